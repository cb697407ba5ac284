//! `GET /v1/history` and `GET /v1/history/NUMBER`: what was changed, newest first, as far as the user may see it.

use std::collections::HashMap;

use craton_model::kinds::HISTORY;
use craton_model::{Kind, Match, Model, Object, Type, moment, python};
use sea_query::{Expr, ExprTrait, LikeExpr, Order, Query, SelectStatement};
use serde_json::{Value, json};

use crate::api::parameters::{Argument, LIMITS, ListParameters};
use crate::api::reply::object;
use crate::api::{Fault, Reply, RequestContext, canonical_uuid, columns, now};
use crate::memory::JsonSize;
use crate::policy;
use crate::store::{QueryError, Row, SqlValue, is_one_of_integers, values};

/// How many of a record's changes a list shows; a record shown alone has all.
const LISTED: i64 = 10;
/// How many bytes the changes of a list's records take at most.
const ROOM: usize = 16 << 20;
/// How often they are there at once, and how many times their text the values of a list may take.
const COPIES: usize = 4;
const RECORD: [&str; 12] = [
    "number",
    "created_at",
    "request_id",
    "username",
    "project_id",
    "method",
    "path",
    "reason",
    "kind",
    "resource_id",
    "name",
    "change_count",
];
const CHANGE: [&str; 7] = ["number", "kind", "resource_id", "name", "place", "before", "after"];

/// Answers `GET /v1/history`.
pub(crate) async fn list(context: &mut RequestContext<'_>, query: &str) -> Result<Reply, Fault> {
    let mut parameters = ListParameters::read(&HISTORY, query, *LIMITS.end())?;
    let is_sorted_so = parameters.sort_keys.is_empty() || parameters.sort_keys == ["number"];
    if !is_sorted_so || parameters.descending == Some(false) {
        return Err(Fault::bad_request("The history has one order: by number, the newest first."));
    }
    parameters.descending = Some(true);
    let thing = thing(context.model, &parameters)?;
    let mut page = numbers(context, &parameters, thing.clone())?;
    if let Some(marker) = &parameters.marker {
        let number: i64 =
            marker.parse().map_err(|_| Fault::bad_request(format!("Marker \"{marker}\" does not exist")))?;
        page.and_where(Expr::col("number").lt(number));
    }
    page.order_by("number", Order::Desc).limit(parameters.limit);
    let rows = context.transaction.rows(&page).await?.into_iter().flatten();
    let mut numbers = rows.map(|number| number.integer()).collect::<Result<Vec<_>, _>>()?;
    // Of one thing all, which are few; else the first, for the deletion of a cloud has a hundred thousand.
    let shown = thing.unwrap_or_else(|| Expr::col("position").lt(LISTED));
    let records = loop {
        match records(context, &numbers, Some(shown.clone())).await? {
            Some(records) => break records,
            // The next page begins behind those that there was room for.
            None => numbers.truncate((numbers.len() / 4).max(1)),
        }
    };
    let link = |rel: &str, marker: Option<String>| {
        let query = parameters.link("number", marker.as_deref());
        json!({"href": format!("{}/{}?{query}", context.base, HISTORY.path), "rel": rel})
    };
    let mut links = vec![link("first", None), link("self", parameters.marker.clone())];
    links.extend(numbers.last().map(|last| link("next", Some(last.to_string()))));
    Ok(Reply::ok(object([
        (&HISTORY.list_key(), records.into_iter().map(Value::from).collect()),
        ("links", links.into()),
    ])))
}

/// Answers `GET /v1/history/NUMBER`.
pub(crate) async fn show(context: &mut RequestContext<'_>, number: i64) -> Result<Object, Fault> {
    let record =
        records(context, &[number], None).await?.and_then(|mut records| records.pop()).ok_or_else(Fault::not_found)?;
    // Without a part that the user may see there is no such record for it.
    if record["changes"] == json!([]) { Err(Fault::not_found()) } else { Ok(record) }
}

