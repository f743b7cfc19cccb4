this is ( no Rust
