fn settle() {
    cortex_m::asm::delay(125_000_000);
}

#[embassy_executor::task]
pub async fn scan() {
    settle();
    cortex_m::asm::delay(125_000_000);
}
