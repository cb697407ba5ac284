//! The figures of `craton serve`, over HTTP and as processes: `cargo bench --bench serve` prints README's table.
//!
//! Times are medians as a client on the same machine sees them, logging included.
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
use std::thread;
use std::time::{Duration, Instant};

use engine::Database;
use raw::Connection;
use serde_json::{Value, json};
use server::{KEY, PROJECT, ServeProcess, ServerFolder, success};
use sqlx::{Connection as _, PgConnection, SqliteConnection};

const CLIENTS: usize = 32;

fn main() {
    println!("| what | asked for | found |\n| --- | --- | --- |");
    row(
        "`craton --craton-url demo: host-list`, cold start",
        "60 ms",
        process(&ServerFolder::new(), "demo:", &["host-list"]),
    );
    // `cargo bench --bench serve -- history` measures that alone.
    if !std::env::args().any(|argument| argument == "history") {
        ten_thousand();
        hundred_thousand();
    }
    history();
}

fn row(what: &str, asked: &str, found: impl Display) {
    println!("| {what} | {asked} | {found} |");
}

fn ten_thousand() {
    let place = ServerFolder::new();
    let server = place.start(&["--demo", "10000"]);
    let host = first_host(&server);
    let time = |path: &str| milliseconds(median(&mut server.connect(), path));
    row("10,000 hosts: a page of 100", "5 ms", time("/v1/hosts?limit=100"));
    row("… with details and resolved variables", "15 ms", time("/v1/hosts?limit=100&details=true"));
    row("one host", "1 ms", time(&format!("/v1/hosts/{host}")));
    let read = |connection: &mut Connection<TcpStream>, number: usize| {
        assert_eq!(connection.get(&format!("/v1/hosts/{}", host + number % 9_000)).status, 200);
    };
    row("`GET /v1/hosts/ID`, 32 connections", "2,000 / s", per_second(&server, 40_000, read));
    let create = |connection: &mut Connection<TcpStream>, number: usize| {
        connection.send("POST", "/v1/hosts", new_host(number));
        assert_eq!(connection.answer().status, 201);
    };
    let (ours, curl) = all_hosts(&place, &server);
    row("`--format json host-list --all`", &format!("curl, the 101 pages of 100: {curl}"), ours);
    row("creates, durable when acknowledged, 32 connections", "300 / s", per_second(&server, 5_000, create));
    server.stop();
    let show = process(&place, &place.database, &["host-show", &host.to_string()]);
    row("`sqlite:` with 10,000 hosts, `host-show`", "15 ms", show);
}

fn hundred_thousand() {
    let place = ServerFolder::new();
    let server = place.start(&["--demo", "100000"]);
    let mut connection = server.connect();
    let first = median(&mut connection, "/v1/hosts?limit=100");
    let last = median(&mut connection, "/v1/hosts?limit=100&marker=99500");
    row("100,000 hosts: the first page of 100", "", milliseconds(first));
    row("… a page near the end", "2 × the first", milliseconds(last));
    for (what, terms) in [
        ("that some have", "mtu:1500"),
        ("that one host has", "hardware.serial:\"S1099000\""),
        ("that none has", "rack:\"none\""),
    ] {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("vars", terms).finish();
        let time = median(&mut connection, &format!("/v1/hosts?limit=100&{query}"));
        row(&format!("… `vars=` with a value {what}"), "300 ms", milliseconds(time));
    }
    let host = first_host(&server);
    let details = |connection: &mut Connection<TcpStream>, number: usize| {
        let path = format!("/v1/hosts?limit=100&details=true&marker={}", host + number * 100 % 90_000);
        assert_eq!(connection.get(&path).status, 200);
    };
    let pages = per_second(&server, 1_000, details);
    row("… pages of 100 with details, 32 connections", "", pages);
    row("… resident memory after all that, and at its highest", "100 MB", memory(&server));
}

/// All hosts as JSON by `craton`, and their pages of 100 by curl, run in turn, so that whatever else the machine does meets
/// both.
fn all_hosts(place: &ServerFolder, server: &ServeProcess) -> (String, String) {
    let mut connection = server.connect();
    let (mut marker, mut urls) = (String::new(), String::new());
    loop {
        let path = format!("/v1/hosts?limit=100{marker}");
        urls += &format!("url = \"{}{path}\"\noutput = \"/dev/null\"\n", server.url());
        let page = connection.get(&path).json();
        let Some(last) = page["hosts"].as_array().unwrap().last() else { break };
        marker = format!("&marker={}", last["id"]);
    }
    let config = place.path("pages.curl");
    std::fs::write(&config, urls).unwrap();
    let mut curl = Command::new("curl");
    curl.args(["-sf", "--config"]).arg(&config);
    curl.args(raw::credentials().lines().flat_map(|header| ["-H", header]));
    let mut craton = place.command(&["--format", "json", "host-list", "--all"]);
    craton.env("CRATON_URL", server.url()).env("OS_USERNAME", "bootstrap");
    craton.env("OS_PROJECT_ID", PROJECT).env("OS_PASSWORD", KEY);
    let mut times: [Vec<Duration>; 2] = Default::default();
    for _ in 0..15 {
        for (command, times) in [&mut craton, &mut curl].into_iter().zip(&mut times) {
            let start = Instant::now();
            success(command);
            times.push(start.elapsed());
        }
    }
    let [ours, curl] = times.map(|mut times| {
        times.sort_unstable();
        milliseconds(times[times.len() / 2])
    });
    (ours, curl)
}

