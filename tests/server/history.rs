//! Every write leaves a record of who did what, when and why, with what was before; who may see a thing may see its history.

use std::time::Duration;

use craton_model::MODEL;
use http::Request;
use serde_json::{Value, json};

use crate::support::{ApiAnswer, HOST, PROJECT, ServerUnderTest, on_each_database};

fn prepare(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "public"}));
    server.create("/v1/regions", json!({"name": "ord", "cloud_id": 1}));
    server.create("/v1/cells", json!({"name": "rack-7", "cloud_id": 1, "region_id": 1}));
}

fn host(name: &str) -> Value {
    json!({"name": name, "cloud_id": 1, "region_id": 1, "cell_id": 1, "ip_address": "10.0.0.1", "device_type": "server",
        "labels": ["ssd", "db"], "variables": {"tier": "gold"}})
}

fn records(server: &ServerUnderTest, query: &str) -> Vec<Value> {
    let answer = server.get(&format!("/v1/history?{query}"));
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    answer.json()["history"].as_array().unwrap().clone()
}

/// What the last change did to one thing: before and after.
fn last(server: &ServerUnderTest) -> (Value, Value) {
    let record = records(server, "")[0].clone();
    assert_eq!(record["change_count"], 1, "{record}");
    (record["changes"][0]["before"].clone(), record["changes"][0]["after"].clone())
}

fn with_reason(server: &ServerUnderTest, reason: &[u8]) -> ApiAnswer {
    let request = Request::post("/v1/clouds").header("host", HOST).header("content-type", "application/json");
    let request = request.header("x-auth-user", "bootstrap").header("x-auth-token", "bootstrap");
    let request = request.header("x-auth-project", PROJECT).header("x-craton-reason", reason);
    let name = format!("cloud {}", server.get("/v1/clouds").json()["clouds"].as_array().unwrap().len());
    server.send(request.body(json!({"name": name}).to_string().into_bytes()).unwrap())
}

#[test]
fn a_record_says_who_did_what_to_which_thing_and_what_was_before() {
    on_each_database(|server| {
        prepare(server);
        let made = server.request("POST", "/v1/hosts", host("web-1"));
        let host = made.json();
        let record = &records(server, "")[0];
        assert_eq!(record["request"], made.headers["x-openstack-request-id"].to_str().unwrap());
        assert_eq!(
            [&record["user"], &record["project"], &record["method"], &record["path"], &record["reason"]],
            ["bootstrap", PROJECT, "POST", "/v1/hosts", ""].map(Value::from).each_ref().map(|value| if value == "" {
                &Value::Null
            } else {
                value
            })
        );
        assert_eq!([&record["kind"], &record["name"]], ["host", "web-1"]);
        let change = &record["changes"][0];
        assert_eq!((&record["id"], &change["id"]), (&host["id"], &host["id"]));
        assert_eq!(change["place"], "public/ord/rack-7");
        let mut whole = host.clone();
        let fields = whole.as_object_mut().unwrap();
        fields.retain(|name, value| name != "links" && !value.is_null());
        fields.insert("labels".to_owned(), json!(["db", "ssd"]));
        assert_eq!((&change["before"], &change["after"]), (&Value::Null, &whole), "all of what was made");

        let path = format!("/v1/hosts/{}", host["id"]);
        server.put(&path, json!({"note": "x", "name": "web-2", "active": true}));
        assert_eq!(last(server), (json!({"name": "web-1", "note": null}), json!({"name": "web-2", "note": "x"})));
        server.put(&format!("{path}/variables"), json!({"tier": "iron", "new": [1.50]}));
        assert_eq!(
            last(server),
            (json!({"variables": {"tier": "gold"}}), json!({"variables": {"tier": "iron", "new": [1.50]}}))
        );
        server.request("DELETE", &format!("{path}/variables"), json!(["new", "none"]));
        assert_eq!(last(server), (json!({"variables": {"new": [1.50]}}), json!({})));
        server.put(&format!("{path}/labels"), json!({"labels": ["ssd", "web", "web"]}));
        assert_eq!(last(server), (json!({}), json!({"labels": ["web"]})));
        server.request("DELETE", &format!("{path}/labels"), json!({"labels": ["ssd", "none"]}));
        assert_eq!(last(server), (json!({"labels": ["ssd"]}), json!({})));

        let count = records(server, "").len();
        for (method, suffix, body) in [
            ("PUT", "", json!({"note": "x"})),
            ("PUT", "/variables", json!({"tier": "iron"})),
            ("DELETE", "/variables", json!(["none"])),
            ("PUT", "/labels", json!({"labels": ["web"]})),
            ("DELETE", "/labels", json!({"labels": ["none"]})),
        ] {
            assert!(server.request(method, &format!("{path}{suffix}"), body).status < 300);
        }
        server.delete("/v1/hosts/4711");
        assert_eq!(server.put(&path, json!({"name": ""})).status, 400);
        assert_eq!(records(server, "").len(), count, "what changes nothing leaves nothing");
        server.delete(&path);
        let (before, after) = last(server);
        let mut now = host.clone();
        now["name"] = "web-2".into();
        assert_eq!((&before["name"], &before["created_at"], after), (&now["name"], &now["created_at"], Value::Null));
        assert_eq!((&before["labels"], &before["variables"]), (&json!(["db", "web"]), &json!({"tier": "iron"})));
    });
}

