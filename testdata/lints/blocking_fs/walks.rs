//! A walk through folders begins with its iterator, not with what describes it.

async fn walked(path: &str) -> Option<()> {
    let walk = jwalk::WalkDir::new(path).skip_hidden(true);
    for entry in walk { //~ blocking_fs
        entry.ok()?;
    }
    let count = jwalk::WalkDir::new(path).into_iter().count(); //~ blocking_fs
    let tried = jwalk::WalkDir::new(path).try_into_iter().ok()?; //~ blocking_fs
    drop((count, tried));
    Some(())
}
