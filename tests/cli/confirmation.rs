//! On a terminal, and only there, deleting much asks first, and counts.

use crate::support::terminal::Terminal;
use crate::support::{Craton, RecordingServer, craton, json};
use std::process::Stdio;

/// A cell of a hundred hosts and two network devices; interfaces of one host.
fn server() -> RecordingServer {
    RecordingServer::new(|request, _| {
        let of = |field: &str| request.query().iter().find(|(name, _)| name == field).map(|(_, id)| id.clone());
        let marker = of("marker").map_or(0, |id| id.parse::<u64>().unwrap());
        let list = |kind: &str, count: u64, field: &str, id: &str| {
            let items: Vec<_> =
                (marker + 1..=count).map(|item| format!(r#"{{"id": {item}, "{field}": {id}}}"#)).collect();
            let links = format!(r#"[{{"rel": "next", "href": "?limit=100&{field}={id}&marker={count}"}}]"#);
            let links = if items.is_empty() { "[]" } else { &links };
            json(200, &format!(r#"{{"{kind}": [{}], "links": {links}}}"#, items.join(",")))
        };
        match (request.method.as_str(), request.path()) {
            ("DELETE", _) => json(204, ""),
            (_, "/v1/cells") => json(200, r#"{"cells": [{"id": 7, "name": "rack-7"}], "links": []}"#),
            (_, "/v1/hosts") => list("hosts", 100, "cell_id", "7"),
            (_, "/v1/network-devices") => list("network_devices", 2, "cell_id", "7"),
            (_, "/v1/network-interfaces") => match of("device_id").as_deref() {
                Some("5") => list("network_interfaces", 1, "device_id", "5"),
                _ => list("network_interfaces", 0, "", ""),
            },
            (_, path) => list(path.rsplit('/').next().unwrap(), 0, "", ""),
        }
    })
}

/// What a command with these words asks on a terminal, and its end after `answer`.
fn asked(words: &str, answer: &str) -> (String, Option<i32>, usize) {
    let (server, mut terminal) = (server(), Terminal::open());
    let mut command = craton(words.split(' ')).at(&server);
    command.command.stdin(terminal.end()).stderr(terminal.end()).stdout(Stdio::null());
    let child = command.spawn();
    drop(command);
    let question = terminal.read_until("[y/N] ");
    terminal.type_in(answer);
    let status = child.wait_with_output().unwrap().status.code();
    let deletions = server.requests().iter().filter(|request| request.method == "DELETE").count();
    (question, status, deletions)
}

#[test]
fn what_has_something_below_it_is_deleted_after_a_yes_only() {
    let question = "Delete cell 7 with 100 hosts and 2 network devices? [y/N] ";
    for (answer, status, deletions) in [("y\n", 0, 1), ("YES\n", 0, 1), ("n\n", 1, 0), ("\n", 1, 0), ("yellow\n", 1, 0)]
    {
        assert_eq!(asked("cell-delete 7", answer), (question.into(), Some(status), deletions), "{answer}");
    }
    assert_eq!(asked("host-delete 5", "y\n").0, "Delete host 5 with 1 network interface? [y/N] ");
}

#[test]
fn several_are_deleted_after_a_yes_only() {
    assert_eq!(asked("host-delete 1 2", "n\n"), ("Delete 2 hosts? [y/N] ".into(), Some(1), 0));
    assert_eq!(asked("host-delete 1 5", "y\n"), ("Delete 2 hosts with 1 network interface? [y/N] ".into(), Some(0), 2));
}

/// It ends without having asked.
fn silent(mut command: Craton, terminal: Terminal) {
    command.command.stdout(Stdio::null());
    let child = command.spawn();
    drop(command);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
    assert_eq!(terminal.read(), "");
}

#[test]
fn nothing_asks_about_a_leaf_nor_with_yes_nor_without_a_terminal() {
    let server = server();
    for words in ["host-delete 1", "cell-delete 7 --yes", "host-delete 1 2 -y"] {
        let terminal = Terminal::open();
        let mut command = craton(words.split(' ')).at(&server);
        command.command.stdin(terminal.end()).stderr(terminal.end());
        silent(command, terminal);
    }
    let terminal = Terminal::open();
    let mut command = craton(["host-delete", "1", "2"]).at(&server);
    command.command.stderr(terminal.end());
    silent(command, terminal);
    // Nobody would see the question.
    let terminal = Terminal::open();
    let mut command = craton(["host-delete", "1", "2"]).at(&server);
    command.command.stdin(terminal.end()).stderr(Stdio::null());
    silent(command, terminal);
}

#[test]
fn a_name_is_asked_about_as_it_was_typed() {
    let (terminal, server) = (Terminal::open(), server());
    let mut command = craton(["cell-delete", "rack-7"]).at(&server);
    command.command.stdin(terminal.end()).stderr(terminal.end()).stdout(Stdio::null());
    let mut child = command.spawn();
    drop(command);
    let mut terminal = terminal;
    let question = terminal.read_until("[y/N] ");
    assert!(question.starts_with("Delete cell rack-7 with 100 hosts"), "{question}");
    terminal.type_in("n\n");
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
