//! Who may do what: keys, projects, roles.

use craton_server::Identity;
use http::Request;
use serde_json::{Value, json};

use crate::support::{ApiAnswer, PROJECT, ServerUnderTest, on_each_database};

/// Asks as a user whose API key is its name and `-key`.
fn ask(server: &ServerUnderTest, user: &str, project: &str, method: &str, path: &str, body: Value) -> ApiAnswer {
    server.request_as(user, &format!("{user}-key"), project, method, path, body)
}

/// A second project with an admin and a plain user, and a cloud, region, cell and host in the first; the project's id.
fn second_project(server: &ServerUnderTest) -> String {
    let id = server.create("/v1/projects", json!({"name": "second"}))["id"].as_str().unwrap().to_owned();
    for (name, is_admin) in [("admin", true), ("plain", false)] {
        let key = format!("{name}-key");
        server.create("/v1/users", json!({"username": name, "project_id": id, "is_admin": is_admin, "api_key": key}));
    }
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
    server.create("/v1/cells", json!({"name": "cell", "cloud_id": 1, "region_id": 1}));
    let host = json!({"name": "host", "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "server"});
    server.create("/v1/hosts", host);
    id
}

#[test]
fn a_wrong_key_user_or_project_is_refused() {
    on_each_database(|server| {
        let other = "00000000-0000-0000-0000-000000000001";
        for (user, key, project, message) in [
            ("bootstrap", "wrong", PROJECT, "The request could not be authenticated."),
            ("bootstrap", "", PROJECT, "The request could not be authenticated."),
            ("nobody", "bootstrap", PROJECT, "The request could not be authenticated."),
            ("bootstrap", "bootstrap", other, "The request could not be authenticated."),
            ("bootstrap", "bootstrap", "x", "Project ID ('x') is not a valid UUID"),
        ] {
            for (method, path) in [("GET", "/v1/clouds"), ("POST", "/v1/clouds"), ("GET", "/v1/nothing")] {
                let answer = server.request_as(user, key, project, method, path, Value::Null);
                assert_eq!((answer.status, answer.message()), (401, message.to_owned()), "{user} {method} {path}");
            }
        }
        let bare = PROJECT.replace('-', "").to_uppercase();
        assert_eq!(server.request_as("bootstrap", "bootstrap", &bare, "GET", "/v1/clouds", Value::Null).status, 200);
    });
}

#[test]
fn a_plain_user_sees_and_changes_its_project_only_and_an_admin_sees_every_one() {
    on_each_database(|server| {
        let second = second_project(server);
        for path in ["/v1/clouds/1", "/v1/regions/1", "/v1/cells/1", "/v1/hosts/1", "/v1/hosts/1/variables"] {
            assert_eq!(ask(server, "plain", &second, "GET", path, Value::Null).status, 404, "{path}");
            assert_eq!(ask(server, "admin", &second, "GET", path, Value::Null).status, 200, "{path}");
        }
        for (method, path, body, status) in [
            ("PUT", "/v1/hosts/1", json!({"name": "mine"}), 404),
            ("PUT", "/v1/cells/1", json!({"name": "mine"}), 404),
            ("PUT", "/v1/hosts/1/variables", json!({"a": 1}), 404),
            ("PUT", "/v1/hosts/1/labels", json!({"labels": ["a"]}), 404),
            // As what is not there.
            ("DELETE", "/v1/hosts/1", Value::Null, 204),
            ("DELETE", "/v1/cells/1", Value::Null, 204),
            ("POST", "/v1/regions", json!({"name": "mine", "cloud_id": 1}), 400),
        ] {
            assert_eq!(ask(server, "plain", &second, method, path, body).status, status, "{method} {path}");
        }
        assert_eq!(ask(server, "plain", &second, "GET", "/v1/hosts", Value::Null).names("hosts"), [""; 0]);
        assert_eq!(ask(server, "admin", &second, "GET", "/v1/hosts", Value::Null).names("hosts"), ["host"]);
        for path in ["/v1/cells/1", "/v1/hosts/1"] {
            assert_eq!(server.get(path).status, 200, "another project's plain user deleted {path}");
        }
    });
}

#[test]
fn projects_need_root_and_users_an_admin() {
    on_each_database(|server| {
        let second = second_project(server);
        let own = format!("/v1/projects/{second}");
        for (user, method, path, body, status) in [
            ("admin", "GET", "/v1/projects", Value::Null, 401),
            ("admin", "POST", "/v1/projects", json!({"name": "x"}), 401),
            ("admin", "PUT", own.as_str(), json!({"name": "x"}), 401),
            ("admin", "DELETE", own.as_str(), Value::Null, 401),
            ("admin", "GET", own.as_str(), Value::Null, 200),
            ("plain", "GET", own.as_str(), Value::Null, 401),
            ("plain", "GET", "/v1/users", Value::Null, 401),
            ("plain", "POST", "/v1/users", json!({}), 401),
            ("plain", "PUT", "/v1/users/1", json!({}), 401),
            ("plain", "DELETE", "/v1/users/1", Value::Null, 401),
            // The root user is another project's.
            ("admin", "PUT", "/v1/users/1", json!({"api_key": "stolen-key"}), 404),
            ("admin", "POST", "/v1/users", json!({"username": "x", "project_id": PROJECT}), 403),
        ] {
            let answer = ask(server, user, &second, method, path, body);
            assert_eq!(answer.status, status, "{user} {method} {path}: {}", answer.text);
            if (user, status) == ("admin", 401) {
                assert!(answer.message().contains("requires the root user"), "{}", answer.text);
            }
        }
        let users = ask(server, "admin", &second, "GET", "/v1/users", Value::Null).json();
        let names: Vec<_> = users["users"].as_array().unwrap().iter().map(|user| user["username"].clone()).collect();
        assert_eq!(names, ["admin", "plain"]);
    });
}

#[test]
fn an_admin_cannot_take_the_place_of_root() {
    on_each_database(|server| {
        server.create(
            "/v1/users",
            json!({"username": "admin", "project_id": PROJECT, "is_admin": true, "api_key": "admin-key"}),
        );
        let change = ask(server, "admin", PROJECT, "PUT", "/v1/users/1", json!({"api_key": "stolen-key"}));
        for refused in [change, ask(server, "admin", PROJECT, "DELETE", "/v1/users/1", Value::Null)] {
            assert_eq!(refused.status, 401);
            assert!(refused.message().contains("requires the root user"), "{}", refused.text);
        }
        assert_eq!(server.get("/v1/projects").status, 200);
    });
}

#[test]
fn an_api_key_is_shown_once_and_can_be_changed() {
    on_each_database(|server| {
        let user = server.create("/v1/users", json!({"username": "alice", "project_id": PROJECT}));
        let (key, path) = (user["api_key"].as_str().unwrap(), format!("/v1/users/{}", user["id"]));
        let clouds = |key: &str| server.request_as("alice", key, PROJECT, "GET", "/v1/clouds", Value::Null).status;
        assert_eq!(clouds(key), 200);
        for answer in [server.get(&path), server.get("/v1/users"), server.put(&path, json!({"api_key": "newer key"}))] {
            assert!(answer.status == 200 && !answer.text.contains(key) && !answer.text.contains("api_key"));
        }
        assert_eq!((clouds(key), clouds("newer key")), (401, 200));
        assert_eq!(server.put(&path, json!({"is_admin": true})).json()["is_admin"], true);
    });
}

#[test]
fn an_answer_knows_who_was_proven_to_ask() {
    on_each_database(|server| {
        for (key, known) in [("bootstrap", Some("bootstrap")), ("wrong", None)] {
            let request = Request::get("/v1/hosts/999")
                .header("x-auth-user", "bootstrap")
                .header("x-auth-token", key)
                .header("x-auth-project", PROJECT);
            let response = server.runtime.block_on(server.api.handle(request.body(Vec::new()).unwrap()));
            let identity = response.extensions().get::<Identity>();
            assert_eq!(identity.map(|identity| identity.user.as_str()), known);
        }
    });
}

#[test]
fn a_projects_admin_makes_users_of_its_own_project_only() {
    on_each_database(|server| {
        let second = second_project(server);
        let user = |project: &str| json!({"username": "x", "project_id": project});
        let refused = ask(server, "admin", &second, "POST", "/v1/users", user(PROJECT));
        let sentence = "An administrator of a project makes users of that project only.";
        assert_eq!((refused.status, refused.message().as_str()), (403, sentence));
        assert_eq!(ask(server, "admin", &second, "POST", "/v1/users", user(&second)).status, 201);
        let nowhere = "00000000-0000-0000-0000-000000000001";
        let cloud = json!({"name": "x", "project_id": nowhere});
        for unknown in [
            server.request("POST", "/v1/users", user(nowhere)),
            ask(server, "admin", &second, "POST", "/v1/users", user(nowhere)),
            ask(server, "plain", &second, "POST", "/v1/clouds", cloud),
        ] {
            assert_eq!((unknown.status, unknown.message()), (400, format!("project_id {nowhere} does not exist")));
        }
    });
}

#[test]
fn a_cloud_is_of_the_project_that_is_named_and_a_writer_names_its_own_only() {
    on_each_database(|server| {
        let second = second_project(server);
        let make = |user: &str, project: &str| {
            let cloud = json!({"name": format!("{user} in {project}"), "project_id": project});
            match user {
                "bootstrap" => server.request("POST", "/v1/clouds", cloud),
                user => ask(server, user, &second, "POST", "/v1/clouds", cloud),
            }
        };
        let refused = make("plain", PROJECT);
        let sentence = "A writer makes clouds of its own project only.";
        assert_eq!((refused.status, refused.message().as_str()), (403, sentence));
        for (user, project) in [("plain", second.as_str()), ("admin", PROJECT), ("bootstrap", &second)] {
            let made = make(user, project);
            assert_eq!((made.status, &made.json()["project_id"]), (201, &project.into()), "{user}: {}", made.text);
        }
    });
}

#[test]
fn a_delete_answers_the_same_for_what_is_not_there_and_what_is_another_projects() {
    on_each_database(|server| {
        let second = second_project(server);
        let about = |answer: &ApiAnswer| (answer.status, answer.headers.get("x-craton-deleted").cloned());
        for kind in ["clouds", "regions", "cells", "hosts", "network-devices"] {
            let there = ask(server, "plain", &second, "DELETE", &format!("/v1/{kind}/1"), Value::Null);
            let not_there = ask(server, "plain", &second, "DELETE", &format!("/v1/{kind}/999"), Value::Null);
            assert_eq!(about(&there), about(&not_there), "{kind}");
            assert_eq!(there.status, 204, "{kind}");
        }
        assert_eq!(server.get("/v1/hosts/1").status, 200);
        // What is of another kind in the user's own project is told apart.
        assert_eq!(server.delete("/v1/network-devices/1").status, 404);
    });
}

#[test]
fn nothing_lies_in_or_names_what_is_of_another_project() {
    on_each_database(|server| {
        let second = second_project(server);
        let network =
            json!({"name": "n", "cloud_id": 1, "region_id": 1, "cidr": "::/64", "gateway": "::1", "netmask": "x"});
        server.create("/v1/networks", network.clone());
        let make = |path: &str, body: Value| ask(server, "admin", &second, "POST", path, body);
        let device = |fields: Value| {
            let mut body = json!({"name": "own", "ip_address": "::1", "device_type": "server"});
            body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            body
        };
        let refused = |answer: ApiAnswer, what: &str| {
            assert_eq!((answer.status, answer.message()), (400, format!("{what} is of another project")));
        };
        // What an admin makes in the other project's places is that project's.
        for (path, body) in [
            ("/v1/regions", json!({"name": "own", "cloud_id": 1})),
            ("/v1/hosts", device(json!({"cloud_id": 1, "region_id": 1, "parent_id": 1}))),
            (
                "/v1/network-interfaces",
                json!({"name": "e", "device_id": 1, "interface_type": "x", "ip_address": "::1"}),
            ),
        ] {
            assert_eq!(make(path, body).json()["project_id"], PROJECT, "{path}");
        }
        assert_eq!(make("/v1/clouds", json!({"name": "own"})).status, 201);
        let region = make("/v1/regions", json!({"name": "own", "cloud_id": 2})).json();
        let own = |fields: Value| {
            let mut body = device(fields);
            (body["cloud_id"], body["region_id"]) = (2.into(), region["id"].clone());
            body
        };
        refused(make("/v1/hosts", own(json!({"parent_id": 1}))), "parent_id 1");
        refused(make("/v1/network-devices", own(json!({"network_id": 1}))), "network_id 1");
        let made = make("/v1/hosts", own(json!({})));
        assert_eq!(made.status, 201, "{}", made.text);
        let host = format!("/v1/hosts/{}", made.json()["id"]);
        let change = |body: Value| ask(server, "admin", &second, "PUT", &host, body);
        refused(change(json!({"parent_id": 1})), "parent_id 1");
        refused(change(json!({"cell_id": 1})), "cloud_id 1");
        let mut elsewhere = json!({"name": "eth0", "interface_type": "x", "ip_address": "::1", "network_id": 1});
        elsewhere["device_id"] = made.json()["id"].clone();
        refused(make("/v1/network-interfaces", elsewhere), "network_id 1");
        // Of the other project's own things an admin may still say where in it they lie.
        assert_eq!(ask(server, "admin", &second, "PUT", "/v1/hosts/1", json!({"cell_id": 1})).status, 200);
    });
}
