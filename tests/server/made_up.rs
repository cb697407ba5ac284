//! A kind that was made up: no verb knows a kind by name.

use std::sync::LazyLock;

use craton_model::kinds::{CREATED_AT, ID, LABELS, NAME, NOTE, PROJECT_ID, REGION_ID, UPDATED_AT, VARIABLES};
use craton_model::{Family, Field, Filter, Kind, MODEL, Match, Model, Type};
use serde_json::{Value, json};

use crate::support::{PROJECT, ServerUnderTest, databases};

static CABINET: Kind = Kind {
    name: "equipment-cabinet",
    path: "equipment-cabinets",
    family: Family { singular: "cabinet", plural: "cabinets" },
    fields: &[
        ID,
        NAME,
        REGION_ID,
        Field::reference("cell_id", "cells", "cell", "cell it is in").required().changeable(),
        Field::reference("stands_on", "cabinets", "stands-on", "cabinet below it").changeable().nullable(),
        Field::new("units", Type::Integer, "height").required().changeable(),
        Field { default: true, ..Field::new("locked", Type::Boolean, "whether it is locked") }.changeable(),
        Field::new("doors", Type::Strings, "its doors").changeable(),
        Field::new("address", Type::IpAddress, "of its controller").changeable(),
        Field::new("range", Type::Cidr, "of its devices"),
        Field { kept_as_text: true, ..Field::new("watts", Type::Integer, "power") }.changeable().untouching(),
        NOTE,
        CREATED_AT,
        UPDATED_AT,
        PROJECT_ID,
        VARIABLES,
        LABELS,
    ],
    filters: &[
        Filter::by("id"),
        Filter::by("name"),
        Filter::by("cell_id"),
        Filter::by("units"),
        Filter::by("locked"),
        Filter::by("address"),
        Filter::that("label", Match::Label, ""),
        Filter::that("vars", Match::Variables, ""),
        Filter::that("under", Match::Below, "").of("stands_on"),
        Filter::that("descendants", Match::Switch(Some(false)), ""),
        Filter::that("details", Match::Switch(None), ""),
        Filter::that("resolved-values", Match::Switch(Some(true)), ""),
    ],
    lies_in: &["region_id", "cell_id"],
    inherits: &["stands_on", "cell_id", "project_id"],
    unique_in: &["cell_id"],
    taken: "There is a cabinet of that name.",
    resolves: true,
    resolves_variables: true,
    has_labels: true,
    ..Kind::PLAIN
};
static WITH_CABINETS: LazyLock<Model> =
    LazyLock::new(|| Model { kinds: Vec::leak([MODEL.kinds, &[&CABINET]].concat()) });

const PATH: &str = "/v1/equipment-cabinets";

fn on_each(promise: impl Fn(&ServerUnderTest)) {
    for database in databases() {
        let server = ServerUnderTest::of(database, &WITH_CABINETS);
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
        let cell = json!({"name": "cell", "cloud_id": 1, "region_id": 1, "variables": {"power": "A", "mtu": 9000}});
        server.create("/v1/cells", cell);
        promise(&server);
    }
}

fn cabinet(name: &str, more: Value) -> Value {
    let mut cabinet = json!({"name": name, "region_id": 1, "cell_id": 1, "units": 42});
    cabinet.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    cabinet
}

fn names(server: &ServerUnderTest, query: &str) -> Vec<String> {
    server.get(&format!("{PATH}?{query}")).names("equipment_cabinets")
}

#[test]
fn it_is_made_shown_changed_and_deleted() {
    on_each(|server| {
        let more = json!({"doors": ["front", "東"], "address": "::1", "range": "10.0.0.0/8", "watts": 900, "note": "n",
            "labels": ["b", "a"], "variables": {"k": 1}});
        let made = server.create(PATH, cabinet("r", more));
        assert_eq!((&made["id"], &made["project_id"], &made["locked"]), (&json!(1), &json!(PROJECT), &json!(true)));
        assert_eq!((&made["watts"], &made["variables"]), (&json!(900), &json!({"k": 1})));
        let path = format!("{PATH}/1");
        let shown = server.get(&path).json();
        let expected = json!({"name": "r", "cell_id": 1, "stands_on": null, "units": 42, "doors": ["front", "東"],
            "address": "::1", "range": "10.0.0.0/8", "watts": "900", "note": "n", "updated_at": null,
            "labels": ["a", "b"], "variables": {"k": 1, "mtu": 9000, "power": "A"}});
        for (name, value) in expected.as_object().unwrap() {
            assert_eq!(&shown[name], value, "{name}");
        }
        let up = server.get("/v1/cells/1").json()["id"].as_i64().unwrap();
        assert!(shown["links"][0]["href"].as_str().unwrap().ends_with(&format!("/v1/cells/{up}")));
        assert_eq!(server.get(&format!("{path}?resolved-values=false")).json()["variables"], json!({"k": 1}));

        let untouched = server.put(&path, json!({"watts": 901})).json();
        assert_eq!((&untouched["watts"], &untouched["updated_at"]), (&json!(901), &Value::Null));
        let changed =
            server.put(&path, json!({"name": "s", "locked": false, "doors": [], "address": "10.0.0.1"})).json();
        assert_eq!((&changed["name"], &changed["locked"], &changed["doors"]), (&json!("s"), &json!(false), &json!([])));
        assert!(changed["updated_at"].is_string());
        assert_eq!(server.delete(&path).status, 204);
        assert_eq!(server.get(&path).status, 404);
        assert_eq!(server.put(&path, json!({"name": "x"})).status, 404);
        assert_eq!(server.delete(&path).status, 204);
    });
}

