//! A session: where the server is, who asks, and one request that becomes one JSON value.

use crate::auth::Credentials;
use crate::error::{Call, Error, Result};
use crate::http_client::HttpClient;
use crate::transport::{Failure, Transport};
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How long one request may take unless told otherwise, head and body together.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
/// What the URL of a Unix socket begins with.
const UNIX_SCHEME: &str = "http+unix://";
/// How often a read is tried before its failure is reported.
const TRIES: u32 = 3;
/// The longest `Retry-After` that is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to one Craton server. Cloning it is cheap; the clones share their connections.
#[derive(Debug, Clone)]
pub struct Session {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    base: Url,
    /// What errors call the other side.
    place: String,
    headers: HeaderMap,
    transport: Box<dyn Transport>,
}

impl Session {
    /// A session at `url` with [`DEFAULT_TIMEOUT`]. `/v1` is added to the URL unless it ends in it. A server on a Unix
    /// socket is `http+unix://%2Frun%2Fcraton.sock`.
    ///
    /// # Errors
    /// [`Error::Setting`] if the URL is no `http` or `https` URL, holds user info or a query, or a credential cannot be
    /// sent in a header.
    pub fn new(url: &str, credentials: &Credentials) -> Result<Self> {
        Self::with_timeout(url, credentials, DEFAULT_TIMEOUT)
    }

    /// As [`Session::new`], with `timeout` for each request, head and body together.
    ///
    /// # Errors
    /// As [`Session::new`].
    pub fn with_timeout(url: &str, credentials: &Credentials, timeout: Duration) -> Result<Self> {
        let (base, socket) = match url.strip_prefix(UNIX_SCHEME) {
            Some(rest) => unix_base(rest)?,
            None => (base_url(url)?, None),
        };
        let headers = credentials.headers()?;
        let client = HttpClient::new(&base, socket.as_deref(), timeout)
            .map_err(|reason| Error::Setting(format!("no HTTP client can be made: {reason}")))?;
        let place = socket.map_or_else(|| host_and_port(&base), |path| path.display().to_string());
        Ok(Self { inner: Arc::new(Inner { base, place, headers, transport: Box::new(client) }) })
    }

    /// A session on an inventory in this process, without a server and without credentials: `demo:`, a fleet in memory
    /// that is made on the spot, or `sqlite:PATH`, a file that is made on first use.
    ///
    /// # Errors
    /// [`Error::Database`] if the file cannot be made or opened, or is none of ours.
    #[cfg(feature = "server")]
    pub fn embedded(url: &str) -> Result<Self> {
        let embedded = crate::server::Embedded::open(url).map_err(|error| Error::Database(error.to_string()))?;
        let (base, place) = (base_url("http://localhost")?, url.to_owned());
        Ok(Self { inner: Arc::new(Inner { base, place, headers: HeaderMap::new(), transport: Box::new(embedded) }) })
    }

    /// Whether `url` is one for [`Session::embedded`].
    #[cfg(feature = "server")]
    pub fn is_embedded(url: &str) -> bool {
        crate::server::Embedded::takes(url)
    }

    /// One request below `/v1`: `path` without a leading slash, `query` already encoded (or empty), `body` as JSON.
    /// The answer is its JSON, or `None` where it has no body (204).
    ///
    /// A read is tried up to three times if the connection breaks or the server answers 429, 502, 503 or 504; a write
    /// is repeated only if no connection was made.
    ///
    /// # Errors
    /// All of [`Error`] but `HalfDone`.
    pub fn send(&self, method: Method, path: &str, query: &str, body: Option<&Value>) -> Result<Option<Value>> {
        let mut url = self.inner.base.clone();
        url.set_path(&format!("{}/{path}", url.path()));
        url.set_query((!query.is_empty()).then_some(query));
        let call = Call { method, path: url.path().into() };
        let body = body.map(Value::to_string);
        let mut attempt = 1;
        let response = loop {
            let outcome = self.inner.transport.send(self.request(&call, &url, body.as_deref())?);
            match pause_before_next(&call.method, attempt, &outcome) {
                Some(pause) => std::thread::sleep(pause),
                None => break outcome,
            }
            attempt += 1;
        };
        match response {
            Ok(response) => read_answer(call, &response),
            Err(failure) => Err(Error::Unreachable { call, reason: self.reason(failure) }),
        }
    }

