//! `POST`: one resource with its variables and labels.

use sea_query::{Expr, Query};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::context::{Context, Id, now};
use super::fault::Fault;
use super::kinds::{Kind, Shape};
use super::reply::Reply;
use super::store::Cell;
use super::{columns, item, labels, resolve, users, validate, variables};

/// Answers `POST /v1/PATH`.
pub(crate) async fn create(context: &mut Context, kind: &'static Kind, body: &Value) -> Result<Reply, Fault> {
    item::may_change(context, kind)?;
    let mut given = validate::created(kind.fields, body)?;
    let api_key = if kind.path == "users" { Some(users::prepare(context, &mut given).await?) } else { None };
    columns::check_references(context, kind, &given).await?;
    let id = insert(context, kind, &given).await?;
    if let (Some(level), Some(Value::Object(map))) = (kind.level, given.get("variables")) {
        variables::store(&mut context.session, level, &id, map).await?;
    }
    if let Some(Value::Array(items)) = given.get("labels") {
        let names: Vec<_> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        labels::add(&mut context.session, &id, &names).await?;
    }
    let mut resource = context.find(kind, &id).await?;
    columns::echo(kind, &mut resource, &given);
    if kind.level.is_some() {
        let own = resolve::of_one(&mut context.session, kind, &resource, false).await?;
        resource.insert("variables".to_owned(), own);
    }
    if let Some(key) = api_key {
        resource.insert("api_key".to_owned(), key.into());
    }
    let location = format!("{}/{}/{id}", context.base, kind.path);
    Ok(Reply::created(resource.into(), location))
}

async fn insert(context: &mut Context, kind: &Kind, given: &Map<String, Value>) -> Result<Id, Fault> {
    let mut row = columns::values(kind, given);
    row.push(("created_at", Expr::val(now())));
    for field in kind.fields.iter().filter(|field| field.column && !given.contains_key(field.name)) {
        // A device is active unless it says otherwise; every other flag is off.
        if field.shape == Shape::Boolean {
            row.push((field.name, Expr::val(field.name == "active")));
        }
    }
    if kind.uuid {
        row.push(("id", Expr::val(Uuid::new_v4().to_string())));
    } else if kind.field("project_id").is_none() {
        row.push(("project_id", Expr::val(context.identity.project.to_string())));
    }
    if let Some(device_type) = kind.device_type {
        row.push(("type", Expr::val(device_type)));
    }
    if kind.path == "users" {
        row.push(("is_root", Expr::val(false)));
    }
    let (names, values): (Vec<_>, Vec<_>) = row.into_iter().unzip();
    let mut query = Query::insert();
    query.into_table(kind.table).columns(names).values_panic(values).returning_col("id");
    let row = context.session.row(&query).await.map_err(|error| columns::taken(kind, error))?;
    Ok(match row.and_then(|row| row.into_iter().next()) {
        Some(Cell::Text(id)) => Id::Uuid(id),
        other => Id::Number(other.map(|cell| cell.integer()).unwrap_or_default()),
    })
}
