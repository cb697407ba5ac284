//! `PUT` of one resource.

use std::collections::BTreeSet;

use craton_model::kinds::PROJECT_ID;
use craton_model::{Field, Id, Kind, Object, check};
use sea_query::{Expr, ExprTrait, Query};
use serde_json::Value;

use super::{Fault, Reply, RequestContext, accounts, columns, moving, now, references, to_expr};
use crate::policy;

/// Answers `PUT /v1/PATH/ID`.
pub(crate) async fn update(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let mut given = check::changed(kind.fields, body)?.clone();
    if parent(kind, &given).is_some() {
        // Before anything is read: what is above is to stay above.
        lock_parents(context, [(kind, id)].into_iter()).await?;
    }
    let is_move = moving::is_asked(kind, &given);
    let mut resource = match is_move {
        true => context.find_to_move(kind, id).await?,
        false => context.find_to_change(kind, id).await?,
    };
    policy::may_change_one(&context.identity, &mut context.transaction, kind, id).await?;
    let secrets = accounts::change(context, kind, id, &resource, &mut given).await?;
    if is_move {
        moving::complete(context, kind, &resource, &mut given).await?;
    }
    check(context, kind, id, &resource, &given).await?;
    let changes = changes(kind, &resource, &given);
    if !changes.is_empty() {
        write(context, kind, id, &changes).await?;
        let before = std::mem::replace(&mut resource, context.find(kind, id).await?);
        // What is told of nobody is not kept; what a secret was, and is, is not told.
        let told = |of: &Object, name: &String| (name.clone(), of.get(name).cloned().unwrap_or_default());
        let (old, new) = changes
            .keys()
            .filter(|name| name.as_str() != "is_root")
            .map(|name| (told(&before, name), told(&resource, name)))
            .unzip();
        context.record(kind, &before, Some(old), Some(new)).await?;
        moving::take_along(context, kind, id, &changes).await?;
    }
    columns::echo(kind, &mut resource, &given);
    resource.extend(secrets);
    Ok(Reply::ok(resource.into()))
}

/// Waits until nobody else sets a parent in the projects of these. SQLite has one writer anyway.
pub(super) async fn lock_parents<'i>(
    context: &mut RequestContext<'_>,
    things: impl Iterator<Item = (&'static Kind, &'i Id)>,
) -> Result<(), Fault> {
    if context.transaction.is_sqlite() {
        return Ok(());
    }
    let mut projects = BTreeSet::new();
    for (kind, id) in things {
        let mut query = Query::select();
        query.column(PROJECT_ID.name).from(kind.family.plural).and_where(Expr::col("id").eq(to_expr(id)));
        if let Some(project) = context.transaction.row(&query).await?.and_then(|row| row.into_iter().next()) {
            projects.insert(project.into_text()?);
        }
    }
    Ok(context.transaction.lock_parents(projects).await?)
}

/// The parent that is set.
fn parent(kind: &Kind, given: &Object) -> Option<(&'static Field, i64)> {
    kind.parent().and_then(|field| Some((field, given.get(field.name)?.as_i64()?)))
}

/// Whether what is set fits to the rest and to what else there is.
pub(super) async fn check(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    id: &Id,
    resource: &Object,
    given: &Object,
) -> Result<(), Fault> {
    let mut whole = resource.clone();
    whole.extend(given.clone());
    references::check(context, kind, given, &whole).await?;
    match parent(kind, given) {
        Some((field, parent)) => references::check_parent(context, kind, field, id, resource, parent).await,
        None => Ok(()),
    }
}

/// The fields whose values differ from what is stored.
fn changes(kind: &Kind, resource: &Object, given: &Object) -> Object {
    let differs = |name: &str, value: &Value| match kind.field(name) {
        Some(field) if field.kept_as_text => resource.get(name).and_then(Value::as_str) != Some(&value.to_string()),
        Some(field) if field.is_sparse && *value == false => resource.contains_key(name),
        _ => resource.get(name) != Some(value),
    };
    let changed = given.iter().filter(|(name, value)| differs(name, value));
    changed.map(|(name, value)| (name.clone(), value.clone())).collect()
}

pub(super) async fn write(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    id: &Id,
    changes: &Object,
) -> Result<(), Fault> {
    let mut query = Query::update();
    query.table(kind.family.plural).and_where(Expr::col("id").eq(to_expr(id)));
    for (column, value) in columns::values(kind, changes) {
        query.value(column, value);
    }
    if changes.keys().any(|name| kind.field(name).is_some_and(|field| field.touches)) {
        query.value("updated_at", now());
    }
    context.transaction.execute(&query).await.map_err(|error| columns::taken(kind, error))?;
    Ok(())
}
