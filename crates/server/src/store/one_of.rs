//! `column IN (…)` with all values in one parameter: there may be more of them than a statement takes.

use sea_query::Expr;
use serde::Serialize;

/// The condition that a column of text has one of the values.
pub(crate) fn is_one_of_texts(column: &str, values: &[impl AsRef<str> + Serialize], sqlite: bool) -> Expr {
    is_one_of(column, values, sqlite, "text")
}

/// The condition that a column of integers has one of the values.
pub(crate) fn is_one_of_integers(column: &str, values: &[i64], sqlite: bool) -> Expr {
    is_one_of(column, values, sqlite, "bigint")
}

/// As [`is_one_of_integers`], of a column that has an index, which PostgreSQL asks for each: otherwise it would read all of a table
/// of some thousand rows.
pub(crate) fn is_found_by_integers(column: &str, values: &[i64], sqlite: bool) -> Expr {
    if sqlite {
        return is_one_of_integers(column, values, sqlite);
    }
    let list = values.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    // `= ANY` would compare each row with each of them where the table has no statistics yet.
    Expr::cust_with_values(format!("{column} IN (SELECT unnest($1::bigint[]))"), [format!("{{{list}}}")])
}

fn is_one_of(column: &str, values: &[impl Serialize], sqlite: bool, postgres_type: &str) -> Expr {
    // Texts and integers always are JSON.
    let list = serde_json::to_string(values).unwrap_or_default();
    let all = if sqlite {
        "SELECT value FROM json_each(?)".to_owned()
    } else {
        format!("SELECT value::{postgres_type} FROM jsonb_array_elements_text($1::jsonb)")
    };
    Expr::cust_with_values(format!("{column} IN ({all})"), [list])
}
