//! The history in the document.

use craton_model::kinds::HISTORY;
use craton_model::{Model, Object, Type};
use serde_json::{Value, json};

use super::operations::DocumentedOperation;
use super::parameters::page_parameters;
use super::schemas::{described, schema};
use crate::api::parameters::LIMITS;

/// Adds the paths of the history and what they answer with.
pub(super) fn paths(model: &Model, paths: &mut Object, schemas: &mut Object) {
    schemas.insert("Record".to_owned(), record());
    let record = || json!({"$ref": "#/components/schemas/Record"});
    let operation = |name: &str, summary: &str| {
        DocumentedOperation(json!({"operationId": name, "tags": ["history"], "summary": summary, "responses": {}}))
    };
    let list = json!({
        "type": "object",
        "required": ["history", "links"],
        "properties": {
            "history": {"type": "array", "items": record()},
            "links": {"$ref": "#/components/schemas/Links"},
        },
    });
    let kinds: Vec<_> = model.kinds.iter().filter(|kind| kind.members.is_empty()).map(|kind| kind.name).collect();
    let mut parameters = page_parameters(&HISTORY, *LIMITS.end());
    for parameter in parameters.iter_mut().filter(|parameter| parameter["name"] == "kind") {
        parameter["schema"]["enum"] = json!(kinds);
    }
    let all = operation("list_history", "What was changed, the newest first; of each change the first ten things")
        .with(parameters)
        .answers("200", list);
    let one = operation("show_history", "One change, with all things that it changed").answers("200", record());
    let flag = |what: &str| json!({"type": "boolean", "default": false, "description": what});
    let asked = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "force": flag("Even if something was changed since"),
            "dry_run": flag("Only say what it would do; the number is null then"),
        },
    });
    let mut undo = operation("undo", "Bring back what a change did, as a new change: the answer is its record")
        .takes(asked)
        .answers("200", record());
    undo.0["requestBody"]["required"] = false.into();
    let number = json!({"name": "number", "in": "path", "required": true, "schema": schema(Type::Integer, false)});
    paths.insert("/v1/history".to_owned(), json!({"get": all.reads()}));
    let one = json!({"parameters": [number], "get": one.reads()});
    paths.insert("/v1/history/{number}".to_owned(), one);
    let undo = json!({"parameters": [number], "post": undo.writes()});
    paths.insert("/v1/history/{number}/undo".to_owned(), undo);
}

fn record() -> Value {
    let id = || json!({"type": ["integer", "string", "null"]});
    let text = || json!({"type": ["string", "null"]});
    let values = |what: &str| json!({"type": ["object", "null"], "description": what});
    let change = json!({
        "type": "object",
        "required": ["kind", "id", "name", "place", "before", "after"],
        "properties": {
            "kind": {"type": "string"},
            "id": id(),
            "name": {"type": "string"},
            "place": {"type": "string", "description": "Names of what it lies in: `public/ord/rack-7`"},
            "before": values("Fields, `labels` and `variables` that differ, as they were; null if it is new"),
            "after": values("The same as they are; null if it is gone"),
        },
    });
    let mut properties = Object::new();
    for field in HISTORY.fields {
        let is_there = ["number", "time", "user", "project", "request", "method", "path", "change_count"];
        let schema = if field.name == "id" { id() } else { schema(field.type_, false) };
        let nullable = !is_there.contains(&field.name) && field.name != "id";
        properties.insert(field.name.to_owned(), described(field, schema, nullable));
    }
    properties["number"]["type"] = json!(["integer", "null"]);
    properties["name"] = text();
    properties.insert("changes".to_owned(), json!({"type": "array", "items": change}));
    let required: Vec<_> = properties.keys().cloned().collect();
    json!({"type": "object", "required": required, "properties": properties})
}
