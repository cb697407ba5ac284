//! Moving: a resource lies elsewhere from now on, with all that is in it.

use std::collections::BTreeSet;

use craton_model::{Id, Kind, Object, Presence};
use sea_query::{Expr, ExprTrait, LockType, Query};
use serde_json::Value;

use super::{Fault, RequestContext, columns, now, to_expr};
use crate::store::QueryError;

/// Whether a change says where a resource is to lie.
pub(crate) fn is_asked(kind: &Kind, given: &Object) -> bool {
    kind.lies_in.iter().any(|name| given.contains_key(*name))
}

/// Says of all places what a change says of some: what is given lies in a place itself, and a resource leaves the cell that is
/// not where it goes. What must lie in a place stays where it is, so that a place it cannot keep is refused with the others.
pub(crate) async fn complete(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resource: &Object,
    given: &mut Object,
) -> Result<(), Fault> {
    for name in kind.lies_in {
        let Some(Value::Number(id)) = given.get(*name).cloned() else { continue };
        for (outer, place) in around(context, kind, name, &id.to_string()).await? {
            if kind.lies_in.contains(&outer.as_str()) {
                given.entry(outer).or_insert(place);
            }
        }
    }
    let is_left =
        |name: &&str, given: &Object| given.get(*name).is_some_and(|place| resource.get(*name) != Some(place));
    let mut leaves = false;
    for name in kind.lies_in {
        if !given.contains_key(*name) {
            let stays = !leaves || kind.field(name).is_some_and(|field| field.create == Presence::Required);
            let place = resource.get(*name).filter(|_| stays).cloned().unwrap_or_default();
            given.insert((*name).to_owned(), place);
        }
        leaves |= is_left(name, given);
    }
    Ok(())
}

/// What a place lies in itself. Nobody moves it before the transaction ends.
async fn around(context: &mut RequestContext<'_>, kind: &Kind, name: &str, id: &str) -> Result<Object, Fault> {
    let named = kind.field(name).and_then(|field| context.model.referred(field.refers_to?));
    let Some((named, id)) = named.and_then(|named| Some((named, named.parse_id(id).ok()?))) else {
        return Ok(Object::new());
    };
    let places: Vec<_> = named.lies_in.iter().filter_map(|name| named.field(name)).collect();
    if places.is_empty() {
        return Ok(Object::new());
    }
    let query = Query::select()
        .columns(places.iter().map(|field| field.name))
        .from(named.family.plural)
        .and_where(Expr::col("id").eq(to_expr(&id)))
        .lock(LockType::KeyShare)
        .to_owned();
    let row = context.transaction.row(&query).await?.unwrap_or_default();
    let said = places.into_iter().zip(row);
    Ok(said
        .map(|(field, value)| Ok((field.name.to_owned(), columns::to_json(named, field, value)?)))
        .collect::<Result<_, QueryError>>()?)
}

/// Takes what is in a resource along. `changes` is what changed of the resource itself.
pub(crate) async fn take_along(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    id: &Id,
    changes: &Object,
) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for other in context.model.kinds.iter().filter(|other| other.members.is_empty()) {
        let Some(column) = other.place_in(kind) else { continue };
        let both = |name: &String| kind.lies_in.contains(&name.as_str()) && other.lies_in.contains(&name.as_str());
        let places: Object = changes.clone().into_iter().filter(|(name, _)| both(name)).collect();
        if places.is_empty() || !seen.insert(other.family.plural) {
            continue;
        }
        let going = Expr::col(column).eq(to_expr(id));
        let mut told = Vec::new();
        for member in context.model.family(other.family.plural) {
            told.extend(context.told(member, going.clone()).await?.into_iter().map(|row| (member, row)));
        }
        let mut query = Query::update();
        query.table(other.family.plural).values(columns::values(other, &places)).value("updated_at", now());
        query.and_where(going);
        context.transaction.execute(&query).await.map_err(|error| match error {
            QueryError::Taken => Fault::conflict(format!(
                "The {} {id} cannot be moved: a {} there has the name of one in it.",
                kind.noun(),
                other.family.singular.replace('_', " ")
            )),
            error => error.into(),
        })?;
        for (member, row) in told {
            let before = row.iter().filter(|(name, _)| places.contains_key(*name));
            let before = before.map(|(name, value)| (name.clone(), value.clone())).collect();
            context.record(member, &row, Some(before), Some(places.clone())).await?;
        }
    }
    Ok(())
}
