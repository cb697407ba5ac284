//! `api`: any request with the login of the settings; `tree`: what lies in what.

use crate::support::{RecordingServer, craton, json};
use serde_json::Value;

#[test]
fn a_request_goes_where_it_says_with_the_login_and_its_answer_is_printed_whole() {
    let server = RecordingServer::new(|_, _| json(200, r#"{"b": [1.50], "a": "é"}"#));
    let url = format!("{}/inventory/v1", server.url);
    let run = |words: &[&str]| craton([&["api"], words].concat()).with("CRATON_URL", &url).run().done();
    assert_eq!(
        run(&["GET", "/v1/hosts?limit=10"]),
        "{\n    \"a\": \"\\u00e9\",\n    \"b\": [\n        1.50\n    ]\n}\n"
    );
    assert_eq!(
        run(&["post", "hosts", "--data", r#"{"name": "x", "n": 2.10}"#, "-f", "yaml"]),
        "a: \"\\xe9\"\nb:\n  - 1.50\n".replace("\"\\xe9\"", "\"é\"")
    );
    let requests = server.requests();
    assert_eq!((requests[0].method.as_str(), requests[0].target.as_str()), ("GET", "/inventory/v1/hosts?limit=10"));
    assert_eq!((requests[1].method.as_str(), requests[1].target.as_str()), ("POST", "/inventory/v1/hosts"));
    assert_eq!(requests[1].body, r#"{"name":"x","n":2.10}"#);
    assert_eq!(requests[1].header("x-auth-user"), Some("operator"));
}

#[test]
fn data_comes_from_a_file_or_standard_input_and_is_json() {
    let server = RecordingServer::new(|_, _| json(204, ""));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("body.json");
    std::fs::write(&file, "[1, 2]").unwrap();
    let data = format!("@{}", file.display());
    assert_eq!(craton(["api", "PUT", "/v1/x", "--data", &data]).at(&server).run().done(), "");
    craton(["api", "PUT", "/v1/x", "--data", "-"]).input("{\"a\": 1}").at(&server).run().done();
    let bodies: Vec<_> = server.requests().iter().map(|request| request.body.clone()).collect();
    assert_eq!(bodies, ["[1,2]", "{\"a\":1}"]);
    let sentence = craton(["api", "PUT", "/v1/x", "--data", "{name: x}"]).at(&server).run().failed(1);
    assert!(sentence.contains("--data holds no JSON"), "{sentence}");
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_refusal_is_an_error_and_another_service_needs_keystone() {
    let server = RecordingServer::new(|_, _| json(409, r#"{"message": "taken", "status": 409}"#));
    let sentence = craton(["api", "DELETE", "/v1/clouds/1"]).at(&server).run().failed(1);
    assert!(sentence.contains("taken (HTTP 409, DELETE /v1/clouds/1)"), "{sentence}");
    let sentence = craton(["api", "GET", "/v3/users", "--service-type", "identity"]).at(&server).run().failed(1);
    assert!(
        sentence.contains("other services are in Keystone's catalogue") && sentence.contains("OS_AUTH_URL"),
        "{sentence}"
    );
    assert_eq!(server.requests().len(), 1);
}

/// Two clouds; in the first a region with a cell of two hosts, one part of a switch, and a host in no cell.
fn fleet() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let script = [
        "cloud-create -n public",
        "cloud-create -n empty",
        "region-create -n ord --cloud 1",
        "cell-create -n rack-7 --cloud 1 -r 1",
        "network-device-create -n switch --cloud 1 -r 1 -c 1 -t switch -i 10.0.0.1",
        "host-create -n web-1 --cloud 1 -r 1 -c 1 -t server -i 10.0.0.2",
        "host-create -n web-2 --cloud 1 -r 1 -t server -i 10.0.0.3",
        "host-update 2 --parent 1",
    ];
    for line in script {
        craton(line.split(' ')).with("CRATON_URL", &url).run().done();
    }
    (folder, url)
}

#[test]
fn a_tree_shows_what_lies_in_what_with_counts() {
    let (_folder, url) = fleet();
    let tree = |words: &[&str]| craton([&["tree"], words].concat()).with("CRATON_URL", &url).run();
    let counted = "\
public (cloud 1): 1 region, 1 cell, 2 hosts, 1 network device
└── ord (region 1): 1 cell, 2 hosts, 1 network device
    └── rack-7 (cell 1): 1 host, 1 network device
empty (cloud 2)
";
    assert_eq!(tree(&[]).done(), counted);
    let whole = "\
ord (region 1): 1 cell, 2 hosts, 1 network device
├── rack-7 (cell 1): 1 host, 1 network device
│   └── switch (network device 1): 1 host
│       └── web-1 (host 2)
└── web-2 (host 3)
";
    for target in ["ord", "public/ord", "1/ord", "name:ord", "public/name:ord"] {
        assert_eq!(tree(&[target, "--hosts"]).done(), whole);
    }
    assert_eq!(tree(&["switch"]).done(), "switch (network device 1): 1 host\n└── web-1 (host 2)\n");
    assert!(tree(&["name:1"]).failed(1).contains("nothing is called `name:1`"));
    assert!(tree(&["nowhere"]).failed(1).contains("nothing is called `nowhere`"));
    assert!(tree(&["1"]).failed(1).contains("`1` means 3 things: cloud 1: public, region 1: public/ord"));
    let rows: Value = serde_json::from_str(&tree(&["-f", "json"]).done()).unwrap();
    assert_eq!((&rows[2]["path"], &rows[2]["hosts"]), (&"public/ord/rack-7".into(), &1.into()));
}