#[test]
fn a_deletion_has_all_that_went_with_it_and_a_batch_all_its_parts() {
    on_each_database(|server| {
        prepare(server);
        let id = server.create("/v1/hosts", host("web-1"))["id"].clone();
        let interface =
            json!({"name": "eth0", "device_id": id, "interface_type": "ethernet", "ip_address": "10.0.0.1"});
        server.create("/v1/network-interfaces", interface);
        server.delete("/v1/clouds/1");
        let record = &records(server, "")[0];
        assert_eq!(
            (&record["kind"], &record["name"], &record["change_count"]),
            (&json!("cloud"), &json!("public"), &json!(5))
        );
        let changes = record["changes"].as_array().unwrap();
        let of = |name: &str| changes.iter().map(|change| change[name].clone()).collect::<Vec<_>>();
        assert_eq!(of("kind"), ["cloud", "region", "cell", "host", "network-interface"]);
        assert_eq!(of("place"), ["", "public", "public/ord", "public/ord/rack-7", "web-1"]);
        assert_eq!(changes[3]["before"]["labels"], json!(["db", "ssd"]));
        assert_eq!(changes[3]["before"]["variables"], json!({"tier": "gold"}));

        let operations = json!({"operations": [
            {"method": "POST", "path": "/v1/clouds", "body": {"name": "a"}},
            {"method": "PUT", "path": "/v1/clouds/{0}", "body": {"note": "x"}},
            {"method": "POST", "path": "/v1/regions", "body": {"name": "b", "cloud_id": {"operation": 0}}},
        ]});
        assert_eq!(server.request("POST", "/v1/batch", operations).status, 200);
        let record = &records(server, "")[0];
        assert_eq!(
            (&record["kind"], &record["path"], &record["change_count"]),
            (&Value::Null, &json!("/v1/batch"), &json!(3))
        );
        let changes = record["changes"].as_array().unwrap();
        assert_eq!(changes.iter().map(|change| &change["name"]).collect::<Vec<_>>(), ["a", "a", "b"]);
        assert_eq!(changes[2]["place"], "a");
    });
}

#[test]
fn a_reason_is_kept_up_to_a_thousand_characters() {
    on_each_database(|server| {
        let longest = "é".repeat(1_000);
        let encoded: String = longest.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for (sent, kept) in [
            (b"INC-7: swap disks".to_vec(), json!("INC-7: swap disks")),
            (encoded.clone().into_bytes(), json!(longest)),
            (longest.clone().into_bytes(), json!(longest)),
            (b"50% off".to_vec(), json!("50% off")),
            (b" ".to_vec(), Value::Null),
        ] {
            assert_eq!(with_reason(server, &sent).status, 201);
            assert_eq!(records(server, "")[0]["reason"], kept);
        }
        let count = records(server, "").len();
        for (sent, message) in [
            (format!("{encoded}x").into_bytes(), "The reason (X-Craton-Reason) has 1001 characters: use 1000 at most."),
            (b"\xff".to_vec(), "The reason (X-Craton-Reason) is not UTF-8."),
            (b"a%00".to_vec(), "The reason (X-Craton-Reason) must not contain the character U+0000."),
        ] {
            let answer = with_reason(server, &sent);
            assert_eq!((answer.status, answer.message().as_str()), (400, message));
        }
        assert_eq!(records(server, "").len(), count);
    });
}

