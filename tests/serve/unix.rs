//! A server on a Unix socket, and a client that finds it.

use std::fs;
use std::os::unix::net::{UnixListener, UnixStream};

use serde_json::{Value, json};

use crate::raw::Connection;
use crate::server::{KEY, PROJECT, ServerFolder, failure, mode, success};

#[test]
fn a_client_reaches_a_server_over_its_socket() {
    let place = ServerFolder::new();
    let socket = place.path("a b+c.sock");
    let listen = format!("unix:{}", socket.display());
    let server = place.start(&["--listen", &listen, "--listen", "127.0.0.1:0", "--demo", "150"]);
    assert_eq!(mode(&socket), 0o660);
    let craton = |arguments: &[&str]| {
        let mut command = place.command(arguments);
        command.env("CRATON_URL", server.url()).env("OS_USERNAME", "bootstrap").env("OS_PASSWORD", KEY);
        command.env("OS_PROJECT_ID", PROJECT).arg("--format=json");
        serde_json::from_slice::<Value>(&success(&mut command).stdout).unwrap()
    };
    let made = craton(&["cloud-create", "-n", "over a socket"]);
    assert_eq!(craton(&["cloud-show", &made["id"].to_string()])["name"], "over a socket");
    // Links to other pages name a host; the socket is the only way there.
    assert!(craton(&["host-list", "--all"]).as_array().unwrap().len() > 100);
    let mut connection = Connection::new(UnixStream::connect(&socket).unwrap());
    assert_eq!(connection.get("/v1/clouds/1").status, 200);
    server.stop();
    assert!(!socket.exists());
}

#[test]
fn a_socket_that_a_killed_server_left_is_taken_over() {
    let place = ServerFolder::new();
    let listen = format!("unix:{}", place.path("c.sock").display());
    drop(place.start(&["--listen", &listen]));
    assert!(place.path("c.sock").exists(), "it was killed");
    place.start(&["--listen", &listen]).stop();
}

#[test]
fn a_socket_in_use_and_a_file_that_is_none_are_left_alone() {
    let place = ServerFolder::new();
    let path = place.path("c.sock");
    let listen = format!("unix:{}", path.display());
    let other = UnixListener::bind(&path).unwrap();
    assert!(failure(&mut place.serve(&["--listen", &listen])).contains("another process listens there"));
    drop(other);
    fs::remove_file(&path).unwrap();
    fs::write(&path, "mine").unwrap();
    assert!(failure(&mut place.serve(&["--listen", &listen])).contains("no socket"));
    assert_eq!(fs::read(&path).unwrap(), b"mine");
}

#[test]
fn a_socket_that_nobody_listens_on_is_named() {
    let place = ServerFolder::new();
    let mut command = place.command(&["--craton-url", "http+unix://%2Fno%2Fsuch.sock", "host-list"]);
    command.env("OS_PASSWORD", "x");
    let sentence = failure(&mut command);
    assert!(sentence.contains("cannot connect to /no/such.sock"), "{sentence}");
    assert!(json!(sentence).as_str().is_some_and(|sentence| !sentence.contains("localhost")));
}
