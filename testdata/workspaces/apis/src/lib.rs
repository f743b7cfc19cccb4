use scanner::Scanner;

pub async fn read() -> Vec<u8> {
    let scanner = Scanner::new();
    let page = scanner.scan();
    legacy::sync::load_all(&page);
    convert(page)
}

pub fn convert(page: Vec<u8>) -> Vec<u8> {
    page
}
