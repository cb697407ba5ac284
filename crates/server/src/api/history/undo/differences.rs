//! In what a thing differs from what a change made it.

use std::collections::BTreeSet;

use craton_model::{Kind, Object};
use serde_json::Value;

use crate::api::{columns, labels};

/// The first value in which a thing is not what a change made it; when it was changed does not count.
pub(super) fn differing(kind: &Kind, current: &Object, after: &Object) -> Option<String> {
    let names = columns::told(kind).map(|field| field.name).chain(["labels", "variables"]);
    let mut names = names.filter(|name| !["created_at", "updated_at"].contains(name));
    names.find(|name| current.get(*name) != after.get(*name)).map(|name| told(name, current.get(name), after.get(name)))
}

/// The first of what a change set that is not as it left it.
pub(super) fn still_differing(kind: &Kind, current: &Object, before: &Object, after: &Object) -> Option<String> {
    let secret = kind.fields.iter().find(|field| field.is_secret && after.contains_key(field.name));
    if let Some(secret) = secret {
        return Some(format!("the {}, which is not kept,", secret.name));
    }
    let field = fields(kind, after).find(|name| current.get(*name) != after.get(*name));
    if let Some(name) = field {
        return Some(told(name, current.get(name), after.get(name)));
    }
    let (old, new, now) = (label_set(before), label_set(after), label_set(current));
    if let Some(label) = new.difference(&now).next() {
        return Some(format!("the label '{label}' is not among the labels"));
    }
    if let Some(label) = old.intersection(&now).next() {
        return Some(format!("the label '{label}' is among the labels again, those"));
    }
    let (old, new, now) = (variables_of(before), variables_of(after), variables_of(current));
    let mut keys = old.keys().chain(new.keys());
    let key = keys.find(|key| now.get(*key) != new.get(*key))?;
    Some(told(&format!("the variable '{key}'"), now.get(key), new.get(key)))
}

fn told(what: &str, found: Option<&Value>, left: Option<&Value>) -> String {
    let shown = |value: Option<&Value>| value.map_or_else(|| "not set".to_owned(), Value::to_string);
    format!("{what} is {}, and was left as {},", shown(found), shown(left))
}

/// The names of the fields in a change.
pub(super) fn fields<'c>(kind: &'c Kind, change: &'c Object) -> impl Iterator<Item = &'static str> {
    columns::told(kind).map(|field| field.name).filter(|name| change.contains_key(*name))
}

pub(super) fn label_set(object: &Object) -> BTreeSet<String> {
    labels::strings(object.get("labels")).collect()
}

pub(super) fn variables_of(object: &Object) -> Object {
    object.get("variables").and_then(Value::as_object).cloned().unwrap_or_default()
}
