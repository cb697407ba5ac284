//! What a resource names must be there, fit together, and not lie below it.

use craton_model::kinds::PROJECT_ID;
use craton_model::{Field, Id, Kind, Object};
use sea_query::{Expr, ExprTrait, LockType, Query};
use serde_json::Value;

use super::{Fault, RequestContext, canonical_uuid, columns, to_expr, variables};
use crate::policy;
use crate::store::SqlValue;

/// What a reference asks of what it names: the kind that refers, the field, the id, and what is said of the places around.
pub(crate) type ReferenceKey = (&'static str, &'static str, String, Vec<&'static str>);

/// 400 if a field names a row that does not exist, one that the user may not see, one of another project, or one that lies elsewhere
/// than the resource. Nobody moves or deletes such a row before the transaction ends.
/// `given` is what a request sets, `whole` the resource with it. The answer is its project: what it says, or that of what it
/// lies in, or the user's.
pub(crate) async fn check(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    given: &Object,
    whole: &Object,
) -> Result<String, Fault> {
    let mut project = whole.get(PROJECT_ID.name).and_then(Value::as_str).map(canonical_uuid);
    let mut owned = Vec::new();
    for field in kind.fields {
        let (Some(family), Some(value)) = (field.refers_to, given.get(field.name).filter(|value| !value.is_null()))
        else {
            continue;
        };
        let id = match value {
            Value::String(text) => canonical_uuid(text),
            number => number.to_string(),
        };
        let unknown = || Fault::bad_request(format!("{} {id} does not exist", field.name));
        // The API makes no access secrets, so there are none to name.
        let named = context.model.family(family).next().ok_or_else(unknown)?;
        let is_place = kind.lies_in.contains(&field.name);
        let around = if is_place { outer(named, whole) } else { Vec::new() };
        let mut query = Query::select();
        let is_owned = [kind, named].iter().all(|kind| kind.field(PROJECT_ID.name).is_some());
        query
            .column(named.title)
            .column(if is_owned { PROJECT_ID.name } else { "id" })
            .columns(around.iter().map(|(outer, _)| outer.name))
            .from(family);
        query.and_where(Expr::col("id").eq(to_expr(&named.parse_id(&id).map_err(|_| unknown())?)));
        query.and_where_option(policy::visible(&context.identity, named)).lock(LockType::KeyShare);
        let key = (kind.name, field.name, id.clone(), around.iter().map(|(outer, _)| outer.name).collect());
        // A batch that makes a thousand hosts in a cell asks for the cell once.
        let row = match context.referred.get(&key) {
            Some(row) => row.clone(),
            None => {
                let row = context.transaction.row(&query).await?.ok_or_else(unknown)?;
                context.referred.insert(key, row.clone());
                row
            }
        };
        let mut row = row.into_iter();
        context.recorder.note(family, &id, row.next().unwrap_or(SqlValue::Null).into_text()?);
        if let Some(its) = row.next().filter(|_| is_owned) {
            let its = its.into_text()?;
            project = project.or_else(|| is_place.then(|| its.clone()));
            owned.push((field.name, id.clone(), its));
        }
        for ((outer, wanted), found) in around.into_iter().zip(row) {
            let (name, found) = (outer.name, columns::to_json(named, outer, found)?);
            if !found.is_null() && found != *wanted {
                let place = format!("{} {id} is not in {name} {wanted}, but in {name} {found}", field.name);
                return Err(Fault::bad_request(place));
            }
        }
    }
    let project = project.unwrap_or_else(|| context.identity.project.to_string());
    match owned.into_iter().find(|(.., its)| *its != project) {
        Some((name, id, _)) => Err(Fault::bad_request(format!("{name} {id} is of another project"))),
        None => Ok(project),
    }
}

/// What both the resource and the one it lies in say they lie in.
fn outer<'w>(named: &Kind, whole: &'w Object) -> Vec<(&'static Field, &'w Value)> {
    let said = named.lies_in.iter().filter_map(|name| Some((named.field(name)?, whole.get(*name)?)));
    said.filter(|(_, value)| !value.is_null()).collect()
}

/// 400 if one would be its own parent, near or far. It takes the turn of who sets parents: two at once could close a ring.
pub(crate) async fn check_parent(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    field: &Field,
    id: &Id,
    resource: &Object,
    parent: i64,
) -> Result<(), Fault> {
    let name = resource.get(kind.title).and_then(Value::as_str).unwrap_or_default();
    let (noun, column) = (kind.family.singular, field.name);
    if *id == Id::Number(parent.unsigned_abs()) {
        return Err(Fault::bad_request(format!(
            "A {noun} cannot be its own parent. The id for '{name}' cannot be used as its {column}."
        )));
    }
    let above = variables::above(context, kind, field, parent).await?;
    if above.iter().any(|ancestor| *id == Id::Number(ancestor.unsigned_abs())) {
        return Err(Fault::bad_request(format!(
            "A {noun} cannot have a descendant as its parent. The {column} for '{name}' cannot be set to the id '{parent}'."
        )));
    }
    Ok(())
}
