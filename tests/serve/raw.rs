//! HTTP/1.1 by hand, so that a test can be as rude as it likes.

use std::io::{BufRead, BufReader, Read, Write};
use std::time::Duration;

use serde_json::Value;

use crate::server::{KEY, PROJECT};

pub struct Connection<S: Read + Write> {
    stream: BufReader<S>,
}

#[derive(Debug)]
pub struct WireAnswer {
    pub status: u16,
    head: String,
    body: Vec<u8>,
}

impl WireAnswer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// The three headers of the first user.
pub fn credentials() -> String {
    format!("X-Auth-User: bootstrap\r\nX-Auth-Token: {KEY}\r\nX-Auth-Project: {PROJECT}\r\n")
}

/// The head and body of a request of the first user.
pub fn request(method: &str, path: &str, body: &Value) -> String {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    format!(
        "{method} {path} HTTP/1.1\r\nHost: craton.test:1\r\nContent-Type: application/json\r\n{}{length}\r\n{body}",
        credentials()
    )
}

impl<S: Read + Write> Connection<S> {
    pub fn new(stream: S) -> Connection<S> {
        Connection { stream: BufReader::new(stream) }
    }

    pub fn stream(&self) -> &S {
        self.stream.get_ref()
    }

    pub fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.get_mut().write_all(bytes.as_ref()).unwrap();
        self.stream.get_mut().flush().unwrap();
    }

    pub fn send(&mut self, method: &str, path: &str, body: Value) {
        self.write(request(method, path, &body));
    }

    /// Sends a request; `None` if the other side is gone.
    pub fn try_send(&mut self, method: &str, path: &str, body: &Value) -> Option<()> {
        self.stream.get_mut().write_all(request(method, path, body).as_bytes()).ok()
    }

    pub fn get(&mut self, path: &str) -> WireAnswer {
        self.send("GET", path, Value::Null);
        self.answer()
    }

    pub fn answer(&mut self) -> WireAnswer {
        self.try_answer().expect("an answer, and not the end of the connection")
    }

    /// The next answer; `None` if the connection ends before it.
    pub fn try_answer(&mut self) -> Option<WireAnswer> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head).ok().is_none_or(|count| count == 0) {
                return None;
            }
        }
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let mut answer = WireAnswer { status, head, body: Vec::new() };
        let length = answer.header("content-length").map_or(0, |length| length.parse().unwrap());
        answer.body = vec![0; length];
        self.stream.read_exact(&mut answer.body).ok()?;
        Some(answer)
    }
}

impl Connection<std::net::TcpStream> {
    /// No read may hang a test for ever.
    pub fn patient(self, seconds: u64) -> Self {
        self.stream().set_read_timeout(Some(Duration::from_secs(seconds))).unwrap();
        self
    }

    /// Whether the other side ends the connection, before a patient reader gives up.
    pub fn is_ended(&mut self) -> bool {
        let mut rest = Vec::new();
        match self.stream.read_to_end(&mut rest) {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    }
}
