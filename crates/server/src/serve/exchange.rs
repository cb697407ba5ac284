//! One request and its answer: the API's, or one of the two pages beside it.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use http::header::{CONNECTION, CONTENT_TYPE, HOST};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, Uri};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};

use super::body;
use super::log::Line;
use super::metrics::Metrics;
use crate::api::Api;
use crate::fault::Fault;
use crate::reply::{REQUEST_ID, Reply, request_id};

/// What all connections share.
pub(super) struct Front {
    api: Api,
    metrics: Metrics,
    pub(super) timeout: Duration,
}

impl Front {
    pub(super) fn new(api: Api, timeout: Duration) -> Front {
        Front { api, metrics: Metrics::new(), timeout }
    }

    /// Ends the connections to the database.
    pub(super) async fn close(&self) {
        self.api.close().await;
    }

    /// Answers a request, counts it and logs it.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>, is_tls: bool) -> Response<Full<Bytes>> {
        let started = Instant::now();
        let _under_way = self.metrics.begin();
        let (mut head, body) = request.into_parts();
        let line = Line::new(&head);
        if is_tls {
            head.uri = with_scheme(head.uri, head.headers.get(HOST));
        }
        let (method, path) = (head.method.clone(), head.uri.path().to_owned());
        let response = or_broken(self.respond(head, body)).await;
        let elapsed = started.elapsed();
        self.metrics.count(&method, &path, response.status(), elapsed);
        line.write(&response, elapsed);
        response.map(|body| Full::new(body.into()))
    }

    async fn respond(&self, head: Parts, body: Incoming) -> Response<Vec<u8>> {
        let reads = matches!(head.method, Method::GET | Method::HEAD);
        match head.uri.path() {
            "/healthz" if reads => self.health().await,
            "/metrics" if reads => self.scrape().await,
            _ => match body::read(&head.headers, body, self.timeout).await {
                Ok(body) => self.api.handle(Request::from_parts(head, body)).await,
                Err(fault) => {
                    let mut response = refuse(fault);
                    // Not all that was sent has been read, so no other request can follow it.
                    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                    response
                }
            },
        }
    }

    /// Whether the database answers.
    async fn health(&self) -> Response<Vec<u8>> {
        match self.api.database_bytes().await {
            Ok(_) => page("text/plain; charset=utf-8", b"ok\n".to_vec()),
            Err(error) => refuse(error.into()),
        }
    }

    async fn scrape(&self) -> Response<Vec<u8>> {
        let bytes = self.api.database_bytes().await.ok();
        page(Metrics::CONTENT_TYPE, self.metrics.text(bytes, self.api.statements()).into())
    }
}

/// What the future answers with, or 500 if it panics: that is a bug, but one request's.
async fn or_broken(answer: impl Future<Output = Response<Vec<u8>>>) -> Response<Vec<u8>> {
    AssertUnwindSafe(answer).catch_unwind().await.unwrap_or_else(|_| refuse(Fault::broken()))
}

fn refuse(fault: Fault) -> Response<Vec<u8>> {
    Reply::from(fault).into_response(false, &request_id())
}

fn page(content_type: &'static str, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    // A UUID is made of characters that a header can hold.
    response.headers_mut().extend(HeaderValue::from_str(&request_id()).ok().map(|id| (REQUEST_ID, id)));
    response
}

/// The URI as the client knows it, so that links have the right scheme.
fn with_scheme(uri: Uri, host: Option<&HeaderValue>) -> Uri {
    let mut parts = uri.clone().into_parts();
    parts.scheme = Some(http::uri::Scheme::HTTPS);
    if parts.authority.is_none() {
        parts.authority = host.and_then(|host| host.as_bytes().try_into().ok());
    }
    Uri::from_parts(parts).unwrap_or(uri)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_one_answer_with_an_id_and_without_its_words() {
        let response = or_broken(async { panic!("the key is s3cret") }).await;
        assert_eq!(response.status(), 500);
        assert!(response.headers().contains_key("x-openstack-request-id"));
        assert!(!String::from_utf8(response.into_body()).unwrap().contains("s3cret"));
    }
}
