//! `/v1/ansible-inventory`: what Ansible takes from an inventory script.

use std::collections::BTreeMap;

use sea_query::{Expr, ExprTrait, Order, Query};
use serde_json::{Map, Value, json};

use super::context::{Context, Resource};
use super::fault::Fault;
use super::kinds::HOSTS;
use super::reply::Reply;
use super::store::Cell;
use super::{parameters, resolve};

type Groups = BTreeMap<String, Vec<Value>>;

/// Answers with groups by label, cell (`REGION-CELL`) and region, and each host's resolved variables.
pub(crate) async fn inventory(context: &mut Context, query: &str) -> Result<Reply, Fault> {
    let [region, cell] = parameters::integers(["region_id", "cell_id"], query)?;
    let mut hosts = hosts(context, region, cell).await?;
    let regions = names(context, "regions").await?;
    let cells = names(context, "cells").await?;
    resolve::attach(&mut context.session, &HOSTS, &mut hosts, true).await?;
    let names = unique_names(&hosts, &regions);
    let mut groups = by_label(context, &hosts, &names).await?;
    let mut host_variables = Map::new();
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
    let mut inventory: Map<String, Value> =
        groups.into_iter().map(|(group, hosts)| (group, json!({"hosts": unique(hosts)}))).collect();
    inventory.insert("all".to_owned(), json!({"hosts": names}));
    inventory.insert("_meta".to_owned(), json!({"hostvars": host_variables}));
    Ok(Reply::ok(inventory.into()))
}

async fn hosts(context: &mut Context, region: Option<i64>, cell: Option<i64>) -> Result<Vec<Resource>, Fault> {
    let columns = HOSTS.columns();
    let mut query = context.select(&HOSTS, &columns);
    query
        .and_where_option(region.map(|id| Expr::col("region_id").eq(id)))
        .and_where_option(cell.map(|id| Expr::col("cell_id").eq(id)))
        .and_where(Expr::col("active").eq(true))
        .order_by("id", Order::Asc);
    let rows = context.session.rows(&query).await?;
    Ok(rows.into_iter().map(|row| context.resource(&HOSTS, &columns, row)).collect())
}

async fn names(context: &mut Context, table: &'static str) -> Result<BTreeMap<i64, String>, Fault> {
    let query = Query::select().columns(["id", "name"]).from(table).to_owned();
    let rows = context.session.rows(&query).await?.into_iter();
    Ok(rows
        .filter_map(|row| <[Cell; 2]>::try_from(row).ok())
        .map(|[id, name]| (id.integer(), name.into_text()))
        .collect())
}

/// The hosts' names; one that several regions have is followed by its region, for Ansible knows a host by its name.
fn unique_names(hosts: &[Resource], regions: &BTreeMap<i64, String>) -> Vec<String> {
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

async fn by_label(context: &mut Context, hosts: &[Resource], names: &[String]) -> Result<Groups, Fault> {
    let by_id: BTreeMap<i64, &String> = hosts.iter().filter_map(|host| number(host, "id")).zip(names).collect();
    let query =
        Query::select().columns(["label", "device_id"]).from("labels").order_by("device_id", Order::Asc).to_owned();
    let mut groups = Groups::new();
    for row in context.session.rows(&query).await? {
        let Ok([label, device]) = <[Cell; 2]>::try_from(row) else { continue };
        if let Some(&name) = by_id.get(&device.integer()) {
            groups.entry(label.into_text()).or_default().push(name.clone().into());
        }
    }
    Ok(groups)
}

/// A label may have the name of a region: a host is in the group once.
fn unique(hosts: Vec<Value>) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    hosts.into_iter().filter(|host| seen.insert(host.clone())).collect()
}

fn name(host: &Resource) -> &str {
    host.get("name").and_then(Value::as_str).unwrap_or_default()
}

fn number(resource: &Resource, name: &str) -> Option<i64> {
    resource.get(name).and_then(Value::as_i64)
}
