//! What a format is, and the one way to standard output.

mod json;
mod table;
mod visible;
mod wrap;

pub use visible::{lines, visible};

use craton_model::Object as Item;
use std::io::{self, BufWriter, StdoutLock, Write};

/// How results are shown. A format is one file with one implementation of this trait.
pub trait Format {
    /// One more page of a list, in order. The columns are those of [`Format::end`].
    ///
    /// # Errors
    /// Whatever writing to `out` fails with.
    fn page(&mut self, out: &mut dyn Write, columns: &[String], items: &[Item]) -> io::Result<()>;

    /// The end of a list, which may have had no page at all.
    ///
    /// # Errors
    /// As [`Format::page`].
    fn end(&mut self, out: &mut dyn Write, columns: &[String]) -> io::Result<()>;

    /// One object; `key` is what its fields are called: `Property` or `Variable`.
    ///
    /// # Errors
    /// As [`Format::page`].
    fn one(&mut self, out: &mut dyn Write, key: &str, item: &Item) -> io::Result<()>;

    /// Whether sentences may stand between the results, or belong on standard error.
    fn takes_sentences(&self) -> bool;
}

/// The formats an operator can choose.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Name {
    /// A table
    #[default]
    Default,
    /// JSON, as Python's `json.dumps(sort_keys=True, indent=4)` writes it
    Json,
}

/// Standard output, locked and buffered, in one format. All failures of writing come back as errors.
pub struct Output {
    format: Box<dyn Format>,
    out: BufWriter<StdoutLock<'static>>,
}

impl Output {
    /// Standard output in the format `name`.
    pub fn new(name: Name) -> Self {
        let format: Box<dyn Format> = match name {
            Name::Default => Box::new(table::Table::default()),
            Name::Json => Box::new(json::Json::default()),
        };
        Self { format, out: BufWriter::with_capacity(64 << 10, io::stdout().lock()) }
    }

    /// See [`Format::page`]; the page is flushed, so that whoever reads has it while the next one is fetched.
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn page(&mut self, columns: &[String], items: &[Item]) -> io::Result<()> {
        self.format.page(&mut self.out, columns, items)?;
        self.out.flush()
    }

    /// See [`Format::end`].
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn end(&mut self, columns: &[String]) -> io::Result<()> {
        self.format.end(&mut self.out, columns)?;
        self.out.flush()
    }

    /// See [`Format::one`].
    ///
    /// # Errors
    /// Whatever writing fails with.
    pub fn one(&mut self, key: &str, item: &Item) -> io::Result<()> {
        self.format.one(&mut self.out, key, item)?;
        self.out.flush()
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
        self.out.write_all(text.as_bytes())?;
        self.out.flush()
    }
}

/// What is written as it is, however long it is.
impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// `items` as a table, for what is not the result of a command.
///
/// # Errors
/// None: nothing is written.
pub fn table(columns: &[String], items: &[Item]) -> io::Result<String> {
    let (mut table, mut text) = (table::Table::default(), Vec::new());
    table.page(&mut text, columns, items)?;
    table.end(&mut text, columns)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
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
