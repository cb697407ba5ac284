//! `POST /v1/history/NUMBER/undo`: brings back what a change did, as a new change.

mod differences;

use std::collections::{BTreeSet, HashMap};

use craton_model::check::Errors;
use craton_model::{Id, Kind, Object};
use sea_query::{Expr, ExprTrait, Query};
use serde_json::Value;

use differences::{differing, fields, label_set, still_differing, variables_of};

use super::{WriteRequest, of_labels, of_variables, show, whole, write};
use crate::api::{Fault, Reply, RequestContext, columns, delete, labels, references, to_expr, update, variables};
use crate::policy::{self, Action};

/// What is asked with an undo.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct UndoRequest {
    /// Which change.
    pub number: i64,
    /// Even if something was changed since.
    force: bool,
    /// Only to see what it would do.
    pub is_dry: bool,
}

impl UndoRequest {
    /// Reads the body: nothing, or `{"force": false, "dry_run": false}`.
    pub(crate) fn read(number: i64, body: &Value) -> Result<UndoRequest, Fault> {
        let mut undo = UndoRequest { number, ..UndoRequest::default() };
        let mut errors = Errors::default();
        match body {
            Value::Null => {}
            Value::Object(map) => {
                for (name, value) in map {
                    match (name.as_str(), value) {
                        ("force", Value::Bool(flag)) => undo.force = *flag,
                        ("dry_run", Value::Bool(flag)) => undo.is_dry = *flag,
                        ("force" | "dry_run", other) => errors.wrong_type(other, "boolean"),
                        (other, _) => errors.unexpected(&[other]),
                    }
                }
            }
            other => errors.wrong_type(other, "object"),
        }
        errors.into_result()?;
        Ok(undo)
    }
}

/// A part of the change that is undone.
struct RecordedPart {
    kind: &'static Kind,
    id: Id,
    name: String,
    before: Option<Object>,
    after: Option<Object>,
}

/// Undoes a change, the last part first, and answers with the record of that, which is written.
pub(crate) async fn undo(
    context: &mut RequestContext<'_>,
    request: &WriteRequest,
    undo: UndoRequest,
) -> Result<Reply, Fault> {
    let record = show(context, undo.number).await?;
    let parts = record["changes"].as_array().map(Vec::as_slice).unwrap_or_default();
    policy::may_undo(undo.number, record["change_count"].as_u64() == Some(parts.len() as u64))?;
    context.recorder.is_of_several = record["kind"].is_null();
    let parts: Vec<_> = parts.iter().map(|part| read(context, part)).collect::<Result<_, _>>()?;
    // Before any of them is read: what is above is to stay above. What comes back is new, and below nothing that is there.
    let set = parts.iter().filter(|part| sets_a_parent(part)).map(|part| (part.kind, &part.id));
    update::lock_parents(context, set).await?;
    for part in in_order(context, parts) {
        if let Some(obstacle) = undo_part(context, &part, undo).await? {
            let later = later(context, &part, undo.number).await?;
            let later = later.map(|number| format!(" (see change {number})")).unwrap_or_default();
            return Err(Fault::conflict(format!(
                "Change {} is not undone, for something was changed since{later}: {obstacle}",
                undo.number
            )));
        }
    }
    let Some(number) = write(context, request).await? else {
        return Err(Fault::conflict(format!(
            "There is nothing to undo: all that change {} changed is as it was before.",
            undo.number
        )));
    };
    let mut record = show(context, number).await?;
    if undo.is_dry {
        record.insert("number".to_owned(), Value::Null);
    }
    Ok(Reply::ok(record.into()))
}

fn read(context: &RequestContext<'_>, part: &Value) -> Result<RecordedPart, Fault> {
    let kind = part["kind"].as_str().and_then(|name| context.model.named(name));
    let id = Id::of(&part["id"]);
    let (Some(kind), Some(id)) = (kind, id) else { return Err(Fault::unreadable("history_changes.kind")) };
    let name = part["name"].as_str().unwrap_or_default().to_owned();
    let object = |name: &str| part[name].as_object().cloned();
    Ok(RecordedPart { kind, id, name, before: object("before"), after: object("after") })
}

