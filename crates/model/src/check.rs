//! Bodies against the fields of a kind, in the words of Python's jsonschema (draft 4), which the original's server used.

use crate::Object;
use crate::address::Range;
use crate::field::{Change, Field, Presence, Type};
use crate::python::{repr, repr_text};
use serde_json::Value;
use std::net::IpAddr;
use std::ops::RangeInclusive;

/// The longest label, key of a variable, or string in a list, in characters.
pub const LONGEST: usize = 255;

/// The longest value of a variable, as JSON without blanks, in bytes.
pub const LARGEST_VARIABLE: usize = 256 << 10;
/// The most that the variables of a resource take, keys and values, in bytes.
pub const LARGEST_VARIABLES: usize = 1 << 20;
/// How deep arrays and objects may be nested in a variable.
pub const DEEPEST: usize = 64;
/// How long something that ends may go on: at most a month of 31 days.
pub const SECONDS: RangeInclusive<i64> = 1..=31 * 24 * 60 * 60;

/// What is wrong with a body or a query, one line each, in no order.
#[derive(Debug, Default)]
pub struct Errors(pub Vec<String>);

impl Errors {
    /// Adds a line.
    pub fn add(&mut self, line: String) {
        self.0.push(line);
    }

    /// `5 is not of type 'string'`.
    pub fn wrong_type(&mut self, value: &Value, name: &str) {
        self.add(format!("{} is not of type '{name}'", repr(value)));
    }

    /// `Additional properties are not allowed ('x' was unexpected)`, if there are any.
    pub fn unexpected(&mut self, names: &[&str]) {
        if names.is_empty() {
            return;
        }
        let verb = if names.len() == 1 { "was" } else { "were" };
        let names: Vec<_> = names.iter().map(|name| repr_text(name)).collect();
        self.add(format!("Additional properties are not allowed ({} {verb} unexpected)", names.join(", ")));
    }

    /// The lines, if there are any.
    ///
    /// # Errors
    /// Itself, unless it is empty.
    pub fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// The object of a POST that makes a resource with `fields`.
///
/// # Errors
/// What is wrong with it.
pub fn created<'v>(fields: &[Field], body: &'v Value) -> Result<&'v Object, Errors> {
    object(fields, body, |field| field.create, |field| field.nullable)
}

/// The object of a PUT that changes one.
///
/// # Errors
/// What is wrong with it.
pub fn changed<'v>(fields: &[Field], body: &'v Value) -> Result<&'v Object, Errors> {
    let presence = |field: &Field| if field.change == Change::Put { Presence::Optional } else { Presence::Refused };
    // A secret that is null is one that the server is to make.
    object(fields, body, presence, |field| field.can_be_unset() || field.is_secret)
}

/// An object of variables: the body of their PUT.
///
/// # Errors
/// What is wrong with it.
pub fn variables(body: &Value) -> Result<&Object, Errors> {
    let mut errors = Errors::default();
    let Value::Object(map) = body else { return Err(wrong(body, "object")) };
    check_variables(map, &mut errors);
    errors.into_result().map(|()| map)
}

/// An array of strings: the keys of a DELETE of variables.
///
/// # Errors
/// What is wrong with it.
pub fn strings(name: &str, body: &Value) -> Result<Vec<String>, Errors> {
    let mut errors = Errors::default();
    let Value::Array(items) = body else { return Err(wrong(body, "array")) };
    check_strings(name, items, false, &mut errors);
    errors.into_result()?;
    Ok(items.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn wrong(value: &Value, name: &str) -> Errors {
    let mut errors = Errors::default();
    errors.wrong_type(value, name);
    errors
}

fn object<'v>(
    fields: &[Field],
    body: &'v Value,
    presence: impl Fn(&Field) -> Presence,
    may_be_null: impl Fn(&Field) -> bool,
) -> Result<&'v Object, Errors> {
    let mut errors = Errors::default();
    let Value::Object(map) = body else { return Err(wrong(body, "object")) };
    let known = |name: &str| fields.iter().find(|f| f.name == name && presence(f) != Presence::Refused);
    let unexpected: Vec<_> = map.keys().map(String::as_str).filter(|name| known(name).is_none()).collect();
    errors.unexpected(&unexpected);
    for field in fields.iter().filter(|field| presence(field) == Presence::Required) {
        if !map.contains_key(field.name) {
            errors.add(format!("'{}' is a required property", field.name));
        }
    }
    for (name, value) in map {
        if let Some(field) = known(name).filter(|field| !value.is_null() || !may_be_null(field)) {
            check(field, value, &mut errors);
        }
    }
    errors.into_result().map(|()| map)
}

