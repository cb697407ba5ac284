//! YAML: blocks, and text in quotes wherever some reader would take it for something else.

use super::ThingsOfKind;
use craton_model::address::Range;
use craton_model::python;
use serde_json::Value;
use std::io::{self, Write};

/// What readers of YAML 1.1 take for a boolean or null, in any case.
const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
/// A key of more bytes needs a question mark before it.
const LONGEST_KEY: usize = 1000;

pub(super) fn write(out: &mut dyn Write, kinds: &[ThingsOfKind<'_>]) -> io::Result<()> {
    if kinds.is_empty() {
        return writeln!(out, "{{}}");
    }
    for things in kinds {
        writeln!(out, "{}:", things.kind.list_key())?;
        for pairs in things.entries() {
            let mut text = String::new();
            map(&mut text, pairs.iter().map(|(key, value)| (key, value)), 1);
            // The first line has a hyphen where the others are indented.
            text.replace_range(..1, "-");
            out.write_all(text.as_bytes())?;
        }
    }
    Ok(())
}

/// The lines of a map.
fn map<'a>(out: &mut String, pairs: impl Iterator<Item = (&'a String, &'a Value)>, indent: usize) {
    for (key, value) in pairs {
        let key = string(key);
        let margin = "  ".repeat(indent);
        if key.len() > LONGEST_KEY {
            out.extend([&margin, "? ", &key, "\n", &margin, ":"]);
        } else {
            out.extend([&margin, &key, ":"]);
        }
        nested(out, value, indent + 1);
    }
}

/// What stands behind a colon or a hyphen, to the end of its last line.
fn nested(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            out.push('\n');
            map(out, object.iter(), indent);
        }
        Value::Array(items) if items.iter().any(|item| matches!(item, Value::Object(_) | Value::Array(_))) => {
            out.push('\n');
            for item in items {
                out.extend([&"  ".repeat(indent), "-"]);
                nested(out, item, indent + 1);
            }
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(scalar).collect();
            out.extend([" [", &items.join(", "), "]\n"]);
        }
        other => out.extend([" ", &scalar(other), "\n"]),
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        // An empty map; those that are not have lines of their own.
        other => other.to_string(),
    }
}

fn string(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if python::is_printable(character) => out.push(character),
            _ => python::write_escape(&mut out, character),
        }
    }
    out + "\""
}

/// Whether every reader of YAML takes a text without quotes for that text.
fn is_plain(text: &str) -> bool {
    let is_address = !text.contains(':') && Range::parse(text).is_some();
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && !text.ends_with(' ')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" _./@-".contains(&byte));
    is_address || is_word && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}
