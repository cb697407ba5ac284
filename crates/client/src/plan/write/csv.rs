//! CSV: a row for each thing, a column for each key that any of them has.

use super::super::key::keys;
use super::ThingsOfKind;
use craton_model::{Object, typed};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The columns in their order: those of keys as they are written, then those of variables.
#[derive(Default)]
struct Headings {
    keys: Vec<(String, bool)>,
    /// Whether a variable's column is JSON.
    variables: BTreeMap<String, bool>,
}

pub(super) fn write(out: &mut dyn Write, kinds: &[ThingsOfKind<'_>]) -> io::Result<()> {
    let things = match kinds {
        [] => return Ok(()),
        [things] => things,
        _ => return Err(io::Error::new(io::ErrorKind::InvalidInput, "CSV holds things of one kind")),
    };
    let mut columns = Headings::default();
    let order = keys(things.kind);
    for pairs in things.entries() {
        pairs.iter().for_each(|(key, value)| columns.see(key, value));
    }
    columns.keys.sort_by_key(|(key, _)| order.iter().position(|(name, _)| name == key));
    let mut writer = ::csv::WriterBuilder::new().from_writer(out);
    writer.write_record(columns.header())?;
    for pairs in things.entries() {
        writer.write_record(columns.row(&pairs.into_iter().collect()))?;
    }
    writer.flush()
}

impl Headings {
    fn see(&mut self, key: &str, value: &Value) {
        match value {
            Value::Object(variables) => {
                for (name, value) in variables {
                    *self.variables.entry(name.clone()).or_default() |= typed_text(value).is_none();
                }
            }
            _ => {
                let is_json = text(key, value).is_none();
                match self.keys.iter_mut().find(|(known, _)| known == key) {
                    Some((_, known)) => *known |= is_json,
                    None => self.keys.push((key.into(), is_json)),
                }
            }
        }
    }

    fn header(&self) -> Vec<String> {
        let name = |name: String, is_json: &bool| if *is_json { name + ":json" } else { name };
        let keys = self.keys.iter().map(|(key, is_json)| name(key.clone(), is_json));
        let variables = self.variables.iter().map(|(key, is_json)| name(format!("variables.{}", leg(key)), is_json));
        keys.chain(variables).collect()
    }

    fn row(&self, pairs: &Object) -> Vec<String> {
        let cell = |value: Option<&Value>, is_json: bool, text: &dyn Fn(&Value) -> Option<String>| match value {
            None => String::new(),
            Some(value) if is_json => value.to_string(),
            Some(value) => text(value).unwrap_or_default(),
        };
        let variables = pairs.get("variables");
        let keys = self.keys.iter().map(|(key, is_json)| cell(pairs.get(key), *is_json, &|value| text(key, value)));
        let variables = self
            .variables
            .iter()
            .map(|(key, is_json)| cell(variables.and_then(|variables| variables.get(key)), *is_json, &typed_text));
        keys.chain(variables).collect()
    }
}

/// The text of a cell that is read as this value again; `None` if only JSON is.
fn text(key: &str, value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Array(labels) if key == "labels" => {
            let labels: Option<Vec<_>> = labels.iter().map(Value::as_str).collect();
            let is_plain = |label: &&str| !label.is_empty() && !label.contains(char::is_whitespace);
            labels.filter(|labels| !labels.is_empty() && labels.iter().all(is_plain)).map(|labels| labels.join(" "))
        }
        // A path as a list of names.
        Value::Array(_) => Some(value.to_string()),
        Value::Null => None,
        other => Some(other.to_string()),
    }
}

/// The text that the command line would take for a variable's value.
fn typed_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) if !text.is_empty() && typed::value(text) == *value => text.clone(),
        Value::String(text) => format!("\"{text}\""),
        Value::Array(_) | Value::Object(_) => return None,
        other => other.to_string(),
    };
    (typed::value(&text) == *value).then_some(text)
}

/// The name of a variable as part of a path.
fn leg(name: &str) -> String {
    let is_plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if is_plain { name.to_owned() } else { Value::from(name).to_string() }
}
