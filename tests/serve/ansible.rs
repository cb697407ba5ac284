//! `craton ansible-inventory` prints what Ansible takes from an inventory script.

use serde_json::Value;

use crate::server::{Place, failure, success};

fn inventory(place: &Place, arguments: &[&str]) -> Value {
    let mut command = place.command(&["--craton-url", "demo:", "ansible-inventory"]);
    serde_json::from_slice(&success(command.args(arguments)).stdout).unwrap()
}

#[test]
fn the_list_has_every_host_with_its_variables_and_groups_of_those_hosts() {
    let place = Place::new();
    let list = inventory(&place, &["--list"]);
    assert_eq!(list, inventory(&place, &[]));
    let variables = list["_meta"]["hostvars"].as_object().unwrap();
    assert!(variables.len() > 100);
    for (group, members) in list.as_object().unwrap().iter().filter(|(group, _)| *group != "_meta") {
        let hosts = members["hosts"].as_array().unwrap();
        assert!(
            !hosts.is_empty() && hosts.iter().all(|host| variables.contains_key(host.as_str().unwrap())),
            "{group}"
        );
    }
    let (name, expected) = variables.iter().next().unwrap();
    assert_eq!(inventory(&place, &["--host", name]), *expected);
}

#[test]
fn a_region_or_cell_narrows_it_down() {
    let place = Place::new();
    let count = |arguments: &[&str]| inventory(&place, arguments)["_meta"]["hostvars"].as_object().unwrap().len();
    let (all, region, cell) = (count(&[]), count(&["--region", "1"]), count(&["--region", "1", "--cell", "1"]));
    assert!(all > region && region > cell && cell > 0, "{all} {region} {cell}");
}

#[test]
fn a_host_that_is_not_there_is_an_error() {
    let place = Place::new();
    let mut command = place.command(&["--craton-url", "demo:", "ansible-inventory", "--host", "nobody"]);
    assert!(failure(&mut command).contains("'nobody'"));
}
