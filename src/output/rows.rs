//! What `csv`, `tsv` and `value` have in common: rows of cells, written as they come.

use super::{Format, find};
use craton_model::{Node, json, python};
use std::borrow::Cow;
use std::io::{self, Write};

/// Rows of cells, whose text is that of tables, but for lists and objects, which are JSON.
pub struct Rows {
    /// Whether the names of the columns are to come, as the first row.
    pub header: bool,
    /// Whether a single item is rows of name and value; else its values only.
    pub names: bool,
    pub separator: char,
    pub end_of_row: &'static str,
    /// What null is.
    pub null: &'static str,
    /// Writes a cell; the flag says that it is the only one of its row.
    pub write: fn(&mut String, &str, bool),
}

impl Format for Rows {
    fn page(&mut self, out: &mut dyn Write, columns: &[String], items: &[Node<'_>]) -> io::Result<()> {
        let mut text = String::new();
        self.write_header(&mut text, columns.iter().map(|column| column.as_str().into()));
        for item in items {
            let found: Vec<_> = columns.iter().map(|column| find(item, column)).collect();
            self.write_row(
                &mut text,
                found.iter().map(|node| node.as_deref().map_or("".into(), |node| self.cell(node))),
            );
        }
        out.write_all(text.as_bytes())
    }

    fn end(&mut self, out: &mut dyn Write, columns: &[String]) -> io::Result<()> {
        self.page(out, columns, &[])
    }

    fn one(&mut self, out: &mut dyn Write, key: &str, item: &Node<'_>) -> io::Result<()> {
        let mut text = String::new();
        self.write_header(&mut text, [key.to_lowercase().into(), "value".into()].into_iter());
        for (name, value) in item.sorted() {
            let name = self.names.then_some(name.into());
            self.write_row(&mut text, name.into_iter().chain([self.cell(value)]));
        }
        out.write_all(text.as_bytes())
    }
}

impl Rows {
    fn write_header<'c>(&mut self, text: &mut String, names: impl ExactSizeIterator<Item = Cow<'c, str>>) {
        if std::mem::take(&mut self.header) {
            self.write_row(text, names);
        }
    }

    fn write_row<'c>(&self, text: &mut String, cells: impl Iterator<Item = Cow<'c, str>>) {
        let mut cells = cells.peekable();
        let first = cells.next().unwrap_or_default();
        (self.write)(text, &first, cells.peek().is_none());
        for cell in cells {
            text.push(self.separator);
            (self.write)(text, &cell, false);
        }
        text.push_str(self.end_of_row);
    }

    fn cell<'n>(&self, node: &'n Node<'_>) -> Cow<'n, str> {
        match node {
            Node::Null => self.null.into(),
            Node::Array(_) | Node::Object(_) => {
                let mut text = String::new();
                json::write_compact(&mut text, node);
                text.into()
            }
            scalar => python::text(scalar),
        }
    }
}
