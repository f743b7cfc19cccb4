//! Nightly's `try` blocks with a type are read as those without.

fn parsed(text: &str) -> Result<u64, String> {
    let number: Result<u64, String> = try bikeshed Result<_, String> {
        let number: u64 = text.parse().map_err(|_| String::new())?;
        number
    };
    number
}

async fn inside() -> std::io::Result<Vec<u8>> {
    wrapped(try bikeshed std::io::Result<_> { std::fs::read("a")? }) //~ blocking_fs
}

fn wrapped<T>(value: T) -> T {
    value
}

async fn outside() {
    let _ = std::fs::read("a"); //~ blocking_fs
}
