//! One request in, one answer out: who is asking, may they, and which verb answers.

mod accounts;
mod ansible_inventory;
mod batch;
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

use accounts::KeyHashes;
pub use batch::OPERATIONS as BATCH_OPERATIONS;
pub(crate) use columns::row;
pub(crate) use context::RequestContext;
use history::WriteRequest;
use read::ReadRequest;
pub(crate) use reply::{REQUEST_ID, Reply, request_id};

use std::net::Ipv6Addr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use craton_model::{Id, Kind, MODEL, Model, json};
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HOST};
use http::request::Parts;
use http::{HeaderMap, Method, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Body as _;
use serde_json::Value;
use tokio::sync::OwnedSemaphorePermit;
use uuid::Uuid;

use crate::auth::{Authenticator, Identity, KeystoneTokens, TokenValidator};
use crate::error::OpenError;
use crate::fault::Fault;
use crate::limits::{self, BATCH_LIMIT, BODY_LIMIT, RequestLimits};
use crate::policy::{self, Action};
use crate::shares::Shares;
use crate::store::{Missing, ReadDatabase, Store, Transaction, canonical_uuid, now, to_expr};

/// How often a write is tried that others get in the way of.
const TRIES: u32 = 10;
/// The longest wait before the second of them; twice as long before each next.
const PAUSE: Duration = Duration::from_millis(4);

/// From how many bytes on an answer is its user's share of what the server does at once until it is sent.
const LONG: u64 = 1 << 20;
/// How many values a body has at most: each takes more memory than its text.
const VALUES: usize = 1_000_000;
/// The longest host in links, in bytes: as long as a name may be, and a port.
const HOST_LENGTH: usize = 253 + 6;

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
    /// Of the connections to the database.
    shares: Shares,
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

/// What a verb that changes something is asked.
struct Asked {
    kind: &'static Kind,
    action: Action,
    /// The id in the path, or the one that a new resource is to get; `None` without one, or for one that no row can have.
    id: Option<Id>,
    body: Value,
}

/// What a transaction writes.
enum TransactionWork {
    One(Asked),
    Batch(batch::Batch),
    Undo(history::UndoRequest),
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
        let (authenticator, shares) = (Authenticator::ApiKeys(Arc::default()), Shares::of(connections as usize, 1));
        Ok(Api::new(Core { model, store, authenticator, shares, public_url: None }))
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
        let (mut asking, mut share) = (None, None);
        let (head, body) = request.into_parts();
        let id = request_id();
        let reply = self.reply(&head, body, route, &id, &mut asking, &mut share).await.unwrap_or_else(Reply::from);
        let mut response = reply.into_response(&id);
        if let Some(identity) = asking {
            response.extensions_mut().insert(identity);
        }
        if response.body().size_hint().lower() < LONG {
            return response;
        }
        // Who takes long to read many of those waits for them.
        response.map(|body| {
            Body::new(body.map_err(move |error| {
                let _held = &share;
                error
            }))
        })
    }

    async fn reply(
        &self,
        head: &Parts,
        body: Body,
        route: Route,
        request_id: &str,
        asking: &mut Option<Identity>,
        share: &mut Option<Arc<OwnedSemaphorePermit>>,
    ) -> Result<Reply, Fault> {
        let base = self.public_url.as_ref().map_or_else(|| base(head), |url| Ok(format!("{url}/v1")))?;
        let store = self.store.until(head.extensions.get::<RequestLimits>().map(|limits| limits.deadline));
        let (identity, mut transaction) = self.authenticator.identify(&store, head).await?;
        *asking = Some(identity.clone());
        let mut taken = self.shares.try_take(&identity);
        if taken.is_none() {
            // Who has its share waits without a connection.
            drop(transaction);
            taken = self.shares.take(&identity, 1).await;
            transaction = store.read().await?;
        }
        *share = taken.map(Arc::new);
        let read = |identity| ReadRequest { route, head, identity, base: base.clone(), share: share.clone() };
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
        drop((transaction, share.take()));
        let most = if matches!(route, Route::Batch) { BATCH_LIMIT } else { BODY_LIMIT };
        let (bytes, _room) = limits::read(head, &identity, body, most).await?;
        let body = || self::body(&head.headers, &bytes);
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
        self.write(&store, identity, &WriteRequest::new(head, request_id, base)?, &work).await
    }

    fn context(&self, transaction: Transaction, identity: Identity, base: String) -> RequestContext<'static> {
        RequestContext::new(self.model, transaction, identity, base)
    }

    /// One transaction: it is run whole, or leaves no trace and is run again if it was only in somebody's way.
    async fn write(
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
        let mut tries = 1;
        loop {
            let _share = self.shares.take(&identity, 1).await;
            let transaction = store.write().await?;
            let mut context = self.context(transaction, identity.clone(), request.base.clone());
            context.key_hashes = hashes.clone();
            match transact(context, request, work, tries == 1).await {
                Err(fault) if fault.may_pass && tries < TRIES => tokio::time::sleep(pause(tries)).await,
                result => return result,
            }
            tries += 1;
        }
    }
}

