//! `/v1/PATH/ID/labels`, and labels in answers.

use std::collections::{BTreeSet, HashMap};

use craton_model::{Field, Id, Kind, Object, check, kinds};
use sea_query::{Expr, OnConflict, Query};
use serde_json::{Value, json};

use super::variables::{ID, delete_named};
use super::{Fault, Reply, RequestContext, history, parameters, to_expr};
use crate::store::schema::{labels_owner, labels_table};
use crate::store::{QueryError, Transaction, is_one_of_integers, parts, values};

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
    let mut resource = context.find_labelled(kind, id).await?;
    Ok(Reply::ok(json!({"labels": resource.remove("labels")})))
}

/// Answers `PUT`: adds labels, and answers with all of them.
pub(crate) async fn add(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let names = names(body)?;
    let (resource, mut labels) = labelled(context, kind, id).await?;
    let new: BTreeSet<_> = names.into_iter().filter(|name| !labels.contains(name)).collect();
    if !new.is_empty() {
        store(&mut context.transaction, kind, [(id, &new)]).await?;
        context.record(kind, &resource, Some(Object::new()), Some(history::of_labels(&new))).await?;
    }
    labels.extend(new);
    Ok(Reply::ok(json!({"labels": labels})))
}

/// Answers `DELETE`: takes labels away, those that are there.
pub(crate) async fn delete(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let names = names(body)?;
    let (resource, labels) = labelled(context, kind, id).await?;
    let gone: BTreeSet<_> = names.into_iter().filter(|name| labels.contains(name)).collect();
    if !gone.is_empty() {
        remove(&mut context.transaction, kind, id, &gone).await?;
        context.record(kind, &resource, Some(history::of_labels(&gone)), Some(Object::new())).await?;
    }
    Ok(Reply::no_content())
}

/// One that is to be changed, and its labels.
async fn labelled(context: &mut RequestContext<'_>, kind: &Kind, id: &Id) -> Result<(Object, BTreeSet<String>), Fault> {
    let mut one = [context.find_to_change(kind, id).await?];
    attach(&mut context.transaction, kind, &mut one).await?;
    let [mut resource] = one;
    let labels = strings(resource.remove("labels").as_ref()).collect();
    Ok((resource, labels))
}

/// Takes labels away.
pub(crate) async fn remove(
    transaction: &mut Transaction,
    kind: &Kind,
    id: &Id,
    names: &BTreeSet<String>,
) -> Result<(), QueryError> {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    delete_named(transaction, table, owner, id, "label", &names).await
}

/// The strings of an array.
pub(crate) fn strings(array: Option<&Value>) -> impl Iterator<Item = String> {
    array.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}

fn names(body: &Value) -> Result<Vec<String>, Fault> {
    Ok(strings(check::created(&BODY, body)?.get("labels")).collect())
}

/// The labels of a row as the text of a JSON array.
pub(crate) fn all_of(kind: &Kind, sqlite: bool) -> Expr {
    let (table, labels, owner) = (kind.family.plural, labels_table(kind.family), labels_owner(kind.family));
    let all = match sqlite {
        true => "json_group_array(label ORDER BY label)",
        false => "COALESCE(json_agg(label ORDER BY label COLLATE \"C\")::text, '[]')",
    };
    Expr::cust(format!("(SELECT {all} FROM {labels} WHERE {owner} = {table}.id)"))
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
        .to_owned();
    let mut found: HashMap<i64, BTreeSet<String>> = HashMap::new();
    for row in transaction.rows(&query).await? {
        let [id, label] = values(row)?;
        found.entry(id.integer()?).or_default().insert(label.into_text()?);
    }
    for resource in resources {
        let labels = resource["id"].as_i64().and_then(|id| found.remove(&id)).unwrap_or_default();
        resource.insert("labels".to_owned(), json!(labels));
    }
    Ok(())
}

/// Adds labels to owners; those that are there already stay. All who add do so in one order.
pub(crate) async fn store<'o>(
    transaction: &mut Transaction,
    kind: &Kind,
    owners: impl IntoIterator<Item = (&'o Id, &'o BTreeSet<String>)>,
) -> Result<(), QueryError> {
    let labels = owners.into_iter().flat_map(|(owner, names)| names.iter().map(move |name| (owner, name.as_str())));
    let labels: Vec<_> = labels.collect();
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    for part in parts(&labels, |(_, name)| [ID, name.len()]) {
        let mut query = Query::insert();
        query.into_table(table.clone()).columns([owner.clone(), "label".to_owned()]);
        for (id, name) in part {
            query.values_panic([to_expr(id), Expr::val(*name)]);
        }
        query.on_conflict(OnConflict::columns([owner.clone(), "label".to_owned()]).do_nothing().to_owned());
        transaction.execute(&query).await?;
    }
    Ok(())
}
