//! JSON as Python's `json.dumps(sort_keys=True, indent=4)` writes it, which is what scripts around the original client read.

use super::Format;
use craton_model::{Node, json};
use std::io::{self, Write};

const INDENT: usize = 4;

/// Objects with sorted keys, ASCII only, whole. A list is written as its pages arrive.
#[derive(Default)]
pub struct Json {
    started: bool,
    text: String,
}

impl Format for Json {
    fn page(&mut self, out: &mut dyn Write, _: &[String], items: &[Node<'_>]) -> io::Result<()> {
        self.text.clear();
        for item in items {
            self.text.push_str(if std::mem::replace(&mut self.started, true) { ", " } else { "[" });
            json::write_indented(&mut self.text, item, INDENT);
        }
        out.write_all(self.text.as_bytes())
    }

    fn end(&mut self, out: &mut dyn Write, _: &[String]) -> io::Result<()> {
        out.write_all(if self.started { b"]\n" } else { b"[]\n" })
    }

    fn shows_whole_items(&self) -> bool {
        true
    }

    fn one(&mut self, out: &mut dyn Write, _: &str, item: &Node<'_>) -> io::Result<()> {
        let mut text = String::new();
        json::write_indented(&mut text, item, INDENT);
        text.push('\n');
        out.write_all(text.as_bytes())
    }
}
