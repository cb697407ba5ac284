//! What is wrong gets a sentence and a status of its own; nothing is half done, and nothing is a 500.

use http::Request;
use serde_json::{Value, json};

use crate::support::{HOST, PROJECT, ServerUnderTest, on_each_database};

fn host(changes: Value) -> Value {
    let mut host =
        json!({"name": "host", "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1", "device_type": "server"});
    host.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    host
}

fn prepare(server: &ServerUnderTest) {
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
}

#[test]
fn a_wrong_value_is_named_with_its_field_and_rule() {
    on_each_database(|server| {
        prepare(server);
        let long = "x".repeat(256);
        for (changes, message) in [
            (json!({"ip_address": "10.0.0.256"}), "'ip_address' must be an IPv4 or IPv6 address, not '10.0.0.256'"),
            (json!({"name": long}), "'name' is longer than 255 characters"),
            (json!({"name": "rocket 🚀"}), "'name' must not contain the character U+1F680"),
            (json!({"name": "a\u{0}b"}), "'name' must not contain the character U+0000"),
            (json!({"labels": ["a", 1]}), "1 is not of type 'string'"),
            (json!({"labels": [long]}), "an item of 'labels' is longer than 255 characters"),
            (json!({"variables": {long.as_str(): 1}}), "the name of a variable is longer than 255 characters"),
            (json!({"variables": {"a\u{0}": 1}}), "the name of a variable must not contain the character U+0000"),
            (json!({"variables": {"": 1}}), "'' does not match any of the regexes: '^.+'"),
            (json!({"variables": [1]}), "[1] is not of type 'object'"),
            (json!({"cell_id": "1"}), "'1' is not of type 'integer'"),
            (json!({"cell_id": 1.5}), "1.5 is not of type 'integer'"),
            (json!({"parent_id": "x"}), "'x' is not valid under any of the given schemas"),
            (json!({"active": null}), "None is not of type 'boolean'"),
            (json!({"name": {"it's": [true, 1.5]}}), "{\"it's\": [True, 1.5]} is not of type 'string'"),
        ] {
            let answer = server.request("POST", "/v1/hosts", host(changes.clone()));
            let expected = format!("The request included the following errors:\n- {message}");
            assert_eq!((answer.status, answer.message()), (400, expected), "{changes}");
        }
        for (changes, message) in [
            (json!({"cell_id": 7}), "cell_id 7 does not exist"),
            (json!({"parent_id": 7}), "parent_id 7 does not exist"),
            (json!({"region_id": 7}), "region_id 7 does not exist"),
        ] {
            let answer = server.request("POST", "/v1/hosts", host(changes));
            assert_eq!((answer.status, answer.message()), (400, message.to_owned()));
        }
        let big: Value = serde_json::from_str("{\"region_id\": 123456789012345678901234567890}").unwrap();
        assert_eq!(server.request("POST", "/v1/hosts", host(big)).status, 400);
        assert!(server.get("/v1/hosts").names("hosts").is_empty());
    });
}

#[test]
fn a_write_that_fails_leaves_nothing_behind() {
    on_each_database(|server| {
        prepare(server);
        server.create("/v1/hosts", host(json!({})));
        let clash = host(json!({"labels": ["lost"], "variables": {"lost": 1}}));
        assert_eq!(server.request("POST", "/v1/hosts", clash.clone()).status, 409);
        let mut clash_of_kinds = clash;
        clash_of_kinds.as_object_mut().unwrap().remove("labels");
        let answer = server.request("POST", "/v1/network-devices", clash_of_kinds);
        assert_eq!((answer.status, answer.message().as_str()), (409, "A device with the given name already exists."));
        assert!(server.get("/v1/hosts?label=lost").names("hosts").is_empty());
        assert_eq!(server.get("/v1/hosts/1").json()["variables"], json!({}));
        // The connection that failed is as good as new.
        assert_eq!(server.put("/v1/hosts/1", json!({"name": "renamed"})).status, 200);
    });
}

