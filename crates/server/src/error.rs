//! Why a database cannot be opened, in one sentence that never shows a password.

use std::fmt;

use uuid::Uuid;

/// Why a database cannot be opened: where it is, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenError {
    place: String,
    reason: Reason,
}

/// What is wrong with a database.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The URL names no database that we know how to open.
    Url,
    /// A part of the URL is not what it should be: which, and what it should be.
    Part(String),
    /// It cannot be read from beside the database itself: why.
    Replica(&'static str),
    /// The file cannot be made or opened; what the system says.
    File(String),
    /// The file is no SQLite database.
    NotADatabase,
    /// A database, but not one of ours.
    Foreign,
    /// Made by a newer version: its version and ours.
    Newer(i64, i64),
    /// Made by an older version, and it takes no writes: its version and ours.
    Outdated(i64, i64),
    /// A step to a later version failed: to which, and what the database says.
    Migration(i64, String),
    /// No copy can be made before it is brought up to date; what the system says.
    Copy(String),
    /// A file that is not there and is not to be made.
    Missing,
    /// A file that is there and is not to be written over.
    Exists,
    /// A file that SQLite would take for a part of one that is to be made.
    InTheWay,
    /// It is no file, and only one of SQLite can be copied as such.
    NoFile,
    /// It keeps text in this encoding.
    Encoding(String),
    /// Another process holds it.
    Locked,
    /// There is no room left.
    Full,
    /// It takes no writes.
    ReadOnly,
    /// It does not answer, or with an error; what it says.
    Unavailable(String),
    /// `--bootstrap-project` is no UUID, or a key or name is none that a user may have.
    Bootstrap(&'static str),
    /// It has no user of this name.
    NoUser(String),
    /// It has several users of one name: their projects.
    ManyUsers(Vec<Uuid>),
    /// It has no user yet to act as.
    Unused,
    /// It is to be filled but is not empty.
    NotEmpty,
}

impl OpenError {
    pub(crate) fn new(place: impl Into<String>, reason: Reason) -> OpenError {
        OpenError { place: place.into(), reason }
    }

    /// Where the database is.
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong.
    pub fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.reason {
            Reason::Url => {
                write!(f, "{place} names no database: use sqlite:PATH, postgres://USER@HOST/NAME or demo:")
            }
            Reason::Part(rule) => write!(f, "{place} has {rule}"),
            Reason::Replica(rule) => write!(f, "{place} cannot be used: {rule}"),
            Reason::File(error) => write!(f, "{place} cannot be opened: {error}"),
            Reason::NotADatabase => write!(f, "{place} is not a database"),
            Reason::Foreign => write!(f, "{place} is a database, but not one of Craton's"),
            Reason::Newer(found, known) => write!(
                f,
                "{place} was made by a newer version of craton (it has version {found}, this craton knows {known})"
            ),
            Reason::Outdated(found, known) => write!(
                f,
                "{place} is read-only and has version {found}: make it writable once, so that it is brought up to \
                 version {known}"
            ),
            Reason::Migration(number, error) => {
                write!(f, "{place} stays as it was: it cannot be brought up to version {number}: {error}")
            }
            Reason::Copy(error) => write!(
                f,
                "{place} stays as it was: before it is brought up to date a copy is put beside it, which cannot be \
                 made: {error}"
            ),
            Reason::Missing => {
                write!(f, "{place} is not there; `craton serve` and commands that create something make it")
            }
            Reason::Exists => write!(f, "{place} is there already, and is not written over"),
            Reason::InTheWay => {
                write!(f, "{place} is in the way: SQLite would take it for a part of the new file; move it away")
            }
            Reason::NoFile => write!(f, "{place} is no file: sqlite:PATH is one"),
            Reason::Encoding(encoding) => write!(
                f,
                "{place} keeps text as {encoding}: use one that was made with ENCODING 'UTF8' TEMPLATE template0"
            ),
            Reason::Locked => write!(f, "{place} is locked by another process"),
            Reason::Full => write!(f, "{place} is full: there is no room for what is to be written"),
            Reason::ReadOnly => write!(f, "{place} is read-only"),
            Reason::Unavailable(error) => write!(f, "{place} is not available: {error}"),
            Reason::Bootstrap(rule) => write!(f, "the bootstrap user cannot be made: {rule}"),
            Reason::NoUser(name) => write!(f, "there is no user {name}; names are case-sensitive"),
            Reason::ManyUsers(projects) => {
                let projects: Vec<_> = projects.iter().map(Uuid::to_string).collect();
                write!(f, "there is more than one user of this name: name the project, one of {}", projects.join(", "))
            }
            Reason::Unused => write!(f, "{place} has no project and user yet"),
            Reason::NotEmpty => write!(f, "{place} is not empty"),
        }
    }
}

impl std::error::Error for OpenError {}
