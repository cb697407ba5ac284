//! A batch is done whole or not at all, by the rules of each call alone, and says what is in its way.

use craton_server::{BATCH_LIMIT, BATCH_OPERATIONS};
use http::Request;
use serde_json::{Value, json};

use crate::support::{ApiAnswer, HOST, PROJECT, ServerUnderTest, on_each_database};

fn batch(server: &ServerUnderTest, operations: Value) -> ApiAnswer {
    server.request("POST", "/v1/batch", json!({"operations": operations}))
}

fn post(path: &str, body: Value) -> Value {
    json!({"method": "POST", "path": path, "body": body})
}

/// A cloud, a region in it and a host there with a label and variables, each by what came before.
fn fleet() -> Vec<Value> {
    let host = json!({
        "name": "host", "cloud_id": {"operation": 0}, "region_id": {"operation": 1}, "ip_address": "10.0.0.1",
        "device_type": "server", "variables": {"kept": {"operation": 1}},
    });
    vec![
        post("/v1/clouds", json!({"name": "cloud"})),
        post("/v1/regions", json!({"name": "region", "cloud_id": {"operation": 0}})),
        post("/v1/hosts", host),
        json!({"method": "PUT", "path": "/v1/hosts/{2}/labels", "body": {"labels": ["rack-7"]}}),
        json!({"method": "PUT", "path": "/v1/hosts/{2}/variables", "body": {"tier": "gold"}}),
        json!({"method": "PUT", "path": "/v1/regions/{1}", "body": {"note": "new"}}),
    ]
}

/// What a failed batch says: status, operation, and the sentence.
fn failure(answer: &ApiAnswer) -> (u16, u64, String) {
    let body = answer.json();
    assert_eq!(body["status"], answer.status, "{body}");
    (answer.status, body["operation"].as_u64().unwrap_or(u64::MAX), answer.message())
}

#[test]
fn later_operations_refer_to_what_earlier_ones_made() {
    on_each_database(|server| {
        let mut operations = fleet();
        operations.push(json!({"method": "DELETE", "path": "/v1/hosts/{2}/labels", "body": {"labels": ["none"]}}));
        let answer = batch(server, operations.into());
        assert_eq!(answer.status, 200, "{}", answer.text);
        let results = answer.json()["results"].clone();
        let statuses: Vec<_> = results.as_array().unwrap().iter().map(|result| result["status"].clone()).collect();
        assert_eq!(statuses, [201, 201, 201, 200, 200, 200, 204]);
        assert_eq!(results[6], json!({"status": 204}), "no body where there is none");
        let id = results[2]["body"]["id"].as_u64().unwrap();
        let host = server.get(&format!("/v1/hosts/{id}")).json();
        assert_eq!((&host["labels"], &host["region_id"]), (&json!(["rack-7"]), &results[1]["body"]["id"]));
        // A variable may look like a reference and is none.
        assert_eq!(host["variables"], json!({"kept": {"operation": 1}, "tier": "gold"}));
        assert_eq!(results[5]["body"]["note"], "new");
    });
}

#[test]
fn the_first_operation_that_fails_undoes_all_and_is_named() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "taken"}));
        let before = server.get("/v1/clouds").json()["clouds"].clone();
        let mut operations = fleet();
        operations.push(json!({"method": "DELETE", "path": "/v1/clouds/1"}));
        operations.push(post("/v1/clouds", json!({"name": "cloud"})));
        let (status, operation, message) = failure(&batch(server, operations.into()));
        assert_eq!((status, operation), (409, 7));
        assert!(message.starts_with("operation 7, POST /v1/clouds: A cloud with the given name"), "{message}");
        assert_eq!(server.get("/v1/clouds").json()["clouds"], before);
        for path in ["regions", "hosts"] {
            assert_eq!(server.get(&format!("/v1/{path}")).json()[path], json!([]));
        }
    });
}

