//! A function that reads an event first of all does not wait where its caller has asked for one.
//@ dependencies: tokio, crossterm

use std::time::Duration;

use crossterm::event::{self, Event};

fn read_one() -> std::io::Result<Event> {
    event::read()
}

/// Each event behind the first one is asked for.
fn drain() -> std::io::Result<bool> {
    for _ in 0..16 {
        match event::read()? {
            Event::Key(_) => return Ok(true),
            _ => {}
        }
        if !event::poll(Duration::ZERO).unwrap_or(false) {
            break;
        }
    }
    Ok(false)
}

fn read_two() -> std::io::Result<Event> {
    event::read()?;
    event::read()
}

fn read_all() -> std::io::Result<()> {
    loop {
        if matches!(event::read()?, Event::Key(_)) {
            return Ok(());
        }
    }
}

/// The event that the caller saw may be gone.
fn drain_and_read() -> std::io::Result<Event> {
    while event::poll(Duration::ZERO)? {
        event::read()?;
    }
    event::read()
}

async fn ui() -> std::io::Result<()> {
    loop {
        tokio::time::sleep(Duration::from_millis(10)).await;
        if event::poll(Duration::ZERO)? && drain()? {
            break;
        }
        if event::poll(Duration::ZERO)? {
            read_one()?;
        }
        while event::poll(Duration::ZERO)? {
            read_one()?;
        }
        if event::poll(Duration::ZERO)? {
            read_two()?; //~ blocking_stdin
        }
        if event::poll(Duration::ZERO)? {
            read_all()?; //~ blocking_stdin
        }
        if event::poll(Duration::ZERO)? {
            drain_and_read()?; //~ blocking_stdin
        }
    }
    read_one()?; //~ blocking_stdin
    Ok(())
}
