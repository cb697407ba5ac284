//! What is moved takes along what is in it, and keeps what it has.

use craton_server::Api;
use futures_util::future::join_all;
use http::Request;
use serde_json::{Value, json};

use crate::support::{PROJECT, ServerUnderTest, databases, on_each_database};

/// Two clouds with a region each, `a` and `b`, and in each region two cells. In the first cell of the first region are a host,
/// a network device and a network.
fn fleet(server: &ServerUnderTest) {
    for (number, cloud) in [(1, "a"), (2, "b")] {
        server.create("/v1/clouds", json!({"name": cloud}));
        server.create("/v1/regions", json!({"name": cloud, "cloud_id": number}));
        for cell in ["one", "two"] {
            server.create("/v1/cells", json!({"name": cell, "cloud_id": number, "region_id": number}));
        }
    }
    server.create("/v1/hosts", device("host", "server"));
    server.create("/v1/network-devices", device("switch", "switch"));
    server.create("/v1/networks", network("network"));
    server.put("/v1/regions/2/variables", json!({"tier": "b"}));
    server.put("/v1/hosts/1/variables", json!({"own": 1}));
    server.put("/v1/hosts/1/labels", json!({"labels": ["blue"]}));
    server.create(
        "/v1/network-interfaces",
        json!({"name": "eth0", "device_id": 1, "interface_type": "x", "ip_address": "::1"}),
    );
}

fn device(name: &str, device_type: &str) -> Value {
    json!({"name": name, "cloud_id": 1, "region_id": 1, "cell_id": 1, "ip_address": "::1", "device_type": device_type})
}

fn network(name: &str) -> Value {
    json!({"name": name, "cloud_id": 1, "region_id": 1, "cell_id": 1, "cidr": "::/64", "gateway": "::1", "netmask": "x"})
}

const THINGS: [&str; 3] = ["/v1/hosts/1", "/v1/network-devices/2", "/v1/networks/1"];

/// Cloud, region and cell of something.
fn places(server: &ServerUnderTest, path: &str) -> Value {
    let found = server.get(path).json();
    json!([found["cloud_id"], found["region_id"], found["cell_id"]])
}

#[test]
fn a_cell_implies_its_region_and_cloud_and_everything_of_a_host_stays_with_it() {
    on_each_database(|server| {
        fleet(server);
        let before = server.get("/v1/hosts/1").json();
        for path in THINGS {
            let moved = server.put(path, json!({"cell_id": 3}));
            assert_eq!(moved.status, 200, "{}", moved.text);
            assert_eq!(places(server, path), json!([2, 2, 3]), "{path}");
        }
        let after = server.get("/v1/hosts/1").json();
        assert_eq!((&after["labels"], &after["variables"]), (&json!(["blue"]), &json!({"own": 1, "tier": "b"})));
        assert_eq!(after["created_at"], before["created_at"]);
        assert!(after["updated_at"].is_string());
        assert_eq!(server.get("/v1/network-interfaces/1").json()["device_id"], 1);
    });
}

#[test]
fn a_region_implies_its_cloud_and_a_host_leaves_the_cell_that_is_not_in_it() {
    on_each_database(|server| {
        fleet(server);
        for path in THINGS {
            // Where it is already: nothing changes.
            assert_eq!(server.put(path, json!({"region_id": 1})).json()["updated_at"], Value::Null, "{path}");
            assert_eq!(server.put(path, json!({"region_id": 2})).status, 200);
            assert_eq!(places(server, path), json!([2, 2, null]), "{path}");
            assert_eq!(server.put(path, json!({"cloud_id": 1, "region_id": 1, "cell_id": 2})).status, 200);
            assert_eq!(places(server, path), json!([1, 1, 2]), "{path}");
            assert_eq!(server.put(path, json!({"cell_id": null})).status, 200);
            assert_eq!(places(server, path), json!([1, 1, null]), "{path}");
        }
    });
}

#[test]
fn places_that_do_not_lie_in_each_other_are_refused_and_nothing_moves() {
    on_each_database(|server| {
        fleet(server);
        for (body, sentence) in [
            (json!({"cloud_id": 2}), "region_id 1 is not in cloud_id 2, but in cloud_id 1"),
            (json!({"cell_id": 3, "region_id": 1}), "cell_id 3 is not in cloud_id 1, but in cloud_id 2"),
            (json!({"cell_id": 99}), "cell_id 99 does not exist"),
            (json!({"region_id": 99}), "region_id 99 does not exist"),
        ] {
            for path in THINGS {
                let refused = server.put(path, body.clone());
                assert_eq!((refused.status, refused.message().as_str()), (400, sentence), "{path} {body}");
                assert_eq!(places(server, path), json!([1, 1, 1]), "{path}");
            }
        }
        assert_eq!(server.put("/v1/hosts/1", json!({"region_id": null})).status, 400);
    });
}

