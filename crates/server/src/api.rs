//! One request in, one answer out: who is asking, may they, and which verb answers.

mod accounts;
mod ansible_inventory;
mod asked;
mod base;
mod batch;
mod body;
mod change;
mod columns;
mod context;
mod create;
mod delete;
mod filter;
mod history;
mod labels;
mod list;
mod moving;
mod openapi;
mod owners;
mod page;
mod parameters;
mod protection;
mod read;
mod references;
mod reply;
pub(crate) mod router;
mod show;
mod update;
mod variables;
mod write;

pub use batch::OPERATIONS as BATCH_OPERATIONS;
pub(crate) use columns::row;
pub(crate) use context::RequestContext;
use history::WriteRequest;
use read::ReadRequest;
pub(crate) use reply::{REQUEST_ID, Reply, request_id};
use write::TransactionWork;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use craton_model::{Kind, MODEL, Model};
use http::request::Parts;
use http::{Method, Request, Response};

use crate::auth::{Authenticator, Identity, KeystoneTokens, TokenValidator};
use crate::error::OpenError;
use crate::fault::Fault;
use crate::limits::RequestLimits;
use crate::memory::ValueMemory;
use crate::policy::{self, Action};
use crate::shares::SharedRoom;
use crate::store::{Missing, ReadDatabase, Store, canonical_uuid, now, to_expr};

/// The API over one database. It may be shared between tasks: requests run at the same time.
pub struct Api {
    pub(crate) core: Arc<Core>,
    router: OnceLock<Router>,
}

/// What every request is answered from.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) model: &'static Model,
    pub(crate) store: Store,
    authenticator: Authenticator,
    inventory_turns: SharedRoom,
    memory: ValueMemory,
    /// What links begin with before `/v1`, if not with what a client asked for.
    public_url: Option<String>,
}

/// What a path and a method ask for.
#[derive(Clone, Copy)]
pub(crate) enum Route {
    /// Something with a kind.
    To(&'static Kind, Action),
    /// Several writes.
    Batch,
    /// What was changed.
    History,
    /// One change.
    Record,
    /// One change is to be undone.
    Undo,
    /// No path of ours.
    Unknown,
    /// A path of ours, by a method that it does not take.
    Method,
}

impl Api {
    /// Opens the database at a URL (`sqlite:PATH` or `postgres://…`) and brings its tables up to date.
    ///
    /// Requests are authenticated by Craton's three headers. `connections` is how many requests may use the database at
    /// the same time, at least 1.
    ///
    /// # Errors
    /// A sentence if the database cannot be opened, is not ours or is newer; it stays as it was.
    pub async fn open(database_url: &str, connections: u32) -> Result<Api, OpenError> {
        Api::open_with(database_url, connections, &MODEL).await
    }

    /// As [`Api::open`], but a file that is not there is not made.
    ///
    /// # Errors
    /// [`Reason::Missing`](crate::Reason::Missing) if it is not there, or as [`Api::open`].
    pub async fn open_existing(database_url: &str, connections: u32) -> Result<Api, OpenError> {
        Api::over(database_url, connections, &MODEL, Missing::Refuse).await
    }

    /// As [`Api::open`], for an inventory of other kinds. A new database gets their tables.
    ///
    /// # Errors
    /// As [`Api::open`].
    pub async fn open_with(database_url: &str, connections: u32, model: &'static Model) -> Result<Api, OpenError> {
        Api::over(database_url, connections, model, Missing::Create).await
    }

    async fn over(url: &str, connections: u32, model: &'static Model, missing: Missing) -> Result<Api, OpenError> {
        let connections = connections.max(1);
        let store = Store::open(url, connections, model, missing).await?;
        let authenticator = Authenticator::ApiKeys(Arc::default());
        let inventory_turns = ansible_inventory::turns();
        let memory = ValueMemory::new();
        Ok(Api::new(Core { model, store, authenticator, inventory_turns, memory, public_url: None }))
    }

    fn new(core: Core) -> Api {
        Api { core: Arc::new(core), router: OnceLock::new() }
    }

    /// The same API for one user who need not say who it is.
    pub(crate) fn acting_as(self, identity: Identity) -> Api {
        self.authenticated_by(Authenticator::Fixed(identity))
    }

    /// The same API for those whom Keystone knows: `X-Auth-Token` is a token of Keystone's, which says user, project and
    /// roles. Whoever has the role `admin` is what a root user is otherwise.
    pub fn with_keystone(self, validator: Arc<dyn TokenValidator>) -> Api {
        self.authenticated_by(Authenticator::Keystone(KeystoneTokens::new(validator)))
    }

