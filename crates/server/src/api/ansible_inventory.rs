//! `/v1/ansible-inventory`: what Ansible takes from an inventory script.

use std::collections::BTreeMap;

use craton_model::{Kind, Object};
use sea_query::{Expr, ExprTrait, Order, Query};
use serde_json::{Value, json};

use super::{Fault, Reply, RequestContext, parameters, variables};
use crate::store::schema::{labels_owner, labels_table};
use crate::store::values;

type Groups = BTreeMap<String, Vec<Value>>;

/// Answers with groups by label, cell (`REGION-CELL`) and region, and each host's resolved variables.
pub(crate) async fn inventory(context: &mut RequestContext<'_>, kind: &Kind, query: &str) -> Result<Reply, Fault> {
    let [region, cell] = parameters::integers(["region_id", "cell_id"], query)?;
    let mut hosts = hosts(context, kind, region, cell).await?;
    let regions = names(context, "regions").await?;
    let cells = names(context, "cells").await?;
    variables::attach(context, kind, &mut hosts, true).await?;
    let names = unique_names(&hosts, &regions);
    let mut groups = by_label(context, kind, &hosts, &names).await?;
    let mut host_variables = Object::new();
    for (host, name) in hosts.iter_mut().zip(&names) {
        let region = number(host, "region_id").and_then(|id| regions.get(&id));
        let cell = number(host, "cell_id").and_then(|id| cells.get(&id));
        if let Some(region) = region {
            groups.entry(region.clone()).or_default().push(name.clone().into());
            if let Some(cell) = cell {
                groups.entry(format!("{region}-{cell}")).or_default().push(name.clone().into());
            }
        }
        let mut variables = host.remove("variables").unwrap_or_default();
        if let (Value::Object(map), Some(address)) = (&mut variables, host.remove("ip_address")) {
            map.entry("ansible_host").or_insert(address);
        }
        host_variables.insert(name.clone(), variables);
    }
    let mut inventory: Object =
        groups.into_iter().map(|(group, hosts)| (group, json!({"hosts": unique(hosts)}))).collect();
    inventory.insert("all".to_owned(), json!({"hosts": names}));
    inventory.insert("_meta".to_owned(), json!({"hostvars": host_variables}));
    Ok(Reply::ok(inventory.into()))
}

async fn hosts(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    region: Option<i64>,
    cell: Option<i64>,
) -> Result<Vec<Object>, Fault> {
    let mut query = context.select(kind);
    query
        .and_where_option(region.map(|id| Expr::col("region_id").eq(id)))
        .and_where_option(cell.map(|id| Expr::col("cell_id").eq(id)))
        .and_where(Expr::col("active").eq(true))
        .order_by("id", Order::Asc);
    let rows = context.transaction.rows(&query).await?;
    Ok(rows.into_iter().map(|row| context.resource(kind, row)).collect::<Result<_, _>>()?)
}

async fn names(context: &mut RequestContext<'_>, table: &'static str) -> Result<BTreeMap<i64, String>, Fault> {
    let query = Query::select().columns(["id", "name"]).from(table).to_owned();
    let mut names = BTreeMap::new();
    for row in context.transaction.rows(&query).await? {
        let [id, name] = values(row)?;
        names.insert(id.integer()?, name.into_text()?);
    }
    Ok(names)
}

/// The hosts' names; one that several regions have is followed by its region, for Ansible knows a host by its name.
fn unique_names(hosts: &[Object], regions: &BTreeMap<i64, String>) -> Vec<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for host in hosts {
        *count.entry(name(host)).or_default() += 1;
    }
    let region = |host| number(host, "region_id").and_then(|id| regions.get(&id)).map_or("", String::as_str);
    hosts
        .iter()
        .map(|host| match count.get(name(host)) {
            Some(1) => name(host).to_owned(),
            _ => format!("{}-{}", name(host), region(host)),
        })
        .collect()
}

async fn by_label(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    hosts: &[Object],
    names: &[String],
) -> Result<Groups, Fault> {
    let by_id: BTreeMap<i64, &String> = hosts.iter().filter_map(|host| number(host, "id")).zip(names).collect();
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    let query =
        Query::select().columns(["label".to_owned(), owner.clone()]).from(table).order_by(owner, Order::Asc).to_owned();
    let mut groups = Groups::new();
    for row in context.transaction.rows(&query).await? {
        let [label, host] = values(row)?;
        if let Some(&name) = by_id.get(&host.integer()?) {
            groups.entry(label.into_text()?).or_default().push(name.clone().into());
        }
    }
    Ok(groups)
}

/// A label may have the name of a region: a host is in the group once.
fn unique(hosts: Vec<Value>) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    hosts.into_iter().filter(|host| seen.insert(host.clone())).collect()
}

fn name(host: &Object) -> &str {
    host.get("name").and_then(Value::as_str).unwrap_or_default()
}

fn number(resource: &Object, name: &str) -> Option<i64> {
    resource.get(name).and_then(Value::as_i64)
}
