//! What a batch expects to find: if somebody changed it meanwhile, the batch is not to write over that.

use std::collections::BTreeSet;

use craton_model::check::Errors;
use craton_model::{Id, Kind, Object};
use sea_query::{Expr, ExprTrait};
use serde_json::Value;

use crate::api::{Fault, RequestContext, columns, labels, to_expr, variables};
use crate::store::values;

/// The longest value that a sentence shows, in characters.
const LONGEST: usize = 200;
/// Expected as `true` of what is not to have anything in it.
const EMPTY: &str = "empty";

/// 412 that says what differs from what is expected of a resource: values of its fields as an answer has them, and its
/// labels and own variables; or that something is in it.
pub(super) async fn check(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    id: &Id,
    expected: &Object,
) -> Result<(), Fault> {
    let has_variables = kind.has_variables || kind.shows_empty_variables;
    let known = |name: &str| match name {
        "labels" => kind.has_labels,
        "variables" => has_variables,
        EMPTY => true,
        _ => columns::names(kind).any(|known| known == name),
    };
    let mut errors = Errors::default();
    errors.unexpected(&expected.keys().map(String::as_str).filter(|name| !known(name)).collect::<Vec<_>>());
    errors.into_result()?;
    // Nothing is put into what is to be empty before the batch is done.
    let found = match expected.contains_key(EMPTY) {
        true => context.find_to_move(kind, id).await,
        false => context.find_to_change(kind, id).await,
    };
    let mut one = [match found {
        Err(fault) if fault == Fault::not_found() => {
            return Err(Fault::unexpected(format!("the {} {id} was expected to be there, and is not", kind.noun())));
        }
        found => found?,
    }];
    if expected.contains_key("labels") {
        labels::attach(&mut context.transaction, kind, &mut one).await?;
    }
    if expected.contains_key("variables") {
        variables::attach(context, kind, &mut one, false).await?;
    }
    let [resource] = one;
    let title = resource.get(kind.title).and_then(Value::as_str).unwrap_or_default();
    let of = format!("of the {} {id} ('{title}')", kind.noun());
    if let Some(is_empty) = expected.get(EMPTY) {
        if *is_empty != true {
            return Err(Fault::bad_request("'empty' is expected as true, or left out"));
        }
        check_empty(context, kind, id, title).await?;
    }
    for (name, expected) in expected.iter().filter(|(name, _)| *name != EMPTY) {
        let found = &resource[name];
        if name == "variables"
            && let (Value::Object(expected), Value::Object(found)) = (expected, found)
        {
            check_variables(&of, expected, found)?;
        } else if !is_same(name, expected, found) {
            return Err(differs(&format!("{name} {of}"), Some(expected), Some(found)));
        }
    }
    Ok(())
}

async fn check_empty(context: &mut RequestContext<'_>, kind: &Kind, id: &Id, title: &str) -> Result<(), Fault> {
    for other in context.model.kinds.iter().filter(|other| other.members.is_empty()) {
        let Some(place) = other.place_in(kind) else { continue };
        let mut query = context.select(other);
        query.clear_selects().columns(["id", other.title]).and_where(Expr::col(place).eq(to_expr(id))).limit(1);
        if let Some(row) = context.transaction.row(&query).await? {
            let [inside, name] = values(row)?;
            return Err(Fault::unexpected(format!(
                "the {} {id} ('{title}') was expected to be empty, and the {} {} ('{}') is in it",
                kind.noun(),
                other.noun(),
                inside.integer()?,
                name.into_text()?
            )));
        }
    }
    Ok(())
}

fn check_variables(of: &str, expected: &Object, found: &Object) -> Result<(), Fault> {
    let keys: BTreeSet<_> = expected.keys().chain(found.keys()).collect();
    let differing = keys.into_iter().find(|key| expected.get(*key) != found.get(*key));
    differing
        .map_or(Ok(()), |key| Err(differs(&format!("the variable '{key}' {of}"), expected.get(key), found.get(key))))
}

/// Labels are in no order.
fn is_same(name: &str, expected: &Value, found: &Value) -> bool {
    let texts = |value: &Value| Some(value.as_array()?.iter().map(Value::to_string).collect::<BTreeSet<_>>());
    expected == found || name == "labels" && texts(expected).is_some() && texts(expected) == texts(found)
}

fn differs(what: &str, expected: Option<&Value>, found: Option<&Value>) -> Fault {
    let shown = |value: Option<&Value>| match value.map(Value::to_string) {
        None => "not there".to_owned(),
        Some(text) if text.chars().count() > LONGEST => text.chars().take(LONGEST).chain(['…']).collect(),
        Some(text) => text,
    };
    Fault::unexpected(format!("{what} was expected to be {}, and is {}", shown(expected), shown(found)))
}
