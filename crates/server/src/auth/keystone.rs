//! Who is asking, where Keystone knows: what the original's `keystone-auth` pipeline did.

use std::sync::Arc;

use craton_model::Role;
use http::HeaderMap;
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use uuid::Uuid;

use super::{Identity, header};
use crate::api::{Fault, now};
use crate::store::{Store, Transaction};

/// What a token of Keystone's stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenOwner {
    /// The user's name.
    pub user: String,
    /// The id and the name of the project that the token is for, if it is for one.
    pub project: Option<(String, String)>,
    /// The names of the roles it carries.
    pub roles: Vec<String>,
}

/// Asks Keystone about tokens. It blocks: it is called in a thread for that.
pub trait TokenValidator: Send + Sync {
    /// What `token` stands for, or `None` if it is no token that works.
    ///
    /// # Errors
    /// A sentence for the log if Keystone cannot tell; it holds no secret.
    fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String>;
}

/// Keystone's own roles, the first that a token carries counts. Keystone has no root users: its admins are those of the
/// whole installation. A token without any of them is what every token was in the original: it changes its project's inventory.
const ROLES: [(&str, Role); 3] = [("admin", Role::Root), ("member", Role::Writer), ("reader", Role::Reader)];

/// Who the token in `X-Auth-Token` stands for, or 401; 503 if Keystone cannot tell. A project that is seen for the first time
/// is made. No connection to the database is held while Keystone is asked, and never two.
pub(super) async fn identify(
    validator: &Arc<dyn TokenValidator>,
    store: &Store,
    headers: &HeaderMap,
) -> Result<(Identity, Transaction), Fault> {
    let token = header(headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let token = validate(validator, token.to_owned()).await?.ok_or_else(Fault::unauthenticated)?;
    let project = token.project.as_ref().ok_or_else(Fault::without_project)?;
    let id = Uuid::parse_str(&project.0).map_err(|_| Fault::no_project(&project.0))?;
    let mut transaction = store.read().await?;
    if !is_known(&mut transaction, id).await? {
        drop(transaction);
        make(store, id, &project.1).await?;
        transaction = store.read().await?;
    }
    let carried = ROLES.iter().find(|(name, _)| token.roles.iter().any(|role| role == name));
    let role = carried.map_or(Role::Writer, |(_, role)| *role);
    Ok((Identity { user: token.user.clone(), project: id, role, account: None }, transaction))
}

/// Asks in a thread for what blocks.
async fn validate(validator: &Arc<dyn TokenValidator>, token: String) -> Result<Option<Arc<TokenOwner>>, Fault> {
    let validator = Arc::clone(validator);
    match tokio::task::spawn_blocking(move || validator.validate(&token)).await {
        Ok(Ok(found)) => Ok(found),
        Ok(Err(error)) => {
            tracing::error!(%error, "Keystone cannot validate tokens");
            Err(Fault::keystone_unavailable())
        }
        Err(_) => Err(Fault::broken()),
    }
}

async fn is_known(transaction: &mut Transaction, id: Uuid) -> Result<bool, Fault> {
    let query = Query::select().column("id").from("projects").and_where(Expr::col("id").eq(id.to_string())).to_owned();
    Ok(transaction.row(&query).await?.is_some())
}

async fn make(store: &Store, id: Uuid, project: &str) -> Result<(), Fault> {
    let mut transaction = store.write().await?;
    let row: [Expr; 3] = [id.to_string().into(), project.into(), now().into()];
    let mut query = Query::insert();
    query.into_table("projects").columns(["id", "name", "created_at"]).values_panic(row);
    // Another request may have been faster.
    query.on_conflict(OnConflict::column("id").do_nothing().to_owned());
    transaction.execute(&query).await?;
    Ok(transaction.commit().await?)
}