fn sets_a_parent(part: &RecordedPart) -> bool {
    let parent = || part.before.as_ref()?.get(part.kind.parent()?.name)?.as_i64();
    parent().is_some()
}

/// The last first; but what was deleted comes back before what lay in it, or was below it.
fn in_order(context: &RequestContext<'_>, parts: Vec<RecordedPart>) -> Vec<RecordedPart> {
    let place = |part: &RecordedPart| context.model.kinds.iter().position(|kind| kind.family == part.kind.family);
    let mut parts: Vec<_> = parts.into_iter().rev().collect();
    for run in parts.chunk_by_mut(|a, b| a.after.is_none() && b.after.is_none()) {
        let above = |part: &RecordedPart| Id::of(part.before.as_ref()?.get(part.kind.parent()?.name)?);
        let parents: HashMap<_, _> = run.iter().filter_map(|part| Some((part.id.clone(), above(part)?))).collect();
        let depth = |part: &RecordedPart| match part.kind.parent() {
            Some(_) => std::iter::successors(Some(&part.id), |id| parents.get(id)).count(),
            None => 0,
        };
        run.sort_by_cached_key(|part| (place(part), depth(part)));
    }
    parts
}

/// The last change of the same thing, if it is later.
async fn later(context: &mut RequestContext<'_>, part: &RecordedPart, number: i64) -> Result<Option<i64>, Fault> {
    let query = Query::select()
        .expr(Expr::cust("max(number)"))
        .from("history_changes")
        .and_where(Expr::col("kind").eq(part.kind.name))
        .and_where(Expr::col("resource_id").eq(part.id.to_string()))
        .and_where(Expr::col("number").gt(number))
        .to_owned();
    let row = context.transaction.row(&query).await?;
    Ok(row.and_then(|row| row.into_iter().next()).and_then(|number| number.integer().ok()))
}

/// Undoes a part, or says what is in the way.
async fn undo_part(
    context: &mut RequestContext<'_>,
    part: &RecordedPart,
    undo: UndoRequest,
) -> Result<Option<String>, Fault> {
    let current = current(context, part).await?;
    let what = format!("the {} {} ('{}')", part.kind.noun(), part.id, part.name);
    match (&part.before, &part.after, current) {
        (Some(before), None, None) => bring_back(context, part, before).await.map(|()| None),
        (Some(_), None, Some(_)) => Ok((!undo.force).then(|| format!("{what} is there again"))),
        (_, _, None) => Ok((!undo.force).then(|| format!("{what} is not there any more"))),
        (None, Some(after), Some(current)) => {
            let differing = differing(part.kind, &whole(part.kind, &current), after);
            if let Some(differing) = differing.filter(|_| !undo.force) {
                return Ok(Some(format!("{differing} of {what}")));
            }
            policy::may(&context.identity, part.kind, Action::Delete)?;
            let before = context.recorder.len();
            delete::delete(context, part.kind, &part.id).await?;
            let below = context.recorder.names_since(before).nth(1).filter(|_| !undo.force);
            Ok(below.map(|below| format!("{below} is in {what}")))
        }
        (Some(before), Some(after), Some(current)) => {
            let differing = still_differing(part.kind, &current, before, after);
            if let Some(differing) = differing.filter(|_| !undo.force) {
                return Ok(Some(format!("{differing} of {what}")));
            }
            change_back(context, part, &current, before, after).await.map(|()| None)
        }
        (None, None, Some(_)) => Ok(None),
    }
}