#[test]
fn the_history_is_filtered_and_comes_in_pages_newest_first() {
    on_each_database(|server| {
        prepare(server);
        let id = server.create("/v1/hosts", host("web-1"))["id"].clone();
        for number in 0..25 {
            server.put(&format!("/v1/hosts/{id}"), json!({"note": format!("{number}")}));
        }
        with_reason(server, b"INC-7: Swap 100% of_it");
        let of_host = format!("kind=host&id={id}");
        let numbers = |query: &str| {
            let mut path = format!("/v1/history?{query}");
            let mut numbers = Vec::new();
            loop {
                let page = server.get(&path).json();
                let items = page["history"].as_array().unwrap();
                numbers.extend(items.iter().map(|record| record["number"].as_u64().unwrap()));
                let links = page["links"].as_array().unwrap();
                let next = links.iter().find(|link| link["rel"] == "next").map(|link| link["href"].as_str().unwrap());
                match next {
                    Some(next) => path = next.strip_prefix(&format!("http://{HOST}")).unwrap().to_owned(),
                    None => return numbers,
                }
            }
        };
        let all = numbers("limit=10");
        assert_eq!(all.len(), 30);
        assert!(all.windows(2).all(|pair| pair[0] > pair[1]), "{all:?}");
        assert_eq!(numbers(&format!("{of_host}&limit=10")).len(), 26);
        assert_eq!(numbers("kind=host&limit=100").len(), 26);
        assert_eq!(numbers("kind=region").len(), 1);
        assert_eq!(numbers("user=bootstrap&limit=100").len(), 30);
        assert_eq!(numbers("user=other").len(), 0);
        assert_eq!(numbers("reason=swap%20100%25").len(), 1);
        assert_eq!(numbers("reason=of.it").len(), 0);
        assert_eq!(numbers("reason=of_it&kind=cloud").len(), 1);
        assert_eq!(numbers("since=1h&limit=100").len(), 30);
        assert_eq!(numbers("until=1h").len(), 0);
        let record = records(server, "limit=10")[5].clone();
        let (time, number) = (record["time"].as_str().unwrap(), record["number"].as_u64().unwrap());
        assert_eq!(numbers(&format!("since={time}")), all[..6]);
        assert_eq!(numbers(&format!("until={time}&limit=100")), all[6..]);
        assert_eq!(numbers(&format!("request={}", record["request"].as_str().unwrap())), [number]);
        let alone = server.get(&format!("/v1/history/{number}")).json();
        assert_eq!(alone, record);
        let kinds = MODEL.kinds.iter().filter(|kind| kind.members.is_empty()).map(|kind| kind.name);
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        for (query, message) in [
            (
                "since=yesterday",
                "'since' must be a time such as 2026-11-01, 2026-11-01T08:00:00, or 2d, 8h, 30m ago, not 'yesterday'",
            ),
            ("kind=hosts", &format!("'hosts' is no kind: use one of {kinds}")),
            ("kind=device", &format!("'device' is no kind: use one of {kinds}")),
            ("sort_keys=time", "The history has one order: by number, the newest first."),
            ("sort_dir=asc", "The history has one order: by number, the newest first."),
            ("marker=x", "Marker \"x\" does not exist"),
            (
                "colour=x",
                "The request included the following errors:\n- Additional properties are not allowed ('colour' was unexpected)",
            ),
        ] {
            let answer = server.get(&format!("/v1/history?{query}"));
            assert_eq!((answer.status, answer.message().as_str()), (400, message));
        }
        for path in ["/v1/history/0", "/v1/history/x", "/v1/history/4711"] {
            assert_eq!(server.get(path).status, 404, "{path}");
        }
    });
}

