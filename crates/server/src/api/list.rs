//! `GET` of a list: filters, order, page, and variables and labels if details are asked for.

use craton_model::{Kind, Object};
use serde_json::{Value, json};

use super::page::PageQuery;
use super::parameters::ListParameters;
use super::reply::object;
use super::{Fault, Reply, RequestContext, columns, filter, variables};

/// Answers `GET /v1/PATH`.
pub(crate) async fn list(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    query: &str,
    largest: i64,
) -> Result<Reply, Fault> {
    let parameters = ListParameters::read(kind, query, largest)?;
    let looks_up = kind.looks_up && parameters.names_one(kind);
    let (items, links) = items(context, kind, &parameters, looks_up).await?;
    if looks_up && items.is_empty() {
        return Err(Fault::not_found());
    }
    let list = if kind.members.is_empty() { items.into() } else { by_kind(context, kind, items) };
    Ok(Reply::list(object([(&kind.list_key(), list), ("links", links)])))
}

async fn items(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    parameters: &ListParameters,
    looks_up: bool,
) -> Result<(Vec<Object>, Value), Fault> {
    let with_details = parameters.is_set("details");
    let mut query = if with_details { context.select_labelled(kind) } else { context.select(kind) };
    let open = filter::apply(context, kind, parameters, &mut query).await?;
    let page = PageQuery::find(context, kind, parameters, &query, &open).await?;
    let rows = page.rows(context, &query).await?;
    let mut items = rows.into_iter().map(|row| context.resource(kind, row)).collect::<Result<Vec<_>, _>>()?;
    if with_details && !items.is_empty() {
        let inherited = kind.resolves && parameters.is_set("resolved-values");
        // The next page begins behind those that there was room for.
        let count = variables::attach_some(context, kind, &mut items, inherited, None).await?;
        items.truncate(count);
    }
    let links = if looks_up { json!([]) } else { page.links(&context.base, &items) };
    Ok((items, links))
}

/// Each kind in a list of its own, with the fields that it has.
fn by_kind(context: &RequestContext<'_>, kind: &Kind, items: Vec<Object>) -> Value {
    let mut lists: Object = kind.members.iter().map(|path| ((*path).to_owned(), json!([]))).collect();
    for mut item in items {
        let path = item.remove("type").unwrap_or_default();
        let Some(member) = path.as_str().and_then(|path| context.model.at(path)) else { continue };
        item.retain(|name, _| kind.field(name).is_none() || columns::names(member).any(|own| own == name));
        if let Some(Value::Array(list)) = lists.get_mut(member.path) {
            list.push(item.into());
        }
    }
    lists.into()
}