/// What a thing is now, with labels and variables; nobody else changes it before the transaction ends.
async fn current(context: &mut RequestContext<'_>, part: &RecordedPart) -> Result<Option<Object>, Fault> {
    Ok(context.told_whole(part.kind, Expr::col("id").eq(to_expr(&part.id))).await?.pop())
}

/// Makes a thing again as it was, with its id.
async fn bring_back(context: &mut RequestContext<'_>, part: &RecordedPart, before: &Object) -> Result<(), Fault> {
    let (kind, id) = (part.kind, &part.id);
    policy::may(&context.identity, kind, Action::Create)?;
    let refused = |fault: Fault| {
        let what = format!("The {} {id} ('{}') cannot be brought back", kind.noun(), part.name);
        if fault.status == 400 { Fault::conflict(format!("{what}: {}", fault.message)) } else { fault }
    };
    references::check(context, kind, before, before).await.map_err(refused)?;
    let (names, values): (Vec<_>, Vec<_>) = columns::row_again(context.model, kind, before).into_iter().unzip();
    let insert = Query::insert().into_table(kind.family.plural).columns(names).values_panic(values).to_owned();
    context.transaction.execute(&insert).await.map_err(|error| columns::taken(kind, error))?;
    labels::store(&mut context.transaction, kind, [(id, &label_set(before))]).await?;
    variables::store(&mut context.transaction, kind, [(id, &variables_of(before))]).await?;
    context.record(kind, before, None, Some(before.clone())).await?;
    Ok(())
}

/// Sets what a change set to what it was before, and leaves the rest alone.
async fn change_back(
    context: &mut RequestContext<'_>,
    part: &RecordedPart,
    current: &Object,
    before: &Object,
    after: &Object,
) -> Result<(), Fault> {
    let (kind, id) = (part.kind, &part.id);
    policy::may_change_one(&context.identity, &mut context.transaction, kind, id).await?;
    let (mut old, mut new) = (Object::new(), Object::new());
    for name in fields(kind, after).filter(|name| current.get(*name) != before.get(*name)) {
        old.insert(name.to_owned(), current.get(name).cloned().unwrap_or_default());
        new.insert(name.to_owned(), before.get(name).cloned().unwrap_or_default());
    }
    if !new.is_empty() {
        policy::may(&context.identity, kind, Action::Update)?;
        update::check(context, kind, id, current, &new).await?;
        update::write(context, kind, id, &new).await?;
    }
    let (there, came, went) = (label_set(current), label_set(after), label_set(before));
    let gone: BTreeSet<_> = came.intersection(&there).cloned().collect();
    let again: BTreeSet<_> = went.difference(&there).cloned().collect();
    if !gone.is_empty() || !again.is_empty() {
        policy::may(&context.identity, kind, Action::AddLabels)?;
        labels::remove(&mut context.transaction, kind, id, &gone).await?;
        labels::store(&mut context.transaction, kind, [(id, &again)]).await?;
        old.extend(of_labels(&gone));
        new.extend(of_labels(&again));
    }
    let (there, came, went) = (variables_of(current), variables_of(after), variables_of(before));
    let differs = |key: &&String| there.get(*key) != went.get(*key);
    let keys: BTreeSet<_> = came.keys().chain(went.keys()).filter(differs).collect();
    if !keys.is_empty() {
        policy::may(&context.identity, kind, Action::SetVariables)?;
        let of = |from: &Object| -> Object {
            keys.iter()
                .filter_map(|key| from.get_key_value(*key))
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect()
        };
        let (gone, again) = (keys.iter().copied().filter(|key| !went.contains_key(*key)), of(&went));
        variables::remove(&mut context.transaction, kind, id, gone).await?;
        variables::store(&mut context.transaction, kind, [(id, &again)]).await?;
        old.extend(of_variables(of(&there)));
        new.extend(of_variables(again));
    }
    if !old.is_empty() || !new.is_empty() {
        context.record(kind, current, Some(old), Some(new)).await?;
    }
    Ok(())
}
