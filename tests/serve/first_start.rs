//! The first start makes the first user and prints how to log in, once.

use serde_json::Value;

use crate::engine::databases;
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder, mode, success};

#[test]
fn a_first_start_without_options_prints_a_cratonrc_that_works_and_the_second_prints_nothing() {
    let place = ServerFolder::new();
    let serve = || ServeProcess::start(place.command(&["serve", "--listen", "127.0.0.1:0"]));
    let first = serve();
    let folder = place.path(".local/share/craton");
    assert_eq!((mode(&folder), mode(&folder.join("craton.db"))), (0o700, 0o600));
    let url = first.url().to_owned();
    let cratonrc = first.stop();
    assert!(cratonrc.contains(&format!("export CRATON_URL='{url}'")), "{cratonrc}");

    let second = serve();
    std::fs::write(place.path("cratonrc"), &cratonrc).unwrap();
    let script =
        format!(". ./cratonrc; CRATON_URL={} {} --format json user-list", second.url(), env!("CARGO_BIN_EXE_craton"));
    let mut shell = std::process::Command::new("sh");
    let output = success(shell.args(["-c", &script]).env_clear().current_dir(place.path("")));
    let users: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(users[0]["username"], "bootstrap");
    assert!(users[0]["project_id"].as_str().is_some_and(|project| cratonrc.contains(project)));
    assert_eq!(second.stop(), "");
}

#[test]
fn a_first_start_with_options_is_repeatable_and_does_not_print_the_key() {
    for database in databases() {
        for _ in 0..2 {
            let place = ServerFolder::with(database);
            let mut command = place.serve(&["--bootstrap-user", "o'brien"]);
            let server = ServeProcess::start(std::mem::replace(&mut command, place.command(&[])));
            let answer = |key: &str| {
                let mut connection = server.connect();
                connection.write(format!(
                    "GET /v1/users HTTP/1.1\r\nHost: h\r\nX-Auth-User: o'brien\r\nX-Auth-Token: {key}\r\n\
                     X-Auth-Project: {PROJECT}\r\n\r\n"
                ));
                connection.answer().status
            };
            assert_eq!((answer(KEY), answer("wrong")), (200, 401));
            let cratonrc = server.stop();
            assert!(cratonrc.contains(r"export OS_USERNAME='o'\''brien'"), "{cratonrc}");
            assert!(cratonrc.contains(PROJECT) && !cratonrc.contains(KEY), "{cratonrc}");
        }
    }
}

#[test]
fn a_file_that_was_made_without_a_server_gets_a_key_when_it_is_served() {
    for key in [None, Some("a-key-of-my-own")] {
        let place = ServerFolder::new();
        success(place.command(&["--craton-url", &place.database]).args(["cloud-create", "-n", "mine"]));
        let serve = || {
            let mut command = place.command(&["serve", "--listen", "127.0.0.1:0", "--database", &place.database]);
            command.env_remove("CRATON_BOOTSTRAP_KEY").envs(key.map(|key| ("CRATON_BOOTSTRAP_KEY", key)));
            ServeProcess::start(command)
        };
        let first = serve();
        let url = first.url().to_owned();
        let cratonrc = first.stop();
        assert!(cratonrc.contains(&format!("export CRATON_URL='{url}'")), "{cratonrc}");
        std::fs::write(place.path("cratonrc"), &cratonrc).unwrap();
        let second = serve();
        let script = format!(
            ". ./cratonrc; CRATON_URL={} {} --format json cloud-list",
            second.url(),
            env!("CARGO_BIN_EXE_craton")
        );
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &script]).env_clear().envs(key.map(|key| ("CRATON_BOOTSTRAP_KEY", key)));
        let clouds: Value = serde_json::from_slice(&success(shell.current_dir(place.path(""))).stdout).unwrap();
        assert_eq!(clouds[0]["name"], "mine");
        // Only once, and never again when it is used in between.
        success(place.command(&["--craton-url", &place.database]).args(["cloud-list"]));
        assert_eq!(second.stop(), "");
    }
}

#[test]
fn demo_fills_an_empty_database_and_leaves_a_full_one_alone() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let count = |server: &ServeProcess| {
            let page = server.send("GET", "/v1/devices?limit=100", Value::Null).json();
            let length = |kind: &str| page["devices"][kind].as_array().unwrap().len();
            length("hosts") + length("network-devices")
        };
        let first = place.start(&["--demo", "60"]);
        assert_eq!(count(&first), 60);
        first.stop();
        assert_eq!(count(&place.start(&["--demo", "70"])), 60);
    }
}
