//! Reading what a person types.

use std::io;

async fn read() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line)?; //~ blocking_stdin
    let _ = rpassword::prompt_password("password: ")?; //~ blocking_stdin
    Ok(line)
}

/// What `poll` has seen is there.
async fn key() -> std::io::Result<bool> {
    use crossterm::event::{Event, poll, read};
    if poll(std::time::Duration::from_millis(250))? //~ blocking_stdin
        && let Event::Key(_) = read()?
    {
        return Ok(true);
    }
    Ok(matches!(read()?, Event::Key(_))) //~ blocking_stdin
}
