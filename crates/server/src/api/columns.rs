//! The fields of a kind as columns of its table: the values of a body, those of a row, and what an answer repeats.

use craton_model::{Field, Id, Kind, Model, Object, Type, moment};
use sea_query::{DynIden, Expr, IntoIden};
use serde_json::Value;
use time::OffsetDateTime;
use time::macros::format_description;
use uuid::Uuid;

use super::{Fault, canonical_uuid, to_expr};
use crate::store::schema::column_of;
use crate::store::{QueryError, SqlValue};

/// The columns of an answer; a list of several kinds has the kind of each.
pub(crate) fn names(kind: &Kind) -> impl Iterator<Item = &'static str> {
    let type_ = (!kind.members.is_empty()).then_some("type");
    kind.answered().map(|field| field.name).chain(type_)
}

/// The fields that are kept with a resource and may be told: all but secrets.
pub(crate) fn told(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    kind.fields.iter().filter(|field| field.is_stored() && !field.is_secret)
}

/// The columns and values of the fields given.
pub(crate) fn values(kind: &Kind, given: &Object) -> Vec<(DynIden, Expr)> {
    let fields = kind.fields.iter().filter(|field| field.is_stored());
    fields.filter_map(|field| Some((column_of(field), value(field, given.get(field.name)?)))).collect()
}

/// The row of a resource that was there before, with its id, as the history has it. What is secret was not kept: no key fits.
pub(crate) fn row_again(model: &Model, kind: &Kind, resource: &Object) -> Vec<(DynIden, Expr)> {
    let mut row = values(kind, resource);
    row.extend(kind.fields.iter().filter(|field| field.is_secret).map(|field| (column_of(field), "".into())));
    if model.is_shared(kind) {
        row.push(("type".into_iden(), kind.path.into()));
    }
    row
}

/// A new row: the fields given, null for the others, and what the server says by itself; the same columns for all of a kind
/// that have an id, or have none. `time` is in microseconds since 1970.
pub(crate) fn row(
    model: &Model,
    kind: &Kind,
    id: Option<&Id>,
    given: &Object,
    project: &str,
    time: i64,
) -> Vec<(DynIden, Expr)> {
    let mut row = Vec::new();
    for field in kind.fields.iter().filter(|field| field.is_stored()) {
        let value = match (field.name, given.get(field.name)) {
            ("created_at", _) => time.into(),
            ("id", _) => match id {
                Some(id) => to_expr(id),
                None if kind.id == Type::Uuid => Uuid::new_v4().to_string().into(),
                None => continue,
            },
            ("project_id", None) => project.into(),
            (_, given) => value(field, given.unwrap_or(&Value::Null)),
        };
        row.push((column_of(field), value));
    }
    if model.is_shared(kind) {
        row.push(("type".into_iden(), kind.path.into()));
    }
    row
}

/// A value that was checked, as its column keeps it.
fn value(field: &Field, value: &Value) -> Expr {
    match (field.type_, value) {
        (Type::Time, Value::String(text)) => Expr::val(moment::parse(text, 0)),
        (Type::Uuid, Value::String(text)) => Expr::val(canonical_uuid(text)),
        (Type::Integer | Type::Time, Value::Null) if !field.kept_as_text => Expr::val(None::<i64>),
        (Type::Boolean, Value::Null) => Expr::val(None::<bool>),
        (_, Value::Null) => Expr::val(None::<String>),
        (_, Value::Number(number)) if field.kept_as_text => Expr::val(number.to_string()),
        (_, Value::Number(number)) => Expr::val(number.as_i64()),
        (_, Value::Bool(flag)) => Expr::val(*flag),
        (_, Value::String(text)) => Expr::val(text.as_str()),
        (_, other) => Expr::val(other.to_string()),
    }
}

/// A value of a row as an answer shows it.
pub(crate) fn to_json(kind: &Kind, field: &Field, value: SqlValue) -> Result<Value, QueryError> {
    let is_text = field.kept_as_text;
    let shown = match (field.type_, value) {
        (_, SqlValue::Null) => Some(Value::Null),
        (Type::Time, SqlValue::Integer(microseconds)) => time(microseconds).map(Value::from),
        (Type::Boolean, value) => value.boolean().ok().map(Value::from),
        (Type::Integer, SqlValue::Integer(number)) if !is_text => Some(number.into()),
        (Type::Strings, SqlValue::Text(text)) => serde_json::from_str(&text).ok(),
        (Type::Time, _) => None,
        (Type::Integer, SqlValue::Text(_)) if !is_text => None,
        (_, SqlValue::Text(text)) => Some(text.into()),
        _ => None,
    };
    shown.ok_or_else(|| QueryError::Unreadable(format!("{}.{}", kind.family.plural, field.name)))
}

/// `2026-11-21T02:55:00.958906`: no zone, it is UTC.
pub(crate) fn time(microseconds: i64) -> Option<String> {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]");
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(microseconds) * 1_000).ok()?.format(format).ok()
}

/// Shows the values as the request had them: the original answers a write with what it was given.
pub(crate) fn echo(kind: &Kind, resource: &mut Object, given: &Object) {
    for field in kind.fields.iter().filter(|field| field.kept_as_text || field.type_ == Type::Uuid) {
        if let Some(value) = given.get(field.name) {
            resource.insert(field.name.to_owned(), value.clone());
        }
    }
}

/// 409 in the words of the kind if a name is taken.
pub(crate) fn taken(kind: &Kind, error: QueryError) -> Fault {
    match error {
        QueryError::Taken => Fault::conflict(kind.taken),
        other => other.into(),
    }
}
