//! `/v1/openapi.json`: what the API takes and answers, as OpenAPI 3.1, made from the model.

mod history;

use craton_model::{Change, Field, Filter, Kind, Match, Model, Object, Presence, Type, check};
use serde_json::{Value, json};

use super::parameters::{DEFAULT_LIMIT, LIMITS, type_of};
use super::{batch, labels, router};
use crate::store::schema::is_always_there;

const READ_ERRORS: [&str; 5] = ["400", "401", "404", "405", "503"];
const WRITE_ERRORS: [&str; 9] = ["400", "401", "403", "404", "405", "409", "413", "415", "503"];
const BATCH_ERRORS: [&str; 10] = ["400", "401", "403", "404", "405", "409", "412", "413", "415", "503"];

const VARIABLES: &str = "Only those whose variables match all terms, commas between them: PATH:VALUE, PATH for any value, \
                         with ! before it what does not match";

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
    paths.insert(router::BATCH.to_owned(), json!({"post": batch()}));
    history::paths(&mut paths, &mut schemas);
    let own = json!({
        "operationId": "openapi", "summary": "This document", "security": [],
        "responses": {"200": answer("OpenAPI 3.1", json!({"type": "object"}))},
    });
    paths.insert("/v1/openapi.json".to_owned(), json!({"get": own}));
    let header = |name: &str, what: &str| json!({"type": "apiKey", "in": "header", "name": name, "description": what});
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
                "user": header("X-Auth-User", "Name of the user"),
                "token": header("X-Auth-Token", "API key of the user; alone: a token of Keystone's"),
                "project": header("X-Auth-Project", "UUID of the project, in any form"),
            },
        },
    })
}

fn shared_schemas() -> Object {
    let link = json!({"type": "object", "properties": {"href": {"type": "string"}, "rel": {"type": "string"}}});
    let error = json!({
        "type": "object",
        "required": ["message", "status"],
        "properties": {
            "message": {"type": "string"},
            "status": {"type": "integer"},
            "operation": {"type": "integer", "description": "Which operation of a batch failed, from 0"},
        },
    });
    let labels = body(&labels::BODY, |field| field.create, |_| false);
    [("Links", json!({"type": "array", "items": link})), ("Error", error), ("Labels", labels)]
        .map(|(name, schema)| (name.to_owned(), schema))
        .into_iter()
        .collect()
}

fn errors() -> Value {
    let named = |status: &str| match status {
        "400" => "What is wrong with the request",
        "401" => "Nobody who may do this was proven to ask",
        "403" => "The user may do this, but not there",
        "404" => "There is none, or none that the user sees",
        "405" => "The path does not take the method",
        "409" => "The name is taken, or something is in the way",
        "412" => "Something is not as the batch expects it",
        "413" => "The body is too large",
        "415" => "The body is in a form that is not read",
        _ => "The database or Keystone does not answer; try again",
    };
    let schema = || json!({"$ref": "#/components/schemas/Error"});
    BATCH_ERRORS
        .iter()
        .map(|status| (format!("Error{status}"), answer(named(status), schema())))
        .collect::<Object>()
        .into()
}

