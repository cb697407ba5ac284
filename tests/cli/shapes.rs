//! Fields, filters and values as they are typed: what is sent for them, and what is printed.

use crate::support::{RecordingServer, Request, craton, json};
use serde_json::{Value, json};

/// An inventory in a file: a cloud, two regions, three hosts.
fn fleet() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let run = |words: &[&str]| craton(words.iter().copied()).with("CRATON_URL", &url).run().done();
    run(&["cloud-create", "-n", "public"]);
    run(&["region-create", "-n", "ord", "--cloud", "1"]);
    run(&["region-create", "-n", "lon", "--cloud", "1"]);
    for (name, region, address) in [("web-1", "1", "10.1.0.1"), ("web-2", "2", "10.1.0.2"), ("db-1", "2", "10.2.0.1")] {
        run(&["host-create", "-n", name, "--cloud", "1", "-r", region, "-t", "server", "-i", address]);
    }
    run(&["host-vars-set", "1", "os:={\"release\": \"24.04\"}", "disks:=[{\"size\": 2.10}]", "tier=gold"]);
    run(&["host-labels-add", "1", "blue", "www"]);
    run(&["host-labels-add", "2", "blue"]);
    run(&["host-update", "2", "--inactive"]);
    (folder, url)
}

fn body(server: &RecordingServer, place: usize) -> Value {
    serde_json::from_str(&server.requests()[place].body).unwrap()
}

#[test]
fn fields_are_named_by_commas_in_any_case_in_the_headers_words_and_by_paths() {
    let (_folder, url) = fleet();
    let list = |words: &[&str]| {
        let words = ["host-list", "-f", "value"].iter().chain(words).copied();
        craton(words).with("CRATON_URL", &url).run().done()
    };
    let plain = "1 web-1 10.1.0.1\n2 web-2 10.1.0.2\n3 db-1 10.2.0.1\n";
    for fields in [&["id", "name", "ip_address"][..], &["id,name,ip_address"], &["ID", "Name,Ip Address"]] {
        assert_eq!(list(&[&["--fields"], fields].concat()), plain);
    }
    let paths = ["--fields", "name", "variables.os.release", "variables.disks[0].size", "labels[1]"];
    assert_eq!(list(&paths), "web-1 24.04 2.10 www\nweb-2   \ndb-1   \n");
    let table = craton(["host-list", "--fields", "name,variables.tier"]).with("CRATON_URL", &url).run().done();
    assert!(table.contains("| Name  | variables.tier |") && table.contains("| web-1 | gold           |"), "{table}");
    let sentence = craton(["host-list", "--fields", "id,colour"]).with("CRATON_URL", &url).run().failed(1);
    assert!(sentence.contains("a host has no column `colour`: there are id, name, active"), "{sentence}");
}

#[test]
fn a_path_shows_inherited_variables_unless_own_ones_are_asked_for() {
    let (_folder, url) = fleet();
    let run = |words: &[&str]| craton(words.iter().copied()).with("CRATON_URL", &url).run().done();
    run(&["cloud-vars-set", "1", "tier=iron"]);
    let list = ["host-list", "-f", "value", "--fields", "name,variables.tier"];
    assert_eq!(run(&list), "web-1 gold\nweb-2 iron\ndb-1 iron\n");
    assert_eq!(run(&[&list[..], &["--own"]].concat()), "web-1 gold\nweb-2 \ndb-1 \n");
}

