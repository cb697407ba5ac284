//! Undoing a change brings back what was before, ids too, as a new change, and writes over nobody's later one unless told to.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Map, Value, json};

use crate::support::{ApiAnswer, Database, PROJECT, ServerUnderTest, databases, on_each_database};

const KINDS: [&str; 9] =
    ["projects", "users", "clouds", "regions", "cells", "networks", "hosts", "network-devices", "network-interfaces"];

/// All resources with labels and own variables, by path; without when they were last changed.
fn dump(server: &ServerUnderTest) -> BTreeMap<String, Value> {
    let mut all = BTreeMap::new();
    for kind in KINDS {
        let own = if ["users", "network-interfaces"].contains(&kind) {
            ""
        } else if ["projects", "clouds", "regions"].contains(&kind) {
            "&details=true"
        } else {
            "&details=true&resolved-values=false"
        };
        let mut path = format!("/v1/{kind}?limit=100{own}");
        loop {
            let page = server.get(&path);
            assert_eq!(page.status, 200, "{path}: {}", page.text);
            let page = page.json();
            for item in page[kind.replace('-', "_")].as_array().unwrap() {
                let mut item = item.clone();
                item.as_object_mut().unwrap().remove("updated_at");
                item.as_object_mut().unwrap().remove("key_used_at");
                let id = item["id"].as_str().map_or_else(|| item["id"].to_string(), str::to_owned);
                all.insert(format!("{kind} {id}"), item);
            }
            let next = page["links"].as_array().unwrap().iter().find(|link| link["rel"] == "next");
            match next {
                Some(next) => path = next["href"].as_str().unwrap().split_once("7795").unwrap().1.to_owned(),
                None => break,
            }
        }
    }
    all
}

fn newest(server: &ServerUnderTest) -> u64 {
    server.get("/v1/history?limit=10").json()["history"][0]["number"].as_u64().unwrap_or(0)
}

fn undo(server: &ServerUnderTest, number: u64, body: Value) -> ApiAnswer {
    server.request("POST", &format!("/v1/history/{number}/undo"), body)
}

/// A number chosen beforehand for each decision of a write.
type Choices = Vec<usize>;

