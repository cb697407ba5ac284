//! Standard output that closes, is full, or is a pipe; and Ctrl-C.

use crate::support::{Server, craton, json};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

fn hosts() -> Server {
    let items: Vec<_> = (0..2000).map(|id| format!(r#"{{"id": {id}, "name": "host-{id}"}}"#)).collect();
    let body = format!(r#"{{"hosts": [{}], "links": []}}"#, items.join(","));
    Server::new(move |_, _| json(200, &body))
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_command_quietly() {
    let server = hosts();
    for run in 0..100 {
        let format = if run % 2 == 0 { "json" } else { "default" };
        let mut command = craton(["--format", format, "host-list"]).at(&server);
        let mut child = command.spawn();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "run {run}");
    }
}

#[test]
fn a_full_disk_is_an_error_of_every_command() {
    let server = Server::new(|request, _| match request.path().rsplit('/').next().unwrap() {
        "clouds" if request.method == "GET" => json(200, r#"{"clouds": [], "links": []}"#),
        "variables" => json(200, r#"{"variables": {}}"#),
        "labels" => json(200, r#"{"labels": []}"#),
        _ => json(200, r#"{"id": 1}"#),
    });
    for words in [
        "cloud-list",
        "--format=json cloud-list",
        "cloud-show 1",
        "cloud-create --name x",
        "cloud-update 1 --name x",
        "cloud-delete 1",
        "cloud-vars-get 1",
        "cloud-vars-set 1 a=1",
        "cloud-vars-delete 1 a",
        "host-labels-get 1",
        "host-labels-add 1 a",
        "host-labels-remove 1 a",
        "help",
        "help host-list",
        "host-list --help",
        "host",
        "--version",
        "completion bash",
    ] {
        let mut command = craton(words.split(' ')).at(&server);
        command.command.stdout(File::options().write(true).open("/dev/full").unwrap());
        let outcome = command.run();
        assert_eq!(outcome.status, Some(1), "{words}: {outcome:?}");
        assert!(outcome.stderr.starts_with("ERROR: cannot write"), "{words}: {outcome:?}");
    }
}

#[test]
fn ctrl_c_leaves_a_line_for_each_request_that_was_answered() {
    let server = Server::raw(|_, number, stream| {
        if number == 5 {
            std::thread::sleep(Duration::from_secs(30));
        }
        std::io::Write::write_all(stream, json(204, "").as_bytes()).is_ok()
    });
    let mut command = craton(["host-delete"].map(String::from).into_iter().chain((1..20).map(|id| id.to_string())));
    command = command.at(&server);
    let mut child = command.command.stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let before: Vec<_> = lines.by_ref().take(5).map(Result::unwrap).collect();
    // The sixth is on its way, and will not be answered.
    while server.requests().len() < 6 {
        std::thread::sleep(Duration::from_millis(1));
    }
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().signal(), Some(2));
    assert_eq!(lines.count(), 0, "more than was answered after {before:?}");
    assert_eq!(server.requests().len(), 6);
}
