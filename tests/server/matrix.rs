//! Each role against each call of the OpenAPI document, about what is of its own project and of another: a call that nobody has
//! said anything of here fails.

use std::cell::Cell;

use http::Request;
use serde_json::{Value, json};

use crate::support::{PROJECT, ServerUnderTest, on_each_database};

const INVENTORY: [&str; 7] =
    ["clouds", "regions", "cells", "networks", "hosts", "network-devices", "network-interfaces"];
const ROLES: [&str; 5] = ["nobody", "reader", "writer", "admin", "root"];

/// Whose something is that a call is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Whose {
    Own,
    Other,
}

/// A project and its root user, and the ids of a cloud, a region, a cell and a host in it.
struct Side {
    project: String,
    root: &'static str,
    places: [u64; 4],
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
        let side = |project: &str, root| Side { project: project.to_owned(), root, places: [0; 4] };
        let mut bed =
            TwoProjects { server, own: side(PROJECT, "root"), other: side(&second, "other"), made: Cell::new(0) };
        for whose in [Whose::Own, Whose::Other] {
            for (place, kind) in ["clouds", "regions", "cells", "hosts"].into_iter().enumerate() {
                let id = bed.make(kind, whose).parse().unwrap();
                match whose {
                    Whose::Own => bed.own.places[place] = id,
                    Whose::Other => bed.other.places[place] = id,
                }
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
    fn body(&self, kind: &str, whose: Whose) -> Value {
        let Side { project, places: [cloud, region, cell, host], .. } = self.side(whose);
        let name = self.name();
        let place = |fields: Value| {
            let mut body = json!({"name": name, "cloud_id": cloud, "region_id": region, "cell_id": cell});
            body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            body
        };
        let device = || place(json!({"ip_address": "::1", "device_type": "x"}));
        match kind {
            "projects" | "clouds" => json!({"name": name}),
            "users" => json!({"username": name, "project_id": project}),
            "regions" => json!({"name": name, "cloud_id": cloud}),
            "cells" => json!({"name": name, "cloud_id": cloud, "region_id": region}),
            "networks" => place(json!({"cidr": "::/64", "gateway": "::1", "netmask": "x"})),
            "hosts" | "network-devices" => device(),
            "network-interfaces" => {
                json!({"name": name, "device_id": host, "interface_type": "x", "ip_address": "::1"})
            }
            other => panic!("say how to make one of {other}"),
        }
    }

    /// Makes one of a kind in the project of a side; its id.
    fn make(&self, kind: &str, whose: Whose) -> String {
        let Side { project, root, .. } = self.side(whose);
        let path = format!("/v1/{kind}");
        let made = self.server.request_as(root, &key(root), project, "POST", &path, self.body(kind, whose));
        assert_eq!(made.status, 201, "{kind}: {}", made.text);
        let id = &made.json()["id"];
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
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
            true => path.replace("{id}", &self.make(kind, whose)),
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
            if INVENTORY.contains(&kind) =>
        {
            match (method, rest.as_slice(), whose) {
                ("get", [], _) => 200,
                ("post" | "put" | "delete", _, _) if role == "reader" => 403,
                // Only admins put anything into another project's places, and it is that project's; a cloud lies in none.
                ("post", _, Whose::Other) if kind != "clouds" && !is_admin => 400,
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