#[test]
fn a_cell_and_a_region_take_along_what_is_in_them() {
    on_each_database(|server| {
        fleet(server);
        let moved = server.put("/v1/cells/1", json!({"region_id": 2}));
        // The region has a cell of this name.
        assert_eq!((moved.status, moved.message().as_str()), (409, "A cell with the given name already exists."));
        let moved = server.put("/v1/cells/1", json!({"region_id": 2, "name": "three"}));
        assert_eq!(moved.status, 200, "{}", moved.text);
        for path in THINGS {
            assert_eq!(places(server, path), json!([2, 2, 1]), "{path}");
        }
        server.create("/v1/clouds", json!({"name": "c"}));
        assert_eq!(server.put("/v1/regions/2", json!({"cloud_id": 3})).status, 200);
        for path in THINGS {
            assert_eq!(places(server, path), json!([3, 2, 1]), "{path}");
        }
        for cell in 3..5 {
            assert_eq!(places(server, &format!("/v1/cells/{cell}")), json!([3, 2, null]));
        }
        assert_eq!(places(server, "/v1/cells/2"), json!([1, 1, null]));
        assert_eq!(server.delete("/v1/clouds/3").status, 204);
        assert_eq!(server.get("/v1/hosts/1").status, 404);
    });
}

#[test]
fn a_name_that_is_taken_there_is_a_conflict_and_nothing_moves() {
    on_each_database(|server| {
        fleet(server);
        let mut twin = device("host", "server");
        twin["cloud_id"] = 2.into();
        twin["region_id"] = 2.into();
        twin["cell_id"] = 4.into();
        server.create("/v1/hosts", twin);
        let refused = server.put("/v1/hosts/1", json!({"cell_id": 3}));
        assert_eq!((refused.status, refused.message().as_str()), (409, "A device with the given name already exists."));
        let refused = server.put("/v1/cells/1", json!({"region_id": 2, "name": "three"}));
        let sentence = "The cell 1 cannot be moved: a device there has the name of one in it.";
        assert_eq!((refused.status, refused.message().as_str()), (409, sentence));
        assert_eq!(places(server, "/v1/cells/1"), json!([1, 1, null]));
        assert_eq!(server.get("/v1/cells/1").json()["name"], "one");
        THINGS.iter().for_each(|path| assert_eq!(places(server, path), json!([1, 1, 1]), "{path}"));
    });
}

/// Whoever puts a host into a cell that is being moved puts it where the cell is then.
#[test]
fn what_is_put_into_a_place_while_it_moves_lies_where_it_is_then() {
    for database in databases() {
        let server = ServerUnderTest::new(database);
        fleet(&server);
        let apis: Vec<Api> = (0..2).map(|_| server.another()).collect();
        let ask = |number: usize, method: &str, path: &str, body: Value| {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("x-auth-user", "bootstrap")
                .header("x-auth-token", "bootstrap")
                .header("x-auth-project", PROJECT)
                .header("content-type", "application/json");
            apis[number % 2].handle(request.body(body.to_string().into_bytes()).unwrap())
        };
        for round in 0..12 {
            let region = 1 + (round + 1) % 2;
            let cell = json!({"region_id": region, "name": format!("cell-{round}")});
            let hosts = (0..6).map(|number| {
                let mut host = device(&format!("host-{round}-{number}"), "server");
                let here = 1 + round % 2;
                (host["region_id"], host["cloud_id"]) = (here.into(), here.into());
                ask(number, "POST", "/v1/hosts", host)
            });
            let moved = ask(round, "PUT", "/v1/cells/1", cell);
            let (answers, moved) = server.runtime.block_on(futures_util::future::join(join_all(hosts), moved));
            assert_eq!(moved.status(), 200);
            assert!(answers.iter().all(|answer| [201, 400].contains(&answer.status().as_u16())));
        }
        let hosts = server.get("/v1/hosts?limit=100&cell_id=1").json();
        let cell = server.get("/v1/cells/1").json();
        for host in hosts["hosts"].as_array().unwrap() {
            assert_eq!((&host["region_id"], &host["cloud_id"]), (&cell["region_id"], &cell["cloud_id"]), "{host}");
        }
    }
}
