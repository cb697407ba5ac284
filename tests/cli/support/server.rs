//! A server on raw sockets, which does whatever a test wants, records what it was sent, and minds being left alone.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// One request as it came over the wire.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query as pairs, decoded.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map(|(_, query)| query).unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    fn read(reader: &mut BufReader<TcpStream>) -> Option<Self> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).ok()? == 0 {
                return None;
            }
        }
        let mut lines = head.lines();
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        let headers: Vec<_> = lines.filter_map(header).collect();
        let length = headers.iter().find(|(name, _)| name == "content-length").and_then(|(_, n)| n.parse().ok());
        let mut body = vec![0; length.unwrap_or(0)];
        reader.read_exact(&mut body).ok()?;
        Some(Self { method, target, headers, body: String::from_utf8(body).ok()? })
    }
}

/// A server that lives as long as the test. Dropped without having been called, it fails the test, unless silence was expected.
pub struct RecordingServer {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    connections: Arc<AtomicUsize>,
    pub silence: bool,
}

impl RecordingServer {
    /// Answers each request with the bytes that `answer` writes; the connection stays open if it returns true. The
    /// number counts requests from 0.
    pub fn raw(answer: impl Fn(&Request, usize, &mut TcpStream) -> bool + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let (answer, record, count) = (Arc::new(answer), requests.clone(), connections.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let (answer, record) = (answer.clone(), record.clone());
                std::thread::spawn(move || converse(stream, &*answer, &record));
            }
        });
        Self { url, requests, connections, silence: false }
    }

    /// Answers each request with what `answer` returns, in whole; see [`json`].
    pub fn new(answer: impl Fn(&Request, usize) -> String + Send + Sync + 'static) -> Self {
        Self::raw(move |request, number, stream| stream.write_all(answer(request, number).as_bytes()).is_ok())
    }

    /// A server that nobody is to connect to.
    pub fn silent() -> Self {
        let mut server = Self::new(|_, _| json(500, "{}"));
        server.silence = true;
        server
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for RecordingServer {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // A connection that never becomes a request counts too: the beginning of TLS, say.
            let count = self.connections.load(Ordering::SeqCst);
            assert_eq!(count == 0, self.silence, "{count} connections came");
        }
    }
}

fn converse(
    stream: TcpStream,
    answer: &(dyn Fn(&Request, usize, &mut TcpStream) -> bool + Send + Sync),
    record: &Mutex<Vec<Request>>,
) {
    let Ok(mut out) = stream.try_clone() else { return };
    let _ = out.set_nodelay(true);
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader) {
        let number = {
            let mut record = record.lock().unwrap();
            record.push(request.clone());
            record.len() - 1
        };
        if !answer(&request, number, &mut out) {
            return;
        }
    }
}

/// A whole answer with a JSON body.
pub fn json(status: u16, body: &str) -> String {
    let head = format!("HTTP/1.1 {status} Whatever\r\nContent-Type: application/json\r\n");
    if status == 204 { head + "\r\n" } else { format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()) }
}
