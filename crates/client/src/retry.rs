//! Requests to one server, and when they are repeated.

use crate::error::{Call, Error, Result};
use crate::http_client::HttpClient;
use crate::options::{Retries, TransportOptions};
use crate::server_url::ServerUrl;
use crate::trace::Trace;
use crate::transport::{Failure, TlsOptions, Transport};
use http::{HeaderMap, HeaderValue, Method, Request, Response, header};
use serde_json::Value;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use url::Url;

/// The longest `Retry-After` that is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

type Outcome = std::result::Result<Response<Vec<u8>>, Failure>;

/// A way to one server. Clones share their connections.
#[derive(Debug, Clone)]
pub(crate) struct Requester {
    transport: Arc<dyn Transport>,
    /// What errors call the server.
    place: String,
    retries: Retries,
    trace: Option<(Arc<Trace>, TlsOptions)>,
}

impl Requester {
    /// Over HTTP. Nothing is opened before the first request.
    ///
    /// # Errors
    /// [`Error::Setting`] if a certificate file cannot be used.
    pub(crate) fn over_http(server: &ServerUrl, options: &TransportOptions) -> Result<Self> {
        Ok(Self::over(Arc::new(HttpClient::new(server, options)?), server.to_string(), options))
    }

    /// Over any transport to `place`.
    pub(crate) fn over(transport: Arc<dyn Transport>, place: String, options: &TransportOptions) -> Self {
        let trace = options.trace.clone().map(|trace| (trace, options.tls.clone()));
        Self { transport, place, retries: options.retries, trace }
    }

    /// One request and its answer, whatever its status. A read is repeated if the connection breaks or the server answers
    /// 429, 502, 503 or 504, a write only if no connection was made.
    ///
    /// # Errors
    /// [`Error::Unreachable`], and [`Error::Impossible`] for a URL that no request can be made of.
    pub(crate) fn send(
        &self,
        method: &Method,
        url: &Url,
        headers: HeaderMap,
        body: Option<&Value>,
    ) -> Result<Response<Vec<u8>>> {
        let request = request(method, url, headers, body)?;
        self.exchange(url, &request, |request| self.transport.send(request))
    }

    /// A read, the body of whose success is written to `into` while it comes. It is not repeated once anything was written.
    ///
    /// # Errors
    /// As [`Requester::send`].
    pub(crate) fn send_into(&self, url: &Url, headers: HeaderMap, into: &mut dyn Write) -> Result<Response<Vec<u8>>> {
        let request = request(&Method::GET, url, headers, None)?;
        self.exchange(url, &request, |request| self.transport.send_into(request, into))
    }

    fn exchange(
        &self,
        url: &Url,
        request: &Request<Vec<u8>>,
        mut send: impl FnMut(Request<Vec<u8>>) -> Outcome,
    ) -> Result<Response<Vec<u8>>> {
        let mut attempt = 0;
        let outcome = loop {
            let outcome = self.attempt(request, &mut send);
            match self.retries.pause_before_next(request.method(), attempt, &outcome) {
                Some(pause) => std::thread::sleep(pause),
                None => break outcome,
            }
            attempt += 1;
        };
        let (call, place) = (Call::of(request.method(), url), self.place.clone());
        outcome.map_err(|failure| Error::Unreachable { call, place, failure })
    }

    fn attempt(&self, request: &Request<Vec<u8>>, mut send: impl FnMut(Request<Vec<u8>>) -> Outcome) -> Outcome {
        let Some((trace, tls)) = &self.trace else { return send(request.clone()) };
        trace.asked(request, tls);
        let start = Instant::now();
        let outcome = send(request.clone());
        trace.answered(request, &outcome, start.elapsed());
        outcome
    }
}

fn request(method: &Method, url: &Url, mut headers: HeaderMap, body: Option<&Value>) -> Result<Request<Vec<u8>>> {
    let json = HeaderValue::from_static("application/json");
    headers.insert(header::ACCEPT, json.clone());
    if body.is_some() {
        headers.insert(header::CONTENT_TYPE, json);
    }
    let mut request = Request::builder().method(method).uri(url.as_str());
    if let Some(empty) = request.headers_mut() {
        *empty = headers;
    }
    request
        .body(body.map(Value::to_string).unwrap_or_default().into())
        .map_err(|error| Error::Impossible(format!("the request cannot be made: {error}")))
}

impl Retries {
    /// How long to wait before the same request is sent again, after `attempt` earlier ones; `None` if it is not to be.
    fn pause_before_next(self, method: &Method, attempt: u32, outcome: &Outcome) -> Option<Duration> {
        let ceiling = Duration::from_millis(500).saturating_mul(1 << attempt.min(10)).min(Duration::from_secs(10));
        let jitter = ceiling.mul_f64(fastrand::f64());
        match outcome {
            Err(Failure::NotConnected(_)) => (attempt < self.connect).then_some(jitter),
            Err(Failure::Unanswered(_)) if method.is_safe() => (attempt < self.connect).then_some(jitter),
            Ok(response) if method.is_safe() && matches!(response.status().as_u16(), 429 | 502 | 503 | 504) => {
                let wait = retry_after(response.headers()).unwrap_or(jitter);
                (attempt < self.status && wait <= PATIENCE).then_some(wait)
            }
            _ => None,
        }
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}