#[test]
fn a_body_that_is_too_large_or_encoded_is_refused() {
    on_each_database(|server| {
        let request = |body: Vec<u8>| {
            Request::post("/v1/clouds")
                .header("host", HOST)
                .header("x-auth-user", "bootstrap")
                .header("x-auth-token", "bootstrap")
                .header("x-auth-project", PROJECT)
                .header("content-type", "application/json; charset=utf-8")
                .body(body)
                .unwrap()
        };
        let quarter = "y".repeat(249_950);
        let variables = json!({"a": quarter, "b": quarter, "c": quarter, "d": quarter});
        let fits = json!({"name": "large", "variables": variables}).to_string().into_bytes();
        let mut too_large = fits.clone();
        too_large.resize(1_000_001, b' ');
        assert_eq!(server.send(request(too_large)).status, 413);
        assert_eq!(server.send(request(fits)).status, 201);
        let mut encoded = request(b"{\"name\": \"x\"}".to_vec());
        encoded.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
        assert_eq!(server.send(encoded).status, 415);
        let deep = format!("{{\"name\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(server.send(request(deep.into_bytes())).status, 400);
    });
}

#[test]
fn no_query_is_a_500() {
    on_each_database(|server| {
        prepare(server);
        server.create("/v1/hosts", host(json!({"variables": {"k": {"x": [1]}}})));
        for (query, status) in [
            ("id=x", 400),
            ("id=99999999999999999999", 400),
            ("name=%00", 400),
            ("name=%ff", 200),
            ("name='%22;--", 200),
            ("sort_dir=up", 400),
            ("sort_keys=password", 400),
            ("sort_keys=", 200),
            ("marker=-1", 400),
            ("marker=%F0%9F%9A%80", 400),
            ("limit=10&limit=1000", 200),
            ("vars=", 400),
            ("vars=k", 200),
            ("vars=!k", 200),
            ("vars=!", 400),
            ("vars=k,", 400),
            ("vars=k:", 400),
            ("vars=k:1:2", 400),
            ("vars=k:1,", 400),
            ("vars=k**.x:1", 400),
            ("vars=k[99999999999999999999]:1", 400),
            ("vars=k[1", 400),
            ("vars=%22k%22.%22x%22[0]:1", 200),
            ("vars=k.x:[1]", 200),
            ("vars=k:{%22x%22:1}", 200),
            ("vars=k:%F0%9F%9A%80", 400),
        ] {
            let answer = server.get(&format!("/v1/hosts?{query}"));
            assert_eq!(answer.status, status, "{query}: {}", answer.text);
        }
    });
}

#[test]
fn digits_of_numbers_survive() {
    on_each_database(|server| {
        let text = r#"{"name": "c", "variables": {"big": 12345678901234567890123, "exact": 1.0000000000000000001, "e": 1E400}}"#;
        let body: Value = serde_json::from_str(text).unwrap();
        server.create("/v1/clouds", body.clone());
        assert_eq!(server.get("/v1/clouds/1").json()["variables"], body["variables"]);
        let found = server.get("/v1/clouds?vars=big:12345678901234567890123.0").names("clouds");
        assert_eq!(found, ["c"]);
        assert!(server.get("/v1/clouds?vars=big:12345678901234567890124").names("clouds").is_empty());
    });
}

#[test]
fn every_path_says_which_methods_it_takes() {
    on_each_database(|server| {
        prepare(server);
        for (path, allow) in [
            ("/v1/hosts", "GET, HEAD, OPTIONS, POST"),
            ("/v1/devices", "GET, HEAD, OPTIONS"),
            ("/v1/users/1", "GET, HEAD, OPTIONS, DELETE, PUT"),
            ("/v1/clouds/1/variables", "GET, HEAD, OPTIONS, DELETE, PUT"),
            ("/v1/ansible-inventory", "GET, HEAD, OPTIONS"),
        ] {
            let refused = server.request("PATCH", path, Value::Null);
            assert_eq!((refused.status, refused.headers["allow"].to_str().unwrap()), (405, allow), "{path}");
            let options = server.request("OPTIONS", path, Value::Null);
            assert_eq!(
                (options.status, options.headers["allow"].to_str().unwrap(), options.text.as_str()),
                (200, allow, "")
            );
            let (get, head) = (server.get(path), server.request("HEAD", path, Value::Null));
            assert_eq!((head.status, head.text.as_str()), (get.status, ""), "{path}");
            assert_eq!(head.headers["content-length"].to_str().unwrap(), get.text.len().to_string(), "{path}");
        }
        for path in
            ["/v1/devices/1", "/v1/clouds/1/labels", "/v1/users/1/variables", "/v1/hosts/1/variables/x", "/v2/hosts"]
        {
            assert_eq!(server.get(path).status, 404, "{path}");
        }
    });
}
