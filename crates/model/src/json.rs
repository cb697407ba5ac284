//! JSON as Python's `json.dumps` writes it: ASCII, indented.

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};
use std::io::{Result, Write};

/// Writes JSON on lines of its own, with everything outside printable ASCII escaped: `\u6771`.
#[derive(Clone, Debug)]
pub struct AsciiFormatter<'i>(PrettyFormatter<'i>);

impl<'i> AsciiFormatter<'i> {
    /// Each depth is indented by as much again.
    pub fn with_indent(indent: &'i [u8]) -> Self {
        Self(PrettyFormatter::with_indent(indent))
    }
}

/// JSON indented by `indent`, without a line feed at its end.
///
/// # Errors
/// A value that is no JSON, such as a map whose keys are no strings; a `Value` always is.
pub fn to_vec(value: &impl Serialize, indent: &[u8]) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(128);
    value.serialize(&mut Serializer::with_formatter(&mut bytes, AsciiFormatter::with_indent(indent)))?;
    Ok(bytes)
}

impl Formatter for AsciiFormatter<'_> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> Result<()> {
        let is_plain = |c: char| (' '..='~').contains(&c);
        let mut rest = fragment;
        while let Some(at) = rest.find(|c| !is_plain(c)) {
            let (plain, others) = rest.split_at(at);
            writer.write_all(plain.as_bytes())?;
            let end = others.find(is_plain).unwrap_or(others.len());
            for unit in others[..end].encode_utf16() {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &others[end..];
        }
        writer.write_all(rest.as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn every_character_is_printable_ascii_and_reads_back() {
        let all: String = (0..=0x0010_FFFF).filter_map(char::from_u32).collect();
        let bytes = to_vec(&json!({ &all: [all] }), b"  ").unwrap();
        assert!(bytes.iter().all(|&byte| byte == b'\n' || (b' '..=b'~').contains(&byte)));
        assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), json!({ &all: [all] }));
    }

    #[test]
    fn escapes_and_indentation_are_pythons() {
        let value = json!({"東": ["\u{7f}\u{8}\t\n\"\\/é😀", {}, [], {"a": 1.50}]});
        let expected = "{\n    \"\\u6771\": [\n        \"\\u007f\\b\\t\\n\\\"\\\\/\\u00e9\\ud83d\\ude00\",\n        {},\n        \
                        [],\n        {\n            \"a\": 1.5\n        }\n    ]\n}";
        assert_eq!(String::from_utf8(to_vec(&value, b"    ").unwrap()).unwrap(), expected);
    }
}
