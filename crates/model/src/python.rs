//! Values as Python writes them: in the tables of the original client, and in the messages of the original server.

use crate::node::Node;
use serde_json::Value;
use std::borrow::Cow;

/// A text whose first letter is a capital.
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// `str(value)`: what stands in a table cell.
pub fn text<'n>(node: &'n Node<'_>) -> Cow<'n, str> {
    match node {
        Node::Null => "None".into(),
        Node::Bool(flag) => boolean(*flag).into(),
        Node::Number(digits) => number(digits),
        Node::String(text) => (&**text).into(),
        Node::Array(_) | Node::Object(_) => {
            let mut out = String::new();
            write_repr(&mut out, node);
            out.into()
        }
    }
}

/// `repr(value)`: how values are quoted in messages. `True`, `None`, `'text'`, `[1, 'a']`, `{'key': 1.5}`.
pub fn repr(value: &Value) -> String {
    let mut out = String::new();
    write_repr(&mut out, &value.into());
    out
}

/// `repr` of a string.
pub fn repr_text(text: &str) -> String {
    let mut out = String::new();
    write_quoted(&mut out, text);
    out
}

/// `str` of a boolean.
pub fn boolean(flag: bool) -> &'static str {
    if flag { "True" } else { "False" }
}

/// A number as Python's `float` prints it, unless that would lose digits: then as it is.
pub fn float(exact: &str) -> Cow<'_, str> {
    let shown = exact.parse().map(repr_float).unwrap_or_default();
    if digits(&shown) == digits(exact) { shown.into() } else { exact.into() }
}

/// Only an exponent is not among the digits that somebody gave: a version such as `2.10` is not `2.1`.
fn number(exact: &str) -> Cow<'_, str> {
    if exact.contains(['e', 'E']) { float(exact) } else { exact.into() }
}

fn write_repr(out: &mut String, node: &Node<'_>) {
    match node {
        Node::String(text) => write_quoted(out, text),
        Node::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write_repr(out, item);
            }
            out.push(']');
        }
        Node::Object(fields) => {
            out.push('{');
            for (index, (key, value)) in fields.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write_quoted(out, key);
                out.push_str(": ");
                write_repr(out, value);
            }
            out.push('}');
        }
        scalar => out.push_str(&text(scalar)),
    }
}

/// Python's choice of quotes and escapes: single quotes unless the text has some and no double ones.
fn write_quoted(out: &mut String, text: &str) {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.push(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if character == quote => out.extend(['\\', quote]),
            _ if is_printable(character) => out.push(character),
            _ => write_escape(out, character),
        }
    }
    out.push(quote);
}

/// `\x1b`, `\u200b`, `\U000e0001`: Python's escapes for what cannot be printed.
pub fn write_escape(out: &mut String, character: char) {
    use std::fmt::Write;
    let code = u32::from(character);
    // Writing to a String does not fail.
    let _ = match code {
        0..=0xff => write!(out, "\\x{code:02x}"),
        0x100..=0xffff => write!(out, "\\u{code:04x}"),
        _ => write!(out, "\\U{code:08x}"),
    };
}

/// Python's `str.isprintable`. Rust's standard library has the same table inside `escape_debug`, which was taken from
/// Python's; a combining mark it escapes only at the start of a string.
pub fn is_printable(character: char) -> bool {
    if character.is_ascii() {
        return (' '..='~').contains(&character);
    }
    let mut buffer = [b'a', 0, 0, 0, 0];
    let length = 1 + character.encode_utf8(&mut buffer[1..]).len();
    std::str::from_utf8(&buffer[..length]).is_ok_and(|text| text.escape_debug().nth(1) == Some(character))
}

/// `repr(float)`: the shortest digits that read back the same, with an exponent below 1e-4 and from 1e16 on.
fn repr_float(value: f64) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let scientific = format!("{value:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..16).contains(&exponent) {
        let plain = value.to_string();
        return if plain.contains('.') { plain } else { plain + ".0" };
    }
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// The significant digits of a number and the power of ten behind them, to see whether two texts are the same number.
fn digits(number: &str) -> Option<(String, i64)> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{}{fraction}", whole.trim_start_matches('-'));
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some((String::new(), 0));
    }
    let trailing = all.len() - all.trim_end_matches('0').len();
    let exponent = exponent.parse::<i64>().ok()?;
    Some((significant.into(), exponent.checked_sub(fraction.len() as i64)?.checked_add(trailing as i64)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(json: &str) -> String {
        text(&Node::parse(json.as_bytes()).unwrap()).into_owned()
    }

    #[test]
    fn values_are_written_as_python_writes_them() {
        for (json, python) in [
            ("null", "None"),
            ("true", "True"),
            ("3.0", "3.0"),
            ("1e3", "1000.0"),
            ("1e16", "1e+16"),
            ("1.5e-7", "1.5e-07"),
            ("0.0001", "0.0001"),
            ("2.10", "2.10"),
            ("-0.0", "-0.0"),
            ("\"plain\"", "plain"),
            (r#"{"k": "v", "n": null}"#, "{'k': 'v', 'n': None}"),
            (r#"["a", 1, "it's", "say \"x\"", "both ' and \""]"#, r#"['a', 1, "it's", 'say "x"', 'both \' and "']"#),
            (r#"["\n\t\u001b\u007f\u00a0\u200b", "é東🙂"]"#, r"['\n\t\x1b\x7f\xa0\u200b', 'é東🙂']"),
            ("[\"e\u{301}\"]", "['e\u{301}']"),
        ] {
            assert_eq!(shown(json), python, "{json}");
        }
    }

    #[test]
    fn no_digit_of_a_number_is_lost() {
        for exact in ["12345678901234567890123", "1.0000000000000000001", "1e+400", "0.1234567890123456789012"] {
            assert_eq!(shown(exact), exact);
        }
    }
}
