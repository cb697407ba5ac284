//! `GET`, `PUT` and `DELETE` of one resource.

use sea_query::{Expr, ExprTrait, Query};
use serde_json::{Map, Value};

use super::context::{Context, Id, Resource, now};
use super::fault::Fault;
use super::kinds::{Kind, Shows};
use super::reply::Reply;
use super::store::QueryError;
use super::{columns, parameters, resolve, users, validate};

/// Answers `GET /v1/PATH/ID`.
pub(crate) async fn show(context: &mut Context, kind: &'static Kind, id: &Id, query: &str) -> Result<Reply, Fault> {
    may_see(context, kind)?;
    let resolved = parameters::resolved(kind.shows == Shows::Resolved, query)?;
    let resource = context.find(kind, id).await?;
    let mut one = [resource];
    if kind.level.is_some() || kind.empty_variables {
        resolve::attach(&mut context.session, kind, &mut one, resolved).await?;
    }
    let [resource] = one;
    Ok(Reply::ok(resource.into()))
}

/// Answers `PUT /v1/PATH/ID`.
pub(crate) async fn update(context: &mut Context, kind: &'static Kind, id: &Id, body: &Value) -> Result<Reply, Fault> {
    may_change(context, kind)?;
    let given = validate::updated(kind.fields, body)?;
    let mut resource = context.find(kind, id).await?;
    if kind.path == "users" {
        users::may_change(context, id).await?;
    }
    columns::check_references(context, kind, &given).await?;
    if let Some(parent) = given.get("parent_id").and_then(Value::as_i64) {
        check_parent(context, &resource, parent).await?;
    }
    let changes = changes(kind, &resource, &given);
    if !changes.is_empty() {
        write(context, kind, id, &changes).await?;
        resource = context.find(kind, id).await?;
    }
    columns::echo(kind, &mut resource, &given);
    Ok(Reply::ok(resource.into()))
}

/// Answers `DELETE /v1/PATH/ID`. An unknown id is no error: scripts and the original's client rely on it.
pub(crate) async fn delete(context: &mut Context, kind: &'static Kind, id: &Id) -> Result<Reply, Fault> {
    may_change(context, kind)?;
    match context.find(kind, id).await {
        Ok(_) => {}
        Err(_) if kind.table == "devices" && exists(context, kind.table, id).await? => return Err(Fault::not_found()),
        Err(fault) if fault == Fault::not_found() => return Ok(Reply::no_content()),
        Err(fault) => return Err(fault),
    }
    if kind.path == "users" {
        users::may_change(context, id).await?;
    }
    refuse_parents(context, kind, id).await?;
    let query = Query::delete().from_table(kind.table).and_where(Expr::col("id").eq(id.to_expr())).to_owned();
    context.session.execute(&query).await.map_err(|error| match error {
        QueryError::Referred => {
            Fault::conflict(format!("The {} {id} is still in use and cannot be deleted.", kind.noun))
        }
        other => other.into(),
    })?;
    Ok(Reply::no_content())
}

/// 401 unless the user may look at one of a kind.
pub(crate) fn may_see(context: &Context, kind: &Kind) -> Result<(), Fault> {
    match kind.path {
        "projects" | "users" => context.identity.require_admin(),
        _ => Ok(()),
    }
}

/// 401 unless the user may make, change or delete one of a kind.
pub(crate) fn may_change(context: &Context, kind: &Kind) -> Result<(), Fault> {
    match kind.path {
        "projects" => context.identity.require_root(),
        "users" => context.identity.require_admin(),
        _ => Ok(()),
    }
}

/// The fields whose values differ from what is stored.
fn changes(kind: &Kind, resource: &Resource, given: &Map<String, Value>) -> Map<String, Value> {
    let differs = |name: &str, value: &Value| match kind.field(name) {
        Some(field) if field.kept_as_text => resource.get(name).and_then(Value::as_str) != Some(&value.to_string()),
        _ => resource.get(name) != Some(value),
    };
    given
        .iter()
        .filter(|(name, value)| differs(name, value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

async fn write(context: &mut Context, kind: &Kind, id: &Id, changes: &Map<String, Value>) -> Result<(), Fault> {
    let mut query = Query::update();
    query.table(kind.table).and_where(Expr::col("id").eq(id.to_expr()));
    for (column, value) in columns::values(kind, changes) {
        query.value(column, value);
    }
    if changes.keys().any(|name| kind.field(name).is_some_and(|field| field.touches)) {
        query.value("updated_at", now());
    }
    context.session.execute(&query).await.map_err(|error| columns::taken(kind, error))?;
    Ok(())
}

async fn exists(context: &mut Context, table: &'static str, id: &Id) -> Result<bool, Fault> {
    let query = Query::select().column("id").from(table).and_where(Expr::col("id").eq(id.to_expr())).to_owned();
    Ok(context.session.row(&query).await?.is_some())
}

/// 400 if a device would be its own parent, near or far.
async fn check_parent(context: &mut Context, device: &Resource, parent: i64) -> Result<(), Fault> {
    let name = device.get("name").and_then(Value::as_str).unwrap_or_default();
    let id = device.get("id").and_then(Value::as_i64);
    let refused = || {
        Fault::bad_request(format!(
            "A device cannot be its own parent. The id for '{name}' cannot be used as its parent_id."
        ))
    };
    if id == Some(parent) {
        return Err(refused());
    }
    let above = resolve::above(&mut context.session, parent).await?;
    if above.into_iter().any(|ancestor| Some(ancestor) == id) {
        return Err(Fault::bad_request(format!(
            "A device cannot be its own ancestor. The device {parent} is below '{name}'."
        )));
    }
    Ok(())
}

/// 409 if what is to be deleted is, or has below it, a device that is another's parent.
async fn refuse_parents(context: &mut Context, kind: &Kind, id: &Id) -> Result<(), Fault> {
    let column = match kind.table {
        "devices" => "id",
        "clouds" => "cloud_id",
        "regions" => "region_id",
        "cells" => "cell_id",
        _ => return Ok(()),
    };
    let going = Query::select().column("id").from("devices").and_where(Expr::col(column).eq(id.to_expr())).to_owned();
    let query = Query::select()
        .columns(["name", "parent_id"])
        .from("devices")
        .and_where(Expr::col("parent_id").in_subquery(going))
        .limit(1)
        .to_owned();
    let Some(row) = context.session.row(&query).await? else { return Ok(()) };
    let mut cells = row.into_iter();
    let child = cells.next().map(super::store::Cell::into_text).unwrap_or_default();
    let parent = cells.next().map(|cell| cell.integer()).unwrap_or_default();
    Err(Fault::conflict(format!(
        "The {} {id} cannot be deleted: the device {parent} is the parent of '{child}'.",
        kind.noun
    )))
}
