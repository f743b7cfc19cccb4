#![source("usearch 2.25.1 rust/lib.rs")]

pub struct Index {}
impl Index {
    pub fn new(options: &IndexOptions) -> Result<Index, Exception>;
    #[blocks(cpu, millis, why = "it compares the query with every vector")]
    pub fn exact_search<T>(&self, query: &[T], count: usize) -> Result<Matches, Exception>;
    #[blocks(fs, millis, why = "it writes the whole index to a file")]
    pub fn save(&self, path: &str) -> Result<(), Exception>;
    #[blocks(fs, millis, why = "it reads the whole index from a file")]
    pub fn load(&self, path: &str) -> Result<(), Exception>;
    #[blocks(cpu, millis, why = "it serializes the whole index")]
    pub fn save_to_buffer(&self, buffer: &mut [u8]) -> Result<(), Exception>;
    #[blocks(cpu, millis, why = "it builds the index from its serialized form")]
    pub fn load_from_buffer(&self, buffer: &[u8]) -> Result<(), Exception>;
}

pub struct IndexOptions {}
pub struct Matches {}
pub struct Exception {}
