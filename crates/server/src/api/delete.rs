//! `DELETE` of one resource, and of what is in it.

mod below;

use craton_model::{Id, Kind};
use sea_query::{Expr, ExprTrait, Query};

use super::{Fault, Reply, RequestContext, accounts, protection, to_expr};
use crate::policy;
use crate::store::{QueryError, values};

/// Answers `DELETE /v1/PATH/ID`. An unknown id is no error: scripts and the original's client rely on it.
pub(crate) async fn delete(context: &mut RequestContext<'_>, kind: &'static Kind, id: &Id) -> Result<Reply, Fault> {
    match context.find_to_change(kind, id).await {
        Ok(_) => {}
        // One of another kind. One of another project is answered as what is not there.
        Err(_) if context.model.is_shared(kind) && exists(context, kind, id).await? => return Err(Fault::not_found()),
        Err(fault) if fault == Fault::not_found() => return Ok(Reply::deleted(0)),
        Err(fault) => return Err(fault),
    }
    policy::may_change_one(&context.identity, &mut context.transaction, kind, id).await?;
    accounts::may_go(context, kind, id).await?;
    protection::refuse_protected(context, kind, id).await?;
    let devices = devices_in(context, kind);
    for going in &devices {
        going.refuse_parents(context, kind, id).await?;
    }
    below::record(context, kind, id).await?;
    for going in devices.iter().filter(|going| going.other.family != kind.family) {
        // All at once: the database would take them away place by place, and find children that are still there.
        let query = Query::delete()
            .from_table(going.other.family.plural)
            .and_where(Expr::col(going.column).eq(to_expr(id)))
            .to_owned();
        context.transaction.execute(&query).await?;
    }
    let query = Query::delete().from_table(kind.family.plural).and_where(Expr::col("id").eq(to_expr(id))).to_owned();
    let count = context.transaction.execute(&query).await.map_err(|error| match error {
        QueryError::Referred => {
            Fault::conflict(format!("The {} {id} is still in use and cannot be deleted.", kind.noun()))
        }
        other => other.into(),
    })?;
    Ok(Reply::deleted(count))
}

async fn exists(context: &mut RequestContext<'_>, kind: &Kind, id: &Id) -> Result<bool, Fault> {
    let table = kind.family.plural;
    let query = Query::select()
        .column("id")
        .from(table)
        .and_where(Expr::col("id").eq(to_expr(id)))
        .and_where_option(policy::visible(&context.identity, kind))
        .to_owned();
    Ok(context.transaction.row(&query).await?.is_some())
}

/// Those of a family with parents that go with a resource.
struct GoingFamily {
    other: &'static Kind,
    /// The reference to its parent.
    parent: &'static str,
    /// What has the id of the resource.
    column: &'static str,
}

fn devices_in(context: &RequestContext<'_>, kind: &Kind) -> Vec<GoingFamily> {
    let mut families: Vec<_> = context.model.kinds.iter().copied().filter(|other| other.parent().is_some()).collect();
    families.dedup_by_key(|other| other.family);
    let going = families.into_iter().filter_map(|other| {
        let column = if other.family == kind.family { Some("id") } else { other.place_in(kind) };
        Some(GoingFamily { other, parent: other.parent()?.name, column: column? })
    });
    going.collect()
}

impl GoingFamily {
    /// 409 if one of them is the parent of one that stays.
    async fn refuse_parents(&self, context: &mut RequestContext<'_>, kind: &Kind, id: &Id) -> Result<(), Fault> {
        let GoingFamily { other, parent, column } = *self;
        let table = other.family.plural;
        let going = Query::select().column("id").from(table).and_where(Expr::col(column).eq(to_expr(id))).to_owned();
        let query = Query::select()
            .columns([other.title, parent])
            .from(table)
            .and_where(Expr::col(parent).in_subquery(going))
            .and_where(Expr::col(column).ne(to_expr(id)).or(Expr::col(column).is_null()))
            .limit(1)
            .to_owned();
        let Some(row) = context.transaction.row(&query).await? else { return Ok(()) };
        let [child, parent] = values(row)?;
        Err(Fault::conflict(format!(
            "The {} {id} cannot be deleted: the {} {} is the parent of '{}'.",
            kind.noun(),
            other.family.singular,
            parent.integer()?,
            child.into_text()?
        )))
    }
}
