//! Large inventories take turns: what is kept of all their hosts takes memory until the last is sent.

use std::sync::{Arc, LazyLock};
use std::time::Instant;

use craton_model::Kind;
use sea_query::{Expr, Query};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};
use tokio::time::timeout_at;

use super::select;
use crate::api::{Fault, RequestContext};
use crate::auth::Identity;
use crate::shares::Shares;

/// An inventory of more hosts is large. As many smaller ones as there are connections to the database take less than one of a million.
const LARGE: u64 = 50_000;
/// One for each user, so that a slow reader stops only itself.
static USERS: LazyLock<Shares> = LazyLock::new(|| Shares::of(1, 1));
/// For all users.
static TURNS: Semaphore = Semaphore::const_new(2);

/// The turn of a large inventory, until the last clone is dropped.
#[derive(Clone)]
pub(in crate::api) struct InventoryTurn(
    #[expect(dead_code, reason = "held")] Arc<(OwnedSemaphorePermit, SemaphorePermit<'static>)>,
);

impl InventoryTurn {
    /// Waits half of the time that there is: who gets a turn is to have time left.
    ///
    /// # Errors
    /// 503 if it is over.
    pub(in crate::api) async fn take(user: &Identity, until: Option<Instant>) -> Result<InventoryTurn, Fault> {
        let turn =
            async { Some((USERS.of_user(user.project, &user.user).take(1).await?, TURNS.acquire().await.ok()?)) };
        let turn = match until {
            Some(until) => {
                let left = until.saturating_duration_since(Instant::now());
                timeout_at((until - left / 2).into(), turn).await.map_err(|_| Fault::no_turn())?
            }
            None => turn.await,
        };
        // Nobody closes the semaphores.
        turn.map(|turn| InventoryTurn(Arc::new(turn))).ok_or_else(Fault::broken)
    }
}

/// Whether an inventory has so many hosts that it has to wait for its turn.
pub(in crate::api) async fn is_large(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    query: &str,
) -> Result<bool, Fault> {
    let mut hosts = select(context, kind, query)?;
    hosts.clear_selects().expr_as(Expr::val(1), "host").limit(1).offset(LARGE);
    let more = Query::select().expr(Expr::cust("1")).from_subquery(hosts, "more").to_owned();
    Ok(context.transaction.row(&more).await?.is_some())
}
