//! Pages: every item once, in order, whatever the order, and links that lead on and back.

use std::collections::BTreeSet;

use craton_model::term::Term;
use http::Request;
use serde_json::{Value, json};

use crate::support::{Database, HOST, PROJECT, ServerUnderTest, on_each_database};

fn link(body: &Value, rel: &str) -> Option<String> {
    let links = body["links"].as_array().unwrap_or_else(|| panic!("no links: {body}"));
    let href = links.iter().find(|link| link["rel"] == rel)?["href"].as_str().unwrap();
    Some(href.strip_prefix(&format!("http://{HOST}")).unwrap().to_owned())
}

fn ids(body: &Value) -> Vec<i64> {
    body["hosts"].as_array().unwrap().iter().map(|host| host["id"].as_i64().unwrap()).collect()
}

/// Follows `next` from a path to the end, and at each page `prev` back to the one before.
fn walk(server: &ServerUnderTest, path: &str) -> Vec<i64> {
    let (mut all, mut before, mut path) = (Vec::new(), None, path.to_owned());
    loop {
        let body = server.get(&path).json();
        let page = ids(&body);
        if page.is_empty() {
            return all;
        }
        if let Some(before) = before.replace(page.clone()) {
            assert_eq!(ids(&server.get(&link(&body, "prev").unwrap()).json()), before, "{path}");
        }
        all.extend(page);
        path = link(&body, "next").unwrap();
    }
}

#[test]
fn those_with_a_label_come_in_order_each_once_and_nothing_else_that_has_it() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(120)).unwrap();
        let all: Vec<_> = walk(server, "/v1/hosts?limit=100");
        let mut labelled: Vec<_> = all.iter().copied().filter(|id| id % 3 == 0).collect();
        for id in labelled.iter().rev() {
            assert_eq!(server.put(&format!("/v1/hosts/{id}/labels"), json!({"labels": ["new", "newer"]})).status, 200);
        }
        assert_eq!(server.put("/v1/network-devices/1/labels", json!({"labels": ["new"]})).status, 200);
        for form in ["label=new", "labels=new", "label=new&details=true", "label=new&sort_keys=created_at"] {
            assert_eq!(walk(server, &format!("/v1/hosts?limit=10&{form}")), labelled, "{form}");
        }
        assert!(ids(&server.get("/v1/hosts?label=none").json()).is_empty());
        assert_eq!(server.get("/v1/devices?labels=new&limit=100").json()["devices"]["network-devices"][0]["id"], 1);
        // A page goes on behind one that has the label no more, and behind one that is deleted.
        let path = format!("/v1/hosts/{}", labelled[9]);
        assert_eq!(server.request("DELETE", &(path.clone() + "/labels"), json!({"labels": ["new"]})).status, 204);
        let next = format!("/v1/hosts?limit=10&label=new&marker={}", labelled[9]);
        assert_eq!(ids(&server.get(&next).json()), labelled[10..20]);
        assert_eq!(server.delete(&path).status, 204);
        assert_eq!(ids(&server.get(&next).json()), labelled[10..20]);
        labelled.remove(9);
        labelled.reverse();
        assert_eq!(walk(server, "/v1/hosts?limit=10&label=new&sort_dir=desc"), labelled);
    });
}

#[test]
fn every_host_is_on_one_page_in_every_order() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
        server.create("/v1/cells", json!({"name": "cell", "cloud_id": 1, "region_id": 1}));
        let kinds = ["a", "b", "C"];
        for number in 0..47 {
            let mut host = json!({"name": format!("host-{}", number * 7 % 47), "cloud_id": 1, "region_id": 1,
                "ip_address": "10.0.0.1", "device_type": kinds[number % 3], "active": number % 2 == 0});
            if number % 4 == 0 {
                host["cell_id"] = 1.into();
                host["note"] = "x".into();
            }
            server.create("/v1/hosts", host);
        }
        for keys in [
            "",
            "id",
            "name",
            "device_type",
            "active",
            "cell_id",
            "note",
            "updated_at",
            "note,name",
            "cell_id%20active",
        ] {
            let up = walk(
                server,
                &format!("/v1/hosts?limit=10&sort_dir=asc{}{keys}", if keys.is_empty() { "" } else { "&sort_keys=" }),
            );
            let mut seen = up.clone();
            seen.sort_unstable();
            assert_eq!(seen, (1..=47).collect::<Vec<_>>(), "{keys}");
            let mut down = walk(
                server,
                &format!("/v1/hosts?limit=10&sort_dir=desc{}{keys}", if keys.is_empty() { "" } else { "&sort_keys=" }),
            );
            down.reverse();
            assert_eq!(down, up, "{keys}");
        }
        let names = server.get("/v1/hosts?limit=100&sort_keys=device_type,name").json();
        let sorted: Vec<_> = names["hosts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|host| (host["device_type"].to_string(), host["name"].to_string()))
            .collect();
        assert!(sorted.is_sorted(), "{sorted:?}");
    });
}

#[test]
fn a_filter_holds_on_every_page() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(250)).unwrap();
        for filter in ["vars=mtu:9000", "label=canary", "region_id=2", "vars=tier:2&details=true"] {
            let all = walk(server, &format!("/v1/hosts?limit=10&{filter}"));
            let two = walk(server, &format!("/v1/hosts?limit=100&{filter}"));
            assert!(all.len() > 20 && all == two, "{filter}: {} {}", all.len(), two.len());
        }
    });
}