#[test]
fn old_records_are_thrown_away_and_no_number_comes_again() {
    on_each_database(|server| {
        prepare(server);
        let forget = |age: Duration| server.runtime.block_on(server.api.forget_history(age)).unwrap();
        assert_eq!(forget(Duration::from_secs(3_600)), 0);
        assert_eq!(records(server, "").len(), 3);
        let newest = records(server, "")[0]["number"].as_u64().unwrap();
        assert_eq!(forget(Duration::ZERO), 3);
        assert!(records(server, "").is_empty());
        assert_eq!(server.get(&format!("/v1/history/{newest}")).status, 404);
        server.put("/v1/clouds/1", json!({"note": "x"}));
        assert_eq!(records(server, "")[0]["number"], newest + 1);
    });
}

#[test]
fn who_may_see_a_thing_may_see_its_history_and_no_key_is_in_it() {
    on_each_database(|server| {
        prepare(server);
        let project = server.create("/v1/projects", json!({"name": "other"}))["id"].as_str().unwrap().to_owned();
        let user = |name: &str, is_admin: bool| {
            let user = json!({"username": name, "project_id": project, "is_admin": is_admin});
            server.create("/v1/users", user)["api_key"].as_str().unwrap().to_owned()
        };
        let (plain, admin) = (user("plain", false), user("admin", true));
        let write =
            |method: &str, path: &str, body: Value| server.request_as("plain", &plain, &project, method, path, body);
        let own = write("POST", "/v1/clouds", json!({"name": "own"})).json()["id"].clone();
        write("DELETE", &format!("/v1/clouds/{own}"), Value::Null);
        server.put("/v1/users/2", json!({"api_key": "a new secret"}));
        let operations = json!({"operations": [
            {"method": "POST", "path": "/v1/clouds", "body": {"name": "of all"}},
            {"method": "PUT", "path": "/v1/users/2", "body": {"is_admin": true}},
        ]});
        server.request("POST", "/v1/batch", operations);
        let plain = "a new secret";
        let seen = |user: &str, key: &str, path: &str| server.request_as(user, key, &project, "GET", path, Value::Null);
        let kinds = |user: &str, key: &str| {
            let answer = seen(user, key, "/v1/history?limit=100").json();
            let records = answer["history"].as_array().unwrap();
            let changes = records.iter().flat_map(|record| record["changes"].as_array().unwrap());
            changes
                .map(|change| format!("{} {}", change["kind"].as_str().unwrap(), change["name"].as_str().unwrap()))
                .collect::<Vec<_>>()
        };
        // The batch made it an administrator.
        server.put("/v1/users/2", json!({"is_admin": false}));
        assert_eq!(kinds("plain", plain), ["cloud own", "cloud own"], "its own, though it is gone");
        let by_admin = kinds("admin", &admin);
        assert!(
            by_admin.contains(&"user plain".to_owned()) && by_admin.contains(&"cloud of all".to_owned()),
            "{by_admin:?}"
        );
        let newest = records(server, "")[0]["number"].as_u64().unwrap();
        assert_eq!(seen("plain", plain, &format!("/v1/history/{newest}")).status, 404);
        let undone =
            server.request_as("plain", plain, &project, "POST", &format!("/v1/history/{newest}/undo"), Value::Null);
        assert_eq!(undone.status, 404);
        let batch = seen("admin", &admin, &format!("/v1/history/{}", newest - 1)).json();
        assert_eq!(batch["changes"].as_array().unwrap().len(), 2);
        let all: String = (1..=newest).map(|number| server.get(&format!("/v1/history/{number}")).text).collect();
        for secret in [plain, admin.as_str(), "api_key_hash", "$"] {
            assert!(!all.contains(secret), "{secret}");
        }
        assert!(all.contains("\"api_key\": null"), "that it was changed is told");
        assert_eq!(server.request_as("plain", "x", &project, "GET", "/v1/history", Value::Null).status, 401);
    });
}
