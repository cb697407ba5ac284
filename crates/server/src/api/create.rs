//! `POST`: resources with their variables and labels.

use std::collections::{BTreeMap, BTreeSet};

use craton_model::{Id, Kind, Object, Type, check};
use sea_query::{DynIden, Expr, OnConflict, Query};
use serde_json::json;

use super::asked::Asked;
use super::{Fault, Reply, RequestContext, accounts, columns, history, labels, now, references, variables};
use crate::auth::new_key;
use crate::policy;

/// A resource as it is to be made.
struct NewResource {
    given: Object,
    /// Shown this once.
    secrets: Object,
}

type NewRow = Vec<(DynIden, Expr)>;

/// Answers `POST /v1/PATH` for each of those asked of one kind, which are written together. All choose their ids or none does;
/// where there are several, ids are numbers, and none refers to another.
pub(crate) async fn create(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    asked: &[Asked],
) -> Result<Vec<Reply>, Fault> {
    let (mut rows, mut new) = (Vec::new(), Vec::new());
    for asked in asked {
        let (row, one) = complete(context, kind, asked).await?;
        rows.push(row);
        new.push(one);
    }
    let mut rows = insert(context, kind, rows, asked.iter().any(|asked| asked.id.is_some())).await?;
    let mut made = Vec::new();
    for (new, asked) in new.into_iter().zip(asked) {
        // Ids that nobody chose are given in order.
        let row = match &asked.id {
            Some(id) => rows.remove_entry(id),
            None => rows.pop_first(),
        };
        let taken = || Fault::conflict(format!("There is one with this id already: {}.", kind.family.singular));
        let (id, resource) = row.ok_or_else(taken)?;
        let names: BTreeSet<_> = labels::strings(new.given.get("labels")).collect();
        made.push((id, resource, names, new));
    }
    let owned = made.iter().filter_map(|(id, .., new)| Some((id, new.given.get("variables")?.as_object()?)));
    variables::store(&mut context.transaction, kind, owned).await?;
    labels::store(&mut context.transaction, kind, made.iter().map(|(id, _, names, _)| (id, names))).await?;
    let mut replies = Vec::new();
    for (id, mut resource, names, NewResource { given, secrets, .. }) in made {
        if kind.has_variables {
            let variables = given.get("variables").filter(|variables| variables.is_object());
            resource.insert("variables".to_owned(), variables.cloned().unwrap_or_else(|| json!({})));
        }
        let mut whole = given.clone();
        whole.extend(resource.clone());
        whole.extend(history::of_labels(&names));
        context.record(kind, &whole, None, Some(history::whole(kind, &whole))).await?;
        columns::echo(kind, &mut resource, &given);
        resource.extend(secrets);
        let location = format!("{}/{}/{id}", context.base, kind.path);
        replies.push(Reply::created(resource.into(), location));
    }
    Ok(replies)
}

/// What is asked, once it is found to be possible, with what was left out.
async fn complete(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    asked: &Asked,
) -> Result<(NewRow, NewResource), Fault> {
    let mut given = check::created(kind.fields, &asked.body)?.clone();
    accounts::settle(&context.identity, kind, &mut given, None)?;
    let project = references::check(context, kind, &given, &given).await?;
    policy::may_place(&context.identity, kind, &given)?;
    let secrets = defaults(kind, &mut given);
    accounts::hash_keys(context, kind, &mut given).await?;
    let row = columns::row(context.model, kind, asked.id.as_ref(), &given, &project, now());
    Ok((row, NewResource { given, secrets }))
}

/// Says what was left out and has a default; the secrets, which are shown this once.
fn defaults(kind: &Kind, given: &mut Object) -> Object {
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

/// Inserts rows of the same columns; the answers by their ids, without those whose ids are taken.
async fn insert(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    rows: Vec<NewRow>,
    are_chosen: bool,
) -> Result<BTreeMap<Id, Object>, Fault> {
    match are_chosen {
        true if kind.id == Type::Integer => context.transaction.choose_id(kind.family.plural).await?,
        true => {}
        false => context.transaction.pass_chosen_ids().await?,
    }
    let mut query = Query::insert();
    query.into_table(kind.family.plural);
    for row in rows {
        let (names, values): (Vec<_>, Vec<_>) = row.into_iter().unzip();
        query.columns(names).values_panic(values);
    }
    query.returning(Query::returning().exprs(context.answered(kind)));
    query.on_conflict(OnConflict::column("id").do_nothing().to_owned());
    let rows = context.transaction.rows(&query).await.map_err(|error| columns::taken(kind, error))?;
    let mut made = BTreeMap::new();
    for row in rows {
        let resource = context.resource(kind, row)?;
        let id = resource.get("id").and_then(Id::of);
        made.insert(id.ok_or_else(|| Fault::unreadable(&format!("{}.id", kind.family.plural)))?, resource);
    }
    Ok(made)
}
