//! Users on the command line: roles, new keys, an end; moving and protecting.

use serde_json::Value;

use crate::engine::databases;
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder, success};

/// Runs a command as a user of a server; what it prints, or the end of its message.
fn run(
    place: &ServerFolder,
    server: &ServeProcess,
    user: &str,
    key: &str,
    arguments: &[&str],
) -> Result<String, String> {
    let mut command = place.command(&["--format", "json"]);
    command.args(arguments).env("CRATON_URL", server.url());
    let output =
        command.env("OS_PROJECT_ID", PROJECT).env("OS_USERNAME", user).env("OS_PASSWORD", key).output().unwrap();
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout).unwrap()),
        false => Err(String::from_utf8(output.stderr).unwrap()),
    }
}

#[test]
fn a_user_gets_a_role_a_new_key_and_an_end() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        let root = |arguments: &[&str]| run(&place, &server, "bootstrap", KEY, arguments);
        let json = |text: String| serde_json::from_str::<Value>(&text).unwrap();
        let user = json(root(&["user-create", "--name", "alice", "--project", PROJECT, "--role", "reader"]).unwrap());
        assert_eq!(user["roles"], serde_json::json!(["reader"]));
        let key = user["api_key"].as_str().unwrap();
        let alice = |key: &str, arguments: &[&str]| run(&place, &server, "alice", key, arguments);
        assert!(alice(key, &["cloud-list"]).is_ok());
        let refused = alice(key, &["cloud-create", "--name", "mine"]).unwrap_err();
        assert!(refused.contains("A reader sees the inventory of its project and changes nothing of it."), "{refused}");

        let changed = json(root(&["user-update", "alice", "--role", "writer", "--new-key", "--grace", "1h"]).unwrap());
        let second = changed["api_key"].as_str().unwrap();
        assert!(alice(key, &["cloud-create", "--name", "one"]).is_ok() && alice(second, &["cloud-list"]).is_ok());
        let third = json(root(&["user", "update", "alice", "--new-key"]).unwrap())["api_key"].clone();
        let third = third.as_str().unwrap();
        for old in [key, second] {
            assert!(alice(old, &["cloud-list"]).unwrap_err().contains("could not be authenticated"));
        }
        assert!(!root(&["user-show", "alice"]).unwrap().contains(third));

        root(&["user-update", "alice", "--disable"]).unwrap();
        assert!(alice(third, &["cloud-list"]).is_err());
        let users = json(root(&["user-list"]).unwrap());
        let shown = users.as_array().unwrap().iter().find(|user| user["username"] == "alice").unwrap();
        assert_eq!((&shown["disabled"], &shown["roles"]), (&true.into(), &serde_json::json!(["writer"])));
        root(&["user-update", "alice", "--enable"]).unwrap();
        assert!(alice(third, &["cloud-list"]).is_ok());

        let last = root(&["user-update", "bootstrap", "--role", "admin"]).unwrap_err();
        assert!(last.contains("'bootstrap' is the last root user and cannot be demoted or disabled"), "{last}");
        let both = root(&["user-update", "alice", "bootstrap", "--new-key"]).unwrap_err();
        assert!(both.contains("a new key is shown once: make one for one user at a time"), "{both}");
        let unknown = root(&["user-update", "alice", "--role", "boss"]).unwrap_err();
        assert!(unknown.contains("reader, writer, admin, root"), "{unknown}");
        let forever = root(&["user-update", "alice", "--new-key", "--grace", "0s"]).unwrap_err();
        assert!(forever.contains("give a time up to 31 days such as 90s, 15m, 1h or 2d"), "{forever}");
    }
}

#[test]
fn a_key_is_reset_with_nothing_but_the_database() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        // While it is served, as well.
        let reset = |name: &str| place.command(&["serve", "--database", &place.database, "--reset-key", name]);
        let printed = String::from_utf8(success(&mut reset("bootstrap")).stdout).unwrap();
        let key = printed.lines().find_map(|line| line.strip_prefix("export OS_PASSWORD=")).unwrap().trim_matches('\'');
        assert!(printed.contains(PROJECT) && !printed.contains("CRATON_URL"), "{printed}");
        assert!(run(&place, &server, "bootstrap", KEY, &["project-list"]).is_err());
        assert!(run(&place, &server, "bootstrap", key, &["project-list"]).is_ok());
        let unknown = reset("nobody").output().unwrap();
        assert!(!unknown.status.success());
        assert!(String::from_utf8(unknown.stderr).unwrap().contains("there is no user nobody"));
    }
    let place = ServerFolder::new();
    let missing = place.command(&["serve", "--database", "sqlite:nothing.db", "--reset-key", "x"]).output().unwrap();
    assert!(!missing.status.success());
    assert!(!place.path("nothing.db").exists(), "a key is not reset in a database that is made for it");
}

#[test]
fn a_host_is_moved_by_the_name_of_a_cell_and_protected_until_it_is_not() {
    let place = ServerFolder::new();
    let craton = |arguments: &[&str]| {
        let output = place.command(arguments).env("CRATON_URL", "sqlite:fleet.db").output().unwrap();
        match output.status.success() {
            true => Ok(String::from_utf8(output.stdout).unwrap()),
            false => Err(String::from_utf8(output.stderr).unwrap()),
        }
    };
    let made: &[&[&str]] = &[
        &["cloud-create", "--name", "a"],
        &["region-create", "--name", "dfw", "--cloud", "a"],
        &["region-create", "--name", "ord", "--cloud", "a"],
        &["cell-create", "--name", "rack-9", "--cloud", "a", "--region", "ord"],
        &["host-create", "--name", "web-1", "--cloud", "a", "--region", "dfw", "--type", "server", "--ip", "10.0.0.1"],
    ];
    made.iter().for_each(|arguments| drop(craton(arguments).unwrap()));
    craton(&["host-update", "web-1", "--cell", "ord/rack-9"]).unwrap();
    let host: Value = serde_json::from_str(&craton(&["--format", "json", "host-show", "web-1"]).unwrap()).unwrap();
    assert_eq!((&host["region_id"], &host["cell_id"]), (&2.into(), &1.into()));
    craton(&["host-update", "web-1", "--protect"]).unwrap();
    for arguments in [&["host-delete", "web-1"], &["region-delete", "ord"], &["cell-delete", "rack-9"]] {
        let refused = craton(arguments).unwrap_err();
        assert!(refused.contains("The device 1 'web-1' is protected"), "{refused}");
    }
    craton(&["host-update", "web-1", "--no-protect"]).unwrap();
    assert!(craton(&["region-delete", "ord"]).unwrap().contains("deleted"));
}
