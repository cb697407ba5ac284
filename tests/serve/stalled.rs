//! Nobody stalls the server: what waits, computes or is not read stops neither the others nor the end.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::process::Stdio;
use std::thread;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};
use tokio::runtime::{Builder, Runtime};

use crate::engine::{Database, databases};
use crate::raw::{Connection, WireAnswer, request};
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn unavailable(answer: &WireAnswer) {
    assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")), "{}", answer.text());
}

fn health(server: &ServeProcess) -> u16 {
    let mut connection = server.connect().patient(60);
    connection.write("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
    connection.answer().status
}

#[test]
fn who_has_proven_nothing_is_refused_before_the_body() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    for (path, length) in [("/v1/clouds", 999_999), ("/v1/batch", 16 << 20), ("/v1/clouds", 1_u64 << 40)] {
        let mut connection = server.connect().patient(60);
        connection.write(format!(
            "POST {path} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             X-Auth-User: bootstrap\r\nX-Auth-Project: {PROJECT}\r\nX-Auth-Token: wrong\r\n\r\n{{"
        ));
        assert_eq!(connection.answer().status, 401);
    }
    // What is short is passed over: the connection goes on.
    let mut connection = server.connect().patient(60);
    for _ in 0..3 {
        connection.write(request("POST", "/v1/clouds", &json!({"name": "x"})).replace(KEY, "wrong"));
        assert_eq!(connection.answer().status, 401);
    }
}

#[test]
fn bodies_that_there_is_no_room_for_wait_and_are_told_to_come_again() {
    const LENGTH: usize = 1_000_000;
    let place = ServerFolder::new();
    let server = place.start(&["--body-memory", "16", "--timeout", "5"]);
    let begin = || {
        let mut connection = server.connect().patient(60);
        let head = request("POST", "/v1/clouds", &Value::Null);
        let more = format!("Content-Length: {LENGTH}\r\nExpect: 100-continue\r\n\r\n");
        connection.write(head.trim_end_matches("\r\n").to_owned() + "\r\n" + &more);
        connection
    };
    let mut reading: Vec<_> = (0..(16 << 20) / LENGTH).map(|_| begin()).collect();
    for connection in &mut reading {
        assert_eq!(connection.answer().status, 100);
    }
    let mut waiting = begin();
    let mut first = reading.pop().unwrap();
    let body = json!({"name": "first"}).to_string();
    first.write(body.clone() + &" ".repeat(LENGTH - body.len()));
    assert_eq!(first.answer().status, 201);
    assert_eq!(waiting.answer().status, 100, "there is room again");
    let mut late = begin();
    unavailable(&late.answer());
    assert_eq!(reading[0].answer().status, 408);
}

#[test]
fn a_request_that_waits_for_another_process_is_told_to_come_again_and_health_is_told_meanwhile() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "2"]);
    runtime().block_on(async {
        let mut other = SqliteConnection::connect(&place.database).await.unwrap();
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
        let waiting: Vec<_> = (0..10).map(|_| begun(&server, "POST", json!({"name": "late"}))).collect();
        assert_eq!(health(&server), 200);
        waiting.into_iter().for_each(|mut connection| unavailable(&connection.answer()));
        other.close().await.unwrap();
    });
    assert_eq!(server.send("GET", "/v1/clouds", Value::Null).json()["clouds"], json!([]));
}

fn begun(server: &ServeProcess, method: &str, body: Value) -> Connection<TcpStream> {
    let mut connection = server.connect().patient(60);
    connection.send(method, "/v1/clouds", body);
    connection
}

#[test]
fn a_locked_table_holds_up_neither_health_nor_the_end_and_who_hangs_up_is_forgotten() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    let place = ServerFolder::with(Database::Postgres);
    let mut server = place.start(&["--timeout", "3"]);
    runtime().block_on(async {
        let mut other = sqlx::PgConnection::connect(&place.database).await.unwrap();
        sqlx::raw_sql("BEGIN; LOCK TABLE clouds").execute(&mut other).await.unwrap();
        let waiting: Vec<_> = (0..10).map(|_| begun(&server, "GET", Value::Null)).collect();
        assert_eq!(health(&server), 200);
        waiting.into_iter().for_each(|mut connection| unavailable(&connection.answer()));
        drop(begun(&server, "GET", Value::Null));
        let row = "craton_http_requests_total{method=\"GET\",route=\"other\",status=\"499\"} ";
        while server.metric(row) != Some(1.0) {
            thread::yield_now();
        }
        let mut cut = begun(&server, "GET", Value::Null);
        while server.metric("craton_http_requests_in_flight ") != Some(2.0) {
            thread::yield_now();
        }
        server.signal(Signal::TERM);
        unavailable(&cut.answer());
        assert!(server.wait().0.success());
        other.close().await.unwrap();
    });
}

#[test]
fn health_is_told_while_values_are_compared() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let numbers: Vec<_> = (0..40_000).collect();
    for cloud in 0..16 {
        let variables = json!({"v": [numbers, cloud]});
        server.create("/v1/clouds", json!({"name": cloud.to_string(), "variables": variables}));
    }
    let path = format!("/v1/clouds?vars=v{}:-1", "[*]".repeat(2) + &"[0]".repeat(62));
    let mut asked: Vec<_> = (0..4).map(|_| server.connect()).collect();
    asked.iter_mut().for_each(|connection| connection.send("GET", &path, Value::Null));
    let answers =
        thread::spawn(move || asked.iter_mut().map(|connection| connection.answer().status).collect::<Vec<_>>());
    let mut told = 0;
    while !answers.is_finished() {
        assert_eq!(health(&server), 200);
        told += 1;
    }
    assert_eq!(answers.join().unwrap(), [200; 4]);
    assert!(told > 10, "{told}");
}

#[test]
fn a_log_that_nobody_reads_stops_nothing() {
    let place = ServerFolder::new();
    let mut command = place.serve(&[]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("listening") {
        line.clear();
        log.read_line(&mut line).unwrap();
    }
    let address = line.split("//").nth(1).unwrap().trim_end_matches(['"', '\n']).to_owned();
    let mut connection = Connection::new(TcpStream::connect(address).unwrap()).patient(60);
    let dropped = |connection: &mut Connection<TcpStream>| {
        let text = connection.get("/metrics").text();
        let row =
            text.lines().find_map(|line| line.strip_prefix("craton_log_lines_dropped_total ")).unwrap().to_owned();
        row.parse::<f64>().unwrap()
    };
    while dropped(&mut connection) == 0.0 {
        let ahead = "GET /none HTTP/1.1\r\nHost: h\r\n\r\n".repeat(100);
        connection.write(ahead);
        (0..100).for_each(|_| assert_eq!(connection.answer().status, 401));
    }
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    assert!(child.wait().unwrap().success());
}