/// A write of any kind to anything there is; much of it is refused.
fn write(all: &BTreeMap<String, Value>, choices: &Choices, number: usize) -> Value {
    let one_of = |kind: &str, choice: usize| {
        // Who asks stays, and its project.
        let may_go = |key: &&String| **key != "users 1" && !key.ends_with(PROJECT);
        let ids: Vec<_> = all.keys().filter(may_go).filter_map(|key| key.strip_prefix(&format!("{kind} "))).collect();
        if ids.is_empty() { None } else { Some(ids[choice % ids.len()].to_owned()) }
    };
    let kind = KINDS[choices[0] % KINDS.len()];
    let (id, verb) = (one_of(kind, choices[1]), choices[2] % 8);
    let variables = || -> Value {
        let value = [json!(null), json!(1.50), json!({"a": ["é"]}), json!("")][choices[4] % 4].clone();
        Map::from_iter([(["k", "l", "é"][choices[3] % 3].to_owned(), value)]).into()
    };
    let (label, other) = (["a", "b", "ü"][choices[3] % 3], ["a", "c"][choices[4] % 2]);
    let labels = || json!({"labels": [label, other]});
    let path = |suffix: &str| format!("/v1/{kind}/{}{suffix}", id.as_deref().unwrap_or("0"));
    let (method, path, body) = match verb {
        0..=2 => {
            let cell = one_of("cells", choices[3]).map(|id| all[&format!("cells {id}")].clone());
            let region = one_of("regions", choices[3]).map(|id| all[&format!("regions {id}")].clone());
            let place = match (&cell, kind) {
                (Some(cell), "hosts" | "network-devices" | "networks") => cell.clone(),
                _ => region.clone().unwrap_or_default(),
            };
            let cloud = one_of("clouds", choices[3]).and_then(|id| id.parse::<u64>().ok());
            let name = format!("n{}", choices[4] % 40);
            let mut body = match kind {
                "users" => json!({"username": name, "project_id": one_of("projects", choices[5]), "roles": ["r"]}),
                "regions" => json!({"name": name, "cloud_id": cloud}),
                "cells" => json!({"name": name, "cloud_id": place["cloud_id"], "region_id": place["id"], "note": "x"}),
                "networks" => json!({"name": name, "cidr": "10.0.0.0/8", "gateway": "10.0.0.1", "netmask": "n"}),
                "hosts" => {
                    json!({"name": name, "ip_address": "10.0.0.1", "device_type": "server", "labels": ["b", "a"]})
                }
                "network-devices" => {
                    json!({"name": name, "ip_address": "10.0.0.2", "device_type": "switch", "vlans": "1"})
                }
                "network-interfaces" => {
                    let device = one_of(["hosts", "network-devices"][choices[5] % 2], choices[3]);
                    json!({"name": name, "device_id": device.and_then(|id| id.parse::<u64>().ok()), "speed": 1000,
                        "interface_type": "ethernet", "ip_address": "::1",
                        "network_id": one_of("networks", choices[3]).and_then(|id| id.parse::<u64>().ok())})
                }
                _ => json!({"name": name}),
            };
            if ["networks", "hosts", "network-devices"].contains(&kind) {
                let parent = one_of(["hosts", "network-devices"][choices[4] % 2], choices[5]);
                body["cloud_id"] = place["cloud_id"].clone();
                body["region_id"] = place.get("region_id").unwrap_or(&place["id"]).clone();
                if place.get("region_id").is_some() {
                    body["cell_id"] = place["id"].clone();
                }
                if kind != "networks" && choices[5].is_multiple_of(3) {
                    body["parent_id"] = parent.and_then(|id| id.parse::<u64>().ok()).into();
                }
            }
            if !["users", "network-interfaces"].contains(&kind) {
                body["variables"] = variables();
            }
            if body["network_id"].is_null() {
                body.as_object_mut().unwrap().remove("network_id");
            }
            ("POST", format!("/v1/{kind}"), body)
        }
        3 => {
            let parent = one_of("hosts", choices[3]).and_then(|id| id.parse::<u64>().ok());
            let body = [
                json!({"name": format!("n{}", choices[4] % 40)}),
                json!({"note": format!("note {number}")}),
                json!({"parent_id": parent}),
                json!({"active": false, "note": null}),
                json!({"speed": 10, "port": null}),
                json!({"is_admin": true}),
            ];
            ("PUT", path(""), body[choices[5] % body.len()].clone())
        }
        4 => ("PUT", path("/variables"), variables()),
        5 => ("DELETE", path("/variables"), json!(["k", "l"])),
        6 => (["PUT", "DELETE"][choices[5] % 2], path("/labels"), labels()),
        _ => ("DELETE", path(""), Value::Null),
    };
    let mut operation = json!({"method": method, "path": path});
    if !body.is_null() {
        operation["body"] = body;
    }
    operation
}

#[test]
fn twenty_random_sequences_of_writes_undone_in_reverse_leave_what_was_before() {
    let sequences = databases().into_iter().map(|database| std::thread::spawn(move || sequences_undone(database)));
    sequences.collect::<Vec<_>>().into_iter().for_each(|thread| thread.join().unwrap());
}