/// A million records of a hundred thousand hosts.
const RECORDS: &str = "
    WITH RECURSIVE counted(n) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT n + 1 FROM counted WHERE n < 1000000)
    INSERT INTO history (created_at, request_id, username, project_id, method, path, reason, kind, resource_id, name, change_count)
    SELECT n * 1000000, 'req-' || n, 'user-' || (n % 100), 'PROJECT', 'PUT', '/v1/hosts/1', 'reason ' || n, 'host',
        CAST(n % 100000 AS text), 'host', 1 FROM counted;
    INSERT INTO history_changes (number, position, kind, resource_id, project_id, name, place, before, after)
    SELECT number, 0, kind, resource_id, project_id, name, 'cloud/region', '{\"note\":null}', '{\"note\":\"x\"}' FROM history;";

fn history() {
    for database in engine::databases() {
        let place = ServerFolder::with(database);
        place.start(&[]).stop();
        let fill = async {
            let records = sqlx::AssertSqlSafe(RECORDS.replace("PROJECT", PROJECT));
            match database {
                Database::Sqlite => {
                    let mut connection = SqliteConnection::connect(&place.database).await.unwrap();
                    sqlx::raw_sql(records).execute(&mut connection).await.unwrap();
                    connection.close().await.unwrap();
                }
                Database::Postgres => {
                    let mut connection = PgConnection::connect(&place.database).await.unwrap();
                    sqlx::raw_sql(records).execute(&mut connection).await.unwrap();
                    sqlx::raw_sql("ANALYZE").execute(&mut connection).await.unwrap();
                }
            }
        };
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(fill);
        let server = place.start(&[]);
        let time = |path: &str| milliseconds(median(&mut server.connect(), path));
        let thing = time("/v1/history?kind=host&id=4711");
        row(&format!("{database:?}, 1,000,000 changes: the history of a host"), "10 ms", thing);
        row("… the newest page", "", time("/v1/history"));
        row("… of a user", "", time("/v1/history?user=user-7"));
        let create = |connection: &mut Connection<TcpStream>, number: usize| {
            connection.send("POST", "/v1/clouds", json!({"name": format!("c{number}")}));
            assert_eq!(connection.answer().status, 201);
        };
        row("… creates, 32 connections", "", per_second(&server, 3_000, create));
        server.stop();
    }
}

fn first_host(server: &ServeProcess) -> usize {
    let page = server.send("GET", "/v1/hosts?limit=10", Value::Null).json();
    page["hosts"][0]["id"].as_u64().unwrap() as usize
}

fn new_host(number: usize) -> Value {
    json!({"name": format!("new-{number}"), "cloud_id": 1, "region_id": 1, "device_type": "server",
        "ip_address": "10.0.0.1", "variables": {"a": number}, "labels": ["new"]})
}

/// The time of a command from its start to its end.
fn process(place: &ServerFolder, url: &str, arguments: &[&str]) -> String {
    let mut times: Vec<_> = (0..15)
        .map(|_| {
            let start = Instant::now();
            success(place.command(&["--craton-url", url]).args(arguments));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    milliseconds(times[times.len() / 2])
}

fn median(connection: &mut Connection<TcpStream>, path: &str) -> Duration {
    let mut times = Vec::new();
    let begin = Instant::now();
    while times.len() < 5 || (begin.elapsed() < Duration::from_secs(1) && times.len() < 500) {
        let start = Instant::now();
        let status = connection.get(path).status;
        times.push(start.elapsed());
        assert_eq!(status, 200, "{path}");
    }
    times.sort_unstable();
    times[times.len() / 2]
}

fn per_second(
    server: &ServeProcess,
    count: usize,
    exchange: impl Fn(&mut Connection<TcpStream>, usize) + Sync,
) -> String {
    let start = Instant::now();
    thread::scope(|scope| {
        for client in 0..CLIENTS {
            let exchange = &exchange;
            scope.spawn(move || {
                let mut connection = server.connect();
                (client..count).step_by(CLIENTS).for_each(|number| exchange(&mut connection, number));
            });
        }
    });
    format!("{:.0} / s", count as f64 / start.elapsed().as_secs_f64())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

/// What it holds now, and at its highest.
fn memory(server: &ServeProcess) -> String {
    let (now, highest) = server.memory();
    format!("{now} MB, {highest} MB")
}
