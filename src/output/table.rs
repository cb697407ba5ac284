//! Tables as the original client draws them.

use super::{Format, visible, wrap::wrap};
use comfy_table::{ContentArrangement, ContentLineStyle, LineStyle, Row, TableStyle};
use craton_model::Object as Item;
use craton_model::python;
use std::io::{self, Write};

/// Rules of `-` and `+` around the header and at the end, none between the rows.
const FRAME: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('+', '-', '+', '+'))
    .header_lines(ContentLineStyle::new('|', '|', '|'))
    .header_separator(LineStyle::new('+', '-', '+', '+'))
    .content_lines(ContentLineStyle::new('|', '|', '|'))
    .bottom_border(LineStyle::new('+', '-', '+', '+'));
/// Where the values of a single item are wrapped, in characters.
const WIDTH: usize = 72;

/// Collects the rows of a list, since a table needs them all before it knows how wide it is. They become cells as their
/// pages arrive, while the next page is fetched.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Format for Table {
    fn page(&mut self, _: &mut dyn Write, columns: &[String], items: &[Item]) -> io::Result<()> {
        self.rows.extend(items.iter().map(|item| Row::from(columns.iter().map(|column| cell(item, column)))));
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, columns: &[String]) -> io::Result<()> {
        draw(out, columns.iter().map(|column| heading(column)).collect(), std::mem::take(&mut self.rows))
    }

    fn one(&mut self, out: &mut dyn Write, key: &str, item: &Item) -> io::Result<()> {
        let mut sorted: Vec<_> = item.iter().collect();
        sorted.sort_unstable_by_key(|(name, _)| *name);
        let row = |(name, value): (&String, _)| Row::from([visible(name).into_owned(), wrapped(&python::text(value))]);
        draw(out, vec![key.into(), "Value".into()], sorted.into_iter().map(row).collect())
    }

    fn takes_sentences(&self) -> bool {
        true
    }
}

fn draw(out: &mut dyn Write, header: Vec<String>, rows: Vec<Row>) -> io::Result<()> {
    let mut table = comfy_table::Table::new();
    table.load_style(FRAME).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(header).add_rows(rows);
    table.lines().try_for_each(|line| writeln!(out, "{line}"))
}

/// What the server left out is an empty cell.
fn cell(item: &Item, column: &str) -> String {
    let text = item.get(column).map(python::text).unwrap_or_default();
    visible(&text).into_owned()
}

/// `ip_address` becomes `Ip Address`.
fn heading(column: &str) -> String {
    let capitalised = |word: &str| {
        let mut characters = word.chars();
        characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
    };
    column.split('_').map(capitalised).collect::<Vec<String>>().join(" ")
}

/// The lines of a value: its own, each wrapped.
fn wrapped(text: &str) -> String {
    text.split('\n').map(|line| wrap(&visible(line), WIDTH).join("\n")).collect::<Vec<_>>().join("\n")
}
