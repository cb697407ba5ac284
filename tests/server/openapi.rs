//! `/v1/openapi.json` is what the server does: every recorded exchange agrees with it, and its copy in docs/ is fresh.
//! `CRATON_GENERATE=1 cargo test generated` writes that.

use std::path::Path;

use craton_model::{Change, MODEL, Presence};
use http::Request;
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::support::{ApiAnswer, Database, ServerUnderTest, on_each_database};

fn document(server: &ServerUnderTest) -> ApiAnswer {
    server.send(Request::get("/v1/openapi.json").body(Vec::new()).unwrap())
}

#[test]
fn the_generated_document_needs_no_credentials_and_its_copy_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/openapi.json");
    on_each_database(|server| {
        let answer = document(server);
        assert_eq!(answer.status, 200);
        if std::env::var_os("CRATON_GENERATE").is_some() {
            std::fs::write(&path, &answer.text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == answer.text,
            "docs/openapi.json is stale; CRATON_GENERATE=1 cargo test generated writes it anew"
        );
    });
}

#[test]
fn every_reference_in_the_document_leads_somewhere_and_every_operation_has_a_name_of_its_own() {
    fn walk(value: &Value, document: &Value, names: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(reference)) = map.get("$ref") {
                    assert!(document.pointer(&reference[1..]).is_some(), "{reference}");
                }
                names.extend(map.get("operationId").and_then(Value::as_str).map(str::to_owned));
                map.values().for_each(|value| walk(value, document, names));
            }
            Value::Array(items) => items.iter().for_each(|value| walk(value, document, names)),
            _ => {}
        }
    }
    let document = document(&ServerUnderTest::new(Database::Sqlite)).json();
    let mut names = Vec::new();
    walk(&document, &document, &mut names);
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() == count && count > 50, "{names:?}");
}

#[test]
fn every_recorded_exchange_agrees_with_the_document() {
    let document = document(&ServerUnderTest::new(Database::Sqlite)).json();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for line in include_str!("../api/exchanges.jsonl").lines() {
        let readable = line.replace(": Infinity", ": \"Infinity\"").replace(": NaN", ": \"NaN\"");
        let recorded: Value = serde_json::from_str(&readable).unwrap();
        let (request, response) = (&recorded["request"], &recorded["response"]);
        let is_done = response["status"].as_u64().unwrap() < 300;
        match check(&document, request, response) {
            Err(problem) if is_done => {
                wrong.push(format!("{} {} {}: {problem}", request["method"], request["path"], request["json"]));
            }
            _ => seen += u64::from(is_done),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100, "{seen}");
}

#[test]
fn the_document_tells_of_each_status_and_header_that_a_call_may_have() {
    let document = document(&ServerUnderTest::new(Database::Sqlite)).json();
    let names = |operation: &Value| -> Vec<String> {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let headers = parameters.filter(|parameter| parameter["in"] == "header");
        headers.map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
    };
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if method == "parameters" || path == "/v1/openapi.json" {
                continue;
            }
            let writes = method != "get";
            assert!(operation["responses"].get("500").is_some(), "{method} {path}");
            assert_eq!(operation["responses"].get("408").is_some(), writes, "{method} {path}");
            assert_eq!(names(operation).contains(&"X-Craton-Reason".to_owned()), writes, "{method} {path}");
            let is_list = operation.pointer("/responses/200/headers/X-Craton-Max-Limit").is_some();
            assert_eq!(names(operation).contains(&"X-Craton-Max-Limit".to_owned()), is_list, "{method} {path}");
        }
    }
    let history = document["paths"]["/v1/history"]["get"].clone();
    let kind = history["parameters"].as_array().unwrap().iter().find(|parameter| parameter["name"] == "kind").unwrap();
    let kinds: Vec<_> = MODEL.kinds.iter().filter(|kind| kind.members.is_empty()).map(|kind| kind.name).collect();
    assert_eq!(kind["schema"]["enum"], json!(kinds));
}

#[test]
fn the_document_tells_which_characters_a_text_may_have() {
    let pattern = json!(r"^[\u0001-\ud7ff\ue000-\uffff]*$");
    on_each_database(|server| {
        let document = document(server).json();
        let cloud = &document["components"]["schemas"]["CloudCreate"]["properties"];
        assert_eq!(cloud["name"]["pattern"], pattern);
        assert_eq!(cloud["variables"]["propertyNames"]["pattern"], pattern);
        let labels = &document["components"]["schemas"]["Labels"]["properties"]["labels"];
        assert_eq!(labels["items"]["pattern"], pattern);
        for (name, status) in
            [("\u{1}\u{d7ff}\u{e000}\u{ffff}\n", 201), ("\u{0}", 400), ("😀", 400), ("\u{10000}", 400)]
        {
            let made = server.request("POST", "/v1/clouds", json!({"name": name}));
            assert_eq!(made.status, status, "{name:?}: {}", made.text);
        }
    });
}

