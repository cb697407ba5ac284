//! A client that makes, changes, reads and deletes hosts at random, over all servers, and remembers what was acknowledged.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::{Value, json};

use crate::cluster::Cluster;
use crate::raw::Connection;
use crate::server::ServeProcess;

const CLIENTS: usize = 6;

/// Clients work while something happens. Then all servers have the same, and it is what was acknowledged.
pub fn while_clients_work(cluster: &Cluster, happens: impl FnOnce()) {
    let is_over = AtomicBool::new(false);
    let clients = thread::scope(|scope| {
        // However this ends, the clients do.
        let over = Over(&is_over);
        let clients: Vec<_> = (0..CLIENTS)
            .map(|number| {
                let mut client = Client::new(cluster, number);
                let is_over = &is_over;
                scope.spawn(move || {
                    while !is_over.load(Ordering::SeqCst) {
                        client.step();
                    }
                    client
                })
            })
            .collect();
        happens();
        drop(over);
        clients.into_iter().map(|client| client.join().unwrap()).collect::<Vec<_>>()
    });
    let another = cluster.another();
    let found = hosts(&another);
    for server in cluster.living() {
        assert_eq!(hosts(server), found, "servers differ in what is there");
    }
    clients.iter().for_each(|client| client.check_all(&found));
}

/// Ends the clients when it goes, by a panic too.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

struct Client<'a> {
    cluster: &'a Cluster,
    connections: Vec<Option<Connection<TcpStream>>>,
    random: u64,
    name: String,
    requests: u64,
    /// What may be stored, by name: its notes, and none if it may be missing. More than one where no answer told.
    known: BTreeMap<String, Vec<Option<String>>>,
    /// The ids of what was made.
    ids: Vec<(String, u64)>,
}

impl<'a> Client<'a> {
    fn new(cluster: &'a Cluster, number: usize) -> Client<'a> {
        let random = RandomState::new().hash_one(number) | 1;
        println!("client {number} begins with {random}");
        Client {
            cluster,
            connections: cluster.servers.iter().map(|_| None).collect(),
            random,
            name: format!("client-{number}"),
            requests: 0,
            known: BTreeMap::new(),
            ids: Vec::new(),
        }
    }

    fn random(&mut self, below: usize) -> usize {
        // xorshift
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random % below as u64) as usize
    }

    /// Sends one request of any kind to any server that lives.
    fn step(&mut self) {
        self.requests += 1;
        let place = self.random(self.ids.len().max(1));
        let (name, id) = match (self.random(10), self.ids.get(place)) {
            (4..7, Some((name, id))) => return self.change(&name.clone(), *id),
            (7..9, Some((name, id))) => return self.read(&name.clone(), *id),
            (9.., Some(_)) => self.ids.swap_remove(place),
            _ => return self.create(),
        };
        let path = format!("/v1/hosts/{id}");
        let status = self.send("DELETE", &path, &Value::Null, &[204]).map(|_| ());
        self.learn(&name, None, status.is_some());
    }

    fn create(&mut self) {
        let (name, note) = (format!("{}-{}", self.name, self.requests), self.requests.to_string());
        let body = json!({"name": name, "note": note, "device_type": "server", "ip_address": "10.0.0.1",
            "cloud_id": self.cluster.cloud, "region_id": self.cluster.region, "variables": variables(&name)});
        self.known.insert(name.clone(), vec![None]);
        let made = self.send("POST", "/v1/hosts", &body, &[201]);
        self.learn(&name, Some(note), made.is_some());
        if let Some((_, host)) = made {
            self.ids.push((name, host["id"].as_u64().unwrap()));
        }
    }

    fn change(&mut self, name: &str, id: u64) {
        let note = self.requests.to_string();
        let path = format!("/v1/hosts/{id}");
        let changed = self.send("PUT", &path, &json!({"note": note}), &[200]);
        self.learn(name, Some(note), changed.is_some());
    }

    fn read(&mut self, name: &str, id: u64) {
        if let Some((_, host)) = self.send("GET", &format!("/v1/hosts/{id}"), &Value::Null, &[200]) {
            self.check(name, &host);
        }
    }

    fn learn(&mut self, name: &str, state: Option<String>, is_acknowledged: bool) {
        let states = self.known.get_mut(name).unwrap();
        if is_acknowledged {
            states.clear();
        }
        states.push(state);
    }

    fn check(&self, name: &str, host: &Value) {
        let note = host["note"].as_str().map(str::to_owned);
        assert!(
            self.known[name].contains(&note),
            "{name} has the note {note:?}, and not one of {:?}",
            self.known[name]
        );
        assert_eq!(host["variables"], variables(name), "{name} is half there");
    }

    /// Everything that was acknowledged is among all hosts of a server, and nothing else of this client is.
    fn check_all(&self, hosts: &BTreeMap<String, Value>) {
        for (name, states) in &self.known {
            match hosts.get(name) {
                Some(host) => self.check(name, host),
                None => assert!(states.contains(&None), "{name} was acknowledged, as one of {states:?}"),
            }
        }
        for name in hosts.keys().filter(|name| name.starts_with(&format!("{}-", self.name))) {
            assert!(self.known.contains_key(name), "{name} was never made");
        }
    }

    /// The answer, if there is one that tells what happened: no server that lives may leave a request without one.
    fn send(&mut self, method: &str, path: &str, body: &Value, expected: &[u16]) -> Option<(u16, Value)> {
        let server = loop {
            let server = self.random(self.connections.len());
            if self.cluster.lives(server) {
                break server;
            }
        };
        let was_away = self.cluster.may_be_away();
        let Some(answer) = self.exchange(server, method, path, body) else {
            self.connections[server] = None;
            assert!(!self.cluster.lives(server), "{method} {path} is not answered by a server that lives");
            return None;
        };
        if answer.status == 503 {
            let may_be = was_away || self.cluster.may_be_away();
            assert!(may_be, "{method} {path} is a 503, but the database is there: {}", answer.text());
            assert_eq!(answer.header("retry-after"), Some("1"), "{method} {path}");
            return None;
        }
        assert!(expected.contains(&answer.status), "{method} {path} is a {}: {}", answer.status, answer.text());
        self.cluster.acknowledge();
        let body = if answer.status == 204 { Value::Null } else { answer.json() };
        Some((answer.status, body))
    }

    fn exchange(&mut self, server: usize, method: &str, path: &str, body: &Value) -> Option<crate::raw::WireAnswer> {
        if self.connections[server].is_none() {
            let stream = TcpStream::connect(self.cluster.servers[server].address()).ok()?;
            self.connections[server] = Some(Connection::new(stream).patient(60));
        }
        let connection = self.connections[server].as_mut().unwrap();
        connection.try_send(method, path, body)?;
        connection.try_answer()
    }
}

fn variables(name: &str) -> Value {
    json!({"first": name, "second": {"of": name}, "third": [name]})
}

/// All hosts of a server, by name.
fn hosts(server: &ServeProcess) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut connection = server.connect().patient(60);
    let mut marker = String::new();
    loop {
        let page = connection.get(&format!("/v1/hosts?limit=100&details=true{marker}")).json();
        let hosts = page["hosts"].as_array().unwrap().clone();
        let Some(last) = hosts.last() else { return found };
        marker = format!("&marker={}", last["id"]);
        found.extend(hosts.into_iter().map(|host| (host["name"].as_str().unwrap().to_owned(), host)));
    }
}
