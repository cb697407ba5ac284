//! The four roles of users, what keeps the last root user, and how keys are replaced.

use std::sync::Arc;

use craton_server::{Api, Bootstrap, Reason, TokenOwner, TokenValidator};
use http::Request;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};

use crate::support::{ApiAnswer, PROJECT, ServerUnderTest, on_each_database};

/// Runs statements on the database of a server.
fn sql(server: &ServerUnderTest, statements: &str) {
    let statements = sqlx::raw_sql(AssertSqlSafe(statements.to_owned()));
    server.runtime.block_on(async {
        match server.url.strip_prefix("sqlite:") {
            Some(file) => {
                let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
                statements.execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            None => {
                let mut connection = PgConnection::connect(&server.url).await.unwrap();
                statements.execute(&mut connection).await.unwrap();
            }
        }
    });
}

/// A user whose key is its name with `-key` behind it; its path.
fn user(server: &ServerUnderTest, name: &str, role: &str) -> String {
    let body = json!({"username": name, "project_id": PROJECT, "roles": [role], "api_key": format!("{name}-key")});
    format!("/v1/users/{}", server.create("/v1/users", body)["id"])
}

fn ask(server: &ServerUnderTest, user: &str, method: &str, path: &str, body: Value) -> ApiAnswer {
    server.request_as(user, &format!("{user}-key"), PROJECT, method, path, body)
}

fn roles(answer: &ApiAnswer) -> (Value, Value) {
    let user = answer.json();
    (user["roles"].clone(), user["is_admin"].clone())
}

#[test]
fn a_reader_sees_its_project_and_changes_nothing() {
    on_each_database(|server| {
        user(server, "reader", "reader");
        server.create("/v1/clouds", json!({"name": "cloud"}));
        for path in ["/v1/clouds", "/v1/clouds/1", "/v1/clouds/1/variables", "/v1/devices", "/v1/ansible-inventory"] {
            assert_eq!(ask(server, "reader", "GET", path, Value::Null).status, 200, "{path}");
        }
        for (method, path, body) in [
            ("POST", "/v1/clouds", json!({"name": "mine"})),
            ("PUT", "/v1/clouds/1", json!({"name": "mine"})),
            ("DELETE", "/v1/clouds/1", Value::Null),
            ("PUT", "/v1/clouds/1/variables", json!({"a": 1})),
            ("DELETE", "/v1/clouds/1/variables", json!(["a"])),
        ] {
            let answer = ask(server, "reader", method, path, body);
            let sentence = "A reader sees the inventory of its project and changes nothing of it.";
            assert_eq!((answer.status, answer.message().as_str()), (403, sentence), "{method} {path}");
        }
        assert_eq!(ask(server, "reader", "GET", "/v1/users", Value::Null).status, 401);
        assert_eq!(server.get("/v1/clouds/1").json()["name"], "cloud");
    });
}

#[test]
fn a_user_has_one_role_said_by_roles_or_by_is_admin() {
    on_each_database(|server| {
        let new = |fields: Value| {
            let mut body = json!({"username": uuid::Uuid::new_v4().to_string(), "project_id": PROJECT});
            body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            server.request("POST", "/v1/users", body)
        };
        for (fields, role, is_admin) in [
            (json!({}), "writer", false),
            (json!({"roles": []}), "writer", false),
            (json!({"is_admin": false}), "writer", false),
            (json!({"is_admin": true}), "admin", true),
            (json!({"roles": ["reader"]}), "reader", false),
            (json!({"roles": ["admin"], "is_admin": true}), "admin", true),
            (json!({"roles": ["root"]}), "root", true),
        ] {
            let made = new(fields.clone());
            assert_eq!(roles(&made), (json!([role]), is_admin.into()), "{fields}: {}", made.text);
        }
        for (fields, words) in [
            (json!({"roles": ["boss"]}), "'boss' is not one of ['reader', 'writer', 'admin', 'root']"),
            (json!({"roles": ["reader", "writer"]}), "A user has one role"),
            (json!({"roles": ["reader"], "is_admin": true}), "The role reader and is_admin true contradict each other"),
        ] {
            let refused = new(fields);
            assert_eq!(refused.status, 400);
            assert!(refused.message().contains(words), "{}", refused.text);
        }
        let path = user(server, "changing", "reader");
        for (change, role, is_admin) in [
            (json!({"is_admin": false}), "reader", false),
            (json!({"is_admin": true}), "admin", true),
            (json!({"is_admin": false}), "writer", false),
            (json!({"roles": ["root"]}), "root", true),
            (json!({"is_admin": true}), "root", true),
            (json!({"roles": ["reader"]}), "reader", false),
        ] {
            assert_eq!(roles(&server.put(&path, change.clone())), (json!([role]), is_admin.into()), "{change}");
            assert_eq!(roles(&server.get(&path)), (json!([role]), is_admin.into()), "{change}");
        }
        // What versions before kept and did not look at.
        sql(server, r#"UPDATE users SET roles = '["boss", "root"]' WHERE username = 'changing'"#);
        assert_eq!(roles(&server.get(&path)), (json!(["writer"]), false.into()));
    });
}

#[test]
fn only_a_root_user_makes_root_users() {
    on_each_database(|server| {
        let (admin, writer) = (user(server, "admin", "admin"), user(server, "writer", "writer"));
        for path in [&admin, &writer] {
            let raised = ask(server, "admin", "PUT", path, json!({"roles": ["root"]}));
            assert_eq!((raised.status, raised.message().as_str()), (403, "Only a root user makes another one."));
        }
        let made = json!({"username": "x", "project_id": PROJECT, "roles": ["root"]});
        assert_eq!(ask(server, "admin", "POST", "/v1/users", made).status, 403);
        assert_eq!(ask(server, "admin", "PUT", &writer, json!({"roles": ["admin"]})).status, 200);
        assert_eq!(ask(server, "writer", "GET", "/v1/projects", Value::Null).status, 401);
        assert_eq!(server.put(&writer, json!({"roles": ["root"]})).status, 200);
        assert_eq!(ask(server, "writer", "GET", "/v1/projects", Value::Null).status, 200);
    });
}

#[test]
fn the_last_root_user_stays_and_nobody_takes_itself_away() {
    on_each_database(|server| {
        let project = format!("/v1/projects/{PROJECT}");
        let takings = [
            ("PUT", "/v1/users/1", json!({"roles": ["admin"]})),
            ("PUT", "/v1/users/1", json!({"is_admin": false})),
            ("PUT", "/v1/users/1", json!({"disabled": true})),
            ("DELETE", "/v1/users/1", Value::Null),
            ("DELETE", project.as_str(), Value::Null),
        ];
        let all_are_refused = |words: &str| {
            for (method, path, body) in &takings {
                let refused = server.request(method, path, body.clone());
                assert_eq!(refused.status, 409, "{method} {path} {body}: {}", refused.text);
                assert!(refused.message().contains(words), "{}", refused.text);
            }
        };
        all_are_refused("'bootstrap' is the last root user and cannot be");
        let second = server.create("/v1/projects", json!({"name": "second"}))["id"].as_str().unwrap().to_owned();
        let other = json!({"username": "other", "project_id": second, "roles": ["root"], "api_key": "other-key"});
        server.create("/v1/users", other);
        all_are_refused("ask another administrator");
        // One who is disabled is none who is left.
        assert_eq!(server.put("/v1/users/2", json!({"disabled": true})).json()["disabled"], true);
        all_are_refused("is the last root user");
        assert_eq!(server.put("/v1/users/2", json!({"disabled": false})).status, 200);
        let by_other = |method, path, body| server.request_as("other", "other-key", &second, method, path, body);
        assert_eq!(by_other("PUT", "/v1/users/1", json!({"roles": ["reader"]})).status, 200);
        assert_eq!(by_other("DELETE", "/v1/users/1", Value::Null).status, 204);
        assert_eq!(by_other("DELETE", "/v1/users/2", Value::Null).status, 409);
    });
}

#[test]
fn two_root_users_who_delete_each_other_at_once_leave_one() {
    on_each_database(|server| {
        user(server, "other", "root");
        let delete = |user: &str, path: &str| {
            let key = if user == "bootstrap" { "bootstrap".to_owned() } else { format!("{user}-key") };
            let request = Request::delete(path)
                .header("x-auth-user", user)
                .header("x-auth-token", key)
                .header("x-auth-project", PROJECT);
            server.api.handle(request.body(Vec::new()).unwrap())
        };
        let both = futures_util::future::join(delete("bootstrap", "/v1/users/2"), delete("other", "/v1/users/1"));
        let (one, two) = server.runtime.block_on(both);
        let mut statuses = [one.status().as_u16(), two.status().as_u16()];
        statuses.sort_unstable();
        assert!(statuses == [204, 409] || statuses == [204, 401], "{statuses:?}");
    });
}

#[test]
fn a_disabled_user_is_refused_until_it_is_enabled() {
    on_each_database(|server| {
        let path = user(server, "alice", "writer");
        let status = || ask(server, "alice", "GET", "/v1/clouds", Value::Null).status;
        assert_eq!(status(), 200);
        assert_eq!(server.put(&path, json!({"disabled": true})).json()["disabled"], true);
        assert_eq!(status(), 401);
        let enabled = server.put(&path, json!({"disabled": false})).json();
        assert!(enabled.get("disabled").is_none(), "{enabled}");
        assert_eq!(status(), 200);
    });
}

#[test]
fn a_new_key_is_shown_once_and_the_old_one_stops_at_once_or_later() {
    on_each_database(|server| {
        let path = user(server, "alice", "writer");
        let status = |key: &str| server.request_as("alice", key, PROJECT, "GET", "/v1/clouds", Value::Null).status;
        let renew = |body: Value| server.put(&path, body).json()["api_key"].as_str().unwrap().to_owned();
        let first = renew(json!({"api_key": null}));
        assert_eq!((status("alice-key"), status(&first)), (401, 200));
        assert!(!server.get(&path).text.contains(&first));
        let second = renew(json!({"api_key": null, "grace": 3600}));
        assert_eq!((status(&first), status(&second)), (200, 200));
        sql(server, "UPDATE old_keys SET ends_at = ends_at - 3601000000");
        assert_eq!((status(&first), status(&second)), (401, 200));
        // The one before the last does not come back, and no grace ends what was going on.
        let third = renew(json!({"api_key": null, "grace": 3600}));
        assert_eq!((status(&first), status(&second), status(&third)), (401, 200, 200));
        let fourth = renew(json!({"api_key": null}));
        assert_eq!((status(&second), status(&third), status(&fourth)), (401, 401, 200));
        for body in
            [json!({"grace": 60}), json!({"api_key": null, "grace": 0}), json!({"api_key": null, "grace": "1h"})]
        {
            assert_eq!(server.put(&path, body.clone()).status, 400, "{body}");
        }
        assert_eq!(status(&fourth), 200);
        assert_eq!(server.delete(&path).status, 204);
        assert_eq!(status(&fourth), 401);
    });
}

#[test]
fn the_hour_in_which_a_key_was_used_is_noted_once() {
    on_each_database(|server| {
        let path = user(server, "alice", "writer");
        let used_at = || server.get(&path).json().get("key_used_at").cloned();
        assert_eq!(used_at(), None);
        let tries = 10_000;
        let noted = (0..tries).find_map(|_| {
            assert_eq!(ask(server, "alice", "GET", "/v1/clouds", Value::Null).status, 200);
            used_at()
        });
        let noted = noted.and_then(|noted| noted.as_str().map(str::to_owned)).expect("a use that is noted");
        assert!(noted.ends_with(":00:00.000000"), "{noted}");
        assert!(server.get(&path).json()["updated_at"].is_null(), "a use is no change");
        sql(server, "UPDATE users SET key_used_at = 0");
        assert_eq!(ask(server, "alice", "GET", "/v1/clouds", Value::Null).status, 200);
        server.create("/v1/clouds", json!({"name": "a write, behind what would have been noted"}));
        assert_eq!(used_at(), Some("1970-01-01T00:00:00.000000".into()));
    });
}

#[test]
fn a_key_is_made_anew_with_nothing_but_the_database() {
    on_each_database(|server| {
        let path = user(server, "alice", "writer");
        server.put(&path, json!({"api_key": "other-key", "grace": 3600}));
        let made = server.runtime.block_on(server.another().reset_key("alice", None)).unwrap();
        let status = |key: &str| server.request_as("alice", key, PROJECT, "GET", "/v1/clouds", Value::Null).status;
        assert_eq!((status("alice-key"), status("other-key"), status(&made.api_key)), (401, 401, 200));
        let reset = |name: &str, project: Option<&str>| {
            let project = project.map(|project| project.parse().unwrap());
            server.runtime.block_on(server.another().reset_key(name, project))
        };
        let unknown = reset("nobody", None).err().unwrap();
        assert_eq!(unknown.reason(), &Reason::NoUser("nobody".to_owned()));
        let second = server.create("/v1/projects", json!({"name": "second"}))["id"].as_str().unwrap().to_owned();
        server.create("/v1/users", json!({"username": "alice", "project_id": second}));
        let many = reset("alice", None).err().unwrap().to_string();
        assert!(many.contains(PROJECT) && many.contains(&second), "{many}");
        assert_eq!(reset("alice", Some(&second)).unwrap().project.to_string(), second);
        assert_eq!(status(&made.api_key), 200);
    });
}

#[test]
fn a_start_with_a_project_and_no_root_user_makes_one_in_it() {
    on_each_database(|server| {
        let bootstrap = |user: &str, project: Option<&str>| {
            let wanted = Bootstrap {
                user: Some(user.to_owned()),
                project: project.map(|project| project.parse().unwrap()),
                ..Bootstrap::default()
            };
            server.runtime.block_on(server.another().bootstrap(&wanted))
        };
        let second = server.create("/v1/projects", json!({"name": "second"}))["id"].as_str().unwrap().to_owned();
        sql(server, "UPDATE users SET is_root = false, is_admin = false");
        let refused = bootstrap("bootstrap", None).err().unwrap().to_string();
        assert!(refused.contains("a user of its name is there and is no root user"), "{refused}");
        let first = bootstrap("anew", None).unwrap().unwrap();
        assert_eq!(first.project.to_string(), PROJECT);
        let projects = server.request_as("anew", &first.api_key, PROJECT, "GET", "/v1/projects", Value::Null);
        assert_eq!(projects.names("projects"), ["bootstrap", "second"]);
        assert!(bootstrap("another", None).unwrap().is_none());
        sql(server, "DELETE FROM users WHERE is_root");
        assert_eq!(bootstrap("anew", Some(&second)).unwrap().unwrap().project.to_string(), second);
    });
}

/// A Keystone whose tokens are the roles they carry.
struct Roles;

impl TokenValidator for Roles {
    fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String> {
        let roles = token.split(',').map(str::to_owned).collect();
        let project = Some((PROJECT.to_owned(), "project".to_owned()));
        Ok(Some(Arc::new(TokenOwner { user: "u".to_owned(), project, roles })))
    }
}

#[test]
fn keystones_roles_are_reader_writer_and_root() {
    on_each_database(|server| {
        let api = server.runtime.block_on(Api::open(&server.url, 4)).unwrap().with_keystone(Arc::new(Roles));
        let status = |token: &str, method: &str, path: &str, body: &str| {
            let request = Request::builder().method(method).uri(path).header("x-auth-token", token);
            let request = request.header("content-type", "application/json").body(body.into()).unwrap();
            server.runtime.block_on(api.handle(request)).status().as_u16()
        };
        for (number, (token, write, projects)) in [
            ("reader", 403, 401),
            ("reader,load-balancer_member", 403, 401),
            ("member,reader", 201, 401),
            ("something-else", 201, 401),
            ("reader,member,admin", 201, 200),
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(status(token, "GET", "/v1/clouds", ""), 200, "{token}");
            let body = json!({"name": format!("cloud-{number}")}).to_string();
            assert_eq!(status(token, "POST", "/v1/clouds", &body), write, "{token}");
            assert_eq!(status(token, "GET", "/v1/projects", ""), projects, "{token}");
        }
    });
}

#[test]
fn a_key_that_somebody_chooses_is_long_enough_can_be_sent_and_is_kept_as_argon2id() {
    on_each_database(|server| {
        let path = user(server, "alice", "writer");
        for key in ["short", " blank-before", "blank-behind ", "schlüssel-ä", ""] {
            let refused = server.put(&path, json!({"api_key": key}));
            assert_eq!(refused.status, 400, "{key}");
            assert!(refused.message().contains("8 to 255 characters, no blank at its ends"), "{}", refused.text);
            let new = json!({"username": "x", "project_id": PROJECT, "api_key": key});
            assert_eq!(server.request("POST", "/v1/users", new).status, 400, "{key}");
            let wanted = Bootstrap { api_key: Some(key.to_owned()), ..Bootstrap::default() };
            assert!(server.runtime.block_on(server.another().bootstrap(&wanted)).is_err(), "{key}");
        }
        assert!(hash_of(server, "alice").starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        let made = server.put(&path, json!({"api_key": null})).json()["api_key"].as_str().unwrap().to_owned();
        assert!(!hash_of(server, "alice").contains("argon2"), "a key that we make needs no slow hash");
        assert_eq!(server.request_as("alice", &made, PROJECT, "GET", "/v1/clouds", Value::Null).status, 200);
    });
}

#[test]
fn an_old_hash_of_a_chosen_key_is_replaced_at_the_next_login_and_only_then() {
    on_each_database(|server| {
        user(server, "alice", "writer");
        // SHA-256 of the salt `0` and `alice-key`, as versions before kept it.
        let digest = "0$d0244440ee6a19d4942087f67b92882f84f996ab291e9f18ebb621220e0f7dfb";
        sql(server, &format!("UPDATE users SET api_key_hash = '{digest}' WHERE username = 'alice'"));
        let status = |key: &str| server.request_as("alice", key, PROJECT, "GET", "/v1/clouds", Value::Null).status;
        assert_eq!(status("wrong-key"), 401);
        assert_eq!(hash_of(server, "alice"), digest);
        assert_eq!(status("alice-key"), 200);
        let renewed = hash_of(server, "alice");
        assert!(renewed.starts_with("$argon2id$"), "{renewed}");
        assert_eq!((status("alice-key"), status("wrong-key")), (200, 401));
        assert_eq!(hash_of(server, "alice"), renewed);
    });
}

/// What is stored of a user's key.
fn hash_of(server: &ServerUnderTest, name: &str) -> String {
    let query = AssertSqlSafe(format!("SELECT api_key_hash FROM users WHERE username = '{name}'"));
    server.runtime.block_on(async {
        match server.url.strip_prefix("sqlite:") {
            Some(file) => {
                let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
                sqlx::query_scalar(query).fetch_one(&mut connection).await.unwrap()
            }
            None => {
                let mut connection = PgConnection::connect(&server.url).await.unwrap();
                sqlx::query_scalar(query).fetch_one(&mut connection).await.unwrap()
            }
        }
    })
}
