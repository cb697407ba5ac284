//! The requests that the original's client makes, and its answers.

use serde_json::Value;

use crate::support::{Database, Server};

#[test]
fn naive() {
    let server = Server::new(Database::Sqlite);
    for line in include_str!("../api/exchanges.jsonl").lines() {
        let line = line.replace(": Infinity", ": 1").replace(": NaN", ": 1");
        let recorded: Value = serde_json::from_str(&line).unwrap();
        let (request, response) = (&recorded["request"], &recorded["response"]);
        let answer = server.request(request["method"].as_str().unwrap(), request["path"].as_str().unwrap(), request["json"].clone());
        if answer.status != response["status"] {
            println!("{} {} {} -> {} {}\n   not {} {}", request["method"], request["path"], request["json"], answer.status, answer.text.replace('\n', " "), response["status"], response["body"].as_str().unwrap().replace('\n', " "));
        }
    }
}
