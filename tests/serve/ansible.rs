//! `craton ansible-inventory` prints what Ansible takes from an inventory script.

use std::net::TcpStream;

use serde_json::{Value, json};

use crate::raw::{Connection, request};
use crate::refusals::run_sql;
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder, failure, success};
use crate::shares::{as_user, user};

fn inventory(place: &ServerFolder, arguments: &[&str]) -> Value {
    let mut command = place.command(&["--craton-url", "demo:", "ansible-inventory"]);
    serde_json::from_slice(&success(command.args(arguments)).stdout).unwrap()
}

#[test]
fn the_list_has_every_host_with_its_variables_and_groups_of_those_hosts() {
    let place = ServerFolder::new();
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
    let place = ServerFolder::new();
    let count = |arguments: &[&str]| inventory(&place, arguments)["_meta"]["hostvars"].as_object().unwrap().len();
    let (all, region, cell) = (count(&[]), count(&["--region", "1"]), count(&["--region", "1", "--cell", "1"]));
    assert!(all > region && region > cell && cell > 0, "{all} {region} {cell}");
}

#[test]
fn a_host_that_is_not_there_is_an_error() {
    let place = ServerFolder::new();
    let mut command = place.command(&["--craton-url", "demo:", "ansible-inventory", "--host", "nobody"]);
    assert!(failure(&mut command).contains("'nobody'"));
}

pub fn from(place: &ServerFolder, server: &ServeProcess, arguments: &[&str]) -> Vec<u8> {
    let mut command = place.command(&["ansible-inventory"]);
    command.env("CRATON_URL", server.url()).env("OS_USERNAME", "bootstrap").env("OS_PASSWORD", KEY);
    success(command.env("OS_PROJECT_ID", PROJECT).args(arguments)).stdout
}

#[test]
fn an_inventory_of_any_size_passes_from_a_server_to_standard_output_sorted_and_indented() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    server.create("/v1/clouds", json!({"name": "c", "variables": {"large": "x".repeat(250_000)}}));
    for name in ["ord", "lon-1"] {
        server.create("/v1/regions", json!({"name": name, "cloud_id": 1}));
    }
    for number in 0..70 {
        let (name, region) = (format!("h-{}", number / 2), 1 + number % 2);
        let address = format!("10.0.0.{number}");
        let host = json!({"name": name, "cloud_id": 1, "region_id": region, "ip_address": address, "device_type": "x"});
        server.create("/v1/hosts", host);
    }
    let host = json!({"name": "é-alone", "cloud_id": 1, "region_id": 1, "ip_address": "10.0.1.1", "device_type": "x"});
    server.create("/v1/hosts", host);
    let printed = from(&place, &server, &[]);
    assert!(printed.len() > 16 << 20);
    let list: Value = serde_json::from_slice(&printed).unwrap();
    let names: Vec<_> = list["_meta"]["hostvars"].as_object().unwrap().keys().collect();
    assert!(names.len() == 71 && names.is_sorted());
    let mut lines = printed.split(|byte| *byte == b'\n');
    assert_eq!((lines.next(), lines.next()), (Some(&b"{"[..]), Some(&b"    \"_meta\": {"[..])));
    assert!(printed.is_ascii());
    for (host, address) in [("h-7-ord", "10.0.0.14"), ("h-7-lon-1", "10.0.0.15"), ("é-alone", "10.0.1.1")] {
        let variables: Value = serde_json::from_slice(&from(&place, &server, &["--host", host])).unwrap();
        assert_eq!(variables, list["_meta"]["hostvars"][host]);
        assert_eq!(variables["ansible_host"], address);
    }
}

#[test]
fn large_inventories_take_turns_and_small_ones_do_not_wait_for_them() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "16"]);
    let other = user(&server, "other");
    server.create("/v1/clouds", json!({"name": "c", "variables": {"large": "x".repeat(1_000)}}));
    for name in ["large", "small"] {
        server.create("/v1/regions", json!({"name": name, "cloud_id": 1}));
    }
    run_sql(
        &place,
        "INSERT INTO devices (name, active, device_type, ip_address, cloud_id, region_id, created_at, project_id, type) \
         WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) \
         SELECT 'h' || i, TRUE, 'server', '10.0.0.1', 1, 1 + (i = 0), 0, (SELECT id FROM projects), 'hosts' FROM n",
    );
    // Nobody reads what the first answers, so it goes on until its time is over.
    let mut all: Vec<_> = (0..3).map(|_| server.connect().patient(60)).collect();
    all.iter_mut().for_each(|connection| connection.send("GET", "/v1/ansible-inventory", Value::Null));
    let small = server.send("GET", "/v1/ansible-inventory?region_id=2", Value::Null);
    assert_eq!(small.status, 200, "{}", small.text());
    let status = |connection: &Connection<TcpStream>| {
        let mut head = [0; 12];
        while connection.stream().peek(&mut head).unwrap() < head.len() {}
        String::from_utf8(head.to_vec()).unwrap()
    };
    let mut theirs = server.connect().patient(60);
    theirs.write(as_user("other", &other, request("GET", "/v1/ansible-inventory", &Value::Null)));
    assert_eq!(status(&theirs), "HTTP/1.1 200");
    let mut statuses: Vec<_> = all.iter().map(status).collect();
    statuses.sort();
    assert_eq!(statuses, ["HTTP/1.1 200", "HTTP/1.1 503", "HTTP/1.1 503"]);
    // Who hangs up gives the turn back.
    drop(all);
    let mut next = server.connect().patient(60);
    next.send("GET", "/v1/ansible-inventory", Value::Null);
    assert_eq!(status(&next), "HTTP/1.1 200");
}