    /// The same API, that reads lists from a replica while it is near enough, by as many connections at the same time. Without
    /// the replica they are read as ever.
    pub fn with_read_database(self, read: ReadDatabase, connections: u32) -> Api {
        let store = self.core.store.clone().with_replica(read, connections.max(1));
        Api::new(Core { store, ..Core::clone(&self.core) })
    }

    /// The same API, whose links begin with this URL, without a slash at its end.
    pub fn with_public_url(self, url: &str) -> Api {
        Api::new(Core { public_url: Some(url.to_owned()), ..Core::clone(&self.core) })
    }

    fn authenticated_by(self, authenticator: Authenticator) -> Api {
        Api::new(Core { authenticator, ..Core::clone(&self.core) })
    }

    /// Answers a request. Every answer has a request id; nothing is half done. Who asked, where that was proven, is the
    /// [`Identity`] among the extensions of the answer.
    pub async fn handle(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        let response = router::answer(self.router(), request.map(Body::from)).await;
        let (head, body) = response.into_parts();
        match to_bytes(body, usize::MAX).await {
            Ok(body) => Response::from_parts(head, body.into()),
            // The log says why.
            Err(_) => Reply::from(Fault::cut()).into_response(&request_id()).map(|_| Vec::new()),
        }
    }

    /// All paths of the API.
    pub(crate) fn router(&self) -> Router {
        self.router.get_or_init(|| router::of_model(self.core.clone())).clone()
    }

    /// How many statements the database was sent, without those that begin and end transactions.
    pub fn statements(&self) -> u64 {
        self.core.store.statements()
    }

    /// The size of the database in bytes.
    pub(crate) async fn database_bytes(&self) -> Result<i64, crate::store::QueryError> {
        self.core.store.probe().read().await?.bytes().await
    }

    /// How far the replica that lists are read from is behind; `None` without one.
    pub(crate) fn lag_seconds(&self) -> Option<f64> {
        self.core.store.lag_seconds()
    }

    /// Ends the connections to the database.
    pub async fn close(&self) {
        self.core.store.close().await;
    }
}

impl Core {
    /// What the API takes and answers, for everybody.
    pub(crate) fn document(&self) -> Response<Body> {
        Reply::ok(openapi::document(self.model)).into_response(&request_id())
    }

    /// Answers a request that was found to be for `route`.
    pub(crate) async fn answer(&self, request: Request<Body>, route: Route) -> Response<Body> {
        let mut asking = None;
        let (head, body) = request.into_parts();
        let id = request_id();
        let reply = self.reply(&head, body, route, &id, &mut asking).await.unwrap_or_else(Reply::from);
        let mut response = reply.into_response(&id);
        if let Some(identity) = asking {
            response.extensions_mut().insert(identity);
        }
        response
    }

    async fn reply(
        &self,
        head: &Parts,
        body: Body,
        route: Route,
        request_id: &str,
        asking: &mut Option<Identity>,
    ) -> Result<Reply, Fault> {
        let base = self.public_url.as_ref().map_or_else(|| base::of_request(head), |url| Ok(format!("{url}/v1")))?;
        let store = self.store.until(head.extensions.get::<RequestLimits>().map(|limits| limits.deadline));
        let (identity, store, transaction) = self.authenticator.identify(&store, head).await?;
        *asking = Some(identity.clone());
        let read = |identity| ReadRequest { route, head, identity, base: base.clone() };
        match route {
            Route::History | Route::Record => return self.read(&store, transaction, read(identity)).await,
            Route::Unknown => return Err(Fault::no_such_path()),
            Route::Method if head.method == Method::OPTIONS => return Ok(Reply::options()),
            Route::Method => return Err(Fault::method_not_allowed()),
            Route::To(kind, action) => {
                policy::may(&identity, kind, action)?;
                if action.reads() {
                    return self.read(&store, transaction, read(identity)).await;
                }
            }
            Route::Undo | Route::Batch => policy::may_write(&identity)?,
        }
        // The write takes a connection of its own, and there may be but one.
        drop(transaction);
        let memory = self.memory.of_user(identity.project, &identity.user, store.until);
        let (work, _room) = TransactionWork::read(head, &identity, body, route, memory).await?;
        self.write(&store, identity, &WriteRequest::new(head, request_id, base)?, &work).await
    }
}
