//! A million hosts: `cargo bench --bench scale` prints README's two tables, one for each database.
//!
//! Times are medians as a client on the same machine sees them on one connection, logging included. PostgreSQL is measured where
//! `CRATON_TEST_POSTGRES` names one. `CRATON_BENCH_HOSTS` makes the fleet smaller, `CRATON_BENCH_BINARY` measures another build.
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/server/engine.rs"]
mod engine;
#[path = "../tests/serve/raw.rs"]
mod raw;
#[path = "../tests/serve/server.rs"]
mod server;

use std::fmt::Display;
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use engine::{Database, databases};
use raw::Connection;
use serde_json::{Map, Value, json};
use server::{ServeProcess, ServerFolder};

/// Variables that each host inherits from its region, beside what the made-up fleet has.
const INHERITED: usize = 24;
/// How many hosts are the newest: more than are told one by one.
const NEWEST: u64 = 5_000;
/// After how many seconds an answer is not waited for any longer.
const PATIENCE: u64 = 60;
const ORDERS: [&str; 12] = [
    "id",
    "created_at",
    "updated_at",
    "name",
    "ip_address",
    "device_type",
    "active",
    "note",
    "cloud_id",
    "region_id",
    "cell_id",
    "parent_id",
];

fn main() {
    let hosts = std::env::var("CRATON_BENCH_HOSTS").map_or(1_000_000, |hosts| hosts.parse().unwrap());
    for database in databases() {
        let name = if database == Database::Sqlite { "SQLite" } else { "PostgreSQL" };
        println!("\n{name}, {hosts} hosts\n\n| what | asked for | found |\n| --- | --- | --- |");
        measure(&ServerFolder::with(database), hosts);
    }
}

fn row(what: &str, asked: &str, found: impl Display) {
    println!("| {what} | {asked} | {found} |");
}

fn measure(place: &ServerFolder, hosts: usize) {
    let start = Instant::now();
    let server = start_server(place, hosts);
    row("made by `craton serve --demo`", "", format!("{:.0} s", start.elapsed().as_secs_f64()));
    row("resident memory after that", "", memory(&server));
    let mut connection = server.connect();
    inherit(&mut connection);
    let middle = &connection.get(&format!("/v1/hosts?limit=10&marker={}", hosts / 2)).json()["hosts"][0];
    let text = |field: &str| middle[field].as_str().unwrap().to_owned();
    newest(&mut connection);
    lone(&mut connection, middle);

    let time = |what: &str, asked: &str, query: &[(&str, &str)]| row(what, asked, median(&server, query));
    time("lookup by name", "2 ms", &[("name", &text("name"))]);
    time("by address", "2 ms", &[("ip_address", &text("ip_address"))]);
    time("by a label that one in seven has", "2 ms", &[("label", "canary")]);
    time("by a label that the newest hosts have", "2 ms", &[("label", "newest")]);
    time("by a label that one host has", "2 ms", &[("label", "lone")]);
    time("by a label that none has", "2 ms", &[("label", "none")]);
    time("a page with details", "", &[("limit", "100"), ("details", "true")]);
    for (what, terms) in [
        ("one term that one in ten has of its own", "mtu:1500"),
        ("one that all inherit", "tier:2"),
        ("one that the newest hosts have", "newest:true"),
        ("one that one host has", "hardware.serial:\"S1099000\""),
        ("one that none has", "rack:\"none\""),
        ("one negated that none fulfils, for all have one of their own", "!rack"),
        ("one negated that none fulfils, for all inherit one", "!tier:2"),
        ("one negated behind a path", "!hardware.cores"),
        ("a number that none has", "hardware.cores:7"),
    ] {
        time(&format!("`vars=`, {what}"), "300 ms", &[("vars", terms)]);
    }
    for (what, terms) in [
        ("three terms that many have", "mtu:9000,tier:2,hardware.vendor:\"dell\""),
        ("three that few have", "mtu:1500,rack:\"r01\",hardware.cores:8"),
        ("three that none has", "mtu:9000,inherited_1.of:\"nothing\",rack:\"none\""),
    ] {
        time(&format!("`vars=`, {what}"), "1 s", &[("vars", terms)]);
    }
    row("the slowest page of any order", "10 ms", slowest(&server, &middle["id"].to_string()));
    row("resident memory after all that, and at its highest", "200 MB", memory(&server));
}

