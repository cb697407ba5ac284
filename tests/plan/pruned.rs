//! What is deleted: what is missing, and nothing else.

use super::{FLEET, fleet, plan, problems, steps};

/// The fleet without the lines that have one of these.
fn without(words: &[&str]) -> String {
    FLEET.lines().filter(|line| !words.iter().any(|word| line.contains(word))).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_missing_is_deleted_children_first() {
    let memory = fleet();
    let pruned = plan(&memory, &without(&["rack-8"]), true);
    assert_eq!(
        steps(&pruned),
        [
            "delete host public/ord/rack-8/db-2",
            "delete network-device public/ord/rack-8/tor-8",
            "delete cell public/ord/rack-8",
        ]
    );
    memory.apply(&pruned).unwrap();
    assert_eq!(steps(&plan(&memory, &without(&["rack-8"]), true)), [] as [&str; 0]);
    assert!(!steps(&plan(&fleet(), &without(&["rack-8"]), false)).iter().any(|step| step.starts_with("delete")));
}

#[test]
fn only_kinds_in_the_files_and_only_what_is_below_the_places_they_name_is_deleted() {
    let memory = fleet();
    let of = |text: &str| steps(&plan(&memory, text, true));
    // Only rack-7 is named, and of it only the hosts.
    let host = "{name: web-1, cell: public/ord/rack-7, device_type: server, ip_address: 10.0.7.8}";
    let with_interfaces = format!("hosts: [{host}]\nnetwork_interfaces: []");
    assert_eq!(
        of(&with_interfaces),
        [
            "create host public/ord/rack-7/web-1",
            "delete network-interface public/ord/rack-7/db-1/eth0",
            "delete host public/ord/rack-7/db-1",
        ]
    );
    assert_eq!(of("hosts: []"), [] as [&str; 0]);
    // What an entry refers to is not missing.
    let named = "network_devices: []\nhosts: [{name: db-1, cell: ord/rack-7, parent: tor-7}]";
    assert_eq!(of(named), [] as [&str; 0]);
}

#[test]
fn what_stays_neither_lies_in_what_goes_nor_has_it_as_its_parent() {
    let memory = fleet();
    let [problem] = &problems(&memory, "cells: [{name: rack-7, region: ord}]", true)[..] else { panic!() };
    assert!(problem.contains("rack-8") && problem.contains("1 hosts, 1 network devices"), "{problem}");
    let text = "network_devices: [{name: tor-8, region: ord, note: x}, {name: other, region: ord, device_type: a, ip_address: 10.0.0.9}]";
    let text = text.replace(", note: x", "");
    let [problem] = &problems(&memory, &text, true)[..] else { panic!() };
    assert!(problem.contains("tor-7") && problem.contains("parent of public/ord/rack-7/db-1"), "{problem}");
}
