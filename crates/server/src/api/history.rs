//! What requests changed: the verbs tell a recorder, and the transaction ends with the record of it.

mod forget;
mod read;
mod reason;
mod undo;

pub(crate) use read::{list, show};
pub(crate) use undo::{UndoRequest, undo};

use std::collections::{BTreeSet, HashMap};

use craton_model::{Kind, Object};
use http::request::Parts;
use sea_query::{Expr, ExprTrait, Query};
use serde_json::{Value, json};

use super::{RequestContext, columns, now, to_expr};
use crate::store::{QueryError, SqlValue, parts};

/// The bytes of what a change is of, about: number, position, kind, ids and name.
const BESIDE: usize = 200;

/// What the history keeps of a request beside what it changed.
pub(crate) struct WriteRequest {
    id: String,
    method: String,
    path: String,
    reason: Option<String>,
    /// What links begin with.
    pub base: String,
}

impl WriteRequest {
    /// A request as it came; 400 if its reason cannot be kept.
    pub(crate) fn new(head: &Parts, id: &str, base: String) -> Result<WriteRequest, super::Fault> {
        Ok(WriteRequest {
            id: id.to_owned(),
            method: head.method.to_string(),
            path: format!("/{}", head.uri.path().trim_start_matches('/')),
            reason: reason::read(&head.headers)?,
            base,
        })
    }
}

/// One thing that was changed.
struct RecordedChange {
    kind: &'static Kind,
    id: String,
    project: String,
    name: String,
    place: String,
    /// What differs, as it was: fields as answered, `labels` that went, `variables` that went or have another value; all of it if
    /// the thing is gone, `None` if it is new.
    before: Option<Object>,
    /// The same as it is; `None` if the thing is gone.
    after: Option<Object>,
}

/// What a transaction changed so far, and what the things it met are called.
#[derive(Default)]
pub(crate) struct Recorder {
    /// Whether what was asked is about several things, as a batch is.
    pub is_of_several: bool,
    changes: Vec<RecordedChange>,
    titles: HashMap<(&'static str, String), String>,
}

impl Recorder {
    /// What one of a family is called.
    pub(crate) fn note(&mut self, family: &'static str, id: &str, title: String) {
        self.titles.insert((family, id.to_owned()), title);
    }

    /// How many things were changed so far.
    fn len(&self) -> usize {
        self.changes.len()
    }

    /// What was changed behind the first so many: `the host 12 ('web-1')`.
    fn names_since(&self, first: usize) -> impl Iterator<Item = String> {
        let since = self.changes.iter().skip(first);
        since.map(|change| format!("the {} {} ('{}')", change.kind.noun(), change.id, change.name))
    }
}

impl RequestContext<'_> {
    /// Keeps that something was changed, for the history. `resource` says what it is called and where it lies.
    pub(crate) async fn record(
        &mut self,
        kind: &'static Kind,
        resource: &Object,
        before: Option<Object>,
        after: Option<Object>,
    ) -> Result<(), QueryError> {
        if before.is_some() {
            self.referred.clear();
        }
        let place = self.place(kind, resource).await?;
        let text = |name: &str| resource.get(name).map(text).unwrap_or_default();
        let id = text("id");
        let project = if kind.field("project_id").is_some() { text("project_id") } else { id.clone() };
        let name = text(kind.title);
        let called = after.iter().find_map(|after| after.get(kind.title)).map_or_else(|| name.clone(), self::text);
        self.recorder.note(kind.family.plural, &id, called);
        self.recorder.changes.push(RecordedChange { kind, id, project, name, place, before, after });
        Ok(())
    }

    /// The names of what a resource lies in, from the outside in: `public/ord/rack-7`.
    async fn place(&mut self, kind: &Kind, resource: &Object) -> Result<String, QueryError> {
        let around = kind.lies_in.iter().filter_map(|name| Some((kind.field(name)?.refers_to?, resource.get(*name)?)));
        let around: Vec<_> = around.filter(|(_, id)| !id.is_null()).map(|(family, id)| (family, text(id))).collect();
        let mut query = Query::select();
        let mut unknown = Vec::new();
        for key in around.iter().filter(|key| !self.recorder.titles.contains_key(*key)) {
            let Some(named) = self.model.family(key.0).next() else { continue };
            let Ok(id) = named.parse_id(&key.1) else { continue };
            let one =
                Query::select().column(named.title).from(key.0).and_where(Expr::col("id").eq(to_expr(&id))).take();
            query.expr(Expr::SubQuery(None, Box::new(one.into())));
            unknown.push(key.clone());
        }
        if !unknown.is_empty() {
            let row = self.transaction.row(&query).await?.unwrap_or_default();
            for (key, title) in unknown.into_iter().zip(row) {
                let title = if title == SqlValue::Null { String::new() } else { title.into_text()? };
                self.recorder.titles.insert(key, title);
            }
        }
        let names: Vec<_> = around.iter().filter_map(|key| self.recorder.titles.get(key)).map(String::as_str).collect();
        Ok(names.join("/"))
    }
}