    fn request(&self, call: &Call, url: &Url, body: Option<&str>) -> Result<Request<Vec<u8>>> {
        let mut request = Request::builder().method(call.method.clone()).uri(url.as_str());
        if let Some(headers) = request.headers_mut() {
            headers.extend(self.inner.headers.clone());
            headers.insert(header::ACCEPT, header::HeaderValue::from_static("application/json"));
            if body.is_some() {
                headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
            }
        }
        request
            .body(body.unwrap_or_default().into())
            .map_err(|error| Error::Setting(format!("the request cannot be made: {error}")))
    }

    fn reason(&self, failure: Failure) -> String {
        match failure {
            Failure::NotConnected(reason) => {
                format!("cannot connect to {}: {reason}", self.inner.place)
            }
            Failure::Unanswered(reason) => format!("the connection ended without an answer: {reason}"),
            Failure::Cut(reason) => format!("the answer cannot be read to its end: {reason}"),
            Failure::TimedOut(reason) => reason,
        }
    }
}

/// The socket that stands behind `http+unix://`, percent-encoded as one word, and the base of requests to it.
fn unix_base(rest: &str) -> Result<(Url, Option<PathBuf>)> {
    let (socket, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let decoded = percent_encoding::percent_decode_str(socket).decode_utf8();
    match decoded.ok().filter(|decoded| !decoded.is_empty()) {
        Some(decoded) => Ok((base_url(&format!("http://localhost{path}"))?, Some(decoded.as_ref().into()))),
        None => Err(Error::Setting(
            "the URL of the server names no socket: set CRATON_URL (or --craton-url) to something like \
             http+unix://%2Frun%2Fcraton.sock"
                .into(),
        )),
    }
}

fn host_and_port(base: &Url) -> String {
    let port = base.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}{port}", base.host_str().unwrap_or_default())
}

