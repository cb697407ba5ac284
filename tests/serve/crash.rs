//! kill -9 in the middle of writes: what was acknowledged is there, nothing is half there, and no write is without its record,
//! nor a record without its write.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::engine::databases;
use crate::raw::Connection;
use crate::server::{ServeProcess, ServerFolder};

const WRITERS: usize = 4;
const ROUNDS: usize = 10;
/// The most of a round.
const WRITES: usize = 200;

#[test]
fn every_acknowledged_write_is_there_after_ten_crashes_and_no_half_of_one() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let mut server = place.start(&[]);
        let cloud = server.create("/v1/clouds", json!({"name": "c"}))["id"].clone();
        let region = server.create("/v1/regions", json!({"name": "r", "cloud_id": cloud}))["id"].clone();
        let mut acknowledged = BTreeMap::new();
        for round in 0..ROUNDS {
            let written = write_until_killed(&server, round, &cloud, &region);
            assert!(written.len() >= WRITES / 2 && written.len() < WRITES, "{}", written.len());
            acknowledged.extend(written);
            drop(server);
            server = place.start(&[]);
            let found = hosts(&server);
            let notes = found.iter().map(|(name, host)| (name.clone(), host["note"].clone()));
            assert_eq!(recorded(&server), notes.collect());
            for (name, id) in &acknowledged {
                assert_eq!(found.get(name).map(|host| &host["id"]), Some(id), "{name} was acknowledged");
            }
            for (name, host) in &found {
                assert_eq!(host["variables"], variables(name), "{name} is half there");
                assert_eq!(host["labels"], json!([name, "one"]), "{name} is half there");
            }
        }
    }
}

fn variables(name: &str) -> Value {
    json!({"first": name, "second": {"of": name}, "third": [name]})
}

/// Creates hosts until the server dies of half of them; those it acknowledged, by name.
fn write_until_killed(server: &ServeProcess, round: usize, cloud: &Value, region: &Value) -> BTreeMap<String, Value> {
    let acknowledged = Mutex::new(BTreeMap::new());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                let mut connection = server.connect();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let name = format!("h{round}-{number}");
                    let body = json!({"name": name, "cloud_id": cloud, "region_id": region, "device_type": "server",
                        "ip_address": "10.0.0.1", "variables": variables(&name), "labels": ["one", name]});
                    let Some(id) = create(&mut connection, &body).filter(|_| number < WRITES) else { return };
                    let count = {
                        let mut acknowledged = acknowledged.lock().unwrap();
                        acknowledged.insert(name.clone(), id.clone());
                        acknowledged.len()
                    };
                    if connection.try_send("PUT", &format!("/v1/hosts/{id}"), &json!({"note": name})).is_none() {
                        return;
                    }
                    let Some(answer) = connection.try_answer() else { return };
                    assert_eq!(answer.status, 200, "{}", answer.text());
                    if count == WRITES / 2 {
                        server.signal(Signal::KILL);
                    }
                }
            });
        }
    });
    acknowledged.into_inner().unwrap()
}

/// The id of what was made; `None` if the server is gone.
fn create(connection: &mut Connection<std::net::TcpStream>, body: &Value) -> Option<Value> {
    connection.try_send("POST", "/v1/hosts", body)?;
    let answer = connection.try_answer()?;
    assert_eq!(answer.status, 201, "{}", answer.text());
    Some(answer.json()["id"].clone())
}

/// All items of a list: its path and query, its name, and what a page goes on behind.
fn listed(connection: &mut Connection<std::net::TcpStream>, path: &str, list: &str, key: &str) -> Vec<Value> {
    let (mut all, mut marker) = (Vec::new(), String::new());
    loop {
        let page = connection.get(&format!("{path}&limit=100{marker}")).json();
        let items = page[list].as_array().unwrap().clone();
        let Some(last) = items.last() else { return all };
        marker = format!("&marker={}", last[key]);
        all.extend(items);
    }
}

/// The notes of hosts by name, as the history has them.
fn recorded(server: &ServeProcess) -> BTreeMap<String, Value> {
    let mut notes = BTreeMap::new();
    for record in listed(&mut server.connect(), "/v1/history?kind=host", "history", "number") {
        let change = &record["changes"][0];
        // The newest comes first.
        notes.entry(change["name"].as_str().unwrap().to_owned()).or_insert(change["after"]["note"].clone());
    }
    notes
}

/// All hosts with their variables and labels, by name.
fn hosts(server: &ServeProcess) -> BTreeMap<String, Value> {
    let hosts = listed(&mut server.connect(), "/v1/hosts?details=true", "hosts", "id").into_iter();
    hosts.map(|host| (host["name"].as_str().unwrap().to_owned(), host)).collect()
}
