//! JSON as Python's `json.dumps(sort_keys=True)` writes it: ASCII only, names sorted at every depth, numbers with their digits.

pub use crate::node::DEPTH;
use crate::node::{Node, NotJson};
use crate::python;
use serde_json::Value;

/// Reads one JSON value, and nothing behind it, as it was written: `serde_json` with `arbitrary_precision` takes an object for a
/// number if its first key is the name under which it hands over long numbers.
///
/// # Errors
/// [`NotJson`].
pub fn from_slice(text: &[u8]) -> Result<Value, NotJson> {
    Node::parse(text).map(|node| node.to_value())
}

/// A text as it is, all else as JSON.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `node` with `indent` blanks a level, each field and element on a line of its own; a number with an exponent as Python prints it.
pub fn write_indented(text: &mut String, node: &Node<'_>, indent: usize) {
    Writer { text, indent: Some(indent), depth: 0, keeps_exponents: false }.value(node);
}

/// `node` as a server answers it, within so many levels: two blanks a level, and each number with the digits and the exponent it was
/// given with.
pub fn write_body(text: &mut String, node: &Node<'_>, depth: usize) {
    Writer { text, indent: Some(2), depth, keeps_exponents: true }.value(node);
}

/// `node` on one line, without blanks between its parts.
pub fn write_compact(text: &mut String, node: &Node<'_>) {
    Writer { text, indent: None, depth: 0, keeps_exponents: false }.value(node);
}

/// Written at once.
const BLANKS: &str = "                                ";

struct Writer<'t> {
    text: &'t mut String,
    indent: Option<usize>,
    depth: usize,
    keeps_exponents: bool,
}

impl Writer<'_> {
    fn value(&mut self, node: &Node<'_>) {
        match node {
            Node::Null => self.text.push_str("null"),
            Node::Bool(true) => self.text.push_str("true"),
            Node::Bool(false) => self.text.push_str("false"),
            // An exponent is not among the digits, and Python writes most of them out.
            Node::Number(digits) if !self.keeps_exponents && digits.contains('e') => {
                self.text.push_str(&python::float(digits))
            }
            Node::Number(digits) => self.text.push_str(digits),
            Node::String(string) => write_string(self.text, string),
            Node::Array(items) => self.parts(['[', ']'], items.iter(), |writer, item| writer.value(item)),
            Node::Object(_) => self.parts(['{', '}'], node.sorted(), |writer, (name, value)| {
                write_string(writer.text, name);
                writer.text.push_str(if writer.indent.is_some() { ": " } else { ":" });
                writer.value(value);
            }),
        }
    }

    fn parts<T>(&mut self, [open, close]: [char; 2], parts: impl Iterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.text.push(open);
        self.depth += 1;
        let mut is_empty = true;
        for part in parts {
            if !std::mem::replace(&mut is_empty, false) {
                self.text.push(',');
            }
            self.new_line();
            write(self, part);
        }
        self.depth -= 1;
        if !is_empty {
            self.new_line();
        }
        self.text.push(close);
    }

    fn new_line(&mut self) {
        if let Some(indent) = self.indent {
            self.text.push('\n');
            let mut blanks = indent * self.depth;
            while blanks > 0 {
                let some = blanks.min(BLANKS.len());
                self.text.push_str(&BLANKS[..some]);
                blanks -= some;
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected text was printed by Python's `json.dumps(value, sort_keys=True, …)`, with `indent` or `separators=(",", ":")`.
    #[test]
    fn json_is_what_python_writes() {
        let node =
            Node::parse(r#"{"b": [], "a": {}, "é": [1, {"y": null, "x": 1e3}], "c": "\u007f\\"}"#.as_bytes()).unwrap();
        let (mut compact, mut indented) = (String::new(), String::new());
        write_compact(&mut compact, &node);
        write_indented(&mut indented, &node, 2);
        let mut body = String::new();
        write_body(&mut body, &node, 0);
        assert_eq!(body, indented.replace("1000.0", "1e+3"));
        assert_eq!(compact, r#"{"a":{},"b":[],"c":"\u007f\\","\u00e9":[1,{"x":1000.0,"y":null}]}"#);
        let lines = [
            "{",
            r#"  "a": {},"#,
            r#"  "b": [],"#,
            r#"  "c": "\u007f\\","#,
            r#"  "\u00e9": ["#,
            "    1,",
            "    {",
            r#"      "x": 1000.0,"#,
            r#"      "y": null"#,
            "    }",
            "  ]",
            "}",
        ];
        assert_eq!(indented, lines.join("\n"));
    }

    #[test]
    fn everything_is_read_as_it_was_written() {
        for text in [
            r#"{"a":[1,-0.10,1e+400,12345678901234567890123,true,null,"\u0000é\n"],"b":{}}"#,
            r#"{"$serde_json::private::Number":"5"}"#,
            r#"{"$serde_json::private::Number":"x","b":[{"$serde_json::private::Number":"6","c":1}]}"#,
            "1.0000000000000000001",
        ] {
            assert_eq!(from_slice(text.as_bytes()).unwrap().to_string(), text);
        }
        for bad in ["", "{", "[1", "1 2", "nul"] {
            assert!(from_slice(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
