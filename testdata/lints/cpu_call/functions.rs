//! Password hashing, and searching an index.

use argon2::Argon2;
use password_hash::PasswordHash;
use tantivy::collector::Collector;
use tantivy::query::Query;
use tantivy::{IndexReader, Searcher};

async fn hash(password: &str) {
    let _ = bcrypt::hash(password, 12); //~ cpu_call
    let _ = bcrypt::verify(password, "hash"); //~ cpu_call
}

async fn verify(password: &str, hash: &str) {
    let hasher = PasswordHash::new(hash).unwrap();
    let _ = hasher.verify_password(&[&Argon2::default()], password); //~ cpu_call
}

async fn search<C: Collector>(reader: IndexReader, query: &dyn Query, collector: &C) -> tantivy::Result<C::Fruit> {
    let searcher = reader.searcher();
    searcher.search(query, collector) //~ cpu_call
}

async fn elsewhere<C: Collector + Send + 'static>(searcher: Searcher, query: Box<dyn Query>, collector: C) -> bool {
    tokio::task::spawn_blocking(move || searcher.search(&*query, &collector).is_ok()).await.unwrap_or(false)
}
