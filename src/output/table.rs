//! Tables as the original client draws them, and as they fit a terminal.

use super::color::Emphasis;
use super::fit::{cut, narrow, pieces};
use super::{Format, find, visible, wrap::wrap};
use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentLineStyle, LineStyle, Row, TableStyle, Width};
use craton_model::{Node, python};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Rows between bars.
const BODY: TableStyle = TableStyle::new().content_lines(ContentLineStyle::new('|', '|', '|'));
/// Rules of `-` and `+` around the header and at the end, none between the rows.
const FRAME: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('+', '-', '+', '+'))
    .header_lines(ContentLineStyle::new('|', '|', '|'))
    .header_separator(LineStyle::new('+', '-', '+', '+'))
    .bottom_border(LineStyle::new('+', '-', '+', '+'));
/// A blank on each side of a cell.
const PADDING: usize = 2;
/// How many rows are drawn at once: what they need fits a processor's cache, which makes a table of 10,000 twice as fast.
const ROWS: usize = 16;
/// Where the values of a single item are wrapped, in characters.
const WIDTH: usize = 72;

/// Collects the texts of a list, since a table needs them all before it knows how wide it is. They become cells when they
/// are drawn.
pub struct Table {
    /// How many columns of characters there are; `None` in a pipe, and where all is to be shown.
    width: Option<usize>,
    color: bool,
    /// The texts of all cells, one behind the other, row by row.
    text: String,
    slots: Vec<Slot>,
}

/// How many bytes the text of a cell has, how wide it is in columns of characters, and how it stands out.
struct Slot {
    length: usize,
    width: usize,
    emphasis: Emphasis,
}

impl Format for Table {
    fn page(&mut self, _: &mut dyn Write, columns: &[String], items: &[Node<'_>]) -> io::Result<()> {
        for item in items {
            for column in columns {
                match find(item, column) {
                    // What the server left out is an empty cell.
                    None => self.put("", Emphasis::None),
                    Some(node) => self.put(&visible(&python::text(&node)), emphasis(column, &node)),
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, columns: &[String]) -> io::Result<()> {
        let header: Vec<_> = columns.iter().map(|column| heading(column)).collect();
        self.draw(out, &header, columns)
    }

    fn one(&mut self, out: &mut dyn Write, key: &str, item: &Node<'_>) -> io::Result<()> {
        let names = item.sorted().map(|(name, _)| visible(name).width()).max().unwrap_or_default().max(key.width());
        // The rest of a line are four bars and blanks around the name, three around the value.
        let room = self.width.map(|width| width.saturating_sub(names + 7).max(key.width()));
        for (name, value) in item.sorted() {
            let mut shown = visible(name);
            for line in wrapped(&python::text(value), room) {
                self.put(&std::mem::take(&mut shown), Emphasis::None);
                self.put(&line, emphasis(name, value));
            }
        }
        self.draw(out, &[key.into(), "Value".into()], &["name".into(), "value".into()])
    }

    fn takes_sentences(&self) -> bool {
        true
    }
}

impl Table {
    /// A table of at most `width` columns of characters, if that can be.
    pub fn new(width: Option<usize>, color: bool) -> Self {
        Self { width, color, text: String::new(), slots: Vec::new() }
    }

    fn put(&mut self, text: &str, emphasis: Emphasis) {
        self.text.push_str(text);
        self.slots.push(Slot { length: text.len(), width: width_of(text), emphasis });
    }

    /// The widths are found first, so that few rows at a time become cells, lines and output.
    fn draw(&mut self, out: &mut dyn Write, header: &[String], names: &[String]) -> io::Result<()> {
        let count = header.len().max(1);
        let mut widths: Vec<_> = header.iter().map(|title| width_of(title)).collect();
        for row in self.slots.chunks(count) {
            widths.iter_mut().zip(row).for_each(|(width, slot)| *width = slot.width.max(*width));
        }
        if let Some(room) = self.width {
            narrow(&mut widths, names, room.saturating_sub((PADDING + 1) * count + 1));
        }
        let titles = header.iter().zip(&widths).map(|(title, &width)| self.cell(&cut(title, width), Emphasis::Bold));
        let mut frame = comfy_table::Table::new();
        frame.load_style(FRAME).set_header(Row::from(titles));
        let mut frame = lines(frame, &widths);
        let end = frame.pop();
        write(out, &frame)?;
        let (text, slots) = (std::mem::take(&mut self.text), std::mem::take(&mut self.slots));
        let mut text = text.as_str();
        for slots in slots.chunks(ROWS * count) {
            let mut body = comfy_table::Table::new();
            body.load_style(BODY).add_rows(slots.chunks(count).map(|row| {
                Row::from(row.iter().zip(&widths).map(|(slot, &width)| {
                    let (shown, rest) = text.split_at(slot.length);
                    text = rest;
                    match slot.width > width {
                        true => self.cell(&cut(shown, width), slot.emphasis),
                        false => self.cell(shown, slot.emphasis),
                    }
                }))
            }));
            write(out, &lines(body, &widths))?;
        }
        write(out, end.as_slice())
    }

    fn cell(&self, text: &str, emphasis: Emphasis) -> Cell {
        let cell = Cell::new(text);
        match emphasis {
            Emphasis::Bold if self.color => cell.add_attribute(Attribute::Bold),
            Emphasis::Dim if self.color => cell.add_attribute(Attribute::Dim),
            Emphasis::Red if self.color => cell.fg(Color::DarkRed),
            _ => cell,
        }
    }
}

/// The lines of a table whose columns have these widths.
fn lines(mut table: comfy_table::Table, widths: &[usize]) -> Vec<String> {
    let fixed = |&width: &usize| Width::Fixed(u16::try_from(width + PADDING).unwrap_or(u16::MAX));
    table.set_constraints(widths.iter().map(fixed).map(ColumnConstraint::Absolute));
    // Whether there are colours has been decided, and is said by the cells.
    table.force_no_tty().enforce_styling().style_text_only();
    table.lines().collect()
}

fn write(out: &mut dyn Write, lines: &[String]) -> io::Result<()> {
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn width_of(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

fn emphasis(name: &str, node: &Node<'_>) -> Emphasis {
    match node {
        Node::Null => Emphasis::Dim,
        Node::Bool(false) if name == "active" => Emphasis::Red,
        _ => Emphasis::None,
    }
}

/// `ip_address` becomes `Ip Address`; a path stays as it is.
fn heading(column: &str) -> String {
    if column.contains(['.', '[']) {
        return visible(column).into_owned();
    }
    visible(column).split('_').map(python::capitalised).collect::<Vec<_>>().join(" ")
}

/// The lines of a value: its own, each wrapped, to `room` columns of characters if a terminal has no more.
fn wrapped(text: &str, room: Option<usize>) -> Vec<String> {
    let width = room.map_or(WIDTH, |room| room.min(WIDTH));
    let lines = text.split('\n').flat_map(|line| {
        let lines = wrap(&visible(line), width);
        if lines.is_empty() { vec![String::new()] } else { lines }
    });
    match room {
        None => lines.collect(),
        Some(room) => {
            lines.flat_map(|line| pieces(&line, room).into_iter().map(str::to_owned).collect::<Vec<_>>()).collect()
        }
    }
}
