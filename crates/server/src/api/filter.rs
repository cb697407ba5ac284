//! The parameters of a list as conditions of its query.

use craton_model::{Filter, Kind, Match};
use sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement};

use super::parameters::{Argument, ListParameters};
use super::variables::{matching, recursive};
use super::{Fault, RequestContext};
use crate::store::schema::{labels_owner, labels_table};

/// Adds a condition for each filter given.
pub(crate) async fn apply(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    parameters: &ListParameters,
    query: &mut SelectStatement,
) -> Result<(), Fault> {
    for (filter, argument) in &parameters.arguments {
        let condition = match (filter.matches, argument) {
            (Match::Equal, argument) => Some(Expr::col(filter.field).eq(argument.to_expr())),
            (Match::Label, Argument::Text(label)) => Some(labelled(kind, label)),
            (Match::Below, Argument::Integer(parent)) => {
                Some(below(context, kind, filter, *parent, parameters.is_set("descendants")).await?)
            }
            (Match::Variables, Argument::Text(terms)) => {
                let inherited = parameters.get("resolved-values") != Some(&Argument::Boolean(false));
                Some(matching::condition(context, kind, terms, inherited).await?)
            }
            _ => None,
        };
        query.and_where_option(condition);
    }
    Ok(())
}

fn labelled(kind: &Kind, label: &str) -> Expr {
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    let owners = Query::select().column(owner).from(table).and_where(Expr::col("label").eq(label)).to_owned();
    Expr::col("id").in_subquery(owners)
}

/// Those below one: its children, or everything below.
async fn below(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    filter: &Filter,
    parent: i64,
    descendants: bool,
) -> Result<Expr, Fault> {
    let (table, column) = (kind.family.plural, filter.field);
    let children = Expr::col(column).eq(parent);
    if !descendants {
        return Ok(children);
    }
    let mut known = Query::select();
    known.column("id").from(table).and_where(Expr::col("id").eq(parent));
    if context.transaction.row(&known).await?.is_none() {
        return Err(Fault::bad_request(format!("{} {parent} does not exist", filter.name)));
    }
    let first = Query::select().column("id").from(table).and_where(children).to_owned();
    let next = Query::select()
        .column((table, "id"))
        .from(table)
        .join(JoinType::InnerJoin, "below", Expr::col((table, column)).equals(("below", "id")))
        .to_owned();
    let all = Query::select().column("id").from("below").with_cte(recursive("below", &["id"], first, next)).to_owned();
    Ok(Expr::col("id").in_subquery(all))
}
