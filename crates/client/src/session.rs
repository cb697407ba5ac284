//! A session: where the server is, who asks, and one request that becomes one JSON value.

mod builder;
pub(crate) mod held;

pub use builder::SessionBuilder;
pub use held::UnsentWrite;

use crate::answer::{Success, read_answer, without};
use crate::auth::{Auth, Authorized, Credentials, Login};
use crate::error::{Call, Result};
use crate::options::{DEFAULT_TIMEOUT, TransportOptions};
use crate::retry::Requester;
use crate::server_url::ServerUrl;
use crate::trace::without_secrets_of;
use crate::transport::Transport;
use craton_model::{Id, Kind};
use http::{HeaderName, HeaderValue, Method, Response, StatusCode};
use serde_json::Value;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use url::Url;

/// Why something is changed.
const REASON: HeaderName = HeaderName::from_static("x-craton-reason");

/// A connection to one Craton server. Cloning it is cheap; the clones share their connections and their token.
#[derive(Debug, Clone)]
pub struct Session {
    login: Arc<Login>,
    /// Where writes go instead of to the server.
    pub(crate) held: Option<Arc<Mutex<held::Held>>>,
    /// Why something is changed, for the server's history.
    reason: Option<HeaderValue>,
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
    pub fn over(transport: Arc<dyn Transport>, place: &str, options: &TransportOptions) -> Result<Self> {
        let requester = Requester::over(transport, place.into(), options);
        let base = ServerUrl::of_server("http://localhost")?.base;
        Ok(Self::with(Login::none(base, requester)))
    }

    /// The same session, but what it writes goes there.
    pub(crate) fn holding(&self, held: held::Held) -> Self {
        Self { held: Some(Arc::new(held.into())), ..self.clone() }
    }

    fn with(login: Login) -> Self {
        Self { login: Arc::new(login), held: None, reason: None }
    }

    pub(crate) fn with_reason(&self, reason: HeaderValue) -> Self {
        Self { reason: Some(reason), ..self.clone() }
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
        Ok(self.ask(method, path, query, body)?.json)
    }

    /// As [`Session::send`], with what the answer was besides its JSON.
    pub(crate) fn ask(&self, method: Method, path: &str, query: &str, body: Option<&Value>) -> Result<Success> {
        if let Some(held) = self.held.as_ref().filter(|_| !method.is_safe()) {
            return Ok(held::keep(held, method, format!("/v1/{path}"), body));
        }
        let (authorized, call, answer) = self.request(&method, |base| below(base, path, query), body)?;
        read(&authorized, call, &answer, body)
    }

    /// As [`Session::ask`], about one resource or what is `below` it (`/labels`); that it is not there is
    /// [`crate::Error::Missing`].
    pub(crate) fn ask_about(
        &self,
        method: Method,
        (kind, id, below): (&Kind, &Id, &str),
        query: &str,
        body: Option<&Value>,
    ) -> Result<Success> {
        let path = format!("{}/{id}{below}", kind.path);
        self.ask(method, &path, query, body).map_err(|error| error.about(kind, id))
    }