#[test]
fn what_is_wrong_with_it_is_refused() {
    on_each(|server| {
        server.create(PATH, cabinet("r", json!({})));
        for (method, path, body, status, message) in [
            ("POST", PATH, cabinet("r", json!({})), 409, "There is a cabinet of that name."),
            ("POST", PATH, cabinet("s", json!({"cell_id": 7})), 400, "cell_id 7 does not exist"),
            ("POST", PATH, cabinet("s", json!({"stands_on": 7})), 400, "stands_on 7 does not exist"),
            ("POST", PATH, json!({"name": "s", "region_id": 1, "cell_id": 1}), 400, "'units' is a required property"),
            ("POST", PATH, cabinet("s", json!({"doors": [1]})), 400, "1 is not of type 'string'"),
            ("PUT", "/v1/equipment-cabinets/1", json!({"range": "::/0"}), 400, "('range' was unexpected)"),
            ("PUT", "/v1/equipment-cabinets/1", json!({"stands_on": 1}), 400, "A cabinet cannot be its own parent."),
            ("PATCH", PATH, Value::Null, 405, "not allowed"),
        ] {
            let answer = server.request(method, path, body.clone());
            assert_eq!(answer.status, status, "{method} {path} {body}: {}", answer.text);
            assert!(answer.message().contains(message), "{}", answer.text);
        }
        server.create("/v1/users", json!({"username": "plain", "project_id": PROJECT, "api_key": "plain-key"}));
        let plain = server.request_as("plain", "plain-key", PROJECT, "DELETE", "/v1/equipment-cabinets/1", Value::Null);
        assert_eq!(plain.status, 204);
    });
}

#[test]
fn its_list_has_filters_an_order_pages_and_details() {
    on_each(|server| {
        for number in 0..12 {
            let more = json!({"units": 40 + number % 2, "locked": number < 3, "variables": {"n": number}});
            server.create(PATH, cabinet(&format!("r{number:02}"), more));
        }
        let below = cabinet("below", json!({"stands_on": 2, "address": "::1", "labels": ["x"]}));
        server.create(PATH, below);
        server.create(PATH, cabinet("deep", json!({"stands_on": 13, "units": 1})));
        for (query, expected) in [
            ("id=3", &["r02"][..]),
            ("name=r04", &["r04"]),
            ("units=41&locked=true", &["r01"]),
            ("address=::1", &["below"]),
            ("label=x", &["below"]),
            ("vars=n:5", &["r05"]),
            // What stands on the second has its variables, and those of the cell.
            ("vars=n:1", &["r01", "below", "deep"]),
            ("vars=n:1,power:%22A%22&limit=10", &["r01", "below", "deep"]),
            ("vars=n:1&resolved-values=false", &["r01"]),
            ("under=2", &["below"]),
            ("under=2&descendants=true", &["below", "deep"]),
            ("cell_id=2", &[]),
            ("limit=10&sort_keys=units,name&sort_dir=desc&marker=14", &[]),
            ("limit=10&marker=12", &["below", "deep"]),
        ] {
            assert_eq!(names(server, query), expected, "{query}");
        }
        let details = server.get(&format!("{PATH}?name=deep&details=true")).json();
        let deep = &details["equipment_cabinets"][0];
        assert_eq!(deep["variables"], json!({"n": 1, "mtu": 9000, "power": "A"}));
        assert_eq!(deep["labels"], json!([]));
        // What another stands on stays, but the cell that both are in goes with them.
        assert_eq!(server.delete("/v1/equipment-cabinets/2").status, 409);
        let ring = server.put("/v1/equipment-cabinets/2", json!({"stands_on": 14}));
        let sentence =
            "A cabinet cannot have a descendant as its parent. The stands_on for 'r01' cannot be set to the id '14'.";
        assert_eq!((ring.status, ring.message().as_str()), (400, sentence));
        assert_eq!(server.delete("/v1/cells/1").status, 204);
        assert_eq!(names(server, ""), [""; 0]);
    });
}

