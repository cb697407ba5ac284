//! Connections are kept, and many are served at once.

use std::net::TcpStream;
use std::thread;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::{Value, json};

use crate::engine::databases;
use crate::raw::request;
use crate::server::ServerFolder;

#[test]
fn a_connection_carries_many_requests_also_those_sent_ahead() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let mut connection = server.connect();
    for number in 0..50 {
        connection.send("POST", "/v1/clouds", json!({"name": format!("cloud-{number}")}));
        assert_eq!(connection.answer().json()["name"], format!("cloud-{number}"));
    }
    let ahead: String = (1..=20).map(|id| request("GET", &format!("/v1/clouds/{id}"), &Value::Null)).collect();
    connection.write(ahead);
    for id in 1..=20 {
        assert_eq!(connection.answer().json()["id"], id);
    }
}

#[test]
fn thirty_two_clients_read_and_write_at_once() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        thread::scope(|scope| {
            for client in 0..32 {
                let server = &server;
                scope.spawn(move || {
                    let mut connection = server.connect();
                    for number in 0..10 {
                        connection.send("POST", "/v1/clouds", json!({"name": format!("{client}-{number}")}));
                        let made = connection.answer();
                        assert_eq!(made.status, 201, "{}", made.text());
                        let id = &made.json()["id"];
                        assert_eq!(
                            connection.get(&format!("/v1/clouds/{id}")).json()["name"],
                            format!("{client}-{number}")
                        );
                    }
                });
            }
        });
        let last = server.send("GET", "/v1/clouds?limit=100&sort_keys=id&sort_dir=desc", Value::Null).json();
        assert_eq!(last["clouds"][0]["id"], 32 * 10);
    }
}

#[test]
fn a_thousand_idle_connections_do_not_keep_others_from_being_served() {
    const IDLE: usize = 1_000;
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).unwrap();
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let mut idle: Vec<TcpStream> = (0..IDLE).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
    assert_eq!(server.send("GET", "/v1/hosts", Value::Null).status, 200);
    let mut used = server.connect();
    for _ in 0..10 {
        assert_eq!(used.get("/v1/hosts").status, 200);
    }
    let mut one = crate::raw::Connection::new(idle.pop().unwrap());
    assert_eq!(one.get("/v1/clouds").status, 200);
}

#[test]
fn two_servers_share_a_database() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let (one, other) = thread::scope(|scope| {
            let one = scope.spawn(|| place.start(&[]));
            let other = scope.spawn(|| place.start(&[]));
            (one.join().unwrap(), other.join().unwrap())
        });
        let made = one.create("/v1/clouds", json!({"name": "shared"}));
        assert_eq!(other.send("GET", &format!("/v1/clouds/{}", made["id"]), Value::Null).json()["name"], "shared");
        let rc = [one.stop(), other.stop()];
        assert_eq!(rc.iter().filter(|rc| !rc.is_empty()).count(), 1, "one of them makes the first user: {rc:?}");
    }
}
