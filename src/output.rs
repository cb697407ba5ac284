//! What a format is, and the one way to standard output.

mod color;
mod csv;
mod fit;
mod json;
mod jsonl;
mod reindented;
mod rows;
mod table;
mod tsv;
mod value;
mod visible;
mod wrap;
mod yaml;

pub use color::is_wanted as wants_colour;
pub use reindented::Reindented;
pub use visible::{lines, visible};
pub use wrap::wrap;

use craton_model::json_path::Path;
use craton_model::{Node, Object};
use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, StdoutLock, Write};

/// How results are shown. A format is one file with one implementation of this trait.
pub trait Format {
    /// One more page of a list, in order. The columns are those of [`Format::end`]; see [`find`].
    ///
    /// # Errors
    /// Whatever writing to `out` fails with.
    fn page(&mut self, out: &mut dyn Write, columns: &[String], items: &[Node<'_>]) -> io::Result<()>;

    /// The end of a list, which may have had no page at all.
    ///
    /// # Errors
    /// As [`Format::page`].
    fn end(&mut self, out: &mut dyn Write, columns: &[String]) -> io::Result<()>;

    /// One object; `key` is what its fields are called: `Property` or `Variable`.
    ///
    /// # Errors
    /// As [`Format::page`].
    fn one(&mut self, out: &mut dyn Write, key: &str, item: &Node<'_>) -> io::Result<()>;

    /// The operator chose the columns: a format that shows whole items shows only those.
    fn choose_columns(&mut self) {}

    /// Whether items are shown whole, whatever the columns are.
    fn shows_whole_items(&self) -> bool {
        false
    }

    /// Whether sentences may stand between the results, or belong on standard error.
    fn takes_sentences(&self) -> bool {
        false
    }
}

/// The formats an operator can choose.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Name {
    /// A table
    #[default]
    #[value(alias = "table")]
    Default,
    /// JSON, as Python's `json.dumps(sort_keys=True, indent=4)` writes it
    Json,
    /// YAML
    Yaml,
    /// Comma-separated values with a header, as RFC 4180 has them
    Csv,
    /// Tab-separated values with a header
    Tsv,
    /// Values separated by a blank, one row a line
    Value,
    /// One JSON object a line
    Jsonl,
}

/// What an operator can change about a format.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// A table on a terminal is as wide as its cells, not as the terminal.
    pub wide: bool,
    /// `csv` and `tsv` begin with the first row.
    pub no_header: bool,
}

/// Standard output, locked and buffered, in one format. All failures of writing come back as errors.
pub struct Output {
    format: Box<dyn Format>,
    out: BufWriter<StdoutLock<'static>>,
}

impl Output {
    /// Standard output in the format `name`.
    pub fn new(name: Name) -> Self {
        Self::with(name, Layout::default())
    }

    /// Standard output in the format `name`, laid out as asked.
    pub fn with(name: Name, layout: Layout) -> Self {
        let header = !layout.no_header;
        let format: Box<dyn Format> = match name {
            Name::Default => Box::new(on_terminal(layout.wide)),
            Name::Json => Box::new(json::Json::default()),
            Name::Yaml => Box::new(yaml::Yaml::default()),
            Name::Csv => Box::new(csv::csv(header)),
            Name::Tsv => Box::new(tsv::tsv(header)),
            Name::Value => Box::new(value::value()),
            Name::Jsonl => Box::new(jsonl::Jsonl::default()),
        };
        Self { format, out: BufWriter::with_capacity(64 << 10, io::stdout().lock()) }
    }

    /// See [`Format::choose_columns`]; to be called before the first page.
    pub fn choose_columns(&mut self) {
        self.format.choose_columns();
    }

