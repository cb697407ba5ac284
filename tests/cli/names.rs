//! Names wherever an id is: what is looked up, how often, and what is said of names that mean nothing or too much.

use crate::original::original;
use crate::support::{RecordingServer, craton, json};

/// The requests that `words` make, in any order of those that are made at once, and the body of the last.
fn requests(words: &str) -> (Vec<String>, String) {
    let server = original();
    craton(words.split(' ')).at(&server).run().done();
    let requests = server.requests();
    let line = |request: &crate::support::Request| format!("{} {}", request.method, request.target);
    (requests.iter().map(line).collect(), requests.last().unwrap().body.clone())
}

#[test]
fn an_id_costs_no_request_and_a_name_one() {
    for (words, expected) in [
        ("host-show 17", &["GET /v1/hosts/17"][..]),
        ("host-show web-18", &["GET /v1/hosts?name=web-18", "GET /v1/hosts/18"]),
        ("host-show name:17", &["GET /v1/hosts?name=17", "GET /v1/hosts/19"]),
        ("cloud-show public", &["GET /v1/clouds?name=public", "GET /v1/clouds/1"]),
        (
            "project-show second",
            &["GET /v1/projects?name=second", "GET /v1/projects/b9f10eca-66ac-4c27-9c13-9d01e65f96b4"],
        ),
        ("host-show ord/web-18", &["GET /v1/hosts?name=web-18", "GET /v1/regions?name=ord", "GET /v1/hosts/18"]),
        (
            "host-show public/dfw/rack-7/web-17",
            &[
                "GET /v1/hosts?name=web-17",
                "GET /v1/cells?name=rack-7",
                "GET /v1/regions?name=dfw",
                "GET /v1/clouds?name=public",
                "GET /v1/hosts/40",
            ],
        ),
        (
            "host-show 1/2/web-17",
            &["GET /v1/hosts?name=web-17", "GET /v1/regions?id=2", "GET /v1/cells?id=2", "GET /v1/hosts/40"],
        ),
        (
            "network-interface-show switch-1/eth0",
            &[
                "GET /v1/hosts?name=switch-1",
                "GET /v1/network-devices?name=switch-1",
                "GET /v1/network-interfaces?device_id=50",
                "GET /v1/network-interfaces/5",
            ],
        ),
        (
            "network-interface-show 50/name:Gi0/1",
            &["GET /v1/network-interfaces?device_id=50", "GET /v1/network-interfaces/6"],
        ),
        ("network-interface-show name:Gi0/1", &["GET /v1/network-interfaces", "GET /v1/network-interfaces/6"]),
    ] {
        assert_eq!(requests(words).0, expected, "{words}");
    }
}

#[test]
fn each_distinct_name_is_looked_up_once_a_command() {
    let words = "host-vars-set web-18 ord/web-17 ord/web-18 web-18 dfw/web-17 17 tier=gold --cell 1";
    let (requests, _) = requests(words.trim_end_matches(" --cell 1"));
    let mut lookups: Vec<_> = requests.iter().filter(|line| line.contains('?')).collect();
    let count = lookups.len();
    lookups.sort_unstable();
    lookups.dedup();
    assert_eq!(lookups.len(), count, "{requests:?}");
    assert_eq!(requests.iter().filter(|line| line.starts_with("PUT")).count(), 6);
}