#[test]
fn a_page_has_up_to_a_thousand_for_who_takes_them() {
    let server = ServerUnderTest::new(Database::Sqlite);
    server.runtime.block_on(server.api.fill(1_500)).unwrap();
    let get = |limit: u64, taken: Option<&str>| {
        let mut request = Request::get(format!("/v1/hosts?limit={limit}"))
            .header("x-auth-user", "bootstrap")
            .header("x-auth-token", "bootstrap")
            .header("x-auth-project", PROJECT)
            .header("host", HOST);
        if let Some(taken) = taken {
            request = request.header("x-craton-max-limit", taken);
        }
        server.send(request.body(Vec::new()).unwrap())
    };
    for (limit, taken, status) in [
        (100, None, 200),
        (101, None, 400),
        (101, Some("100"), 400),
        (1_000, Some("1000"), 200),
        (1_000, Some("1000000"), 200),
        (1_001, Some("1000000"), 400),
        (101, Some("many"), 400),
        (9, Some("1"), 400),
    ] {
        let answer = get(limit, taken);
        assert_eq!(answer.status, status, "{limit} {taken:?}: {}", answer.text);
        if status == 200 {
            assert_eq!(answer.headers["x-craton-max-limit"], "1000");
            assert_eq!(ids(&answer.json()).len() as u64, limit);
            assert!(link(&answer.json(), "next").unwrap().contains(&format!("limit={limit}&")));
        }
    }
}

/// More have it than are told one by one: the pages are those that reading all variables leads to.
#[test]
fn what_many_have_is_found_as_what_few_have() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(2_500)).unwrap();
        // Half of the hosts are below a switch.
        for (path, variables) in [
            ("/v1/network-devices/1", json!({"rack": "of the switch", "hardware": {"vendor": "dell"}, "feed": 1})),
            ("/v1/regions/1", json!({"rack": "r01", "feed": 2, "hardware": {"cores": [8, 16]}})),
            ("/v1/hosts/100", json!({"hardware": {"cores": 8.0, "note": "x".repeat(5_000)}})),
        ] {
            assert_eq!(server.put(&format!("{path}/variables"), variables).status, 200);
        }
        for host in 90..130 {
            server.request("DELETE", &format!("/v1/hosts/{host}/variables"), json!(["rack", "hardware"][host % 2..]));
        }
        for resolved in ["true", "false"] {
            let mut hosts = Vec::new();
            let mut path = format!("/v1/hosts?limit=100&details=true&resolved-values={resolved}");
            while let page = server.get(&path).json()
                && let Some(next) = link(&page, "next")
            {
                hosts.extend(page["hosts"].as_array().unwrap().clone());
                path = next;
            }
            for terms in [
                "hardware.vendor:\"dell\"",
                "!hardware.vendor:\"dell\"",
                "hardware.cores:8",
                "rack:\"r01\"",
                "!rack:\"r01\"",
                "rack",
                "!rack",
                "hardware",
                "mtu:1500",
                "!mtu:9000",
                "feed:2",
                "hardware.serial:\"S1000100\"",
                "hardware.vendor:\"dell\",hardware.cores:8",
                "mtu:1500,!rack:\"r02\",hardware.cores:64",
                "hardware.cores:7,rack",
            ] {
                let wanted = craton_model::term::parse(terms).unwrap();
                let has = |host: &Value| {
                    let fits = |term: &Term| host["variables"].get(term.key()).is_some_and(|value| term.fits(value));
                    wanted.iter().all(|term| fits(term) != term.is_negated)
                };
                let expected: Vec<_> =
                    hosts.iter().filter(|host| has(host)).map(|host| host["id"].as_i64().unwrap()).collect();
                let query = url::form_urlencoded::byte_serialize(terms.as_bytes()).collect::<String>();
                let found = walk(server, &format!("/v1/hosts?limit=100&vars={query}&resolved-values={resolved}"));
                assert_eq!(found, expected, "{terms}, resolved {resolved}");
            }
        }
        for label in ["canary", "compute", "none"] {
            let found = walk(server, &format!("/v1/hosts?limit=100&label={label}"));
            let without = walk(server, &format!("/v1/hosts?limit=100&not_labels={label}&not_labels=none"));
            let all: BTreeSet<_> = found.iter().chain(&without).collect();
            assert_eq!((all.len(), found.len() + without.len()), (2_484, 2_484), "{label}");
            assert!(found.iter().take(3).all(|id| server.get(&format!("/v1/hosts/{id}/labels")).text.contains(label)));
        }
    });
}

#[test]
fn devices_are_found_below_a_device() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
        let device = |name: &str, parent: Value| json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1", "device_type": "x", "parent_id": parent});
        server.create("/v1/network-devices", device("switch", Value::Null));
        server.create("/v1/hosts", device("host", json!(1)));
        server.create("/v1/hosts", device("guest", json!(2)));
        let below = |query: &str| {
            let body = server.get(&format!("/v1/devices?{query}")).json();
            let hosts = body["devices"]["hosts"].as_array().unwrap();
            hosts.iter().map(|host| host["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(below("parent_id=1"), ["host"]);
        assert_eq!(below("parent_id=1&descendants=true"), ["host", "guest"]);
        // A ring is refused, near and far; what is a parent stays.
        for (id, parent) in [(1, 1), (1, 2), (1, 3), (2, 3)] {
            let path = if id == 1 { "/v1/network-devices/1" } else { "/v1/hosts/2" };
            assert_eq!(server.put(path, json!({"parent_id": parent})).status, 400, "{id} below {parent}");
        }
        assert_eq!(server.delete("/v1/hosts/2").status, 409);
        assert_eq!(server.delete("/v1/hosts/3").status, 204);
        assert_eq!(server.delete("/v1/hosts/2").status, 204);
    });
}
