//! Codes, graphs and compressed data.

async fn codes(codec: &reed_solomon_erasure::galois_8::ReedSolomon, shards: &mut Vec<Vec<u8>>) {
    let _ = codec.encode(shards); //~ cpu_call(pedantic)
    let _ = reed_solomon_simd::encode(2, 1, [b"ab", b"cd"]); //~ cpu_call(pedantic)
}

async fn graph(index: &hnsw_rs::prelude::Hnsw<'_, f32, hnsw_rs::prelude::DistL2>, points: &[(&Vec<f32>, usize)]) {
    index.parallel_insert(points); //~ cpu_call(default)
    let _ = index.search(&[0.0], 1, 8); //~ cpu_call(pedantic)
}

async fn compressed(data: &[u8]) {
    let _ = miniz_oxide::inflate::decompress_to_vec_zlib(data); //~ cpu_call(pedantic)
    let _ = ruzstd::encoding::compress_to_vec(data, ruzstd::encoding::CompressionLevel::Fastest); //~ cpu_call(pedantic)
}

async fn model(module: &tch::CModule, input: tch::Tensor) -> Result<tch::Tensor, tch::TchError> {
    module.forward_ts(&[input]) //~ cpu_call(default)
}
