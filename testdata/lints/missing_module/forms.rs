//! Modules whose files are not there.

mod nowhere; //~ missing_module

#[path = "no/such/file.rs"]
mod elsewhere; //~ missing_module

// A file may be there on other platforms only.
#[cfg(windows)]
mod windows;

mod inline {
    mod deeper; //~ missing_module
}
