//! Doing a plan: all or nothing, in parts, call by call.

use super::{FLEET, fleet, plan, state, steps, yaml};
use crate::memory::Memory;
use craton_client::plan::apply;
use serde_json::json;

#[test]
fn one_transaction_does_all_or_nothing() {
    let memory = Memory::new();
    let new = plan(&memory, FLEET, false);
    for refused in 0..new.steps.len() {
        memory.calls.borrow_mut().clear();
        memory.refused.set(Some(refused));
        let failure = memory.apply(&new).unwrap_err();
        assert!(failure.to_string().contains("nothing was changed"), "{failure}");
        assert!(state(&memory).len() <= 1, "but for the project");
    }
    memory.refused.set(None);
    memory.apply(&new).unwrap();
    assert_eq!(yaml(&memory), yaml(&fleet()));
}

#[test]
fn several_transactions_know_what_those_before_made_and_say_what_is_done() {
    for size in 1..9 {
        let memory = Memory::new();
        let new = plan(&memory, FLEET, false);
        memory.refused.set(Some(9));
        let failure = apply(&new, &memory, Some(size), &mut |_, _| {}).unwrap_err();
        assert!(failure.applied.created > 0 && failure.to_string().contains("goes on from there"), "{failure}");
        memory.refused.set(None);
        let rest = plan(&memory, FLEET, false);
        assert_eq!(rest.unchanged, failure.applied.created);
        let mut told = Vec::new();
        apply(&rest, &memory, Some(size), &mut |step, made| told.push((step.path.clone(), made.is_some()))).unwrap();
        assert_eq!(told.len(), rest.steps.len());
        assert!(told.iter().all(|(_, made)| *made));
        assert_eq!(yaml(&memory), yaml(&fleet()), "{size}");
    }
}

#[test]
fn an_original_server_is_told_call_by_call_and_the_same_again_goes_on() {
    let whole = yaml(&fleet());
    for refused in 0..11 {
        let memory = Memory::original();
        memory.refused.set(Some(refused));
        let failure = memory.apply(&plan(&memory, FLEET, false)).unwrap_err();
        assert_eq!(failure.applied.created, plan(&memory, FLEET, false).unchanged);
        assert!(failure.step.is_some());
        assert_eq!(failure.is_half_done, failure.to_string().contains("of which a part is done"), "{failure}");
        memory.refused.set(None);
        memory.apply(&plan(&memory, FLEET, false)).unwrap();
        assert_eq!(yaml(&memory), whole, "{refused}");
    }
}

#[test]
fn what_was_changed_since_the_plan_is_not_written_over() {
    for (kind, name, field, value, text) in [
        ("host", "db-1", "note", json!("theirs"), "hosts: [{name: db-1, region: ord, note: ours}]"),
        ("host", "db-1", "labels", json!(["theirs"]), "hosts: [{name: db-1, region: ord, labels: [ours]}]"),
        ("host", "db-1", "variables", json!({"a": 1}), "hosts: [{name: db-1, region: ord, variables_merge: {b: 1}}]"),
        ("host", "db-1", "parent_id", json!(null), "hosts: [{name: db-1, region: ord, parent: db-2}]"),
        (
            "network-interface",
            "eth0",
            "speed",
            json!("7"),
            "network_interfaces: [{name: eth0, device: db-1, speed: 8}]",
        ),
        ("host", "db-2", "active", json!(false), "hosts: [{name: db-1, region: ord}]"),
        ("host", "db-2", "labels", json!(["new"]), "hosts: [{name: db-1, region: ord}]"),
    ] {
        let memory = fleet();
        let planned = plan(&memory, text, true);
        assert!(!planned.steps.is_empty());
        memory.set(kind, name, field, value.clone());
        let failure = memory.apply(&planned).unwrap_err();
        assert!(failure.to_string().contains(field), "{failure}");
        assert_eq!(memory.find(kind, name)[field], value);
    }
}

#[test]
fn a_plan_without_steps_sends_nothing() {
    let memory = fleet();
    memory.calls.borrow_mut().clear();
    let nothing = plan(&memory, FLEET, true);
    assert_eq!(steps(&nothing), [] as [&str; 0]);
    memory.apply(&nothing).unwrap();
    assert!(memory.calls.borrow().is_empty());
}

#[test]
fn what_does_not_fit_into_one_transaction_is_refused_before_anything_is_sent() {
    let memory = fleet();
    let many: String = (0..10_001).map(|n| format!("- {{name: c{n}, region: ord}}\n")).collect();
    let planned = plan(&memory, &format!("cells:\n{many}"), false);
    memory.calls.borrow_mut().clear();
    let failure = memory.apply(&planned).unwrap_err();
    assert!(failure.to_string().contains("10000 calls") && memory.calls.borrow().is_empty(), "{failure}");
    let long = "x".repeat(60_000);
    let many: String = (0..300).map(|n| format!("- {{name: c{n}, region: ord, note: {long}}}\n")).collect();
    let planned = plan(&memory, &format!("cells:\n{many}"), false);
    let failure = memory.apply(&planned).unwrap_err();
    assert!(failure.to_string().contains("16 MB"), "{failure}");
    apply(&planned, &memory, Some(10_000), &mut |_, _| {}).unwrap();
}