/// The server of this build, or of another.
fn start_server(place: &ServerFolder, hosts: usize) -> ServeProcess {
    let told = place.serve(&["--demo", &hosts.to_string()]);
    let program = std::env::var_os("CRATON_BENCH_BINARY").unwrap_or_else(|| told.get_program().to_owned());
    let mut command = Command::new(program);
    command.env_clear().args(told.get_args());
    command.envs(told.get_envs().filter_map(|(name, value)| Some((name, value?))));
    ServeProcess::start(command)
}

fn inherit(connection: &mut Connection<TcpStream>) {
    for region in connection.get("/v1/regions?limit=100").json()["regions"].as_array().unwrap() {
        let variables: Map<_, _> =
            (0..INHERITED).map(|number| (format!("inherited_{number}"), json!({"of": region["name"]}))).collect();
        connection.send("PUT", &format!("/v1/regions/{}/variables", region["id"]), variables.into());
        assert_eq!(connection.answer().status, 200);
    }
}

/// The hosts that were made last have a label and a variable of their own.
fn newest(connection: &mut Connection<TcpStream>) {
    let last = connection.get("/v1/hosts?limit=10&sort_dir=desc").json()["hosts"][0]["id"].as_u64().unwrap();
    let newest = last.saturating_sub(NEWEST)..last;
    let put = |path: String, body: Value| json!({"method": "PUT", "path": path, "body": body});
    let operations: Vec<_> = newest
        .flat_map(|host| {
            let label = put(format!("/v1/hosts/{}/labels", host + 1), json!({"labels": ["newest"]}));
            [label, put(format!("/v1/hosts/{}/variables", host + 1), json!({"newest": true}))]
        })
        .collect();
    connection.send("POST", "/v1/batch", json!({"operations": operations}));
    let answer = connection.answer();
    assert_eq!(answer.status, 200, "{}", answer.text());
}

/// A host with a label that no other has.
fn lone(connection: &mut Connection<TcpStream>, like: &Value) {
    let body = json!({"name": "lone", "cloud_id": like["cloud_id"], "region_id": like["region_id"],
        "device_type": "server", "ip_address": "10.0.0.1", "labels": ["lone"]});
    connection.send("POST", "/v1/hosts", body);
    let answer = connection.answer();
    assert_eq!(answer.status, 201, "{}", answer.text());
}

/// The worst of the first page, one in the middle and one behind it, of each order both ways.
fn slowest(server: &ServeProcess, middle: &str) -> String {
    let mut worst = (Duration::ZERO, String::new());
    for order in ORDERS {
        for direction in ["asc", "desc"] {
            for marker in [None, Some(middle)] {
                let mut query = vec![("sort_keys", order), ("sort_dir", direction), ("limit", "100")];
                query.extend(marker.map(|marker| ("marker", marker)));
                let (time, _) = times(server, &query);
                if time > worst.0 {
                    let place = if marker.is_some() { "from the middle" } else { "the first" };
                    worst = (time, format!("{order} {direction}, {place}"));
                }
            }
        }
    }
    format!("{} ({})", milliseconds(worst.0), worst.1)
}

fn median(server: &ServeProcess, query: &[(&str, &str)]) -> String {
    let (time, refused) = times(server, query);
    format!("{}{refused}", milliseconds(time))
}

/// The median, and what is to be said if there is no list.
fn times(server: &ServeProcess, query: &[(&str, &str)]) -> (Duration, String) {
    let query: String = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    let mut connection = server.connect().patient(PATIENCE);
    let mut times = Vec::new();
    let begin = Instant::now();
    while times.len() < 5 || (begin.elapsed() < Duration::from_millis(500) && times.len() < 500) {
        let start = Instant::now();
        connection.send("GET", &format!("/v1/hosts?{query}"), Value::Null);
        let answer = connection.try_answer();
        times.push(start.elapsed());
        match answer.map(|answer| answer.status) {
            Some(200) => {}
            Some(status) => return (start.elapsed(), format!(", then {status}")),
            None => return (start.elapsed(), " without an answer".to_owned()),
        }
        if begin.elapsed() > Duration::from_secs(PATIENCE / 4) {
            break;
        }
    }
    times.sort_unstable();
    (times[times.len() / 2], String::new())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

/// What it holds now, and at its highest.
fn memory(server: &ServeProcess) -> String {
    let (now, highest) = server.memory();
    format!("{now} MB, {highest} MB")
}
