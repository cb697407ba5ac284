//! JSON Lines: one object a line, for `jq`, `grep` and what reads a stream.

use super::{Format, chosen};
use craton_model::{Node, json};
use std::io::{self, Write};

/// Compact objects with sorted keys, ASCII only, whole unless columns were chosen.
#[derive(Default)]
pub struct Jsonl {
    chosen: bool,
}

impl Format for Jsonl {
    fn page(&mut self, out: &mut dyn Write, columns: &[String], items: &[Node<'_>]) -> io::Result<()> {
        items.iter().try_for_each(|item| match self.chosen {
            true => self.one(out, "", &chosen(item, columns)),
            false => self.one(out, "", item),
        })
    }

    fn end(&mut self, _: &mut dyn Write, _: &[String]) -> io::Result<()> {
        Ok(())
    }

    fn shows_whole_items(&self) -> bool {
        true
    }

    fn one(&mut self, out: &mut dyn Write, _: &str, item: &Node<'_>) -> io::Result<()> {
        let mut text = String::new();
        json::write_compact(&mut text, item);
        text.push('\n');
        out.write_all(text.as_bytes())
    }

    fn choose_columns(&mut self) {
        self.chosen = true;
    }
}
