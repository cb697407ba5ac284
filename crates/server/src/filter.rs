//! The parameters of a list as conditions of its query.

use sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement};

use super::context::Context;
use super::fault::Fault;
use super::kinds::{Filter, FilterShape, Kind};
use super::parameters::{Argument, Parameters};
use super::resolve::recursive;
use super::vars;

/// Adds a condition for each filter given.
pub(crate) async fn apply(
    context: &mut Context,
    kind: &Kind,
    parameters: &Parameters,
    query: &mut SelectStatement,
) -> Result<(), Fault> {
    for (filter, argument) in &parameters.arguments {
        let condition = match (filter.shape, argument) {
            (FilterShape::Integer("parent_id"), Argument::Integer(parent)) if kind.path == "devices" => {
                Some(below(context, *parent, parameters.is_set("descendants")).await?)
            }
            (FilterShape::Variables, Argument::Text(terms)) => {
                let inherited = parameters.get("resolved-values") != Some(&Argument::Boolean(false));
                Some(vars::condition(&mut context.session, kind, terms, inherited).await?)
            }
            _ => simple(filter, argument),
        };
        query.and_where_option(condition);
    }
    Ok(())
}

fn simple(filter: &Filter, argument: &Argument) -> Option<Expr> {
    match (filter.shape, argument) {
        (FilterShape::Text(column), Argument::Text(text)) => Some(Expr::col(column).eq(text.as_str())),
        (FilterShape::Integer(column), Argument::Integer(number)) => Some(Expr::col(column).eq(*number)),
        (FilterShape::Boolean(column), Argument::Boolean(flag)) => Some(Expr::col(column).eq(*flag)),
        (FilterShape::Label, Argument::Text(label)) => {
            let labelled = Query::select()
                .column("device_id")
                .from("labels")
                .and_where(Expr::col("label").eq(label.as_str()))
                .to_owned();
            Some(Expr::col("id").in_subquery(labelled))
        }
        _ => None,
    }
}

/// Devices below one: its children, or everything below.
async fn below(context: &mut Context, parent: i64, descendants: bool) -> Result<Expr, Fault> {
    let children = Expr::col("parent_id").eq(parent);
    if !descendants {
        return Ok(children);
    }
    let mut known = Query::select();
    known.column("id").from("devices").and_where(Expr::col("id").eq(parent));
    if context.session.row(&known).await?.is_none() {
        return Err(Fault::bad_request(format!("parent_id {parent} does not exist")));
    }
    let first = Query::select().column("id").from("devices").and_where(children).to_owned();
    let next = Query::select()
        .column(("devices", "id"))
        .from("devices")
        .join(JoinType::InnerJoin, "below", Expr::col(("devices", "parent_id")).equals(("below", "id")))
        .to_owned();
    let all = Query::select().column("id").from("below").with_cte(recursive("below", &["id"], first, next)).to_owned();
    Ok(Expr::col("id").in_subquery(all))
}
