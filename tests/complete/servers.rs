//! Servers good and bad.

use crate::bed::{Bed, PROJECT};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};

/// A request that came.
#[derive(Debug, Clone)]
pub struct Asked {
    pub path: String,
    pub query: String,
    head: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// A server that says what it is told to: a status and a body.
pub struct Fake {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Fake {
    pub fn new(answer: impl Fn(&Asked) -> (u16, String) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let (record, answer) = (asked.clone(), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (record, answer) = (record.clone(), answer.clone());
                std::thread::spawn(move || converse(stream, &record, &*answer));
            }
        });
        Self { url, asked }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn converse(stream: TcpStream, record: &Mutex<Vec<Asked>>, answer: &dyn Fn(&Asked) -> (u16, String)) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).ok()? == 0 {
                return None;
            }
        }
        let target = head.split_whitespace().nth(1)?.to_owned();
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let asked = Asked { path: path.into(), query: query.into(), head };
        record.lock().unwrap().push(asked.clone());
        let (status, body) = answer(&asked);
        let head =
            format!("HTTP/1.1 {status} Said\r\nContent-Type: application/json\r\nContent-Length: {}", body.len());
        out.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).ok()?;
    }
}

/// A page of hosts with these names, their ids from 1 on.
pub fn hosts(names: &[&str]) -> (u16, String) {
    let hosts: Vec<_> = (1..).zip(names).map(|(id, name)| serde_json::json!({"id": id, "name": name})).collect();
    (200, serde_json::json!({"hosts": hosts, "links": []}).to_string())
}

/// What leads to a server that takes anybody.
pub fn login(url: &str) -> [(&str, &str); 4] {
    [("CRATON_URL", url), ("OS_USERNAME", "u"), ("OS_PASSWORD", "p"), ("OS_PROJECT_ID", PROJECT)]
}

/// `craton serve` on the inventory of a bed.
pub struct Serve {
    child: Child,
    pub url: String,
}

pub const KEY: &str = "k3y-of-the-first-user";

impl Serve {
    pub fn start(bed: &Bed) -> Self {
        let mut command = bed.command("craton");
        let database = format!("sqlite:{}", bed.path("served.db").display());
        command.args(["serve", "--database", &database, "--listen", "127.0.0.1:0", "--bootstrap-project", PROJECT]);
        command.args(["--demo", "300"]).env("CRATON_BOOTSTRAP_KEY", KEY);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("listening") {
            line.clear();
            assert_ne!(errors.read_line(&mut line).unwrap(), 0, "it does not listen");
        }
        let url = &line[line.find("http://").unwrap()..];
        let url = url[..url.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(url.len())].to_owned();
        std::thread::spawn(move || std::io::copy(&mut errors, &mut std::io::sink()));
        Self { child, url }
    }

