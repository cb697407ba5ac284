//! A fleet as files at a server: kill -9 of either side leaves all of it or nothing, and the same command mends it.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::engine::databases;
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder, success};

const APPLIES: u32 = 20;
const HOSTS: usize = 100;

fn craton(place: &ServerFolder, server: &ServeProcess, arguments: &[&str]) -> Command {
    let mut command = place.command(arguments);
    let login = [("OS_USERNAME", "bootstrap"), ("OS_PASSWORD", KEY), ("OS_PROJECT_ID", PROJECT)];
    command.env("CRATON_URL", server.url()).envs(login);
    command
}

/// A file of new hosts of a round, and of a change of the cell that they are in.
fn file(place: &ServerFolder, round: u32) -> String {
    let hosts = (0..HOSTS).map(|number| {
        format!(
            "- {{name: h{round}-{number}, cell: c/r/rack, device_type: server, ip_address: 10.0.0.1, labels: [a, l{number}], \
             variables: {{one: {round}, two: [{number}]}}}}\n"
        )
    });
    let places = format!("cells: [{{name: rack, region: c/r, note: round {round}}}]\nhosts:\n");
    let name = format!("round-{round}.yaml");
    fs::write(place.path(&name), places + &hosts.collect::<String>()).unwrap();
    name
}

/// How many hosts of a round an export has, and whether it has the round's note.
fn exported(place: &ServerFolder, server: &ServeProcess, round: u32) -> (usize, bool) {
    let fleet = success(&mut craton(place, server, &["export"]));
    let fleet = String::from_utf8(fleet.stdout).unwrap();
    (fleet.matches(&format!("- name: h{round}-")).count(), fleet.contains(&format!("note: round {round}\n")))
}

/// Whether all of a round is there; nothing else may be than all or nothing.
fn is_there(place: &ServerFolder, server: &ServeProcess, round: u32) -> bool {
    let (all, none) = ((HOSTS, true), (0, false));
    let mut seen = exported(place, server, round);
    if seen != all && seen != none {
        // An export is several reads: a server that outlives its client may have done the batch between them. Then all is there now.
        seen = exported(place, server, round);
        assert_eq!(seen, all, "hosts, and the note");
    }
    assert!(seen == all || seen == none);
    seen == all
}

#[test]
fn an_apply_that_is_killed_on_either_side_is_done_whole_or_not_at_all() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let mut server = place.start(&[]);
        fs::write(
            place.path("places.yaml"),
            "clouds: [{name: c}]\nregions: [{name: r, cloud: c}]\ncells: [{name: rack, region: c/r}]\n",
        )
        .unwrap();
        success(&mut craton(&place, &server, &["apply", "places.yaml"]));
        let (start, file_0) = (Instant::now(), file(&place, 0));
        success(&mut craton(&place, &server, &["apply", &file_0]));
        let usual = start.elapsed();
        for round in 1..=APPLIES {
            let file = file(&place, round);
            let mut apply = craton(&place, &server, &["apply", &file]);
            let mut client = apply.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            // The moment is any between its start and its end.
            let share = f64::from(uuid::Uuid::new_v4().as_fields().0) / f64::from(u32::MAX);
            thread::sleep(Duration::from_secs_f64(usual.as_secs_f64() * share));
            if round % 2 == 0 {
                server.signal(Signal::KILL);
                client.wait().unwrap();
                server = place.start(&[]);
            } else {
                // It may have ended.
                let _ = kill_process(Pid::from_child(&client), Signal::KILL);
                client.wait().unwrap();
            }
            is_there(&place, &server, round);
            // A server whose client is gone may only now have done what was sent; that is told, and the same command goes on.
            let told = craton(&place, &server, &["apply", &file]).output().unwrap();
            if !told.status.success() {
                assert!(String::from_utf8_lossy(&told.stderr).contains("nothing was changed"), "{told:?}");
                success(&mut craton(&place, &server, &["apply", &file]));
            }
            assert!(is_there(&place, &server, round));
        }
        server.stop();
    }
}

#[test]
fn nothing_is_acknowledged_into_a_file_that_was_removed_or_replaced() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    server.create("/v1/clouds", serde_json::json!({"name": "kept"}));
    let make = || server.send("POST", "/v1/clouds", serde_json::json!({"name": "lost"}));
    std::fs::rename(place.path("fleet.db"), place.path("moved.db")).unwrap();
    let answer = make();
    assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")), "{}", answer.text());
    std::fs::write(place.path("fleet.db"), "").unwrap();
    assert_eq!(make().status, 503);
    std::fs::rename(place.path("moved.db"), place.path("fleet.db")).unwrap();
    assert_eq!(make().status, 201);
}

#[test]
fn nothing_is_acknowledged_into_a_write_ahead_log_that_was_removed_or_replaced() {
    for replaced in [false, true] {
        let place = ServerFolder::new();
        let server = place.start(&[]);
        server.create("/v1/clouds", serde_json::json!({"name": "kept"}));
        let make = |name: &str| server.send("POST", "/v1/clouds", serde_json::json!({"name": name}));
        // Whoever else uses the file leaves the log where it is.
        let copy = place.path("copy.db");
        success(&mut place.command(&["--craton-url", &place.database, "backup", copy.to_str().unwrap()]));
        assert_eq!(make("kept too").status, 201);
        let log = place.path("fleet.db-wal");
        fs::remove_file(&log).unwrap();
        if replaced {
            fs::write(&log, "").unwrap();
        }
        for _ in 0..2 {
            let answer = make("lost");
            assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")), "{}", answer.text());
            assert!(answer.text().contains("write-ahead log"), "{}", answer.text());
            assert_eq!(server.connect().get("/healthz").status, 503);
        }
        // The end of a server brings what was in its log into the database.
        server.stop();
        let server = place.start(&[]);
        let clouds = server.connect().get("/v1/clouds").json();
        let names: Vec<_> = clouds["clouds"].as_array().unwrap().iter().map(|cloud| cloud["name"].clone()).collect();
        assert_eq!(names, ["kept", "kept too"]);
    }
}
