//! What -v, --debug, --timing and --log-file show.

use super::support::{EmptyHome, ScriptedAnswer, ScriptedServer, mode};
use serde_json::json;
use std::process::Command;

fn echo() -> ScriptedServer {
    ScriptedServer::new(|asked| {
        ScriptedAnswer::json(200, json!({"variables": {"note": "it's", "method": asked.method}}))
    })
}

fn login(server: &ScriptedServer) -> Vec<(&str, &str)> {
    vec![("CRATON_URL", &server.url), ("OS_PASSWORD", "hunter2-key"), ("OS_USERNAME", "demo")]
}

#[test]
fn a_curl_line_can_be_pasted_and_asks_for_the_same() {
    let (bed, server) = (EmptyHome::new(), echo());
    let variable = "note=it's \"quoted\" $HOME `id` \\ zürich";
    let ran = bed.run(&["--debug", "host-vars-set", "1", variable], &login(&server));
    ran.ok();
    let lines: Vec<_> = ran.stderr.lines().filter(|line| line.starts_with("curl ")).collect();
    let asked = server.asked();
    assert_eq!((lines.len(), asked.len()), (2, 2), "{ran:?}");
    for line in lines {
        let pasted =
            Command::new("sh").args(["-c", &format!("{line} -s")]).env("HOME", "/elsewhere").output().expect("sh");
        assert!(pasted.status.success(), "{pasted:?}");
    }
    let pasted = &server.asked()[2..];
    for (asked, pasted) in asked.iter().zip(pasted) {
        assert_eq!((&asked.method, &asked.path, &asked.body), (&pasted.method, &pasted.path, &pasted.body));
        for name in ["x-auth-user", "x-auth-project", "accept", "content-type"] {
            let shown = |asked: &super::support::ReceivedRequest| asked.header(name).unwrap_or_default().to_owned();
            assert_eq!(shown(asked), shown(pasted), "{name}");
        }
        assert!(pasted.header("x-auth-token").is_some_and(|token| token.starts_with("{SHA256}")));
    }
}

#[test]
fn the_answer_is_shown_with_its_status_its_headers_and_its_body() {
    let (bed, server) = (
        EmptyHome::new(),
        ScriptedServer::new(|_| {
            ScriptedAnswer(404, "X-Openstack-Request-Id: req-7\r\n".into(), "{\"message\": \"no\"}".into())
        }),
    );
    let ran = bed.run(&["host-show", "1", "--debug"], &login(&server));
    for part in ["< 404 Not Found after ", "< x-openstack-request-id: req-7", "< {\"message\":\"no\"}"] {
        assert!(ran.stderr.contains(part), "{part}: {ran:?}");
    }
}

#[test]
fn a_hash_of_a_secret_is_another_one_in_each_run() {
    let (bed, server) = (EmptyHome::new(), echo());
    let hash = || {
        let ran = bed.run(&["--debug", "host-vars-get", "1"], &login(&server));
        let start = ran.stderr.find("{SHA256}").expect("a hash");
        ran.stderr[start..start + 72].to_owned()
    };
    assert_ne!(hash(), hash());
}

#[test]
fn control_characters_of_a_server_do_not_reach_the_terminal() {
    let nasty = "X-Nasty: a\u{9b}31m\r\n";
    let (bed, server) = (
        EmptyHome::new(),
        ScriptedServer::new(move |_| {
            ScriptedAnswer(200, nasty.into(), "{\"variables\": {\"a\": \"\u{9b}\u{202e}\"}}".into())
        }),
    );
    let ran = bed.run(&["--debug", "host-vars-get", "1"], &login(&server));
    ran.ok();
    assert!(!ran.stderr.contains(['\u{9b}', '\u{202e}', '\u{1b}']), "{ran:?}");
}

#[test]
fn one_line_a_request_and_a_table_of_times() {
    let (bed, server) = (EmptyHome::new(), echo());
    let ran = bed.run(&["-v", "host-vars-set", "1", "a=b"], &login(&server));
    let url = format!("{}/v1/hosts/1/variables", server.url);
    let lines: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{ran:?}");
    assert!(lines[0].starts_with(&format!("PUT {url}: 200, ")) && lines[1].starts_with(&format!("GET {url}: 200, ")));
    let ran = bed.run(&["--timing", "host-vars-set", "1", "a=b"], &login(&server));
    assert_eq!(ran.stderr.matches(&url).count(), 2, "{ran:?}");
    assert!(ran.stderr.contains("| Milliseconds |") && ran.stderr.contains("2 requests, "), "{ran:?}");
    let plain = bed.run(&["host-vars-set", "1", "a=b"], &login(&server));
    assert_eq!((plain.stderr.as_str(), &plain.stdout), ("", &ran.stdout));
}

#[test]
fn a_log_file_gets_it_instead_for_its_owner_alone_and_is_appended_to() {
    let (bed, server) = (EmptyHome::new(), echo());
    for option in ["-v", "--debug"] {
        let ran = bed.run(&["host-vars-get", "1", "--log-file", "craton.log", option], &login(&server));
        ran.ok();
        assert_eq!(ran.stderr, "");
    }
    let log = std::fs::read_to_string(bed.path("craton.log")).expect("a log");
    assert!(log.contains("Z GET http") && log.contains("Z curl -g") && !log.contains("hunter2"), "{log}");
    assert_eq!(mode(&bed.path("craton.log")), 0o600);
    let ran = bed.run(&["host-vars-get", "1", "--log-file", "absent/craton.log"], &login(&server));
    assert!(ran.error().contains("absent/craton.log"), "{ran:?}");
}