/// What one is called among the schemas: `NetworkDevice`.
fn schema_name(kind: &Kind) -> String {
    kind.name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

fn kind_schemas(kind: &Kind, schemas: &mut Object) {
    let name = schema_name(kind);
    if kind.members.is_empty() {
        schemas.insert(format!("{name}Create"), body(kind.fields, |field| field.create, |field| field.nullable));
        schemas.insert(
            format!("{name}Update"),
            body(kind.fields, presence_in_change, |field| field.can_be_unset() || field.is_secret),
        );
        schemas.insert(name, resource(kind));
    }
}

fn presence_in_change(field: &Field) -> Presence {
    if field.change == Change::Put { Presence::Optional } else { Presence::Refused }
}

/// What a request may hold.
fn body(fields: &[Field], presence: impl Fn(&Field) -> Presence, may_be_null: impl Fn(&Field) -> bool) -> Value {
    let fields = fields.iter().filter(|field| presence(field) != Presence::Refused);
    let required: Vec<_> =
        fields.clone().filter(|field| presence(field) == Presence::Required).map(|field| field.name).collect();
    let properties: Object = fields
        .map(|field| {
            let mut schema = schema(field.type_, field.filled);
            if !field.choices.is_empty() {
                schema["items"] = json!({"enum": field.choices});
                schema["maxItems"] = 1.into();
            }
            (field.name.to_owned(), described(field, schema, may_be_null(field)))
        })
        .collect();
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}

/// What an answer holds.
fn resource(kind: &Kind) -> Value {
    let mut properties = Object::new();
    for field in kind.answered() {
        let mut schema = schema(field.type_, false);
        if field.kept_as_text {
            schema["type"] = json!(["integer", "string"]);
        }
        let is_nullable = !field.is_sparse && !is_always_there(field);
        properties.insert(field.name.to_owned(), described(field, schema, is_nullable));
    }
    let is_required = |name: &&String| kind.field(name).is_some_and(|field| !field.is_sparse);
    let required: Vec<_> = properties.keys().filter(is_required).cloned().collect();
    for field in kind.fields.iter().filter(|field| field.is_secret) {
        let schema = json!({"type": "string", "description": "Only in the answer that made it"});
        properties.insert(field.name.to_owned(), schema);
    }
    if kind.parent().is_some() {
        properties.insert("links".to_owned(), json!({"$ref": "#/components/schemas/Links"}));
    }
    if kind.has_variables || kind.shows_empty_variables {
        properties.insert("variables".to_owned(), schema(Type::Variables, false));
    }
    if kind.has_labels {
        properties.insert("labels".to_owned(), schema(Type::Labels, false));
    }
    json!({"type": "object", "required": required, "properties": properties})
}

fn schema(type_: Type, filled: bool) -> Value {
    let mut schema = json!({"type": check::json_type(type_)});
    let text = |least: u8| json!({"type": "string", "minLength": least, "maxLength": check::LONGEST});
    match type_ {
        Type::Text(longest) => {
            schema["maxLength"] = longest.into();
            if filled {
                schema["minLength"] = 1.into();
            }
        }
        Type::IpAddress => schema["anyOf"] = json!([{"format": "ipv4"}, {"format": "ipv6"}]),
        Type::Cidr => schema["examples"] = json!(["10.0.0.0/24"]),
        Type::Time => schema["examples"] = json!(["2026-11-21T02:55:00.958906"]),
        Type::Uuid => schema["examples"] = json!(["b9f10eca-66ac-4c27-9c13-9d01e65f96b4"]),
        Type::Integer => schema["format"] = "int64".into(),
        Type::Boolean => {}
        Type::Seconds => {
            schema["minimum"] = (*check::SECONDS.start()).into();
            schema["maximum"] = (*check::SECONDS.end()).into();
        }
        Type::Strings => schema["items"] = text(0),
        Type::Labels => schema["items"] = text(1),
        Type::Variables => schema["propertyNames"] = text(1),
    }
    schema
}

fn described(field: &Field, mut schema: Value, nullable: bool) -> Value {
    if nullable {
        match schema["type"].take() {
            Value::Array(mut types) => {
                types.push("null".into());
                schema["type"] = types.into();
            }
            type_ => schema["type"] = json!([type_, "null"]),
        }
    }
    // What follows a semicolon is about the option.
    schema["description"] = capitalised(field.help.split(';').next().unwrap_or_default()).into();
    schema
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
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
        paths.insert(path, json!({"get": list.done(&READ_ERRORS)}));
        return;
    }
    let create = operation("create", format!("Make a {noun}")).takes(reference("Create")).answers("201", reference(""));
    paths.insert(path.clone(), json!({"get": list.done(&READ_ERRORS), "post": create.done(&WRITE_ERRORS)}));

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
        path[method] = operation.done(if method == "get" { &READ_ERRORS } else { &WRITE_ERRORS });
    }
    path
}