#[test]
fn the_options_that_refer_to_something_take_names_in_every_command() {
    for (words, expected, body) in [
        (
            "host-create -n x -i 10.0.0.1 -t server --cloud public -r dfw -c rack-7 --parent switch-1",
            &[
                "GET /v1/clouds?name=public",
                "GET /v1/regions?name=dfw",
                "GET /v1/cells?name=rack-7",
                "GET /v1/hosts?name=switch-1",
                "GET /v1/network-devices?name=switch-1",
                "POST /v1/hosts",
            ][..],
            r#"{"name":"x","device_type":"server","ip_address":"10.0.0.1","cloud_id":1,"region_id":2,"cell_id":8,"parent_id":50,"active":true}"#,
        ),
        (
            "network-interface-create -n x -i 10.0.0.1 -t ethernet --device ord/web-18 --network ord/net-1",
            &[
                "GET /v1/hosts?name=web-18",
                "GET /v1/regions?name=ord",
                "GET /v1/network-devices?name=web-18",
                "GET /v1/networks?name=net-1",
                "POST /v1/network-interfaces",
            ],
            r#"{"name":"x","device_id":18,"network_id":3,"interface_type":"ethernet","ip_address":"10.0.0.1"}"#,
        ),
        (
            "host-update web-18 --parent switch-1",
            &[
                "GET /v1/hosts?name=switch-1",
                "GET /v1/network-devices?name=switch-1",
                "GET /v1/hosts?name=web-18",
                "PUT /v1/hosts/18",
            ],
            r#"{"parent_id":50}"#,
        ),
        (
            "user-create --name x --project second",
            &["GET /v1/projects?name=second", "POST /v1/users"],
            r#"{"username":"x","project_id":"b9f10eca-66ac-4c27-9c13-9d01e65f96b4"}"#,
        ),
        (
            "host-list --region dfw --cell rack-7",
            &["GET /v1/regions?name=dfw", "GET /v1/cells?name=rack-7", "GET /v1/hosts?region_id=2&cell_id=8"],
            "",
        ),
        (
            "device-list --parent switch-1 --cloud public",
            &[
                "GET /v1/clouds?name=public",
                "GET /v1/hosts?name=switch-1",
                "GET /v1/network-devices?name=switch-1",
                "GET /v1/devices?cloud_id=1&parent_id=50",
            ],
            "",
        ),
        (
            "ansible-inventory --region dfw --cell rack-7",
            &[
                "GET /v1/regions?name=dfw",
                "GET /v1/cells?name=rack-7",
                "GET /v1/ansible-inventory?region_id=2&cell_id=8",
            ],
            "",
        ),
    ] {
        let (requests, sent) = requests(words);
        assert_eq!((requests, sent.as_str()), (expected.iter().map(ToString::to_string).collect(), body), "{words}");
    }
}

#[test]
fn a_name_that_means_nothing_is_said_and_nothing_is_changed() {
    for (words, sentence) in [
        ("host-delete web-9", "ERROR: there is no host named web-9\n"),
        ("cloud-delete nowhere", "ERROR: there is no cloud named nowhere\n"),
        ("host-delete web-18x", "ERROR: there is no host named web-18x\n"),
        ("host-delete dfw/web-18", "ERROR: there is no host named web-18 in dfw\n"),
        ("host-delete ord/40", "ERROR: there is no host 40 in ord\n"),
        ("host-delete nowhere/web-17", "ERROR: there is no host named web-17 in nowhere\n"),
        ("host-update 17 --parent web-9", "ERROR: there is no device named web-9\n"),
        ("network-device-update web-17 --name x", "ERROR: there is no network device named web-17\n"),
        ("cell-create -n x --cloud private --region dfw", "ERROR: there is no region named dfw in cloud 2\n"),
        (
            "host-delete 18 web-9 ord/web-17 web-10",
            "ERROR: there is no host named web-9\nERROR: there is no host named web-10\n\
             ERROR: 2 of 4 hosts failed; nothing was changed\n",
        ),
    ] {
        let server = original();
        assert_eq!(craton(words.split(' ')).at(&server).run().failed(1), sentence, "{words}");
        assert!(server.requests().iter().all(|request| request.method == "GET"), "{words}");
    }
}

#[test]
fn a_name_that_means_several_is_answered_with_their_ids_and_paths() {
    let server = original();
    let sentence = craton(["host-update", "web-17", "--note", "x"]).at(&server).run().failed(1);
    let paths = "17 (public/ord/rack-7/web-17), 40 (public/dfw/rack-7/web-17)";
    assert_eq!(sentence, format!("ERROR: there are 2 hosts named web-17, say which by its id or path: {paths}\n"));
    let sentence = craton(["region-delete", "ord"]).at(&server).run().failed(1);
    assert!(sentence.ends_with(": 1 (public/ord), 3 (private/ord)\n"), "{sentence}");
    let sentence = craton(["network-interface-delete", "lo"]).at(&server).run().failed(1);
    assert!(sentence.starts_with("ERROR: there are 12 network interfaces named lo"), "{sentence}");
    assert_eq!(sentence.matches("/lo)").count(), 10, "{sentence}");
    assert!(sentence.ends_with(", …\n"), "{sentence}");
    assert!(server.requests().iter().all(|request| request.method == "GET"));
}