fn sequences_undone(database: Database) {
    let server = ServerUnderTest::new(database);
    let strategy = prop::collection::vec(prop::collection::vec(0..1_000_usize, 6), 200);
    let mut runner = TestRunner::new(Config { rng_seed: RngSeed::Fixed(7), ..Config::default() });
    let (mut kinds, mut batches) = (BTreeSet::new(), 0);
    for _ in 0..20 {
        let sequence = strategy.new_tree(&mut runner).unwrap().current();
        let before = dump(&server);
        let mut known = before.clone();
        // The changes, and what there was behind some of them.
        let mut changes = vec![(newest(&server), Some(before))];
        let mut pending = Vec::new();
        for (number, choices) in sequence.iter().enumerate() {
            pending.push(write(&known, choices, number));
            // Some are sent together.
            if choices[5].is_multiple_of(10) && pending.len() < 4 {
                continue;
            }
            let operations = std::mem::take(&mut pending);
            let answer = match operations.as_slice() {
                [one] => {
                    let (method, path) = (one["method"].as_str().unwrap(), one["path"].as_str().unwrap());
                    server.request(method, path, one.get("body").cloned().unwrap_or_default())
                }
                several => server.request("POST", "/v1/batch", json!({"operations": several})),
            };
            assert!(answer.status < 500, "{operations:?}: {}", answer.text);
            let newest = newest(&server);
            if Some(newest) != changes.last().map(|(number, _)| *number) {
                batches += usize::from(operations.len() > 1);
                kinds.insert(operations[0]["path"].as_str().unwrap().split('/').nth(2).unwrap().to_owned());
                let is_seen = changes.len().is_multiple_of(8);
                if is_seen {
                    known = dump(&server);
                }
                changes.push((newest, is_seen.then(|| known.clone())));
            }
        }
        for pair in changes.windows(2).rev() {
            let [(_, before), (number, _)] = pair else { unreachable!() };
            let answer = undo(&server, *number, Value::Null);
            assert_eq!(answer.status, 200, "{}", answer.text);
            if let Some(before) = before {
                assert_eq!(&dump(&server), before, "{}", answer.text);
            }
        }
    }
    assert!(kinds.len() == KINDS.len() && batches > 20, "{kinds:?} {batches}");
}

/// A cloud, a region, a host in it with a label and a variable.
fn prepare(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
    server.create("/v1/hosts", host("host"));
}

fn host(name: &str) -> Value {
    json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1", "device_type": "server",
        "labels": ["a"], "variables": {"tier": "gold"}})
}

#[test]
fn what_was_changed_since_is_said_and_not_written_over_without_force() {
    on_each_database(|server| {
        prepare(server);
        for (first, second, obstacle) in [
            (
                ("PUT", "/v1/hosts/1", json!({"note": "x", "active": false})),
                ("PUT", "/v1/hosts/1", json!({"note": "y"})),
                "note is \"y\", and was left as \"x\", of the host 1 ('host')",
            ),
            (
                ("PUT", "/v1/hosts/1/variables", json!({"tier": "iron"})),
                ("DELETE", "/v1/hosts/1/variables", json!(["tier"])),
                "the variable 'tier' is not set, and was left as \"iron\", of the host 1 ('host')",
            ),
            (
                ("DELETE", "/v1/hosts/1/labels", json!({"labels": ["a"]})),
                ("PUT", "/v1/hosts/1/labels", json!({"labels": ["a"]})),
                "the label 'a' is among the labels again, those of the host 1 ('host')",
            ),
            (
                ("PUT", "/v1/hosts/1/labels", json!({"labels": ["b"]})),
                ("DELETE", "/v1/hosts/1/labels", json!({"labels": ["b", "a"]})),
                "the label 'b' is not among the labels of the host 1 ('host')",
            ),
        ] {
            assert!(server.request(first.0, first.1, first.2).status < 300);
            let number = newest(server);
            assert!(server.request(second.0, second.1, second.2).status < 300);
            let before = dump(server);
            let answer = undo(server, number, Value::Null);
            let message = format!(
                "Change {number} is not undone, for something was changed since (see change {}): {obstacle}",
                number + 1
            );
            assert_eq!((answer.status, answer.message()), (409, message));
            assert_eq!(dump(server), before);
            let forced = undo(server, number, json!({"force": true}));
            // What is so anyway is not brought back.
            assert!(
                forced.status == 200 || forced.message().starts_with("There is nothing to undo"),
                "{}",
                forced.text
            );
        }
        let host = server.get("/v1/hosts/1").json();
        assert_eq!(
            (&host["note"], &host["active"], &host["variables"]),
            (&Value::Null, &json!(true), &json!({"tier": "gold"}))
        );
    });
}

