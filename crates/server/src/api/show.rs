//! `GET` of one resource.

use craton_model::{Id, Kind};

use super::{Fault, Reply, RequestContext, parameters, variables};

/// Answers `GET /v1/PATH/ID`.
pub(crate) async fn show(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    id: &Id,
    query: &str,
) -> Result<Reply, Fault> {
    let resolved = parameters::resolved(kind.resolves, query)?;
    let mut one = [context.find_labelled(kind, id).await?];
    if kind.has_variables || kind.shows_empty_variables {
        variables::attach(context, kind, &mut one, resolved).await?;
    }
    let [resource] = one;
    Ok(Reply::ok(resource.into()))
}
