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

// unblock: blocking(fs, net) two at once
fn too_many() {} //~^ invalid_suppression

// unblock: nonblocking nothing runs
async fn asynchronous() {} //~^ invalid_suppression

// unblock: nonblocking it is no function
struct NoFunction; //~^ invalid_suppression

fn inside() {
    // unblock: nonblocking this call is quick
    right(); //~^ invalid_suppression
}
