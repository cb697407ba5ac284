//! JSON as Python's `json.dumps(sort_keys=True, indent=4)` writes it, which is what scripts around the original client read.

use super::Format;
use craton_model::Object as Item;
use craton_model::python;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// Objects with sorted keys, ASCII only. A list is written as its pages arrive.
#[derive(Default)]
pub struct Json {
    started: bool,
}

impl Format for Json {
    fn page(&mut self, out: &mut dyn Write, _: &[String], items: &[Item]) -> io::Result<()> {
        let mut text = String::new();
        for item in items {
            text.push_str(if std::mem::replace(&mut self.started, true) { ", " } else { "[" });
            write_object(&mut text, item, 0);
        }
        out.write_all(text.as_bytes())
    }

    fn end(&mut self, out: &mut dyn Write, _: &[String]) -> io::Result<()> {
        out.write_all(if self.started { b"]\n" } else { b"[]\n" })
    }

    fn one(&mut self, out: &mut dyn Write, _: &str, item: &Item) -> io::Result<()> {
        let mut text = String::new();
        write_object(&mut text, item, 0);
        text.push('\n');
        out.write_all(text.as_bytes())
    }

    fn takes_sentences(&self) -> bool {
        false
    }
}

fn write_value(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        // An exponent is not among the digits, and Python writes most of them out.
        Value::Number(number) if number.as_str().contains('e') => text.push_str(python::float(number).as_str()),
        Value::Number(number) => text.push_str(number.as_str()),
        Value::String(string) => write_string(text, string),
        Value::Array(items) if items.is_empty() => text.push_str("[]"),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                text.push(if index == 0 { '[' } else { ',' });
                new_line(text, depth + 1);
                write_value(text, item, depth + 1);
            }
            new_line(text, depth);
            text.push(']');
        }
        Value::Object(fields) => write_object(text, fields, depth),
    }
}

fn write_object(text: &mut String, fields: &Map<String, Value>, depth: usize) {
    if fields.is_empty() {
        return text.push_str("{}");
    }
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        text.push(if index == 0 { '{' } else { ',' });
        new_line(text, depth + 1);
        write_string(text, name);
        text.push_str(": ");
        write_value(text, value, depth + 1);
    }
    new_line(text, depth);
    text.push('}');
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    (0..depth).for_each(|_| text.push_str("    "));
}

fn write_string(text: &mut String, string: &str) {
    use std::fmt::Write;
    text.push('"');
    if string.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\') {
        text.push_str(string);
    } else {
        for character in string.chars() {
            match character {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                '\r' => text.push_str("\\r"),
                '\t' => text.push_str("\\t"),
                '\x08' => text.push_str("\\b"),
                '\x0c' => text.push_str("\\f"),
                ' '..='~' => text.push(character),
                _ => character.encode_utf16(&mut [0; 2]).iter().for_each(|unit| {
                    // Writing to a String does not fail.
                    let _ = write!(text, "\\u{unit:04x}");
                }),
            }
        }
    }
    text.push('"');
}
