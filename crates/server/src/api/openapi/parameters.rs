//! Parameters of paths and queries, in the document.

use craton_model::{Filter, Kind, Match, check};
use serde_json::{Value, json};

use super::schemas::schema;
use crate::api::parameters::{DEFAULT_LIMIT, LARGEST, LIMITS, type_of};

pub(super) fn id_parameter(kind: &Kind) -> Value {
    json!({"name": "id", "in": "path", "required": true, "schema": schema(kind.id, false)})
}

pub(super) fn parameter(name: &str, description: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "description": description, "schema": schema})
}

/// A header of a request.
pub(super) fn header(name: &str, description: &str, schema: Value) -> Value {
    json!({"name": name, "in": "header", "description": description, "schema": schema})
}

pub(super) fn resolved(takes: bool) -> Vec<Value> {
    let schema = json!({"type": "boolean", "default": true});
    takes.then(|| parameter("resolved-values", switch("resolved-values"), schema)).into_iter().collect()
}

/// Filters, and where a page of at most `largest` items begins and ends.
pub(super) fn page_parameters(kind: &Kind, largest: i64) -> Vec<Value> {
    let limit = json!({"type": "integer", "minimum": LIMITS.start(), "maximum": largest, "default": DEFAULT_LIMIT});
    let how_many = match largest > *LIMITS.end() {
        true => format!("How many items a page has; more than {} with `X-Craton-Max-Limit` only", LIMITS.end()),
        false => "How many items a page has".to_owned(),
    };
    let mut parameters: Vec<_> = kind.filters.iter().map(|filter| filter_parameter(kind, filter)).collect();
    parameters.push(parameter("limit", &how_many, limit));
    parameters.push(parameter("marker", "Id after which to go on", json!({"type": "string"})));
    parameters
}

pub(super) fn list_parameters(kind: &Kind) -> Vec<Value> {
    let mut parameters = page_parameters(kind, LARGEST);
    let keys: Vec<_> = kind.answered().map(|field| field.name).collect();
    let direction = json!({"type": "string", "enum": ["asc", "desc"], "default": "asc"});
    let sort_keys = format!("Fields to sort by, commas or blanks between them: {}", keys.join(", "));
    parameters.extend([
        parameter("sort_keys", &sort_keys, json!({"type": "string", "default": "created_at,id"})),
        parameter("sort_dir", "Upwards or downwards", direction),
        header(
            "X-Craton-Max-Limit",
            &format!("How many items a page may have then, from {} to {LARGEST}", LIMITS.end()),
            json!({"type": "integer"}),
        ),
    ]);
    parameters
}

pub(super) fn filter_parameter(kind: &Kind, filter: &Filter) -> Value {
    let description = match (filter.help, filter.matches) {
        (_, Match::Ignored) => "Taken and not looked at".to_owned(),
        // An option may say the opposite.
        (_, Match::Switch(_)) => switch(filter.name).to_owned(),
        ("", Match::AnyOf) => format!("Only those whose {} is one of these", filter.field),
        ("", _) => format!("Only those with this {}", filter.field),
        // What follows is about the option, which repeats.
        (help, Match::Label) => help.split(';').next().unwrap_or_default().to_owned(),
        (help, Match::Variables) => format!("Terms PATH:VALUE, commas between them. {help}"),
        (help, _) => help.to_owned(),
    };
    let mut schema = json!({"type": check::json_type(type_of(kind, filter))});
    if filter.matches.repeats() {
        schema = json!({"type": "array", "items": schema});
    }
    if let Match::Switch(default) = filter.matches {
        schema["default"] = default.unwrap_or(false).into();
    }
    parameter(filter.name, &description, schema)
}

pub(super) fn switch(name: &str) -> &'static str {
    match name {
        "details" => "Variables and labels too",
        "descendants" => "With `parent_id`: what is below those as well",
        _ => "Inherited variables too",
    }
}
