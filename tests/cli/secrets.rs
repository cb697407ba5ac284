//! The password goes into one header, and nowhere else.

use crate::fleet_files::FleetFolder;
use crate::support::{RecordingServer, craton, json as answer};
use crate::tree;
use serde_json::{Value, json};

const SECRET: &str = "s3cr3t-Pa55phrase";

#[test]
fn the_password_is_in_no_output_of_any_command() {
    let servers = [
        RecordingServer::new(|_, _| answer(200, r#"{"id": 1, "name": "x", "variables": {}, "labels": []}"#)),
        RecordingServer::new(|_, _| {
            answer(401, r#"{"message": "The request could not be authenticated.", "status": 401}"#)
        }),
        RecordingServer::new(|_, _| answer(500, r#"{"message": "An unknown exception occurred", "status": 500}"#)),
        RecordingServer::new(|_, _| answer(200, "<html>")),
    ];
    let urls: Vec<_> = servers.iter().map(|server| server.url.as_str()).chain(["http://127.0.0.1:1"]).collect();
    let commands = tree::commands_with_arguments();
    std::thread::scope(|scope| {
        for commands in commands.chunks(commands.len().div_ceil(4)) {
            let urls = &urls;
            scope.spawn(move || {
                for words in commands {
                    for url in urls {
                        // A refused connection is tried again for each read, and waits; one kind of command shows it.
                        if url.ends_with(":1") && !words[0].starts_with("cloud-") {
                            continue;
                        }
                        let command = craton(words).with("CRATON_URL", url).with("OS_PASSWORD", SECRET);
                        let outcome = command.with("RUST_BACKTRACE", "1").input("{}").run();
                        let printed = outcome.stdout + &outcome.stderr;
                        assert!(!printed.contains(SECRET), "{words:?} at {url}: {printed}");
                    }
                    let help = craton(words.iter().map(String::as_str).chain(["--os-password", SECRET, "--help"]));
                    let outcome = help.with("OS_PASSWORD", SECRET).run();
                    assert!(!(outcome.stdout + &outcome.stderr).contains(SECRET), "{words:?}");
                }
            });
        }
    });
    assert!(servers[0].requests().iter().all(|request| request.header("x-auth-token") == Some(SECRET)));
}

#[test]
fn a_url_with_a_password_is_refused_and_not_shown() {
    for url in [format!("http://u:{SECRET}@127.0.0.1:1"), format!("http://127.0.0.1:1/?key={SECRET}")] {
        let sentence = craton(["cloud-list", "--craton-url", &url]).run().failed(1);
        assert!(!sentence.contains(SECRET), "{sentence}");
    }
}

#[test]
fn the_key_of_a_user_in_a_file_is_in_no_output() {
    let bed = FleetFolder::filled();
    bed.file("users.yaml", &format!("users: [{{username: sec, api_key: {SECRET}}}]"));
    let shown = |words: &str| {
        let outcome = bed.run(words).run();
        assert!(!format!("{outcome:?}").contains(SECRET), "{words}: {outcome:?}");
        outcome
    };
    for words in ["diff users.yaml", "apply users.yaml --dry-run"] {
        assert!(shown(words).stdout.contains("+ user sec\n    api_key: \"(secret)\"\n"), "{words}");
    }
    let plan: Value = serde_json::from_str(&shown("diff users.yaml -f json").stdout).unwrap();
    assert_eq!(plan["steps"][0]["fields"]["api_key"], json!({"old": null, "new": "(secret)"}));
    shown("apply users.yaml --debug").done();
    // Nobody can read it again: the key of who is there stays.
    let same = shown("apply users.yaml");
    assert!(same.stderr.contains("Nothing to change") && same.status == Some(0), "{same:?}");
    for value in [
        format!("[{SECRET}]"),
        format!("\"{SECRET}\\0\""),
        "17".into(),
        format!("{{a: {SECRET}}}"),
        format!("!{SECRET}"),
        format!("!{SECRET} [a]"),
    ] {
        bed.file("wrong.yaml", &format!("users: [{{username: new, api_key: {value}}}]"));
        let wrong = shown("apply wrong.yaml").failed(1);
        assert!(wrong.contains("this is no `api_key`") || wrong.contains("a tag"), "{wrong}");
    }
    for key in [format!("\"{SECRET}"), format!("\"{SECRET}\"{SECRET}"), format!("{SECRET},{SECRET}")] {
        bed.file("users.csv", &format!("username,api_key\nnew,{key}\n"));
        assert_eq!(shown("diff users.csv --kind user").status, Some(2));
        bed.file("users.csv", &format!("username,api_key:json\nnew,{key}\n"));
        assert_eq!(shown("diff users.csv --kind user").status, Some(2));
    }
}
