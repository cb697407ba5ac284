//! Every kind from its creation to its end, through the real binary, on each way to an inventory: a file, a server on SQLite, a
//! server on PostgreSQL.

use crate::support::{Outcome, craton};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";
const KEY: &str = "a-key-for-tests";

/// Where the inventory is.
struct InventoryLocation {
    url: String,
    folder: tempfile::TempDir,
    server: Option<Child>,
}

impl Drop for InventoryLocation {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

impl InventoryLocation {
    fn in_a_file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: format!("sqlite:{}", folder.path().join("fleet.db").display()), folder, server: None }
    }

    fn on_a_server(database: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = database.replace("FOLDER", folder.path().to_str().unwrap());
        let arguments = ["serve", "--listen", "127.0.0.1:0", "--bootstrap-project", PROJECT, "--database", &database];
        let mut command = craton(arguments).with("CRATON_BOOTSTRAP_KEY", KEY);
        command.command.stderr(Stdio::null());
        let mut server = command.spawn();
        let lines = BufReader::new(server.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut urls =
            lines.filter_map(|line| Some(line.strip_prefix("export CRATON_URL='")?.trim_end_matches('\'').to_owned()));
        Self { url: urls.next().expect("the server says where it is"), folder, server: Some(server) }
    }

    fn run(&self, words: &str) -> Outcome {
        let command = craton(words.split(' ')).with("CRATON_URL", &self.url);
        command.with("OS_USERNAME", "bootstrap").with("OS_PASSWORD", KEY).with("OS_PROJECT_ID", PROJECT).run()
    }

    #[track_caller]
    fn json(&self, words: &str) -> Value {
        let text = self.run(&format!("--format=json {words}")).done();
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("{words}: {text}"))
    }

    #[track_caller]
    fn names(&self, words: &str) -> Vec<String> {
        let list = self.json(words);
        list.as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn a_fleet_in_a_file() {
    let inventory = InventoryLocation::in_a_file();
    walk(&inventory);
    let fleet = inventory.folder.path().join("fleet.db");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fleet.metadata().unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_fleet_on_a_server() {
    walk(&InventoryLocation::on_a_server("sqlite:FOLDER/fleet.db"));
}

#[test]
fn a_fleet_on_postgresql() {
    let Ok(url) = std::env::var("CRATON_TEST_POSTGRES") else {
        eprintln!("SKIPPED: CRATON_TEST_POSTGRES names no PostgreSQL");
        return;
    };
    let name = format!("craton_cli_{}", std::process::id());
    let made = std::process::Command::new("psql").args([&url, "-qc", &format!("CREATE DATABASE {name}")]).status();
    assert!(made.unwrap().success());
    let (server, _) = url.rsplit_once('/').unwrap();
    walk(&InventoryLocation::on_a_server(&format!("{server}/{name}")));
}

fn walk(inventory: &InventoryLocation) {
    places(inventory);
    hosts(inventory);
    devices(inventory);
    networks(inventory);
    people(inventory);
    the_end(inventory);
}

fn places(inventory: &InventoryLocation) {
    assert_eq!(inventory.json("cloud-create --name public --note first")["note"], "first");
    inventory.json("cloud-update public --note ");
    assert_eq!(inventory.json("cloud-show 1")["note"], "");
    inventory.json("region-create --name ord --cloud public");
    inventory.json("cell-create --name rack-7 --cloud public --region ord");
    inventory.json("cloud-vars-set 1 tier=gold dns=10.0.0.2");
    inventory.json("cell-vars-set public/ord/rack-7 tier=silver");
    assert_eq!(inventory.json("cell-show 1")["variables"]["dns"], "10.0.0.2");
    assert_eq!(inventory.json("cell-show rack-7 --own")["variables"], serde_json::json!({"tier": "silver"}));
    assert_eq!(inventory.names("cell-list --vars dns:\"10.0.0.2\""), ["rack-7"]);
    assert_eq!(inventory.names("cell-list --name nowhere"), [""; 0]);
    let sentence = inventory.run("region-update 1 --cloud 2").failed(1);
    assert!(sentence.contains("cloud_id 2 does not exist"), "{sentence}");
    let sentence = inventory.run("cloud-create --name public").failed(1);
    assert!(sentence.contains("HTTP 409"), "{sentence}");
}

fn hosts(inventory: &InventoryLocation) {
    let place = "--cloud public --region ord --type server";
    let host = inventory.json(&format!("host-create -n db-1 -i 10.0.7.1 {place} -c rack-7 -l db,ssd --note spare"));
    assert_eq!((&host["id"], &host["active"]), (&1.into(), &true.into()));
    inventory.json(&format!("host-create -n db-2 --ip-address 2001:db8::2 {place} --parent db-1 --inactive"));
    assert_eq!(inventory.json("host-show 2")["active"], false);
    assert_eq!(inventory.json("host-update ord/db-2 --note off")["active"], false);
    assert_eq!(inventory.json("host-vars-get 2")["tier"], "gold", "the parent's cell is not the child's");
    assert_eq!(inventory.json("host-vars-get 2 --own"), serde_json::json!({}));
    assert_eq!(inventory.json("host-update 2 --no-parent")["parent_id"], Value::Null);
    assert_eq!(inventory.json("host-update 2 --parent 1 --labels new")["parent_id"], 1);
    assert_eq!(inventory.json("host-labels-get 2")["labels"], serde_json::json!(["new"]));
    assert_eq!(inventory.json("host-labels-add db-2 a,b")["labels"], serde_json::json!(["a", "b", "new"]));
    inventory.run("host-labels-remove 2 a new").done();
    assert_eq!(inventory.names("host-list --label b"), ["db-2"]);
    assert_eq!(inventory.names("host-list --ip 2001:db8::2"), ["db-2"]);
    assert_eq!(inventory.names("host-list --sort-key name --sort-dir desc"), ["db-2", "db-1"]);
    let table = inventory.run("host-list --fields name labels variables --vars tier:\"silver\"").done();
    assert!(table.contains("'dns': '10.0.0.2'") && table.contains("'ssd'"), "{table}");
    let variables = inventory.json("host-vars-set 1 tier= cpu=16 ratio=1e3 self=x big=12345678901234567890123");
    assert_eq!(variables["big"].to_string(), "12345678901234567890123");
    inventory.run("host-vars-delete 1 cpu self nothing").done();
    assert_eq!(inventory.json("host-vars-get 1 --own").as_object().unwrap().len(), 2);
    for number in 3..40 {
        inventory.json(&format!("host-create -n web-{number} -i 10.0.8.{number} {place}"));
    }
    assert_eq!(inventory.names("host-list").len(), 30);
    assert_eq!(inventory.names("host-list --limit 35").len(), 35);
    assert_eq!(inventory.names("host-list --all --sort-key device_type").len(), 39);
    assert_eq!(inventory.names("host-list --marker 38"), ["web-39"]);
}

fn devices(inventory: &InventoryLocation) {
    let device = inventory.json(
        "network-device-create -n switch-1 -i 10.0.0.254 --cloud 1 --region 1 --cell 1 -t switch --model m --os-version 1.0 --vlans 1,2",
    );
    let id = device["id"].as_u64().unwrap();
    assert_eq!(inventory.json(&format!("network-device-update {id} --os-version 1.1"))["os_version"], "1.1");
    inventory.json(&format!("network-device-vars-set {id} ports=48"));
    assert_eq!(inventory.json(&format!("network-device-labels-add {id} tor"))["labels"], serde_json::json!(["tor"]));
    inventory.json(&format!("host-update 1 --parent {id}"));
    assert_eq!(inventory.json("host-vars-get 1")["ports"], 48);
    assert_eq!(inventory.names(&format!("device-list --parent {id}")), ["db-1"]);
    assert_eq!(inventory.names(&format!("device-list --parent {id} --descendants")), ["db-1", "db-2"]);
    assert_eq!(inventory.names("network-device-list --device-type switch --own --detail"), ["switch-1"]);
    let sentence = inventory.run(&format!("network-device-delete {id}")).failed(1);
    assert!(sentence.contains("HTTP 409"), "{sentence}");
}

fn networks(inventory: &InventoryLocation) {
    inventory
        .json("network-create -n net-1 --cidr 10.0.0.0/24 --gateway 10.0.0.1 --netmask 255.255.255.0 --cloud 1 -r 1");
    assert_eq!(inventory.json("network-update 1 --gateway 10.0.0.9")["gateway"], "10.0.0.9");
    inventory.json("network-vars-set 1 v=1");
    assert_eq!(inventory.names("network-list --vars v:1 -r 1"), ["net-1"]);
    let interface =
        "network-interface-create -n eth0 --device 1 -t ethernet -i 10.0.0.7 --network 1 --port 1 --speed 1000";
    assert_eq!(inventory.json(interface)["network_id"], 1);
    inventory.json("network-interface-update 1 --duplex full");
    assert_eq!(inventory.json("network-interface-show db-1/eth0")["duplex"], "full");
    assert_eq!(inventory.names("network-interface-list --device ord/db-1"), ["eth0"]);
    inventory.run("network-interface-delete 1").done();
    inventory.run("network-delete ord/net-1").done();
}

fn people(inventory: &InventoryLocation) {
    let project = inventory.json("project-create --name second")["id"].as_str().unwrap().to_owned();
    assert_eq!(inventory.json(&format!("project-update {project} --name third"))["name"], "third");
    assert_eq!(inventory.json("project-vars-set third a=1"), serde_json::json!({"a": 1}));
    let user = inventory.json("user-create --name alice --project third --admin");
    assert!(user["api_key"].as_str().unwrap().len() > 20);
    let id = &user["id"];
    assert!(inventory.json(&format!("user-show {id}")).get("api_key").is_none(), "a key is shown once");
    inventory.run("user-delete third/alice").done();
    inventory.run(&format!("user-show {id}")).failed(1);
    inventory.run(&format!("project-delete {project}")).done();
    assert_eq!(inventory.names("project-list --name third"), [""; 0]);
}

fn the_end(inventory: &InventoryLocation) {
    inventory.run("host-update db-1 db-2 --no-parent").done();
    assert_eq!(inventory.run("host-delete web-3 4 web-5 9999").done().lines().last(), Some("Host 9999 was not there."));
    inventory.run("cloud-delete public").done();
    for kind in ["region", "cell", "host", "network-device", "device"] {
        assert_eq!(inventory.json(&format!("{kind}-list")), serde_json::json!([]), "{kind}");
    }
}