    /// What leads to it.
    pub fn settings(&self) -> [(&str, &str); 4] {
        [("CRATON_URL", &self.url), ("OS_USERNAME", "bootstrap"), ("OS_PASSWORD", KEY), ("OS_PROJECT_ID", PROJECT)]
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_fleet_of_a_server_is_completed_over_several_pages() {
    let bed = Bed::new();
    let server = Serve::start(&bed);
    let login = server.settings();
    let hosts = bed.ask(&["host-show", ""], &login).values();
    let all = bed.command("craton").args(["host-list", "--all", "--fields", "name"]).envs(login).output().unwrap();
    let all = String::from_utf8(all.stdout).unwrap();
    assert!(hosts.len() > 200, "{}", hosts.len());
    let rows = all.lines().filter(|line| line.starts_with('|')).count() - 1;
    assert_eq!(hosts.len(), rows);
    assert!(hosts.iter().all(|name| all.contains(&format!("| {name} "))));
}

/// One page of a list without end.
fn page(asked: &Asked) -> (u16, String) {
    let after =
        asked.query.split('&').find_map(|pair| pair.strip_prefix("marker=")).map_or(0, |id| id.parse().unwrap());
    let host = |id| serde_json::json!({"id": id, "name": format!("h{id}")});
    let link = serde_json::json!({"rel": "next", "href": format!("/v1/hosts?limit=100&marker={}", after + 100)});
    let hosts: Vec<_> = (after + 1..=after + 100).map(host).collect();
    (200, serde_json::json!({"hosts": hosts, "links": [link]}).to_string())
}

#[test]
fn of_thousands_the_first_are_known() {
    let (bed, server) = (Bed::new(), Fake::new(page));
    let found = bed.ask(&["host-show", "h"], &login(&server.url)).values();
    assert_eq!(found.len(), 100 * server.asked().len());
    assert!((1000..10_000).contains(&found.len()), "{}", found.len());
}

#[test]
fn labels_in_use_are_those_that_lists_show() {
    let bed = Bed::new();
    let server = Fake::new(|asked| {
        let labels = if asked.query.contains("details=true") { r#", "labels": ["kvm", "compute"]"# } else { "" };
        (200, format!(r#"{{"hosts": [{{"id": 1, "name": "a"{labels}}}]}}"#))
    });
    let login = self::login(&server.url);
    assert_eq!(bed.ask(&["host-list", "--label", ""], &login).values(), ["compute", "kvm"]);
    assert_eq!(bed.ask(&["host-labels-add", "a", "kvm,c"], &login).values(), ["kvm,compute"]);
}

/// Whatever the server does, options are completed, nothing is said, and nothing is kept.
#[test]
fn a_server_that_is_of_no_use_leaves_what_is_known_without_it() {
    let garbage = ["", "<html>", "[]", "{}", r#"{"hosts": 1}"#, r#"{"hosts": [1, {"id": "x"}, {"name": 1}]}"#];
    let servers: Vec<_> = garbage
        .into_iter()
        .map(|body| Fake::new(move |_| (200, body.to_owned())))
        .chain([401, 403, 404, 500, 503, 302].map(|status| Fake::new(move |_| (status, "{}".to_owned()))))
        .collect();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let urls = servers.iter().map(|server| server.url.clone());
    for url in urls.chain([format!("http://{closed}"), "nonsense:".into(), "http://no-such-host.invalid".into()]) {
        let bed = Bed::new();
        let login = [&self::login(&url)[..], &[("CRATON_COMPLETE_TIMEOUT", "3")]].concat();
        assert!(bed.ask(&["host-show", "w"], &login).values().is_empty(), "{url}");
        assert!(bed.ask(&["host-show", ""], &login).values().contains(&"--own".into()), "{url}");
    }
}

#[test]
fn it_gives_up_on_a_server_that_does_not_answer_and_shows_what_came() {
    let bed = Bed::new();
    // The first page comes, the second never does.
    let server = Fake::new(|asked| {
        if asked.query.contains("marker") {
            loop {
                std::thread::park();
            }
        }
        page(asked)
    });
    let login = self::login(&server.url);
    // The machine may be too busy for even the first in a second.
    let seconds = (1..=20).map(|seconds| seconds.to_string());
    let found = seconds.map(|seconds| {
        let mut settings = login.to_vec();
        settings.push(("CRATON_COMPLETE_TIMEOUT", &seconds));
        bed.ask(&["host-show", "h"], &settings).values().len()
    });
    assert_eq!(found.into_iter().find(|&found| found > 0), Some(100));
    assert!(bed.kept().is_empty(), "a part is not kept");
    // One that takes the connection and says nothing.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let settings = [&self::login(&url)[..], &[("CRATON_COMPLETE_TIMEOUT", "3")]].concat();
    assert!(bed.ask(&["host-show", "w"], &settings).values().is_empty());
    let mut came = String::new();
    let (mut stream, _) = listener.accept().unwrap();
    let _ = stream.read_to_string(&mut came);
    assert_eq!(came.matches("GET /v1/hosts").count(), 1, "{came}");
}

#[test]
fn a_wrong_password_completes_nothing_of_the_fleet() {
    let bed = Bed::new();
    let server = Serve::start(&bed);
    assert!(!bed.ask(&["host-show", "f"], &server.settings()).values().is_empty());
    let mut login = server.settings();
    login[2].1 = "wrong";
    assert!(bed.ask(&["host-show", "f"], &login).values().is_empty());
}

#[test]
fn a_helper_is_not_started_and_a_password_in_a_file_is_read() {
    let bed = Bed::new();
    let server = Fake::new(|_| hosts(&["a"]));
    let login = [("CRATON_URL", server.url.as_str()), ("OS_USERNAME", "u"), ("OS_PROJECT_ID", PROJECT)];
    let helper = format!("touch {}; echo secret", bed.path("started").display());
    assert!(bed.ask(&["--auth-helper-cmd", &helper, "host-show", "a"], &login).values().is_empty());
    assert!(!bed.path("started").exists() && server.asked().is_empty());
    let file = bed.write("password", "secret");
    let file = format!("--os-password-file={}", file.display());
    // Others can read the file: whoever only types is not warned.
    assert_eq!(bed.ask(&[&file, "host-show", "a"], &login).values(), ["a"]);
}