#[test]
fn what_is_wrong_with_an_operation_is_said_with_its_number() {
    on_each_database(|server| {
        for (operation, status, message) in [
            (json!(5), 400, "operation 6: The request included the following errors:\n- 5 is not of type 'object'"),
            (json!({"path": "/v1/hosts"}), 400, "operation 6: 'method' is a required property"),
            (
                json!({"method": "GET", "path": "/v1/hosts"}),
                400,
                "operation 6: the method must be POST, PUT or DELETE, not 'GET'",
            ),
            (
                json!({"method": "PUT", "path": "/v1/hosts/1", "bodies": {}}),
                400,
                "operation 6: The request included the following errors:\n- Additional properties are not allowed \
                 ('bodies' was unexpected)",
            ),
            (post("/v1/batch", json!({"operations": []})), 404, "operation 6, POST /v1/batch: The requested URL"),
            (post("/hosts", json!({})), 404, "operation 6, POST /hosts: The requested URL was not found"),
            (post("/v1/hosts/1/variables/x", json!({})), 404, "operation 6, POST /v1/hosts/1/variables/x: The req"),
            (post("/v1/hosts/1", json!({})), 405, "operation 6, POST /v1/hosts/1: The method is not allowed"),
            (post("/v1/devices", json!({})), 405, "operation 6, POST /v1/devices: The method is not allowed"),
            (
                json!({"method": "PUT", "path": "/v1/hosts/{7}", "body": {}}),
                400,
                "operation 6, PUT /v1/hosts/{7}: operation 7 does not come before this one",
            ),
            (
                json!({"method": "PUT", "path": "/v1/hosts/{4}", "body": {}}),
                400,
                "operation 6, PUT /v1/hosts/{4}: operation 4 makes nothing that this could refer to",
            ),
            (
                json!({"method": "DELETE", "path": "/v1/hosts/{0}"}),
                400,
                "operation 6, DELETE /v1/hosts/{0}: operation 0 makes a cloud, and this is to be one of the devices",
            ),
            (
                post("/v1/regions", json!({"name": "x", "cloud_id": {"operation": 1}})),
                400,
                "operation 6, POST /v1/regions: operation 1 makes a region, and this is to be one of the clouds",
            ),
            (
                json!({"method": "POST", "path": "/v1/clouds", "body": {"name": "x"}, "expect": {}}),
                400,
                "operation 6, POST /v1/clouds: nothing can be expected of what is not there: leave 'expect' out",
            ),
            (
                json!({"method": "DELETE", "path": "/v1/clouds/{0}", "expect": {"colour": 1}}),
                400,
                "operation 6, DELETE /v1/clouds/{0}: The request included the following errors:\n- Additional \
                 properties are not allowed ('colour' was unexpected)",
            ),
        ] {
            let mut operations = fleet();
            operations.push(operation);
            let (found, number, said) = failure(&batch(server, operations.into()));
            assert_eq!((found, number), (status, 6), "{said}");
            assert!(said.starts_with(message), "{said}");
        }
        for body in [json!([]), json!({}), json!({"operations": {}}), json!({"operations": [], "more": 1})] {
            assert_eq!(server.request("POST", "/v1/batch", body).status, 400);
        }
        assert_eq!(server.get("/v1/clouds").names("clouds"), [""; 0], "nothing was done");
    });
}

