//! What a state keeps of a resource beside its name and place.

use super::key::places;
use craton_model::{Field, Kind, Object, Type, kinds};
use serde_json::Value;

/// The fields of a resource that are kept: what a file could say, but for its name and place.
pub(super) fn rest(kind: &'static Kind, mut object: Object, labels: Option<Vec<String>>) -> Object {
    let mut rest = Object::new();
    let is_kept = |field: &&Field| {
        field.is_stored() && field.name != kind.title && field.name != "id" && !places(kind).contains(&field.name)
    };
    for field in kind.answered().filter(is_kept).filter(|field| field.type_ != Type::Time) {
        match object.remove(field.name) {
            None | Some(Value::Null) => {}
            Some(Value::Bool(flag)) if flag == field.default => {}
            Some(value) => {
                rest.insert(field.name.into(), if field.kept_as_text { number(value) } else { value });
            }
        }
    }
    rest.remove(kinds::PROJECT_ID.name);
    if kind.has_labels {
        let mut labels: Vec<Value> = match (labels, object.remove("labels")) {
            (Some(labels), _) => labels.into_iter().map(Value::from).collect(),
            (None, Some(Value::Array(labels))) => labels,
            _ => vec![],
        };
        labels.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
        if !labels.is_empty() {
            rest.insert("labels".into(), labels.into());
        }
    }
    if let Some(Value::Object(variables)) = object.remove("variables").filter(|_| kind.has_variables)
        && !variables.is_empty()
    {
        rest.insert("variables".into(), variables.into());
    }
    rest
}

/// A number that the server keeps as text.
fn number(value: Value) -> Value {
    match value.as_str().and_then(|text| text.parse::<i64>().ok()) {
        Some(number) => number.into(),
        None => value,
    }
}
