//! `--read-database`: lists come from a replica, but for one that is too far behind, away, or none any longer.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cluster::place;
use crate::postgres::Postgres;
use crate::server::{KEY, ServeProcess, failure};
use crate::wire::Wire;

/// Within which a list must come to show what it is to show.
const PATIENCE: Duration = Duration::from_secs(30);

fn start(primary: &Postgres, replica: &Postgres, max_lag: &str) -> ServeProcess {
    let arguments = ["--read-database", &replica.database(""), "--max-lag", max_lag];
    let server = place(primary.database("")).start(&arguments);
    server.create("/v1/clouds", json!({"name": "first"}));
    until("the replica is in use", || lag(&server).is_some_and(f64::is_finite));
    until_listed(&server, "first");
    server
}

fn is_listed(server: &ServeProcess, name: &str) -> bool {
    let answer = server.send("GET", "/v1/clouds", Value::Null);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["clouds"].as_array().unwrap().iter().any(|cloud| cloud["name"] == name)
}

fn until_listed(server: &ServeProcess, name: &str) {
    until(&format!("{name} is listed"), || is_listed(server, name));
}

/// How far the server says that the replica is behind, in seconds.
fn lag(server: &ServeProcess) -> Option<f64> {
    server.metric("craton_read_database_lag_seconds")
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let begin = Instant::now();
    while !holds() {
        assert!(begin.elapsed() < PATIENCE, "not yet: {what}");
        thread::yield_now();
    }
}

/// Makes a cloud that the replica does not get to know.
fn create_unknown_to(replica: &Postgres, server: &ServeProcess, name: &str) {
    replica.run("SELECT pg_wal_replay_pause()");
    while replica.ask("SELECT pg_get_wal_replay_pause_state()") != "paused" {
        thread::yield_now();
    }
    let id = server.create("/v1/clouds", json!({"name": name}))["id"].clone();
    // What is no list comes from the database itself.
    assert_eq!(server.send("GET", &format!("/v1/clouds/{id}"), Value::Null).json()["name"], name);
}

#[test]
fn lists_come_from_a_replica_that_is_near_enough() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    create_unknown_to(&replica, &server, "second");
    assert!(!is_listed(&server, "second"), "the list is not the replica's");
    let history = server.send("GET", "/v1/history", Value::Null).text();
    assert!(history.contains("first") && !history.contains("second"), "{history}");
    replica.run("SELECT pg_wal_replay_resume()");
    until_listed(&server, "second");
}

#[test]
fn lists_come_from_the_database_itself_when_the_replica_is_behind() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "1");
    create_unknown_to(&replica, &server, "second");
    until_listed(&server, "second");
    assert_eq!(replica.ask("SELECT pg_get_wal_replay_pause_state()"), "paused");
    until("the log says so", || server.log().contains("lists are not read from the replica"));
}

#[test]
fn lists_come_from_the_database_itself_while_the_replica_is_away() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    replica.crash();
    server.create("/v1/clouds", json!({"name": "second"}));
    assert!(is_listed(&server, "second"));
    // And from the replica again when it is back.
    replica.resume();
    create_unknown_to(&replica, &server, "third");
    until("the replica is asked again", || !is_listed(&server, "third"));
}

#[test]
fn lists_do_not_come_from_a_replica_that_became_a_server_of_its_own() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    replica.promote();
    server.create("/v1/clouds", json!({"name": "second"}));
    until_listed(&server, "second");
}

#[test]
fn what_a_replica_does_not_know_yet_is_found_in_the_database_itself() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    create_unknown_to(&replica, &server, "second");
    assert!(!is_listed(&server, "second"));
    // A name that is looked up, and a page that begins behind what is new.
    let found = server.send("GET", "/v1/clouds?name=second", Value::Null);
    assert_eq!(found.json()["clouds"][0]["name"], "second", "{}", found.text());
    let page = server.send("GET", &format!("/v1/clouds?marker={}", found.json()["clouds"][0]["id"]), Value::Null);
    assert_eq!(page.status, 200, "{}", page.text());
}