    /// See [`Format::page`]; the page is flushed, so that whoever reads has it while the next one is fetched.
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn nodes(&mut self, columns: &[String], items: &[Node<'_>]) -> io::Result<()> {
        written(self.format.page(&mut self.out, columns, items).and_then(|()| self.out.flush()))
    }

    /// As [`Output::nodes`].
    ///
    /// # Errors
    /// As [`Output::nodes`].
    pub fn page(&mut self, columns: &[String], items: &[Object]) -> io::Result<()> {
        self.nodes(columns, &items.iter().map(Node::from).collect::<Vec<_>>())
    }

    /// See [`Format::end`].
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn end(&mut self, columns: &[String]) -> io::Result<()> {
        written(self.format.end(&mut self.out, columns).and_then(|()| self.out.flush()))
    }

    /// See [`Format::one`].
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn one(&mut self, key: &str, item: &Object) -> io::Result<()> {
        self.node(key, &item.into())
    }

    /// As [`Output::one`].
    ///
    /// # Errors
    /// As [`Output::one`].
    pub fn node(&mut self, key: &str, item: &Node<'_>) -> io::Result<()> {
        written(self.format.one(&mut self.out, key, item).and_then(|()| self.out.flush()))
    }

    /// One of several objects: a table of its own, or an item of the list that [`Output::end_of_several`] ends.
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn one_of_several(&mut self, key: &str, columns: &[String], item: &Object) -> io::Result<()> {
        if self.takes_sentences() { self.one(key, item) } else { self.page(columns, std::slice::from_ref(item)) }
    }

    /// See [`Output::one_of_several`].
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn end_of_several(&mut self, columns: &[String]) -> io::Result<()> {
        if self.takes_sentences() { Ok(()) } else { self.end(columns) }
    }

    /// See [`Format::takes_sentences`].
    pub fn takes_sentences(&self) -> bool {
        self.format.takes_sentences()
    }

    /// See [`Format::shows_whole_items`].
    pub fn shows_whole_items(&self) -> bool {
        self.format.shows_whole_items()
    }

    /// A sentence about what was done: on standard output where the format takes it, else on standard error.
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn sentence(&mut self, sentence: &str) -> io::Result<()> {
        if self.format.takes_sentences() { self.text(&format!("{sentence}\n")) } else { note(sentence) }
    }

    /// `text` as it is: help, a completion script.
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        written(self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()))
    }
}

/// What is written as it is, however long it is.
impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        written(self.out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        written(self.out.flush())
    }
}

/// Standard output could not be written to; other files fail in other ways.
#[derive(Debug)]
pub struct Unwritten(io::Error);

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot write the output: {}", self.0)
    }
}

impl std::error::Error for Unwritten {}

/// The kind of the failure, if it is one of standard output.
pub fn unwritten(error: &anyhow::Error) -> Option<io::ErrorKind> {
    let error = error.downcast_ref::<io::Error>()?;
    error.get_ref()?.is::<Unwritten>().then(|| error.kind())
}

fn written<T>(result: io::Result<T>) -> io::Result<T> {
    result.map_err(|error| io::Error::new(error.kind(), Unwritten(error)))
}

/// What a column shows of an item: the field of that name, or what a path into one finds: `variables.disks[0].size`.
pub fn find<'n, 'a>(item: &'n Node<'a>, column: &str) -> Option<Cow<'n, Node<'a>>> {
    if let Some(field) = item.get(column) {
        return Some(Cow::Borrowed(field));
    }
    let (path, _) = Path::parse(column).ok().filter(|(_, rest)| rest.is_empty())?;
    path.find(item.get(path.key())?).map(Cow::Owned)
}

/// `item` with nothing but these columns; one that it lacks is null.
fn chosen<'a>(item: &Node<'a>, columns: &[String]) -> Node<'a> {
    let value = |column: &String| find(item, column).map_or(Node::Null, Cow::into_owned);
    Node::Object(columns.iter().map(|column| (column.clone().into(), value(column))).collect())
}

fn on_terminal(wide: bool) -> table::Table {
    let is_terminal = io::stdout().is_terminal();
    let width = if is_terminal && !wide { fit::terminal_width() } else { None };
    table::Table::new(width, color::is_wanted(is_terminal))
}

/// `items` as a table, for what is not the result of a command.
///
/// # Errors
/// None: nothing is written.
pub fn table(columns: &[String], items: &[Object]) -> io::Result<String> {
    let (mut table, mut text) = (table::Table::new(None, false), Vec::new());
    table.page(&mut text, columns, &items.iter().map(Node::from).collect::<Vec<_>>())?;
    table.end(&mut text, columns)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// Whether somebody sees a question: one that nobody sees would be waited for for ever.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Where whoever sits at the terminal is read from when standard input is something else.
const TERMINAL: &str = if cfg!(windows) { "CONIN$" } else { "/dev/tty" };

/// Asks on standard error, and reads from the terminal; whether the answer is yes.
///
/// # Errors
/// Whatever writing and reading fail with; nothing is asked if there is no terminal to read from.
pub fn ask(question: &str) -> io::Result<bool> {
    let mut input: Box<dyn BufRead> = match io::stdin().is_terminal() {
        true => Box::new(io::stdin().lock()),
        false => Box::new(BufReader::new(File::open(TERMINAL)?)),
    };
    write!(io::stderr(), "{}", visible(question))?;
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// A line on standard error, its control characters made visible.
///
/// # Errors
/// Whatever writing fails with.
pub fn note(sentence: &str) -> io::Result<()> {
    // What nobody reads does not stop what is being done, nor change how it ends.
    let _ = writeln!(io::stderr(), "{}", visible(sentence));
    Ok(())
}

#[cfg(test)]
mod tests;