/// What is asked for and the record of it: both are there when this returns, or neither. `together` is whether a batch may be
/// written so.
async fn transact(
    mut context: RequestContext<'_>,
    request: &WriteRequest,
    work: &TransactionWork,
    together: bool,
) -> Result<Reply, Fault> {
    let reply = match work {
        TransactionWork::One(asked) => change(&mut context, asked).await?,
        TransactionWork::Batch(batch) => batch::run(&mut context, batch, together).await?,
        TransactionWork::Undo(undo) => {
            let reply = history::undo(&mut context, request, *undo).await?;
            if undo.is_dry {
                return Ok(reply);
            }
            reply
        }
    };
    history::write(&mut context, request).await?;
    context.transaction.commit().await?;
    Ok(reply)
}

async fn change(context: &mut RequestContext<'_>, asked: &Asked) -> Result<Reply, Fault> {
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

fn known(id: &Option<Id>) -> Result<&Id, Fault> {
    id.as_ref().ok_or_else(Fault::not_found)
}

/// Somewhere up to the longest wait, so that two who met do not meet again.
fn pause(tries: u32) -> Duration {
    let share = f64::from(Uuid::new_v4().as_fields().0) / f64::from(u32::MAX);
    (PAUSE * 2_u32.pow(tries)).mul_f64(share)
}

/// The body as JSON; null without a JSON content type, as the original has it.
fn body(headers: &HeaderMap, bytes: &[u8]) -> Result<Value, Fault> {
    if let Some(encoding) = text(headers, &CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
        return Err(Fault::unsupported(encoding));
    }
    let content_type = text(headers, &CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type != "application/json" && !media_type.ends_with("+json") {
        return Ok(Value::Null);
    }
    if values(bytes) > VALUES {
        return Err(Fault::bad_request(format!("The body has more than {VALUES} values")));
    }
    json::from_slice(bytes).map_err(|_| Fault::not_json())
}

/// How many values JSON has, or some more: what follows a comma or begins an array or object.
fn values(json: &[u8]) -> usize {
    let (mut count, mut in_text, mut is_escaped) = (1, false, false);
    for byte in json {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b',' | b'[' | b'{' if !in_text => count += 1,
            _ => {}
        }
    }
    count
}

/// What links begin with: the scheme and host of the request, and `/v1`.
fn base(head: &Parts) -> Result<String, Fault> {
    let mut hosts = head.headers.get_all(HOST).iter();
    let host = match (hosts.next(), head.uri.authority()) {
        (Some(host), _) => host.to_str().ok().filter(|_| hosts.next().is_none()),
        (None, Some(authority)) => Some(authority.as_str()),
        (None, None) => Some("localhost"),
    };
    let host = host.filter(|host| is_host(host)).ok_or_else(Fault::no_host)?;
    Ok(format!("{}://{host}/v1", head.uri.scheme_str().unwrap_or("http")))
}

/// Whether a text is a name or an address, and perhaps a port.
fn is_host(text: &str) -> bool {
    let (name, port) = text.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).unwrap_or((text, "0"));
    let is_address =
        name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).map(|name| name.parse::<Ipv6Addr>());
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    text.len() <= HOST_LENGTH && port.parse::<u16>().is_ok() && is_address.map_or(is_name, |address| address.is_ok())
}

fn text<'h>(headers: &'h HeaderMap, name: &http::HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
