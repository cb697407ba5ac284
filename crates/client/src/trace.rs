//! What goes over the wire, to be shown: each request as a curl line that can be pasted, and its answer. Secrets are masked.

mod curl;
mod mask;

pub use mask::url_without_secrets;
pub(crate) use mask::without_secrets_of;

use crate::transport::{Failure, TlsOptions};
use craton_model::json;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use mask::Mask;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How much of a request is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Nothing; times are still taken.
    Nothing,
    /// One line a request.
    Line,
    /// A curl line, and the whole answer.
    Whole,
}

/// An observer of requests. Fields, headers and parameters named password, secret, token, key, api_key or passphrase, and
/// what was seen in them, appear as `{SHA256}…`: a hash that is salted anew in every process, so that equal secrets are
/// seen to be equal and a guess cannot be checked.
pub struct Trace {
    detail: Detail,
    show: Box<dyn Fn(&str) + Send + Sync>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    mask: Mask,
    timings: Vec<Timing>,
}

/// How long one request took, until its answer was read.
#[derive(Debug, Clone)]
pub struct Timing {
    /// The HTTP method.
    pub method: Method,
    /// The URL, its secrets masked.
    pub url: String,
    /// The status of the answer; `None` if there was no whole answer.
    pub status: Option<StatusCode>,
    /// From the request to the end of the answer.
    pub elapsed: Duration,
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trace").field("detail", &self.detail).finish_non_exhaustive()
    }
}

impl Trace {
    /// An observer that passes what it has to show to `show`, line by line. The lines may hold control characters that a
    /// server sent.
    pub fn new(detail: Detail, show: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { detail, show: Box::new(show), seen: Mutex::default() }
    }

    /// How long the requests took so far, in their order.
    pub fn timings(&self) -> Vec<Timing> {
        self.seen().timings.clone()
    }

    /// A request is about to be sent.
    pub(crate) fn asked(&self, request: &Request<Vec<u8>>, tls: &TlsOptions) {
        if self.detail == Detail::Whole {
            let line = curl::line(request, tls, &mut self.seen().mask);
            (self.show)(&line);
        }
    }

    /// It was answered, or was not.
    pub(crate) fn answered(
        &self,
        request: &Request<Vec<u8>>,
        outcome: &Result<Response<Vec<u8>>, Failure>,
        elapsed: Duration,
    ) {
        let mut seen = self.seen();
        let url = seen.mask.url(&request.uri().to_string());
        let status = outcome.as_ref().ok().map(Response::status);
        let timing = Timing { method: request.method().clone(), url, status, elapsed };
        let lines = self.lines(&timing, request, outcome, &mut seen.mask);
        seen.timings.push(timing);
        drop(seen);
        lines.iter().for_each(|line| (self.show)(line));
    }

    fn lines(
        &self,
        timing: &Timing,
        request: &Request<Vec<u8>>,
        outcome: &Result<Response<Vec<u8>>, Failure>,
        mask: &mut Mask,
    ) -> Vec<String> {
        let time = format!("{:.1} ms", timing.elapsed.as_secs_f64() * 1000.0);
        let call = format!("{} {}", timing.method, timing.url);
        match (self.detail, outcome) {
            (Detail::Nothing, _) => vec![],
            (_, Err(failure)) => vec![format!("{call}: {} after {time}", mask.text(&failure.to_string()))],
            (Detail::Line, Ok(answer)) => {
                vec![format!("{call}: {}, {} bytes, {time}", answer.status().as_u16(), answer.body().len())]
            }
            (Detail::Whole, Ok(answer)) => {
                // The headers first: what is masked in them is then known in the body.
                let headers = headers(answer.headers(), mask);
                let mut lines = vec![format!("< {} after {time}", answer.status())];
                lines.extend(headers.into_iter().map(|(name, value)| format!("< {name}: {value}")));
                lines.extend(body(answer.body(), curl::is_about_tokens(request), mask).map(|body| format!("< {body}")));
                lines
            }
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The headers as they may be shown.
fn headers(headers: &HeaderMap, mask: &mut Mask) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    // The secret ones first: what is masked in them is then known in the others.
    let (secret, plain): (Vec<_>, Vec<_>) =
        headers.iter().partition(|(name, value)| value.is_sensitive() || mask::is_secret_header(name.as_str()));
    let masked: Vec<_> = secret.iter().map(|(name, value)| (name.to_string(), mask.hide(&text(value)))).collect();
    let plain = plain.iter().map(|(name, value)| (name.to_string(), mask.text(&text(value))));
    plain.collect::<Vec<_>>().into_iter().chain(masked).collect()
}

/// A body as it may be shown; `None` if it is empty.
fn body(body: &[u8], is_about_tokens: bool, mask: &mut Mask) -> Option<String> {
    if body.is_empty() {
        return None;
    }
    Some(match json::from_slice(body) {
        Ok(mut value) => {
            mask.json(&mut value, is_about_tokens);
            value.to_string()
        }
        Err(_) => mask.unknown(body),
    })
}
