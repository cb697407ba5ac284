//! `POST`: one resource with its variables and labels.

use std::collections::BTreeSet;

use craton_model::{Id, Kind, Object, Type, check};
use sea_query::{IntoIden, OnConflict, Query};
use serde_json::{Value, json};

use super::{Fault, Reply, RequestContext, columns, history, labels, now, references, to_expr, variables};
use crate::auth::{accounts, new_key};
use crate::policy;
use crate::store::SqlValue;

/// Answers `POST /v1/PATH`; the new resource gets the wanted id, if there is one.
pub(crate) async fn create(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    wanted: Option<&Id>,
    body: &Value,
) -> Result<Reply, Fault> {
    let mut given = check::created(kind.fields, body)?.clone();
    policy::may_place(&context.identity, kind, &given)?;
    accounts::settle(&context.identity, kind, &mut given, None)?;
    let project = references::check(context, kind, &given, &given).await?;
    let secrets = complete(kind, &mut given);
    accounts::hash_keys(context, kind, &mut given).await?;
    let id = insert(context, kind, wanted, &given, &project).await?;
    if let Some(Value::Object(map)) = given.get("variables") {
        variables::store(&mut context.transaction, kind, &id, map).await?;
    }
    let names: BTreeSet<_> = labels::strings(given.get("labels")).collect();
    labels::store(&mut context.transaction, kind, &id, &names).await?;
    let mut resource = context.find(kind, &id).await?;
    if kind.has_variables {
        resource.insert("variables".to_owned(), given.get("variables").cloned().unwrap_or_else(|| json!({})));
    }
    let mut whole = given.clone();
    whole.extend(resource.clone());
    whole.extend(history::of_labels(&names));
    context.record(kind, &whole, None, Some(history::whole(kind, &whole))).await?;
    columns::echo(kind, &mut resource, &given);
    resource.extend(secrets);
    let location = format!("{}/{}/{id}", context.base, kind.path);
    Ok(Reply::created(resource.into(), location))
}

/// Says what was left out and has a default; the secrets, which are shown this once.
fn complete(kind: &Kind, given: &mut Object) -> Object {
    let mut secrets = Object::new();
    for field in kind.fields {
        let entry = given.entry(field.name);
        match field.type_ {
            _ if field.is_secret => {
                let secret = entry.or_insert_with(|| new_key().into());
                secrets.insert(field.name.to_owned(), secret.clone());
            }
            Type::Boolean if !field.is_sparse => drop(entry.or_insert(field.default.into())),
            Type::Strings => drop(entry.or_insert_with(|| json!([]))),
            _ => {}
        }
    }
    secrets
}

async fn insert(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    wanted: Option<&Id>,
    given: &Object,
    project: &str,
) -> Result<Id, Fault> {
    let mut row = columns::row(context.model, kind, given, project, now());
    let transaction = &mut context.transaction;
    match wanted {
        Some(id) => {
            if kind.id == Type::Integer {
                transaction.choose_id(kind.family.plural).await?;
            }
            row.retain(|(column, _)| column.to_string() != "id");
            row.push(("id".into_iden(), to_expr(id)));
        }
        None => transaction.pass_chosen_ids().await?,
    }
    let (names, values): (Vec<_>, Vec<_>) = row.into_iter().unzip();
    let mut query = Query::insert();
    query.into_table(kind.family.plural).columns(names).values_panic(values).returning_col("id");
    query.on_conflict(OnConflict::column("id").do_nothing().to_owned());
    let row = transaction.row(&query).await.map_err(|error| columns::taken(kind, error))?;
    let id = match row.and_then(|row| row.into_iter().next()) {
        None => return Err(Fault::conflict(format!("There is one with this id already: {}.", kind.family.singular))),
        Some(SqlValue::Text(id)) => kind.parse_id(&id).ok(),
        Some(SqlValue::Integer(id)) => u64::try_from(id).ok().map(Id::Number),
        _ => None,
    };
    id.ok_or_else(|| Fault::unreadable(&format!("{}.id", kind.family.plural)))
}
