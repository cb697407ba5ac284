//! A server on loopback that says what it is told to say, and records what it was asked.

use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A request that came.
#[derive(Debug, Clone)]
pub struct ReceivedRequest {
    pub method: String,
    pub path: String,
    pub head: String,
    pub body: String,
}

impl ReceivedRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("the body is JSON")
    }
}

/// What is said to it: status, more lines of the head, body.
pub struct ScriptedAnswer(pub u16, pub String, pub String);

impl ScriptedAnswer {
    pub fn json(status: u16, body: Value) -> Self {
        Self(status, String::new(), body.to_string())
    }
}

/// A server on loopback.
pub struct ScriptedServer {
    pub url: String,
    asked: Arc<Mutex<Vec<ReceivedRequest>>>,
}

impl ScriptedServer {
    pub fn new(answer: impl Fn(&ReceivedRequest) -> ScriptedAnswer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it has an address"));
        let asked = Arc::new(Mutex::new(vec![]));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                std::thread::spawn(move || {
                    converse(&stream, |asked| {
                        log.lock().expect("no panic").push(asked.clone());
                        answer(asked)
                    })
                });
            }
        });
        Self { url, asked }
    }

    /// What came so far, as `METHOD path`.
    pub fn calls(&self) -> Vec<String> {
        self.asked().iter().map(|asked| format!("{} {}", asked.method, asked.path)).collect()
    }

    pub fn asked(&self) -> Vec<ReceivedRequest> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn converse(stream: &TcpStream, answer: impl Fn(&ReceivedRequest) -> ScriptedAnswer) {
    let mut reader = BufReader::new(stream);
    while let Some(asked) = read_request(&mut reader) {
        let written = write_answer(&mut &*stream, &answer(&asked));
        if written.is_err() {
            return;
        }
    }
}

/// One request; `None` at the end of the connection.
pub fn read_request(reader: &mut impl BufRead) -> Option<ReceivedRequest> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let mut first = head.split_whitespace();
    let (method, path) = (first.next()?.to_owned(), first.next()?.to_owned());
    let mut asked = ReceivedRequest { method, path, head, body: String::new() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().expect("a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    asked.body = String::from_utf8(body).expect("the body is text");
    Some(asked)
}

pub fn write_answer(
    stream: &mut impl Write,
    ScriptedAnswer(status, head, body): &ScriptedAnswer,
) -> std::io::Result<()> {
    let length = if *status == 204 { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    stream.write_all(format!("HTTP/1.1 {status} Said\r\n{head}{length}\r\n{body}").as_bytes())?;
    stream.flush()
}
