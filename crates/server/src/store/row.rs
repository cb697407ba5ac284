//! Rows as both databases answer them.

use serde_json::Value;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Column, Row as _, TypeInfo, ValueRef};

use super::QueryError;

/// One value of a row. Booleans are whole numbers: SQLite has nothing else for them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// NULL.
    Null,
    /// A whole number, or 0 and 1 for false and true.
    Integer(i64),
    /// Text.
    Text(String),
}

impl Cell {
    /// The number in it, 0 for anything else.
    pub(crate) fn integer(&self) -> i64 {
        match self {
            Cell::Integer(number) => *number,
            _ => 0,
        }
    }

    /// The text in it, empty for anything else.
    pub(crate) fn into_text(self) -> String {
        match self {
            Cell::Text(text) => text,
            _ => String::new(),
        }
    }
}

impl From<Cell> for Value {
    fn from(cell: Cell) -> Value {
        match cell {
            Cell::Null => Value::Null,
            Cell::Integer(number) => number.into(),
            Cell::Text(text) => text.into(),
        }
    }
}

/// The values of a row in the order of the statement.
pub(crate) type Row = Vec<Cell>;

pub(super) fn from_sqlite(row: &SqliteRow) -> Result<Row, QueryError> {
    (0..row.len())
        .map(|index| {
            let raw = row.try_get_raw(index)?;
            if raw.is_null() {
                return Ok(Cell::Null);
            }
            // The value's own type, not the column's: an expression has none.
            let is_text = raw.type_info().name() == "TEXT";
            Ok(if is_text {
                Cell::Text(row.try_get_unchecked(index)?)
            } else {
                Cell::Integer(row.try_get_unchecked(index)?)
            })
        })
        .collect()
}

pub(super) fn from_postgres(row: &PgRow) -> Result<Row, QueryError> {
    (0..row.len())
        .map(|index| {
            if row.try_get_raw(index)?.is_null() {
                return Ok(Cell::Null);
            }
            Ok(match row.column(index).type_info().name() {
                "BOOL" => Cell::Integer(row.try_get::<bool, _>(index)?.into()),
                "INT4" => Cell::Integer(row.try_get::<i32, _>(index)?.into()),
                "INT8" => Cell::Integer(row.try_get(index)?),
                _ => Cell::Text(row.try_get(index)?),
            })
        })
        .collect()
}
