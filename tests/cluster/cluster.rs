//! Three servers on one PostgreSQL, and what is known to them all: which of them live, and whether the database may be away.

use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::raw::Connection;
use crate::server::{ServeProcess, ServerFolder};

const SERVERS: usize = 3;
/// Within which requests are answered again once the database is back.
const RETURN: Duration = Duration::from_secs(5);

pub struct Cluster {
    place: ServerFolder,
    pub servers: Vec<ServeProcess>,
    lives: Vec<AtomicBool>,
    away: AtomicBool,
    acknowledged: Mutex<u64>,
    progress: Condvar,
    /// Where hosts are made.
    pub region: Value,
    pub cloud: Value,
}

impl Cluster {
    /// All start at once on an empty database.
    pub fn start(database: String, arguments: &[&str]) -> Cluster {
        let place = place(database);
        let servers: Vec<ServeProcess> = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..SERVERS).map(|_| scope.spawn(|| place.start(arguments))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        let cloud = servers[0].create("/v1/clouds", json!({"name": "c"}))["id"].clone();
        let region = servers[1].create("/v1/regions", json!({"name": "r", "cloud_id": cloud}))["id"].clone();
        Cluster {
            place,
            servers,
            lives: (0..SERVERS).map(|_| AtomicBool::new(true)).collect(),
            away: AtomicBool::new(false),
            acknowledged: Mutex::new(0),
            progress: Condvar::new(),
            region,
            cloud,
        }
    }

    /// Another server on the same database.
    pub fn another(&self) -> ServeProcess {
        self.place.start(&[])
    }

    pub fn lives(&self, server: usize) -> bool {
        self.lives[server].load(Ordering::SeqCst)
    }

    pub fn living(&self) -> impl Iterator<Item = &ServeProcess> {
        self.servers.iter().enumerate().filter(|(number, _)| self.lives(*number)).map(|(_, server)| server)
    }

    pub fn kill(&self, server: usize) {
        self.lives[server].store(false, Ordering::SeqCst);
        self.servers[server].signal(Signal::KILL);
    }

    /// Whether a 503 may be an answer now.
    pub fn may_be_away(&self) -> bool {
        self.away.load(Ordering::SeqCst)
    }

    /// From now on the database may be away, until [`Cluster::is_back`].
    pub fn goes_away(&self) {
        self.away.store(true, Ordering::SeqCst);
    }

    /// The database has just come back: every living server reads and writes again, in time.
    pub fn is_back(&self) {
        let back = Instant::now();
        for server in self.living() {
            let mut connection = server.connect().patient(60);
            let read = again(&mut connection, back, "GET", "/v1/clouds", &Value::Null);
            assert_eq!(read, 200);
            // What the answer of an earlier try did not tell may have been made by it.
            let name = format!("made at once by {}", server.address());
            let written = again(&mut connection, back, "POST", "/v1/clouds", &json!({"name": name}));
            assert!(matches!(written, 201 | 409), "{written}");
        }
        self.away.store(false, Ordering::SeqCst);
    }

    pub fn acknowledge(&self) {
        *self.acknowledged.lock().unwrap() += 1;
        self.progress.notify_all();
    }

    /// Waits until so many more requests have been done.
    pub fn go_on(&self, requests: u64) {
        let count = self.acknowledged.lock().unwrap();
        let wanted = *count + requests;
        let waited = self.progress.wait_timeout_while(count, Duration::from_secs(120), |count| *count < wanted);
        assert!(!waited.unwrap().1.timed_out(), "clients are stuck, or gone");
    }
}

/// A place whose database is another one.
pub fn place(database: String) -> ServerFolder {
    let mut place = ServerFolder::new();
    place.database = database;
    place
}

/// Asks until the answer is not 503; its status.
fn again(connection: &mut Connection<TcpStream>, back: Instant, method: &str, path: &str, body: &Value) -> u16 {
    loop {
        connection.send(method, path, body.clone());
        let status = connection.answer().status;
        assert!(back.elapsed() < RETURN, "{method} {path} is still a {status}");
        if status != 503 {
            return status;
        }
    }
}