/// The text of an id or a name.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// All that may be told of a resource, without what it does not have.
pub(crate) fn whole(kind: &Kind, resource: &Object) -> Object {
    let fields = columns::told(kind).map(|field| field.name).filter(|name| resource.get(*name) != Some(&Value::Null));
    let besides = ["labels", "variables"]
        .into_iter()
        .filter(|name| resource.get(*name).is_some_and(|value| *value != json!([]) && *value != json!({})));
    fields.chain(besides).filter_map(|name| Some((name.to_owned(), resource.get(name)?.clone()))).collect()
}

/// Labels that came or went.
pub(crate) fn of_labels(labels: &BTreeSet<String>) -> Object {
    Object::from_iter([("labels".to_owned(), json!(labels))])
}

/// Variables that came or went, or were changed.
pub(crate) fn of_variables(variables: Object) -> Object {
    let variables = (!variables.is_empty()).then(|| ("variables".to_owned(), variables.into()));
    variables.into_iter().collect()
}

/// Writes the record of what a transaction changed, which ends next; its number, or `None` if nothing was changed.
pub(crate) async fn write(context: &mut RequestContext<'_>, request: &WriteRequest) -> Result<Option<i64>, QueryError> {
    let changes = std::mem::take(&mut context.recorder.changes);
    if changes.is_empty() {
        return Ok(None);
    }
    let number = write_record(context, request, &changes).await?;
    write_changes(context, number, &changes).await?;
    Ok(Some(number))
}

async fn write_record(
    context: &mut RequestContext<'_>,
    request: &WriteRequest,
    changes: &[RecordedChange],
) -> Result<i64, QueryError> {
    let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
    // What it is about: one thing, with what goes with it, but not several.
    let main = changes.first().filter(|main| {
        let same = |change: &&RecordedChange| (change.kind.name, &change.id) == (main.kind.name, &main.id);
        !context.recorder.is_of_several || changes.iter().all(|change| same(&change))
    });
    let columns = ["created_at", "request_id", "username", "project_id", "method", "path", "reason"];
    let mut insert = Query::insert();
    insert.into_table("history").columns(columns.iter().copied().chain([
        "kind",
        "resource_id",
        "name",
        "change_count",
    ]));
    insert.values_panic([
        Expr::val(now()),
        Expr::val(request.id.as_str()),
        Expr::val(context.identity.user.as_str()),
        Expr::val(context.identity.project.to_string()),
        Expr::val(request.method.as_str()),
        Expr::val(request.path.as_str()),
        Expr::val(request.reason.clone()),
        Expr::val(main.map(|change| change.kind.name)),
        Expr::val(main.map(|change| change.id.clone())),
        Expr::val(main.map(|change| change.name.clone())),
        Expr::val(count),
    ]);
    let row = context.transaction.row(insert.returning_col("number")).await?;
    row.and_then(|row| row.into_iter().next()).unwrap_or(SqlValue::Null).integer()
}

async fn write_changes(
    context: &mut RequestContext<'_>,
    number: i64,
    changes: &[RecordedChange],
) -> Result<(), QueryError> {
    let columns = ["number", "position", "kind", "resource_id", "project_id", "name", "place", "before", "after"];
    let json = |object: &Option<Object>| object.as_ref().map(|object| Value::from(object.clone()).to_string());
    let rows = changes.iter().zip(0_i64..);
    let rows: Vec<_> =
        rows.map(|(change, position)| (position, change, json(&change.before), json(&change.after))).collect();
    let length = |json: &Option<String>| json.as_ref().map_or(0, String::len);
    for part in parts(&rows, |(_, change, before, after)| [BESIDE + change.place.len(), length(before), length(after)])
    {
        let mut insert = Query::insert();
        insert.into_table("history_changes").columns(columns);
        for (position, change, before, after) in part {
            insert.values_panic([
                Expr::val(number),
                Expr::val(*position),
                Expr::val(change.kind.name),
                Expr::val(change.id.as_str()),
                Expr::val(change.project.as_str()),
                Expr::val(change.name.as_str()),
                Expr::val(change.place.as_str()),
                Expr::val(before.as_deref()),
                Expr::val(after.as_deref()),
            ]);
        }
        context.transaction.execute(&insert).await?;
    }
    Ok(())
}
