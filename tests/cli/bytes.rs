//! Arguments and environments that hold what they should not, ids that would climb a path, and numbers with many digits.

use crate::support::{RecordingServer, craton, json};
use serde_json::Value;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

const NOUNS: [&str; 9] =
    ["project", "user", "cloud", "region", "cell", "host", "network-device", "network", "network-interface"];

#[test]
fn what_would_climb_a_path_is_refused_before_anything_is_sent() {
    let server = RecordingServer::silent();
    for noun in NOUNS {
        for id in ["..", ".", "1/../2", "../clouds/1", "", "-1"] {
            craton([format!("{noun}-show"), id.into()]).at(&server).run().failed(2);
        }
    }
    craton(["cloud-delete", "1", ".."]).at(&server).run().failed(2);
    craton(["host-create", "-n", "x", "-i", "10.0.0", "-r", "1", "--cloud", "1", "-t", "s"])
        .at(&server)
        .run()
        .failed(2);
}

#[test]
fn a_name_stands_in_the_query_whatever_is_in_it() {
    for noun in NOUNS {
        for name in ["%2e%2e", "1?x", "1#x", "1 ", "１", "name:..", "name:1/../2", "a&limit=1"] {
            let server = RecordingServer::new(|_, _| {
                let lists = NOUNS.map(|noun| format!(r#""{}s": []"#, noun.replace('-', "_")));
                json(200, &format!(r#"{{{}, "links": []}}"#, lists.join(",")))
            });
            let sentence = craton([format!("{noun}-show"), name.into()]).at(&server).run().failed(1);
            assert!(sentence.starts_with("ERROR: there is no "), "{sentence}");
            let requests = server.requests();
            assert_eq!((requests.len(), requests[0].path()), (1, format!("/v1/{noun}s").as_str()));
            let filters: Vec<_> = requests[0].query().into_iter().map(|(_, text)| text).collect();
            let is_filter = noun != "network-interface";
            assert_eq!(filters, Vec::from_iter(is_filter.then(|| name.trim_start_matches("name:").to_owned())));
        }
    }
}

#[test]
fn what_would_split_a_header_is_refused_by_the_name_of_its_option() {
    let server = RecordingServer::silent();
    for bad in ["a\r\nX-Evil: 1", "a\nb", "naïve", "a\u{7f}b"] {
        for (variable, option) in
            [("OS_USERNAME", "--os-username"), ("OS_PASSWORD", "--os-password"), ("OS_PROJECT_ID", "--os-project-id")]
        {
            let sentence = craton(["cloud-list"]).at(&server).with(variable, bad).run().failed(1);
            assert!(sentence.contains(option) && !sentence.contains(bad), "{sentence}");
            craton(["cloud-list", option, bad]).at(&server).run().failed(1);
        }
    }
}

#[test]
fn bytes_that_are_no_utf_8_are_an_error_and_no_panic() {
    let server = RecordingServer::silent();
    let bytes = OsStr::from_bytes(b"a\xff\xfe");
    for arguments in [vec![bytes], vec![OsStr::new("cloud-create"), OsStr::new("--name"), bytes]] {
        assert!(!craton(arguments).at(&server).run().failed(2).contains("panicked"));
    }
    for variable in ["CRATON_URL", "CRATON_VERSION", "OS_USERNAME", "OS_PASSWORD", "OS_PROJECT_ID"] {
        let sentence = craton(["cloud-list"]).at(&server).with(variable, bytes).run().failed(1);
        assert!(sentence.contains(variable), "{sentence}");
    }
}

#[test]
fn every_digit_of_a_number_is_kept() {
    let numbers = ["12345678901234567890123", "1.0000000000000000001", "-0.10", "0.1"];
    for number in numbers {
        let server = RecordingServer::new(move |request, _| {
            json(
                200,
                &format!(r#"{{"variables": {{"n": {number}, "sent": {}}}}}"#, Value::String(request.body.clone())),
            )
        });
        let text = craton(["--format=json", "host-vars-get", "1"]).at(&server).run().done();
        assert!(text.contains(&format!("\"n\": {number},")), "{text}");
    }
    for number in ["12345678901234567890123", "1.0000000000000000001"] {
        let server = RecordingServer::new(|_, _| json(200, r#"{"variables": {}}"#));
        craton(["host-vars-set", "1", &format!("n={number}")]).at(&server).run().done();
        assert_eq!(server.requests()[0].body, format!(r#"{{"n":{number}}}"#));
        let input = format!(r#"{{"n": {number}}}"#);
        craton(["host-vars-set", "1"]).input(input).at(&server).run().done();
        assert_eq!(server.requests()[2].body, format!(r#"{{"n":{number}}}"#));
    }
}

#[test]
fn a_note_may_begin_like_a_list_and_an_option_is_no_value() {
    let note = |words: &[&str]| {
        let server = RecordingServer::new(|_, _| json(200, r#"{"id": 1}"#));
        craton(["cloud-update", "1"].iter().chain(words)).at(&server).run().done();
        server.requests()[0].body.clone()
    };
    assert_eq!(note(&["--note", "- spare\n- old"]), r#"{"note":"- spare\n- old"}"#);
    assert_eq!(note(&["--note", "- spare", "--format", "json"]), r#"{"note":"- spare"}"#);
    assert_eq!(note(&["--note=-x"]), r#"{"note":"-x"}"#);
    let server = RecordingServer::silent();
    for words in [&["--note", "--format", "json"][..], &["--note", "-v"], &["--format", "- x"], &["--debug", "- x"]] {
        craton(["cloud-update", "1"].iter().chain(words)).at(&server).run().failed(2);
    }
}

#[test]
fn an_empty_label_is_refused() {
    let server = RecordingServer::silent();
    for words in [
        "host-labels-add 1 a,,b",
        "host-labels-remove 1 a,",
        "host-update 1 --labels a,,b",
        "host-create -n x -i 10.0.0.1 --cloud 1 -r 1 -t s -l a,,b",
    ] {
        craton(words.split(' ')).at(&server).run().failed(2);
    }
}

#[test]
fn a_variable_may_have_any_name() {
    let text = r#"{"$serde_json::private::Number":"5","in":{"$serde_json::private::Number":7}}"#;
    let server = RecordingServer::new(move |request, _| match request.method.as_str() {
        "PUT" => json(200, r#"{"variables": {}}"#),
        _ => json(200, &format!(r#"{{"variables":{text}}}"#)),
    });
    let printed = craton(["--format=json", "cloud-vars-set", "1"]).input(text).at(&server).run().done();
    assert_eq!(server.requests()[0].body, text);
    let squeezed: String = printed.split_whitespace().collect();
    assert_eq!(squeezed, text);
    let page = format!(r#"{{"cells": [{{"id": 1, "variables": {text}}}], "links": []}}"#);
    let server = RecordingServer::new(move |_, _| json(200, &page));
    let printed = craton(["--format=json", "cell-list", "--detail"]).at(&server).run().done();
    assert!(printed.contains(r#""$serde_json::private::Number": "5""#), "{printed}");
}
