//! Variables and `vars=` against a simple model, with trees and values made at random.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use crate::support::{ServerUnderTest, databases};

/// Few keys and values, so that they meet.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..3_i64).prop_map(Value::from),
        Just(json!(1.0)),
        Just(json!("a")),
        Just(json!("b,:\"c")),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[xy]", inner, 0..3)
                .prop_map(|map| Value::Object(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn variables() -> impl Strategy<Value = BTreeMap<String, Value>> {
    prop::collection::btree_map("[kl]", value(), 0..3)
}

/// Variables of project, cloud, region and cell, then for each device its variables, whether it is in the cell, and
/// which earlier device is its parent.
type RandomLevels = (Vec<BTreeMap<String, Value>>, Vec<(BTreeMap<String, Value>, bool, Option<prop::sample::Index>)>);

fn tree() -> impl Strategy<Value = RandomLevels> {
    let device = (variables(), any::<bool>(), prop::option::of(any::<prop::sample::Index>()));
    (prop::collection::vec(variables(), 4), prop::collection::vec(device, 1..6))
}

fn path() -> impl Strategy<Value = String> {
    let leg = prop_oneof![Just(".x"), Just(".y"), Just("[0]"), Just("[1]"), Just("[*]"), Just(".*")];
    ("[kl]", prop::collection::vec(leg, 0..3)).prop_map(|(key, legs)| key + &legs.concat())
}

struct FleetOfDevices {
    server: ServerUnderTest,
    /// Above the devices: project, cloud, region, cell.
    paths: [String; 4],
}

impl FleetOfDevices {
    fn new(server: ServerUnderTest) -> FleetOfDevices {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
        server.create("/v1/cells", json!({"name": "cell", "cloud_id": 1, "region_id": 1}));
        let project = format!("/v1/projects/{}", crate::support::PROJECT);
        let paths = [project, "/v1/clouds/1".into(), "/v1/regions/1".into(), "/v1/cells/1".into()];
        FleetOfDevices { server, paths }
    }

    /// Makes the tree; the ids of the devices and what each one's variables are by the model.
    fn make(&self, (levels, devices): &RandomLevels) -> (Vec<i64>, Vec<BTreeMap<String, Value>>) {
        for (path, variables) in self.paths.iter().zip(levels) {
            let path = format!("{path}/variables");
            assert_eq!(self.server.request("DELETE", &path, json!(["k", "l"])).status, 204);
            assert_eq!(self.server.put(&path, json!(variables)).status, 200);
        }
        let (mut ids, mut own, mut resolved): (Vec<i64>, Vec<BTreeMap<_, _>>, Vec<_>) = Default::default();
        for (index, (variables, in_cell, parent)) in devices.iter().enumerate() {
            let parent = parent.filter(|_| index > 0).map(|parent| parent.index(index));
            let body = json!({"name": format!("host-{index}"), "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1",
                "device_type": "server", "variables": variables, "parent_id": parent.map(|parent| ids[parent])});
            let mut body = body;
            if *in_cell {
                body["cell_id"] = 1.into();
            }
            ids.push(self.server.create("/v1/hosts", body)["id"].as_i64().unwrap());
            // What the devices above have, without what they inherit from their own cells.
            let mut above = parent.map(|parent| own[parent].clone()).unwrap_or_default();
            above.extend(variables.clone());
            let mut all = BTreeMap::new();
            for level in levels.iter().take(if *in_cell { 4 } else { 3 }) {
                all.extend(level.clone());
            }
            all.extend(above.clone());
            own.push(above);
            resolved.push(all);
        }
        (ids, resolved)
    }

    fn remove(&self, ids: &[i64]) {
        for id in ids.iter().rev() {
            assert_eq!(self.server.delete(&format!("/v1/hosts/{id}")).status, 204);
        }
    }
}

fn check<S: Strategy>(strategy: S, promise: impl Fn(&FleetOfDevices, S::Value) -> Result<(), TestCaseError>) {
    for database in databases() {
        let fleet = FleetOfDevices::new(ServerUnderTest::new(database));
        let config = Config { cases: 60, failure_persistence: None, ..Config::default() };
        TestRunner::new(config).run(&strategy, |value| promise(&fleet, value)).unwrap();
    }
}

#[test]
fn a_device_has_its_own_variables_over_those_it_inherits() {
    check(tree(), |fleet, tree| {
        let (ids, resolved) = fleet.make(&tree);
        let list = fleet.server.get("/v1/hosts?details=true&limit=100").json();
        for (index, (id, expected)) in ids.iter().zip(&resolved).enumerate() {
            prop_assert_eq!(&list["hosts"][index]["variables"], &json!(expected));
            prop_assert_eq!(&fleet.server.get(&format!("/v1/hosts/{id}")).json()["variables"], &json!(expected));
            let own = fleet.server.get(&format!("/v1/hosts/{id}?resolved-values=false")).json();
            prop_assert_eq!(&own["variables"], &json!(tree.1[index].0));
        }
        fleet.remove(&ids);
        Ok(())
    });
}

#[test]
fn vars_finds_the_devices_whose_resolved_or_own_variables_match() {
    check((tree(), path(), value(), any::<bool>()), |fleet, (tree, path, wanted, inherited)| {
        let (ids, resolved) = fleet.make(&tree);
        let term = format!("{path}:{wanted}");
        let query: String = form_urlencoded::Serializer::new(String::new())
            .append_pair("vars", &term)
            .append_pair("resolved-values", &inherited.to_string())
            .finish();
        let found = fleet.server.get(&format!("/v1/hosts?{query}")).names("hosts");
        let own = tree.1.iter().map(|(variables, _, _)| variables);
        let candidates: Vec<_> = if inherited { resolved.iter().collect() } else { own.collect() };
        let expected: Vec<_> = candidates
            .iter()
            .enumerate()
            .filter(|(_, variables)| model_matches(variables, &path, &wanted))
            .map(|(index, _)| format!("host-{index}"))
            .collect();
        fleet.remove(&ids);
        prop_assert_eq!(found, expected, "{}", term);
        Ok(())
    });
}

/// The path and the containment said once more, as plainly as can be.
fn model_matches(variables: &BTreeMap<String, Value>, path: &str, wanted: &Value) -> bool {
    let (key, mut legs) = path.split_at(1);
    let Some(value) = variables.get(key) else { return false };
    let mut found = vec![value.clone()];
    let many = legs.contains('*');
    while !legs.is_empty() {
        let length = if legs.starts_with('[') { 3 } else { 2 };
        let (leg, rest) = legs.split_at(length);
        found = found.iter().flat_map(|value| model_step(value, leg)).collect();
        legs = rest;
    }
    match (many, found.is_empty()) {
        (_, true) => false,
        (true, false) => model_contains(&Value::from(found), wanted),
        (false, false) => model_contains(&found[0], wanted),
    }
}

fn model_step(value: &Value, leg: &str) -> Vec<Value> {
    let children = match value {
        Value::Array(items) if leg == "[*]" => items.clone(),
        Value::Object(map) if leg == ".*" => map.values().cloned().collect(),
        _ => Vec::new(),
    };
    let one = match (leg, value) {
        ("[0]", Value::Array(items)) => items.first(),
        ("[0]", other) => Some(other),
        ("[1]", Value::Array(items)) => items.get(1),
        (".x", Value::Object(map)) => map.get("x"),
        (".y", Value::Object(map)) => map.get("y"),
        _ => None,
    };
    children.into_iter().chain(one.cloned()).collect()
}

fn model_contains(target: &Value, candidate: &Value) -> bool {
    match (target, candidate) {
        (Value::Array(t), Value::Array(c)) => c.iter().all(|c| t.iter().any(|t| model_contains(t, c))),
        (Value::Array(t), c) => t.iter().any(|t| model_contains(t, c)),
        (Value::Object(t), Value::Object(c)) => {
            c.iter().all(|(key, c)| t.get(key).is_some_and(|t| model_contains(t, c)))
        }
        (Value::Number(t), Value::Number(c)) => t.as_f64() == c.as_f64(),
        (t, c) => t == c,
    }
}
