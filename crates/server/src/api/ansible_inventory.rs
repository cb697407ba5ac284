//! `/v1/ansible-inventory`: what Ansible takes from an inventory script, a page of hosts in memory at a time.

mod stream;
mod turn;

use std::collections::{BTreeMap, HashMap};

use craton_model::{Kind, Node, Object, json};
use sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use serde_json::Value;

use super::{Fault, Reply, RequestContext, labels, parameters, variables};
use crate::store::{QueryError, is_one_of_integers, values};
use stream::Pieces;
pub(super) use turn::{InventoryTurn, is_large, turns};

/// How many hosts are read at once, with their variables.
const PAGE: usize = 200;
/// The same without.
const NAMES: usize = 1_000;

/// What is kept of all hosts: the ids and names, and the places among them of those in each group.
struct HostOutline {
    ids: Vec<i64>,
    names: Vec<String>,
    groups: BTreeMap<String, Vec<usize>>,
}

/// The hosts that are asked for.
fn select(context: &RequestContext<'_>, kind: &'static Kind, query: &str) -> Result<SelectStatement, Fault> {
    let [region, cell] = parameters::integers(["region_id", "cell_id"], query)?;
    let mut hosts = context.select(kind);
    hosts
        .and_where_option(region.map(|id| Expr::col("region_id").eq(id)))
        .and_where_option(cell.map(|id| Expr::col("cell_id").eq(id)))
        .and_where(Expr::col("active").eq(true));
    Ok(hosts)
}

/// Answers with groups by label, cell (`REGION-CELL`) and region, and each host's resolved variables. A large one has its turn until
/// it is sent.
pub(crate) async fn inventory(
    mut context: RequestContext<'static>,
    kind: &'static Kind,
    query: &str,
    turn: Option<InventoryTurn>,
) -> Result<Reply, Fault> {
    let hosts = select(&context, kind, query)?;
    let outline = outline(&mut context, kind, &hosts).await?;
    let until = context.transaction.until;
    let written = |pieces| async move {
        let _turn = turn;
        write(context, kind, outline, pieces).await
    };
    Ok(Reply::stream(stream::body(until, written).await?))
}

