//! Parameters of paths and queries, in the document.

use craton_model::{Filter, Kind, Match, check};
use serde_json::{Value, json};

use super::schemas::schema;
use crate::api::parameters::{DEFAULT_LIMIT, LIMITS, type_of};

pub(super) const VARIABLES: &str = "Only those whose variables match all terms, commas between them: PATH:VALUE, PATH for any value, \
                         with ! before it what does not match";

pub(super) fn id_parameter(kind: &Kind) -> Value {
    json!({"name": "id", "in": "path", "required": true, "schema": schema(kind.id, false)})
}

pub(super) fn parameter(name: &str, description: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "description": description, "schema": schema})
}

pub(super) fn resolved(takes: bool) -> Vec<Value> {
    let schema = json!({"type": "boolean", "default": true});
    takes.then(|| parameter("resolved-values", "Inherited variables too", schema)).into_iter().collect()
}

pub(super) fn page_parameters(kind: &Kind) -> Vec<Value> {
    let limit =
        json!({"type": "integer", "minimum": LIMITS.start(), "maximum": LIMITS.end(), "default": DEFAULT_LIMIT});
    let mut parameters: Vec<_> = kind.filters.iter().map(|filter| filter_parameter(kind, filter)).collect();
    parameters.push(parameter("limit", "How many items a page has", limit));
    parameters.push(parameter("marker", "Id after which to go on", json!({"type": "string"})));
    parameters
}

pub(super) fn list_parameters(kind: &Kind) -> Vec<Value> {
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

pub(super) fn filter_parameter(kind: &Kind, filter: &Filter) -> Value {
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

pub(super) fn switch(name: &str) -> &'static str {
    match name {
        "details" => "Variables and labels too",
        "descendants" => "With `parent_id`: what is below those as well",
        _ => "Inherited variables too",
    }
}
