//! Panics of this tool itself: caught around each piece of work, so that the rest goes on.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};

thread_local! {
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`; a panic in it comes back as its message and source line.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    LAST.set(None);
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        // Without the hook below there is still the payload.
        let plain = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        LAST.take().or_else(|| plain.map(str::to_owned)).unwrap_or_else(|| "for an unknown reason".to_owned())
    })
}

/// Runs `work` while panics print nothing and their messages are kept for [`caught`]; the hook before is put back after.
pub fn silenced<T>(work: impl FnOnce() -> T) -> T {
    let before = take_hook();
    set_hook(Box::new(|info| LAST.set(Some(words(info)))));
    let result = catch_unwind(AssertUnwindSafe(work));
    set_hook(before);
    result.unwrap_or_else(|payload| std::panic::resume_unwind(payload))
}

fn words(info: &PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    let message = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("?");
    match info.location() {
        Some(at) => format!("{message} ({}:{})", at.file(), at.line()),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{caught, silenced};

    #[test]
    fn a_panic_becomes_words() {
        let words = silenced(|| caught(|| Vec::<u8>::new()[3])).expect_err("it panics");
        assert!(words.starts_with("index out of bounds") && words.contains("panics.rs:"), "{words}");
        assert_eq!(caught(|| 1), Ok(1));
    }
}