/// Goes over all hosts once, for all that must be known before the first is answered.
async fn outline(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    hosts: &SelectStatement,
) -> Result<HostOutline, Fault> {
    let (regions, cells) = (names(context, "regions").await?, names(context, "cells").await?);
    let mut outline = HostOutline { ids: Vec::new(), names: Vec::new(), groups: BTreeMap::new() };
    let mut of_region = Vec::new();
    loop {
        let mut page = hosts.clone();
        page.clear_selects().columns(["id", "name", "region_id", "cell_id"]);
        page.and_where_option(outline.ids.last().map(|id| Expr::col("id").gt(*id)));
        page.order_by("id", Order::Asc).limit(NAMES as u64);
        let (mut rows, mut labelled) = (Vec::new(), Vec::new());
        for row in context.transaction.rows(&page).await? {
            let [id, name, region, cell] = values(row)?;
            labelled.push(Object::from_iter([("id".to_owned(), id.integer()?.into())]));
            rows.push((id.integer()?, name.into_text()?, region.integer().ok(), cell.integer().ok()));
        }
        let is_last = rows.len() < NAMES;
        labels::attach(&mut context.transaction, kind, &mut labelled).await?;
        for ((id, name, region, cell), host) in rows.into_iter().zip(labelled) {
            let place = outline.ids.len();
            let region = region.and_then(|id| regions.get(&id));
            let cell = cell.and_then(|id| cells.get(&id));
            let labels = host["labels"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let of_cell = region.zip(cell).map(|(region, cell)| format!("{region}-{cell}"));
            for group in labels.map(str::to_owned).chain(region.cloned()).chain(of_cell) {
                let group = outline.groups.entry(group).or_default();
                // A label may have the name of a region: a host is in the group once.
                if group.last() != Some(&place) {
                    group.push(place);
                }
            }
            outline.ids.push(id);
            outline.names.push(name);
            of_region.push(region);
        }
        if is_last {
            break;
        }
    }
    // Ansible knows a host by its name: one that several regions have is followed by its region.
    let is_repeated = repeated(&outline.names);
    let regions = outline.names.iter_mut().zip(of_region).zip(is_repeated);
    for ((name, region), _) in regions.filter(|(_, is_repeated)| *is_repeated) {
        *name = format!("{name}-{}", region.map_or("", String::as_str));
    }
    outline.groups.insert("all".to_owned(), (0..outline.ids.len()).collect());
    Ok(outline)
}

/// Which names are there more than once, found in less memory than a map of all takes.
fn repeated(names: &[String]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_unstable_by(|one, next| names[*one].cmp(&names[*next]));
    let mut is_repeated = vec![false; names.len()];
    for alike in order.chunk_by(|one, next| names[*one] == names[*next]).filter(|alike| alike.len() > 1) {
        alike.iter().for_each(|place| is_repeated[*place] = true);
    }
    is_repeated
}

async fn names(context: &mut RequestContext<'_>, table: &'static str) -> Result<HashMap<i64, String>, Fault> {
    let query = Query::select().columns(["id", "name"]).from(table).to_owned();
    let rows = context.transaction.rows(&query).await?.into_iter();
    let named = rows.map(|row| values(row).and_then(|[id, name]| Ok((id.integer()?, name.into_text()?))));
    Ok(named.collect::<Result<_, QueryError>>()?)
}

/// The JSON of it all, with sorted names as in every answer.
async fn write(
    mut context: RequestContext<'static>,
    kind: &'static Kind,
    mut outline: HostOutline,
    mut pieces: Pieces,
) -> Result<Pieces, Fault> {
    let mut groups = std::mem::take(&mut outline.groups);
    groups.insert("_meta".to_owned(), Vec::new());
    let mut first = "{\n  ";
    for (group, hosts) in groups {
        pieces.text.push_str(std::mem::replace(&mut first, ",\n  "));
        json::write_body(&mut pieces.text, &Node::String(group.as_str().into()), 1);
        if group == "_meta" {
            pieces.text.push_str(": {\n    \"hostvars\": {");
            write_variables(&mut context, kind, &outline, &mut pieces).await?;
            pieces.text.push_str("}\n  }");
        } else {
            pieces.text.push_str(": {\n    \"hosts\": [");
            for (number, host) in hosts.iter().enumerate() {
                pieces.text.push_str(if number == 0 { "\n      " } else { ",\n      " });
                json::write_body(&mut pieces.text, &Node::String(outline.names[*host].as_str().into()), 3);
                pieces.send().await?;
            }
            pieces.text.push_str(if hosts.is_empty() { "]\n  }" } else { "\n    ]\n  }" });
        }
    }
    pieces.text.push_str("\n}\n");
    Ok(pieces)
}

async fn write_variables(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    outline: &HostOutline,
    pieces: &mut Pieces,
) -> Result<(), Fault> {
    let mut order: Vec<usize> = (0..outline.ids.len()).collect();
    order.sort_by(|one, next| outline.names[*one].cmp(&outline.names[*next]));
    // Two of one name, in spite of the region: the later one counts.
    order.dedup_by(|next, one| {
        outline.names[*one] == outline.names[*next] && {
            *one = *next;
            true
        }
    });
    let mut first = "\n      ";
    for page in order.chunks(PAGE) {
        let ids: Vec<_> = page.iter().map(|place| outline.ids[*place]).collect();
        let mut query = context.select(kind);
        query.and_where(is_one_of_integers("id", &ids, context.transaction.is_sqlite()));
        let rows = context.transaction.rows(&query).await?.into_iter();
        let hosts = rows.map(|row| context.resource(kind, row)).collect::<Result<Vec<_>, _>>()?;
        let mut hosts: HashMap<_, _> = hosts.into_iter().map(|host| (host["id"].as_i64(), host)).collect();
        let mut hosts: Vec<_> =
            page.iter().map(|place| hosts.remove(&Some(outline.ids[*place])).unwrap_or_default()).collect();
        let mut begin = 0;
        while begin < hosts.len() {
            let count = variables::attach_some(context, kind, &mut hosts[begin..], true, None).await?;
            for (place, host) in page.iter().zip(&mut hosts).skip(begin).take(count) {
                let mut host = std::mem::take(host);
                let mut variables = host.remove("variables").unwrap_or_default();
                if let (Value::Object(map), Some(address)) = (&mut variables, host.remove("ip_address")) {
                    map.entry("ansible_host").or_insert(address);
                }
                pieces.text.push_str(std::mem::replace(&mut first, ",\n      "));
                json::write_body(&mut pieces.text, &Node::String(outline.names[*place].as_str().into()), 3);
                pieces.text.push_str(": ");
                json::write_body(&mut pieces.text, &Node::from(&variables), 3);
                pieces.send().await?;
            }
            begin += count;
        }
    }
    pieces.text.push_str(if order.is_empty() { "" } else { "\n    " });
    Ok(())
}
