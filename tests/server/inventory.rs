//! `/v1/ansible-inventory` is what Ansible takes, and `demo:` is a fleet to look at.

use craton_server::Embedded;
use http::Request;
use serde_json::{Value, json};

use crate::support::on_each_database;

#[test]
fn the_inventory_has_groups_by_label_cell_and_region_and_resolved_variables() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud", "variables": {"level": "cloud", "dns": "8.8.8.8"}}));
        server.create("/v1/regions", json!({"name": "ord", "cloud_id": 1}));
        server.create("/v1/regions", json!({"name": "lon", "cloud_id": 1}));
        server
            .create("/v1/cells", json!({"name": "c1", "cloud_id": 1, "region_id": 1, "variables": {"level": "cell"}}));
        let host = |name: &str, region: u8, more: Value| {
            let mut host = json!({"name": name, "cloud_id": 1, "region_id": region, "ip_address": "10.0.0.1", "device_type": "server"});
            host.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            server.create("/v1/hosts", host);
        };
        host("web", 1, json!({"cell_id": 1, "labels": ["blue", "www"]}));
        host("web", 2, json!({"labels": ["blue"]}));
        host("db", 2, json!({"variables": {"level": "own"}}));
        host("off", 2, json!({"active": false}));
        let inventory = server.get("/v1/ansible-inventory").json();
        assert_eq!(
            inventory,
            json!({
                "all": {"hosts": ["web-ord", "web-lon", "db"]},
                "blue": {"hosts": ["web-ord", "web-lon"]},
                "www": {"hosts": ["web-ord"]},
                "ord": {"hosts": ["web-ord"]},
                "ord-c1": {"hosts": ["web-ord"]},
                "lon": {"hosts": ["web-lon", "db"]},
                "_meta": {"hostvars": {
                    "web-ord": {"ansible_host": "10.0.0.1", "level": "cell", "dns": "8.8.8.8"},
                    "web-lon": {"ansible_host": "10.0.0.1", "level": "cloud", "dns": "8.8.8.8"},
                    "db": {"ansible_host": "10.0.0.1", "level": "own", "dns": "8.8.8.8"},
                }},
            })
        );
        assert_eq!(server.get("/v1/ansible-inventory?cell_id=1").json()["all"], json!({"hosts": ["web"]}));
        assert_eq!(server.get("/v1/ansible-inventory?region_id=2").json()["all"], json!({"hosts": ["web", "db"]}));
        assert_eq!(server.get("/v1/ansible-inventory?region_id=x").status, 400);
        assert_eq!(server.get("/v1/ansible-inventory?nonsense=1").status, 400);
    });
}

#[test]
fn what_the_farthest_parent_has_is_inherited_and_names_are_sorted() {
    const DEPTH: usize = 1_100;
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "ord", "cloud_id": 1}));
        let create = |number: usize| {
            let parent = if number == 0 { Value::Null } else { json!({"operation": number - 1}) };
            let variables = if number.is_multiple_of(500) {
                json!({"top": 0, number.to_string(): number})
            } else {
                json!({"top": number})
            };
            json!({"method": "POST", "path": "/v1/hosts", "body": {
                "name": format!("h{number}"), "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1",
                "device_type": "server", "parent_id": parent, "variables": variables}})
        };
        let operations: Vec<_> = (0..DEPTH).map(create).collect();
        let made = server.request("POST", "/v1/batch", json!({"operations": operations}));
        assert_eq!(made.status, 200, "{}", made.text);
        let answer = server.get("/v1/ansible-inventory");
        let hosts = answer.json()["_meta"]["hostvars"].clone();
        let hosts = hosts.as_object().unwrap();
        assert!(hosts.len() == DEPTH && hosts.keys().is_sorted());
        for (name, own) in [("h1099", 3), ("h600", 2), ("h0", 1)] {
            let variables = hosts[name].as_object().unwrap();
            assert_eq!(variables["0"], 0, "{name}");
            assert_eq!(variables.len(), own + 2, "{name}");
        }
        assert_eq!((&hosts["h1099"]["top"], &hosts["h1000"]["top"]), (&json!(1099), &json!(0)));
        let shown = server.get(&format!("/v1/hosts/{DEPTH}")).json();
        assert_eq!(shown["variables"]["1000"], 1000);
    });
}

#[test]
fn demo_has_every_kind_and_overridden_variables() {
    let demo = Embedded::open("demo:").unwrap();
    let get = |path: &str| -> Value {
        let answer = demo.call(Request::get(path).body(Vec::new()).unwrap());
        assert_eq!(answer.status(), 200, "{path}");
        serde_json::from_slice(answer.body()).unwrap()
    };
    for (path, list, count) in [
        ("projects", "projects", 1),
        ("users", "users", 1),
        ("clouds", "clouds", 2),
        ("regions", "regions", 4),
        ("cells", "cells", 8),
        ("networks", "networks", 8),
        ("network-devices", "network_devices", 16),
        ("network-interfaces", "network_interfaces", 16),
        ("hosts", "hosts", 100),
    ] {
        let body = get(&format!("/v1/{path}?limit=100"));
        assert_eq!(body[list].as_array().unwrap().len(), count, "{path}");
    }
    let rest = get("/v1/hosts?limit=100&marker=116");
    assert_eq!(rest["hosts"].as_array().unwrap().len(), 84);
    let host = get("/v1/hosts?name=ord-01-compute-001&details=true")["hosts"][0].clone();
    assert_eq!(host["variables"]["mtu"], 1500, "its own, over its cell's");
    assert_eq!(host["variables"]["tier"], 2, "its cloud's, over its project's");
    assert_eq!(host["links"][0]["href"], "http://localhost/v1/network-devices/1");
}

#[test]
fn an_inventory_may_have_more_hosts_than_a_statement_has_parameters() {
    const DEVICES: usize = 40_000;
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(DEVICES)).unwrap();
        let inventory = server.get("/v1/ansible-inventory").json();
        let hosts = inventory["_meta"]["hostvars"].as_object().unwrap();
        assert!(hosts.len() > usize::from(u16::MAX) / 2);
        assert!(hosts.values().all(|variables| variables["ntp_servers"].is_array()));
    });
}
