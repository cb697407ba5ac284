//! What answers consist of: ASCII, labels, and nothing that could not be read.

use serde_json::json;
use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::support::{ServerUnderTest, on_each_database};

fn prepare(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
    for name in ["one", "two"] {
        let host = json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "x",
            "labels": ["b", "a"], "variables": {"k": 1}});
        server.create("/v1/hosts", host);
    }
}

/// Changes the database behind the server's back.
fn run_sql(server: &ServerUnderTest, sql: &'static str) {
    server.runtime.block_on(async {
        if server.url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(&server.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        } else {
            sqlx::raw_sql(sql).execute(&mut PgConnection::connect(&server.url).await.unwrap()).await.unwrap();
        }
    });
}

#[test]
fn bodies_are_ascii_as_the_originals() {
    on_each_database(|server| {
        let name = "東京 é \u{7f} \u{2028}";
        let made = server.request("POST", "/v1/clouds", json!({"name": name, "variables": {"ключ": "значение"}}));
        for answer in
            [made, server.get("/v1/clouds"), server.get("/v1/clouds/1"), server.get("/v1/clouds?name=%E6%9D%B1")]
        {
            assert!(answer.text.is_ascii(), "{}", answer.text);
        }
        let answer = server.get("/v1/clouds/1");
        assert!(answer.text.contains(r#""name": "\u6771\u4eac \u00e9 \u007f \u2028""#), "{}", answer.text);
        assert_eq!(answer.json()["name"], name);
        assert_eq!(answer.headers["content-type"], "application/json");
    });
}

#[test]
fn one_host_and_lists_with_details_have_labels() {
    on_each_database(|server| {
        prepare(server);
        let mut switch =
            json!({"name": "switch", "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "x"});
        server.create("/v1/network-devices", switch.take());
        assert_eq!(server.get("/v1/hosts/1").json()["labels"], json!(["a", "b"]));
        assert_eq!(server.get("/v1/network-devices/3").json()["labels"], json!([]));
        for (path, list) in [("/v1/hosts", "/hosts"), ("/v1/devices", "/devices/hosts")] {
            let detailed = server.get(&format!("{path}?details=true")).json();
            let labels: Vec<_> =
                detailed.pointer(list).unwrap().as_array().unwrap().iter().map(|h| &h["labels"]).collect();
            assert_eq!(labels, [&json!(["a", "b"]), &json!(["a", "b"])]);
            let plain = server.get(path).json();
            assert!(plain.pointer(list).unwrap()[0].get("labels").is_none());
        }
        assert!(server.put("/v1/hosts/1", json!({"note": "x"})).json().get("labels").is_none());
        assert!(server.get("/v1/clouds/1").json().get("labels").is_none());
    });
}

#[test]
fn a_value_that_cannot_be_read_is_an_error_and_no_default() {
    on_each_database(|server| {
        prepare(server);
        run_sql(server, "UPDATE device_variables SET value = '{' WHERE owner_id = 1");
        for (path, status) in [
            ("/v1/hosts/1", 500),
            ("/v1/hosts/1/variables", 500),
            ("/v1/hosts?details=true", 500),
            ("/v1/hosts?vars=k:%7B%7D", 500),
            ("/v1/hosts?vars=!k:%7B%7D", 500),
            ("/v1/hosts/2", 200),
            ("/v1/hosts", 200),
        ] {
            let answer = server.get(path);
            assert_eq!(answer.status, status, "{path}: {}", answer.text);
        }
        run_sql(server, "UPDATE devices SET created_at = 9223372036854775807 WHERE id = 2");
        for (path, status) in [("/v1/hosts/2", 500), ("/v1/hosts", 500), ("/v1/clouds/1", 200)] {
            assert_eq!(server.get(path).status, status, "{path}");
        }
        if server.url.starts_with("sqlite:") {
            run_sql(server, "UPDATE clouds SET note = x'00ff'");
            assert_eq!(server.get("/v1/clouds/1").status, 500);
        }
    });
}

#[test]
fn an_answer_to_a_deletion_says_how_many_there_were() {
    on_each_database(|server| {
        prepare(server);
        let deleted = |path: &str| {
            let answer = server.delete(path);
            let count = answer.headers.get("x-craton-deleted").map(|count| count.to_str().unwrap().to_owned());
            (answer.status, count)
        };
        assert_eq!(deleted("/v1/hosts/2"), (204, Some("1".into())));
        assert_eq!(deleted("/v1/hosts/2"), (204, Some("0".into())));
        // What goes with it is not counted.
        assert_eq!(deleted("/v1/clouds/1"), (204, Some("1".into())));
        assert_eq!(deleted("/v1/regions/1"), (204, Some("0".into())));
        let document = server.get("/v1/openapi.json").json();
        let headers = &document["paths"]["/v1/hosts/{id}"]["delete"]["responses"]["204"]["headers"];
        assert_eq!(headers["X-Craton-Deleted"]["schema"]["type"], "integer");
    });
}

#[test]
fn an_answer_to_a_deletion_of_variables_says_how_many_are_still_inherited() {
    on_each_database(|server| {
        prepare(server);
        server.put("/v1/regions/1/variables", json!({"a": 1, "b": 2}));
        server.put("/v1/hosts/2/variables", json!({"a": 3, "c": 4}));
        let keys = json!(["a", "b", "c"]);
        let alone = server.request("DELETE", "/v1/hosts/2/variables", keys.clone());
        assert_eq!((alone.status, &alone.headers["x-craton-inherited"]), (204, &http::HeaderValue::from_static("2")));
        let operations = json!({"operations": [{"method": "DELETE", "path": "/v1/hosts/2/variables", "body": keys}]});
        let batch = server.request("POST", "/v1/batch", operations).json();
        assert_eq!(batch["results"], json!([{"status": 204, "inherited": 2}]));
        let document = server.get("/v1/openapi.json").json();
        let headers = &document["paths"]["/v1/hosts/{id}/variables"]["delete"]["responses"]["204"]["headers"];
        assert_eq!(headers["X-Craton-Inherited"]["schema"]["type"], "integer");
    });
}

#[test]
fn a_deletion_needs_no_body_whatever_its_content_type_says() {
    on_each_database(|server| {
        let cloud = server.create("/v1/clouds", json!({"name": "public"}));
        let request = http::Request::delete(format!("/v1/clouds/{}", cloud["id"]))
            .header("content-type", "application/json")
            .header("x-auth-user", "bootstrap")
            .header("x-auth-token", "bootstrap")
            .header("x-auth-project", crate::support::PROJECT);
        assert_eq!(server.send(request.body(Vec::new()).unwrap()).status, 204);
        assert_eq!(server.get("/v1/clouds").names("clouds"), Vec::<String>::new());
    });
}
