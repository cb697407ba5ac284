//! The fields of a body as columns: values, references to other rows, and what an answer repeats of them.

use sea_query::{Expr, ExprTrait, Query};
use serde_json::{Map, Value};

use super::context::{Context, Resource};
use super::fault::Fault;
use super::identity;
use super::kinds::{Kind, Shape};
use super::store::QueryError;

/// The columns and values of the fields given.
pub(crate) fn values(kind: &Kind, given: &Map<String, Value>) -> Vec<(&'static str, Expr)> {
    kind.fields
        .iter()
        .filter(|field| field.column)
        .filter_map(|field| {
            let value = given.get(field.name)?;
            Some(match (field.name, field.shape, value) {
                ("api_key", _, value) => ("api_key_hash", identity::hash(value.as_str().unwrap_or_default()).into()),
                (name, Shape::Uuid, Value::String(text)) => (name, Expr::val(canonical_uuid(text))),
                (name, _, Value::Number(number)) if field.kept_as_text => (name, Expr::val(number.to_string())),
                (name, _, Value::Number(number)) => (name, Expr::val(number.as_i64())),
                (name, _, Value::Bool(flag)) => (name, Expr::val(*flag)),
                (name, _, Value::String(text)) => (name, Expr::val(text.as_str())),
                (name, Shape::IntegerOrNull, _) => (name, Expr::val(None::<i64>)),
                (name, _, other) => (name, Expr::val(other.to_string())),
            })
        })
        .collect()
}

/// A UUID with hyphens, in lower case; any other text as it is.
pub(crate) fn canonical_uuid(text: &str) -> String {
    uuid::Uuid::parse_str(text).map_or_else(|_| text.to_owned(), |id| id.to_string())
}

/// Shows the values as the request had them: the original answers a write with what it was given.
pub(crate) fn echo(kind: &Kind, resource: &mut Resource, given: &Map<String, Value>) {
    for field in kind.fields.iter().filter(|field| field.kept_as_text || field.shape == Shape::Uuid) {
        if let Some(value) = given.get(field.name) {
            resource.insert(field.name.to_owned(), value.clone());
        }
    }
}

/// 400 if a field names a row that does not exist, or one that the user may not see.
pub(crate) async fn check_references(
    context: &mut Context,
    kind: &Kind,
    given: &Map<String, Value>,
) -> Result<(), Fault> {
    let named = kind.fields.iter().filter_map(|field| {
        let id = given.get(field.name)?.as_i64()?;
        Some((field.name, field.refers_to?, id))
    });
    for (name, table, id) in named {
        let unknown = || Fault::bad_request(format!("{name} {id} does not exist"));
        // The API makes no access secrets, so there are none to name.
        if table == "access_secrets" {
            return Err(unknown());
        }
        let mut query = Query::select();
        query.column("id").from(table).and_where(Expr::col("id").eq(id));
        if !context.identity.sees_all() {
            query.and_where(Expr::col("project_id").eq(context.identity.project.to_string()));
        }
        context.session.row(&query).await?.ok_or_else(unknown)?;
    }
    Ok(())
}

/// 409 in the words of the kind if a name is taken.
pub(crate) fn taken(kind: &Kind, error: QueryError) -> Fault {
    match error {
        QueryError::Taken => Fault::conflict(kind.taken),
        other => other.into(),
    }
}
