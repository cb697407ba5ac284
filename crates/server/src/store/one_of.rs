//! `column IN (…)` with all values in one parameter: there may be more of them than a statement takes.

use sea_query::Expr;
use serde::Serialize;

/// The condition that a column of text has one of the values.
pub(crate) fn is_one_of_texts(column: &str, values: &[impl AsRef<str> + Serialize], sqlite: bool) -> Expr {
    is_one_of(column, values, sqlite, "SELECT jsonb_array_elements_text($1::jsonb)")
}

/// The condition that a column of integers has one of the values.
pub(crate) fn is_one_of_integers(column: &str, values: &[i64], sqlite: bool) -> Expr {
    // PostgreSQL takes an array for ten values and JSON for a hundred, for which it would read all of a table of some thousand
    // rows; `= ANY` would compare each row with each of them where the table has no statistics yet.
    is_one_of(column, values, sqlite, "SELECT unnest(translate($1, '[]', '{}')::bigint[])")
}

fn is_one_of(column: &str, values: &[impl Serialize], sqlite: bool, postgres: &str) -> Expr {
    // Texts and integers always are JSON.
    let list = serde_json::to_string(values).unwrap_or_default();
    let all = if sqlite { "SELECT value FROM json_each(?)" } else { postgres };
    Expr::cust_with_values(format!("{column} IN ({all})"), [list])
}
