//! The password goes into one header, and nowhere else.

use crate::support::{Server, craton, json};
use crate::tree;

const SECRET: &str = "s3cr3t-Pa55phrase";

#[test]
fn the_password_is_in_no_output_of_any_command() {
    let servers = [
        Server::new(|_, _| json(200, r#"{"id": 1, "name": "x", "variables": {}, "labels": []}"#)),
        Server::new(|_, _| json(401, r#"{"message": "The request could not be authenticated.", "status": 401}"#)),
        Server::new(|_, _| json(500, r#"{"message": "An unknown exception occurred", "status": 500}"#)),
        Server::new(|_, _| json(200, "<html>")),
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
