//! One request in, one answer out: who is asking, what for, and which verb answers.

use std::sync::Arc;

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HOST};
use http::{HeaderMap, Method, Request, Response};
use serde_json::Value;

use super::context::{Context, Id};
use super::error::Error;
use super::fault::Fault;
use super::identity::{Authenticator, Identity};
use super::keystone::TokenValidator;
use super::kinds::DEVICES;
use super::reply::{Reply, request_id};
use super::route::Route;
use super::store::{Missing, Store};
use super::{ansible, create, item, labels, list, variables};

/// The largest body taken, in bytes.
pub const BODY_LIMIT: usize = 1_000_000;

/// The API over one database. It may be shared between tasks: requests run at the same time.
pub struct Api {
    pub(crate) store: Store,
    authenticator: Authenticator,
}

impl Api {
    /// Opens the database at a URL (`sqlite:PATH` or `postgres://…`) and brings its tables up to date.
    ///
    /// Requests are authenticated by Craton's three headers. `connections` is how many requests may use the database at
    /// the same time, at least 1.
    ///
    /// # Errors
    /// A sentence if the database cannot be opened, is not ours or is newer; it stays as it was.
    pub async fn open(database_url: &str, connections: u32) -> Result<Api, Error> {
        Api::over(database_url, connections, Missing::Create).await
    }

    /// As [`Api::open`], but a file that is not there is not made.
    ///
    /// # Errors
    /// [`Reason::Missing`](super::error::Reason::Missing) if it is not there, or as [`Api::open`].
    pub async fn open_existing(database_url: &str, connections: u32) -> Result<Api, Error> {
        Api::over(database_url, connections, Missing::Refuse).await
    }

    async fn over(database_url: &str, connections: u32, missing: Missing) -> Result<Api, Error> {
        let store = Store::open(database_url, connections.max(1), &craton_model::MODEL, missing).await?;
        Ok(Api { store, authenticator: Authenticator::ApiKeys })
    }

    /// The same API for one user who need not say who it is.
    pub(crate) fn acting_as(self, identity: Identity) -> Api {
        Api { authenticator: Authenticator::Fixed(identity), ..self }
    }

    /// The same API for those whom Keystone knows: `X-Auth-Token` is a token of Keystone's, which says user, project and
    /// roles. Whoever has the role `admin` is what a root user is otherwise.
    pub fn with_keystone(self, validator: Arc<dyn TokenValidator>) -> Api {
        Api { authenticator: Authenticator::Keystone(validator), ..self }
    }

    /// Answers a request. Every answer has a request id; nothing is half done. Who asked, where that was proven, is the
    /// [`Identity`] among the extensions of the answer.
    pub async fn handle(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        let head = request.method() == Method::HEAD;
        let mut asking = None;
        let reply = self.answer(&request, &mut asking).await.unwrap_or_else(Reply::from);
        let mut response = reply.into_response(head, &request_id());
        if let Some(identity) = asking {
            response.extensions_mut().insert(identity);
        }
        response
    }

    /// How many statements the database was sent, without those that begin and end transactions.
    pub fn statements(&self) -> u64 {
        self.store.statements()
    }

    /// Ends the connections to the database.
    pub async fn close(&self) {
        self.store.close().await;
    }

    async fn answer(&self, request: &Request<Vec<u8>>, asking: &mut Option<Identity>) -> Result<Reply, Fault> {
        if request.body().len() > BODY_LIMIT {
            return Err(Fault::too_large());
        }
        let mut session = self.store.read().await?;
        let identity = self.authenticator.identify(&self.store, &mut session, request.headers()).await?;
        *asking = Some(identity.clone());
        let route = Route::find(request.uri().path())?;
        let base = base(request);
        let query = request.uri().query().unwrap_or_default();
        match *request.method() {
            Method::GET | Method::HEAD => read(&mut Context { session, identity, base }, route, query).await,
            Method::OPTIONS => Ok(Reply::options(route.allow())),
            Method::POST | Method::PUT | Method::DELETE => {
                drop(session);
                let body = body(request.headers(), request.body());
                let mut context = Context { session: self.store.write().await?, identity, base };
                let reply = write(&mut context, route, request.method(), body).await?;
                context.session.commit().await?;
                Ok(reply)
            }
            _ => Err(Fault::method_not_allowed(route.allow())),
        }
    }
}

async fn read(context: &mut Context, route: Route, query: &str) -> Result<Reply, Fault> {
    match route {
        Route::Collection(kind) => list::list(context, kind, query).await,
        Route::Item(kind, id) => item::show(context, kind, &known(id)?, query).await,
        Route::Variables(kind, id) => variables::show(context, kind, &known(id)?, query).await,
        Route::Labels(kind, id) => labels::show(context, kind, &known(id)?, query).await,
        Route::AnsibleInventory => ansible::inventory(context, query).await,
    }
}

async fn write(
    context: &mut Context,
    route: Route,
    method: &Method,
    body: Result<Value, Fault>,
) -> Result<Reply, Fault> {
    let delete = method == Method::DELETE;
    match route {
        Route::Collection(kind) if method == Method::POST && kind.path != DEVICES.path => {
            create::create(context, kind, &body?).await
        }
        Route::Item(kind, id) if delete => match id {
            Some(id) => item::delete(context, kind, &id).await,
            None => item::may_change(context, kind).and(Err(Fault::not_found())),
        },
        Route::Item(kind, id) if method == Method::PUT => item::update(context, kind, &known(id)?, &body?).await,
        Route::Variables(kind, id) if delete => variables::delete(context, kind, &known(id)?, &body?).await,
        Route::Variables(kind, id) if method == Method::PUT => variables::put(context, kind, &known(id)?, &body?).await,
        Route::Labels(kind, id) if delete => labels::delete(context, kind, &known(id)?, &body?).await,
        Route::Labels(kind, id) if method == Method::PUT => labels::put(context, kind, &known(id)?, &body?).await,
        route => Err(Fault::method_not_allowed(route.allow())),
    }
}

fn known(id: Option<Id>) -> Result<Id, Fault> {
    id.ok_or_else(Fault::not_found)
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
    serde_json::from_slice(bytes).map_err(|_| Fault::not_json())
}

/// What links begin with: the scheme and host of the request, and `/v1`.
fn base(request: &Request<Vec<u8>>) -> String {
    let uri = request.uri();
    let host = text(request.headers(), &HOST).or(uri.authority().map(|authority| authority.as_str()));
    format!("{}://{}/v1", uri.scheme_str().unwrap_or("http"), host.unwrap_or("localhost"))
}

fn text<'h>(headers: &'h HeaderMap, name: &http::HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
