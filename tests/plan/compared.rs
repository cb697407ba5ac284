//! What a plan says.

use super::{FLEET, export, fleet, id, inventory, kind, plan, read, state, steps, yaml};
use crate::memory::Memory;
use craton_client::plan::{Document, FileFormat, compare};
use serde_json::json;

#[test]
fn what_is_new_is_made_places_and_parents_first_and_then_there_is_nothing_to_do() {
    let memory = Memory::new();
    let new = plan(&memory, FLEET, true);
    assert_eq!(
        steps(&new),
        [
            "create cloud public",
            "create region public/ord",
            "create cell public/ord/rack-7",
            "create cell public/ord/rack-8",
            "create network public/ord/front",
            "create network-device public/ord/rack-7/tor-7",
            "create network-device public/ord/rack-8/tor-8",
            "create host public/ord/rack-7/db-1",
            "create host public/ord/rack-8/db-2",
            "create network-interface public/ord/rack-7/db-1/eth0",
        ]
    );
    memory.apply(&new).unwrap();
    let again = plan(&memory, FLEET, true);
    assert_eq!((steps(&again), again.unchanged), (vec![], new.steps.len()));
    assert_eq!(memory.find("network-device", "tor-7")["labels"], json!(["net"]));
    assert_eq!(memory.find("host", "db-2")["parent_id"], memory.find("network-device", "tor-8")["id"]);
}

#[test]
fn a_change_has_every_field_label_and_variable_with_old_and_new_and_leaves_the_rest_alone() {
    let memory = fleet();
    let changed = plan(
        &memory,
        "hosts: [{name: db-1, cell: public/ord/rack-7, note: moved, active: false, parent: null, labels: [db, hot], variables: {os: {release: 24.04}, a: null}}]
cells: [{name: rack-7, region: ord, variables_merge: {b: 1}}]
network_interfaces: [{name: eth0, device: db-1, speed: 10000}]",
        false,
    );
    let host = changed.steps.iter().find(|step| step.kind.name == "host").unwrap();
    let mut json = changed.to_object();
    let host_json =
        json["steps"].as_array_mut().unwrap().iter_mut().find(|step| step["kind"] == "host").unwrap().take();
    assert_eq!(
        host_json,
        json!({
            "action": "change",
            "kind": "host",
            "path": "public/ord/rack-7/db-1",
            "id": serde_json::Value::from(host.id.as_ref().unwrap()),
            "fields": {
                "note": {"old": null, "new": "moved"},
                "active": {"old": true, "new": false},
                "parent": {"old": "public/ord/rack-7/tor-7", "new": null},
            },
            "labels": {"added": ["hot"], "removed": ["ssd"]},
            "variables": {
                "os": {"old": {"release": "24.04"}, "new": {"release": 24.04}},
                "a": {"new": null},
            },
        })
    );
    memory.apply(&changed).unwrap();
    let host = memory.find("host", "db-1");
    assert_eq!(
        (&host["ip_address"], &host["parent_id"], &host["active"]),
        (&json!("10.0.7.1"), &json!(null), &json!(false))
    );
    assert_eq!(host["variables"], json!({"os": {"release": 24.04}, "a": null}));
    assert_eq!(memory.find("cell", "rack-7")["note"], "row 3");
    assert_eq!(memory.find("network-interface", "eth0")["speed"], json!(10000));
}

#[test]
fn an_id_beside_a_name_renames_and_moves() {
    let memory = fleet();
    let cell = id(&memory, "cell", "rack-8");
    let host = id(&memory, "host", "db-2");
    let text = format!(
        "cells: [{{id: {cell}, name: rack-9}}]
hosts: [{{id: {host}, name: db-9, cell: public/ord/rack-7}}, {{name: db-10, cell: ord/rack-9, parent: tor-8, device_type: server, ip_address: 10.0.8.3}}]"
    );
    let moved = plan(&memory, &text, false);
    assert_eq!(
        steps(&moved),
        ["change cell public/ord/rack-9", "change host public/ord/rack-7/db-9", "create host public/ord/rack-9/db-10"]
    );
    memory.apply(&moved).unwrap();
    assert_eq!(memory.find("host", "db-9")["cell_id"], memory.find("cell", "rack-7")["id"]);
    assert_eq!(memory.find("host", "db-10")["cell_id"].to_string(), cell.to_string());
    assert_eq!(steps(&plan(&memory, &text, false)), [] as [&str; 0]);
}

