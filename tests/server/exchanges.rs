//! What the original's client asks gets the answers it got from the original, but for what is listed here.

use serde_json::{Value, json};

use crate::support::{HOST, PROJECT, ServerUnderTest, forget_additions, on_each_database};

/// The original's 500s that we answer with a sentence: method, path, our status.
const WERE_500: [(&str, &str, u16); 26] = [
    ("PUT", "/v1/clouds/99999", 404),
    ("PUT", "/v1/regions/99999", 404),
    ("PUT", "/v1/cells/99999", 404),
    ("PUT", "/v1/hosts/99999", 404),
    ("GET", "/v1/projects/abc", 404),
    ("GET", "/v1/projects/bootstrap", 404),
    ("DELETE", "/v1/projects/abc", 404),
    // Names that are taken.
    ("PUT", "/v1/clouds/1", 409),
    ("PUT", "/v1/hosts/1", 409),
    // References to what there is not.
    ("POST", "/v1/regions", 400),
    ("POST", "/v1/cells", 400),
    ("POST", "/v1/hosts", 400),
    // After a host with an address that is none: we do not take such a host.
    ("GET", "/v1/hosts?sort_dir=asc", 200),
    ("GET", "/v1/devices?sort_dir=asc&descendants=False", 200),
    ("GET", "/v1/hosts/9", 404),
    ("PUT", "/v1/hosts/9", 404),
    // A name of 256 characters, a note of 70,000.
    ("POST", "/v1/clouds", 400),
    ("POST", "/v1/clouds", 400),
    // A device that is a parent; here there is none with that id.
    ("DELETE", "/v1/hosts/12", 204),
    ("GET", "/v1/clouds?marker=abc", 400),
    ("GET", "/v1/projects?marker=abc", 400),
    ("GET", "/v1/projects?name=bootstrap&marker=b9f10eca-66ac-4c27-9c13-9d01e65f96b4", 200),
    ("GET", "/v1/hosts?vars=abc&sort_dir=asc", 200),
    ("GET", "/v1/devices?sort_dir=asc&parent_id=99999&descendants=True", 400),
    // Infinity and NaN are no JSON.
    ("PUT", "/v1/clouds/1/variables", 400),
    ("PUT", "/v1/clouds/1/variables", 400),
];
/// Recordings that stand alone: what they name was made by requests that are not among them.
const NEEDS_MORE: [&str; 4] = [
    "/v1/projects?marker=b9f10eca",
    "/v1/clouds?limit=10&marker=40",
    "c989b6d2-83ca-4ff4-82de-891010a0b12d",
    "//v1/clouds?limit=10",
];

/// A project that a request made which is not among the recordings.
const EXAMPLE: &str = "8714097c-0130-47a0-a1c9-c662b7b920f9";

#[test]
fn the_clients_exchanges_are_answered_as_recorded() {
    on_each_database(|server| {
        let mut expected_500: Vec<_> = WERE_500.to_vec();
        let (mut wrong, mut compared) = (Vec::new(), 0);
        prepare(server);
        let mut example = String::new();
        for (index, line) in include_str!("../api/exchanges.jsonl").lines().enumerate() {
            if index == 1 {
                example = project(server);
            }
            // Python's JSON has numbers that JSON has not; the request is sent as it was.
            let readable = line.replace(": Infinity", ": \"Infinity\"").replace(": NaN", ": \"NaN\"");
            let recorded: Value = serde_json::from_str(&readable.replace(EXAMPLE, &example)).unwrap();
            let (request, response) = (&recorded["request"], &recorded["response"]);
            let (method, path) = (request["method"].as_str().unwrap(), request["path"].as_str().unwrap());
            if NEEDS_MORE.iter().any(|part| path.contains(part)) {
                continue;
            }
            before(server, method, path, &recorded);
            let (user, key) = user(response);
            let answer = server.send(raw(method, path, user, key, &request["json"]));
            if response["status"] == 500 {
                let index = expected_500.iter().position(|(m, p, _)| (*m, *p) == (method, path));
                let (_, _, status) =
                    expected_500.remove(index.unwrap_or_else(|| panic!("not listed: {method} {path}")));
                assert_eq!(answer.status, status, "{method} {path} {}: {}", request["json"], answer.text);
                continue;
            }
            if let Some(status) = better(path, &request["json"], response) {
                assert_eq!(answer.status, status);
                continue;
            }
            compared += 1;
            let theirs = (response["status"].as_u64().unwrap(), body(response["body"].as_str().unwrap()));
            let mut ours = (u64::from(answer.status), body(&answer.text));
            forget_additions(&mut ours.1, &theirs.1);
            if ours != theirs {
                wrong.push(format!(
                    "{method} {path} {}\n{} {:#}\ninstead of\n{} {:#}",
                    request["json"], ours.0, ours.1, theirs.0, theirs.1
                ));
            }
        }
        assert!(wrong.is_empty(), "{}\n{} wrong", wrong.join("\n----\n"), wrong.len());
        assert!(expected_500.is_empty(), "never met: {expected_500:?}");
        assert!(compared > 130, "only {compared} compared");
    });
}

fn prepare(server: &ServerUnderTest) {
    server.create("/v1/users", json!({"username": "demo", "project_id": PROJECT, "api_key": "demo-key"}));
}

