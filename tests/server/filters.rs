//! The filters that the original's server lacks, for hosts, network devices and devices; each is in the OpenAPI document.

use http::Request;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::support::{Database, ServerUnderTest, on_each_database};

/// Three regions; hosts `web-1` to `web-3` and `db[1]`, and a switch.
fn fleet(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "public", "variables": {"tier": "gold"}}));
    for name in ["ord", "lon", "fra"] {
        server.create("/v1/regions", json!({"name": name, "cloud_id": 1}));
    }
    server.create("/v1/cells", json!({"name": "c1", "cloud_id": 1, "region_id": 1, "variables": {"rack": {"row": 7}}}));
    let make = |path: &str, name: &str, region: u8, address: &str, more: Value| {
        let mut device =
            json!({"name": name, "cloud_id": 1, "region_id": region, "ip_address": address, "device_type": "x"});
        device.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.create(path, device);
    };
    make("/v1/hosts", "web-1", 1, "10.1.0.1", json!({"labels": ["blue", "www"], "cell_id": 1}));
    make("/v1/hosts", "web-2", 2, "10.1.16.2", json!({"labels": ["blue"], "active": false}));
    make("/v1/hosts", "web-3", 3, "10.2.0.3", json!({"labels": ["www"], "variables": {"tier": "iron"}}));
    make("/v1/hosts", "db[1]", 3, "FD00:0:0::1", json!({"variables": {"os": {"release": "24.04"}}}));
    make("/v1/network-devices", "switch", 1, "10.1.0.254", json!({"active": false}));
    server.put("/v1/network-devices/5/labels", json!({"labels": ["blue"]}));
}

fn names(server: &ServerUnderTest, path: &str) -> BTreeSet<String> {
    let answer = server.get(&path.replace('"', "%22"));
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    let body = answer.json();
    let lists =
        [&body["hosts"], &body["network_devices"], &body["devices"]["hosts"], &body["devices"]["network-devices"]];
    let items = lists.into_iter().filter_map(Value::as_array).flatten();
    items.map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn hosts_network_devices_and_devices_are_filtered_alike() {
    on_each_database(|server| {
        fleet(server);
        for (query, wanted) in [
            ("labels=blue&labels=www", &["web-1"][..]),
            ("labels=blue&labels=blue", &["web-1", "web-2", "switch"]),
            ("not_labels=blue", &["web-3", "db[1]"]),
            ("not_labels=blue&not_labels=www", &["db[1]"]),
            ("labels=www&not_labels=blue", &["web-3"]),
            ("region_ids=1&region_ids=2", &["web-1", "web-2", "switch"]),
            ("region_ids=9", &[]),
            ("active=false", &["web-2", "switch"]),
            ("active=true&region_ids=1&region_ids=2", &["web-1"]),
            ("name_like=web-*", &["web-1", "web-2", "web-3"]),
            ("name_like=*%5B1%5D", &["db[1]"]),
            ("name_like=WEB-*", &[]),
            ("name_like=web-?", &["web-1", "web-2", "web-3"]),
            ("name_like=w_b-1", &[]),
            ("name_like=web%25", &[]),
            ("name_like=switch", &["switch"]),
            ("ip_range=10.1.0.0/16", &["web-1", "web-2", "switch"]),
            ("ip_range=10.1.0.0/20", &["web-1", "switch"]),
            ("ip_range=0.0.0.0/0", &["web-1", "web-2", "web-3", "switch"]),
            ("ip_range=fd00::/16", &["db[1]"]),
            ("ip_range=10.1.0.254", &["switch"]),
            ("ip_range=192.168.0.0/16", &[]),
            ("vars=rack", &["web-1"]),
            ("vars=!rack", &["web-2", "web-3", "db[1]", "switch"]),
            ("vars=rack.row", &["web-1"]),
            ("vars=rack.none", &[]),
            ("vars=tier", &["web-1", "web-2", "web-3", "db[1]", "switch"]),
            ("vars=!tier:\"gold\"", &["web-3"]),
            ("vars=tier:\"gold\",!rack", &["web-2", "db[1]", "switch"]),
            ("vars=os.release:\"24.04\"", &["db[1]"]),
            ("vars=!os,!rack", &["web-2", "web-3", "switch"]),
        ] {
            let wanted: BTreeSet<_> = wanted.iter().map(|&name| name.to_owned()).collect();
            let of = |name: &&String| name.as_str() == "switch";
            let (switches, hosts): (BTreeSet<_>, BTreeSet<_>) = wanted.iter().cloned().partition(|name| of(&name));
            assert_eq!(names(server, &format!("/v1/devices?{query}")), wanted, "devices?{query}");
            assert_eq!(names(server, &format!("/v1/hosts?{query}")), hosts, "hosts?{query}");
            assert_eq!(names(server, &format!("/v1/network-devices?{query}")), switches, "network-devices?{query}");
        }
    });
}

#[test]
fn what_is_no_range_or_form_is_refused_and_links_repeat_what_was_asked() {
    on_each_database(|server| {
        fleet(server);
        for (query, sentence) in [
            ("ip_range=10.1.0.0/33", "'ip_range' must be an IPv4 or IPv6 address"),
            ("ip_range=x", "not 'x'"),
            ("region_ids=1&region_ids=ord", "'ord' is not of type 'integer'"),
            (&format!("name_like={}", "*".repeat(256)), "'name_like' is longer than 255 characters"),
        ] {
            let answer = server.get(&format!("/v1/hosts?{query}"));
            assert_eq!(answer.status, 400, "{query}");
            assert!(answer.message().contains(sentence), "{}", answer.message());
        }
        let page = server.get("/v1/hosts?region_ids=1&region_ids=2&labels=blue&limit=10").json();
        let links = page["links"].as_array().unwrap();
        let next = links.iter().find(|link| link["rel"] == "next").unwrap()["href"].as_str().unwrap();
        assert!(next.contains("region_ids=1&region_ids=2&labels=blue"), "{next}");
    });
}

#[test]
fn the_filters_are_announced() {
    let document =
        ServerUnderTest::new(Database::Sqlite).send(Request::get("/v1/openapi.json").body(Vec::new()).unwrap()).json();
    for path in ["hosts", "network-devices", "devices"] {
        let parameters = document["paths"][format!("/v1/{path}")]["get"]["parameters"].as_array().unwrap();
        let names: Vec<_> = parameters.iter().map(|parameter| parameter["name"].as_str().unwrap()).collect();
        for name in ["name_like", "region_ids", "labels", "not_labels", "active", "ip_range", "vars"] {
            assert!(names.contains(&name), "{path} {name}: {names:?}");
        }
        let labels = parameters.iter().find(|parameter| parameter["name"] == "labels").unwrap();
        assert_eq!(labels["schema"], json!({"type": "array", "items": {"type": "string"}}));
    }
}
