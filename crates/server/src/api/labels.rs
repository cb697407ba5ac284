//! `/v1/PATH/ID/labels`, and labels in answers.

use std::collections::HashMap;

use craton_model::{Field, Id, Kind, Object, check, kinds};
use sea_query::{Expr, OnConflict, Order, Query};
use serde_json::{Value, json};

use super::variables::{BATCH, delete_named};
use super::{Fault, Reply, RequestContext, parameters, to_expr};
use crate::store::schema::{labels_owner, labels_table};
use crate::store::{QueryError, Transaction, is_one_of_integers, values};

/// The body of PUT and DELETE.
pub(crate) static BODY: [Field; 1] = [kinds::LABELS.required()];

/// Answers `GET`.
pub(crate) async fn show(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    query: &str,
) -> Result<Reply, Fault> {
    parameters::resolved(false, query)?;
    let resource = context.find(kind, id).await?;
    reply(context, kind, resource).await
}

/// Answers `PUT`: adds labels, and answers with all of them.
pub(crate) async fn add(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let names = names(body)?;
    let resource = context.find_to_change(kind, id).await?;
    store(&mut context.transaction, kind, id, names).await?;
    reply(context, kind, resource).await
}

/// Answers `DELETE`: takes labels away, those that are there.
pub(crate) async fn delete(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let names = names(body)?;
    context.find_to_change(kind, id).await?;
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    delete_named(&mut context.transaction, table, owner, id, "label", &names).await?;
    Ok(Reply::no_content())
}

fn names(body: &Value) -> Result<Vec<String>, Fault> {
    let items = check::created(&BODY, body)?.get("labels").and_then(Value::as_array);
    Ok(items.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn reply(context: &mut RequestContext<'_>, kind: &Kind, resource: Object) -> Result<Reply, Fault> {
    let mut one = [resource];
    attach(&mut context.transaction, kind, &mut one).await?;
    Ok(Reply::ok(json!({"labels": one[0]["labels"]})))
}

/// Sets `labels` of each resource, in one statement.
pub(crate) async fn attach(
    transaction: &mut Transaction,
    kind: &Kind,
    resources: &mut [Object],
) -> Result<(), QueryError> {
    let ids: Vec<i64> = resources.iter().filter_map(|resource| resource.get("id")?.as_i64()).collect();
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    let query = Query::select()
        .columns([owner.clone(), "label".to_owned()])
        .from(table)
        .and_where(is_one_of_integers(&owner, &ids, transaction.is_sqlite()))
        .order_by("label", Order::Asc)
        .to_owned();
    let mut found: HashMap<i64, Vec<Value>> = HashMap::new();
    for row in transaction.rows(&query).await? {
        let [id, label] = values(row)?;
        found.entry(id.integer()?).or_default().push(label.into_text()?.into());
    }
    for resource in resources {
        let labels = resource["id"].as_i64().and_then(|id| found.remove(&id)).unwrap_or_default();
        resource.insert("labels".to_owned(), labels.into());
    }
    Ok(())
}

/// Adds labels; those that are there already stay. All who add do so in one order.
pub(crate) async fn store(
    transaction: &mut Transaction,
    kind: &Kind,
    id: &Id,
    mut names: Vec<String>,
) -> Result<(), QueryError> {
    names.sort_unstable();
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    for names in names.chunks(BATCH) {
        let mut query = Query::insert();
        query.into_table(table.clone()).columns([owner.clone(), "label".to_owned()]);
        for name in names {
            query.values_panic([to_expr(id), Expr::val(name.as_str())]);
        }
        query.on_conflict(OnConflict::columns([owner.clone(), "label".to_owned()]).do_nothing().to_owned());
        transaction.execute(&query).await?;
    }
    Ok(())
}
