//! Tables as the original client draws them, and as they fit a terminal.

use super::color::{END, Emphasis};
use super::fit::{cut, narrow, pieces};
use super::{Format, find, visible, wrap::wrap};
use craton_model::{Node, python};
use std::borrow::Cow;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Where the values of a single item are wrapped, in characters.
const WIDTH: usize = 72;

/// Collects the rows of a list, since a table needs them all before it knows how wide it is. They become cells as their
/// pages arrive, while the next page is fetched.
pub struct Table {
    /// How many columns of characters there are; `None` in a pipe, and where all is to be shown.
    width: Option<usize>,
    color: bool,
    /// The texts of all cells, one behind the other, row by row.
    text: String,
    slots: Vec<Slot>,
}

/// Where the text of a cell ends, how wide it is in columns of characters, and how it stands out.
struct Slot {
    end: usize,
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

    fn put(&mut self, cell: &str, emphasis: Emphasis) {
        self.text.push_str(cell);
        self.slots.push(Slot { end: self.text.len(), width: width_of(cell), emphasis });
    }

    /// Rules of `-` and `+` around the header and at the end, none between the rows.
    fn draw(&mut self, out: &mut dyn Write, header: &[String], names: &[String]) -> io::Result<()> {
        let count = header.len().max(1);
        let mut widths: Vec<_> = header.iter().map(|title| width_of(title)).collect();
        for (index, slot) in self.slots.iter().enumerate() {
            let width = &mut widths[index % count];
            *width = slot.width.max(*width);
        }
        if let Some(room) = self.width {
            narrow(&mut widths, names, room.saturating_sub(3 * count + 1));
        }
        let rule = widths.iter().map(|width| format!("+{}", "-".repeat(width + 2))).collect::<String>() + "+\n";
        let mut line = rule.clone();
        for (title, &width) in header.iter().zip(&widths) {
            self.draw_cell(&mut line, title, width_of(title), width, Emphasis::Bold);
        }
        line.push_str("|\n");
        line.push_str(&rule);
        let mut begin = 0;
        for (index, slot) in self.slots.iter().enumerate() {
            let column = index % count;
            self.draw_cell(&mut line, &self.text[begin..slot.end], slot.width, widths[column], slot.emphasis);
            begin = slot.end;
            if column + 1 == count {
                line.push_str("|\n");
                out.write_all(line.as_bytes())?;
                line.clear();
            }
        }
        line.push_str(&rule);
        out.write_all(line.as_bytes())
    }

    fn draw_cell(&self, line: &mut String, text: &str, text_width: usize, width: usize, emphasis: Emphasis) {
        line.push_str("| ");
        let (shown, shown_width) = match text_width > width {
            false => (Cow::Borrowed(text), text_width),
            true => {
                let shown = cut(text, width);
                let shown_width = shown.width();
                (shown, shown_width)
            }
        };
        if self.color && emphasis != Emphasis::None {
            line.extend([emphasis.begin(), &shown, END]);
        } else {
            line.push_str(&shown);
        }
        line.extend(std::iter::repeat_n(' ', width - shown_width + 1));
    }
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
    let capitalised = |word: &str| {
        let mut characters = word.chars();
        characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
    };
    visible(column).split('_').map(capitalised).collect::<Vec<String>>().join(" ")
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
