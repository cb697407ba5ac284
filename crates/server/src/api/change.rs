//! Which verb answers a write.

use super::asked::{Asked, known};
use super::{Fault, Reply, RequestContext};
use super::{create, delete, labels, update, variables};
use crate::policy::Action;

/// Does what is asked.
pub(super) async fn change(context: &mut RequestContext<'_>, asked: &Asked) -> Result<Reply, Fault> {
    let Asked { kind, id, body, .. } = asked;
    match asked.action {
        Action::Create => Ok(create::create(context, kind, std::slice::from_ref(asked)).await?.swap_remove(0)),
        Action::Delete => delete::delete(context, kind, known(id)?).await,
        Action::SetVariables => variables::set(context, kind, known(id)?, body).await,
        Action::DeleteVariables => variables::delete(context, kind, known(id)?, body).await,
        Action::AddLabels => labels::add(context, kind, known(id)?, body).await,
        Action::DeleteLabels => labels::delete(context, kind, known(id)?, body).await,
        _ => update::update(context, kind, known(id)?, body).await,
    }
}
