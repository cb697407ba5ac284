//! `craton serve` as a process of its own, in a folder of its own.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::engine::{Database, fresh_postgres};
use crate::raw::{Connection, WireAnswer};

pub const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";
pub const KEY: &str = "k3y-of-the-first-user";

/// A folder to start servers and commands in: it is their home, and holds their database.
pub struct ServerFolder {
    folder: tempfile::TempDir,
    pub database: String,
}

impl ServerFolder {
    pub fn new() -> ServerFolder {
        ServerFolder::with(Database::Sqlite)
    }

    pub fn with(database: Database) -> ServerFolder {
        let folder = tempfile::tempdir().unwrap();
        let database = match database {
            Database::Sqlite => format!("sqlite:{}", folder.path().join("fleet.db").display()),
            Database::Postgres => {
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(fresh_postgres())
            }
        };
        ServerFolder { folder, database }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `craton` with nothing of this environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_craton"));
        command.env_clear().env("HOME", self.folder.path()).current_dir(self.folder.path()).args(arguments);
        command
    }

    /// `craton serve` on this place's database with a known first user, on a free port unless told otherwise.
    pub fn serve(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(&["serve", "--database", &self.database, "--bootstrap-project", PROJECT]);
        command.env("CRATON_BOOTSTRAP_KEY", KEY).args(arguments);
        if !arguments.contains(&"--listen") {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        command
    }

    pub fn start(&self, arguments: &[&str]) -> ServeProcess {
        ServeProcess::start(self.serve(arguments))
    }
}

pub struct ServeProcess {
    child: Child,
    /// Where it listens, in the order of the options.
    pub urls: Vec<String>,
    log: Arc<Mutex<String>>,
}

impl ServeProcess {
    /// Starts it and waits until it listens.
    pub fn start(mut command: Command) -> ServeProcess {
        let listeners = command.get_args().filter(|argument| *argument == "--listen").count().max(1);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (heard, lines) = mpsc::channel();
        let (errors, kept) = (BufReader::new(child.stderr.take().unwrap()), log.clone());
        thread::spawn(move || {
            for line in errors.lines() {
                let line = line.unwrap();
                *kept.lock().unwrap() += &format!("{line}\n");
                // Nobody listens for the later ones.
                let _ = heard.send(line);
            }
        });
        let urls: Vec<String> =
            lines.iter().filter(|line| line.contains("listening")).map(|line| url_in(&line)).take(listeners).collect();
        assert_eq!(urls.len(), listeners, "it does not listen: {}", log.lock().unwrap());
        ServeProcess { child, urls, log }
    }

    pub fn url(&self) -> &str {
        &self.urls[0]
    }

    /// What the system says it holds, in MiB: now, and at its highest.
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let figure = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1_024
        };
        (figure("VmRSS:"), figure("VmHWM:"))
    }

    /// HOST:PORT of the first listener.
    pub fn address(&self) -> &str {
        self.url().split_once("//").unwrap().1
    }

    pub fn connect(&self) -> Connection<TcpStream> {
        Connection::new(TcpStream::connect(self.address()).unwrap())
    }

    /// One request as the first user, on a connection of its own.
    pub fn send(&self, method: &str, path: &str, body: Value) -> WireAnswer {
        let mut connection = self.connect();
        connection.send(method, path, body);
        connection.answer()
    }

    pub fn create(&self, path: &str, body: Value) -> Value {
        let answer = self.send("POST", path, body);
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// The value of one row of the metrics.
    pub fn metric(&self, row: &str) -> Option<f64> {
        let mut connection = self.connect();
        connection.write("GET /metrics HTTP/1.1\r\nHost: h\r\n\r\n");
        let text = connection.answer().text();
        text.lines().find_map(|line| line.strip_prefix(row)?.trim().parse().ok())
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// Waits for its end: its status, and what it wrote to standard output.
    pub fn wait(&mut self) -> (ExitStatus, String) {
        let mut output = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        (self.child.wait().unwrap(), output)
    }

    /// Asks for the end, which must be a good one; what it wrote to standard output.
    pub fn stop(mut self) -> String {
        self.signal(Signal::TERM);
        let (status, output) = self.wait();
        assert!(status.success(), "{status}: {}", self.log());
        output
    }
}

impl Drop for ServeProcess {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn url_in(line: &str) -> String {
    line.split(['"', '\\']).find(|part| part.contains("://")).unwrap_or_else(|| panic!("no URL: {line}")).to_owned()
}

/// What a command comes to. One that does not end is killed: it serves what it should have refused.
pub fn outcome(command: &mut Command) -> Output {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let process = Pid::from_child(&child);
    let (done, ended) = mpsc::channel::<()>();
    let guard = thread::spawn(move || {
        if ended.recv_timeout(Duration::from_secs(60)) == Err(mpsc::RecvTimeoutError::Timeout) {
            kill_process(process, Signal::KILL).unwrap();
        }
    });
    let output = child.wait_with_output().unwrap();
    drop(done);
    guard.join().unwrap();
    output
}

/// A command that must fail: exit 1, one sentence, nothing on standard output. The sentence.
pub fn failure(command: &mut Command) -> String {
    let output = outcome(command);
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{sentence}");
    assert!(output.stdout.is_empty());
    assert_eq!(sentence.lines().filter(|line| line.starts_with("ERROR: ")).count(), 1, "{sentence}");
    sentence
}

/// A command that must be done.
pub fn success(command: &mut Command) -> Output {
    let output = outcome(command);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The permissions of a file or folder.
pub fn mode(path: &Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777
}