/// The condition on a change that it is of the thing asked for, by kind or id.
fn thing(model: &Model, parameters: &ListParameters) -> Result<Option<Expr>, Fault> {
    let kind = text(parameters, "kind").map(|name| kind(model, name)).transpose()?;
    let id = text(parameters, "id").map(|id| Expr::col("resource_id").eq(canonical_uuid(id)));
    let kind = kind.map(|kind| Expr::col("kind").eq(kind.name));
    Ok(kind.into_iter().chain(id).reduce(ExprTrait::and))
}

fn kind(model: &Model, name: &str) -> Result<&'static Kind, Fault> {
    let mut kinds = model.kinds.iter().copied().filter(|kind| kind.members.is_empty());
    kinds.clone().find(|kind| kind.name == name).ok_or_else(|| {
        let names: Vec<_> = kinds.by_ref().map(|kind| kind.name).collect();
        Fault::bad_request(format!("{} is no kind: use one of {}", python::repr_text(name), names.join(", ")))
    })
}

fn text<'p>(parameters: &'p ListParameters, name: &str) -> Option<&'p str> {
    match parameters.get(name)? {
        Argument::Text(text) => Some(text),
        _ => None,
    }
}

/// A query for the numbers of the records asked for.
fn numbers(
    context: &RequestContext<'_>,
    parameters: &ListParameters,
    thing: Option<Expr>,
) -> Result<SelectStatement, Fault> {
    let visible = policy::visible_changes(&context.identity, context.model);
    let records = records_asked_for(parameters)?;
    let mut query = Query::select();
    query.column("number");
    if thing.is_none() && visible.is_none() {
        query.from("history").and_where_option(records);
        return Ok(query);
    }
    query.distinct().from("history_changes").and_where_option(thing).and_where_option(visible);
    if records.is_some() {
        let mut fitting = Query::select();
        // Looked up for each change: what is asked for is in few of many records.
        fitting.expr(Expr::cust("1")).from("history");
        fitting.and_where(Expr::cust("history.number = history_changes.number"));
        fitting.and_where_option(records);
        query.and_where(Expr::exists(fitting));
    }
    Ok(query)
}

/// The condition on a record.
fn records_asked_for(parameters: &ListParameters) -> Result<Option<Expr>, Fault> {
    let column = |name: &'static str| Expr::col(("history", name));
    let mut conditions = Vec::new();
    for (filter, argument) in &parameters.arguments {
        let Argument::Text(text) = argument else { continue };
        let moment = || {
            moment::parse(text, now()).ok_or_else(|| {
                let (name, text) = (filter.name, python::repr_text(text));
                Fault::bad_request(format!(
                    "'{name}' must be a time such as 2026-11-01, 2026-11-01T08:00:00, or 2d, 8h, 30m ago, not {text}"
                ))
            })
        };
        match (filter.matches, filter.name) {
            (Match::Since, _) => conditions.push(column("created_at").gte(moment()?)),
            (Match::Until, _) => conditions.push(column("created_at").lt(moment()?)),
            (Match::Part, _) => conditions.push(contains(text)),
            (_, "user") => conditions.push(column("username").eq(text.as_str())),
            (_, "request") => conditions.push(column("request_id").eq(text.as_str())),
            _ => {}
        }
    }
    Ok(conditions.into_iter().reduce(ExprTrait::and))
}

/// The condition that the reason has a text in it, in upper or lower case.
fn contains(text: &str) -> Expr {
    let pattern: String =
        text.chars().flat_map(|c| ['%', '_', '\\'].contains(&c).then_some('\\').into_iter().chain([c])).collect();
    let like = |text: String| LikeExpr::new(format!("%{text}%")).escape('\\');
    // SQLite knows the lower case of ASCII only.
    let lower = Expr::cust("lower(history.reason)").like(like(pattern.to_lowercase()));
    lower.or(Expr::col(("history", "reason")).like(like(pattern)))
}

