//! `/v1/hosts/ID/labels` and `/v1/network-devices/ID/labels`.

use sea_query::{Expr, ExprTrait, OnConflict, Order, Query};
use serde_json::{Value, json};

use super::context::{Context, Id};
use super::fault::Fault;
use super::kinds::{Field, Kind};
use super::reply::Reply;
use super::store::{Cell, QueryError, Session};
use super::{parameters, validate};

/// The body of PUT and DELETE.
static BODY: [Field; 1] = [Field::labels().required()];
const BATCH: usize = 5_000;

/// Answers `GET`.
pub(crate) async fn show(context: &mut Context, kind: &'static Kind, id: &Id, query: &str) -> Result<Reply, Fault> {
    parameters::resolved(false, query)?;
    context.find(kind, id).await?;
    reply(context, id).await
}

/// Answers `PUT`: adds labels, and answers with all of them.
pub(crate) async fn put(context: &mut Context, kind: &'static Kind, id: &Id, body: &Value) -> Result<Reply, Fault> {
    let names = names(body)?;
    context.find(kind, id).await?;
    add(&mut context.session, id, &names).await?;
    reply(context, id).await
}

/// Answers `DELETE`: takes labels away, those that are there.
pub(crate) async fn delete(context: &mut Context, kind: &'static Kind, id: &Id, body: &Value) -> Result<Reply, Fault> {
    let names = names(body)?;
    context.find(kind, id).await?;
    for names in names.chunks(BATCH) {
        let query = Query::delete()
            .from_table("labels")
            .and_where(Expr::col("device_id").eq(id.to_expr()))
            .and_where(Expr::col("label").is_in(names))
            .to_owned();
        context.session.execute(&query).await?;
    }
    Ok(Reply::no_content())
}

fn names(body: &Value) -> Result<Vec<String>, Fault> {
    let given = validate::created(&BODY, body)?;
    let items = given.get("labels").and_then(Value::as_array);
    Ok(items.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn reply(context: &mut Context, id: &Id) -> Result<Reply, Fault> {
    let query = Query::select()
        .column("label")
        .from("labels")
        .and_where(Expr::col("device_id").eq(id.to_expr()))
        .order_by("label", Order::Asc)
        .to_owned();
    let labels: Vec<_> = context.session.rows(&query).await?.into_iter().flatten().map(Cell::into_text).collect();
    Ok(Reply::ok(json!({"labels": labels})))
}

/// Adds labels to a device; those it has already stay.
pub(crate) async fn add(session: &mut Session, device: &Id, names: &[String]) -> Result<(), QueryError> {
    for names in names.chunks(BATCH) {
        let mut query = Query::insert();
        query.into_table("labels").columns(["device_id", "label"]);
        for name in names {
            query.values_panic([device.to_expr(), Expr::val(name.as_str())]);
        }
        query.on_conflict(OnConflict::columns(["device_id", "label"]).do_nothing().to_owned());
        session.execute(&query).await?;
    }
    Ok(())
}
