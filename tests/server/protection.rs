//! What is protected is not deleted, nor what it lies in.

use serde_json::{Value, json};

use crate::support::{PROJECT, ServerUnderTest, on_each_database};

/// One of each kind, and where each lies; the path of each, with what it is called.
fn fleet(server: &ServerUnderTest) -> Vec<(String, &'static str)> {
    let place = |extra: Value| {
        let mut body = json!({"name": "it", "cloud_id": 1, "region_id": 1, "cell_id": 1, "ip_address": "::1"});
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        body
    };
    let mut paths = Vec::new();
    let mut make = |path: &str, body: Value, called: &'static str| {
        let id = server.create(path, body)["id"].clone();
        paths.push((format!("{path}/{}", id.as_str().map_or_else(|| id.to_string(), str::to_owned)), called));
    };
    make("/v1/projects", json!({"name": "it"}), "project");
    make("/v1/users", json!({"username": "it", "project_id": PROJECT}), "user");
    make("/v1/clouds", json!({"name": "it"}), "cloud");
    make("/v1/regions", json!({"name": "it", "cloud_id": 1}), "region");
    make("/v1/cells", json!({"name": "it", "cloud_id": 1, "region_id": 1}), "cell");
    let network = json!({"name": "it", "cloud_id": 1, "region_id": 1, "cell_id": 1, "cidr": "::/64", "gateway": "::1", "netmask": "x"});
    make("/v1/networks", network, "network");
    make("/v1/hosts", place(json!({"device_type": "server"})), "device");
    make("/v1/network-devices", place(json!({"device_type": "switch", "name": "other"})), "device");
    let interface = json!({"name": "it", "device_id": 1, "interface_type": "x", "ip_address": "::1"});
    make("/v1/network-interfaces", interface, "network interface");
    paths
}

#[test]
fn each_kind_is_protected_until_it_is_not_and_answers_say_so_only_where_it_is_true() {
    on_each_database(|server| {
        for (path, called) in fleet(server).into_iter().rev() {
            let list = path.rsplit_once('/').unwrap().0;
            assert!(!server.get(&path).text.contains("protected") && !server.get(list).text.contains("protected"));
            let protected = server.put(&path, json!({"protected": true}));
            assert_eq!((protected.status, &protected.json()["protected"]), (200, &true.into()), "{path}");
            assert_eq!(server.get(&path).json()["protected"], true, "{path}");
            assert!(server.get(list).text.contains("\"protected\": true"), "{path}");
            let refused = server.delete(&path);
            assert_eq!(refused.status, 409, "{path}: {}", refused.text);
            assert!(refused.message().starts_with(&format!("The {called} ")), "{}", refused.text);
            assert!(refused.message().contains("is protected: it cannot be deleted"), "{}", refused.text);
            assert_eq!(server.get(&path).status, 200, "{path}");
            assert!(!server.put(&path, json!({"protected": false})).text.contains("protected"), "{path}");
            assert_eq!(server.delete(&path).status, 204, "{path}");
            assert_eq!(server.get(&path).status, 404, "{path}");
        }
    });
}

#[test]
fn what_something_protected_lies_in_is_not_deleted_however_far_out() {
    on_each_database(|server| {
        fleet(server);
        for (protected, called, around) in [
            ("/v1/network-interfaces/1", "network interface 1 'it'", &["hosts", "cells", "regions", "clouds"][..]),
            ("/v1/network-devices/2", "device 2 'other'", &["cells", "regions", "clouds"]),
            ("/v1/networks/1", "network 1 'it'", &["cells", "regions", "clouds"]),
            ("/v1/cells/1", "cell 1 'it'", &["regions", "clouds"]),
            ("/v1/regions/1", "region 1 'it'", &["clouds"]),
        ] {
            assert_eq!(server.put(protected, json!({"protected": true})).status, 200);
            for place in around {
                let refused = server.delete(&format!("/v1/{place}/1"));
                let sentence =
                    format!("The {called} is protected: it cannot be deleted, nor what it lies in, until it is not.");
                assert_eq!((refused.status, refused.message()), (409, sentence), "{place} around {protected}");
            }
            assert_eq!(server.put(protected, json!({"protected": false})).status, 200);
        }
        assert_eq!(server.put("/v1/users/1", json!({"protected": true})).status, 200);
        assert_eq!(server.delete("/v1/clouds/1").status, 204);
    });
}

#[test]
fn nothing_is_protected_when_it_is_made() {
    on_each_database(|server| {
        let refused = server.request("POST", "/v1/clouds", json!({"name": "it", "protected": true}));
        assert_eq!(refused.status, 400, "{}", refused.text);
    });
}
