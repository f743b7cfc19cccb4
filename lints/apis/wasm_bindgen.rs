#![source("wasm-bindgen-macro 0.2.130")]

pub mod prelude {
    #[attribute(entry)]
    pub fn wasm_bindgen();
}