#[test]
fn what_was_made_is_not_taken_away_with_what_others_put_into_it() {
    on_each_database(|server| {
        prepare(server);
        let answer = undo(server, 1, Value::Null);
        assert_eq!(answer.status, 409);
        assert!(answer.message().contains("the region 1 ('region') is in the cloud 1 ('cloud')"), "{}", answer.text);
        let before = dump(server);
        let dry = undo(server, 1, json!({"force": true, "dry_run": true}));
        assert_eq!((dry.status, &dry.json()["number"], &dry.json()["change_count"]), (200, &Value::Null, &json!(3)));
        assert_eq!((dump(server), newest(server)), (before.clone(), 3), "only said");
        let forced = undo(server, 1, json!({"force": true}));
        assert_eq!(forced.json()["changes"], dry.json()["changes"]);
        assert!(server.get("/v1/clouds").names("clouds").is_empty());
        // Undoing the undo brings all of it back.
        let again = undo(server, newest(server), Value::Null);
        assert_eq!((again.status, dump(server)), (200, before));
    });
}

/// The host 3 is on the switch 2, and the switch on the host 1 that was made before it.
#[test]
fn a_place_goes_and_comes_back_with_parents_and_children_in_it() {
    on_each_database(|server| {
        let device = |name: &str, region: u64, cell: bool| {
            let mut device =
                json!({"name": name, "cloud_id": 1, "region_id": region, "ip_address": "10.0.0.1", "device_type": "x"});
            if cell {
                device["cell_id"] = 1.into();
            }
            device
        };
        server.create("/v1/clouds", json!({"name": "cloud"}));
        for name in ["one", "two"] {
            server.create("/v1/regions", json!({"name": name, "cloud_id": 1}));
        }
        server.create("/v1/cells", json!({"name": "cell", "cloud_id": 1, "region_id": 1}));
        server.create("/v1/hosts", device("rack", 1, true));
        server.create("/v1/network-devices", device("switch", 1, true));
        server.create("/v1/hosts", device("host", 1, false));
        server.create("/v1/hosts", device("far", 2, false));
        let put = |id: u64, parent: u64| {
            let path = if id == 2 { "/v1/network-devices/2".to_owned() } else { format!("/v1/hosts/{id}") };
            assert_eq!(server.put(&path, json!({"parent_id": parent})).status, 200);
        };
        put(2, 1);
        put(3, 2);
        put(4, 3);
        for (blocked, said) in [
            ("/v1/regions/1", "the device 3 is the parent of 'far'"),
            ("/v1/cells/1", "the device 2 is the parent of 'host'"),
            ("/v1/hosts/3", "the device 3 is the parent of 'far'"),
        ] {
            let answer = server.delete(blocked);
            assert!(answer.status == 409 && answer.text.contains(said), "{blocked}: {}", answer.text);
        }
        let before = dump(server);
        assert_eq!(server.delete("/v1/clouds/1").status, 204);
        assert!(server.get("/v1/devices").json()["devices"]["hosts"].as_array().unwrap().is_empty());
        let undone = undo(server, newest(server), Value::Null);
        assert_eq!((undone.status, dump(server)), (200, before.clone()), "{}", undone.text);
        assert_eq!(server.put("/v1/hosts/4", json!({"parent_id": null})).status, 200);
        for place in ["/v1/cells/1", "/v1/regions/1"] {
            server.put("/v1/hosts/3", json!({"parent_id": null}));
            assert_eq!(server.delete(place).status, 204, "{place}");
        }
        assert_eq!(server.get("/v1/hosts").names("hosts"), ["far"]);
    });
}

