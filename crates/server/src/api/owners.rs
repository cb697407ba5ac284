//! Those who have a variable or a label, told one by one while they are few; what is told in one row.

use sea_query::{BinOper, Expr, ExprTrait, Query, SelectStatement};

use crate::store::{QueryError, Row, SqlValue, Transaction, values};

/// How many are told. A list of more is walked along in its order: some of them come soon.
pub(crate) const FEW: usize = 2_000;
/// How many are told of what there are thousands of at most, and of ids alone.
pub(crate) const SOME: usize = 5_000;

/// What stands for all of more than [`FEW`].
const MORE: &str = "more";

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
    in_one_row("line", some, sqlite)
}

/// As [`select`], of at most [`FEW`]; of more none are told, since that takes longer than to count them.
pub(crate) fn select_few(lines: SelectStatement, sqlite: bool) -> SelectStatement {
    let more = Query::select()
        .expr(Expr::cust("1"))
        .from_subquery(lines.clone(), "lines")
        .limit(1)
        .offset(FEW as u64)
        .to_owned();
    let told = Expr::case(Expr::exists(more), MORE).finally(Expr::from(select(lines, FEW, sqlite)));
    Query::select().expr(told).to_owned()
}

/// All texts of a column, a line each: one row with all of them costs less than a row for each.
fn in_one_row(column: &str, query: SelectStatement, sqlite: bool) -> SelectStatement {
    let joined =
        if sqlite { format!("group_concat({column}, char(10))") } else { format!("string_agg({column}, chr(10))") };
    Query::select().expr(Expr::cust(joined)).from_subquery(query, "joined").to_owned()
}

/// The distinct texts of a column, a line each.
pub(crate) async fn joined(
    transaction: &mut Transaction,
    distinct: SelectStatement,
    column: &str,
) -> Result<String, QueryError> {
    let query = in_one_row(column, distinct, transaction.is_sqlite());
    match transaction.row(&query).await?.and_then(|row| row.into_iter().next()) {
        None | Some(SqlValue::Null) => Ok(String::new()),
        Some(joined) => joined.into_text(),
    }
}

/// The owners in the row of a statement of which so many are told.
pub(crate) fn read(row: Option<Row>, most: usize) -> Result<ToldOwners, QueryError> {
    let lines = match row.map(values).transpose()? {
        None | Some([SqlValue::Null]) => String::new(),
        Some([lines]) => lines.into_text()?,
    };
    let told = lines.split('\n').filter_map(|line| line.split_once(' '));
    let owners: Vec<_> = told.map(|(id, text)| (id.to_owned(), text.to_owned())).collect();
    Ok(ToldOwners { are_few: lines != MORE && owners.len() <= most, owners })
}
