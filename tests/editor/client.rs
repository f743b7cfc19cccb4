//! As much of a client of a language server as a test needs: messages with timeouts, and a server that never outlives it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long to wait for what a notification leads to before it is sent again.
const NUDGE: Duration = Duration::from_secs(20);

/// A running server. It is killed on drop.
pub(crate) struct Client {
    server: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    settings: Value,
    next: u64,
    /// The diagnostics that came last, for when others are waited for in vain.
    shown: Value,
    end: Instant,
}

impl Drop for Client {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Client {
    /// Starts a server in a folder and shakes hands; everything together has to be done within `patience`.
    pub(crate) fn start(program: &str, folder: &Path, settings: Value, patience: Duration) -> Self {
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().expect("the server starts");
        let input = server.stdin.take().expect("piped");
        let mut output = BufReader::new(server.stdout.take().expect("piped"));
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut client = Self { server, input, messages, settings, next: 0, shown: Value::Null, end: Instant::now() + patience };
        let capabilities = json!({
            "textDocument": {
                "publishDiagnostics": { "relatedInformation": true },
                "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } } },
            },
            "workspace": { "configuration": true },
        });
        let settings = client.settings.clone();
        let root = json!({ "processId": null, "rootUri": uri(folder), "capabilities": capabilities, "initializationOptions": settings });
        client.request("initialize", &root);
        client.notify("initialized", &json!({}));
        client
    }

    /// Sends a request and waits for its result.
    pub(crate) fn request(&mut self, method: &str, params: &Value) -> Value {
        self.next += 1;
        let id = self.next;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        let answer = self.wait(self.end, |message| message["id"] == id && message.get("method").is_none());
        let answer = answer.unwrap_or_else(|| panic!("{method} is not answered"));
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Sends a notification.
    pub(crate) fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Waits until the diagnostics of a file are as wanted. `nudge` is sent first, and again where nothing comes of it: a server that is
    /// busy with a change forgets that a file was saved.
    pub(crate) fn diagnostics(&mut self, file: &str, nudge: (&str, &Value), wanted: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        let list = |message: &Value| message["params"]["diagnostics"].as_array().cloned().unwrap_or_default();
        let is_wanted = |message: &Value| {
            let is_for_file = message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == file;
            is_for_file && wanted(&list(message))
        };
        while Instant::now() < self.end {
            self.notify(nudge.0, nudge.1);
            if let Some(message) = self.wait(Instant::now() + NUDGE, is_wanted) {
                return list(&message);
            }
        }
        panic!("waiting for diagnostics of {file}; shown last: {:#}", self.shown);
    }

    /// Waits for a message; requests of the server are answered meanwhile.
    fn wait(&mut self, end: Instant, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
        loop {
            let left = end.min(self.end).saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left).ok()?;
            if wanted(&message) {
                return Some(message);
            }
            if let (Some(id), Some(method)) = (message.get("id"), message["method"].as_str()) {
                let items = message["params"]["items"].as_array().map_or(0, Vec::len);
                let result = if method == "workspace/configuration" { json!(vec![&self.settings; items]) } else { Value::Null };
                self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": result }));
            }
            if message["method"] == "textDocument/publishDiagnostics" {
                self.shown = message;
            }
        }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let sent = write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).and_then(|()| self.input.flush());
        sent.expect("the server listens");
    }
}

/// The next message; `None` at the end.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|&read| read > 0)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

/// The URI of a path.
pub(crate) fn uri(path: &Path) -> String {
    let path = path.to_str().expect("a UTF-8 path").replace('\\', "/");
    format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
}