/// Our status where the original accepts what it should not, an address that is none, a network device as a host; and where
/// it refuses to move something.
fn better(path: &str, body: &Value, response: &Value) -> Option<u16> {
    let is_place = |name: &&String| ["cloud_id", "region_id", "cell_id"].contains(&name.as_str());
    let refused = response["body"].as_str().filter(|text| text.contains("was unexpected")).unwrap_or_default();
    let places = body.as_object().into_iter().flat_map(|body| body.keys());
    if places.filter(is_place).any(|name| refused.contains(&format!("('{name}' was"))) {
        return Some(200);
    }
    let is_wrong_address = body["ip_address"] == "10.0.0.999";
    if is_wrong_address { Some(400) } else { (path == "/v1/hosts/5" && body["note"] == "x").then_some(404) }
}

/// Makes what requests made that are not among the recordings: each is there once, however often it was made.
fn before(server: &ServerUnderTest, method: &str, path: &str, recorded: &Value) {
    let forget = |path: &str, keys: Value| assert_eq!(server.request("DELETE", path, keys).status, 204);
    match (method, path) {
        ("GET", "/v1/regions/1") => forget("/v1/clouds/1/variables", json!(["ratio"])),
        ("GET", "/v1/hosts/1") => forget("/v1/cells/1/variables", json!(["flavor"])),
        ("GET", "/v1/hosts?label=blue&sort_dir=asc") => {
            assert_eq!(server.put("/v1/hosts/2/labels", json!({"labels": ["blue"]})).status, 200);
        }
        ("GET", "/v1/devices?sort_dir=asc&descendants=False") if recorded["response"]["status"] == 200 => {
            devices(server)
        }
        ("PUT", "/v1/clouds/1/variables") => {
            let had: Value = server.get(path).json()["variables"].as_object().unwrap().keys().cloned().collect();
            forget(path, had);
            server.put(path, earlier(recorded));
        }
        _ => {}
    }
}

/// A switch with the id 5, a host on it with the id 6, and a container on that.
fn devices(server: &ServerUnderTest) {
    let device = |name: &str, address: &str, kind: &str| json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": address, "device_type": kind});
    let made = |path: &str, body: Value| server.create(path, body)["id"].as_u64().unwrap();
    while made("/v1/hosts", device("filler", "10.0.0.3", "server")) < 4 {
        assert_eq!(server.delete("/v1/hosts/3").status, 204);
    }
    assert_eq!(server.delete("/v1/hosts/4").status, 204);
    let mut switch = device("switch-1", "10.0.0.254", "switch");
    switch["active"] = false.into();
    assert_eq!(made("/v1/network-devices", switch), 5);
    for (name, address, kind, parent) in
        [("host-5", "10.0.0.5", "server", 5), ("container-6", "10.0.0.6", "container", 6)]
    {
        let mut host = device(name, address, kind);
        host["parent_id"] = parent.into();
        assert_eq!(made("/v1/hosts", host), parent + 1);
    }
}

/// The variables an answer has that its request did not set.
fn earlier(recorded: &Value) -> Value {
    let answer: Value = serde_json::from_str(recorded["response"]["body"].as_str().unwrap()).unwrap();
    let Some(variables) = answer["variables"].as_object() else { return json!({}) };
    let set = recorded["request"]["json"].as_object().unwrap();
    variables
        .iter()
        .filter(|(key, _)| !set.contains_key(*key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The id of the project that stands in for a recorded one.
fn project(server: &ServerUnderTest) -> String {
    server.create("/v1/projects", json!({"name": "example-json"}))["id"].as_str().unwrap().to_owned()
}

/// The recordings do not say who asked, but a refusal does.
fn user(response: &Value) -> (&'static str, &'static str) {
    let text = response["body"].as_str().unwrap();
    if text.contains("could not be authenticated") {
        ("bootstrap", "wrong")
    } else if text.contains("requires the 'admin' role") {
        ("demo", "demo-key")
    } else {
        ("bootstrap", "bootstrap")
    }
}

fn raw(method: &str, path: &str, user: &str, key: &str, json: &Value) -> http::Request<Vec<u8>> {
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header("host", HOST)
        .header("x-auth-user", user)
        .header("x-auth-token", key)
        .header("x-auth-project", PROJECT);
    if json.is_null() {
        return request.body(Vec::new()).unwrap();
    }
    let text = json.to_string().replace("\"Infinity\"", "Infinity").replace("\"NaN\"", "NaN");
    request.header("content-type", "application/json").body(text.into_bytes()).unwrap()
}

/// Without what differs from run to run: times, and ids, which skip in the original when a request fails.
fn body(text: &str) -> Value {
    if text.is_empty() {
        return Value::Null;
    }
    let mut body: Value =
        serde_json::from_str(&without_uuids(text).replace("{URL}", &format!("http://{HOST}"))).unwrap();
    // A new row: the original skips ids when a request fails.
    if let Some(map) = body.as_object_mut().filter(|map| map.contains_key("created_at") && map["updated_at"].is_null())
    {
        map.remove("id");
    }
    normalise(&mut body);
    body
}

/// The UUIDs of projects are made at random, but for the first one's.
fn without_uuids(text: &str) -> String {
    let is_uuid = |part: &str| part.len() == 36 && part != PROJECT && uuid::Uuid::parse_str(part).is_ok();
    let parts = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    parts.map(|part| if is_uuid(part.trim_end_matches(['"', '&', '/'])) { "UUID\"" } else { part }).collect()
}

fn normalise(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match key.as_str() {
                    "created_at" | "updated_at" if value.is_string() => *value = "TIME".into(),
                    "labels" if value.is_array() => value.as_array_mut().unwrap().sort_by_key(Value::to_string),
                    _ => normalise(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(normalise),
        _ => {}
    }
}
