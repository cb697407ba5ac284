//! `/v1/openapi.json`: what the API takes and answers, as OpenAPI 3.1, made from the model.

mod batch;
mod history;
mod operations;
mod parameters;
mod schemas;

use craton_model::{Kind, Model, Object, Type};
use serde_json::{Value, json};

use super::router;
use operations::{DocumentedOperation, answer, errors};
use parameters::{id_parameter, list_parameters, parameter, resolved};
use schemas::{kind_schemas, list_schema, schema, schema_name, shared_schemas};

/// The document.
pub(crate) fn document(model: &Model) -> Value {
    let (mut paths, mut schemas) = (Object::new(), shared_schemas());
    for kind in model.kinds {
        kind_schemas(kind, &mut schemas);
        kind_paths(model, kind, &mut paths);
    }
    if model.at("hosts").is_some() {
        paths.insert("/v1/ansible-inventory".to_owned(), json!({"get": inventory()}));
    }
    paths.insert(router::BATCH.to_owned(), json!({"post": batch::operation()}));
    history::paths(model, &mut paths, &mut schemas);
    let own = json!({
        "operationId": "openapi", "summary": "This document", "security": [],
        "responses": {"200": answer("OpenAPI 3.1", json!({"type": "object"}))},
    });
    paths.insert("/v1/openapi.json".to_owned(), json!({"get": own}));
    let key = |name: &str, what: &str| json!({"type": "apiKey", "in": "header", "name": name, "description": what});
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Craton",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Inventory of a fleet: projects, clouds, regions, cells, devices, networks, and their variables.",
        },
        "servers": [{"url": "/"}],
        "security": [{"user": [], "token": [], "project": []}, {"token": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": errors(),
            "securitySchemes": {
                "user": key("X-Auth-User", "Name of the user"),
                "token": key("X-Auth-Token", "API key of the user; alone: a token of Keystone's"),
                "project": key("X-Auth-Project", "UUID of the project, in any form"),
            },
        },
    })
}

fn inherited(kind: &Kind, delete: DocumentedOperation) -> DocumentedOperation {
    let what = "How many of the keys have a value still, which is inherited";
    match kind.inherits {
        [] => delete,
        _ => delete.says("204", "X-Craton-Inherited", what, schema(Type::Integer, false)),
    }
}

fn kind_paths(model: &Model, kind: &Kind, paths: &mut Object) {
    let (name, noun, nouns) = (schema_name(kind), kind.noun(), kind.nouns());
    let reference = |suffix: &str| json!({"$ref": format!("#/components/schemas/{name}{suffix}")});
    let operation = |verb: &str, summary: String| DocumentedOperation::new(kind, verb, summary);
    let path = format!("/v1/{}", kind.path);
    let list =
        operation("list", format!("List {nouns}")).with(list_parameters(kind)).answers("200", list_schema(model, kind));
    let largest = "The largest `limit` for who sends this header with it; 100 for others";
    let list = list.says("200", "X-Craton-Max-Limit", largest, schema(Type::Integer, false));
    if !kind.members.is_empty() {
        paths.insert(path, json!({"get": list.reads()}));
        return;
    }
    let create = operation("create", format!("Make a {noun}")).takes(reference("Create")).answers("201", reference(""));
    paths.insert(path.clone(), json!({"get": list.reads(), "post": create.writes()}));

    let id = id_parameter(kind);
    let item = format!("{path}/{{id}}");
    let show = operation("show", format!("One {noun}")).with(resolved(kind.resolves)).answers("200", reference(""));
    let update =
        operation("update", format!("Change a {noun}")).takes(reference("Update")).answers("200", reference(""));
    let delete = operation("delete", format!("Delete a {noun} and what is in it")).answers("204", Value::Null);
    let delete = delete.says("204", "X-Craton-Deleted", "How many there were: 1, or 0", schema(Type::Integer, false));
    let verbs = [("get", show), ("put", update), ("delete", delete)];
    paths.insert(item.clone(), one(&id, verbs));

    if kind.has_variables {
        let object = || schema(Type::Variables, false);
        let variables = || json!({"type": "object", "required": ["variables"], "properties": {"variables": object()}});
        let show = operation("show_variables", format!("Variables of a {noun}"));
        let set = operation("set_variables", format!("Set variables of a {noun}, and keep the others"));
        let delete = operation("delete_variables", format!("Delete variables of a {noun} by their keys"));
        let verbs = [
            ("get", show.with(resolved(kind.resolves_variables)).answers("200", variables())),
            ("put", set.takes(object()).answers("200", variables())),
            ("delete", inherited(kind, delete.takes(schema(Type::Strings, false)).answers("204", Value::Null))),
        ];
        paths.insert(format!("{item}/variables"), one(&id, verbs));
    }
    if kind.has_labels {
        let labels = || json!({"$ref": "#/components/schemas/Labels"});
        let show = operation("show_labels", format!("Labels of a {noun}"));
        let add = operation("add_labels", format!("Add labels to a {noun}"));
        let delete = operation("delete_labels", format!("Take labels from a {noun}"));
        let verbs = [
            ("get", show.answers("200", labels())),
            ("put", add.takes(labels()).answers("200", labels())),
            ("delete", delete.takes(labels()).answers("204", Value::Null)),
        ];
        paths.insert(format!("{item}/labels"), one(&id, verbs));
    }
}

/// The verbs of one resource's path.
fn one<const N: usize>(id: &Value, verbs: [(&str, DocumentedOperation); N]) -> Value {
    let mut path = json!({"parameters": [id]});
    for (method, operation) in verbs {
        path[method] = if method == "get" { operation.reads() } else { operation.writes() };
    }
    path
}

fn inventory() -> Value {
    let id = || json!({"type": "integer"});
    let parameters = [
        parameter("region_id", "Only hosts of this region", id()),
        parameter("cell_id", "Only hosts of this cell", id()),
    ];
    let inventory = DocumentedOperation(json!({
        "operationId": "ansible_inventory",
        "summary": "Active hosts as Ansible takes them",
        "responses": {},
    }));
    let groups = json!({"type": "object", "required": ["_meta", "all"], "additionalProperties": {"type": "object"}});
    inventory.with(parameters.into()).answers("200", groups).reads()
}
