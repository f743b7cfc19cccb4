//! What a comment can get wrong.

// unblock:
fn nothing_said() {} //~^ invalid_suppression

// unblock: allow
fn names_no_lint() {} //~^ invalid_suppression

// unblock: allow(blocking_sf) it is small
fn misspelt() {} //~^ invalid_suppression

// unblock: allow(warnings) all of them
fn too_wide() {} //~^ invalid_suppression

// unblock: blocking(disk) it is slow
fn no_such_effect() {} //~^ invalid_suppression

// unblock: blocking(fs) it reads through foreign code
fn right() {}