#[test]
fn what_is_not_as_expected_is_said_and_nothing_is_written_over() {
    on_each_database(|server| {
        assert_eq!(batch(server, fleet().into()).status, 200);
        let host = server.get("/v1/hosts").json()["hosts"][0].clone();
        let path = format!("/v1/hosts/{}", host["id"]);
        let expecting = |method: &str, suffix: &str, body: Value, expect: Value| {
            batch(
                server,
                json!([
                    post("/v1/clouds", json!({"name": "other"})),
                    {"method": method, "path": format!("{path}{suffix}"), "body": body, "expect": expect},
                ]),
            )
        };
        let variables = json!({"kept": {"operation": 1}, "tier": "gold"});
        for (method, suffix, body, expect, message) in [
            (
                "PUT",
                "",
                json!({"note": "x"}),
                json!({"note": "seen"}),
                "note of the host ID ('host') was expected to be \"seen\", and is null",
            ),
            (
                "DELETE",
                "",
                Value::Null,
                json!({"active": false}),
                "active of the host ID ('host') was expected to be false, and is true",
            ),
            (
                "PUT",
                "/labels",
                json!({"labels": ["a"]}),
                json!({"labels": []}),
                "labels of the host ID ('host') was expected to be [], and is [\"rack-7\"]",
            ),
            (
                "DELETE",
                "/variables",
                json!(["tier"]),
                json!({"variables": {"kept": {"operation": 1}, "tier": "iron"}}),
                "the variable 'tier' of the host ID ('host') was expected to be \"iron\", and is \"gold\"",
            ),
            (
                "PUT",
                "/variables",
                json!({"tier": 1}),
                json!({"variables": {"kept": {"operation": 1}}}),
                "the variable 'tier' of the host ID ('host') was expected to be not there, and is \"gold\"",
            ),
        ] {
            let (status, number, said) = failure(&expecting(method, suffix, body, expect));
            let message = message.replace("ID", &host["id"].to_string());
            assert_eq!((status, number), (412, 1), "{said}");
            assert_eq!(said, format!("operation 1, {method} {path}{suffix}: {message}"));
        }
        assert_eq!(server.get("/v1/clouds").names("clouds"), ["cloud"]);
        let mut fields = host.clone();
        fields.as_object_mut().unwrap().remove("links");
        fields["labels"] = json!(["rack-7"]);
        fields["variables"] = variables;
        let done = expecting("PUT", "", json!({"note": "x"}), fields);
        assert_eq!(done.status, 200, "{}", done.text);
        assert_eq!(server.get(&path).json()["note"], "x");
        let region = host["region_id"].clone();
        let empty = |is_empty: bool| json!([{"method": "DELETE", "path": format!("/v1/regions/{region}"), "expect": {"empty": is_empty}}]);
        let (status, _, said) = failure(&batch(server, empty(true)));
        assert_eq!(status, 412, "{said}");
        assert!(said.contains("was expected to be empty, and the ") && said.ends_with(" is in it"), "{said}");
        assert_eq!(failure(&batch(server, empty(false))).0, 400);
        assert_eq!(server.get(&path).status, 200);
        server.delete(&path);
        let (status, _, said) = failure(&batch(server, json!([{"method": "DELETE", "path": path, "expect": {}}])));
        assert_eq!(status, 412);
        assert!(said.ends_with(&format!("the host {} was expected to be there, and is not", host["id"])), "{said}");
    });
}

#[test]
fn who_may_not_alone_may_not_in_a_batch() {
    on_each_database(|server| {
        let user = server.create("/v1/users", json!({"username": "plain", "project_id": PROJECT}));
        let key = user["api_key"].as_str().unwrap();
        let operations =
            json!([post("/v1/clouds", json!({"name": "own"})), post("/v1/projects", json!({"name": "other"}))]);
        let body = json!({"operations": operations});
        let answer = server.request_as("plain", key, PROJECT, "POST", "/v1/batch", body.clone());
        let (status, number, message) = failure(&answer);
        assert_eq!((status, number), (401, 1));
        assert_eq!(message, "operation 1, POST /v1/projects: This action requires the 'admin' role");
        assert_eq!(server.get("/v1/clouds").names("clouds"), [""; 0]);
        assert_eq!(server.request_as("plain", "wrong", PROJECT, "POST", "/v1/batch", body).status, 401);
    });
}

