//! `/v1/PATH/ID/variables`, and variables in answers and filters.

mod inheritance;
pub(crate) mod matching;

pub(crate) use inheritance::{above, attach, of_one, recursive};

use craton_model::{Id, Kind, Object, check};
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use serde_json::{Value, json};

use super::{Fault, Reply, RequestContext, parameters, to_expr};
use crate::store::schema::variables_table;
use crate::store::{QueryError, Transaction};

/// How many variables or labels go into one statement: SQLite takes 32,766 values.
pub(super) const BATCH: usize = 5_000;

/// Answers `GET`.
pub(crate) async fn show(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    query: &str,
) -> Result<Reply, Fault> {
    let resolved = parameters::resolved(kind.resolves_variables, query)?;
    let resource = context.find(kind, id).await?;
    reply(context, kind, &resource, resolved).await
}

/// Answers `PUT`: adds and replaces; the answer has the own variables.
pub(crate) async fn set(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let given = check::variables(body)?;
    let resource = context.find_to_change(kind, id).await?;
    store(&mut context.transaction, kind, id, given).await?;
    let reply = reply(context, kind, &resource, false).await?;
    if let Some(Value::Object(all)) = reply.get("variables") {
        check::whole_size(all)?;
    }
    Ok(reply)
}

/// Answers `DELETE`: takes keys away, those that are there.
pub(crate) async fn delete(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let keys = check::strings("variables", body)?;
    context.find_to_change(kind, id).await?;
    let (table, owner) = (variables_table(kind.family), "owner_id".to_owned());
    delete_named(&mut context.transaction, table, owner, id, "key", &keys).await?;
    Ok(Reply::no_content())
}

/// Takes what is named away from an owner: keys of variables, labels. Those that are not there are ignored.
pub(super) async fn delete_named(
    transaction: &mut Transaction,
    table: String,
    owner: String,
    id: &Id,
    column: &'static str,
    names: &[String],
) -> Result<(), QueryError> {
    for names in names.chunks(BATCH) {
        let query = Query::delete()
            .from_table(table.clone())
            .and_where(Expr::col(owner.clone()).eq(to_expr(id)))
            .and_where(Expr::col(column).is_in(names))
            .to_owned();
        transaction.execute(&query).await?;
    }
    Ok(())
}

async fn reply(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    resource: &Object,
    resolved: bool,
) -> Result<Reply, Fault> {
    let variables = of_one(context, kind, resource, resolved).await?;
    Ok(Reply::ok(json!({"variables": variables})))
}

/// Adds variables to an owner, replacing those of the same name. All who add do so in one order.
pub(crate) async fn store(
    transaction: &mut Transaction,
    kind: &Kind,
    owner: &Id,
    variables: &Object,
) -> Result<(), QueryError> {
    let mut variables: Vec<_> = variables.iter().collect();
    variables.sort_unstable_by_key(|(key, _)| *key);
    for batch in variables.chunks(BATCH) {
        let mut query = Query::insert();
        query.into_table(variables_table(kind.family)).columns(["owner_id", "key", "value"]);
        for (key, value) in batch {
            query.values_panic([to_expr(owner), Expr::val(key.as_str()), Expr::val(value.to_string())]);
        }
        query.on_conflict(OnConflict::columns(["owner_id", "key"]).update_column("value").to_owned());
        transaction.execute(&query).await?;
    }
    Ok(())
}
