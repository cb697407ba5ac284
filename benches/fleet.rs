//! The figures of a fleet as files, over HTTP and as processes: `cargo bench --bench fleet` prints README's table.
//!
//! Times are of one run from the start of the command to its end. PostgreSQL is measured if `CRATON_TEST_POSTGRES` names one.
//! `cargo bench --bench fleet -- 100` tries it with a hundredth of the things.
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/server/engine.rs"]
mod engine;
#[path = "../tests/serve/raw.rs"]
mod raw;
#[path = "../tests/serve/server.rs"]
mod server;

use std::fmt::{Display, Write as _};
use std::fs::{self, File};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use engine::{Database, databases};
use serde_json::{Value, json};
use server::{KEY, PROJECT, ServeProcess, ServerFolder};

fn main() {
    let part = std::env::args().find_map(|argument| argument.parse::<usize>().ok()).unwrap_or(1);
    let (hosts, fleet) = (10_000 / part, 100_000 / part);
    println!("| what | asked for | found |\n| --- | --- | --- |");
    for database in databases() {
        let name = match database {
            Database::Sqlite => "SQLite",
            Database::Postgres => "PostgreSQL",
        };
        files(&ServerFolder::with(database), name, hosts);
    }
    let from = ServerFolder::new();
    let server = from.start(&["--demo", &fleet.to_string()]);
    exported(&from, &server, "SQLite", fleet);
    server.stop();
    if databases().contains(&Database::Postgres) {
        copied(&from, fleet);
    }
}

fn row(what: &str, asked: &str, found: impl Display) {
    println!("| {what} | {asked} | {found} |");
}

/// Ten thousand hosts from a file, compared with it, and made one by one.
fn files(place: &ServerFolder, name: &str, hosts: usize) {
    let server = place.start(&[]);
    server.create("/v1/clouds", json!({"name": "c"}));
    server.create("/v1/regions", json!({"name": "r", "cloud_id": 1}));
    let mut text = String::from("hosts:\n");
    for number in 0..hosts {
        // JSON is YAML.
        let mut host = host(number, "from-a-file");
        host["region"] = "c/r".into();
        writeln!(text, "- {host}").unwrap();
    }
    fs::write(place.path("hosts.yaml"), text).unwrap();
    let (made, _) = run(place, &server, &["apply", "hosts.yaml"]);
    row(&format!("{name}: {hosts} new hosts of one file, `apply`"), "6 s", seconds(made));
    let (compared, _) = run(place, &server, &["diff", "hosts.yaml"]);
    row("… `diff`, nothing changed", "1.5 s", seconds(compared));
    let mut connection = server.connect();
    let start = Instant::now();
    for number in 0..hosts {
        let mut host = host(number, "one-by-one");
        (host["cloud_id"], host["region_id"]) = (1.into(), 1.into());
        connection.send("POST", "/v1/hosts", host);
        assert_eq!(connection.answer().status, 201);
    }
    row(&format!("… the same {hosts} as single requests of one client"), "", seconds(start.elapsed()));
    server.stop();
}

fn host(number: usize, prefix: &str) -> Value {
    json!({
        "name": format!("{prefix}-{number}.example.com"),
        "device_type": "server",
        "ip_address": format!("10.{}.{}.{}", number >> 16, (number >> 8) & 255, number & 255),
        "labels": ["web", format!("rack-{}", number % 40)],
        "variables": {
            "tier": "gold", "slot": number, "os": {"release": "24.04"}, "serial": format!("S{number}"), "tags": ["a", "b"],
        },
    })
}

fn exported(place: &ServerFolder, server: &ServeProcess, name: &str, fleet: usize) {
    let (time, megabytes) = run(place, server, &["export"]);
    let found = format!("{}, {megabytes} MB", seconds(time));
    row(&format!("{name}: {fleet} of `--demo`, `export`"), "10 s, 100 MB in the client", found);
}

fn copied(from: &ServerFolder, fleet: usize) {
    let to = ServerFolder::with(Database::Postgres);
    let server = to.start(&[]);
    let (time, megabytes) =
        run(&to, &server, &["copy", "--from", &from.database, "--to", server.url(), "--batch", "10000"]);
    let found = format!("{}, {megabytes} MB", seconds(time));
    row(&format!("`copy` of {fleet} from SQLite to PostgreSQL"), "90 s", found);
    exported(&to, &server, "PostgreSQL", fleet);
    server.stop();
}

/// How long a command takes that must be done, and the most memory it has, in MB.
fn run(place: &ServerFolder, server: &ServeProcess, arguments: &[&str]) -> (Duration, u64) {
    let mut command = place.command(arguments);
    let login = [("OS_USERNAME", "bootstrap"), ("OS_PASSWORD", KEY), ("OS_PROJECT_ID", PROJECT)];
    command.env("CRATON_URL", server.url()).envs(login).stdin(Stdio::null());
    command.stdout(File::create(place.path("output")).unwrap()).stderr(File::create(place.path("errors")).unwrap());
    let start = Instant::now();
    let mut child = command.spawn().unwrap();
    let mut highest = 0;
    let status = loop {
        highest = highest.max(memory(&child).unwrap_or_default());
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let time = start.elapsed();
    assert!(status.success(), "{}", fs::read_to_string(place.path("errors")).unwrap());
    (time, highest / 1_024)
}

/// The most that the system says a process had so far, in KiB.
fn memory(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    status.lines().find(|line| line.starts_with("VmHWM:"))?.split_whitespace().nth(1)?.parse().ok()
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