#[test]
fn our_server_filters_by_all_that_can_be_typed() {
    let (_folder, url) = fleet();
    for (words, names) in [
        (&["--label", "blue", "--label", "www"][..], "web-1"),
        (&["--label", "blue"], "web-1 web-2"),
        (&["--not-label", "blue"], "db-1"),
        (&["--region", "1", "--region", "2"], "web-1 web-2 db-1"),
        (&["--region", "ord", "--region", "lon"], "web-1 web-2 db-1"),
        (&["--active", "false"], "web-2"),
        (&["--name", "web-*"], "web-1 web-2"),
        (&["--name", "web-2"], "web-2"),
        (&["--ip", "10.1.0.0/16"], "web-1 web-2"),
        (&["--ip", "10.2.0.1"], "db-1"),
        (&["--vars", "tier"], "web-1"),
        (&["--vars", "!tier"], "web-2 db-1"),
        (&["--vars", "tier:\"gold\"", "os.release:\"24.04\""], "web-1"),
    ] {
        for noun in ["host-list", "device-list"] {
            let words = [&[noun, "-f", "value", "--fields", "name"], words].concat();
            let listed = craton(&words).with("CRATON_URL", &url).run().done();
            assert_eq!(listed.split_whitespace().collect::<Vec<_>>().join(" "), names, "{words:?}");
        }
    }
}

