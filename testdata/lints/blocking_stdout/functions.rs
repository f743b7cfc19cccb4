//! Printing.

async fn print(name: &str) {
    println!("hello {name}"); //~ blocking_stdout
    eprintln!("hello"); //~ blocking_stdout
    print!("."); //~ blocking_stdout
    let _text = format!("hello {name}");
    tracing::info!("hello {name}");
}
