//! What only reads: lists come from a replica if there is one near enough, all else from the database itself.

use craton_model::Kind;
use http::request::Parts;

use super::ansible_inventory::{self, InventoryTurn};
use super::{Core, Fault, Reply, RequestContext, Route};
use super::{history, labels, list, parameters, show, variables};
use crate::auth::Identity;
use crate::policy::Action;
use crate::store::{Store, Transaction};

/// What is read, and for whom.
#[derive(Clone)]
pub(super) struct ReadRequest<'r> {
    pub(super) route: Route,
    pub(super) head: &'r Parts,
    pub(super) identity: Identity,
    /// What links begin with.
    pub(super) base: String,
}

impl Core {
    /// Answers what only reads, which `transaction` of the database itself is for.
    pub(super) async fn read(
        &self,
        store: &Store,
        mut transaction: Transaction,
        request: ReadRequest<'_>,
    ) -> Result<Reply, Fault> {
        let mut turn = None;
        if let Route::To(kind, Action::Inventory) = request.route {
            let query = request.head.uri.query().unwrap_or_default();
            let mut context =
                RequestContext::new(self.model, transaction, request.identity.clone(), request.base.clone());
            context.transaction.limit_time().await?;
            if ansible_inventory::is_large(&mut context, kind, query).await? {
                let until = context.transaction.until;
                // It waits without a connection.
                drop(context);
                let share = self.inventory_turns.of_user(request.identity.project, &request.identity.user);
                let place = self.inventory_turns.take(share, 1, until).await;
                turn = Some(InventoryTurn::new(place.ok_or_else(Fault::no_turn)?));
                transaction = store.read().await?;
            } else {
                transaction = context.transaction;
            }
        }
        let is_list = matches!(request.route, Route::History | Route::To(_, Action::List | Action::Inventory));
        if let Some((replica, ends)) = store.replica().filter(|_| is_list) {
            drop(transaction);
            // What it refuses, it may be too far behind for, or be in the way of what it has to catch up with.
            let reply = async {
                let transaction = replica.read().await.ok()?;
                request.clone().answer(self, transaction, turn.clone()).await.ok()
            };
            let reply = tokio::select! {
                reply = reply => reply,
                () = ends => None,
            };
            if let Some(reply) = reply {
                return Ok(reply);
            }
            transaction = store.read().await?;
        }
        request.answer(self, transaction, turn).await
    }
}

impl ReadRequest<'_> {
    async fn answer(
        self,
        core: &Core,
        mut transaction: Transaction,
        turn: Option<InventoryTurn>,
    ) -> Result<Reply, Fault> {
        let query = self.head.uri.query().unwrap_or_default();
        let is_one = matches!(self.route, Route::To(_, Action::Show | Action::ShowVariables | Action::ShowLabels));
        if !is_one {
            transaction.limit_time().await?;
        }
        let memory = core.memory.of_user(self.identity.project, &self.identity.user, transaction.until);
        let mut context = RequestContext::new(core.model, transaction, self.identity, self.base);
        context.memory = Some(memory);
        let share = context.transaction.share.clone();
        let id = |kind: &Kind| id_of(self.head).and_then(|id| kind.parse_id(id).ok()).ok_or_else(Fault::not_found);
        let reply = match self.route {
            Route::To(kind, action) => match action {
                Action::Inventory => ansible_inventory::inventory(context, kind, query, turn).await,
                Action::List => list::list(&mut context, kind, query, parameters::largest(&self.head.headers)).await,
                Action::ShowVariables => variables::show(&mut context, kind, &id(kind)?, query).await,
                Action::ShowLabels => labels::show(&mut context, kind, &id(kind)?, query).await,
                _ => show::show(&mut context, kind, &id(kind)?, query).await,
            },
            Route::History => history::list(&mut context, query).await,
            _ => Ok(Reply::ok(history::show(&mut context, number(self.head)?).await?.into())),
        };
        reply.map(|reply| reply.within(share))
    }
}

/// What follows `/v1/PATH/`.
pub(super) fn id_of(head: &Parts) -> Option<&str> {
    head.uri.path().split('/').nth(3)
}

/// The same, if it is the number of a record; 404 if not.
pub(super) fn number(head: &Parts) -> Result<i64, Fault> {
    id_of(head).and_then(|number| number.parse().ok()).ok_or_else(Fault::not_found)
}
