//! Why a statement failed, told from what the databases say.

use crate::error::{OpenError, Reason};

/// Why a statement failed.
#[derive(Debug)]
pub(crate) enum QueryError {
    /// A unique constraint.
    Taken,
    /// A foreign key: of a row that is missing, or of one that is still there.
    Referred,
    /// A deadlock, or what cannot be put in one order with another transaction: nothing was done, and the same again may
    /// succeed.
    Conflict,
    /// Another process holds the database.
    Locked,
    /// The time for it is over; it was ended.
    TimedOut,
    /// The file of SQLite is no more where it was.
    Removed,
    /// The write-ahead log of SQLite is no more where it was.
    LogRemoved,
    /// The disk or the database's quota.
    Full,
    /// SQLite cannot open the file, or one that it needs beside it.
    CannotOpen,
    /// The file or the server takes no writes.
    ReadOnly,
    /// A value that is not what it should be: where it is.
    Unreadable(String),
    /// Anything else: a lost connection, a damaged file.
    Unavailable(String),
}

impl From<sqlx::Error> for QueryError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            return QueryError::Unavailable(error.to_string());
        };
        if database.is_unique_violation() {
            return QueryError::Taken;
        }
        if database.is_foreign_key_violation() {
            return QueryError::Referred;
        }
        // SQLite's extended codes have the primary code in the low byte; PostgreSQL's SQLSTATE has five characters.
        match database.code().as_deref() {
            Some("40P01" | "40001") => QueryError::Conflict,
            Some("55P03") => QueryError::Locked,
            Some("57014") => QueryError::TimedOut,
            Some("53100") => QueryError::Full,
            Some("25006") => QueryError::ReadOnly,
            Some(code) if code.len() < 5 => match code.parse::<u32>().unwrap_or(0) & 0xff {
                5 | 6 => QueryError::Locked,
                8 => QueryError::ReadOnly,
                9 => QueryError::TimedOut,
                13 => QueryError::Full,
                14 => QueryError::CannotOpen,
                _ => QueryError::Unavailable(database.message().to_owned()),
            },
            _ => QueryError::Unavailable(database.message().to_owned()),
        }
    }
}

impl From<QueryError> for Reason {
    fn from(error: QueryError) -> Reason {
        match error {
            QueryError::Conflict | QueryError::Locked => Reason::Locked,
            QueryError::TimedOut => Reason::Unavailable("it takes too long".to_owned()),
            QueryError::Removed => Reason::Unavailable("its file was removed or replaced".to_owned()),
            QueryError::LogRemoved => {
                Reason::Unavailable("its write-ahead log (-wal) was removed or replaced".to_owned())
            }
            QueryError::CannotOpen => Reason::Unavailable("unable to open database file".to_owned()),
            QueryError::Full => Reason::Full,
            QueryError::ReadOnly => Reason::ReadOnly,
            QueryError::Unavailable(message) if message.contains("file is not a database") => Reason::NotADatabase,
            QueryError::Unavailable(message) => Reason::Unavailable(message),
            QueryError::Unreadable(place) => Reason::Unavailable(format!("{place} cannot be read")),
            QueryError::Taken | QueryError::Referred => Reason::Foreign,
        }
    }
}

impl OpenError {
    /// A statement that failed after the database was opened.
    pub(crate) fn of_query(error: QueryError) -> OpenError {
        OpenError::new("the database", error.into())
    }
}