struct DocumentedOperation(Value);

impl DocumentedOperation {
    fn new(kind: &Kind, verb: &str, summary: String) -> DocumentedOperation {
        let id = format!("{verb}_{}", kind.name.replace('-', "_"));
        DocumentedOperation(json!({"operationId": id, "tags": [kind.path], "summary": summary, "responses": {}}))
    }

    fn with(mut self, parameters: Vec<Value>) -> DocumentedOperation {
        self.0["parameters"] = parameters.into();
        self
    }

    fn takes(mut self, schema: Value) -> DocumentedOperation {
        self.0["requestBody"] = json!({"required": true, "content": content(schema)});
        self
    }

    fn answers(mut self, status: &str, schema: Value) -> DocumentedOperation {
        self.0["responses"][status] = answer("Done", schema);
        self
    }

    /// A header of an answer.
    fn says(mut self, status: &str, header: &str, description: &str, schema: Value) -> DocumentedOperation {
        self.0["responses"][status]["headers"][header] = json!({"description": description, "schema": schema});
        self
    }

    fn done(mut self, errors: &[&str]) -> Value {
        for status in errors {
            self.0["responses"][status] = json!({"$ref": format!("#/components/responses/Error{status}")});
        }
        self.0
    }
}

fn answer(description: &str, schema: Value) -> Value {
    if schema.is_null() {
        return json!({"description": description});
    }
    json!({"description": description, "content": content(schema)})
}

fn content(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

fn list_schema(model: &Model, kind: &Kind) -> Value {
    let items = |kind: &str| json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{kind}")}});
    let members = kind.members.iter().filter_map(|path| model.at(path));
    let members: Object = members.map(|member| (member.path.to_owned(), items(&schema_name(member)))).collect();
    let list = if members.is_empty() {
        items(&schema_name(kind))
    } else {
        json!({"type": "object", "required": kind.members, "properties": members})
    };
    let key = kind.list_key();
    json!({
        "type": "object",
        "required": [key, "links"],
        "properties": {key: list, "links": {"$ref": "#/components/schemas/Links"}},
    })
}

fn id_parameter(kind: &Kind) -> Value {
    json!({"name": "id", "in": "path", "required": true, "schema": schema(kind.id, false)})
}

fn parameter(name: &str, description: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "description": description, "schema": schema})
}

fn resolved(takes: bool) -> Vec<Value> {
    let schema = json!({"type": "boolean", "default": true});
    takes.then(|| parameter("resolved-values", "Inherited variables too", schema)).into_iter().collect()
}

fn page_parameters(kind: &Kind) -> Vec<Value> {
    let limit =
        json!({"type": "integer", "minimum": LIMITS.start(), "maximum": LIMITS.end(), "default": DEFAULT_LIMIT});
    let mut parameters: Vec<_> = kind.filters.iter().map(|filter| filter_parameter(kind, filter)).collect();
    parameters.push(parameter("limit", "How many items a page has", limit));
    parameters.push(parameter("marker", "Id after which to go on", json!({"type": "string"})));
    parameters
}

fn list_parameters(kind: &Kind) -> Vec<Value> {
    let mut parameters = page_parameters(kind);
    let keys: Vec<_> = kind.answered().map(|field| field.name).collect();
    let direction = json!({"type": "string", "enum": ["asc", "desc"], "default": "asc"});
    let sort_keys = format!("Fields to sort by, commas or blanks between them: {}", keys.join(", "));
    parameters.extend([
        parameter("sort_keys", &sort_keys, json!({"type": "string", "default": "created_at,id"})),
        parameter("sort_dir", "Upwards or downwards", direction),
    ]);
    parameters
}

