//! What is particular about users: API keys, and who may change whom.

use sea_query::{Expr, ExprTrait, Query};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::columns::canonical_uuid;
use super::context::{Context, Id};
use super::fault::Fault;

/// Completes the body of a new user; its API key, which is shown this once.
pub(crate) async fn prepare(context: &mut Context, given: &mut Map<String, Value>) -> Result<String, Fault> {
    let project = given.get("project_id").and_then(Value::as_str).map(canonical_uuid).unwrap_or_default();
    let query = Query::select().column("id").from("projects").and_where(Expr::col("id").eq(project)).to_owned();
    if context.session.row(&query).await?.is_none() {
        return Err(Fault::not_found());
    }
    given.entry("roles").or_insert_with(|| json!([]));
    let key = given.entry("api_key").or_insert_with(|| Uuid::new_v4().to_string().into());
    Ok(key.as_str().unwrap_or_default().to_owned())
}

/// 401 if the user is root and who asks is not: an admin could otherwise take root's place.
pub(crate) async fn may_change(context: &mut Context, id: &Id) -> Result<(), Fault> {
    if context.identity.is_root {
        return Ok(());
    }
    let query = Query::select().column("is_root").from("users").and_where(Expr::col("id").eq(id.to_expr())).to_owned();
    let row = context.session.row(&query).await?;
    let is_root = row.and_then(|row| row.first().map(super::store::Cell::integer)) == Some(1);
    if is_root { Err(Fault::not_admin()) } else { Ok(()) }
}
