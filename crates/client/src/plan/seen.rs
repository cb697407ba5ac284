//! Values as they were read: as the server answers with them, and whether two are the same.

use super::key::{is_reference, places};
use super::state::{InventoryState, Thing};
use craton_model::{Field, Object, Presence, Type, kinds, python};
use serde_json::{Value, json};

/// The value of a field, where what is null or the default was left out.
pub(super) fn known(field: &Field, value: Option<&Value>) -> Value {
    match value {
        Some(value) => value.clone(),
        None if field.type_ == Type::Boolean => field.default.into(),
        None => Value::Null,
    }
}

/// A value as the server answers with it.
pub(super) fn answered(field: &Field, value: &Value) -> Value {
    match value {
        Value::Number(number) if field.kept_as_text => number.to_string().into(),
        other => other.clone(),
    }
}

/// All fields of a thing as the server answers with them, with labels and variables, to be expected before it is deleted; and
/// that nothing lies in it, which would be deleted with it.
pub(super) fn seen(state: &InventoryState, thing: Thing) -> Object {
    let (row, rest) = (state.row(thing), state.rest(thing));
    let mut seen = Object::new();
    seen.insert("empty".into(), true.into());
    seen.insert(row.kind.title.into(), (*row.title).into());
    for field in row.kind.answered().filter(|field| field.create != Presence::Refused && field.name != row.kind.title) {
        let value = if places(row.kind).contains(&field.name) {
            let place = row.place.and_then(|place| state.within(place as Thing, field.refers_to?));
            place.map_or(Value::Null, |place| (&state.row(place).id).into())
        } else if is_reference(field) {
            rest.get(field.name).cloned().unwrap_or_default()
        } else {
            answered(field, &known(field, rest.get(field.name)))
        };
        seen.insert(field.name.into(), value);
    }
    if row.kind.has_labels {
        seen.insert("labels".into(), rest.get("labels").cloned().unwrap_or_else(|| json!([])));
    }
    if row.kind.has_variables {
        seen.insert("variables".into(), rest.get(kinds::VARIABLES.name).cloned().unwrap_or_else(|| json!({})));
    }
    seen
}

/// Whether two values are the same; of numbers with a point or an exponent the value counts, since the original's server writes them its
/// own way.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let is_float = |number: &serde_json::Number| number.as_str().contains(['.', 'e', 'E']);
            one == other
                || is_float(one) && is_float(other) && python::float(one.as_str()) == python::float(other.as_str())
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}
