//! What changes something: one transaction, and the record of it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use craton_model::Kind;
use http::request::Parts;
use serde_json::Value;
use uuid::Uuid;

use super::accounts::{self, KeyHashes};
use super::asked::Asked;
use super::change::change;
use super::history::{self, WriteRequest};
use super::{Core, Fault, Reply, RequestContext, Route, batch, body, read};
use crate::auth::Identity;
use crate::limits::{self, BATCH_LIMIT, BODY_LIMIT};
use crate::memory::{JsonSize, RequestMemory};
use crate::policy::Action;
use crate::shares::RoomPlace;
use crate::store::Store;

/// How often a write is tried that others get in the way of.
const TRIES: u32 = 10;
/// The longest wait before the second of them; twice as long before each next.
const PAUSE: Duration = Duration::from_millis(4);

/// What a transaction writes.
pub(super) enum TransactionWork {
    One(Asked),
    Batch(batch::Batch),
    Undo(history::UndoRequest),
}

impl TransactionWork {
    /// What a request asks for, and the room that its body has, as text and as values, until this is dropped.
    pub(super) async fn read(
        head: &Parts,
        identity: &Identity,
        body: Body,
        route: Route,
        mut memory: RequestMemory,
    ) -> Result<(TransactionWork, (Option<RoomPlace>, RequestMemory)), Fault> {
        let most = if matches!(route, Route::Batch) { BATCH_LIMIT } else { BODY_LIMIT };
        let (bytes, room) = limits::read(head, identity, body, most).await?;
        let size = JsonSize::of(&bytes);
        memory.take(size.held).await?;
        let body = || body::read(&head.headers, &bytes, size);
        let asked = |kind: &'static Kind, action, body| {
            let id = read::id_of(head).and_then(|id| kind.parse_id(id).ok());
            TransactionWork::One(Asked { kind, action, id, body })
        };
        let work = match route {
            Route::Batch => TransactionWork::Batch(batch::read(body()?)?),
            // A DELETE of a resource says all in its path; clients send a JSON content type with nothing behind it.
            Route::To(kind, Action::Delete) => asked(kind, Action::Delete, Value::Null),
            Route::To(kind, action) => asked(kind, action, body()?),
            Route::Undo => TransactionWork::Undo(history::UndoRequest::read(read::number(head)?, &body()?)?),
            _ => return Err(Fault::method_not_allowed()),
        };
        Ok((work, (room, memory)))
    }
}

impl Core {
    /// One transaction: it is run whole, or leaves no trace and is run again if it was only in somebody's way.
    pub(super) async fn write(
        &self,
        store: &Store,
        identity: Identity,
        request: &WriteRequest,
        work: &TransactionWork,
    ) -> Result<Reply, Fault> {
        let hashes = match work {
            TransactionWork::One(asked) => {
                accounts::hash_chosen(&identity, [(asked.kind, asked.action, &asked.body)].into_iter()).await?
            }
            TransactionWork::Batch(batch) => accounts::hash_chosen(&identity, batch.writes(self.model)).await?,
            TransactionWork::Undo(_) => KeyHashes::new(),
        };
        let hashes = Arc::new(hashes);
        let (mut tries, mut in_the_way) = (1, false);
        loop {
            let transaction = store.write().await?;
            let mut context = RequestContext::new(self.model, transaction, identity.clone(), request.base.clone());
            context.key_hashes = hashes.clone();
            match transact(context, request, work, tries == 1, in_the_way).await {
                Err(fault) if fault.may_pass && tries < TRIES => {
                    in_the_way |= fault.status >= 500;
                    tokio::time::sleep(pause(tries)).await;
                }
                result => return result,
            }
            tries += 1;
        }
    }
}

/// What is asked for and the record of it: both are there when this returns, or neither.
async fn transact(
    mut context: RequestContext<'_>,
    request: &WriteRequest,
    work: &TransactionWork,
    is_first: bool,
    alone: bool,
) -> Result<Reply, Fault> {
    let reply = match work {
        TransactionWork::One(asked) => change(&mut context, asked).await?,
        TransactionWork::Batch(batch) => batch::run(&mut context, batch, is_first, alone).await?,
        TransactionWork::Undo(undo) => {
            let reply = history::undo(&mut context, request, *undo).await?;
            if undo.is_dry {
                return Ok(reply);
            }
            reply
        }
    };
    history::write(&mut context, request).await?;
    let share = context.transaction.share.clone();
    context.transaction.commit().await?;
    Ok(reply.within(share))
}

/// Somewhere up to the longest wait, so that two who met do not meet again.
fn pause(tries: u32) -> Duration {
    let share = f64::from(Uuid::new_v4().as_fields().0) / f64::from(u32::MAX);
    (PAUSE * 2_u32.pow(tries)).mul_f64(share)
}
