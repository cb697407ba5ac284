//! `demo:` and `sqlite:FILE`: every command, without a server and without credentials.

use std::fs;
use std::thread;

use serde_json::Value;

use crate::server::{ServerFolder, failure, mode, success};

fn craton(place: &ServerFolder, url: &str, arguments: &[&str]) -> Value {
    let mut command = place.command(&["--craton-url", url, "--format=json"]);
    serde_json::from_slice(&success(command.args(arguments)).stdout).unwrap()
}

#[test]
fn demo_is_a_fleet_to_try_things_on_and_leaves_nothing_behind() {
    let place = ServerFolder::new();
    let count = |list: &str| craton(&place, "demo:", &[list, "--all"]).as_array().unwrap().len();
    assert_eq!((count("cloud-list"), count("region-list"), count("cell-list")), (2, 4, 8));
    assert_eq!(count("device-list"), 200);
    let host = craton(&place, "demo:", &["host-list", "--limit", "1"])[0]["id"].to_string();
    let (all, own) = (
        craton(&place, "demo:", &["host-vars-get", &host]),
        craton(&place, "demo:", &["host-vars-get", &host, "--own"]),
    );
    assert!(all.as_object().unwrap().len() > own.as_object().unwrap().len());
    assert_eq!(fs::read_dir(place.path("")).unwrap().count(), 0);
}

#[test]
fn a_file_is_made_on_first_use_for_its_owner_alone() {
    let place = ServerFolder::new();
    let url = "sqlite:mine.db";
    let made = craton(&place, url, &["cloud-create", "-n", "mine"]);
    assert_eq!(mode(&place.path("mine.db")), 0o600);
    assert_eq!(craton(&place, url, &["cloud-show", &made["id"].to_string()])["name"], "mine");
    success(place.command(&["--craton-url", url, "cloud-delete"]).arg(made["id"].to_string()));
    assert_eq!(craton(&place, url, &["cloud-list"]), Value::Array(Vec::new()));
}

#[test]
fn commands_at_the_same_time_on_one_file_all_count() {
    let place = ServerFolder::new();
    thread::scope(|scope| {
        for number in 0..8 {
            let place = &place;
            scope.spawn(move || craton(place, "sqlite:mine.db", &["cloud-create", "-n", &number.to_string()]));
        }
    });
    assert_eq!(craton(&place, "sqlite:mine.db", &["cloud-list", "--all"]).as_array().unwrap().len(), 8);
}

#[test]
fn a_command_and_a_server_on_one_file_see_the_same() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let made = craton(&place, &place.database, &["cloud-create", "-n", "beside"]);
    assert_eq!(server.send("GET", &format!("/v1/clouds/{}", made["id"]), Value::Null).json()["name"], "beside");
}

#[test]
fn a_command_without_a_url_names_the_three_ways_and_writes_nothing() {
    let place = ServerFolder::new();
    let sentence = failure(&mut place.command(&["host-list"]));
    for way in ["http://", "sqlite:", "demo:", "cratonrc.example", "CRATON_URL", "--craton-url"] {
        assert!(sentence.contains(way), "{sentence}");
    }
    assert_eq!(fs::read_dir(place.path("")).unwrap().count(), 0);
}
