//! Rows as both databases answer them.

use futures_util::{Stream, TryStreamExt};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Column, Row as _, TypeInfo, ValueRef};

use super::QueryError;

/// One value of a row. Booleans are whole numbers: SQLite has nothing else for them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SqlValue {
    /// NULL.
    Null,
    /// A whole number, or 0 and 1 for false and true.
    Integer(i64),
    /// Text.
    Text(String),
}

impl SqlValue {
    /// The number in it.
    pub(crate) fn integer(&self) -> Result<i64, QueryError> {
        match self {
            SqlValue::Integer(number) => Ok(*number),
            _ => Err(QueryError::Unreadable("a whole number".to_owned())),
        }
    }

    /// The truth in it.
    pub(crate) fn boolean(&self) -> Result<bool, QueryError> {
        match self {
            SqlValue::Integer(0) => Ok(false),
            SqlValue::Integer(1) => Ok(true),
            _ => Err(QueryError::Unreadable("a boolean".to_owned())),
        }
    }

    /// The text in it.
    pub(crate) fn into_text(self) -> Result<String, QueryError> {
        match self {
            SqlValue::Text(text) => Ok(text),
            _ => Err(QueryError::Unreadable("a text".to_owned())),
        }
    }
}

/// The values of a row in the order of the statement.
pub(crate) type Row = Vec<SqlValue>;

/// The values of a row of that many.
pub(crate) fn values<const N: usize>(row: Row) -> Result<[SqlValue; N], QueryError> {
    row.try_into().map_err(|row: Row| QueryError::Unreadable(format!("a row of {} values", row.len())))
}

/// All rows, and how many bytes their texts have; `None` if that is more than `most`: then the rest is not read.
pub(super) async fn within(
    rows: impl Stream<Item = Result<Row, QueryError>>,
    most: usize,
) -> Result<Option<(Vec<Row>, usize)>, QueryError> {
    let mut rows = std::pin::pin!(rows);
    let (mut all, mut bytes) = (Vec::new(), 0);
    while let Some(row) = rows.try_next().await? {
        bytes += row.iter().map(|value| if let SqlValue::Text(text) = value { text.len() } else { 0 }).sum::<usize>();
        if bytes > most {
            return Ok(None);
        }
        all.push(row);
    }
    Ok(Some((all, bytes)))
}

pub(super) fn from_sqlite(row: &SqliteRow) -> Result<Row, QueryError> {
    (0..row.len())
        .map(|index| {
            let raw = row.try_get_raw(index)?;
            if raw.is_null() {
                return Ok(SqlValue::Null);
            }
            // The value's own type, not the column's: an expression has none.
            match raw.type_info().name() {
                "TEXT" => Ok(SqlValue::Text(row.try_get_unchecked(index)?)),
                "INTEGER" => Ok(SqlValue::Integer(row.try_get_unchecked(index)?)),
                _ => Err(unreadable(row.column(index).name())),
            }
        })
        .collect()
}

pub(super) fn from_postgres(row: &PgRow) -> Result<Row, QueryError> {
    (0..row.len())
        .map(|index| {
            if row.try_get_raw(index)?.is_null() {
                return Ok(SqlValue::Null);
            }
            match row.column(index).type_info().name() {
                "BOOL" => Ok(SqlValue::Integer(row.try_get::<bool, _>(index)?.into())),
                "INT4" => Ok(SqlValue::Integer(row.try_get::<i32, _>(index)?.into())),
                "INT8" => Ok(SqlValue::Integer(row.try_get(index)?)),
                "TEXT" | "VARCHAR" | "NAME" => Ok(SqlValue::Text(row.try_get(index)?)),
                _ => Err(unreadable(row.column(index).name())),
            }
        })
        .collect()
}

fn unreadable(column: &str) -> QueryError {
    QueryError::Unreadable(format!("the column {column}"))
}
