//! YAML 1.2 that readers of YAML 1.1, such as Python's, take for the same data.

use super::visible::{is_hidden, write_escaped};
use super::{Format, chosen};
use craton_model::{Node, python};
use std::io::{self, Write};

/// The longest name that may stand before a colon without a `?`: both versions allow 1,024 characters.
const LONGEST_NAME: usize = 1000;

/// Blocks with sorted keys, whole unless columns were chosen. A list is a sequence, written as its pages arrive.
#[derive(Default)]
pub struct Yaml {
    started: bool,
    chosen: bool,
}

impl Format for Yaml {
    fn page(&mut self, out: &mut dyn Write, columns: &[String], items: &[Node<'_>]) -> io::Result<()> {
        let mut text = String::new();
        for item in items {
            self.started = true;
            text.push_str("- ");
            match self.chosen {
                true => write_block(&mut text, &chosen(item, columns), 1),
                false => write_block(&mut text, item, 1),
            }
        }
        out.write_all(text.as_bytes())
    }

    fn end(&mut self, out: &mut dyn Write, _: &[String]) -> io::Result<()> {
        out.write_all(if self.started { b"" } else { b"[]\n" })
    }

    fn shows_whole_items(&self) -> bool {
        true
    }

    fn one(&mut self, out: &mut dyn Write, _: &str, item: &Node<'_>) -> io::Result<()> {
        let mut text = String::new();
        write_block(&mut text, item, 0);
        out.write_all(text.as_bytes())
    }

    fn choose_columns(&mut self) {
        self.chosen = true;
    }
}

/// A value that begins where the text ends, on a line that is indented `depth` times; its end of line too.
fn write_block(text: &mut String, node: &Node<'_>, depth: usize) {
    match node {
        Node::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                begin_line(text, index, depth);
                text.push_str("- ");
                write_block(text, item, depth + 1);
            }
        }
        Node::Object(fields) if !fields.is_empty() => {
            for (index, (name, value)) in node.sorted().enumerate() {
                begin_line(text, index, depth);
                write_name(text, name, depth);
                match value {
                    Node::Object(fields) if !fields.is_empty() => write_below(text, value, depth + 1),
                    Node::Array(items) if !items.is_empty() => write_below(text, value, depth + 1),
                    _ => {
                        text.push(' ');
                        write_block(text, value, depth + 1);
                    }
                }
            }
        }
        scalar => {
            write_scalar(text, scalar);
            text.push('\n');
        }
    }
}

fn write_below(text: &mut String, node: &Node<'_>, depth: usize) {
    text.push('\n');
    begin_line(text, 1, depth);
    write_block(text, node, depth);
}

/// The first part of a block stands where its line has already begun.
fn begin_line(text: &mut String, index: usize, depth: usize) {
    if index > 0 {
        text.extend(std::iter::repeat_n("  ", depth));
    }
}

fn write_name(text: &mut String, name: &str, depth: usize) {
    let begin = text.len();
    write_string(text, name);
    if text.len() - begin > LONGEST_NAME {
        text.insert_str(begin, "? ");
        text.push('\n');
        begin_line(text, 1, depth);
    }
    text.push(':');
}

fn write_scalar(text: &mut String, node: &Node<'_>) {
    match node {
        Node::Null => text.push_str("null"),
        Node::Bool(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Node::Number(digits) => write_number(text, digits),
        Node::String(string) => write_string(text, string),
        Node::Array(_) => text.push_str("[]"),
        Node::Object(_) => text.push_str("{}"),
    }
}

/// YAML 1.1 wants a point in a number that has an exponent.
fn write_number(text: &mut String, digits: &str) {
    let number = if digits.contains('e') { python::float(digits) } else { digits.into() };
    match number.split_once('e') {
        Some((whole, power)) if !whole.contains('.') => text.extend([whole, ".0e", power]),
        _ => text.push_str(&number),
    }
}

/// Plain if no reader can take it for anything else, otherwise in quotes, with the escapes that YAML shares with Python.
fn write_string(text: &mut String, string: &str) {
    if is_plain(string) {
        return text.push_str(string);
    }
    text.push('"');
    for character in string.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            _ if is_hidden(character) || !python::is_printable(character) => write_escaped(text, character),
            _ => text.push(character),
        }
    }
    text.push('"');
}

/// Words of letters, digits and harmless signs that begin with a letter: so it is no number, date or time, and not one of the
/// words that stand for something else.
fn is_plain(string: &str) -> bool {
    const WORDS: [&str; 11] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    string.starts_with(|first: char| first.is_ascii_alphabetic())
        && !string.ends_with(' ')
        && string.chars().all(|character| character.is_ascii_alphanumeric() || " _-./@+".contains(character))
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(string))
}
