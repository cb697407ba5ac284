//! Large inventories take turns: what is kept of all their hosts takes memory until the last is sent.

use std::sync::Arc;

use craton_model::Kind;
use sea_query::{Expr, Query};

use super::select;
use crate::api::{Fault, RequestContext};
use crate::shares::{RoomPlace, SharedRoom, Shares};

/// An inventory of more hosts is large. As many smaller ones as there are connections to the database take less than one of a million.
const LARGE: u64 = 50_000;
/// How many large ones there are at a time.
const TURNS: usize = 2;

/// The turn of a large inventory, until the last clone is dropped.
pub(in crate::api) type InventoryTurn = Arc<RoomPlace>;

/// The turns that there are, one for each user, so that a slow reader stops only itself.
pub(in crate::api) fn turns() -> SharedRoom {
    SharedRoom::new(TURNS, Shares::of(1, 1))
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