#[test]
fn the_api_in_words_names_each_field_that_a_body_takes() {
    let words = include_str!("../../docs/api.md");
    let mut missing = Vec::new();
    for kind in MODEL.kinds.iter().filter(|kind| kind.members.is_empty()) {
        let row = words.lines().find(|line| line.starts_with(&format!("| `/v1/{}` |", kind.path))).unwrap();
        let [_, _, post, put, ..] = row.split('|').collect::<Vec<_>>()[..] else { panic!("{row}") };
        for field in kind.fields.iter().filter(|field| field.name != "protected") {
            let name = format!("`{}`", field.name);
            for (method, taken, cell) in
                [("POST", field.create != Presence::Refused, post), ("PUT", field.change == Change::Put, put)]
            {
                if taken != cell.contains(&name) {
                    missing.push(format!("{method} {}: {name}, taken: {taken}", kind.path));
                }
            }
        }
    }
    for name in ["brief", "deleted", "inherited", "U+FFFF"] {
        missing.extend((!words.contains(name)).then(|| name.to_owned()));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn check(document: &Value, request: &Value, response: &Value) -> Result<(), String> {
    let (path, query) =
        request["path"].as_str().unwrap().split_once('?').unwrap_or((request["path"].as_str().unwrap(), ""));
    let paths = document["paths"].as_object().unwrap();
    let item = paths.iter().find(|(pattern, _)| fits(pattern, &format!("/{}", path.trim_start_matches('/'))));
    let (_, item) = item.ok_or("no such path")?;
    let operation = item.get(request["method"].as_str().unwrap().to_lowercase()).ok_or("no such method")?;
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let known = parameters.into_iter().find(|parameter| parameter["name"] == *name);
        let schema = &known.ok_or(format!("no parameter {name}"))?["schema"];
        let value = match schema["type"].as_str().unwrap() {
            "integer" => value.parse().map(|number: i64| number.into()).map_err(|_| format!("{name}={value}"))?,
            "boolean" => {
                value.to_lowercase().parse().map(|flag: bool| flag.into()).map_err(|_| format!("{name}={value}"))?
            }
            _ => Value::from(value.into_owned()),
        };
        valid(document, schema, &value, &name)?;
    }
    match operation.pointer("/requestBody/content/application~1json/schema") {
        Some(schema) => valid(document, schema, &request["json"], "body")?,
        None if !request["json"].is_null() => return Err("takes no body".to_owned()),
        None => {}
    }
    let answer = operation["responses"].get(response["status"].to_string()).ok_or("no such status")?;
    let body = response["body"].as_str().unwrap();
    match answer.pointer("/content/application~1json/schema") {
        Some(schema) => valid(document, schema, &serde_json::from_str(body).unwrap(), "answer"),
        None if body.is_empty() => Ok(()),
        None => Err("answers without a body".to_owned()),
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern.iter().zip(path).all(|(pattern, part)| pattern.starts_with('{') || *pattern == part)
}

/// As much of JSON Schema as the document uses. An object that names its properties has no others.
fn valid(document: &Value, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
    if let Some(reference) = schema["$ref"].as_str() {
        return valid(document, document.pointer(&reference[1..]).unwrap(), value, place);
    }
    let types = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    let type_ = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let expect = |holds: bool, what: &str| if holds { Ok(()) } else { Err(format!("{place}: {what}: {value}")) };
    expect(types.iter().any(|name| name == type_), &schema["type"].to_string())?;
    match value {
        Value::String(text) => {
            let length = text.chars().count() as u64;
            expect(length >= schema["minLength"].as_u64().unwrap_or(0), "too short")?;
            expect(length <= schema["maxLength"].as_u64().unwrap_or(u64::MAX), "too long")?;
            expect(schema["enum"].as_array().is_none_or(|names| names.contains(value)), "none of those")
        }
        Value::Number(number) => {
            let number = number.as_i64().ok_or(format!("{place}: {number}"))?;
            expect(number >= schema["minimum"].as_i64().unwrap_or(i64::MIN), "too small")?;
            expect(number <= schema["maximum"].as_i64().unwrap_or(i64::MAX), "too large")
        }
        Value::Array(items) => {
            items.iter().try_for_each(|item| valid(document, &schema["items"], item, &format!("{place}[]")))
        }
        Value::Object(map) => {
            let required = schema["required"].as_array().into_iter().flatten();
            for name in required {
                expect(map.contains_key(name.as_str().unwrap()), &format!("without {name}"))?;
            }
            let Some(properties) = schema["properties"].as_object() else { return Ok(()) };
            map.iter().try_for_each(|(name, value)| {
                let schema = properties.get(name).ok_or(format!("{place}: {name} is not known"))?;
                valid(document, schema, value, &format!("{place}.{name}"))
            })
        }
        _ => Ok(()),
    }
}
