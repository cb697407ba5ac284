//! One request over a connection and its answer: the API's, or one of the two pages beside it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::MatchedPath;
use axum::routing::get;
use http::header::{CACHE_CONTROL, CONNECTION, CONTENT_TYPE, HOST};
use http::{HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use tokio::runtime::Handle;
use tokio::sync::oneshot::Receiver;
use tokio::time::{timeout, timeout_at};

use super::log::LogLine;
use super::metrics::Metrics;
use crate::api::{Api, REQUEST_ID, Reply, Route, request_id, router};
use crate::auth::TrustedProxy;
use crate::fault::Fault;
use crate::limits::{BodyRoom, RequestBody};
use crate::policy::Action;

/// How long the database may take to say that it is there.
const HEALTH: Duration = Duration::from_secs(2);
/// The two pages beside the API.
const PAGES: [&str; 2] = ["/healthz", "/metrics"];

/// What all connections share.
pub(super) struct Front {
    pub(super) api: Arc<Api>,
    metrics: Arc<Metrics>,
    router: Router,
    room: BodyRoom,
    /// Where the API works: what keeps its threads busy keeps nobody from being accepted, read and told how the server is. What is
    /// [long](crate::long_work) about one resource is done beside the threads that do that.
    work: Handle,
    pub(super) timeout: Duration,
    pub(super) proxies: Vec<TrustedProxy>,
}

impl Front {
    pub(super) fn new(
        api: Api,
        work: Handle,
        timeout: Duration,
        body_memory: usize,
        proxies: Vec<TrustedProxy>,
    ) -> Front {
        let (metrics, api) = (Arc::new(Metrics::new(api.lag_seconds().is_some())), Arc::new(api));
        let (asked, scraped, figures) = (api.clone(), api.clone(), metrics.clone());
        let pages = Router::new()
            .route(PAGES[0], get(move || health(asked.clone())))
            .route(PAGES[1], get(move || scrape(scraped.clone(), figures.clone())));
        let pages = router::finished(pages, async || refuse(Fault::method_not_allowed()));
        let router = pages.merge(api.router());
        Front { api, metrics, router, room: BodyRoom::new(body_memory), work, timeout, proxies }
    }

    /// Where a request is answered: the way to the API's own threads and back takes a quarter of the time that one resource takes.
    pub(super) fn runtime<B>(&self, request: &Request<B>) -> Handle {
        let (method, path) = (request.method(), request.uri().path());
        let is_one = || matches!(router::find(self.api.core.model, method, path).0, Route::To(_, Action::Show));
        if PAGES.contains(&path) || is_one() { Handle::current() } else { self.work.clone() }
    }

    /// Answers a request, counts it and logs it. What only reads ends when `gone` says that nobody waits for it.
    pub(super) async fn answer(
        self: Arc<Self>,
        request: Request<Incoming>,
        is_tls: bool,
        gone: Receiver<()>,
    ) -> Response<Body> {
        let started = Instant::now();
        let deadline = started + self.timeout;
        let _under_way = self.metrics.begin();
        let (mut head, body) = request.into_parts();
        let line = LogLine::new(&head);
        if is_tls {
            head.uri = with_scheme(head.uri, head.headers.get(HOST));
        }
        head.extensions.insert(self.room.until(deadline));
        let method = head.method.clone();
        let body = RequestBody::new(&head.headers, body);
        let is_left = body.is_left();
        let work = router::answer(self.router.clone(), Request::from_parts(head, Body::new(body)));
        let mut response = tokio::select! {
            answered = timeout_at(deadline.into(), work) => answered.unwrap_or_else(|_| refuse(Fault::too_long())),
            _ = gone, if method.is_safe() => refuse(Fault::unwanted()),
        };
        if is_left.load(Ordering::Relaxed) {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        let elapsed = started.elapsed();
        let path = response.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
        self.metrics.count(&method, path, response.status(), elapsed);
        line.write(&response, elapsed);
        response
    }
}

/// Whether the database answers.
async fn health(api: Arc<Api>) -> Response<Body> {
    match timeout(HEALTH, api.database_bytes()).await {
        Ok(Ok(_)) => page("text/plain; charset=utf-8", "ok\n".to_owned()),
        Ok(Err(error)) => refuse(error.into()),
        Err(_) => refuse(Fault::too_long()),
    }
}

async fn scrape(api: Arc<Api>, metrics: Arc<Metrics>) -> Response<Body> {
    let bytes = timeout(HEALTH, api.database_bytes()).await.ok().and_then(Result::ok);
    page(Metrics::CONTENT_TYPE, metrics.text(bytes, api.statements(), api.lag_seconds()))
}

fn refuse(fault: Fault) -> Response<Body> {
    Reply::from(fault).into_response(&request_id())
}

fn page(content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
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