fn filter_parameter(kind: &Kind, filter: &Filter) -> Value {
    let (description, default) = match filter.matches {
        Match::Equal => (format!("Only those with this {}", filter.field), None),
        Match::AnyOf => (format!("Only those whose {} is one of these", filter.field), None),
        Match::Like => {
            (format!("Only those whose {} is like this: * is any text, ? any character", filter.field), None)
        }
        Match::InRange => (format!("Only those whose {} is in this range, 10.1.0.0/16", filter.field), None),
        Match::Label => ("Only those with this label".to_owned(), None),
        Match::AllLabels => ("Only those with all of these labels".to_owned(), None),
        Match::NoLabel => ("Only those with none of these labels".to_owned(), None),
        Match::Variables => (VARIABLES.to_owned(), None),
        Match::Below => ("Only those below this one".to_owned(), None),
        Match::Since => {
            ("Only those since then: `2026-11-01`, `2026-11-01T08:00:00`, or `2d`, `8h` ago".to_owned(), None)
        }
        Match::Until => ("Only those before then; as `since`".to_owned(), None),
        Match::Part => (format!("Only those whose {} has this text in it", filter.field), None),
        Match::Ignored => ("Taken and not looked at".to_owned(), None),
        Match::Switch(default) => (switch(filter.name).to_owned(), Some(default.unwrap_or(false))),
    };
    let mut schema = json!({"type": check::json_type(type_of(kind, filter))});
    if filter.matches.repeats() {
        schema = json!({"type": "array", "items": schema});
    }
    if let Some(default) = default {
        schema["default"] = default.into();
    }
    parameter(filter.name, &description, schema)
}

fn switch(name: &str) -> &'static str {
    match name {
        "details" => "Variables and labels too",
        "descendants" => "With `parent_id`: what is below those as well",
        _ => "Inherited variables too",
    }
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
    inventory.with(parameters.into()).answers("200", groups).done(&READ_ERRORS)
}

fn batch() -> Value {
    let operation = json!({
        "type": "object",
        "required": ["method", "path"],
        "additionalProperties": false,
        "properties": {
            "method": {"type": "string", "enum": ["POST", "PUT", "DELETE"]},
            "path": {
                "type": "string",
                "description": "As of the call alone; `{3}` stands for the id that operation 3 made",
                "examples": ["/v1/hosts/{3}/labels"],
            },
            "body": {
                "description": "As of the call alone; `{\"operation\": 3}` stands for the id that operation 3 made",
            },
            "id": {"description": "Of a POST by root: the id that what is made gets; 409 if it is taken"},
            "expect": {
                "type": "object",
                "description": "What the resource is to be before: fields as answered, `labels`, own `variables`",
            },
        },
    });
    let operations = json!({"type": "array", "maxItems": batch::OPERATIONS, "items": operation});
    let body = json!({
        "type": "object",
        "required": ["operations"],
        "additionalProperties": false,
        "properties": {
            "operations": operations,
            "brief": {
                "type": "boolean",
                "description": "Of what is made, answer only with the id, and with what is shown this once",
            },
        },
    });
    let result = json!({
        "type": "object",
        "required": ["status"],
        "properties": {
            "status": {"type": "integer"},
            "body": {"description": "As the answer to the call alone"},
            "deleted": {"type": "integer", "description": "Of a DELETE: how many rows went"},
            "inherited": {"type": "integer", "description": "Of a DELETE of variables: how many have a value still"},
        },
    });
    let results = json!({
        "type": "object",
        "required": ["results"],
        "properties": {"results": {"type": "array", "items": result}},
    });
    let batch = DocumentedOperation(json!({
        "operationId": "batch",
        "summary": "Several writes in one transaction: all of them, or none",
        "responses": {},
    }));
    batch.takes(body).answers("200", results).done(&BATCH_ERRORS)
}