#[test]
fn lists_come_from_the_database_itself_when_the_replica_fails_at_them() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    // An ordinary user, who may not read hosts and clouds there.
    primary.run("CREATE ROLE reader LOGIN; GRANT SELECT ON craton_migrations TO reader");
    drop(server);
    let reader = replica.database("").replace("craton@", "reader@");
    until("the replica knows who reads", || {
        replica.ask("SELECT count(*)::text FROM pg_roles WHERE rolname = 'reader'") == "1"
    });
    let server = place(primary.database("")).start(&["--read-database", &reader, "--max-lag", "3600"]);
    until("the replica is in use", || lag(&server).is_some_and(f64::is_finite));
    assert!(is_listed(&server, "first"));
    assert_eq!(server.send("GET", "/v1/ansible-inventory", Value::Null).status, 200);
}

#[test]
fn a_list_that_waits_for_a_replica_that_fell_silent_comes_from_the_database_itself() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let wire = Wire::to(replica.address());
    let arguments = ["--read-database", &replica.database("").replace(replica.address(), &wire.address)];
    let server = place(primary.database("")).start(&arguments);
    server.create("/v1/clouds", json!({"name": "first"}));
    until("the replica is in use", || lag(&server).is_some_and(f64::is_finite));
    thread::scope(|scope| {
        let lock = primary.lock("clouds");
        // Nothing else would send it to the replica soon.
        primary.run("SELECT pg_switch_wal()");
        let held = "SELECT count(*)::text FROM pg_locks WHERE relation = 'clouds'::regclass AND granted";
        until("the replica has the lock", || replica.ask(held) == "1");
        let listed = scope.spawn(|| is_listed(&server, "first"));
        let waiting = "SELECT count(*)::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
        until("the list waits", || replica.ask(waiting) == "1");
        wire.cut();
        drop(lock);
        assert!(listed.join().unwrap());
    });
}

#[test]
fn lists_do_not_come_from_another_database() {
    let Some(primary) = Postgres::start() else { return };
    let Some(other) = Postgres::start() else { return };
    // A replica, with the same tables, of something else.
    place(other.database("")).start(&[]).stop();
    let replica = other.replica();
    let arguments = ["--read-database", &replica.database(""), "--max-lag", "3600"];
    let server = place(primary.database("")).start(&arguments);
    until("the log says so", || server.log().contains("it is another database"));
    assert_eq!(lag(&server), Some(f64::INFINITY));
    server.create("/v1/clouds", json!({"name": "first"}));
    assert!(is_listed(&server, "first"));
}

/// With a replica, since only then all figures are there.
#[test]
fn alerts_ask_for_figures_that_there_are() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let server = start(&primary, &replica, "3600");
    let metrics = server.send("GET", "/metrics", Value::Null).text();
    let rules = include_str!("../../packaging/prometheus-rules.yaml");
    let asked: BTreeSet<&str> = rules
        .split(|other: char| !other.is_ascii_lowercase() && other != '_')
        .filter(|word| word.starts_with("craton_"))
        .collect();
    assert!(asked.contains("craton_read_database_lag_seconds"), "{asked:?}");
    for figure in asked {
        let has_row = |line: &str| line.strip_prefix(figure).is_some_and(|rest| rest.starts_with(['{', ' ']));
        assert!(metrics.lines().any(has_row), "no {figure} in {metrics}");
    }
}

#[test]
fn a_read_database_that_cannot_be_one_is_refused_before_anything_is_made() {
    let several = format!("postgres://craton:{KEY}@a,b/craton");
    for (database, read, word) in [
        ("sqlite:fleet.db", "postgres://a/craton", "only a database in PostgreSQL"),
        ("postgres://127.0.0.1:1/craton", "sqlite:fleet.db", "postgres://USER@HOST/NAME"),
        ("postgres://127.0.0.1:1/craton", &several, "one host"),
    ] {
        let place = place(database.to_owned());
        for command in
            [&mut place.serve(&["--read-database", read]), place.serve(&[]).env("CRATON_READ_DATABASE", read)]
        {
            let sentence = failure(command);
            assert!(sentence.contains(word) && !sentence.contains(KEY), "{sentence}");
            assert!(!place.path("fleet.db").exists());
        }
    }
}
