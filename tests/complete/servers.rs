//! Servers good and bad.

use crate::bed::{CompletionHome, PROJECT};
use crate::scripted_server::{ReceivedRequest, ScriptedAnswer, ScriptedServer};
use crate::server::{KEY, ServeProcess};
use std::io::Read;
use std::net::TcpListener;

/// A page of hosts with these names, their ids from 1 on.
pub fn hosts(names: &[&str]) -> ScriptedAnswer {
    let hosts: Vec<_> = (1..).zip(names).map(|(id, name)| serde_json::json!({"id": id, "name": name})).collect();
    ScriptedAnswer::json(200, serde_json::json!({"hosts": hosts, "links": []}))
}

/// An answer that may be no JSON.
pub fn text(status: u16, body: &str) -> ScriptedAnswer {
    ScriptedAnswer(status, String::new(), body.to_owned())
}

/// What leads to a server that takes anybody.
pub fn login(url: &str) -> [(&str, &str); 4] {
    [("CRATON_URL", url), ("OS_USERNAME", "u"), ("OS_PASSWORD", "p"), ("OS_PROJECT_ID", PROJECT)]
}

/// `craton serve` with a demo fleet, in this home.
pub fn serve(bed: &CompletionHome) -> ServeProcess {
    let mut command = bed.command("craton");
    let database = format!("sqlite:{}", bed.path("served.db").display());
    command.args(["serve", "--database", &database, "--listen", "127.0.0.1:0", "--bootstrap-project", PROJECT]);
    command.args(["--demo", "300"]).env("CRATON_BOOTSTRAP_KEY", KEY);
    ServeProcess::start(command)
}

/// What leads to it.
pub fn first_user(server: &ServeProcess) -> [(&str, &str); 4] {
    [("CRATON_URL", server.url()), ("OS_USERNAME", "bootstrap"), ("OS_PASSWORD", KEY), ("OS_PROJECT_ID", PROJECT)]
}

#[test]
fn the_fleet_of_a_server_is_completed_over_several_pages() {
    let bed = CompletionHome::new();
    let server = serve(&bed);
    let login = first_user(&server);
    let hosts = bed.ask(&["host-show", ""], &login).values();
    let all = bed.command("craton").args(["host-list", "--all", "--fields", "name"]).envs(login).output().unwrap();
    let all = String::from_utf8(all.stdout).unwrap();
    assert!(hosts.len() > 200, "{}", hosts.len());
    let rows = all.lines().filter(|line| line.starts_with('|')).count() - 1;
    assert_eq!(hosts.len(), rows);
    assert!(hosts.iter().all(|name| all.contains(&format!("| {name} "))));
}

/// One page of a list without end.
fn page(asked: &ReceivedRequest) -> ScriptedAnswer {
    let after =
        asked.path.split(['?', '&']).find_map(|pair| pair.strip_prefix("marker=")).map_or(0, |id| id.parse().unwrap());
    let host = |id| serde_json::json!({"id": id, "name": format!("h{id}")});
    let link = serde_json::json!({"rel": "next", "href": format!("/v1/hosts?limit=100&marker={}", after + 100)});
    let hosts: Vec<_> = (after + 1..=after + 100).map(host).collect();
    ScriptedAnswer::json(200, serde_json::json!({"hosts": hosts, "links": [link]}))
}

#[test]
fn of_thousands_the_first_are_known() {
    let (bed, server) = (CompletionHome::new(), ScriptedServer::new(page));
    let found = bed.ask(&["host-show", "h"], &login(&server.url)).values();
    assert_eq!(found.len(), 100 * server.asked().len());
    assert!((1000..10_000).contains(&found.len()), "{}", found.len());
}

#[test]
fn labels_in_use_are_those_that_lists_show() {
    let bed = CompletionHome::new();
    let server = ScriptedServer::new(|asked| {
        let labels = if asked.path.contains("details=true") { r#", "labels": ["kvm", "compute"]"# } else { "" };
        text(200, &format!(r#"{{"hosts": [{{"id": 1, "name": "a"{labels}}}]}}"#))
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
        .map(|body| ScriptedServer::new(move |_| text(200, body)))
        .chain([401, 403, 404, 500, 503, 302].map(|status| ScriptedServer::new(move |_| text(status, "{}"))))
        .collect();
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let urls = servers.iter().map(|server| server.url.clone());
    for url in urls.chain([format!("http://{closed}"), "nonsense:".into(), "http://no-such-host.invalid".into()]) {
        let bed = CompletionHome::new();
        let login = [&self::login(&url)[..], &[("CRATON_COMPLETE_TIMEOUT", "3")]].concat();
        assert!(bed.ask(&["host-show", "w"], &login).values().is_empty(), "{url}");
        assert!(bed.ask(&["host-show", ""], &login).values().contains(&"--own".into()), "{url}");
    }
}

#[test]
fn it_gives_up_on_a_server_that_does_not_answer_and_shows_what_came() {
    let bed = CompletionHome::new();
    // The first page comes, the second never does.
    let server = ScriptedServer::new(|asked| {
        if asked.path.contains("marker") {
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
    let bed = CompletionHome::new();
    let server = serve(&bed);
    assert!(!bed.ask(&["host-show", "f"], &first_user(&server)).values().is_empty());
    let mut login = first_user(&server);
    login[2].1 = "wrong";
    assert!(bed.ask(&["host-show", "f"], &login).values().is_empty());
}

#[test]
fn a_helper_is_not_started_and_a_password_in_a_file_is_read() {
    let bed = CompletionHome::new();
    let server = ScriptedServer::new(|_| hosts(&["a"]));
    let login = [("CRATON_URL", server.url.as_str()), ("OS_USERNAME", "u"), ("OS_PROJECT_ID", PROJECT)];
    let helper = format!("touch {}; echo secret", bed.path("started").display());
    assert!(bed.ask(&["--auth-helper-cmd", &helper, "host-show", "a"], &login).values().is_empty());
    assert!(!bed.path("started").exists() && server.asked().is_empty());
    let file = bed.write("password", "secret");
    let file = format!("--os-password-file={}", file.display());
    // Others can read the file: whoever only types is not warned.
    assert_eq!(bed.ask(&[&file, "host-show", "a"], &login).values(), ["a"]);
}
