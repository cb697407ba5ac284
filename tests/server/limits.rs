//! Nothing that is sent costs more than it may: each limit at, below and above it.

use craton_model::check::{DEEPEST, LARGEST_VARIABLE, LARGEST_VARIABLES};
use craton_model::term::{COMPOUNDS, TERMS};
use serde_json::{Value, json};

use crate::support::{ApiAnswer, ServerUnderTest, on_each_database};

const QUERY: usize = 16 << 10;

fn refused(answer: &ApiAnswer, sentence: &str) {
    assert_eq!(answer.status, 400, "{}", answer.text);
    assert!(answer.message().contains(sentence), "{}", answer.text);
}

fn with_variables(server: &ServerUnderTest, variables: Value) -> ApiAnswer {
    server.request("POST", "/v1/clouds", json!({"name": server.get("/v1/clouds").text, "variables": variables}))
}

#[test]
fn a_query_has_so_many_terms_parts_and_bytes() {
    on_each_database(|server| {
        let ask = |terms: String| server.get(&format!("/v1/hosts?vars={terms}"));
        for count in [TERMS - 1, TERMS] {
            assert_eq!(ask(vec!["a:1"; count].join(",")).status, 200);
        }
        for count in [TERMS + 1, 1_500, 4_000] {
            refused(&ask(vec!["a:1"; count].join(",")), "at most 32 terms");
        }
        let lists = |count: usize| format!("a:[{}]", vec!["[]"; count - 1].join(","));
        assert_eq!(ask(lists(COMPOUNDS)).status, 200);
        refused(&ask(lists(COMPOUNDS + 1)), "at most 64 arrays and objects");
        let legs = |count: usize| format!("a{}", "[0]".repeat(count));
        assert_eq!(ask(legs(64)).status, 200);
        refused(&ask(legs(65)), "invalid JSON Path");
        let filled = |length: usize| server.get(&format!("/v1/hosts?vars=a:%22{}%22", "x".repeat(length - 13)));
        for length in [QUERY - 1, QUERY] {
            assert_eq!(filled(length).status, 200);
        }
        refused(&filled(QUERY + 1), "longer than 16 KB");
    });
}

#[test]
fn a_list_is_asked_for_so_many_labels() {
    on_each_database(|server| {
        let ask = |count: usize| {
            let labels: String = (0..count).map(|number| format!("&labels=l{number}")).collect();
            server.get(&format!("/v1/hosts?limit=10&labels=l0{labels}"))
        };
        for count in [31, 32] {
            assert_eq!(ask(count).status, 200);
        }
        for count in [33, 900] {
            refused(&ask(count), "'labels' has at most 32 values");
        }
    });
}

/// A text that an answer has on many lines.
#[test]
fn what_is_long_when_it_is_printed_ends_a_page_too() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        let value = (0..61).fold(json!(vec![1; 40_000]), |inner, _| json!([inner]));
        for name in ["a", "b", "c"] {
            let region = json!({"name": name, "cloud_id": 1, "variables": {"deep": value, "flat": [1, {"a": {}}]}});
            server.create("/v1/regions", region);
        }
        let mut seen = Vec::new();
        for _ in 0..3 {
            let marker = seen.last().map(|id| format!("&marker={id}")).unwrap_or_default();
            let page = server.get(&format!("/v1/regions?limit=10&details=true{marker}"));
            assert!(page.text.len() < 16 << 20, "{}", page.text.len());
            for region in page.json()["regions"].as_array().unwrap() {
                assert_eq!(region["variables"]["deep"], value);
                seen.push(region["id"].as_u64().unwrap());
            }
        }
        assert_eq!(seen, [1, 2, 3]);
        // One is answered with what it has, however long that is.
        let three = json!({"second": value, "third": value, "fourth": value});
        assert_eq!(server.put("/v1/regions/1/variables", three).status, 200);
        let one = server.get("/v1/regions/1");
        assert!(one.text.len() > 16 << 20);
        assert_eq!(one.json()["variables"]["fourth"], value);
        // So are its changes.
        assert!(server.get("/v1/history?limit=100").text.len() < 32 << 20);
    });
}

