//! Files that this program writes.

use std::io::{self, Write as _};

use camino::Utf8Path;

/// Writes a file: readers see the old bytes or all of the new ones, never a part. Its folder has to exist. A link stays one: what it leads
/// to is written; what is no file, as `/dev/null` or a pipe, takes the bytes.
pub fn write_whole(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    let target = path.canonicalize_utf8();
    let path = target.as_deref().unwrap_or(path);
    if path.metadata().is_ok_and(|existing| !existing.is_file() && !existing.is_dir()) {
        return std::fs::write(path, bytes);
    }
    let folder = path.parent().filter(|it| !it.as_str().is_empty()).unwrap_or_else(|| Utf8Path::new("."));
    let mut options = tempfile::Builder::new();
    // A temporary file is its owner's alone; this one becomes a file as any other.
    #[cfg(unix)]
    options.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = options.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use camino::Utf8PathBuf;

    use super::write_whole;

    #[test]
    fn old_bytes_go_and_no_other_file_stays() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("UTF-8");
        for bytes in [&b"a longer text"[..], b"short"] {
            write_whole(&root.join("out.json"), bytes).expect("a writable folder");
        }
        let names: Vec<_> = walkdir::WalkDir::new(&root).min_depth(1).into_iter().map(|it| it.expect("an entry").into_path()).collect();
        assert_eq!(names, [root.join("out.json").into_std_path_buf()]);
        let mut text = String::new();
        std::io::Read::read_to_string(&mut std::fs::OpenOptions::new().read(true).open(&names[0]).expect("it is there"), &mut text)
            .expect("UTF-8");
        assert_eq!(text, "short");
        assert!(write_whole(&root.join("no/such/folder/out.json"), b"").is_err());
    }

    #[test]
    #[cfg(unix)]
    fn links_and_devices_stay_what_they_are() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("UTF-8");
        let (file, link) = (root.join("file"), root.join("link"));
        write_whole(&file, b"old").expect("a writable folder");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        write_whole(&link, b"longer").expect("a writable folder");
        assert!(link.is_symlink() && file.metadata().is_ok_and(|file| file.len() == 6));
        write_whole("/dev/null".into(), b"gone").expect("it takes everything");
        assert!(std::fs::metadata("/dev/null").is_ok_and(|null| !null.is_file()));
    }
}