/// The base of all requests: checked, without a trailing slash, with `/v1`.
fn base_url(text: &str) -> Result<Url> {
    let refuse = |why: &str| {
        Error::Setting(format!(
            "the URL of the server {why}: set CRATON_URL (or --craton-url) to something like http://craton.example.com:8080"
        ))
    };
    let mut url = Url::parse(text).map_err(|error| refuse(&format!("cannot be read ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse("is no http or https URL"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("holds a user name or password, which belong in OS_USERNAME and OS_PASSWORD"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("holds a query or fragment"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&if path.ends_with("/v1") { path } else { path + "/v1" });
    Ok(url)
}

/// How long to wait before the same request is sent again; `None` if it is not to be.
fn pause_before_next(
    method: &Method,
    attempt: u32,
    outcome: &std::result::Result<Response<Vec<u8>>, Failure>,
) -> Option<Duration> {
    if attempt >= TRIES {
        return None;
    }
    let ceiling = Duration::from_millis(500).saturating_mul(1 << (attempt - 1)).min(Duration::from_secs(10));
    let jitter = ceiling.mul_f64(fastrand::f64());
    match outcome {
        Err(Failure::NotConnected(_)) => Some(jitter),
        Err(Failure::Unanswered(_)) if method.is_safe() => Some(jitter),
        Ok(response) if method.is_safe() && matches!(response.status().as_u16(), 429 | 502 | 503 | 504) => {
            match retry_after(response.headers()) {
                Some(wait) if wait > PATIENCE => None,
                Some(wait) => Some(wait),
                None => Some(jitter),
            }
        }
        _ => None,
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

fn read_answer(call: Call, response: &Response<Vec<u8>>) -> Result<Option<Value>> {
    let (status, body) = (response.status(), response.body());
    if status.is_redirection() {
        return Err(Error::Redirected { call, status, location: location(response.headers()) });
    }
    let json = serde_json::from_slice::<Value>(body);
    if status.is_client_error() || status.is_server_error() {
        let said = json.ok().and_then(|mut value| value.get_mut("message").map(Value::take));
        let message = said.as_ref().and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let message = message.map_or_else(|| in_words(status), str::to_owned);
        let request_id = response.headers().get("x-openstack-request-id");
        let request_id = request_id.and_then(|id| id.to_str().ok()).map(str::to_owned);
        return Err(Error::Refused { call, status, message, request_id });
    }
    if status == StatusCode::NO_CONTENT {
        return Ok(None);
    }
    match json {
        Ok(value) if status.is_success() => Ok(Some(value)),
        Ok(_) => Err(Error::Unreadable { call, status, reason: "that is no status of this API".into() }),
        Err(error) => Err(Error::Unreadable { call, status, reason: format!("something that is not JSON: {error}") }),
    }
}

fn in_words(status: StatusCode) -> String {
    format!("The server gave no reason beyond {}", status.canonical_reason().unwrap_or("an unknown status"))
}

/// Where a redirect points, without what may be secret in it.
fn location(headers: &HeaderMap) -> String {
    let text = headers.get(header::LOCATION).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let Some(text) = text else { return "nowhere".into() };
    let text = text.split(['?', '#']).next().unwrap_or_default();
    match text.split_once("//") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find(['/', '\\']).unwrap_or(rest.len()));
            format!("{scheme}//{}{path}", authority.rsplit('@').next().unwrap_or_default())
        }
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_added_to_a_url_once() {
        for (given, used) in [
            ("http://h:1", "http://h:1/v1"),
            ("http://h/", "http://h/v1"),
            ("https://h/v1", "https://h/v1"),
            ("https://h/v1/", "https://h/v1"),
            ("https://h/inventory/", "https://h/inventory/v1"),
        ] {
            assert_eq!(base_url(given).unwrap().as_str(), used);
        }
    }

    #[test]
    fn a_socket_is_one_word_of_its_url() {
        for (given, socket, used) in [
            ("%2Frun%2Fcraton.sock", "/run/craton.sock", "http://localhost/v1"),
            ("%2Ftmp%2Fa%20b/", "/tmp/a b", "http://localhost/v1"),
            ("here.sock/v1", "here.sock", "http://localhost/v1"),
        ] {
            let (base, path) = unix_base(given).unwrap();
            assert_eq!((base.as_str(), path), (used, Some(socket.into())));
        }
        for bad in ["", "/run/craton.sock", "%FF", "a?token=s3cret"] {
            let sentence = unix_base(bad).unwrap_err().to_string();
            assert!(sentence.contains("CRATON_URL") && !sentence.contains("s3cret"), "{sentence}");
        }
    }

    #[test]
    fn a_url_that_cannot_be_used_is_refused_with_what_to_set_and_without_its_secrets() {
        for bad in ["", "not-a-url", "ftp://h", "http://", "http://u:s3cret@h", "http://h?token=s3cret", "file:///etc"]
        {
            let sentence = base_url(bad).unwrap_err().to_string();
            assert!(sentence.contains("CRATON_URL") && !sentence.contains("s3cret"), "{sentence}");
        }
    }

    #[test]
    fn a_redirect_is_named_without_user_info_and_query() {
        for (sent, shown) in
            [("https://u:p@evil/x?token=t", "https://evil/x"), ("//u:p@evil", "//evil"), ("/elsewhere#a", "/elsewhere")]
        {
            let headers = HeaderMap::from_iter([(header::LOCATION, sent.parse().unwrap())]);
            assert_eq!(location(&headers), shown);
        }
    }
}