#[test]
fn a_name_is_found_on_any_page() {
    let server = RecordingServer::new(|request, _| {
        let start = request.query().iter().find(|(name, _)| name == "marker").map_or(0, |(_, id)| id.parse().unwrap());
        let size =
            request.query().iter().find(|(name, _)| name == "limit").map_or(30, |(_, size)| size.parse().unwrap());
        let end = 150.min(start + size);
        let items: Vec<_> =
            (start + 1..=end).map(|id| format!(r#"{{"id": {id}, "name": "eth{id}", "device_id": 1}}"#)).collect();
        let next = format!(r#"[{{"rel": "next", "href": "?limit={size}&marker={end}"}}]"#);
        let links = if items.is_empty() { "[]" } else { &next };
        match request.path() {
            "/v1/network-interfaces" => {
                json(200, &format!(r#"{{"network_interfaces": [{}], "links": {links}}}"#, items.join(",")))
            }
            path => json(200, &format!(r#"{{"id": {}}}"#, path.rsplit('/').next().unwrap())),
        }
    });
    let table = craton(["network-interface-show", "eth149"]).at(&server).run().done();
    assert!(table.contains("| id       | 149   |"), "{table}");
}

#[test]
fn a_server_that_is_none_is_no_answer_to_a_name() {
    let server = RecordingServer::new(|_, _| json(503, r#"{"message": "away", "status": 503}"#));
    let command = craton(["host-show", "web-1"]).at(&server).with("CRATON_RETRIES", "0");
    let sentence = command.run().failed(1);
    assert!(sentence.contains("away (HTTP 503, GET /v1/hosts)"), "{sentence}");
}

#[test]
fn what_is_not_there_is_named() {
    let server = original();
    for (words, begin) in [
        ("host-show 99", "ERROR: there is no host 99 (HTTP 404, GET /v1/hosts/99)"),
        ("host-update 99 --note x", "ERROR: there is no host 99 (HTTP 404, PUT /v1/hosts/99)"),
        ("host-labels-get 99", "ERROR: there is no host 99 (HTTP 404, GET /v1/hosts/99/labels)"),
        ("network-device-vars-get 99", "ERROR: there is no network device 99 (HTTP 404,"),
    ] {
        let sentence = craton(words.split(' ')).at(&server).run().failed(1);
        assert!(sentence.starts_with(begin), "{sentence}");
    }
    let wrong_url = RecordingServer::new(|_, _| {
        json(404, r#"{"message": "The requested URL was not found on the server.", "status": 404}"#)
    });
    let sentence = craton(["host-show", "99", "--ignore-missing"]).at(&wrong_url).run().failed(1);
    assert!(sentence.starts_with("ERROR: The requested URL was not found"), "{sentence}");
    let nobody = RecordingServer::new(|_, _| json(404, r#"{"message": "Not Found", "status": 404}"#));
    let sentence = craton(["user-create", "-n", "x", "--project", "b9f10eca-66ac-4c27-9c13-9d01e65f96b4"]);
    let sentence = sentence.at(&nobody).run().failed(1);
    assert!(sentence.starts_with("ERROR: Something that the new user refers to is not there (HTTP 404"), "{sentence}");
}

#[test]
fn a_field_that_is_never_changed_is_called_so() {
    let reason = r#"{"message": "Additional properties are not allowed ('cell_id' was unexpected)", "status": 400}"#;
    let server = RecordingServer::new(move |_, _| json(400, reason));
    let sentence = craton(["host-update", "1", "--cell", "3"]).at(&server).run().failed(1);
    let words = "ERROR: a host cannot be moved to another cell: Additional properties are not allowed ('cell_id' was";
    assert!(sentence.starts_with(words), "{sentence}");
}
