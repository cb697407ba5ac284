//! Bodies against the fields of a kind, in the words of Python's jsonschema (draft 4).

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::fault::Fault;
use super::kinds::{Field, Presence, Rule, Shape};
use craton_model::python::{repr, repr_text};

/// Collects what is wrong with a request, one line each.
#[derive(Default)]
pub(crate) struct Errors(Vec<String>);

impl Errors {
    /// Adds a line.
    pub(crate) fn add(&mut self, line: String) {
        self.0.push(line);
    }

    /// `5 is not of type 'string'`.
    pub(crate) fn wrong_type(&mut self, value: &Value, name: &str) {
        self.add(format!("{} is not of type '{name}'", repr(value)));
    }

    /// `Additional properties are not allowed ('x' was unexpected)`, if there are any.
    pub(crate) fn unexpected(&mut self, names: &[&str]) {
        if names.is_empty() {
            return;
        }
        let verb = if names.len() == 1 { "was" } else { "were" };
        let names: Vec<_> = names.iter().map(|name| repr_text(name)).collect();
        self.add(format!("Additional properties are not allowed ({} {verb} unexpected)", names.join(", ")));
    }

    /// 400 if there is anything.
    pub(crate) fn into_result(self) -> Result<(), Fault> {
        if self.0.is_empty() { Ok(()) } else { Err(Fault::invalid(self.0)) }
    }
}

/// The object of a POST.
pub(crate) fn created(fields: &'static [Field], body: &Value) -> Result<Map<String, Value>, Fault> {
    object(fields, body, |field| field.create)
}

/// The object of a PUT.
pub(crate) fn updated(fields: &'static [Field], body: &Value) -> Result<Map<String, Value>, Fault> {
    object(fields, body, |field| if field.update { Presence::Optional } else { Presence::Refused })
}

fn object(
    fields: &'static [Field],
    body: &Value,
    presence: impl Fn(&Field) -> Presence,
) -> Result<Map<String, Value>, Fault> {
    let mut errors = Errors::default();
    let Value::Object(map) = body else {
        errors.wrong_type(body, "object");
        return errors.into_result().map(|()| Map::new());
    };
    let known = |name: &str| fields.iter().find(|f| f.name == name && presence(f) != Presence::Refused);
    let unexpected: Vec<_> = map.keys().map(String::as_str).filter(|name| known(name).is_none()).collect();
    errors.unexpected(&unexpected);
    for field in fields.iter().filter(|field| presence(field) == Presence::Required) {
        if !map.contains_key(field.name) {
            errors.add(format!("'{}' is a required property", field.name));
        }
    }
    for (name, value) in map {
        if let Some(field) = known(name) {
            check(field, value, &mut errors);
        }
    }
    errors.into_result().map(|()| map.clone())
}

fn check(field: &Field, value: &Value, errors: &mut Errors) {
    match (field.shape, value) {
        (Shape::Text, Value::String(text)) => check_text(field, text, errors),
        (Shape::Uuid, Value::String(text)) => {
            if uuid::Uuid::parse_str(text).is_err() {
                errors.add(format!("'{}' must be a UUID, not {}", field.name, repr_text(text)));
            }
        }
        (Shape::Integer | Shape::IntegerOrNull, Value::Number(_)) => check_integer(field, value, errors),
        (Shape::IntegerOrNull, Value::Null) | (Shape::Boolean, Value::Bool(_)) => {}
        (Shape::Object, Value::Object(map)) => check_keys(map, errors),
        (Shape::Strings, Value::Array(items)) => check_strings(field.name, items, errors),
        (Shape::IntegerOrNull, _) => {
            errors.add(format!("{} is not valid under any of the given schemas", repr(value)));
        }
        (shape, _) => errors.wrong_type(value, type_name(shape)),
    }
}

fn type_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Uuid => "string",
        Shape::Integer | Shape::IntegerOrNull => "integer",
        Shape::Boolean => "boolean",
        Shape::Object => "object",
        Shape::Strings => "array",
    }
}

fn check_integer(field: &Field, value: &Value, errors: &mut Errors) {
    let digits = repr(value);
    if value.as_i64().is_some() {
        return;
    }
    if digits.contains(['.', 'e', 'E']) {
        errors.wrong_type(value, "integer");
    } else {
        errors.add(format!("'{}' is out of range: {digits}", field.name));
    }
}

fn check_text(field: &Field, text: &str, errors: &mut Errors) {
    match field.rule {
        Rule::IpAddress if text.parse::<IpAddr>().is_err() => {
            errors.add(format!("'{}' must be an IPv4 or IPv6 address, not {}", field.name, repr_text(text)));
        }
        Rule::Length(limit) => check_length(field.name, text, limit, errors),
        Rule::IpAddress => {}
    }
}

fn check_length(name: &str, text: &str, limit: usize, errors: &mut Errors) {
    if text.chars().count() > limit {
        errors.add(format!("'{name}' is longer than {limit} characters"));
    }
    if let Some(c) = text.chars().find(|&c| c == '\0' || c > '\u{ffff}') {
        errors.add(format!("'{name}' must not contain the character U+{:04X}", c as u32));
    }
}

fn check_strings(name: &str, items: &[Value], errors: &mut Errors) {
    for item in items {
        match item {
            Value::String(text) => check_length(name, text, 255, errors),
            other => errors.wrong_type(other, "string"),
        }
    }
}

/// The keys of variables: not empty, at most 255 characters.
fn check_keys(map: &Map<String, Value>, errors: &mut Errors) {
    for key in map.keys() {
        if key.is_empty() {
            errors.add("'' does not match any of the regexes: '^.+'".to_owned());
        }
        check_length("variables", key, 255, errors);
    }
}

/// An object of variables: the body of a PUT.
pub(crate) fn variables(body: &Value) -> Result<&Map<String, Value>, Fault> {
    let mut errors = Errors::default();
    match body {
        Value::Object(map) => {
            check_keys(map, &mut errors);
            errors.into_result().map(|()| map)
        }
        other => Err(wrong(other, "object")),
    }
}

/// An array of strings: the keys of a DELETE of variables.
pub(crate) fn strings(name: &str, body: &Value) -> Result<Vec<String>, Fault> {
    let Value::Array(items) = body else {
        return Err(wrong(body, "array"));
    };
    let mut errors = Errors::default();
    check_strings(name, items, &mut errors);
    errors.into_result()?;
    Ok(items.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn wrong(value: &Value, name: &str) -> Fault {
    let mut errors = Errors::default();
    errors.wrong_type(value, name);
    Fault::invalid(errors.0)
}
