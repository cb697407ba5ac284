//! The recorded runs of the original client, played back: what goes over the wire, what is printed, and the exit status.
//!
//! Differences that are allowed, and no other: a GET that the answer does not need may be left out, and so may a parameter that
//! restates a default; booleans are compared without case; `sort_keys` may end in `,id`.

use crate::support::{RecordingServer, Request, craton, json, terminal::Terminal};
use serde_json::Value;
use std::path::Path;
use std::sync::{Arc, Mutex};

#[test]
fn every_recorded_run_of_the_original_is_repeated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 200, "the recordings are missing");
    let short: Vec<String> = std::thread::scope(|scope| {
        let workers = paths
            .chunks(paths.len().div_ceil(4))
            .map(|paths| scope.spawn(move || paths.iter().filter_map(|path| play(path).err()).collect::<Vec<_>>()));
        workers.collect::<Vec<_>>().into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(short.is_empty(), "{} of {} runs fall short\n{}", short.len(), paths.len(), short.join("\n"));
}

/// What was recorded, and what came of it.
struct Stage {
    exchanges: Vec<Value>,
    used: Vec<bool>,
    problems: Vec<String>,
}

fn play(path: &Path) -> Result<(), String> {
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let exchanges = case["exchanges"].as_array().unwrap().clone();
    let used = vec![false; exchanges.len()];
    let stage = Arc::new(Mutex::new(Stage { exchanges, used, problems: vec![] }));
    let on_stage = stage.clone();
    let mut server = RecordingServer::new(move |request, _| on_stage.lock().unwrap().answer(request));
    server.silence = case["exchanges"].as_array().unwrap().is_empty();
    let in_place = |text: &Value| text.as_str().unwrap().replace("{URL}", &server.url);
    let mut command = craton(case["argv"].as_array().unwrap().iter().map(in_place));
    for variable in ["OS_USERNAME", "OS_PASSWORD", "OS_PROJECT_ID"] {
        command = command.without(variable);
    }
    for (name, value) in case["env"].as_object().unwrap() {
        command = command.with(name, in_place(value));
    }
    let terminal = Terminal::open();
    match case["stdin"].as_str() {
        Some("tty") => drop(command.command.stdin(terminal.end())),
        Some(text) => command = command.input(text),
        None => {}
    }
    let outcome = command.run();
    let mut problems = stage.lock().unwrap().finish();
    let wanted = case["stdout"].as_str().unwrap();
    let tagged = |tag: &str| case["tags"].as_array().unwrap().iter().any(|other| other == tag);
    if outcome.status.map(i64::from) != case["status"].as_i64() {
        problems.push(format!("status {:?}, recorded {}: {}", outcome.status, case["status"], outcome.stderr));
    }
    match case["status"].as_i64() {
        Some(0) if tagged("help") && outcome.stdout.trim().is_empty() => problems.push("help printed nothing".into()),
        Some(0) if !tagged("help") && outcome.stdout.replace(&server.url, "{URL}") != wanted => {
            problems.push(format!("--- recorded\n{wanted}--- printed\n{}", outcome.stdout));
        }
        Some(1) if !outcome.stderr.starts_with("ERROR: ") => problems.push(format!("stderr: {}", outcome.stderr)),
        Some(status) if status != 0 && !outcome.stdout.is_empty() => {
            problems.push(format!("stdout: {}", outcome.stdout))
        }
        _ => {}
    }
    if problems.is_empty() { Ok(()) } else { Err(format!("{}: {}", case["name"], problems.join("\n  "))) }
}

impl Stage {
    fn answer(&mut self, request: &Request) -> String {
        let sent = serde_json::from_str(&request.body).unwrap_or(Value::Null);
        let unused = |stage: &Self, index: usize| !stage.used[index];
        let matching = (0..self.exchanges.len()).find(|&index| {
            let recorded = &self.exchanges[index]["request"];
            unused(self, index)
                && recorded["method"] == request.method.as_str()
                && recorded["path"] == request.path()
                && normal(recorded_query(recorded)) == normal(request.query())
                && or_null(&recorded["json"]) == or_null(&sent)
        });
        // What lies below a resource that was recorded as missing is missing too.
        let missing_above = || {
            (0..self.exchanges.len()).find(|&index| {
                let exchange = &self.exchanges[index];
                let above = format!("{}/", exchange["request"]["path"].as_str().unwrap());
                exchange["response"]["status"].as_u64() >= Some(400)
                    && exchange["request"]["method"] == "GET"
                    && request.path().starts_with(&above)
            })
        };
        let Some(index) = matching.or_else(missing_above) else {
            self.problems.push(format!("unexpected: {} {} {}", request.method, request.target, request.body));
            return json(418, "{}");
        };
        self.used[index] = true;
        for (name, value) in self.exchanges[index]["request"]["headers"].as_object().unwrap() {
            if name.starts_with("x-auth") && request.header(name) != value.as_str() {
                self.problems.push(format!("{name} is {:?}, recorded {value}", request.header(name)));
            }
        }
        let response = &self.exchanges[index]["response"];
        let base = format!("http://{}", request.header("host").unwrap());
        let quoted: String = url::form_urlencoded::byte_serialize(base.as_bytes()).collect();
        let body = response["body"].as_str().unwrap().replace("{URL_QUOTED}", &quoted).replace("{URL}", &base);
        json(u16::try_from(response["status"].as_u64().unwrap()).unwrap(), &body)
    }

    fn finish(&mut self) -> Vec<String> {
        for (used, exchange) in self.used.iter().zip(&self.exchanges) {
            if !used && exchange["request"]["method"] != "GET" {
                self.problems.push(format!("a recorded write was not made: {}", exchange["request"]));
            }
        }
        std::mem::take(&mut self.problems)
    }
}

/// An empty body and none at all are the same.
fn or_null(body: &Value) -> Value {
    let empty = body.as_object().is_some_and(serde_json::Map::is_empty) || body.as_array().is_some_and(Vec::is_empty);
    if empty { Value::Null } else { comparable(body) }
}

/// Numbers by value: `1000.0` and `1e3` are the same.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(value.clone(), |number| number.to_string().into()),
        Value::Array(list) => list.iter().map(comparable).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), comparable(value))).collect(),
        other => other.clone(),
    }
}

fn recorded_query(request: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    request["query"].as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

fn normal(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    for (name, value) in &mut pairs {
        if value == "True" || value == "False" {
            *value = value.to_lowercase();
        }
        if name == "sort_keys" && value != "created_at,id" && value.ends_with(",id") {
            value.truncate(value.len() - 3);
        }
    }
    let sorted_by = pairs.iter().any(|(name, _)| name == "sort_keys");
    pairs.retain(|(name, value)| match (name.as_str(), value.as_str()) {
        ("descendants", "false") => false,
        ("sort_dir", "asc") => sorted_by,
        _ => true,
    });
    pairs.sort();
    pairs
}
