//! `/v1/PATH/ID/variables`, and variables in answers and filters.

mod inheritance;
pub(crate) mod matching;
mod merged;
mod owned;

pub(crate) use inheritance::{above, attach, attach_some, of_one, recursive};

use craton_model::{Id, Kind, Object, check};
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use serde_json::Value;

use super::reply::object;
use super::{Fault, Reply, RequestContext, history, parameters, to_expr};
use crate::store::schema::variables_table;
use crate::store::{QueryError, Transaction, parts};

/// How many variables or labels are taken away by one statement: SQLite takes 32,766 values.
const BATCH: usize = 5_000;
/// The bytes of an id at most.
pub(super) const ID: usize = 36;

/// Answers `GET`.
pub(crate) async fn show(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    query: &str,
) -> Result<Reply, Fault> {
    let resolved = parameters::resolved(kind.resolves_variables, query)?;
    let resource = context.find(kind, id).await?;
    let variables = of_one(context, kind, &resource, resolved).await?;
    Ok(Reply::ok(object([("variables", variables)])))
}

/// Answers `PUT`: adds and replaces; the answer has the own variables.
pub(crate) async fn set(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let given = check::variables(body)?;
    let (resource, mut variables) = with_own(context, kind, id).await?;
    let changed = given.iter().filter(|(key, value)| variables.get(*key) != Some(value));
    let new: Object = changed.map(|(key, value)| (key.clone(), value.clone())).collect();
    if !new.is_empty() {
        store(&mut context.transaction, kind, [(id, &new)]).await?;
        let old = variables.iter().filter(|(key, _)| new.contains_key(*key));
        let old: Object = old.map(|(key, value)| (key.clone(), value.clone())).collect();
        variables.extend(new.clone());
        check::whole_size(&variables)?;
        let (old, new) = (history::of_variables(old), history::of_variables(new));
        context.record(kind, &resource, Some(old), Some(new)).await?;
    }
    Ok(Reply::ok(object([("variables", variables.into())])))
}

/// Answers `DELETE`: takes keys away, those that are there. The answer says how many of them have a value still.
pub(crate) async fn delete(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let keys = check::strings("variables", body)?;
    let (resource, mut variables) = with_own(context, kind, id).await?;
    let gone: Object = keys.iter().filter_map(|key| variables.remove_entry(key)).collect();
    if !gone.is_empty() {
        remove(&mut context.transaction, kind, id, gone.keys()).await?;
        context.record(kind, &resource, Some(history::of_variables(gone)), Some(Object::new())).await?;
    }
    if kind.inherits.is_empty() {
        return Ok(Reply::no_content());
    }
    let left = of_one(context, kind, &resource, true).await?;
    Ok(Reply::inherited(keys.iter().filter(|key| left.get(key.as_str()).is_some()).count()))
}

/// One that is to be changed, and its own variables.
async fn with_own(context: &mut RequestContext<'_>, kind: &'static Kind, id: &Id) -> Result<(Object, Object), Fault> {
    let resource = context.find_to_change(kind, id).await?;
    match of_one(context, kind, &resource, false).await? {
        Value::Object(variables) => Ok((resource, variables)),
        _ => Ok((resource, Object::new())),
    }
}

/// Takes variables away.
pub(crate) async fn remove(
    transaction: &mut Transaction,
    kind: &Kind,
    owner: &Id,
    keys: impl Iterator<Item = &String>,
) -> Result<(), QueryError> {
    let keys: Vec<_> = keys.map(String::as_str).collect();
    delete_named(transaction, variables_table(kind.family), "owner_id".to_owned(), owner, "key", &keys).await
}

/// Takes what is named away from an owner: keys of variables, labels. Those that are not there are ignored.
pub(super) async fn delete_named(
    transaction: &mut Transaction,
    table: String,
    owner: String,
    id: &Id,
    column: &'static str,
    names: &[&str],
) -> Result<(), QueryError> {
    for names in names.chunks(BATCH) {
        let query = Query::delete()
            .from_table(table.clone())
            .and_where(Expr::col(owner.clone()).eq(to_expr(id)))
            .and_where(Expr::col(column).is_in(names.iter().copied()))
            .to_owned();
        transaction.execute(&query).await?;
    }
    Ok(())
}

/// Adds variables to owners, replacing those of the same name. All who add do so in one order.
pub(crate) async fn store<'o>(
    transaction: &mut Transaction,
    kind: &Kind,
    owners: impl IntoIterator<Item = (&'o Id, &'o Object)>,
) -> Result<(), QueryError> {
    let mut variables = Vec::new();
    for (owner, of_one) in owners {
        let first = variables.len();
        variables.extend(of_one.iter().map(|(key, value)| (owner, key.as_str(), value.to_string())));
        variables[first..].sort_unstable_by_key(|(_, key, _)| *key);
    }
    for part in parts(&variables, |(_, key, value)| [ID, key.len(), value.len()]) {
        let mut query = Query::insert();
        query.into_table(variables_table(kind.family)).columns(["owner_id", "key", "value"]);
        for (owner, key, value) in part {
            query.values_panic([to_expr(owner), Expr::val(*key), Expr::val(value.as_str())]);
        }
        query.on_conflict(OnConflict::columns(["owner_id", "key"]).update_column("value").to_owned());
        transaction.execute(&query).await?;
    }
    Ok(())
}
