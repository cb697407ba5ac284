//! One thing as a file says it: what it is called, where it lies, what it has.

use super::reference::Reference;
use craton_model::{Field, Id, Kind, Object};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// A place in a file: `fleet.yaml:12:5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The file as its reader called it.
    pub file: Arc<str>,
    /// The line, from 1; 0 for what is in no line.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}:{}", self.file, self.column),
        }
    }
}

/// What is wrong in a file, and where. `Display` is one line; it may hold text of the file as it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where; `None` for what no file says.
    pub at: Option<Position>,
    /// What, as a sentence without a full stop.
    pub sentence: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.iter().try_for_each(|at| write!(f, "{at}: "))?;
        f.write_str(&self.sentence)
    }
}

/// The value of a field, and where it stands.
#[derive(Clone, Debug)]
pub struct GivenValue<T> {
    /// The field.
    pub field: &'static Field,
    /// Its value.
    pub value: T,
    /// Where the value stands.
    pub at: Position,
}

/// What an entry says of variables.
#[derive(Clone, Debug, PartialEq)]
pub enum GivenVariables {
    /// These are all.
    Whole(Object),
    /// These are among them.
    Merged(Object),
}

/// One thing as a file says it. What it does not name is not touched.
#[derive(Clone, Debug)]
pub struct FileEntry {
    /// What it is.
    pub kind: &'static Kind,
    /// Where it begins.
    pub at: Position,
    /// Its id, if it is found by that.
    pub id: Option<Id>,
    /// The id that it is to get where it is made, if that is free.
    pub wanted_id: Option<Id>,
    /// Its name.
    pub title: String,
    /// The values of fields, but for references.
    pub values: Vec<GivenValue<Value>>,
    /// What it refers to, the places it lies in among them; `None` for null.
    pub references: Vec<GivenValue<Option<Reference>>>,
    /// All its labels, sorted, each once.
    pub labels: Option<Vec<String>>,
    /// Its variables.
    pub variables: Option<GivenVariables>,
}

impl FileEntry {
    /// An entry that says nothing but a name.
    pub fn new(kind: &'static Kind, at: Position, title: String) -> Self {
        Self {
            kind,
            at,
            id: None,
            wanted_id: None,
            title,
            values: vec![],
            references: vec![],
            labels: None,
            variables: None,
        }
    }

    /// A problem with it as a whole.
    pub(super) fn problem(&self, sentence: impl Into<String>) -> Problem {
        Problem { at: Some(self.at.clone()), sentence: sentence.into() }
    }
}
