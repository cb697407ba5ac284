//! What is protected is not deleted, nor what it lies in.

use std::collections::BTreeSet;

use craton_model::{Id, Kind, Model};
use sea_query::{Expr, ExprTrait, Query, UnionType};

use super::{Fault, RequestContext, to_expr};
use crate::store::values;

/// 409 that names what is protected, if it is a resource that is to be deleted, or in one.
pub(crate) async fn refuse_protected(context: &mut RequestContext<'_>, kind: &Kind, id: &Id) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    let mut parts = Vec::new();
    for other in context.model.kinds {
        if other.field("protected").is_none() || !seen.insert(other.family.plural) {
            continue;
        }
        let Some(going) = going(context.model, kind, id, other) else { continue };
        let part = Query::select()
            .expr(Expr::val(other.family.singular.replace('_', " ")))
            .expr(Expr::cust("CAST(id AS text)"))
            .column(other.title)
            .from(other.family.plural)
            .and_where(going)
            .and_where(Expr::col("protected").eq(true))
            .to_owned();
        parts.push(part);
    }
    let mut parts = parts.into_iter();
    let Some(mut query) = parts.next() else { return Ok(()) };
    query.unions(parts.map(|part| (UnionType::All, part))).limit(1);
    let Some(row) = context.transaction.row(&query).await? else { return Ok(()) };
    let [noun, found, name] = values(row)?;
    let (noun, found, name) = (noun.into_text()?, found.into_text()?, name.into_text()?);
    Err(Fault::conflict(format!(
        "The {noun} {found} '{name}' is protected: it cannot be deleted, nor what it lies in, until it is not."
    )))
}

/// The rows of a family that go with a resource: itself, or what lies in it, near or far.
fn going(model: &Model, kind: &Kind, id: &Id, other: &Kind) -> Option<Expr> {
    if other.family == kind.family {
        return Some(Expr::col("id").eq(to_expr(id)));
    }
    let places = other.lies_in.iter().filter_map(|name| Some((*name, other.field(name)?.refers_to?)));
    if let Some((name, _)) = places.clone().find(|(_, family)| *family == kind.family.plural) {
        return Some(Expr::col(name).eq(to_expr(id)));
    }
    places.into_iter().find_map(|(name, family)| {
        let going = going(model, kind, id, model.referred(family)?)?;
        let query = Query::select().column("id").from(family).and_where(going).to_owned();
        Some(Expr::col(name).in_subquery(query))
    })
}