#[test]
fn a_name_that_one_gives_up_another_may_take() {
    let memory = fleet();
    let host = id(&memory, "host", "db-1");
    let text = format!(
        "hosts: [{{name: db-1, region: ord, device_type: server, ip_address: 10.0.7.9}}, {{id: {host}, name: old-1}}]"
    );
    memory.apply(&plan(&memory, &text, false)).unwrap();
    assert_eq!(memory.find("host", "old-1")["id"].to_string(), host.to_string());
    assert_ne!(memory.find("host", "db-1")["id"].to_string(), host.to_string());
}

#[test]
fn parents_that_change_places_are_set_from_the_top() {
    let memory = fleet();
    let under = "hosts: [{name: db-1, region: ord, parent: db-2}, {name: db-2, region: ord, parent: tor-7}]";
    memory.apply(&plan(&memory, under, false)).unwrap();
    let other = "hosts: [{name: db-1, region: ord, parent: null}, {name: db-2, region: ord, parent: db-1}]";
    memory.apply(&plan(&memory, other, false)).unwrap();
    assert_eq!(memory.find("host", "db-2")["parent_id"], memory.find("host", "db-1")["id"]);
}

#[test]
fn a_sheet_says_what_yaml_says() {
    let memory = fleet();
    let mut document = Document::default();
    document.add_csv(
        "hosts.csv",
        "name,cell,device_type,ip_address,parent,active,labels,variables.os.release,variables.disks:json\n\
         web-1,public/ord/rack-7,server,10.0.7.3,tor-7,false,web hot,24.04,\"[1, 2]\"\n\
         db-1,public/ord/rack-7,,,tor-7,,ssd db,\"\"\"24.04\"\"\",\n",
        kind("host"),
    );
    let plan = compare(&state(&memory), &document, false).unwrap();
    assert_eq!((steps(&plan), plan.unchanged), (vec!["create host public/ord/rack-7/web-1".to_owned()], 1));
    memory.apply(&plan).unwrap();
    let host = memory.find("host", "web-1");
    assert_eq!((&host["active"], &host["labels"]), (&json!(false), &json!(["hot", "web"])));
    assert_eq!(host["variables"], json!({"os": {"release": 24.04}, "disks": [1, 2]}));
}

#[test]
fn an_original_server_without_batches_and_labels_in_lists_gets_to_the_same_state() {
    let original = Memory::original();
    original.apply(&plan(&original, FLEET, false)).unwrap();
    assert_eq!(yaml(&original), yaml(&fleet()));
    assert_eq!(steps(&plan(&original, FLEET, true)), [] as [&str; 0]);
}

#[test]
fn what_is_written_is_sorted_short_and_read_as_it_was() {
    let memory = fleet();
    let text = yaml(&memory);
    assert_eq!(
        text.lines().take(5).collect::<Vec<_>>(),
        ["clouds:", "- name: public", "  variables:", "    dns: 10.0.0.2", "regions:"]
    );
    let host = "- name: db-1\n  cell: public/ord/rack-7\n  parent: tor-7\n  device_type: server\n  ip_address: 10.0.7.1\n  labels: [db, ssd]\n  variables:\n    os:\n      release: \"24.04\"\n";
    assert!(text.contains(host), "{text}");
    let json = export(&state(&memory), FileFormat::Json, &inventory());
    for text in [text, json] {
        let document = read(&text);
        assert!(document.problems.is_empty(), "{:?}", document.problems);
        assert_eq!(steps(&plan(&memory, &text, true)), [] as [&str; 0]);
    }
}
