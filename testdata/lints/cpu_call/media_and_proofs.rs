//! Images, documents, keys and proofs.

use sp1_sdk::blocking::{ProveRequest as _, Prover as _};

async fn images(image: &image::DynamicImage, data: &[u8]) {
    let _ = oxipng::optimize_from_memory(data, &oxipng::Options::default()); //~ cpu_call
    if let Ok(encoder) = webp::Encoder::from_image(image) {
        let _ = encoder.encode(80.0); //~ cpu_call
    }
    let _ = webp::Decoder::new(data).decode(); //~ cpu_call
}

async fn smaller(from: &fast_image_resize::images::Image<'_>, to: &mut fast_image_resize::images::Image<'_>) {
    let _ = fast_image_resize::Resizer::new().resize(from, to, None); //~ cpu_call
}

async fn documents(data: &[u8]) -> lopdf::Result<String> {
    let _ = pdf_extract::extract_text_from_mem(data); //~ cpu_call
    let document = lopdf::Document::load_mem(data)?; //~ cpu_call
    document.extract_text(&[1]) //~ cpu_call
}

async fn keys(phrase: &bip39::Mnemonic, parameters: pgp::composed::SecretKeyParams) {
    let _ = phrase.to_seed(""); //~ cpu_call
    let _ = parameters.generate(rand::rng()); //~ cpu_call
}

async fn proofs(environment: risc0_zkvm::ExecutorEnv<'_>, program: &[u8]) -> anyhow::Result<()> {
    let info = risc0_zkvm::default_prover().prove(environment, program)?; //~ cpu_call
    info.receipt.verify([0; 8])?; //~ cpu_call
    Ok(())
}

async fn proofs_of_programs(input: sp1_sdk::SP1Stdin, program: sp1_sdk::Elf) -> anyhow::Result<()> {
    let prover = sp1_sdk::blocking::ProverClient::from_env();
    let keys = prover.setup(program)?; //~ cpu_call
    prover.prove(&keys, input).compressed().run()?; //~ cpu_call
    Ok(())
}

async fn modules(store: &wasmer::Store, code: &[u8]) {
    let _ = wasmer::Module::new(store, code); //~ cpu_call
}