#[test]
fn ten_thousand_operations_and_sixteen_megabytes_are_taken_and_not_more() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        let nothing = json!({"method": "DELETE", "path": "/v1/clouds/7"});
        let of = |count: usize| Value::from(vec![nothing.clone(); count]);
        for count in [0, BATCH_OPERATIONS - 1, BATCH_OPERATIONS] {
            let answer = batch(server, of(count));
            assert_eq!(answer.json()["results"].as_array().map(Vec::len), Some(count));
        }
        let answer = batch(server, of(BATCH_OPERATIONS + 1));
        let message = "A batch has at most 10000 operations, and this one has 10001: send it in parts.";
        assert_eq!((answer.status, answer.message().as_str()), (400, message));
        let sized = |bytes: usize| {
            let mut body = json!({"operations": [nothing]}).to_string().into_bytes();
            body.resize(bytes, b' ');
            let request = Request::post("//v1/batch").header("host", HOST).header("content-type", "application/json");
            let request = request.header("x-auth-user", "bootstrap").header("x-auth-token", "bootstrap");
            server.send(request.header("x-auth-project", PROJECT).body(body).unwrap())
        };
        assert_eq!(sized(BATCH_LIMIT - 1).status, 200);
        assert_eq!(sized(BATCH_LIMIT).status, 200);
        let answer = sized(BATCH_LIMIT + 1);
        assert_eq!((answer.status, answer.message().as_str()), (413, "The body of the request is larger than 16 MB."));
    });
}

#[test]
fn root_chooses_ids_and_others_are_given_behind_them() {
    on_each_database(|server| {
        let with =
            |id: Value, name: &str| json!({"method": "POST", "path": "/v1/clouds", "body": {"name": name}, "id": id});
        let made =
            batch(server, json!([with(json!(7), "a"), with(json!(3), "b"), post("/v1/clouds", json!({"name": "c"}))]));
        let ids = |answer: &ApiAnswer| -> Vec<Value> {
            answer.json()["results"].as_array().unwrap().iter().map(|result| result["body"]["id"].clone()).collect()
        };
        assert_eq!(ids(&made), [7, 3, 8], "{}", made.text);
        assert_eq!(ids(&batch(server, json!([with(json!(20), "d")]))), [20]);
        assert_eq!(server.create("/v1/clouds", json!({"name": "e"}))["id"], 21);
        let uuid = "0b6c1a5e-54e3-4b6c-9f0e-0f4a0f6d7c11";
        let project = json!({"method": "POST", "path": "/v1/projects", "body": {"name": "p"}, "id": uuid});
        assert_eq!(ids(&batch(server, json!([project]))), [uuid]);
        for (operation, status, message) in [
            (with(json!(7), "f"), 409, "There is one with this id already: cloud."),
            (with(json!(9), "a"), 409, "A cloud with the given name already exists."),
            (with(json!(0), "f"), 400, "the 'id' of a cloud is from 1 to 9007199254740991, not 0"),
            (with(json!(1_u64 << 53), "f"), 400, "the 'id' of a cloud is from 1 to 9007199254740991, not 9007"),
            (with(json!({"operation": 0}), "f"), 400, "the 'id' of a cloud is from 1"),
            (json!({"method": "DELETE", "path": "/v1/clouds/7", "id": 8}), 400, "only what is made gets an id"),
        ] {
            let (is, _, sentence) = failure(&batch(server, json!([operation])));
            assert!(is == status && sentence.contains(message), "{status} {message}: {is} {sentence}");
        }
        let alone = server.request("POST", "/v1/clouds", json!({"name": "f", "id": 9}));
        assert!(alone.status == 400 && alone.message().contains("('id' was unexpected)"), "{}", alone.text);
        for (name, is_admin) in [("plain", false), ("admin", true)] {
            let user = json!({"username": name, "is_admin": is_admin, "project_id": PROJECT});
            let key = server.create("/v1/users", user)["api_key"].as_str().unwrap().to_owned();
            let body = json!({"operations": [with(json!(99), "g")]});
            let refused = server.request_as(name, &key, PROJECT, "POST", "/v1/batch", body);
            assert_eq!((refused.status, refused.message().contains("Only root chooses the id")), (403, true), "{name}");
        }
    });
}

