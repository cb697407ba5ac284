//! Variables of resources: own ones, or with what they inherit, for a whole page in a fixed number of statements.

use std::collections::HashMap;

use sea_query::{CommonTableExpression, Expr, ExprTrait, JoinType, Query, SelectStatement, UnionType, WithClause};
use serde_json::{Map, Value};

use super::context::Resource;
use super::fault::Fault;
use super::kinds::{Kind, Level};
use super::store::{Cell, QueryError, Session, is_one_of_integers, is_one_of_texts};

/// How many devices may be above one: two servers that set parents at once could close a ring.
const DEEPEST: usize = 1_000;

type Variables = Map<String, Value>;
/// Whose variables: a level and an id as text, for projects have UUIDs.
type Owner = (Level, String);

/// Sets `variables` of each resource: the own ones, or the inherited ones too.
pub(crate) async fn attach(
    session: &mut Session,
    kind: &Kind,
    resources: &mut [Resource],
    inherited: bool,
) -> Result<(), Fault> {
    let chains = chains(session, kind, resources, inherited).await?;
    let found = of_owners(session, &chains).await?;
    for (resource, chain) in resources.iter_mut().zip(&chains) {
        let mut variables = Variables::new();
        for owner in chain.iter().rev() {
            variables.extend(found.get(owner).into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
        }
        resource.insert("variables".to_owned(), variables.into());
    }
    Ok(())
}

/// The variables of one resource.
pub(crate) async fn of_one(
    session: &mut Session,
    kind: &Kind,
    resource: &Resource,
    inherited: bool,
) -> Result<Value, Fault> {
    let mut one = [resource.clone()];
    attach(session, kind, &mut one, inherited).await?;
    let [mut resource] = one;
    Ok(resource.remove("variables").unwrap_or_default())
}

/// For each resource the owners of variables that count for it, nearest first.
async fn chains(
    session: &mut Session,
    kind: &Kind,
    resources: &[Resource],
    inherited: bool,
) -> Result<Vec<Vec<Owner>>, Fault> {
    let Some(level) = kind.level else {
        return Ok(resources.iter().map(|_| Vec::new()).collect());
    };
    let mut ancestors =
        if inherited && level == Level::Device { ancestors(session, resources).await? } else { HashMap::new() };
    Ok(resources
        .iter()
        .map(|resource| {
            let own = text(resource, "id");
            let above = ancestors.remove(&own).unwrap_or_default();
            let mut chain: Vec<Owner> = std::iter::once(own).chain(above).map(|id| (level, id)).collect();
            if inherited {
                let owners = kind.inherits.iter().map(|&level| (level, text(resource, level.column())));
                chain.extend(owners.filter(|(_, id)| !id.is_empty()));
            }
            chain
        })
        .collect())
}

fn text(resource: &Resource, name: &str) -> String {
    match resource.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The devices above each device that has a parent, nearest first, by the device's id.
async fn ancestors(session: &mut Session, devices: &[Resource]) -> Result<HashMap<String, Vec<String>>, QueryError> {
    let ids: Vec<i64> = devices
        .iter()
        .filter(|device| device.get("parent_id").is_some_and(Value::is_number))
        .filter_map(|device| device.get("id").and_then(Value::as_i64))
        .collect();
    let mut ancestors: HashMap<String, Vec<String>> = HashMap::new();
    if ids.is_empty() {
        return Ok(ancestors);
    }
    for row in session.rows(&ancestry(&ids, session.is_sqlite())).await? {
        if let [device, ancestor] = row.as_slice() {
            ancestors.entry(device.integer().to_string()).or_default().push(ancestor.integer().to_string());
        }
    }
    Ok(ancestors)
}

/// The devices above one, nearest first.
pub(crate) async fn above(session: &mut Session, device: i64) -> Result<Vec<i64>, QueryError> {
    let rows = session.rows(&ancestry(&[device], session.is_sqlite())).await?;
    Ok(rows.iter().filter_map(|row| row.get(1)).map(Cell::integer).collect())
}

/// The pairs of a device and one above it, nearest first.
fn ancestry(ids: &[i64], sqlite: bool) -> SelectStatement {
    let first = Query::select()
        .columns(["id", "parent_id"])
        .expr(Expr::cust("1"))
        .from("devices")
        .and_where(is_one_of_integers("id", ids, sqlite))
        .and_where(Expr::col("parent_id").is_not_null())
        .to_owned();
    let next = Query::select()
        .column(("chain", "id"))
        .column(("devices", "parent_id"))
        .expr(Expr::cust("chain.depth + 1"))
        .from("chain")
        .join(JoinType::InnerJoin, "devices", Expr::col(("devices", "id")).equals(("chain", "ancestor")))
        .and_where(Expr::col(("devices", "parent_id")).is_not_null())
        .and_where(Expr::cust(format!("chain.depth < {DEEPEST}")))
        .to_owned();
    let chain = recursive("chain", &["id", "ancestor", "depth"], first, next);
    Query::select()
        .columns(["id", "ancestor"])
        .from("chain")
        .order_by("depth", sea_query::Order::Asc)
        .with_cte(chain)
        .to_owned()
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

/// All variables of all owners, in one statement.
async fn of_owners(session: &mut Session, chains: &[Vec<Owner>]) -> Result<HashMap<Owner, Variables>, Fault> {
    let mut found: HashMap<Owner, Variables> = HashMap::new();
    let sqlite = session.is_sqlite();
    let mut parts = Level::ALL.into_iter().enumerate().filter_map(|(index, level)| {
        let mut ids: Vec<&String> =
            chains.iter().flatten().filter(|owner| owner.0 == level).map(|(_, id)| id).collect();
        ids.sort_unstable();
        ids.dedup();
        (!ids.is_empty()).then(|| of_level(index, level, &ids, sqlite))
    });
    let Some(mut query) = parts.next() else {
        return Ok(found);
    };
    query.unions(parts.map(|part| (UnionType::All, part)));
    for row in session.rows(&query).await? {
        let Ok([level, owner, key, value]) = <[Cell; 4]>::try_from(row) else { continue };
        let level = usize::try_from(level.integer()).ok().and_then(|index| Level::ALL.get(index));
        let Some(&level) = level else { continue };
        let value = serde_json::from_str(&value.into_text()).unwrap_or_default();
        found.entry((level, owner.into_text())).or_default().insert(key.into_text(), value);
    }
    Ok(found)
}

fn of_level(index: usize, level: Level, ids: &[&String], sqlite: bool) -> SelectStatement {
    let is_owner = match level {
        Level::Project => is_one_of_texts("owner_id", ids, sqlite),
        _ => {
            let ids: Vec<i64> = ids.iter().filter_map(|id| id.parse().ok()).collect();
            is_one_of_integers("owner_id", &ids, sqlite)
        }
    };
    Query::select()
        .expr(Expr::cust(index.to_string()))
        .expr(Expr::col("owner_id").cast_as("text"))
        .columns(["key", "value"])
        .from(level.table())
        .and_where(is_owner)
        .to_owned()
}