#[test]
fn what_cannot_be_brought_back_is_said() {
    on_each_database(|server| {
        prepare(server);
        server.delete("/v1/hosts/1");
        let deleted = newest(server);
        server.create("/v1/hosts", host("host"));
        let answer = undo(server, deleted, json!({"force": true}));
        assert_eq!((answer.status, answer.message().as_str()), (409, "A device with the given name already exists."));
        server.delete("/v1/regions/1");
        let answer = undo(server, deleted, Value::Null);
        let message = "The host 1 ('host') cannot be brought back: region_id 1 does not exist";
        assert_eq!((answer.status, answer.message().as_str()), (409, message));
        assert_eq!(undo(server, newest(server), Value::Null).status, 200, "the region");
        server.delete("/v1/hosts/2");
        assert_eq!(undo(server, deleted, Value::Null).status, 200);
        let answer = undo(server, deleted, Value::Null);
        assert!(answer.message().contains("the host 1 ('host') is there again"), "{}", answer.text);
        let answer = undo(server, deleted, json!({"force": true}));
        let message = format!("There is nothing to undo: all that change {deleted} changed is as it was before.");
        assert_eq!((answer.status, answer.message()), (409, message));
        server.delete("/v1/hosts/1");
        let answer = undo(server, 3, Value::Null);
        assert!(answer.message().contains("the host 1 ('host') is not there any more"), "{}", answer.text);
        for (body, status) in [(json!({"force": 1}), 400), (json!({"forced": true}), 400), (json!([]), 400)] {
            assert_eq!(undo(server, 1, body).status, status);
        }
        assert_eq!(undo(server, 4711, Value::Null).status, 404);
    });
}

#[test]
fn a_user_that_is_brought_back_has_no_key_and_one_whose_key_was_changed_keeps_the_new() {
    on_each_database(|server| {
        let user = json!({"username": "plain", "project_id": PROJECT, "api_key": "first-key"});
        server.create("/v1/users", user);
        let status = |key: &str| server.request_as("plain", key, PROJECT, "GET", "/v1/clouds", Value::Null).status;
        server.put("/v1/users/2", json!({"api_key": "second-key"}));
        let answer = undo(server, newest(server), Value::Null);
        assert!(
            answer.message().contains("the api_key, which is not kept, of the user 2 ('plain')"),
            "{}",
            answer.text
        );
        assert_eq!(status("second-key"), 200);
        server.delete("/v1/users/2");
        assert_eq!(undo(server, newest(server), Value::Null).status, 200);
        assert_eq!(["first-key", "second-key", ""].map(status), [401; 3]);
        server.put("/v1/users/2", json!({"api_key": "third-key"}));
        assert_eq!(status("third-key"), 200);
    });
}

#[test]
fn nobody_undoes_what_it_could_not_do() {
    on_each_database(|server| {
        let other = server.create("/v1/projects", json!({"name": "other"}))["id"].as_str().unwrap().to_owned();
        server.create("/v1/users", json!({"username": "plain", "project_id": PROJECT, "api_key": "key-of-plain"}));
        server.create("/v1/users", json!({"username": "far", "project_id": other, "api_key": "key-of-far"}));
        prepare(server);
        let project = newest(server);
        server.create("/v1/projects", json!({"name": "third-key"}));
        let by = |user: &str, project: &str, number: u64| {
            server
                .request_as(
                    user,
                    &format!("key-of-{user}"),
                    project,
                    "POST",
                    &format!("/v1/history/{number}/undo"),
                    Value::Null,
                )
                .status
        };
        assert_eq!(by("far", &other, project), 404, "another project's host");
        assert_eq!(by("plain", PROJECT, project + 1), 404, "a project");
        let operations = json!({"operations": [
            {"method": "PUT", "path": "/v1/clouds/1", "body": {"note": "x"}},
            {"method": "POST", "path": "/v1/projects", "body": {"name": "fourth"}},
        ]});
        assert_eq!(server.request("POST", "/v1/batch", operations).status, 200);
        assert_eq!(by("plain", PROJECT, newest(server)), 403, "a part of it");
        assert_eq!(by("plain", PROJECT, project), 200);
    });
}