#[test]
fn it_has_variables_and_labels_and_is_in_the_document() {
    on_each(|server| {
        server.create(PATH, cabinet("r", json!({"variables": {"k": 1}})));
        let path = format!("{PATH}/1/variables");
        assert_eq!(server.put(&path, json!({"l": [2]})).json(), json!({"variables": {"k": 1, "l": [2]}}));
        assert_eq!(server.request("DELETE", &path, json!(["k", "none"])).status, 204);
        assert_eq!(server.get(&path).json()["variables"], json!({"l": [2], "mtu": 9000, "power": "A"}));
        assert_eq!(server.get(&format!("{path}?resolved-values=false")).json()["variables"], json!({"l": [2]}));
        let path = format!("{PATH}/1/labels");
        assert_eq!(server.put(&path, json!({"labels": ["b", "a"]})).json(), json!({"labels": ["a", "b"]}));
        assert_eq!(server.request("DELETE", &path, json!({"labels": ["b"]})).status, 204);
        assert_eq!(server.get(&path).json(), json!({"labels": ["a"]}));
        let document = server.get("/v1/openapi.json").json();
        for path in ["", "/{id}", "/{id}/variables", "/{id}/labels"] {
            assert!(document["paths"][format!("{PATH}{path}")]["get"].is_object(), "{path}");
        }
        assert_eq!(
            document["components"]["schemas"]["EquipmentCabinet"]["properties"]["watts"]["type"],
            json!(["integer", "string", "null"])
        );
    });
}

#[test]
fn it_is_in_batches_and_in_the_history_and_undoing_brings_it_back() {
    on_each(|server| {
        let operations = json!([
            {"method": "POST", "path": PATH, "body": cabinet("r", json!({"variables": {"k": 1}}))},
            {"method": "POST", "path": PATH, "body": cabinet("below", json!({"stands_on": {"operation": 0}}))},
            {"method": "PUT", "path": format!("{PATH}/{{1}}/labels"), "body": {"labels": ["a"]}},
            {"method": "PUT", "path": format!("{PATH}/{{0}}"), "body": {"units": 43, "doors": ["front"], "watts": 900}},
        ]);
        let answer = server.request("POST", "/v1/batch", json!({"operations": operations}));
        assert_eq!(answer.status, 200, "{}", answer.text);
        let all = || server.get(&format!("{PATH}?details=true")).json()["equipment_cabinets"].clone();
        let newest = || server.get("/v1/history?kind=equipment-cabinet").json()["history"][0].clone();
        let undo = |number: &Value| server.request("POST", &format!("/v1/history/{number}/undo"), json!({}));
        let (before, made) = (all(), newest());
        assert_eq!(
            (&before[0]["units"], &before[1]["stands_on"], &before[1]["labels"]),
            (&json!(43), &json!(1), &json!(["a"]))
        );
        assert_eq!((&made["changes"][0]["name"], &made["changes"][0]["place"]), (&json!("r"), &json!("region/cell")));

        server.put(&format!("{PATH}/1"), json!({"units": 44, "locked": false}));
        let changed = newest();
        assert_eq!(changed["changes"][0]["before"], json!({"units": 43, "locked": true}));
        assert_eq!(undo(&changed["number"]).status, 200);
        // With its cell goes all that is in it, and comes back with it.
        assert_eq!(server.delete("/v1/cells/1").status, 204);
        assert_eq!(all(), json!([]));
        let undone = undo(&newest()["number"]);
        assert_eq!(undone.status, 200, "{}", undone.text);
        let mut after = all();
        after[0]["updated_at"] = before[0]["updated_at"].clone();
        assert_eq!(after, before);
    });
}

#[test]
fn it_is_moved_with_the_cell_it_is_moved_to_and_stays_what_it_is() {
    on_each(|server| {
        server.create("/v1/regions", json!({"name": "second", "cloud_id": 1}));
        server.create("/v1/cells", json!({"name": "far", "cloud_id": 1, "region_id": 2, "variables": {"power": "B"}}));
        let path = format!("{PATH}/1");
        server.create(PATH, cabinet("r", json!({"labels": ["a"], "variables": {"k": 1}})));
        let places = || {
            let shown = server.get(&path).json();
            json!([shown["region_id"], shown["cell_id"], shown["variables"], shown["labels"]])
        };
        let before = places();
        let moved = server.put(&path, json!({"cell_id": 2}));
        assert_eq!(moved.status, 200, "{}", moved.text);
        assert_eq!(places(), json!([2, 2, {"k": 1, "power": "B"}, ["a"]]));
        let history = server.get("/v1/history?kind=equipment-cabinet").json();
        let number = history["history"][0]["number"].to_string();
        assert_eq!(server.request("POST", &format!("/v1/history/{number}/undo"), json!({})).status, 200);
        assert_eq!(places(), before);
        // A cell takes along what is in it.
        assert_eq!(server.put("/v1/cells/1", json!({"region_id": 2})).status, 200);
        assert_eq!(places()[0], 2);
        let message = server.put(&path, json!({"region_id": 1, "cell_id": 2})).message();
        assert_eq!(message, "cell_id 2 is not in region_id 1, but in region_id 2");
    });
}
