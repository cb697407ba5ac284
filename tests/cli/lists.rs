//! Lists never deceive: `--limit N` is N, `--all` is all, and what may be missing is said.

use crate::support::{RecordingServer, Request, craton, json, terminal::Terminal};
use std::io::{Read, Write};
use std::sync::Mutex;
use std::sync::mpsc;

/// A server of `total` hosts with the original's pages: 30 unless told otherwise, 10 to 100.
fn hosts(total: u64) -> RecordingServer {
    RecordingServer::new(move |request, _| page(request, total))
}

fn page(request: &Request, total: u64) -> String {
    let number = |name: &str| {
        let query = request.query();
        query.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.parse::<u64>().ok())
    };
    let (size, marker) = (number("limit").unwrap_or(30), number("marker").unwrap_or(0));
    if !(10..=100).contains(&size) {
        return json(400, r#"{"message": "the limit is wrong", "status": 400}"#);
    }
    let last = (marker + size).min(total);
    let items: Vec<_> = (marker + 1..=last).map(|id| format!(r#"{{"id": {id}}}"#)).collect();
    let next = format!(r#"[{{"rel": "next", "href": "?limit={size}&marker={last}"}}]"#);
    let links = if items.is_empty() { "[]" } else { &next };
    json(200, &format!(r#"{{"hosts": [{}], "links": {links}}}"#, items.join(",")))
}

fn printed(arguments: &[&str], server: &RecordingServer) -> Vec<u64> {
    let words = ["--format=json", "host-list"].iter().chain(arguments);
    let list: Vec<serde_json::Value> = serde_json::from_str(&craton(words).at(server).run().done()).unwrap();
    list.iter().map(|host| host["id"].as_u64().unwrap()).collect()
}

#[test]
fn a_limit_is_met_whatever_the_server_allows() {
    for (limit, total, requests) in
        [(1, 500, 1), (3, 500, 1), (30, 500, 1), (100, 500, 1), (250, 500, 3), (250, 120, 2)]
    {
        let server = hosts(total);
        assert_eq!(printed(&["--limit", &limit.to_string()], &server), (1..=total.min(limit)).collect::<Vec<_>>());
        assert_eq!(server.requests().len(), requests, "--limit {limit} of {total}");
    }
}

#[test]
fn all_is_all() {
    for arguments in [&["--all"][..], &["--limit", "0"], &["--all", "--limit", "10"]] {
        let server = hosts(230);
        assert_eq!(printed(arguments, &server), (1..=230).collect::<Vec<_>>());
        assert_eq!(server.requests().len(), 4);
    }
    assert_eq!(printed(&[], &hosts(230)).len(), 30);
    assert_eq!(printed(&["--marker", "200", "--all"], &hosts(230)).len(), 30);
}

/// A page of more than 100 is asked for with the header that told of it, and is not longer than a megabyte.
#[test]
fn a_list_goes_on_with_as_large_pages_as_the_server_makes() {
    for (length, told, sizes) in [
        (0, "1000", [100, 1_000, 1_000, 1_000]),
        (0, "400", [100, 400, 400, 400]),
        (0, "50", [100; 4]),
        (0, "many", [100; 4]),
        (20_000, "1000", [100, 52, 52, 52]),
    ] {
        let server = RecordingServer::new(move |request, _| {
            let number = |name: &str| {
                let query = request.query();
                query.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.parse::<u64>().ok())
            };
            let (size, marker) = (number("limit").unwrap(), number("marker").unwrap_or(0));
            let note = "x".repeat(length);
            let items: Vec<_> =
                (marker + 1..=marker + size).map(|id| format!(r#"{{"id": {id}, "note": "{note}"}}"#)).collect();
            let next = format!(r#"[{{"rel": "next", "href": "?limit={size}&marker={}"}}]"#, marker + size);
            let answer = json(200, &format!(r#"{{"hosts": [{}], "links": {next}}}"#, items.join(",")));
            answer.replacen("\r\n", &format!("\r\nX-Craton-Max-Limit: {told}\r\n"), 1)
        });
        let wanted: u64 = sizes.iter().sum();
        assert_eq!(printed(&["--limit", &wanted.to_string()], &server), (1..=wanted).collect::<Vec<_>>());
        for (request, size) in server.requests().iter().zip(sizes) {
            let limit = request.query().into_iter().find(|(key, _)| key == "limit").unwrap().1;
            assert_eq!(limit, size.to_string(), "{told}, {length}");
            assert!(size == 100 || request.header("x-craton-max-limit") == Some(told));
        }
    }
}

#[test]
fn pages_are_printed_as_they_arrive() {
    let (go_on, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let server = RecordingServer::raw(move |request, number, stream| {
        if number == 2 {
            wait.lock().unwrap().recv().unwrap();
        }
        stream.write_all(page(request, 230).as_bytes()).is_ok()
    });
    let mut command = craton(["--format=json", "host-list", "--all"]).at(&server);
    let mut child = command.spawn();
    let mut stdout = child.stdout.take().unwrap();
    let mut text = String::new();
    while !text.contains("\"id\": 200\n") {
        let mut piece = [0; 4096];
        let count = stdout.read(&mut piece).unwrap();
        text.push_str(std::str::from_utf8(&piece[..count]).unwrap());
    }
    go_on.send(()).unwrap();
    stdout.read_to_string(&mut text).unwrap();
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&text).unwrap().len(), 230);
    assert!(child.wait().unwrap().success());
}

#[test]
fn on_a_terminal_a_full_page_says_that_there_may_be_more() {
    let stderr = |arguments: &[&str], total: u64| {
        let (server, terminal) = (hosts(total), Terminal::open());
        let mut command = craton(["host-list"].iter().chain(arguments)).at(&server);
        command.command.stderr(terminal.end());
        command.run().done();
        terminal.read()
    };
    assert!(stderr(&[], 31).contains("There may be more hosts: --all shows all"));
    assert_eq!(stderr(&[], 29), "");
    assert_eq!(stderr(&["--limit", "10"], 31), "");
    assert_eq!(stderr(&["--all"], 31), "");
    let server = hosts(31);
    assert_eq!(craton(["host-list"]).at(&server).run().stderr, "", "a script is not told");
}

#[test]
fn a_wrong_combination_sends_nothing() {
    let server = RecordingServer::silent();
    for (arguments, word) in [
        (&["--fields", "id", "--detail"][..], "--detail"),
        (&["--fields", "colour"], "`colour`"),
        (&["--sort-key", "colour"], "`colour`"),
        (&["--limit", "-1"], "-1"),
    ] {
        let sentence = craton(["host-list"].iter().chain(arguments)).at(&server).run().failed(1);
        assert!(sentence.contains(word), "{sentence}");
    }
    for arguments in [&["--limit", "x"][..], &["--marker", "x"], &["--sort-dir", "up"], &["--active", "x"]] {
        craton(["host-list"].iter().chain(arguments)).at(&server).run().failed(2);
    }
}

#[test]
fn labels_are_fetched_when_their_column_is_asked_for() {
    let server = RecordingServer::new(|request, _| match request.path() {
        "/v1/hosts" => json(200, r#"{"hosts": [{"id": 1}, {"id": 2, "labels": ["here"]}], "links": []}"#),
        _ => json(200, r#"{"labels": ["a", "b"]}"#),
    });
    let table = craton(["host-list", "--fields", "id", "labels"]).at(&server).run().done();
    assert!(table.contains("| 1  | ['a', 'b'] |\n| 2  | ['here']   |"), "{table}");
    let paths: Vec<_> = server.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(paths, ["/v1/hosts?details=true", "/v1/hosts/1/labels"]);
}

#[test]
fn the_query_says_what_was_asked() {
    for (words, query) in [
        ("host-list --fields id variables", "details=true"),
        ("host-list --own --long", "resolved-values=false&details=true"),
        ("host-list --vars a:1 b:2 --vars c:3", "vars=a%3A1%2Cb%3A2%2Cc%3A3"),
        ("host-list --sort-key NAME", "sort_keys=name%2Cid&sort_dir=asc"),
        ("host-list --name x --id 7 --ip 10.0.0.1", "id=7&name=x&ip_address=10.0.0.1"),
        ("device-list --parent 1 --descendants --active false", "parent_id=1&active=false&descendants=true"),
        ("network-list --type x -r 1 -c 2", "network_type=x&region_id=1&cell_id=2"),
        ("network-interface-list --device 3 --type ethernet", "device_id=3&interface_type=ethernet"),
        ("network-device-list --device-type switch", "device_type=switch"),
        ("user-list --name x", "name=x"),
        ("project-list --detail", ""),
    ] {
        let server = RecordingServer::new(|request, _| {
            let key = request.path().trim_start_matches("/v1/").replace('-', "_");
            let empty = if key == "devices" { r#"{"hosts": [], "network-devices": []}"# } else { "[]" };
            json(200, &format!(r#"{{"{key}": {empty}, "links": []}}"#))
        });
        craton(words.split(' ')).at(&server).run().done();
        let target = server.requests()[0].target.clone();
        assert_eq!(target.split_once('?').map(|(_, query)| query).unwrap_or_default(), query, "{words}");
    }
}

#[test]
fn only_the_list_of_the_kind_is_its_items() {
    let server = RecordingServer::new(|request, _| {
        let page = page(request, 500);
        let (_, body) = page.split_once("\r\n\r\n").unwrap();
        json(200, &body.replacen('{', r#"{"warnings": [{"id": 1}, {"id": 2}, {"id": 3}], "#, 1))
    });
    assert_eq!(printed(&["--limit", "15"], &server), (1..=15).collect::<Vec<_>>());
    assert_eq!(printed(&["--limit", "150"], &server), (1..=150).collect::<Vec<_>>());
}

#[test]
fn labels_that_are_in_the_answer_are_not_asked_for() {
    for words in [&["host-list", "--detail"][..], &["host-list", "--fields", "id", "labels"], &["host-show", "1"]] {
        let server = RecordingServer::new(|request, _| {
            let labels = if request.target == "/v1/hosts" { "" } else { r#", "labels": ["rack-7"]"# };
            let host = format!(r#"{{"id": 1{labels}}}"#);
            match request.path() {
                "/v1/hosts" => json(200, &format!(r#"{{"hosts": [{host}], "links": []}}"#)),
                _ => json(200, &host),
            }
        });
        assert!(craton(words).at(&server).run().done().contains("['rack-7']"), "{words:?}");
        assert_eq!(server.requests().len(), 1, "{words:?}");
    }
    // The original's server has them nowhere but under their own path.
    let server = RecordingServer::new(|_, _| json(200, r#"{"hosts": [{"id": 1}, {"id": 2}], "links": []}"#));
    craton(["host-list", "--detail"]).at(&server).run().done();
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_list_of_devices_is_cut_in_the_order_of_the_server() {
    let server = RecordingServer::new(|_, _| {
        let device = |id: u32, name: &str| format!(r#"{{"id": {id}, "name": "{name}", "created_at": "2026-0{id}"}}"#);
        let (hosts, others) = ([device(1, "d"), device(3, "b"), device(4, "c")], [device(2, "a"), device(5, "e")]);
        json(
            200,
            &format!(
                r#"{{"devices": {{"hosts": [{}], "network-devices": [{}]}}, "links": []}}"#,
                hosts.join(","),
                others.join(",")
            ),
        )
    });
    for (options, ids) in [
        ("--limit 2", [1, 2]),
        ("--limit 2 --sort-dir desc", [4, 5]),
        ("--limit 2 --sort-key name", [3, 2]),
        ("--limit 2 --sort-key name --sort-dir desc", [1, 5]),
    ] {
        let words = format!("--format=json device-list {options}");
        let printed: Vec<serde_json::Value> =
            serde_json::from_str(&craton(words.split(' ')).at(&server).run().done()).unwrap();
        assert_eq!(printed.iter().map(|device| device["id"].clone()).collect::<Vec<_>>(), ids, "{options}");
    }
}
