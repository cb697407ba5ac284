//! A session: where the server is, who asks, and one request that becomes one JSON value.

mod address;
mod builder;

pub(crate) use address::{Address, checked_url};
pub use builder::SessionBuilder;

use crate::answer::{read_answer, without};
use crate::auth::{Access, Auth, Credentials, Login};
use crate::error::{Call, Result};
use crate::exchange::Exchange;
pub use crate::network::DEFAULT_TIMEOUT;
use crate::network::Network;
use crate::trace::without_secrets_of;
use crate::transport::Transport;
use http::{Method, Response, StatusCode};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A connection to one Craton server. Cloning it is cheap; the clones share their connections and their token.
#[derive(Debug, Clone)]
pub struct Session {
    login: Arc<Login>,
}

impl Session {
    /// A session that `auth` opens: [`Credentials`] or [`crate::auth::Keystone`].
    pub fn builder(auth: impl Into<Auth>) -> SessionBuilder {
        SessionBuilder::new(auth.into())
    }

    /// A session at `url` with Craton's own headers and [`DEFAULT_TIMEOUT`]. `/v1` is added to the URL unless it ends in it.
    /// A server on a Unix socket is `http+unix://%2Frun%2Fcraton.sock`.
    ///
    /// # Errors
    /// As [`SessionBuilder::build`].
    pub fn new(url: &str, credentials: &Credentials) -> Result<Self> {
        Self::with_timeout(url, credentials, DEFAULT_TIMEOUT)
    }

    /// As [`Session::new`], with `timeout` for each request, head and body together.
    ///
    /// # Errors
    /// As [`SessionBuilder::build`].
    pub fn with_timeout(url: &str, credentials: &Credentials, timeout: Duration) -> Result<Self> {
        Self::builder(credentials.clone()).url(url).timeout(timeout).build()
    }

    /// A session over any transport to what errors call `place`, without credentials: an inventory in this process, say.
    ///
    /// # Errors
    /// None at present.
    pub fn over(transport: Arc<dyn Transport>, place: &str, network: &Network) -> Result<Self> {
        let exchange = Exchange::over(transport, place.into(), network);
        let base = Address::of_server("http://localhost")?.base;
        Ok(Self::with(Login::none(base, exchange)))
    }

    fn with(login: Login) -> Self {
        Self { login: Arc::new(login) }
    }

    /// One request below `/v1`: `path` without a leading slash, `query` already encoded (or empty), `body` as JSON.
    /// The answer is its JSON, or `None` where it has no body (204).
    ///
    /// A read is tried up to three times if the connection breaks or the server answers 429, 502, 503 or 504; a write
    /// is repeated only if no connection was made. Under Keystone the first request logs in, and one that is refused
    /// with 401 is sent once more with a new token, unless the token was new.
    ///
    /// # Errors
    /// All of [`crate::Error`] but `HalfDone`.
    pub fn send(&self, method: Method, path: &str, query: &str, body: Option<&Value>) -> Result<Option<Value>> {
        let (access, call, answer) = self.exchange(&method, path, query, body)?;
        read(&access, call, &answer, body)
    }

    /// The body of the answer to a read, as it came.
    ///
    /// # Errors
    /// As [`Session::send`], but for what can be wrong with JSON.
    pub(crate) fn body(&self, path: &str, query: &str) -> Result<Vec<u8>> {
        let (access, call, answer) = self.exchange(&Method::GET, path, query, None)?;
        if !answer.status().is_success() {
            read(&access, call, &answer, None)?;
        }
        Ok(answer.into_body())
    }

    fn exchange(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        body: Option<&Value>,
    ) -> Result<(Arc<Access>, Call, Response<Vec<u8>>)> {
        let (access, is_new) = self.login.access()?;
        let (url, answer) = exchange(&access, method, path, query, body)?;
        if answer.status() == StatusCode::UNAUTHORIZED
            && !is_new
            && let Some(access) = self.login.renew(&access)?
        {
            let (url, answer) = exchange(&access, method, path, query, body)?;
            return Ok((access, Call::of(method, &url), answer));
        }
        Ok((access, Call::of(method, &url), answer))
    }

    /// Revokes the token of this session at Keystone and forgets it.
    ///
    /// # Errors
    /// [`crate::Error::Setting`] if there is no token: the session uses Craton's own headers, or would have to log in first.
    pub fn revoke_token(&self) -> Result<()> {
        self.login.revoke()
    }
}

fn read(access: &Access, call: Call, answer: &Response<Vec<u8>>, body: Option<&Value>) -> Result<Option<Value>> {
    read_answer(call, answer, |text| {
        let text = without(&access.secrets, text);
        body.map_or_else(|| text.clone(), |body| without_secrets_of(body, &text))
    })
}

fn exchange(
    access: &Access,
    method: &Method,
    path: &str,
    query: &str,
    body: Option<&Value>,
) -> Result<(Url, Response<Vec<u8>>)> {
    let mut url = access.base.clone();
    url.set_path(&format!("{}/{path}", url.path()));
    url.set_query((!query.is_empty()).then_some(query));
    let answer = access.exchange.send(method, &url, access.headers.clone(), body)?;
    Ok((url, answer))
}
