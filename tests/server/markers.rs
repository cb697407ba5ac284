//! A page goes on from the place of a row that was deleted meanwhile; a marker that never existed is refused.

use serde_json::{Value, json};

use crate::support::{ApiAnswer, HOST, ServerUnderTest, on_each_database};

const HOSTS: i64 = 25;

/// Hosts in two cells, all of the first cell before those of the second in each order of the tests.
fn filled(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
    for name in ["first", "second"] {
        server.create("/v1/cells", json!({"name": name, "cloud_id": 1, "region_id": 1}));
    }
    for number in 1..=HOSTS {
        let cell = if number <= 10 { 1 } else { 2 };
        let mut host = json!({"name": format!("host-{number:02}"), "cloud_id": 1, "region_id": 1, "cell_id": cell,
            "ip_address": "10.0.0.1", "device_type": "server", "active": number > 10});
        if number > 5 {
            host["note"] = format!("'note' \"{number:02}\" é").into();
        }
        server.create("/v1/hosts", host);
    }
}

fn next(answer: &ApiAnswer) -> String {
    let body = answer.json();
    let links = body["links"].as_array().unwrap();
    let href = links.iter().find(|link| link["rel"] == "next").unwrap()["href"].as_str().unwrap();
    href.strip_prefix(&format!("http://{HOST}")).unwrap().to_owned()
}

/// The names on the first page and, after a deletion, on all that come behind it.
fn walked(
    server: &ServerUnderTest,
    order: &str,
    delete: impl Fn(&ServerUnderTest, &Value),
) -> (Vec<String>, Vec<String>) {
    let first = server.get(&format!("/v1/hosts?limit=10&{order}"));
    delete(server, first.json()["hosts"].as_array().unwrap().last().unwrap());
    let mut rest = Vec::new();
    let mut path = next(&first);
    loop {
        let page = server.get(&path);
        assert_eq!(page.status, 200, "{order}: {}", page.text);
        if page.names("hosts").is_empty() {
            return (first.names("hosts"), rest);
        }
        rest.extend(page.names("hosts"));
        path = next(&page);
    }
}

#[test]
fn a_list_goes_on_behind_a_row_that_was_deleted() {
    for order in
        ["", "sort_keys=name&sort_dir=desc", "sort_keys=note", "sort_keys=active,name", "sort_keys=updated_at,cell_id"]
    {
        on_each_database(|server| {
            filled(server);
            let before = server.get(&format!("/v1/hosts?limit=100&{order}")).names("hosts");
            let (first, rest) = walked(server, order, |server, last| {
                assert_eq!(server.delete(&format!("/v1/hosts/{}", last["id"])).status, 204);
            });
            assert_eq!([first, rest].concat(), before, "{order}");
        });
    }
}

#[test]
fn a_list_goes_on_behind_a_row_that_went_with_its_cell() {
    for order in ["", "sort_keys=note,name"] {
        on_each_database(|server| {
            filled(server);
            let before = server.get(&format!("/v1/hosts?limit=100&{order}")).names("hosts");
            let (first, rest) = walked(server, order, |server, last| {
                assert_eq!(server.delete(&format!("/v1/cells/{}", last["cell_id"])).status, 204);
            });
            assert_eq!([first, rest].concat(), before, "{order}");
        });
    }
}

#[test]
fn a_marker_is_a_row_of_the_list_that_the_asker_could_see() {
    on_each_database(|server| {
        filled(server);
        let project = server.create("/v1/projects", json!({"name": "other"}))["id"].as_str().unwrap().to_owned();
        for (name, is_admin) in [("boss", true), ("plain", false)] {
            let user = json!({"username": name, "project_id": project, "api_key": "their-key", "is_admin": is_admin});
            server.create("/v1/users", user);
        }
        server.create(
            "/v1/network-devices",
            json!({"name": "switch", "cloud_id": 1, "region_id": 1,
            "ip_address": "10.0.0.1", "device_type": "switch"}),
        );
        let switch = HOSTS + 1;
        for path in [format!("/v1/network-devices/{switch}"), "/v1/hosts/3".to_owned()] {
            assert_eq!(server.delete(&path).status, 204);
        }
        let status = |path: &str, marker: i64| server.get(&format!("/v1/{path}?marker={marker}")).status;
        assert_eq!((status("hosts", 3), status("devices", 3), status("network-devices", switch)), (200, 200, 200));
        assert_eq!((status("hosts", switch), status("network-devices", 3), status("cells", 3)), (400, 400, 400));
        let never = server.get("/v1/hosts?marker=4711");
        assert_eq!((never.status, never.message()), (400, "Marker \"4711\" does not exist".to_owned()));
        let asked =
            |user| server.request_as(user, "their-key", &project, "GET", "/v1/hosts?marker=3", Value::Null).status;
        assert_eq!((asked("boss"), asked("plain")), (200, 400));
    });
}
