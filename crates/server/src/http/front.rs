//! One request over a connection and its answer: the API's, or one of the two pages beside it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::MatchedPath;
use axum::routing::get;
use http::header::{CONNECTION, CONTENT_TYPE, HOST};
use http::{HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;

use super::caller::TrustedProxy;
use super::log::LogLine;
use super::metrics::Metrics;
use super::{limits, router};
use crate::api::{Api, Fault, REQUEST_ID, Reply, request_id};

/// What all connections share.
pub(super) struct Front {
    pub(super) api: Arc<Api>,
    metrics: Arc<Metrics>,
    router: Router,
    pub(super) timeout: Duration,
    pub(super) proxies: Vec<TrustedProxy>,
}

impl Front {
    pub(super) fn new(api: Api, timeout: Duration, proxies: Vec<TrustedProxy>) -> Front {
        let (api, metrics) = (Arc::new(api), Arc::new(Metrics::new()));
        let (asked, scraped, figures) = (api.clone(), api.clone(), metrics.clone());
        let pages = Router::new()
            .route("/healthz", get(move || health(asked.clone())))
            .route("/metrics", get(move || scrape(scraped.clone(), figures.clone())));
        let pages = router::finished(pages, async || refuse(Fault::method_not_allowed()));
        let router = pages.merge(api.router());
        Front { api, metrics, router, timeout, proxies }
    }

    /// Answers a request, counts it and logs it.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>, is_tls: bool) -> Response<Body> {
        let started = Instant::now();
        let _under_way = self.metrics.begin();
        let (mut head, body) = request.into_parts();
        let line = LogLine::new(&head);
        if is_tls {
            head.uri = with_scheme(head.uri, head.headers.get(HOST));
        }
        let method = head.method.clone();
        let response = match limits::read(&head.headers, body, limits::at(head.uri.path()), self.timeout).await {
            Ok(body) => router::answer(self.router.clone(), Request::from_parts(head, body.into())).await,
            Err(fault) => {
                let mut response = refuse(fault);
                // Not all that was sent has been read, so no other request can follow it.
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                response
            }
        };
        let elapsed = started.elapsed();
        let path = response.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
        self.metrics.count(&method, path, response.status(), elapsed);
        line.write(&response, elapsed);
        response
    }
}

/// Whether the database answers.
async fn health(api: Arc<Api>) -> Response<Body> {
    match api.database_bytes().await {
        Ok(_) => page("text/plain; charset=utf-8", "ok\n".to_owned()),
        Err(error) => refuse(error.into()),
    }
}

async fn scrape(api: Arc<Api>, metrics: Arc<Metrics>) -> Response<Body> {
    let bytes = api.database_bytes().await.ok();
    page(Metrics::CONTENT_TYPE, metrics.text(bytes, api.statements()))
}

fn refuse(fault: Fault) -> Response<Body> {
    Reply::from(fault).into_response(&request_id())
}

fn page(content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(body.into());
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
