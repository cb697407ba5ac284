//! Variables of resources: own ones, or with what they inherit, for a whole page in a fixed number of statements.

use std::collections::{BTreeMap, HashMap};

use craton_model::{Field, Kind, Object, Type};
use sea_query::{CommonTableExpression, Expr, ExprTrait, JoinType, Query, SelectStatement, UnionType, WithClause};
use serde_json::Value;

use crate::api::{Fault, RequestContext};
use crate::store::schema::variables_table;
use crate::store::{QueryError, Transaction, is_one_of_integers, is_one_of_texts, values};

/// How many may be above one.
const DEEPEST: usize = 1_000;

/// Whose variables: a family and an id as text, for projects have UUIDs.
type Owner = (&'static str, String);

/// Sets `variables` of each resource: the own ones, or the inherited ones too.
pub(crate) async fn attach(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resources: &mut [Object],
    inherited: bool,
) -> Result<(), Fault> {
    attach_some(context, kind, resources, inherited, None).await
}

/// As [`attach`]; the variables of these names only.
pub(super) async fn attach_some(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    resources: &mut [Object],
    inherited: bool,
    keys: Option<&[&str]>,
) -> Result<(), Fault> {
    let chains = chains(&mut context.transaction, kind, resources, inherited).await?;
    let found = of_owners(context, &chains, keys).await?;
    for (resource, chain) in resources.iter_mut().zip(&chains) {
        let mut variables = Object::new();
        for owner in chain.iter().rev() {
            variables.extend(found.get(owner).into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
        }
        resource.insert("variables".to_owned(), variables.into());
    }
    Ok(())
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

/// For each resource the owners of variables that count for it, nearest first.
async fn chains(
    transaction: &mut Transaction,
    kind: &Kind,
    resources: &[Object],
    inherited: bool,
) -> Result<Vec<Vec<Owner>>, Fault> {
    if !kind.has_variables {
        return Ok(resources.iter().map(|_| Vec::new()).collect());
    }
    let inherits = if inherited { kind.inherits } else { &[] };
    let references: Vec<_> = inherits.iter().filter_map(|name| kind.field(name)).collect();
    let own = kind.family.plural;
    let parent = references.iter().find(|field| field.refers_to == Some(own));
    let mut ancestors = match parent {
        Some(parent) => ancestors(transaction, kind, parent, resources).await?,
        None => HashMap::new(),
    };
    Ok(resources
        .iter()
        .map(|resource| {
            let id = text(resource, "id");
            let mut above = ancestors.remove(&id).unwrap_or_default();
            let mut chain = vec![(own, id)];
            for field in &references {
                match field.refers_to {
                    Some(family) if family == own => chain.extend(above.drain(..).map(|id| (own, id))),
                    Some(family) => chain.push((family, text(resource, field.name))),
                    None => {}
                }
            }
            chain.retain(|(_, id)| !id.is_empty());
            chain
        })
        .collect())
}

fn text(resource: &Object, name: &str) -> String {
    match resource.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Those above each resource that has a parent, nearest first, by the resource's id.
async fn ancestors(
    transaction: &mut Transaction,
    kind: &Kind,
    parent: &Field,
    resources: &[Object],
) -> Result<HashMap<String, Vec<String>>, QueryError> {
    let ids: Vec<i64> = resources
        .iter()
        .filter(|resource| resource.get(parent.name).is_some_and(Value::is_number))
        .filter_map(|resource| resource.get("id").and_then(Value::as_i64))
        .collect();
    let mut ancestors: HashMap<String, Vec<String>> = HashMap::new();
    if ids.is_empty() {
        return Ok(ancestors);
    }
    for row in transaction.rows(&ancestry(kind, parent, &ids, transaction.is_sqlite())).await? {
        let [id, ancestor] = values(row)?;
        ancestors.entry(id.integer()?.to_string()).or_default().push(ancestor.integer()?.to_string());
    }
    Ok(ancestors)
}

/// Those above one, nearest first.
pub(crate) async fn above(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    parent: &Field,
    id: i64,
) -> Result<Vec<i64>, QueryError> {
    let transaction = &mut context.transaction;
    let rows = transaction.rows(&ancestry(kind, parent, &[id], transaction.is_sqlite())).await?;
    rows.into_iter().map(|row| values(row).and_then(|[_, ancestor]| ancestor.integer())).collect()
}

/// The pairs of one and another above it, nearest first.
fn ancestry(kind: &Kind, parent: &Field, ids: &[i64], sqlite: bool) -> SelectStatement {
    let (table, parent) = (kind.family.plural, parent.name);
    let first = Query::select()
        .columns(["id", parent])
        .expr(Expr::cust("1"))
        .from(table)
        .and_where(is_one_of_integers("id", ids, sqlite))
        .and_where(Expr::col(parent).is_not_null())
        .to_owned();
    let next = Query::select()
        .column(("chain", "id"))
        .column((table, parent))
        .expr(Expr::cust("chain.depth + 1"))
        .from("chain")
        .join(JoinType::InnerJoin, table, Expr::col((table, "id")).equals(("chain", "ancestor")))
        .and_where(Expr::col((table, parent)).is_not_null())
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
async fn of_owners(
    context: &mut RequestContext<'_>,
    chains: &[Vec<Owner>],
    keys: Option<&[&str]>,
) -> Result<HashMap<Owner, Object>, Fault> {
    let mut found: HashMap<Owner, Object> = HashMap::new();
    let mut families: BTreeMap<&'static str, Vec<&String>> = BTreeMap::new();
    for (family, id) in chains.iter().flatten() {
        families.entry(family).or_default().push(id);
    }
    let families: Vec<_> = families.into_iter().collect();
    let sqlite = context.transaction.is_sqlite();
    let mut parts = families.iter().enumerate().filter_map(|(index, (family, ids))| {
        let mut ids = ids.clone();
        ids.sort_unstable();
        ids.dedup();
        let mut query = of_family(index, context.model.family(family).next()?, &ids, sqlite);
        query.and_where_option(keys.map(|keys| Expr::col("key").is_in(keys.iter().copied())));
        Some(query)
    });
    let Some(mut query) = parts.next() else {
        return Ok(found);
    };
    query.unions(parts.map(|part| (UnionType::All, part)));
    for row in context.transaction.rows(&query).await? {
        let [index, owner, key, value] = values(row)?;
        let unreadable = || QueryError::Unreadable("a variable".to_owned());
        let index = usize::try_from(index.integer()?).map_err(|_| unreadable())?;
        let (family, _) = families.get(index).ok_or_else(unreadable)?;
        let value = serde_json::from_str(&value.into_text()?).map_err(|_| unreadable())?;
        found.entry((family, owner.into_text()?)).or_default().insert(key.into_text()?, value);
    }
    Ok(found)
}

/// The column has an id of one of these.
pub(in crate::api) fn is_among(column: &str, kind: &Kind, ids: &[&String], sqlite: bool) -> Expr {
    if kind.id == Type::Uuid {
        return is_one_of_texts(column, ids, sqlite);
    }
    let ids: Vec<i64> = ids.iter().filter_map(|id| id.parse().ok()).collect();
    is_one_of_integers(column, &ids, sqlite)
}

fn of_family(index: usize, kind: &Kind, ids: &[&String], sqlite: bool) -> SelectStatement {
    Query::select()
        .expr(Expr::cust(index.to_string()))
        .expr(Expr::col("owner_id").cast_as("text"))
        .columns(["key", "value"])
        .from(variables_table(kind.family))
        .and_where(is_among("owner_id", kind, ids, sqlite))
        .to_owned()
}
