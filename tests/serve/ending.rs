//! SIGTERM and SIGINT: what is under way is finished, then the process ends well.

use std::net::TcpStream;
use std::thread;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::raw::request;
use crate::server::ServerFolder;

#[test]
fn a_request_that_is_under_way_is_answered_and_lasts() {
    for signal in [Signal::TERM, Signal::INT] {
        let place = ServerFolder::new();
        let mut server = place.start(&[]);
        let _idle = server.connect();
        let mut kept = server.connect();
        assert_eq!(kept.get("/v1/hosts").status, 200);
        let whole = request("POST", "/v1/clouds", &json!({"name": "late"}));
        let (begun, rest) = whole.split_at(whole.len() - 5);
        let mut connection = server.connect();
        connection.write(begun);
        // This one, and the one that asks for the figure.
        while server.metric("craton_http_requests_in_flight ") != Some(2.0) {
            thread::yield_now();
        }
        server.signal(signal);
        while !server.log().contains("ending") {
            thread::yield_now();
        }
        while TcpStream::connect(server.address()).is_ok() {
            thread::yield_now();
        }
        connection.write(rest);
        assert_eq!(connection.answer().status, 201);
        let (status, _) = server.wait();
        assert_eq!(status.code(), Some(0));
        let again = place.start(&[]);
        assert_eq!(again.send("GET", "/v1/clouds/1", Value::Null).json()["name"], "late");
    }
}

#[test]
fn the_database_is_one_file_after_the_end() {
    let place = ServerFolder::new();
    let server = place.start(&["--demo", "50"]);
    server.stop();
    assert!(place.path("fleet.db").exists());
    assert!(!place.path("fleet.db-wal").exists());
}
