//! A fleet as files: what is read, compared, written and done, against an inventory in memory.

#![allow(clippy::unwrap_used)]

mod compared;
mod done;
#[cfg(feature = "server")]
mod embedded;
mod memory;
mod pruned;
mod random;
mod sheets;
mod wrong;

use craton_client::plan::{
    Document, EntryShape, FileFormat, InventorySource, InventoryState, Plan, Selection, compare, write,
};
use craton_model::{Id, Kind, MODEL, kinds};
use memory::Memory;

/// All kinds that a state to prune has.
fn inventory() -> Vec<&'static Kind> {
    Selection::inventory()
}

fn kind(name: &str) -> &'static Kind {
    MODEL.named(name).unwrap()
}

fn state(memory: &Memory) -> InventoryState {
    InventoryState::read(memory as &dyn InventorySource, &inventory(), Some(&memory.project)).unwrap()
}

fn read(yaml: &str) -> Document {
    let mut document = Document::default();
    document.add_yaml("fleet.yaml", yaml);
    document
}

fn export(state: &InventoryState, format: FileFormat, kinds: &[&'static Kind]) -> String {
    let selection = Selection { kinds: kinds.to_vec(), ..Selection::default() };
    let mut out = Vec::new();
    write(&mut out, state, &selection.things(state), format, EntryShape::default()).unwrap();
    String::from_utf8(out).unwrap()
}

fn yaml(memory: &Memory) -> String {
    export(&state(memory), FileFormat::Yaml, &inventory())
}

/// The plan for a text without anything wrong.
fn plan(memory: &Memory, text: &str, prune: bool) -> Plan {
    compare(&state(memory), &read(text), prune).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
}

/// What is wrong with a text, one line each.
fn problems(memory: &Memory, text: &str, prune: bool) -> Vec<String> {
    match compare(&state(memory), &read(text), prune) {
        Ok(plan) => panic!("{text}\n{plan:#?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// The steps in words: `create host public/ord/web-1`.
fn steps(plan: &Plan) -> Vec<String> {
    plan.steps.iter().map(|step| format!("{} {} {}", step.action.name(), step.kind.name, step.path)).collect()
}

/// A cloud, a region, two cells, a switch with a host behind it in each cell.
const FLEET: &str = "
clouds:
  - {name: public, variables: {dns: 10.0.0.2}}
regions:
  - {name: ord, cloud: public}
cells:
  - {name: rack-7, region: public/ord, note: row 3}
  - {name: rack-8, region: ord, cloud: public}
networks:
  - {name: front, region: ord, cidr: 10.0.0.0/8, gateway: 10.0.0.1, netmask: 255.0.0.0}
hosts:
  - {name: db-1, cell: public/ord/rack-7, device_type: server, ip_address: 10.0.7.1, parent: tor-7, labels: [ssd, db], variables: {os: {release: \"24.04\"}}}
  - {name: db-2, region: public/ord, cell: rack-8, device_type: server, ip_address: 10.0.8.1, parent: tor-8}
network_devices:
  - {name: tor-7, cell: public/ord/rack-7, device_type: switch, ip_address: 10.0.7.254, labels: [net], network: front}
  - {name: tor-8, cell: rack-8, device_type: switch, ip_address: 10.0.8.254, model_name: x}
network_interfaces:
  - {name: eth0, device: db-1, interface_type: ethernet, ip_address: 10.0.7.1, network: front, speed: 1000}
";

fn fleet() -> Memory {
    let memory = Memory::new();
    memory.apply(&plan(&memory, FLEET, false)).unwrap();
    memory
}

/// An id of a kind whose ids are numbers.
fn id(memory: &Memory, kind: &str, name: &str) -> Id {
    memory.find(kind, name).get("id").and_then(Id::of).unwrap()
}

#[test]
fn the_model_gives_projects_and_users_no_place_in_an_inventory() {
    let names: Vec<_> = inventory().iter().map(|kind| kind.name).collect();
    assert!(!names.contains(&kinds::PROJECT.name) && !names.contains(&kinds::USER.name) && names.len() == 7);
}
