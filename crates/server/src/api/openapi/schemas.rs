//! What bodies and answers hold, in the document.

use craton_model::{Change, Field, Kind, Model, Object, Presence, Type, check};
use serde_json::{Value, json};

use crate::api::labels;
use crate::store::schema::is_always_there;

/// The characters that a text which is sent may have. Surrogates are left out for those who read a pattern by UTF-16 units.
const CHARACTERS: &str = r"^[\u0001-\ud7ff\ue000-\uffff]*$";

pub(super) fn shared_schemas() -> Object {
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

/// What one is called among the schemas: `NetworkDevice`.
pub(super) fn schema_name(kind: &Kind) -> String {
    kind.name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

pub(super) fn kind_schemas(kind: &Kind, schemas: &mut Object) {
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

pub(super) fn presence_in_change(field: &Field) -> Presence {
    if field.change == Change::Put { Presence::Optional } else { Presence::Refused }
}

/// What a request may hold.
pub(super) fn body(
    fields: &[Field],
    presence: impl Fn(&Field) -> Presence,
    may_be_null: impl Fn(&Field) -> bool,
) -> Value {
    let fields = fields.iter().filter(|field| presence(field) != Presence::Refused);
    let required: Vec<_> =
        fields.clone().filter(|field| presence(field) == Presence::Required).map(|field| field.name).collect();
    let properties: Object = fields
        .map(|field| {
            let mut schema = schema(field.type_, field.filled);
            if matches!(field.type_, Type::Text(_)) {
                schema["pattern"] = CHARACTERS.into();
            }
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
pub(super) fn resource(kind: &Kind) -> Value {
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

pub(super) fn schema(type_: Type, filled: bool) -> Value {
    let mut schema = json!({"type": check::json_type(type_)});
    let text =
        |least: u8| json!({"type": "string", "minLength": least, "maxLength": check::LONGEST, "pattern": CHARACTERS});
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

pub(super) fn described(field: &Field, mut schema: Value, nullable: bool) -> Value {
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

pub(super) fn list_schema(model: &Model, kind: &Kind) -> Value {
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

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