/// Answers as the original's server does: it refuses parameters that it does not know, and breaks at a term without a value.
fn original(request: &Request) -> String {
    let query = request.query();
    let known =
        ["name", "region_id", "cloud_id", "label", "ip_address", "vars", "limit", "details", "sort_keys", "sort_dir"];
    if let Some((name, _)) = query.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        let message = format!(
            "The request included the following errors:\n- Additional properties are not allowed ('{name}' was unexpected)"
        );
        return json(400, &json!({"message": message, "status": 400}).to_string());
    }
    if query.iter().any(|(name, text)| name == "vars" && !text.contains(':')) {
        return json(500, r#"{"message": "Internal Server Error", "status": 500}"#);
    }
    json(200, r#"{"hosts": [], "network_devices": [], "links": []}"#)
}

#[test]
fn a_server_that_lacks_a_filter_is_told_so() {
    for (words, lacking) in [
        (&["--label", "a", "--label", "b"][..], "several --label"),
        (&["--region", "1", "--region", "2"], "several --region"),
        (&["--not-label", "a"], "--not-label"),
        (&["--active", "true"], "--active"),
        (&["--name", "web-*"], "--name with * or ?"),
        (&["--ip", "10.0.0.0/8"], "--ip with a range"),
        (&["--vars", "tier"], "--vars PATH or '!PATH'"),
        (&["--vars", "!tier"], "--vars PATH or '!PATH'"),
    ] {
        let server = RecordingServer::new(|request, _| original(request));
        let sentence = craton([&["host-list"], words].concat()).at(&server).run().failed(1);
        let wanted = format!("ERROR: this server cannot filter by {lacking}, as newer ones can: ");
        assert!(sentence.starts_with(&wanted), "{sentence}");
    }
    // What the original has is sent as it was.
    for (words, pair) in [
        (&["--label", "a"][..], ("label", "a")),
        (&["--region", "1"], ("region_id", "1")),
        (&["--name", "web-1"], ("name", "web-1")),
        (&["--ip", "10.0.0.1"], ("ip_address", "10.0.0.1")),
        (&["--vars", "tier:1"], ("vars", "tier:1")),
    ] {
        let server = RecordingServer::new(|request, _| original(request));
        craton([&["host-list"], words].concat()).at(&server).run().done();
        assert_eq!(server.requests()[0].query(), [(pair.0.to_owned(), pair.1.to_owned())]);
    }
}

#[test]
fn a_text_without_quotes_in_vars_is_answered_with_the_quotes_and_nothing_is_sent() {
    let server = RecordingServer::silent();
    let sentence = craton(["host-list", "--vars", "tier:gold"]).at(&server).run().failed(1);
    assert!(sentence.contains("`gold` is no JSON; a text needs its quotes: 'tier:\"gold\"'"), "{sentence}");
    let sentence = craton(["host-list", "--ip", "10.0.0.0/40"]).at(&server).run().failed(2);
    assert!(sentence.contains("a range such as 10.1.0.0/16"), "{sentence}");
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_list_is_offered_to_be_sorted_by_what_the_server_takes() {
    let (_folder, url) = fleet();
    for noun in [
        "project",
        "cloud",
        "region",
        "cell",
        "host",
        "network-device",
        "network",
        "network-interface",
        "user",
        "device",
    ] {
        let list = format!("{noun}-list");
        let sentence = craton([list.as_str(), "--sort-key", "colour"]).with("CRATON_URL", &url).run().failed(1);
        let (_, keys) = sentence.trim().split_once("there are ").unwrap();
        for key in keys.split(", ") {
            craton([list.as_str(), "--sort-key", key]).with("CRATON_URL", &url).run().done();
        }
    }
}

#[test]
fn values_are_json_and_files_and_keep_their_digits() {
    let (folder, url) = fleet();
    let file = folder.path().join("rack.yaml");
    std::fs::write(&file, "row: 7\nunits: [1, 2]\n").unwrap();
    let text = folder.path().join("motd");
    std::fs::write(&text, "two\nlines\n").unwrap();
    let words = [
        "host-vars-set".to_owned(),
        "2".into(),
        "list:=[1, \"2\", {\"a\": null}]".into(),
        "version=2.10".into(),
        "big=12345678901234567890123".into(),
        format!("rack:=@{}", file.display()),
        format!("motd=@{}", text.display()),
        "f=1e3".into(),
    ];
    craton(&words).with("CRATON_URL", &url).run().done();
    let set = craton(["-f", "jsonl", "host-vars-get", "2"]).with("CRATON_URL", &url).run().done();
    let wanted = r#"{"big":12345678901234567890123,"f":1000.0,"list":[1,"2",{"a":null}],"motd":"two\nlines\n","#;
    assert_eq!(set.trim(), format!("{wanted}\"rack\":{{\"row\":7,\"units\":[1,2]}},\"version\":2.10}}"));
}

#[test]
fn chosen_variables_are_printed_and_one_that_is_not_there_is_an_error() {
    let (_folder, url) = fleet();
    let get = |words: &[&str]| craton([&["host-vars-get", "1"], words].concat()).with("CRATON_URL", &url).run();
    assert_eq!(get(&["tier", "-f", "value"]).done(), "gold\n");
    let two: Value = serde_json::from_str(&get(&["tier", "os", "-f", "json"]).done()).unwrap();
    assert_eq!(two, json!({"tier": "gold", "os": {"release": "24.04"}}));
    let sentence = get(&["tier", "colour"]).failed(1);
    assert!(sentence.contains("host 1 has no variable colour"), "{sentence}");
}

#[test]
fn unset_sends_null_and_a_note_may_begin_like_a_list() {
    let server = RecordingServer::new(|_, _| json(200, r#"{"id": 1}"#));
    craton(["host-update", "1", "--unset", "note,parent"]).at(&server).run().done();
    assert_eq!(body(&server, 0), json!({"note": null, "parent_id": null}));
    craton(["host-update", "1", "--note", "- one\n- two"]).at(&server).run().done();
    assert_eq!(body(&server, 1), json!({"note": "- one\n- two"}));
    let both = craton(["host-update", "1", "--note", "x", "--unset", "note"]).at(&server).run().failed(1);
    assert!(both.contains("--note sets what `--unset note` takes away"), "{both}");
    let required = craton(["host-update", "1", "--unset", "name"]).at(&server).run().failed(2);
    assert!(required.contains("note, parent_id"), "{required}");
    assert_eq!(server.requests().len(), 2);

    let (_folder, url) = fleet();
    let run = |words: &[&str]| craton(words.iter().copied()).with("CRATON_URL", &url).run().done();
    run(&["host-update", "1", "--note", "- x"]);
    run(&["host-update", "1", "--unset", "note"]);
    let shown: Value = serde_json::from_str(&run(&["host-show", "1", "-f", "json"])).unwrap();
    assert_eq!(shown["note"], Value::Null);
}
