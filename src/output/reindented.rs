//! JSON that is indented anew while it comes, however long it is.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};

const INDENT: usize = 4;

/// Writes an object as Python's `json.dumps(indent=4)` does, its names in the order they come in. It looks at no more than brackets
/// and quotes.
pub struct Reindented<W> {
    out: W,
    text: String,
    depth: usize,
    /// Nothing has come yet behind a bracket that opens.
    is_opened: bool,
    is_begun: bool,
    in_string: bool,
    is_escaped: bool,
    /// The beginning of a character.
    character: Vec<u8>,
    /// Why nothing more can be written.
    pub failure: Option<io::Error>,
}

impl<W: Write> Reindented<W> {
    /// Nothing is written yet.
    pub fn new(out: W) -> Self {
        Reindented {
            out,
            text: String::new(),
            depth: 0,
            is_opened: false,
            is_begun: false,
            in_string: false,
            is_escaped: false,
            character: Vec::new(),
            failure: None,
        }
    }

    /// The end of it.
    ///
    /// # Errors
    /// What came is not whole, or writing fails.
    pub fn end(mut self) -> io::Result<()> {
        if !self.is_begun || self.depth > 0 {
            return Err(io::Error::new(ErrorKind::InvalidData, "the answer is no whole JSON object"));
        }
        self.out.write_all(b"\n")?;
        self.out.flush()
    }

    fn byte(&mut self, byte: u8) -> io::Result<()> {
        let no_json = || io::Error::new(ErrorKind::InvalidData, "the answer is no JSON object");
        if self.in_string {
            self.in_string(byte);
            return Ok(());
        }
        if !self.is_begun && !byte.is_ascii_whitespace() && byte != b'{'
            || self.is_begun && self.depth == 0 && !byte.is_ascii_whitespace()
        {
            return Err(no_json());
        }
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => {}
            b'}' | b']' => {
                self.depth -= 1;
                if !std::mem::take(&mut self.is_opened) {
                    self.new_line();
                }
                self.text.push(char::from(byte));
            }
            b',' => {
                self.text.push(',');
                self.new_line();
            }
            b':' => self.text.push_str(": "),
            b' '..=b'~' => {
                if std::mem::take(&mut self.is_opened) {
                    self.new_line();
                }
                self.text.push(char::from(byte));
                self.in_string = byte == b'"';
                if matches!(byte, b'{' | b'[') {
                    (self.depth, self.is_opened, self.is_begun) = (self.depth + 1, true, true);
                }
            }
            _ => return Err(no_json()),
        }
        Ok(())
    }

    fn in_string(&mut self, byte: u8) {
        if matches!(byte, b' '..=b'~') {
            self.text.push(char::from(byte));
            self.in_string = self.is_escaped || byte != b'"';
            self.is_escaped = !self.is_escaped && byte == b'\\';
            return;
        }
        self.character.push(byte);
        if let Ok(character) = std::str::from_utf8(&self.character) {
            for unit in character.encode_utf16() {
                // Writing to a String does not fail.
                let _ = write!(self.text, "\\u{unit:04x}");
            }
            self.character.clear();
        }
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', INDENT * self.depth));
    }
}

impl<W: Write> Write for Reindented<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.clear();
        let written = bytes.iter().try_for_each(|byte| self.byte(*byte));
        let written = written.and_then(|()| self.out.write_all(self.text.as_bytes()));
        written.map(|()| bytes.len()).map_err(|error| {
            let told = io::Error::new(error.kind(), error.to_string());
            self.failure = Some(error);
            told
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected text was printed by Python's `json.dumps(value, indent=4)`.
    #[test]
    fn json_is_indented_as_python_does_wherever_it_is_cut() {
        let json = r#" {"a":{} ,"é🙂\u00e9\\\"{": [1, {"x":-1.50e3,"y" : [[], null]}], "b": "[,:]"}"#;
        let wanted = "{\n    \"a\": {},\n    \"\\u00e9\\ud83d\\ude42\\u00e9\\\\\\\"{\": [\n        1,\n        {\n            \"x\": -1.50e3,\n            \"y\": [\n                [],\n                null\n            ]\n        }\n    ],\n    \"b\": \"[,:]\"\n}\n";
        for cut in 0..json.len() {
            let mut out = Vec::new();
            let mut reindented = Reindented::new(&mut out);
            for part in [&json.as_bytes()[..cut], &json.as_bytes()[cut..]] {
                reindented.write_all(part).unwrap();
            }
            reindented.end().unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), wanted);
        }
    }

    #[test]
    fn what_is_no_whole_object_is_an_error() {
        for text in ["", "<html>", "[]", "{\"a\": 1", "{} {}", "{\u{1}}", "}"] {
            let mut reindented = Reindented::new(Vec::new());
            let written = reindented.write_all(text.as_bytes());
            assert!(written.is_err() || reindented.end().is_err(), "{text}");
        }
    }
}