    /// The body of the answer to a read, as it came, and what it was besides.
    ///
    /// # Errors
    /// As [`Session::send`], but for what can be wrong with JSON.
    pub(crate) fn body(
        &self,
        path: &str,
        query: &str,
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Result<(Success, Vec<u8>)> {
        let (authorized, call, answer) = self.authorized(&Method::GET, |authorized| {
            let url = below(&authorized.base, path, query);
            let mut headers = authorized.headers.clone();
            headers.extend(header.clone());
            let answer = authorized.requester.send(&Method::GET, &url, headers, None)?;
            Ok((url, answer))
        })?;
        if !answer.status().is_success() {
            read(&authorized, call.clone(), &answer, None)?;
        }
        let (head, body) = answer.into_parts();
        let mut success = Success::new(call, head.status);
        success.headers = head.headers;
        Ok((success, body))
    }

    /// Any request with this session's login: `target` is a path and perhaps a query. A path with a leading slash begins where
    /// the service does (`/v1/hosts`, whatever stands before `/v1` in its URL), one without below the version (`hosts`). The
    /// answer is its body as it came, whatever it is.
    ///
    /// # Errors
    /// As [`Session::send`], but for what can be wrong with JSON.
    pub fn call(&self, method: &Method, target: &str, body: Option<&Value>) -> Result<Vec<u8>> {
        if let Some(held) = self.held.as_ref().filter(|_| !method.is_safe()) {
            let path = if target.starts_with('/') { target.to_owned() } else { format!("/v1/{target}") };
            held::keep(held, method.clone(), path, body);
            return Ok(body.map(Value::to_string).unwrap_or_default().into());
        }
        let (authorized, call, answer) = self.request(method, |base| within(base, target), body)?;
        if !answer.status().is_success() {
            read(&authorized, call, &answer, body)?;
        }
        Ok(answer.into_body())
    }

    /// A read below `/v1`, whose answer is written to `into` while it comes, however long it is.
    ///
    /// # Errors
    /// As [`Session::body`]; [`Failure::Cut`](crate::transport::Failure::Cut) if it cannot be written.
    pub(crate) fn stream(&self, path: &str, query: &str, into: &mut dyn Write) -> Result<()> {
        let (authorized, call, answer) = self.authorized(&Method::GET, |authorized| {
            let url = below(&authorized.base, path, query);
            let answer = authorized.requester.send_into(&url, authorized.headers.clone(), into)?;
            Ok((url, answer))
        })?;
        if answer.status().is_success() { Ok(()) } else { read(&authorized, call, &answer, None).map(drop) }
    }

    fn request(
        &self,
        method: &Method,
        to: impl Fn(&Url) -> Url,
        body: Option<&Value>,
    ) -> Result<(Arc<Authorized>, Call, Response<Vec<u8>>)> {
        self.authorized(method, |authorized| {
            let url = to(&authorized.base);
            let reason = self.reason.clone().filter(|_| !method.is_safe());
            let mut headers = authorized.headers.clone();
            headers.extend(reason.map(|reason| (REASON, reason)));
            let answer = authorized.requester.send(method, &url, headers, body)?;
            Ok((url, answer))
        })
    }

    /// Sends something with the login's headers, and once more with new ones if they are refused.
    fn authorized(
        &self,
        method: &Method,
        mut send: impl FnMut(&Authorized) -> Result<(Url, Response<Vec<u8>>)>,
    ) -> Result<(Arc<Authorized>, Call, Response<Vec<u8>>)> {
        let mut send = |authorized: &Authorized| send(authorized).map(|(url, answer)| (Call::of(method, &url), answer));
        let (authorized, is_new) = self.login.authorized()?;
        let (call, answer) = send(&authorized)?;
        if answer.status() == StatusCode::UNAUTHORIZED
            && !is_new
            && let Some(authorized) = self.login.renew(&authorized)?
        {
            let (call, answer) = send(&authorized)?;
            return Ok((authorized, call, answer));
        }
        Ok((authorized, call, answer))
    }

    /// The project in which this session acts; `None` if only the server knows. Under Keystone it logs in for that, if it has not.
    ///
    /// # Errors
    /// As a login.
    pub fn project(&self) -> Result<Option<Id>> {
        Ok(self.login.authorized()?.0.project.clone())
    }

    /// Revokes the token of this session at Keystone and forgets it.
    ///
    /// # Errors
    /// [`crate::Error::NoToken`] if there is none: the session uses Craton's own headers, or would have to log in first.
    pub fn revoke_token(&self) -> Result<()> {
        self.login.revoke()
    }
}

fn read(authorized: &Authorized, call: Call, answer: &Response<Vec<u8>>, body: Option<&Value>) -> Result<Success> {
    read_answer(call, answer, |text| {
        let text = without(&authorized.secrets, text);
        body.map_or_else(|| text.clone(), |body| without_secrets_of(body, &text))
    })
}

fn below(base: &Url, path: &str, query: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}/{path}", url.path().trim_end_matches('/')));
    url.set_query((!query.is_empty()).then_some(query));
    url
}

/// What [`Session::call`] takes for its target; its host is that of `base` whatever it looks like.
fn within(base: &Url, target: &str) -> Url {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let Some(path) = path.strip_prefix('/') else { return below(base, path, query) };
    let is_version =
        |segment: &str| segment.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let segments: Vec<_> = base.path().trim_end_matches('/').split('/').collect();
    let root = segments.iter().rposition(|segment| is_version(segment)).unwrap_or(segments.len());
    let mut url = base.clone();
    url.set_path(&segments[..root].join("/"));
    below(&url, path, query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_begins_where_the_service_does_and_stays_at_its_host() {
        for (base, target, url) in [
            ("http://h/v1", "/v1/hosts?limit=10", "http://h/v1/hosts?limit=10"),
            ("http://h/inventory/v1", "/v1/hosts", "http://h/inventory/v1/hosts"),
            ("http://h/inventory/v1", "hosts", "http://h/inventory/v1/hosts"),
            ("http://h/v1", "/healthz", "http://h/healthz"),
            ("http://h/volume/v3/p1", "/v3/p1/volumes", "http://h/volume/v3/p1/volumes"),
            ("http://h/identity", "/v3/users", "http://h/identity/v3/users"),
            ("http://h/v1", "//evil/x", "http://h//evil/x"),
            ("http://h/v1", "http://evil/x", "http://h/v1/http://evil/x"),
            ("http://h/v1", "@evil/x", "http://h/v1/@evil/x"),
        ] {
            assert_eq!(within(&Url::parse(base).unwrap(), target).as_str(), url, "{target}");
        }
    }
}
