//! Password hashing.

async fn hash(password: &str) {
    let _ = bcrypt::hash(password, 12); //~ cpu_call
    let _ = bcrypt::verify(password, "hash"); //~ cpu_call
}
