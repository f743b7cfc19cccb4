//! Records, tensors and models on disk.

use std::path::Path;

async fn records(prefix: &Path) -> std::io::Result<()> {
    let record = rattler_conda_types::PrefixRecord::from_path(prefix)?; //~ blocking_fs
    record.write_to_path(prefix, true)?; //~ blocking_fs
    rattler_conda_types::PrefixRecord::collect_from_prefix::<rattler_conda_types::PrefixRecord>(prefix)?; //~ blocking_fs
    Ok(())
}

async fn tensors(device: &candle_core::Device) -> candle_core::Result<()> {
    let tensors = candle_core::safetensors::load("model", device)?; //~ blocking_fs
    candle_core::safetensors::save(&tensors, "copy") //~ blocking_fs
}

async fn model() -> Result<tch::CModule, tch::TchError> {
    tch::CModule::load("model") //~ blocking_fs
}
