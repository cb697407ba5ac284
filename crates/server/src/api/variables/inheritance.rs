//! Variables of resources: own ones, or with what they inherit, for a whole page in a fixed number of statements.

use std::collections::{BTreeSet, HashMap};

use craton_model::{Field, Kind, Object};
use sea_query::{CommonTableExpression, Expr, ExprTrait, JoinType, Query, SelectStatement, UnionType, WithClause};
use serde_json::Value;

use super::merged::{Lines, Owner, SizedVariables};
use super::owned::{AsideRoom, of_owners};
use crate::api::{Fault, RequestContext};
use crate::long_work::over_bytes;
use crate::store::{QueryError, Transaction, is_one_of_integers, values};

/// How many bytes the variables of an answer take at most: what is above one resource may have any number of them.
const ROOM: usize = 16 << 20;
/// How many those take that it is made of.
const ASIDE: usize = 2 * ROOM;

/// Sets `variables` of each resource: the own ones, or the inherited ones too.
pub(crate) async fn attach(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    mut resources: &mut [Object],
    inherited: bool,
) -> Result<(), Fault> {
    while !resources.is_empty() {
        let count = attach_some(context, kind, resources, inherited, None).await?;
        resources = &mut resources[count..];
    }
    Ok(())
}

/// As [`attach`], of as many of the first as there is room for, at least one; how many. With `keys`, the variables of these names
/// only.
pub(crate) async fn attach_some(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resources: &mut [Object],
    inherited: bool,
    keys: Option<&[&str]>,
) -> Result<usize, Fault> {
    let mut count = resources.len();
    while !attach_all(context, kind, &mut resources[..count], inherited, keys).await? {
        if count == 1 {
            return Err(Fault::bad_request(format!(
                "The variables that a {} inherits take more than {} MB: ask with resolved-values=false",
                kind.noun(),
                ROOM >> 20
            )));
        }
        count = (count / 4).max(1);
    }
    Ok(count)
}

/// Whether there was room for all of them.
async fn attach_all(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resources: &mut [Object],
    inherited: bool,
    keys: Option<&[&str]>,
) -> Result<bool, Fault> {
    let inherits = if inherited { kind.inherits } else { &[] };
    let references: Vec<_> = inherits.iter().rev().filter_map(|name| kind.field(name)).collect();
    let own = kind.family.plural;
    let parent = references.iter().find(|field| field.refers_to == Some(own)).filter(|_| kind.has_variables);
    let mut parents: HashMap<i64, i64> = parent.map_or_else(HashMap::new, |parent| {
        let number = |resource: &Object, name: &str| resource.get(name).and_then(Value::as_i64);
        resources
            .iter()
            .filter_map(|resource| Some((number(resource, "id")?, number(resource, parent.name)?)))
            .collect()
    });
    let named = |resource: &Object| {
        let named = references.iter().filter_map(|field| Some((field.refers_to?, text(resource, field.name))));
        named.chain([(own, text(resource, "id"))]).filter(|(_, id)| !id.is_empty()).collect::<Vec<_>>()
    };
    let mut owners: BTreeSet<Owner> = BTreeSet::new();
    if kind.has_variables {
        owners.extend(resources.iter().flat_map(named));
    }
    let below = parent.map(|parent| (kind, parent.name, parents.values().copied().collect::<Vec<_>>()));
    let mut aside = AsideRoom { left: ASIDE, held: 0, is_one: resources.len() == 1 };
    let Some((mut found, above)) = of_owners(context, &owners, keys, below.as_ref(), &mut aside).await? else {
        return Ok(false);
    };
    if let Some(parent) = parent.filter(|_| !above.is_empty()) {
        let line = line(&mut context.transaction, kind, parent, &above.into_keys().collect::<Vec<_>>()).await?;
        let farther = line.values().map(|id| (own, id.to_string())).filter(|owner| !owners.contains(owner));
        let Some((more, _)) = of_owners(context, &farther.collect(), keys, None, &mut aside).await? else {
            return Ok(false);
        };
        found.extend(more);
        parents.extend(line);
    }
    let bytes = found.values().map(|own| own.bytes).sum();
    let mut lines = Lines::new(own, parents, &found, aside.left);
    // What one resource has itself it is answered with.
    let itself = resources.first().filter(|_| aside.is_one).and_then(|one| found.get(&(own, text(one, "id"))));
    let mut room = itself.map_or(ROOM, |own| own.bytes.max(ROOM));
    let is_room = over_bytes(bytes, || {
        resources.iter_mut().all(|resource| {
            let mut variables = SizedVariables::default();
            // The farthest first: what is nearer replaces it.
            let is_room = named(resource).into_iter().all(|owner| match owner.1.parse() {
                Ok(parent) if owner.0 == own && owner.1 != text(resource, "id") => {
                    lines.merged(parent).is_some_and(|merged| variables.put(&merged, &mut room))
                }
                _ => found.get(&owner).is_none_or(|own| variables.put(own, &mut room)),
            });
            resource.insert("variables".to_owned(), variables.all.into());
            is_room
        })
    });
    Ok(is_room)
}

/// The variables of one resource.
pub(crate) async fn of_one(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resource: &Object,
    inherited: bool,
) -> Result<Value, Fault> {
    let mut one = [resource.clone()];
    attach(context, kind, &mut one, inherited).await?;
    let [mut resource] = one;
    Ok(resource.remove("variables").unwrap_or_default())
}

fn text(resource: &Object, name: &str) -> String {
    match resource.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Those above one, nearest first.
pub(crate) async fn above(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    parent: &Field,
    id: i64,
) -> Result<Vec<i64>, QueryError> {
    let mut line = line(&mut context.transaction, kind, parent, &[id]).await?;
    // Each is taken out, so that even a ring would end.
    Ok(std::iter::successors(line.remove(&id), |id| line.remove(id)).collect())
}

/// The parents of these, of their parents, and so on.
async fn line(
    transaction: &mut Transaction,
    kind: &Kind,
    parent: &Field,
    ids: &[i64],
) -> Result<HashMap<i64, i64>, QueryError> {
    let (table, parent) = (kind.family.plural, parent.name);
    let first = Query::select()
        .columns(["id", parent])
        .from(table)
        .and_where(is_one_of_integers("id", ids, transaction.is_sqlite()))
        .and_where(Expr::col(parent).is_not_null())
        .to_owned();
    let next = Query::select()
        .columns([(table, "id"), (table, parent)])
        .from("line")
        .join(JoinType::InnerJoin, table, Expr::col((table, "id")).equals(("line", "parent")))
        .and_where(Expr::col((table, parent)).is_not_null())
        .to_owned();
    let line = recursive("line", &["id", "parent"], first, next);
    let query = Query::select().columns(["id", "parent"]).from("line").with_cte(line).to_owned();
    let rows = transaction.rows(&query).await?.into_iter();
    rows.map(|row| values(row).and_then(|[id, parent]| Ok((id.integer()?, parent.integer()?)))).collect()
}

/// `WITH RECURSIVE name(columns) AS (first UNION next)`.
pub(crate) fn recursive(
    name: &'static str,
    columns: &[&'static str],
    mut first: SelectStatement,
    next: SelectStatement,
) -> WithClause {
    let table = CommonTableExpression::new()
        .query(first.union(UnionType::Distinct, next).to_owned())
        .columns(columns.iter().copied())
        .table_name(name)
        .to_owned();
    WithClause::new().recursive(true).cte(table).to_owned()
}
