//! Each role against each call of the OpenAPI document, about what is of its own project and of another: a call that nobody has
//! said anything of here fails.

use std::cell::Cell;
use std::collections::HashMap;

use craton_model::{Field, Kind, MODEL, Presence, Type};
use http::Request;
use serde_json::{Value, json};

use crate::support::{PROJECT, ServerUnderTest, on_each_database};

const ROLES: [&str; 5] = ["nobody", "reader", "writer", "admin", "root"];

/// Whose something is that a call is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Whose {
    Own,
    Other,
}

/// A project and its root user, and the id of one of each family in it.
struct Side {
    project: String,
    root: &'static str,
    places: HashMap<&'static str, Value>,
}

/// The kinds whose resources are a project's inventory.
fn inventory() -> impl Iterator<Item = &'static Kind> {
    let is_whole = |kind: &&Kind| kind.members.is_empty() && !["projects", "users"].contains(&kind.path);
    MODEL.kinds.iter().copied().filter(is_whole)
}

struct TwoProjects<'s> {
    server: &'s ServerUnderTest,
    own: Side,
    other: Side,
    made: Cell<u64>,
}

impl<'s> TwoProjects<'s> {
    fn new(server: &'s ServerUnderTest) -> TwoProjects<'s> {
        let second = server.create("/v1/projects", json!({"name": "second"}))["id"].as_str().unwrap().to_owned();
        for role in &ROLES[1..] {
            let user = json!({"username": role, "project_id": PROJECT, "roles": [role], "api_key": key(role)});
            server.create("/v1/users", user);
        }
        let other = json!({"username": "other", "project_id": second, "roles": ["root"], "api_key": key("other")});
        server.create("/v1/users", other);
        let side = |project: &str, root| Side {
            project: project.to_owned(),
            root,
            places: HashMap::from([("projects", project.into())]),
        };
        let mut bed =
            TwoProjects { server, own: side(PROJECT, "root"), other: side(&second, "other"), made: Cell::new(0) };
        for whose in [Whose::Own, Whose::Other] {
            // The model has each kind behind those it refers to.
            for kind in inventory() {
                let id = bed.make(kind.path, whose);
                let side = if whose == Whose::Own { &mut bed.own } else { &mut bed.other };
                side.places.entry(kind.family.plural).or_insert(id);
            }
        }
        bed
    }

    fn side(&self, whose: Whose) -> &Side {
        if whose == Whose::Own { &self.own } else { &self.other }
    }

    fn name(&self) -> String {
        self.made.set(self.made.get() + 1);
        format!("name-{}", self.made.get())
    }

    /// What makes one of a kind, in the places of a side.
    fn body(&self, path: &str, whose: Whose) -> Value {
        let kind = MODEL.at(path).unwrap();
        let value = |field: &Field| match (field.refers_to, field.choices, field.type_) {
            (Some(family), ..) => self.side(whose).places[family].clone(),
            _ if field.name == kind.title => self.name().into(),
            (_, choices, Type::Strings) => choices.into(),
            (_, [choice, ..], _) => json!(choice),
            (.., Type::Integer) => json!(1),
            (.., Type::Boolean) => json!(true),
            (.., Type::IpAddress) => json!("::1"),
            (.., Type::Cidr) => json!("::/64"),
            (.., Type::Uuid) => json!(PROJECT),
            (.., Type::Time) => json!("2026-11-21T02:55:00"),
            _ => json!("x"),
        };
        let is_said = |field: &&Field| field.create == Presence::Required || kind.lies_in.contains(&field.name);
        kind.fields.iter().filter(is_said).map(|field| (field.name.to_owned(), value(field))).collect()
    }

    /// Makes one of a kind in the project of a side; its id.
    fn make(&self, kind: &str, whose: Whose) -> Value {
        let Side { project, root, .. } = self.side(whose);
        let path = format!("/v1/{kind}");
        let made = self.server.request_as(root, &key(root), project, "POST", &path, self.body(kind, whose));
        assert_eq!(made.status, 201, "{kind}: {}", made.text);
        made.json()["id"].clone()
    }

    /// The number of a change that made something in the project of a side.
    fn change(&self, whose: Whose) -> String {
        self.make("clouds", whose);
        self.server.get("/v1/history").json()["history"][0]["number"].to_string()
    }

    /// What a role is answered to a call of the document.
    fn ask(&self, role: &str, method: &str, path: &str, whose: Whose) -> u16 {
        let kind = path.split('/').nth(2).unwrap();
        let full = match path.contains("{id}") {
            true => path.replace("{id}", self.make(kind, whose).to_string().trim_matches('"')),
            false if path.contains("{number}") => path.replace("{number}", &self.change(whose)),
            false => path.to_owned(),
        };
        let body = match (method, path.split('/').skip(3).collect::<Vec<_>>().as_slice()) {
            ("post", _) if kind == "batch" => {
                json!({"operations": [{"method": "POST", "path": "/v1/clouds", "body": {"name": self.name()}}]})
            }
            ("post", _) if kind == "history" => json!({}),
            ("post", _) => self.body(kind, whose),
            ("put", [_]) if kind == "users" => json!({"is_admin": true}),
            ("put", [_]) => json!({"name": self.name()}),
            ("put", [_, "variables"]) => json!({"a": 1}),
            ("delete", [_, "variables"]) => json!(["a"]),
            (_, [_, "labels"]) if method != "get" => json!({"labels": ["a"]}),
            _ => Value::Null,
        };
        // Too many refusals for one name take their time.
        let user = if role == "nobody" { self.name() } else { role.to_owned() };
        self.server.request_as(&user, &key(role), PROJECT, &method.to_uppercase(), &full, body).status
    }
}

fn key(user: &str) -> String {
    format!("key-of-{user}")
}

/// What is to be answered; `None` for a call of which nobody has said anything.
fn expected(role: &str, method: &str, path: &str, whose: Whose) -> Option<u16> {
    let kind = path.split('/').nth(2)?;
    let rest = path.split('/').skip(3).collect::<Vec<_>>();
    let done = match (method, rest.as_slice()) {
        ("post", []) => 201,
        ("delete", _) => 204,
        _ => 200,
    };
    let is_root = role == "root";
    let is_admin = is_root || role == "admin";
    let is_delete_of_one = method == "delete" && rest.len() == 1;
    Some(match (kind, method, rest.as_slice()) {
        ("openapi.json", "get", []) => 200,
        _ if role == "nobody" => 401,
        ("batch", "post", []) if role == "reader" => 403,
        ("batch", "post", []) => 200,
        ("devices" | "ansible-inventory" | "history", "get", []) => 200,
        ("history", "post", ["{number}", "undo"]) if role == "reader" => 403,
        ("history", "get", ["{number}"]) | ("history", "post", ["{number}", "undo"])
            if whose == Whose::Own || is_admin =>
        {
            200
        }
        ("history", "get", ["{number}"]) | ("history", "post", ["{number}", "undo"]) => 404,
        ("projects", "get" | "put" | "delete", ["{id}", "variables"]) | ("projects", "get", ["{id}"]) if is_admin => {
            done
        }
        ("projects", _, _) if is_root => done,
        ("projects", "get" | "put" | "delete", [] | ["{id}"] | ["{id}", "variables"]) | ("projects", "post", []) => 401,
        ("users", "get" | "post", []) | ("users", "get" | "put" | "delete", ["{id}"]) if !is_admin => 401,
        ("users", "get", []) => 200,
        ("users", "post", []) => {
            if is_root || whose == Whose::Own {
                201
            } else {
                403
            }
        }
        ("users", "get" | "put" | "delete", ["{id}"]) if is_root || whose == Whose::Own || is_delete_of_one => done,
        ("users", "get" | "put", ["{id}"]) => 404,
        (kind, "get" | "post" | "put" | "delete", [] | ["{id}"] | ["{id}", "variables" | "labels"])
            if inventory().any(|other| other.path == kind) =>
        {
            match (method, rest.as_slice(), whose) {
                ("get", [], _) => 200,
                ("post" | "put" | "delete", _, _) if role == "reader" => 403,
                // Only admins put anything into another project's places, and it is that project's; a cloud lies in none.
                ("post", _, Whose::Other) if !MODEL.at(kind)?.lies_in.is_empty() && !is_admin => 400,
                (_, [_, ..], Whose::Other) if !is_admin && !is_delete_of_one => 404,
                _ => done,
            }
        }
        _ => return None,
    })
}

#[test]
fn each_role_is_answered_as_said_by_each_call_of_the_document() {
    on_each_database(|server| {
        let document = server.send(Request::get("/v1/openapi.json").body(Vec::new()).unwrap()).json();
        let bed = TwoProjects::new(server);
        let (mut wrong, mut asked) = (Vec::new(), 0);
        for (path, operations) in document["paths"].as_object().unwrap() {
            let methods = operations.as_object().unwrap().keys().filter(|name| *name != "parameters");
            for method in methods {
                for (role, whose) in ROLES.iter().flat_map(|role| [(role, Whose::Own), (role, Whose::Other)]) {
                    let found = bed.ask(role, method, path, whose);
                    asked += 1;
                    match expected(role, method, path, whose) {
                        Some(status) if status == found => {}
                        expected => wrong.push(format!("{role} {method} {path} {whose:?}: {found}, not {expected:?}")),
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {asked}\n{}", wrong.len(), wrong.join("\n"));
        // What was not theirs was not deleted.
        for kind in ["clouds", "regions", "cells", "hosts"] {
            let before = bed.make(kind, Whose::Other);
            bed.server.request_as(
                "writer",
                &key("writer"),
                PROJECT,
                "DELETE",
                &format!("/v1/{kind}/{before}"),
                Value::Null,
            );
            assert_eq!(server.get(&format!("/v1/{kind}/{before}")).status, 200, "{kind}");
        }
    });
}