fn check(field: &Field, value: &Value, errors: &mut Errors) {
    let name = field.name;
    match (field.type_, value) {
        (Type::Integer, Value::Number(_)) => check_integer(name, value, errors),
        (_, _) if field.nullable && type_of(value) != json_type(field.type_) => {
            errors.add(format!("{} is not valid under any of the given schemas", repr(value)));
        }
        (Type::Text(longest), Value::String(text)) => {
            if field.filled && text.is_empty() {
                errors.add("'' is too short".to_owned());
            }
            check_length(&format!("'{name}'"), text, longest, errors);
        }
        (Type::IpAddress, Value::String(text)) if text.parse::<IpAddr>().is_err() => {
            errors.add(format!("'{name}' must be an IPv4 or IPv6 address, not {}", repr_text(text)));
        }
        (Type::Cidr, Value::String(text)) if !text.contains('/') || Range::parse(text).is_none() => errors
            .add(format!("'{name}' must be an IPv4 or IPv6 address and a prefix such as /24, not {}", repr_text(text))),
        (Type::Uuid, Value::String(text)) if uuid::Uuid::parse_str(text).is_err() => {
            errors.add(format!("'{name}' must be a UUID, not {}", repr_text(text)));
        }
        (Type::IpAddress | Type::Cidr | Type::Uuid | Type::Time, Value::String(_)) => {}
        (Type::Boolean, Value::Bool(_)) => {}
        (Type::Variables, Value::Object(map)) => check_variables(map, errors),
        (Type::Seconds, Value::Number(_)) if !value.as_i64().is_some_and(|seconds| SECONDS.contains(&seconds)) => {
            errors.add(format!("'{name}' must be 1 to {} seconds, not {}", SECONDS.end(), repr(value)));
        }
        (Type::Seconds, Value::Number(_)) => {}
        (Type::Strings, Value::Array(items)) => {
            check_strings(name, items, false, errors);
            check_choices(field, items, errors);
        }
        (Type::Labels, Value::Array(items)) => check_strings(name, items, true, errors),
        (type_, _) => errors.wrong_type(value, json_type(type_)),
    }
}

/// What JSON Schema calls the JSON of a type.
pub fn json_type(type_: Type) -> &'static str {
    match type_ {
        Type::Text(_) | Type::IpAddress | Type::Cidr | Type::Uuid | Type::Time => "string",
        Type::Integer | Type::Seconds => "integer",
        Type::Boolean => "boolean",
        Type::Variables => "object",
        Type::Strings | Type::Labels => "array",
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn check_integer(name: &str, value: &Value, errors: &mut Errors) {
    let digits = repr(value);
    if value.as_i64().is_some() {
        return;
    }
    if digits.contains(['.', 'e', 'E']) {
        errors.wrong_type(value, "integer");
    } else {
        errors.add(format!("'{name}' is out of range: {digits}"));
    }
}

fn check_length(what: &str, text: &str, longest: usize, errors: &mut Errors) {
    if text.chars().count() > longest {
        errors.add(format!("{what} is longer than {longest} characters"));
    }
    if let Some(c) = text.chars().find(|&c| c == '\0' || c > '\u{ffff}') {
        errors.add(format!("{what} must not contain the character U+{:04X}", c as u32));
    }
}

fn check_strings(name: &str, items: &[Value], filled: bool, errors: &mut Errors) {
    for item in items {
        match item {
            Value::String(text) if filled && text.is_empty() => errors.add("'' is too short".to_owned()),
            Value::String(text) => check_length(&format!("an item of '{name}'"), text, LONGEST, errors),
            other => errors.wrong_type(other, "string"),
        }
    }
}

fn check_choices(field: &Field, items: &[Value], errors: &mut Errors) {
    let is_none = |item: &&Value| item.as_str().is_some_and(|text| !field.choices.contains(&text));
    for item in items.iter().filter(is_none).filter(|_| !field.choices.is_empty()) {
        let choices: Vec<_> = field.choices.iter().map(|choice| repr_text(choice)).collect();
        errors.add(format!("{} is not one of [{}]", repr(item), choices.join(", ")));
    }
}

/// Variables: keys that are not empty, at most 255 characters long; values that are not too large or too deep.
fn check_variables(map: &Object, errors: &mut Errors) {
    for (key, value) in map {
        if key.is_empty() {
            errors.add("'' does not match any of the regexes: '^.+'".to_owned());
        }
        check_length("the name of a variable", key, LONGEST, errors);
        if value.to_string().len() > LARGEST_VARIABLE {
            errors.add(format!("the variable {} is larger than {} KB", repr_text(key), LARGEST_VARIABLE >> 10));
        }
        if is_deeper(value, DEEPEST) {
            errors.add(format!("the variable {} is nested deeper than {DEEPEST} levels", repr_text(key)));
        }
    }
    errors.0.extend(whole_size(map).err().map(|Errors(lines)| lines).unwrap_or_default());
}

/// Whether all variables of a resource take no more room than they may.
///
/// # Errors
/// A line if they take more.
pub fn whole_size(variables: &Object) -> Result<(), Errors> {
    let all: usize = variables.iter().map(|(key, value)| key.len() + value.to_string().len()).sum();
    let mut errors = Errors::default();
    if all > LARGEST_VARIABLES {
        errors.add(format!("the variables of a resource are larger than {} MB", LARGEST_VARIABLES >> 20));
    }
    errors.into_result()
}

fn is_deeper(value: &Value, levels: usize) -> bool {
    let mut inside: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(map) => Box::new(map.values()),
        _ => return false,
    };
    levels == 0 || inside.any(|value| is_deeper(value, levels - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_takes_away_what_nobody_has_to_give() {
        use crate::kinds::{HOST, NETWORK_INTERFACE};
        use serde_json::json;
        let lines = |kind: &crate::Kind, body: Value| changed(kind.fields, &body).map(drop).map_err(|errors| errors.0);
        assert_eq!(lines(&HOST, json!({"note": null, "parent_id": null})), Ok(()));
        assert_eq!(lines(&NETWORK_INTERFACE, json!({"port": null, "duplex": null})), Ok(()));
        assert_eq!(lines(&HOST, json!({"name": null})), Err(vec!["None is not of type 'string'".to_owned()]));
        assert_eq!(lines(&HOST, json!({"active": null})), Err(vec!["None is not of type 'boolean'".to_owned()]));
        let made = created(HOST.fields, &json!({"note": null})).unwrap_err().0;
        assert!(made.contains(&"None is not of type 'string'".to_owned()), "{made:?}");
    }
}
