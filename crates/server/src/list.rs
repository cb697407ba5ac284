//! `GET` of a list: filters, order, page, and variables if details are asked for.

use serde_json::{Map, Value, json};

use super::context::{Context, Resource};
use super::fault::Fault;
use super::kinds::{DEVICES, HOSTS, Kind, NETWORK_DEVICES, Shows};
use super::page::Page;
use super::parameters::Parameters;
use super::reply::Reply;
use super::{filter, resolve};

/// Answers `GET /v1/PATH`.
pub(crate) async fn list(context: &mut Context, kind: &'static Kind, query: &str) -> Result<Reply, Fault> {
    match kind.path {
        "projects" => context.identity.require_root()?,
        "users" => context.identity.require_admin()?,
        _ => {}
    }
    let parameters = Parameters::of_list(kind, query)?;
    let looks_up = kind.looks_up && ["id", "name"].iter().any(|name| parameters.get(name).is_some());
    let (mut items, links) = items(context, kind, &parameters, looks_up).await?;
    if looks_up && items.is_empty() {
        return Err(Fault::not_found());
    }
    if parameters.is_set("details") {
        let inherited = kind.shows == Shows::Resolved && parameters.is_set("resolved-values");
        resolve::attach(&mut context.session, kind, &mut items, inherited).await?;
    }
    let list = if kind.path == DEVICES.path { by_kind(items) } else { items.into() };
    Ok(Reply::ok(json!({kind.list_key: list, "links": links})))
}

async fn items(
    context: &mut Context,
    kind: &'static Kind,
    parameters: &Parameters,
    looks_up: bool,
) -> Result<(Vec<Resource>, Value), Fault> {
    let mut columns = kind.columns();
    if kind.path == DEVICES.path {
        columns.push("type");
    }
    let mut query = context.select(kind, &columns);
    filter::apply(context, kind, parameters, &mut query).await?;
    let page = Page::find(context, kind, parameters, &query).await?;
    page.apply(&mut query, context.session.is_sqlite());
    let rows = context.session.rows(&query).await?;
    let items: Vec<_> = rows.into_iter().map(|row| context.resource(kind, &columns, row)).collect();
    let links = if looks_up { json!([]) } else { page.links(&context.base, &items) };
    Ok((items, links))
}

/// Hosts and network devices apart, each with the fields of its kind.
fn by_kind(items: Vec<Resource>) -> Value {
    let (mut hosts, mut network_devices) = (Vec::new(), Vec::new());
    for mut item in items {
        let is_host = item.remove("type").is_some_and(|path| path == HOSTS.path);
        let (kind, list) = if is_host { (&HOSTS, &mut hosts) } else { (&NETWORK_DEVICES, &mut network_devices) };
        item.retain(|name, _| DEVICES.field(name).is_none() || kind.field(name).is_some());
        list.push(item);
    }
    let mut lists = Map::new();
    lists.insert(HOSTS.path.to_owned(), hosts.into());
    lists.insert(NETWORK_DEVICES.path.to_owned(), network_devices.into());
    lists.into()
}
