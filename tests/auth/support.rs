//! A bed that nothing of the machine reaches into: the command with an empty environment, and a server that says what it
//! is told to say.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// The command line in a folder of its own, with nothing in its environment but what is set here.
pub struct Bed {
    pub folder: TempDir,
}

impl Bed {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder is made") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file for its owner alone.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        std::fs::write(&path, text).expect("it is written");
        chmod(&path, 0o600);
        path
    }

    pub fn craton(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_craton"));
        command.args(arguments).env_clear().current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("HOME", self.folder.path()).env("XDG_CONFIG_HOME", self.path("config"));
        command.env("XDG_CACHE_HOME", self.path("cache")).env("COLUMNS", "80");
        command
    }

    pub fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        Ran::of(self.craton(arguments).envs(environment.iter().copied()))
    }
}

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("the command starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is text");
        Self { status: status.code().expect("no signal"), stdout: text(stdout), stderr: text(stderr) }
    }

    /// It failed with one sentence, which is returned.
    pub fn error(&self) -> &str {
        assert_eq!((self.status, self.stdout.as_str()), (1, ""), "{self:?}");
        let error = self.stderr.lines().last().unwrap_or_default();
        assert!(error.starts_with("ERROR: "), "{self:?}");
        error
    }

    /// It did what it was asked to.
    pub fn ok(&self) -> &str {
        assert_eq!(self.status, 0, "{self:?}");
        &self.stdout
    }
}

pub fn chmod(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("the mode is set");
}

pub fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::MetadataExt;
    std::fs::symlink_metadata(path).expect("it is there").mode() & 0o777
}

/// A request that came.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub head: String,
    pub body: String,
}

impl Asked {
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
pub struct Said(pub u16, pub String, pub String);

impl Said {
    pub fn json(status: u16, body: Value) -> Self {
        Self(status, String::new(), body.to_string())
    }
}

/// A server on loopback.
pub struct Server {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    pub fn new(answer: impl Fn(&Asked) -> Said + Send + Sync + 'static) -> Self {
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

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn converse(stream: &TcpStream, answer: impl Fn(&Asked) -> Said) {
    let mut reader = BufReader::new(stream);
    while let Some(asked) = read_request(&mut reader) {
        let written = write_answer(&mut &*stream, &answer(&asked));
        if written.is_err() {
            return;
        }
    }
}

/// One request; `None` at the end of the connection.
pub fn read_request(reader: &mut impl BufRead) -> Option<Asked> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let mut first = head.split_whitespace();
    let (method, path) = (first.next()?.to_owned(), first.next()?.to_owned());
    let mut asked = Asked { method, path, head, body: String::new() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().expect("a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    asked.body = String::from_utf8(body).expect("the body is text");
    Some(asked)
}

pub fn write_answer(stream: &mut impl Write, Said(status, head, body): &Said) -> std::io::Result<()> {
    let length = if *status == 204 { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    stream.write_all(format!("HTTP/1.1 {status} Said\r\n{head}{length}\r\n{body}").as_bytes())?;
    stream.flush()
}

/// Keystone's answer to a login, with Craton at `craton` in its catalogue.
pub fn token(id: &str, craton: &str) -> Said {
    let endpoint = json!({"interface": "public", "region_id": "RegionOne", "url": craton});
    let body = json!({"token": {
        "expires_at": "2999-01-01T00:00:00.000000Z",
        "user": {"id": "u1", "name": "demo"},
        "project": {"id": "p1", "name": "demo"},
        "roles": [{"id": "r1", "name": "member"}],
        "catalog": [{"type": "fleet_management", "endpoints": [endpoint]}],
    }});
    Said(201, format!("X-Subject-Token: {id}\r\n"), body.to_string())
}

/// A page of hosts; their ids are their places, and a place without a name stays empty.
pub fn hosts(names: &[&str], next: Option<&str>) -> Said {
    let hosts: Vec<_> = names
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty())
        .map(|(id, name)| json!({"id": id, "name": name}))
        .collect();
    let links: Vec<_> = next.iter().map(|next| json!({"rel": "next", "href": next})).collect();
    Said::json(200, json!({"hosts": hosts, "links": links}))
}

pub fn refused(message: &str) -> Said {
    Said::json(401, json!({"error": {"message": message, "code": 401}}))
}

/// The settings of a password login.
pub fn password_login(keystone: &str) -> Vec<(&'static str, String)> {
    [
        ("OS_AUTH_URL", keystone),
        ("OS_USERNAME", "demo"),
        ("OS_PASSWORD", "hunter2-password"),
        ("OS_PROJECT_NAME", "demo"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

/// `environment` as [`Bed::run`] takes it.
pub fn borrowed<'a>(environment: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    environment.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
