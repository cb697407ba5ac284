//! Those who have a variable or a label, told one by one while they are few.

use sea_query::{BinOper, Expr, ExprTrait, Query, SelectStatement};

use crate::store::{QueryError, Row, values};

/// How many are told. A list of more is walked along in its order: some of them come soon.
pub(crate) const FEW: usize = 2_000;
/// How many are told of what there are thousands of at most, and of ids alone.
pub(crate) const SOME: usize = 5_000;

/// The first of them: each an id, and what was asked for with it.
pub(crate) struct ToldOwners {
    pub(crate) owners: Vec<(String, String)>,
    /// Whether these are all.
    pub(crate) are_few: bool,
}

/// A query of [`select`] takes lines: an id and a text that has no line feed.
pub(crate) fn line(id: Expr, text: Expr) -> Expr {
    let concatenated = BinOper::Custom("||");
    id.cast_as("text").binary(concatenated, " ").binary(concatenated, text)
}

/// A statement whose only row [`read`] takes, of a query for lines, of which so many are told.
pub(crate) fn select(lines: SelectStatement, most: usize, sqlite: bool) -> SelectStatement {
    let some = Query::select()
        .expr_as(Expr::cust("line"), "line")
        .from_subquery(lines, "lines")
        .limit(most as u64 + 1)
        .to_owned();
    // One row with all of them costs less than a row for each.
    let joined = if sqlite { "group_concat(line, char(10))" } else { "string_agg(line, chr(10))" };
    Query::select().expr(Expr::cust(joined)).from_subquery(some, "some").to_owned()
}

/// The owners in the row of a statement of which so many are told.
pub(crate) fn read(row: Option<Row>, most: usize) -> Result<ToldOwners, QueryError> {
    let lines = match row {
        Some(row) => values::<1>(row).map(|[lines]| lines.into_text().unwrap_or_default())?,
        None => String::new(),
    };
    let lines = lines.split('\n').filter_map(|line| line.split_once(' '));
    let owners: Vec<_> = lines.map(|(id, text)| (id.to_owned(), text.to_owned())).collect();
    Ok(ToldOwners { are_few: owners.len() <= most, owners })
}
