//! Each recorded answer of the original has its counterpart: same status, headers and JSON, but for what is listed here.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use crate::support::{ApiAnswer, HOST, PROJECT, ServerUnderTest, forget_additions, on_each_database};

/// Where we answer otherwise: the title of the recording, our status, and why.
const BETTER: [(&str, u16, &str); 19] = [
    ("list", 200, "API keys are not shown after creation"),
    ("get by id", 200, "API keys are not shown after creation"),
    ("filter by name", 200, "API keys are not shown after creation"),
    ("no update", 200, "users can be changed"),
    ("duplicate user", 409, "was a 500"),
    ("unknown project", 400, "a sentence names it"),
    ("fields PUT accepts", 400, "the original names unexpected fields in the order of a Python set"),
    ("unknown parent", 400, "was a 500"),
    ("delete of a parent: the foreign key is not handled", 409, "was a 500"),
    ("a comma or a colon in the value breaks the term", 200, "was a 500; a comma inside quotes belongs to the value"),
    ("no colon", 200, "was a 500; any value will do"),
    ("there is no vars filter on devices", 200, "there is"),
    ("of everything", 200, "the inventory works"),
    ("of a region", 200, "the inventory works"),
    ("limit not a number", 400, "was a 500"),
    ("project update", 200, "projects can be renamed"),
    ("duplicate name of a network device: not handled", 409, "was a 500"),
    ("update of an unknown id", 404, "was a 500"),
    ("unknown region", 400, "was a 500"),
];
/// The same for recordings that follow from an address that is none: the original stores it.
const ADDRESSES: [(&str, u16, &str); 2] = [
    ("invalid IP", 400, "an address is checked before it is stored"),
    ("a host stored with an invalid IP breaks every list and get it is in", 200, "there is no such host"),
];
const CASCADE: (&str, u16, &str) =
    ("delete of a cloud with a host that has a parent", 204, "was a 500: they go together");

#[derive(serde::Deserialize)]
struct Recorded {
    topic: String,
    title: String,
    method: String,
    path: String,
    #[serde(rename = "as")]
    user: Option<String>,
    headers: HashMap<String, String>,
    content_type: Option<String>,
    body: Option<String>,
    status: Option<u16>,
    answer_headers: Option<HashMap<String, String>>,
    answer: Option<String>,
}

#[test]
fn the_transcripts_are_answered_as_recorded() {
    on_each_database(|server| {
        server.create("/v1/users", json!({"username": "demo", "project_id": PROJECT, "api_key": "demo-key"}));
        let (mut wrong, mut unused) = (Vec::new(), differences());
        for line in include_str!("../api/transcripts.jsonl").lines() {
            let recorded: Recorded = serde_json::from_str(line).unwrap();
            let answer = send(server, &recorded);
            assert!(answer.headers.contains_key("x-openstack-request-id"), "{}", recorded.title);
            let difference = unused.iter().position(|(title, _, _)| *title == recorded.title && has_answer(&recorded));
            match difference {
                Some(index) => assert_eq!(answer.status, unused.remove(index).1, "{}: {}", recorded.title, answer.text),
                None => wrong.extend(compare(&recorded, &answer)),
            }
            after(server, &recorded);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
        assert!(unused.is_empty(), "listed as different, but never met: {unused:?}");
    });
}

fn differences() -> Vec<(&'static str, u16, &'static str)> {
    BETTER.into_iter().chain(ADDRESSES).chain([CASCADE]).collect()
}

fn has_answer(recorded: &Recorded) -> bool {
    recorded.answer.is_some()
}

/// What the recording did in shell loops, which are not replayed, or what we do and the original did not.
fn after(server: &ServerUnderTest, recorded: &Recorded) {
    match recorded.title.as_str() {
        "project" => {
            let found = server.get("/v1/projects?name=second").json();
            let id = found["projects"][0]["id"].as_str().unwrap().to_owned();
            assert_eq!(server.delete(&format!("/v1/projects/{id}")).status, 204);
        }
        "project update" => {
            server.put(&format!("/v1/projects/{PROJECT}"), json!({"name": "bootstrap"}));
        }
        _ => {}
    }
}

fn send(server: &ServerUnderTest, recorded: &Recorded) -> ApiAnswer {
    let mut request =
        http::Request::builder().method(recorded.method.as_str()).uri(&recorded.path).header("host", HOST);
    if let Some(user) = &recorded.user {
        let key = if user == "demo" { "demo-key" } else { user };
        request = request.header("x-auth-user", user).header("x-auth-token", key).header("x-auth-project", PROJECT);
    }
    for (name, value) in &recorded.headers {
        request = request.header(name, value.replace("$P", PROJECT));
    }
    if let Some(content_type) = &recorded.content_type {
        request = request.header("content-type", content_type);
    }
    server.send(request.body(recorded.body.clone().unwrap_or_default().into_bytes()).unwrap())
}

fn compare(recorded: &Recorded, answer: &ApiAnswer) -> Option<String> {
    let expected = recorded.answer.as_ref()?;
    let mut wrong = Vec::new();
    if recorded.status.is_some_and(|status| status != answer.status) {
        wrong.push(format!("status {} instead of {:?}", answer.status, recorded.status));
    }
    let (theirs, mut ours) = (body(expected), body(&answer.text));
    forget_additions(&mut ours, &theirs);
    if theirs != ours {
        wrong.push(format!("body\n{ours:#}\ninstead of\n{theirs:#}"));
    }
    for (name, theirs) in recorded.answer_headers.iter().flatten() {
        let ours = answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
        if header(name, theirs) != header(name, ours) {
            wrong.push(format!("{name}: {ours} instead of {theirs}"));
        }
    }
    let Recorded { topic, title, method, path, .. } = recorded;
    (!wrong.is_empty()).then(|| format!("{topic}: {title}\n{method} {path} {:?}\n{}", recorded.body, wrong.join("\n")))
}

/// `Allow` is a set, and the id at the end of `Location` is the database's choice.
fn header(name: &str, value: &str) -> BTreeSet<String> {
    match name {
        "allow" => value.split(", ").map(str::to_owned).collect(),
        "location" => [value.rsplit_once('/').map_or(value, |(before, _)| before).to_owned()].into(),
        _ => [value.to_owned()].into(),
    }
}

fn body(text: &str) -> Value {
    let mut body =
        if text.is_empty() { Value::Null } else { serde_json::from_str(text).unwrap_or_else(|_| text.into()) };
    // A list's ids are compared, a new row's are the database's choice.
    if let Some(map) = body.as_object_mut().filter(|map| map.contains_key("created_at")) {
        map.insert("id".to_owned(), "ID".into());
    }
    normalise(&mut body);
    body
}

/// Times and API keys differ from run to run; labels are a set.
fn normalise(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match key.as_str() {
                    "created_at" | "updated_at" if value.is_string() => {
                        let time = value.as_str().unwrap();
                        assert_eq!((time.len(), &time[10..11]), (26, "T"), "{time}");
                        *value = "TIME".into();
                    }
                    "api_key" => *value = "KEY".into(),
                    "labels" => value.as_array_mut().unwrap().sort_by_key(Value::to_string),
                    _ => normalise(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(normalise),
        _ => {}
    }
}