/// The records of these numbers, the newest first, each with those of its changes that the user may see and that fulfil a condition;
/// `None` if several take more than [`ROOM`].
async fn records(
    context: &mut RequestContext<'_>,
    numbers: &[i64],
    shown: Option<Expr>,
) -> Result<Option<Vec<Object>>, Fault> {
    let sqlite = context.transaction.is_sqlite();
    let mut query = Query::select();
    query.columns(RECORD).from("history").and_where(is_one_of_integers("number", numbers, sqlite));
    query.order_by("number", Order::Desc);
    let rows = context.transaction.rows(&query).await?;
    let mut query = Query::select();
    query.columns(CHANGE).from("history_changes").and_where(is_one_of_integers("number", numbers, sqlite));
    query.and_where_option(policy::visible_changes(&context.identity, context.model)).and_where_option(shown);
    query.order_by("number", Order::Desc).order_by("position", Order::Asc);
    let room = if numbers.len() > 1 { ROOM } else { usize::MAX };
    let Some((found, _)) = context.transaction.rows_within(&query, room).await? else { return Ok(None) };
    let texts =
        found.iter().flatten().filter_map(|value| if let SqlValue::Text(text) = value { Some(text) } else { None });
    let size: JsonSize = texts.map(|text| JsonSize::of(text.as_bytes())).sum();
    if size.printed.max(size.held / COPIES) > room {
        return Ok(None);
    }
    context.take_memory(COPIES * size.held + size.printed).await?;
    let mut changes: HashMap<i64, Vec<Value>> = HashMap::new();
    for row in found {
        let (number, change) = change(context.model, row)?;
        changes.entry(number).or_default().push(change);
    }
    let records = rows.into_iter().map(|row| record(context.model, row, &mut changes));
    Ok(Some(records.collect::<Result<_, _>>()?))
}

fn record(model: &Model, row: Row, changes: &mut HashMap<i64, Vec<Value>>) -> Result<Object, QueryError> {
    let [number, time, request, user, project, method, path, reason, kind, id, name, count] = values(row)?;
    let number = number.integer()?;
    let time = columns::time(time.integer()?).ok_or_else(|| QueryError::Unreadable("history.created_at".to_owned()))?;
    let kind = plain(kind);
    let id = id_of(model, &kind, plain(id));
    let changes = changes.remove(&number).unwrap_or_default();
    let record = json!({
        "number": number, "time": time, "user": plain(user), "project": plain(project), "request": plain(request),
        "method": plain(method), "path": plain(path), "reason": plain(reason), "kind": kind, "id": id,
        "name": plain(name), "change_count": plain(count), "changes": changes,
    });
    Ok(record.as_object().cloned().unwrap_or_default())
}

fn change(model: &Model, row: Row) -> Result<(i64, Value), QueryError> {
    let [number, kind, id, name, place, before, after] = values(row)?;
    let kind = plain(kind);
    let id = id_of(model, &kind, plain(id));
    let object = |text: SqlValue| match text {
        SqlValue::Null => Ok(Value::Null),
        text => craton_model::json::from_slice(text.into_text()?.as_bytes())
            .map_err(|_| QueryError::Unreadable("history_changes".to_owned())),
    };
    let change = json!({
        "kind": kind, "id": id, "name": plain(name), "place": plain(place), "before": object(before)?,
        "after": object(after)?,
    });
    Ok((number.integer()?, change))
}

fn plain(value: SqlValue) -> Value {
    match value {
        SqlValue::Null => Value::Null,
        SqlValue::Integer(number) => number.into(),
        SqlValue::Text(text) => text.into(),
    }
}

/// An id as answers have it: a number, or a UUID.
fn id_of(model: &Model, kind: &Value, id: Value) -> Value {
    let kind = kind.as_str().and_then(|name| model.named(name));
    let number = kind.filter(|kind| kind.id == Type::Integer).and_then(|_| id.as_str()?.parse::<i64>().ok());
    number.map_or(id, Value::from)
}
