//! What exists only under a condition that contradicts the caller's is nothing that the caller does.
//@ features: disk, memory

use std::fs;

fn by_statement() {
    #[cfg(feature = "disk")]
    fs::write("x", "y").unwrap();
}

fn through_another() {
    #[cfg(feature = "disk")]
    on_disk();
    #[cfg(feature = "memory")]
    in_memory();
}

#[cfg(feature = "disk")]
fn on_disk() {
    fs::write("x", "y").unwrap();
}

#[cfg(feature = "memory")]
fn in_memory() {}

/// Two functions of one name: a statement says which of them is meant.
#[cfg(feature = "disk")]
fn save() {
    fs::write("x", "y").unwrap();
}

#[cfg(not(feature = "disk"))]
fn save() {}

fn saves() {
    #[cfg(feature = "disk")]
    save();
}

#[cfg(not(feature = "disk"))]
async fn without_disk() {
    by_statement();
    through_another();
    saves();
}

#[cfg(feature = "disk")]
async fn with_disk() {
    by_statement(); //~ blocking_fs
    through_another(); //~ blocking_fs
    saves(); //~ blocking_fs
}

#[cfg(all(feature = "memory", not(feature = "disk")))]
async fn in_memory_only() {
    through_another();
}

async fn either() {
    through_another(); //~ blocking_fs
    saves(); //~ blocking_fs
    save();
    #[cfg(feature = "disk")]
    save(); //~ blocking_fs
    #[cfg(not(feature = "disk"))]
    by_statement();
}

/// Several macros of one name: what one of them does under another condition is not done.
#[cfg(feature = "disk")]
macro_rules! touch {
    () => {
        fs::write("x", "y").unwrap()
    };
}

#[cfg(not(feature = "disk"))]
macro_rules! touch {
    () => {
        ()
    };
}

#[cfg(feature = "disk")]
async fn touches() {
    touch!(); //~ blocking_fs
}

#[cfg(not(feature = "disk"))]
async fn touches_nothing() {
    touch!();
}

/// Known limit: where several can be meant, nothing is known of the call, not even what all of them do.
async fn touches_or_not() {
    touch!();
}

#[cfg(feature = "spool")]
macro_rules! define {
    ($name:ident) => {
        async fn $name() {
            fs::write("x", "y").unwrap();
        }
    };
}

#[cfg(not(feature = "spool"))]
macro_rules! define {
    ($name:ident) => {
        async fn $name() {}

        fn not_spooled() {
            fs::write("x", "y").unwrap();
        }
    };
}

define!(defined); //~ blocking_fs

#[cfg(not(feature = "spool"))]
async fn calls_defined() {
    not_spooled(); //~ blocking_fs
}

/// A later macro of the same name takes the place of the earlier one.
macro_rules! later {
    () => {
        fs::write("x", "y").unwrap()
    };
}

async fn before() {
    later!(); //~ blocking_fs
}

macro_rules! later {
    () => {
        ()
    };
}

async fn after() {
    later!();
}
