//! Computing that libraries do behind harmless names: symbols of a profile, vocabularies of a tokenizer.

async fn profile(guard: pprof::ProfilerGuard<'static>) -> pprof::Result<Vec<u8>> {
    let report = guard.report().build()?; //~ cpu_call
    let mut svg = Vec::new();
    report.flamegraph(&mut svg)?; //~ cpu_call
    Ok(svg)
}

async fn tokens(text: &str) -> anyhow::Result<usize> {
    let vocabulary = tiktoken_rs::cl100k_base()?; //~ cpu_call
    Ok(vocabulary.encode_ordinary(text).len())
}
