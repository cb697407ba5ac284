//! `PUT` of one resource.

use craton_model::{Id, Kind, Object, check};
use sea_query::{Expr, ExprTrait, Query};
use serde_json::Value;

use super::{Fault, Reply, RequestContext, columns, moving, now, references, to_expr};
use crate::auth::accounts;
use crate::policy;

/// Answers `PUT /v1/PATH/ID`.
pub(crate) async fn update(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    body: &Value,
) -> Result<Reply, Fault> {
    let mut given = check::changed(kind.fields, body)?.clone();
    let parent = kind.parent().and_then(|field| Some((field, given.get(field.name)?.as_i64()?)));
    if parent.is_some() {
        // Before anything is read: what is above is to stay above.
        context.transaction.lock_parents().await?;
    }
    let is_move = moving::is_asked(kind, &given);
    let mut resource = match is_move {
        true => context.find_to_move(kind, id).await?,
        false => context.find_to_change(kind, id).await?,
    };
    policy::may_change_one(context, kind, id).await?;
    let secrets = accounts::change(context, kind, id, &resource, &mut given).await?;
    if is_move {
        moving::complete(context, kind, &resource, &mut given).await?;
    }
    let mut whole = resource.clone();
    whole.extend(given.clone());
    references::check(context, kind, &given, &whole).await?;
    if let Some((field, parent)) = parent {
        references::check_parent(context, kind, field, id, &resource, parent).await?;
    }
    let changes = changes(kind, &resource, &given);
    if !changes.is_empty() {
        write(context, kind, id, &changes).await?;
        moving::take_along(context, kind, id, &changes).await?;
        resource = context.find(kind, id).await?;
    }
    columns::echo(kind, &mut resource, &given);
    resource.extend(secrets);
    Ok(Reply::ok(resource.into()))
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

async fn write(context: &mut RequestContext<'_>, kind: &Kind, id: &Id, changes: &Object) -> Result<(), Fault> {
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
