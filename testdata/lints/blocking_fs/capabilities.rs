//! Files and sockets that are opened relative to a directory.

use std::io::{Read, Write};

async fn files(folder: &cap_std::fs::Dir) -> std::io::Result<()> {
    let mut file = folder.create("a")?; //~ blocking_fs
    file.write_all(b"text")?; //~ blocking_fs
    file.sync_all()?; //~ blocking_fs
    for entry in folder.read_dir(".")? { //~ blocking_fs
        let _ = entry?.open()?; //~ blocking_fs
    }
    folder.copy("a", folder, "b")?; //~ blocking_fs
    Ok(())
}

async fn text_of(folder: &cap_std::fs_utf8::Dir) -> std::io::Result<String> {
    let mut text = String::new();
    folder.open("a")?.read_to_string(&mut text)?; //~ blocking_fs blocking_fs
    Ok(text)
}
