//! The future of `task.cancel()` owns the task: dropping it by name cancels that, too.
//@ dependencies: async-task

use async_task::Task;

pub fn by_name(task: Task<u32>, other: Task<u32>) {
    drop(task.cancel());
    let _ = other.cancel();
}

pub fn as_a_statement(task: Task<u32>) {
    task.cancel(); //~ unawaited_future
}