#[test]
fn variables_are_so_large_and_so_deep() {
    on_each_database(|server| {
        let sized = |bytes: usize| Value::from("x".repeat(bytes - 2));
        server.create("/v1/clouds", json!({"name": "one", "variables": {"large": sized(LARGEST_VARIABLE)}}));
        let put = |variables: Value| server.put("/v1/clouds/1/variables", variables);
        refused(&put(json!({"large": sized(LARGEST_VARIABLE + 1)})), "the variable 'large' is larger than 256 KB");
        let nested = |levels: usize| {
            (0..levels).fold(json!(1), |inner, level| if level % 2 == 0 { json!([inner]) } else { json!({"a": inner}) })
        };
        assert_eq!(put(json!({"deep": nested(DEEPEST)})).status, 200);
        refused(&put(json!({"deep": nested(DEEPEST + 1)})), "nested deeper than 64 levels");
        refused(&with_variables(server, json!({"deep": nested(DEEPEST + 1)})), "nested deeper than 64 levels");
        // Deeper than a body is read.
        for levels in [126, 127, 1_000] {
            refused(&put(json!({"deep": nested(levels)})), "nested deeper than ");
        }
        // All of a resource: those that it has, and those that come.
        server.delete("/v1/clouds/1");
        server.create("/v1/clouds", json!({"name": "two"}));
        let put = |variables: Value| server.put("/v1/clouds/2/variables", variables);
        let rest = LARGEST_VARIABLES - 3 * LARGEST_VARIABLE - 4;
        for (key, bytes) in [("a", LARGEST_VARIABLE), ("b", LARGEST_VARIABLE), ("c", LARGEST_VARIABLE), ("d", rest)] {
            assert_eq!(put(json!({key: sized(bytes)})).status, 200, "{key}");
        }
        refused(&put(json!({"d": sized(rest + 1)})), "larger than 1 MB");
        assert_eq!(server.get("/v1/clouds/2/variables").json()["variables"]["d"], sized(rest), "nothing was changed");
        let quarter = sized(LARGEST_VARIABLE);
        let whole = json!({"a": quarter, "b": quarter, "c": quarter, "d": quarter});
        let create = json!({"method": "POST", "path": "/v1/clouds", "body": {"name": "three", "variables": whole}});
        refused(&server.request("POST", "/v1/batch", json!({"operations": [create]})), "larger than 1 MB");
    });
}

#[test]
fn an_error_repeats_no_more_than_a_kilobyte() {
    on_each_database(|server| {
        let long = "é".repeat(400_000);
        for answer in [
            server.request("POST", "/v1/clouds", json!({"name": [long], "note": 5})),
            server.request("POST", "/v1/clouds", json!({&long: 1})),
            server.request("POST", "/v1/clouds", json!(vec![long.as_str(); 2])),
            server.request("POST", "/v1/batch", json!({"operations": [{"method": "POST", "path": long}]})),
            server.get(&format!("/v1/hosts?marker={}", "x".repeat(10_000))),
        ] {
            assert!((400..500).contains(&answer.status), "{}", answer.status);
            assert!(answer.message().len() < 1_024 && answer.text.len() < 4_096, "{} bytes", answer.text.len());
        }
    });
}

#[test]
fn a_name_that_a_library_keeps_for_itself_is_only_a_name() {
    on_each_database(|server| {
        let odd = r#"{"name": "a", "variables": {"v": {"$serde_json::private::Number": "1"}}}"#;
        let request = http::Request::post("/v1/clouds").header("host", crate::support::HOST);
        let request = request.header("x-auth-user", "bootstrap").header("x-auth-token", "bootstrap");
        let request =
            request.header("x-auth-project", crate::support::PROJECT).header("content-type", "application/json");
        assert_eq!(server.send(request.body(odd.into()).unwrap()).status, 201);
        let answer = server.get("/v1/clouds/1/variables");
        assert_eq!(answer.status, 200);
        assert!(answer.text.contains(r#""$serde_json::private::Number": "1""#), "{}", answer.text);
    });
}

#[test]
fn the_character_that_postgresql_has_no_text_for_is_refused_or_kept_but_no_failure() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "a"}));
        server.create("/v1/regions", json!({"name": "r", "cloud_id": 1}));
        let host = |more: Value| {
            let mut host =
                json!({"name": "h", "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1", "device_type": "x"});
            host.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            server.request("POST", "/v1/hosts", host)
        };
        let user = json!({"username": "u\0", "project_id": crate::support::PROJECT});
        let variables = "/v1/clouds/1/variables";
        let expect = json!({"method": "PUT", "path": "/v1/clouds/1", "body": {}, "expect": {"note": "\0"}});
        for (answer, status) in [
            (server.request("POST", "/v1/clouds", json!({"name": "b\0"})), 400),
            (server.put("/v1/clouds/1", json!({"note": "\0"})), 400),
            (server.put(variables, json!({"\0": 1})), 400),
            (server.request("DELETE", variables, json!(["\0"])), 400),
            (host(json!({"labels": ["\0"]})), 400),
            (host(json!({"device_type": "\0"})), 400),
            (host(json!({"ip_address": "10.0.0.1\0"})), 400),
            (server.request("POST", "/v1/users", user), 400),
            (server.get("/v1/hosts?name=%00"), 400),
            (server.get("/v1/hosts?vars=%22a%5Cu0000%22:1"), 400),
            (server.get("/v1/hosts?vars=a.%22%5Cu0000%22:%22%5Cu0000%22"), 400),
            (server.get("/v1/hosts/%00"), 404),
            (server.request("POST", "/v1/batch", json!({"operations": [expect]})), 412),
            (server.put(variables, json!({"v": {"\0": ["\0"]}})), 200),
            (server.get("/v1/clouds?vars=v:%7B%22%5Cu0000%22:%22%5Cu0000%22%7D"), 200),
        ] {
            assert_eq!(answer.status, status, "{}", answer.text);
        }
        assert_eq!(server.get(variables).json()["variables"]["v"], json!({"\0": ["\0"]}));
        assert_eq!(server.delete("/v1/clouds/1").status, 204);
    });
}
