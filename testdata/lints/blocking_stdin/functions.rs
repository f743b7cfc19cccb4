//! Reading what a person types.

use std::io;

async fn read() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?; //~ blocking_stdin
    let _ = rpassword::prompt_password("password: ")?; //~ blocking_stdin
    Ok(line)
}
