//! Those who have a variable or a label, told one by one while they are few.

use sea_query::{Expr, ExprTrait, Query, SelectStatement};

use crate::store::{QueryError, Row, values};

/// How many are told. A list of more is walked along in its order: some of them come soon.
pub(crate) const FEW: u64 = 2_000;

/// An id, and what was asked for with it.
pub(crate) type Owner = (String, String);

/// A statement whose only row [`read`] takes: those in a table under a condition, each with a text that has no line feed.
pub(crate) fn select(table: &str, owner: &str, condition: Expr, text: Expr, sqlite: bool) -> SelectStatement {
    let few = Query::select()
        .expr_as(
            Expr::col(owner.to_owned()).cast_as("text").binary(CONCATENATED, " ").binary(CONCATENATED, text),
            "line",
        )
        .from(table.to_owned())
        .and_where(condition)
        .limit(FEW + 1)
        .to_owned();
    // One row with all of them costs less than a row for each.
    let joined = if sqlite { "group_concat(line, char(10))" } else { "string_agg(line, chr(10))" };
    Query::select().expr(Expr::cust("count(*)")).expr(Expr::cust(joined)).from_subquery(few, "few").to_owned()
}

const CONCATENATED: sea_query::BinOper = sea_query::BinOper::Custom("||");

/// All of them; `None` if they are not few.
pub(crate) fn read(row: Option<Row>) -> Result<Option<Vec<Owner>>, QueryError> {
    let [count, lines] = values(row.unwrap_or_default())?;
    match count.integer()? {
        0 => Ok(Some(Vec::new())),
        count if count.unsigned_abs() > FEW => Ok(None),
        _ => {
            let lines = lines.into_text()?;
            let owners = lines.split('\n').filter_map(|line| line.split_once(' '));
            Ok(Some(owners.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()))
        }
    }
}
