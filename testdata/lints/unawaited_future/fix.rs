// Where the value is dropped at once, `.await` runs it.

async fn save(order: u32) -> Result<(), String> {
    if order > 0 { Ok(()) } else { Err(String::new()) }
}

async fn checkout() -> Result<(), String> {
    save(1); //~ unawaited_future
    let _ = save(2); //~ unawaited_future
    async { save(3).await }; //~ unawaited_future
    let unused = save(4); //~ unawaited_future
    drop(save(5)); //~ unawaited_future
    Ok(())
}

// Not in async code.
fn sync() {
    save(6); //~ unawaited_future
}
