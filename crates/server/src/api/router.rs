//! Which path and method are for which verb: made from the model.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::MatchedPath;
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodFilter, MethodRouter, get, post};
use craton_model::{Kind, Model};
use http::header::ALLOW;
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, Request, Response, Uri};
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

use super::{Core, Fault, Reply, Route, request_id};
use crate::policy::Action;

/// Methods, and what each asks for.
type Verbs = &'static [(Method, Action)];

const LIST_ONLY: Verbs = &[(Method::GET, Action::List)];
const LIST: Verbs = &[(Method::GET, Action::List), (Method::POST, Action::Create)];
const ITEM: Verbs = &[(Method::GET, Action::Show), (Method::DELETE, Action::Delete), (Method::PUT, Action::Update)];
const VARIABLES: Verbs = &[
    (Method::GET, Action::ShowVariables),
    (Method::DELETE, Action::DeleteVariables),
    (Method::PUT, Action::SetVariables),
];
const LABELS: Verbs =
    &[(Method::GET, Action::ShowLabels), (Method::DELETE, Action::DeleteLabels), (Method::PUT, Action::AddLabels)];
const INVENTORY: Verbs = &[(Method::GET, Action::Inventory)];

/// Where several writes are sent at once.
pub(crate) const BATCH: &str = "/v1/batch";

/// What follows `/v1/PATH` in the paths of a kind, and what they take.
fn paths(kind: &Kind) -> Vec<(&'static str, Verbs)> {
    if !kind.members.is_empty() {
        return vec![("", LIST_ONLY)];
    }
    let mut paths = vec![("", LIST), ("/{id}", ITEM)];
    paths.extend(kind.has_variables.then_some(("/{id}/variables", VARIABLES)));
    paths.extend(kind.has_labels.then_some(("/{id}/labels", LABELS)));
    paths
}

/// What a method and a path of a kind ask for, and the id in the path.
pub(crate) fn find<'p>(model: &Model, method: &Method, path: &'p str) -> (Route, Option<&'p str>) {
    let mut segments = path.strip_prefix("/v1/").unwrap_or_default().splitn(3, '/');
    let kind = segments.next().and_then(|path| model.at(path));
    let (id, rest) = (segments.next(), segments.next());
    let pattern = match (id, rest) {
        (None, _) => String::new(),
        (_, None) => "/{id}".to_owned(),
        (_, Some(rest)) => format!("/{{id}}/{rest}"),
    };
    let verbs = kind.and_then(|kind| Some((kind, paths(kind).into_iter().find(|(path, _)| *path == pattern)?.1)));
    let Some((kind, verbs)) = verbs else { return (Route::Unknown, id) };
    let verb = verbs.iter().find(|(known, _)| known == method);
    (verb.map_or(Route::Method, |(_, action)| Route::To(kind, *action)), id)
}

/// All paths of the API over an inventory.
pub(crate) fn of_model(core: Arc<Core>) -> Router {
    let verb = |route: Route| {
        let core = core.clone();
        move |request: Request<Body>| async move { core.answer(request, route).await }
    };
    let verbs = |kind: &'static Kind, verbs: Verbs| {
        verbs.iter().fold(MethodRouter::new(), |all, (method, action)| {
            // Only a method of somebody else's has no filter.
            let method = MethodFilter::try_from(method.clone()).unwrap_or(MethodFilter::GET);
            all.on(method, verb(Route::To(kind, *action)))
        })
    };
    let mut router = Router::new();
    for kind in core.model.kinds {
        for (suffix, methods) in paths(kind) {
            router = router.route(&format!("/v1/{}{suffix}", kind.path), verbs(kind, methods));
        }
    }
    if let Some(hosts) = core.model.at("hosts") {
        router = router.route("/v1/ansible-inventory", verbs(hosts, INVENTORY));
    }
    let document = core.clone();
    router = router.route("/v1/openapi.json", get(async move || document.document()));
    router = router.route(BATCH, post(verb(Route::Batch)));
    router = router.route("/v1/history", get(verb(Route::History)));
    router = router.route("/v1/history/{number}", get(verb(Route::Record)));
    router = router.route("/v1/history/{number}/undo", post(verb(Route::Undo)));
    finished(router.fallback(verb(Route::Unknown)), verb(Route::Method))
}

/// Paths with what they answer to other methods and when they panic. An answer has its [`MatchedPath`] with it.
pub(crate) fn finished<T: 'static>(router: Router, other_method: impl Handler<T, ()>) -> Router {
    router
        .method_not_allowed_fallback(other_method)
        .layer(CatchPanicLayer::custom(|_| Reply::from(Fault::broken()).into_response(&request_id())))
        .layer(from_fn(with_path))
}

async fn with_path(request: Request<Body>, next: Next) -> Response<Body> {
    let path = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    if let Some(path) = path {
        response.extensions_mut().insert(path);
    }
    response
}

/// Answers a request.
pub(crate) async fn answer(router: Router, mut request: Request<Body>) -> Response<Body> {
    // The original takes any number of slashes at the beginning, and only there.
    if let Some(uri) = one_slash(request.uri()) {
        *request.uri_mut() = uri;
    }
    let mut response = match router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    // A path that can be read says which of its methods the router does not have a verb for.
    let allow = response.headers().get(ALLOW).and_then(|allow| allow.to_str().ok());
    let allow = allow.map(|allow| allow.replace("HEAD", "HEAD,OPTIONS").replace(',', ", "));
    if let Some(allow) = allow.and_then(|allow| HeaderValue::try_from(allow).ok()) {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

fn one_slash(uri: &Uri) -> Option<Uri> {
    let path = uri.path_and_query().map(PathAndQuery::as_str).filter(|path| path.starts_with("//"))?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("/{}", path.trim_start_matches('/')).parse().ok();
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    #[tokio::test]
    async fn a_panic_is_one_answer_with_an_id_and_without_its_words() {
        let panics = || async {
            if true {
                panic!("the key is s3cret")
            }
        };
        let router = finished(Router::new().route("/", get(panics)), async || ());
        let response = answer(router, Request::new(Body::empty())).await;
        assert_eq!(response.status(), 500);
        assert!(response.headers().contains_key("x-openstack-request-id"));
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert!(!String::from_utf8(body.into()).unwrap().contains("s3cret"));
    }

    #[tokio::test]
    async fn the_path_of_an_answer_is_a_pattern_and_a_path_that_is_none_has_none() {
        let router = finished(Router::new().route("/v1/hosts/{id}", get(async || ())), async || ());
        for (path, pattern) in
            [("/v1/hosts/1", Some("/v1/hosts/{id}")), ("///v1/hosts/2", Some("/v1/hosts/{id}")), ("/x", None)]
        {
            let response = answer(router.clone(), Request::get(path).body(Body::empty()).unwrap()).await;
            assert_eq!(response.extensions().get::<MatchedPath>().map(MatchedPath::as_str), pattern, "{path}");
        }
    }
}