#[test]
fn what_is_made_together_is_told_apart() {
    const COUNT: u64 = 130;
    on_each_database(|server| {
        let places =
            [post("/v1/clouds", json!({"name": "c"})), post("/v1/regions", json!({"name": "r", "cloud_id": 1}))];
        assert_eq!(batch(server, json!(places)).status, 200);
        let host = |name: String, parent: Option<u64>| {
            let body = json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "server",
                "parent_id": parent, "variables": {"own": name}, "labels": [name]});
            post("/v1/hosts", body)
        };
        let with_id = |mut operation: Value, id: u64| {
            operation["id"] = id.into();
            operation
        };
        let given: Vec<_> = (0..COUNT).map(|number| host(format!("given-{number}"), None)).collect();
        // Every id from 1,000 on once, in no order.
        let chosen = |number: u64| with_id(host(format!("chosen-{number}"), None), 1_000 + number * 7 % COUNT);
        let chosen: Vec<_> = (0..COUNT).map(chosen).collect();
        for operations in [given, chosen] {
            let answer = batch(server, operations.clone().into()).json();
            for (operation, result) in operations.iter().zip(answer["results"].as_array().unwrap()) {
                let (name, id) = (&operation["body"]["name"], &result["body"]["id"]);
                assert_eq!(&result["body"]["name"], name);
                assert!(operation.get("id").is_none_or(|chosen| chosen == id), "{operation}");
                let found = server.get(&format!("/v1/hosts/{id}")).json();
                assert_eq!((&found["name"], &found["variables"]["own"], &found["labels"][0]), (name, name, name));
            }
        }
        let named = |prefix: &str, failing: u64, operation: Value| {
            let mut operations: Vec<_> = (0..COUNT).map(|number| host(format!("{prefix}-{number}"), None)).collect();
            if operation.get("id").is_some() {
                for (operation, id) in operations.iter_mut().zip(5_000..) {
                    operation["id"] = id.into();
                }
            }
            operations[usize::try_from(failing).unwrap()] = operation;
            let (status, operation, message) = failure(&batch(server, operations.into()));
            assert_eq!(operation, failing, "{message}");
            assert_eq!(server.get(&format!("/v1/hosts?name={prefix}-0")).names("hosts"), [""; 0]);
            status
        };
        assert_eq!(named("twice", 77, host("given-5".to_owned(), None)), 409);
        assert_eq!(named("orphan", 60, host("one".to_owned(), Some(999_999))), 400);
        assert_eq!(named("same-id", 101, with_id(host("one".to_owned(), None), 5_100)), 409);
        // A parent that is there only once what comes before is done.
        let parent = with_id(host("parent".to_owned(), None), 9_000);
        let answer = batch(server, json!([parent, with_id(host("child".to_owned(), Some(9_000)), 9_001)]));
        assert_eq!(answer.status, 200, "{}", answer.text);
    });
}

#[test]
fn what_an_operation_deletes_or_moves_the_next_does_not_find() {
    on_each_database(|server| {
        let cell = |name: &str| post("/v1/cells", json!({"name": name, "cloud_id": 1, "region_id": 1}));
        let host = |name: &str, cell: Value| {
            post(
                "/v1/hosts",
                json!({"name": name, "cloud_id": 1, "region_id": 1, "cell_id": cell, "ip_address": "::1",
                "device_type": "server"}),
            )
        };
        let places =
            [post("/v1/clouds", json!({"name": "c"})), post("/v1/regions", json!({"name": "r", "cloud_id": 1}))];
        assert_eq!(batch(server, json!(places)).status, 200);
        let in_cell = || json!({"operation": 0});
        let delete = json!({"method": "DELETE", "path": "/v1/cells/{0}"});
        let deleted = batch(server, json!([cell("x"), host("a", in_cell()), delete, host("b", in_cell())]));
        let (status, operation, message) = failure(&deleted);
        assert_eq!((status, operation), (400, 3), "{message}");
        assert!(message.contains("does not exist"), "{message}");
    });
}
