//! `/v1/PATH/ID/variables`.

use sea_query::{Expr, ExprTrait, OnConflict, Query};
use serde_json::{Map, Value, json};

use super::context::{Context, Id};
use super::fault::Fault;
use super::kinds::{Kind, Level, Shows};
use super::reply::Reply;
use super::store::{QueryError, Session};
use super::{item, parameters, resolve, validate};

/// How many variables go into one statement: SQLite takes 32,766 values.
const BATCH: usize = 5_000;

/// Answers `GET`.
pub(crate) async fn show(context: &mut Context, kind: &'static Kind, id: &Id, query: &str) -> Result<Reply, Fault> {
    item::may_see(context, kind)?;
    let resolved = parameters::resolved(kind.variables_shows == Shows::Resolved, query)?;
    reply(context, kind, id, resolved).await
}

/// Answers `PUT`: adds and replaces; the answer has the own variables.
pub(crate) async fn put(context: &mut Context, kind: &'static Kind, id: &Id, body: &Value) -> Result<Reply, Fault> {
    item::may_see(context, kind)?;
    let given = validate::variables(body)?;
    context.find(kind, id).await?;
    if let Some(level) = kind.level {
        store(&mut context.session, level, id, given).await?;
    }
    reply(context, kind, id, false).await
}

/// Answers `DELETE`: takes keys away, those that are there.
pub(crate) async fn delete(context: &mut Context, kind: &'static Kind, id: &Id, body: &Value) -> Result<Reply, Fault> {
    item::may_see(context, kind)?;
    let keys = validate::strings("variables", body)?;
    context.find(kind, id).await?;
    if let Some(level) = kind.level {
        for keys in keys.chunks(BATCH) {
            let query = Query::delete()
                .from_table(level.table())
                .and_where(Expr::col("owner_id").eq(id.to_expr()))
                .and_where(Expr::col("key").is_in(keys))
                .to_owned();
            context.session.execute(&query).await?;
        }
    }
    Ok(Reply::no_content())
}

async fn reply(context: &mut Context, kind: &'static Kind, id: &Id, resolved: bool) -> Result<Reply, Fault> {
    let resource = context.find(kind, id).await?;
    let variables = resolve::of_one(&mut context.session, kind, &resource, resolved).await?;
    Ok(Reply::ok(json!({"variables": variables})))
}

/// Adds variables to an owner, replacing those of the same name.
pub(crate) async fn store(
    session: &mut Session,
    level: Level,
    owner: &Id,
    variables: &Map<String, Value>,
) -> Result<(), QueryError> {
    let variables: Vec<_> = variables.iter().collect();
    for batch in variables.chunks(BATCH) {
        let mut query = Query::insert();
        query.into_table(level.table()).columns(["owner_id", "key", "value"]);
        for (key, value) in batch {
            query.values_panic([owner.to_expr(), Expr::val(key.as_str()), Expr::val(value.to_string())]);
        }
        query.on_conflict(OnConflict::columns(["owner_id", "key"]).update_column("value").to_owned());
        session.execute(&query).await?;
    }
    Ok(())
}
