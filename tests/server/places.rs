//! What a resource names must be there, and all of it must fit together.

use serde_json::{Value, json};

use crate::support::{ServerUnderTest, on_each_database};

/// Two clouds, a region in each, and a cell in each region: 1 in 1 in 1, 2 in 2 in 2; and region 3 and cell 3 in cloud 1.
fn prepare(server: &ServerUnderTest) {
    for (number, cloud) in [(1, 1), (2, 2), (3, 1)] {
        if number < 3 {
            server.create("/v1/clouds", json!({"name": format!("cloud-{number}")}));
        }
        server.create("/v1/regions", json!({"name": format!("region-{number}"), "cloud_id": cloud}));
        let cell = json!({"name": format!("cell-{number}"), "cloud_id": cloud, "region_id": number});
        server.create("/v1/cells", cell);
    }
}

#[test]
fn what_lies_elsewhere_is_refused_with_a_sentence_that_says_where() {
    on_each_database(|server| {
        prepare(server);
        let host = json!({"name": "x", "ip_address": "::1", "device_type": "x"});
        let network = json!({"name": "x", "cidr": "10.0.0.0/8", "gateway": "10.0.0.1", "netmask": "255.0.0.0"});
        let in_region = "region_id 2 is not in cloud_id 1, but in cloud_id 2";
        let in_cell = "cell_id 3 is not in region_id 1, but in region_id 3";
        for (path, body, place, message) in [
            ("/v1/cells", json!({"name": "x"}), json!({"cloud_id": 1, "region_id": 2}), in_region),
            ("/v1/hosts", host.clone(), json!({"cloud_id": 1, "region_id": 2}), in_region),
            ("/v1/hosts", host.clone(), json!({"cloud_id": 1, "region_id": 1, "cell_id": 3}), in_cell),
            ("/v1/network-devices", host, json!({"cloud_id": 1, "region_id": 2}), in_region),
            ("/v1/networks", network.clone(), json!({"cloud_id": 1, "region_id": 2}), in_region),
            ("/v1/networks", network, json!({"cloud_id": 1, "region_id": 1, "cell_id": 3}), in_cell),
        ] {
            let mut body: Value = body;
            body.as_object_mut().unwrap().extend(place.as_object().unwrap().clone());
            let answer = server.request("POST", path, body.clone());
            assert_eq!((answer.status, answer.message().as_str()), (400, message), "{path} {body}");
            body["cloud_id"] = if message == in_region { 2.into() } else { 1.into() };
            body["region_id"] = if message == in_region { 2.into() } else { 3.into() };
            body["name"] = path.into();
            server.create(path, body);
        }
    });
}

#[test]
fn a_device_below_itself_is_refused_in_the_originals_words() {
    on_each_database(|server| {
        prepare(server);
        let device = |name: &str, parent: Value| json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "x", "parent_id": parent});
        server.create("/v1/network-devices", device("switch", Value::Null));
        server.create("/v1/hosts", device("host", json!(1)));
        server.create("/v1/hosts", device("guest", json!(2)));
        for (path, parent, message) in [
            (
                "/v1/network-devices/1",
                3,
                "A device cannot have a descendant as its parent. The parent_id for 'switch' cannot be set to the id '3'.",
            ),
            (
                "/v1/hosts/2",
                3,
                "A device cannot have a descendant as its parent. The parent_id for 'host' cannot be set to the id '3'.",
            ),
            ("/v1/hosts/2", 2, "A device cannot be its own parent. The id for 'host' cannot be used as its parent_id."),
        ] {
            let answer = server.put(path, json!({"parent_id": parent}));
            assert_eq!((answer.status, answer.message().as_str()), (400, message));
        }
    });
}

#[test]
fn empty_names_and_labels_and_ranges_that_are_none_are_refused() {
    on_each_database(|server| {
        prepare(server);
        let host = |name: &str, labels: Value| json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "x", "labels": labels});
        let network = json!({"name": "x", "cidr": "10.0.0.0/99", "gateway": "10.0.0.1", "netmask": "255.0.0.0",
            "cloud_id": 1, "region_id": 1});
        let empty = "'' is too short";
        let range = "'cidr' must be an IPv4 or IPv6 address and a prefix such as /24, not '10.0.0.0/99'";
        server.create("/v1/hosts", host("host", json!(["a"])));
        for (method, path, body, message) in [
            ("POST", "/v1/clouds", json!({"name": ""}), empty),
            ("PUT", "/v1/clouds/1", json!({"name": ""}), empty),
            ("POST", "/v1/hosts", host("", json!([])), empty),
            ("POST", "/v1/hosts", host("x", json!([""])), empty),
            ("PUT", "/v1/hosts/1/labels", json!({"labels": [""]}), empty),
            ("POST", "/v1/networks", network, range),
        ] {
            let answer = server.request(method, path, body);
            let expected = format!("The request included the following errors:\n- {message}");
            assert_eq!((answer.status, answer.message()), (400, expected), "{method} {path}");
        }
    });
}
