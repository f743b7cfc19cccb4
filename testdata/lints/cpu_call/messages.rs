//! Encrypted messages, and indexes of vectors.

use pgp::composed::{KeyType, Message, MessageBuilder, SecretKeyParamsBuilder, SignedSecretKey, SubkeyParamsBuilder};

fn key(address: &str) -> Option<SignedSecretKey> {
    let subkey = SubkeyParamsBuilder::default().key_type(KeyType::Rsa(2048)).can_encrypt(true).build().ok()?;
    let parameters = SecretKeyParamsBuilder::default()
        .key_type(KeyType::Rsa(2048))
        .can_sign(true)
        .primary_user_id(address.to_owned())
        .passphrase(None)
        .subkey(subkey)
        .build()
        .ok()?;
    parameters.generate(rand::rng()).ok()
}

async fn keys(address: String) {
    key(&address); //~ cpu_call
}

async fn receive(raw: Vec<u8>, password: &pgp::types::Password, key: &SignedSecretKey) -> pgp::errors::Result<Vec<u8>> {
    let (message, _) = Message::from_armor(&raw[..])?;
    let mut message = message.decrypt(password, key)?; //~ cpu_call
    Ok(message.as_data_vec()?)
}

async fn send(text: Vec<u8>) -> pgp::errors::Result<Vec<u8>> {
    MessageBuilder::from_bytes("", text).to_vec(rand::rng()) //~ cpu_call
}

async fn vectors(index: &usearch::Index, buffer: &mut [u8]) {
    let _ = index.save_to_buffer(buffer); //~ cpu_call
    let _ = index.load("vectors"); //~ blocking_fs
}
