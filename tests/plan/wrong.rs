//! What is wrong in a file is told with its place, all of it at once, and nothing comes of it.

use super::{fleet, id, problems};

/// Each text has the problems named, by line, column and a part of the sentence.
#[test]
fn every_mistake_has_its_line_and_column() {
    let memory = fleet();
    let host = id(&memory, "host", "db-1");
    let with_id = format!("hosts:\n- {{id: {host}, name: db-1}}\n- {{name: db-1, region: ord}}\n");
    let out_of_region = format!("hosts:\n- {{id: {host}, name: db-1, cloud: private}}\nclouds: [{{name: private}}]");
    for (text, expected) in [
        ("hsots: []", &[("1:1", "`hosts`")][..]),
        ("hosts: {a: 1}", &[("1:8", "list")]),
        ("[]", &[("1:1", "map")]),
        ("hosts:\n- 17\n- {region: ord}\n", &[("2:3", "map"), ("3:3", "no `name`")]),
        (
            "hosts:\n- {name: db-1, region: ord, divice_type: x, note: 17}",
            &[("2:29", "`device_type`"), ("2:51", "quote")],
        ),
        ("hosts:\n- {name: 17}", &[("2:10", "quote")]),
        ("hosts:\n- {name: db-1, region: ord, ip_address: 10.0.0}", &[("2:41", "address")]),
        ("hosts:\n- {name: db-1, region: ord, labels: db}", &[("2:37", "'db'")]),
        ("hosts:\n- {name: db-1, region: dfw}", &[("2:24", "dfw")]),
        ("hosts:\n- {name: db-1, region: ord, parent: nothing}", &[("2:37", "no device named nothing in public/ord")]),
        ("hosts:\n- {name: db-1, region: ord, parent: a//b}", &[("2:37", "path")]),
        ("hosts:\n- {name: new, region: ord}", &[("2:3", "`device_type`, `ip_address`")]),
        ("hosts:\n- {name: new}", &[("2:3", "`cell`")]),
        ("hosts:\n- {id: 4711, name: new}", &[("2:3", "4711")]),
        ("hosts:\n- {id: x, name: db-1}", &[("2:8", "whole number")]),
        ("hosts:\n- {name: tor-7, region: ord}", &[("2:3", "is a network device")]),
        ("hosts:\n- {name: db-1, region: ord}\n- {name: db-1, cell: ord/rack-7}", &[("3:3", "fleet.yaml:2:3")]),
        (&with_id, &[("3:3", "fleet.yaml:2:3")]),
        ("cells:\n- {name: new, region: ord}\n- {name: new, region: public/ord}", &[("3:3", "fleet.yaml:2:3")]),
        ("cells:\n- {name: rack-7, region: ord, variables: {}, variables_merge: {}}", &[("2:46", "only one")]),
        ("cells:\n- {name: rack-7, region: ord, cloud: private}", &[("2:38", "private")]),
        ("network_interfaces:\n- {name: eth0, device: db-1, vlan_id: 3}", &[("2:39", "cannot be changed")]),
        ("hosts:\n- {name: db-1, region: null}", &[("2:24", "`region` cannot be null; it is \"public/ord\"")]),
        ("hosts:\n- {name: db-1, cloud: null}", &[("2:23", "`cloud` cannot be null; it is \"public\"")]),
        ("regions:\n- {name: ord, cloud: null}", &[("2:22", "`cloud` cannot be null")]),
        (&out_of_region, &[("2:3", "`region` cannot be null")]),
        ("hosts:\n- {name: db-1, region: ord, note: null, ip_address: null}", &[("2:53", "'string'")]),
        ("hosts:\n- {name: db-1, region: ord, active: null}", &[("2:37", "cannot be null")]),
        ("cells:\n- {name: a, region: ord}\n- {name: a\n", &[("3:3", "")]),
        (
            "hosts:\n- {name: a, region: ord, parent: b, device_type: x, ip_address: 10.0.0.1}\n- {name: b, region: ord, parent: a, device_type: x, ip_address: 10.0.0.1}",
            &[("2:3", "itself"), ("3:3", "itself")],
        ),
    ] {
        let problems = problems(&memory, text, false);
        assert_eq!(problems.len(), expected.len(), "{text}\n{problems:#?}");
        for (problem, (place, part)) in problems.iter().zip(expected) {
            let is_there = problem.starts_with(&format!("fleet.yaml:{place}: ")) && problem.contains(part);
            assert!(is_there, "{text}\n{place} {part}\n{problem}");
        }
    }
}

#[test]
fn a_name_that_several_have_is_told_with_their_paths() {
    let memory = fleet();
    let more = "regions: [{name: dfw, cloud: public}]\ncells: [{name: rack-7, region: dfw}]";
    memory.apply(&super::plan(&memory, more, false)).unwrap();
    let text = "hosts: [{name: web-1, cell: rack-7, device_type: x, ip_address: 10.0.0.1}]";
    let [problem] = &problems(&memory, text, false)[..] else { panic!() };
    assert!(problem.contains("public/dfw/rack-7, public/ord/rack-7"), "{problem}");
}

#[test]
fn names_that_change_places_are_refused_before_anything_is_sent() {
    let memory = fleet();
    let (one, other) = (id(&memory, "host", "db-1"), id(&memory, "host", "db-2"));
    let text = format!("hosts: [{{id: {one}, name: db-2}}, {{id: {other}, name: db-1}}]");
    assert!(problems(&memory, &text, false)[0].contains("needs itself"));
}

#[test]
fn an_id_must_not_give_a_name_that_another_has() {
    let memory = fleet();
    let host = id(&memory, "host", "db-1");
    let [problem] = &problems(&memory, &format!("hosts: [{{id: {host}, name: tor-8}}]"), false)[..] else { panic!() };
    assert!(problem.contains("taken") && problem.contains("rack-8/tor-8"), "{problem}");
}
