//! Standard output that closes, is full, or is a pipe; and Ctrl-C.

use crate::support::{Craton, RecordingServer, craton, json};
use crate::tree::commands_with_arguments;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

fn hosts() -> RecordingServer {
    let items: Vec<_> = (0..2000).map(|id| format!(r#"{{"id": {id}, "name": "host-{id}"}}"#)).collect();
    let body = format!(r#"{{"hosts": [{}], "links": []}}"#, items.join(","));
    RecordingServer::new(move |_, _| json(200, &body))
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_command_quietly() {
    let server = hosts();
    let commands = ["host-list", "--format=json host-list", "help", "completion bash", "host-list --help"];
    for run in 0..100 {
        let mut command = craton(commands[run % commands.len()].split(' ')).at(&server);
        let mut child = command.spawn();
        // As `head -c 10`, or as a reader that wants nothing at all.
        let mut first = vec![0; if run % 2 == 0 { 10 } else { 0 }];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "run {run}");
    }
}

#[test]
fn a_standard_output_that_was_never_open_is_no_failure() {
    let server = hosts();
    let command = craton(["host-list"]).at(&server).command;
    let settings = command.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec \"$0\" host-list >&-"]).arg(command.get_program()).env_clear().envs(settings);
    let output = shell.output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{output:?}");
}

#[test]
fn a_full_disk_is_an_error_of_every_command() {
    let anything = anything();
    let server =
        RecordingServer::new(move |request, _| json(if request.method == "DELETE" { 204 } else { 200 }, &anything));
    let others = [
        "--format=json cloud-list",
        "help",
        "help host-list",
        "host-list --help",
        "host",
        "--help",
        "--version",
        "completion bash",
        "configuration show",
    ];
    let others = others.map(|words| words.split(' ').map(str::to_owned).collect());
    // Without a Keystone there is no token to revoke; what reads or writes files fails at those first.
    let others_fail_first = ["token-revoke", "apply", "backup", "copy", "diff", "restore"];
    let commands =
        commands_with_arguments().into_iter().filter(|words| !others_fail_first.contains(&words[0].as_str()));
    for words in commands.chain(others) {
        let sentence = on_a_full_disk(craton(&words).at(&server));
        assert!(sentence.starts_with("ERROR: cannot write the output: No space left"), "{words:?}: {sentence}");
        assert_eq!(sentence.lines().count(), 1, "{words:?}: {sentence}");
    }
}

/// What every command can take for an answer: one of a kind, or an empty list of each.
fn anything() -> String {
    let lists = craton_model::MODEL.kinds.iter().map(|kind| match kind.members {
        [] => format!(r#""{}": []"#, kind.list_key()),
        members => format!(r#""{}": {{"{}": []}}"#, kind.list_key(), members.join(r#"": [], ""#)),
    });
    let lists = lists.collect::<Vec<_>>().join(", ");
    let one = r#""id": 1, "variables": {"x": 1}, "labels": [], "links": [], "history": [], "number": 1, "changes": []"#;
    format!("{{{one}, {lists}}}")
}

fn on_a_full_disk(mut command: Craton) -> String {
    command.command.stdout(File::options().write(true).open("/dev/full").unwrap());
    let words = format!("{:?}", command.command);
    let outcome = command.run();
    assert_eq!(outcome.status, Some(1), "{words}: {outcome:?}");
    outcome.failed(1)
}

#[test]
fn a_server_that_cannot_say_how_to_log_in_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let sentence = on_a_full_disk(craton(["serve", "--listen", "127.0.0.1:0", "--database", &database]));
    assert!(sentence.contains("No space left") && sentence.contains("remove the database"), "{sentence}");
}

/// Six hosts are answered, then nothing is until the test is over.
fn six_hosts() -> RecordingServer {
    RecordingServer::raw(|_, number, stream| {
        if number >= 6 {
            std::thread::sleep(Duration::from_secs(60));
        }
        std::io::Write::write_all(stream, json(204, "").as_bytes()).is_ok()
    })
}

fn interrupt(child: &std::process::Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn ctrl_c_stops_sending_and_says_what_is_done() {
    for (jobs, sent, said) in [
        ("1", 7, "interrupted: 6 of 19 hosts done, 12 not begun, unanswered and so perhaps done: 7\n"),
        ("8", 14, "interrupted: 6 of 19 hosts done, 5 not begun, unanswered and so perhaps done: "),
    ] {
        let server = six_hosts();
        let words = ["host-delete", "--jobs", jobs].map(String::from);
        let command = craton(words.into_iter().chain((1..20).map(|id| id.to_string())));
        let child = command.at(&server).interruptible().spawn();
        while server.requests().len() < sent {
            std::thread::sleep(Duration::from_millis(5));
        }
        interrupt(&child);
        let output = child.wait_with_output().unwrap();
        // What a shell calls 130.
        assert_eq!(output.status.signal(), Some(2));
        let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(stderr.starts_with(said), "{stderr}");
        let done = stdout.lines().filter(|line| line.ends_with("was successfully deleted.")).count();
        assert_eq!((done, stdout.lines().count(), server.requests().len()), (6, 6, sent), "{stdout}");
        let unknown: Vec<_> = stderr.trim().rsplit(": ").next().unwrap().split(", ").collect();
        assert!(unknown.iter().all(|id| !stdout.contains(&format!("Host {id} was"))), "{stdout}{stderr}");
    }
}

#[test]
fn a_second_ctrl_c_ends_the_command_at_once() {
    let server = six_hosts();
    let command = craton(["host-delete".to_owned()].into_iter().chain((1..20).map(|id| id.to_string())));
    let mut child = command.at(&server).interruptible().spawn();
    while server.requests().len() < 14 {
        std::thread::sleep(Duration::from_millis(5));
    }
    interrupt(&child);
    while child.try_wait().unwrap().is_none() {
        interrupt(&child);
    }
    assert_eq!(child.wait().unwrap().signal(), Some(2));
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(stderr, "");
}

#[test]
fn ctrl_c_is_ignored_where_the_shell_says_so() {
    let (go_on, wait) = std::sync::mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let server = RecordingServer::raw(move |_, number, stream| {
        if number == 1 {
            wait.lock().unwrap().recv().unwrap();
        }
        std::io::Write::write_all(stream, json(204, "").as_bytes()).is_ok()
    });
    let command = craton(["host-delete", "1", "2", "3", "--jobs", "1"]).at(&server);
    let settings = command.command.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' INT; exec \"$0\" \"$@\""]).arg(command.command.get_program());
    shell.args(command.command.get_args()).env_clear().envs(settings).stdout(Stdio::piped());
    let child = shell.spawn().unwrap();
    while server.requests().len() < 2 {
        std::thread::sleep(Duration::from_millis(5));
    }
    interrupt(&child);
    go_on.send(()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stdout.iter().filter(|byte| **byte == b'\n').count()), (Some(0), 3));
}

#[test]
fn ctrl_c_in_full_flight_loses_at_most_one_line() {
    for wanted in [1, 2, 3, 5, 8, 13, 21, 34] {
        let answered = Arc::new(AtomicUsize::new(0));
        let count = answered.clone();
        let server = RecordingServer::new(move |_, _| {
            count.fetch_add(1, Ordering::SeqCst);
            json(204, "")
        });
        let ids = (1..=20_000).map(|id| id.to_string());
        let mut child = craton(["host-delete".to_owned()].into_iter().chain(ids)).at(&server).interruptible().spawn();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut printed: Vec<_> = lines.by_ref().take(wanted).collect();
        interrupt(&child);
        printed.extend(lines);
        assert_eq!(child.wait().unwrap().signal(), Some(2));
        let answered = answered.load(Ordering::SeqCst);
        assert!(printed.len() == answered || printed.len() + 1 == answered, "{} of {answered}", printed.len());
        let done: Vec<_> = (1..=printed.len()).map(|id| format!("Host {id} was successfully deleted.")).collect();
        assert_eq!(printed, done);
    }
}
