//! The API over HTTP/1.1: connections within limits, and an end that finishes what is under way.

mod caller;
mod front;
pub(crate) mod limits;
mod log;
mod metrics;
pub(crate) mod router;
mod signals;
mod sockets;

pub(crate) use caller::CallerAddress;
pub use caller::TrustedProxy;
pub use limits::{BATCH_LIMIT, BODY_LIMIT};
pub use log::{LogFormat, start as start_log};
pub use signals::Signals;
pub use sockets::{ListenAddress, Listener, ServerTls};

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;

use crate::api::Api;
use front::Front;
use sockets::Accepted;

/// The longest head of a request, in bytes; a long `vars=` fits.
const HEAD_LIMIT: usize = 64 << 10;
/// How long the end waits for what is under way.
const DRAIN: Duration = Duration::from_secs(30);
/// Files and sockets that are not connections: the database, the listeners.
const OTHER_FILES: usize = 64;

/// Answers requests until a signal asks for the end; what is under way then is finished.
///
/// `timeout` is how long a connection may be idle, the head of a request may take, then its body, and how long the other
/// side may not take any of an answer. What `proxies` say of who sends a request is believed.
pub async fn serve(
    api: Api,
    listeners: Vec<Listener>,
    timeout: Duration,
    proxies: Vec<TrustedProxy>,
    signals: &mut Signals,
) {
    let front = Arc::new(Front::new(api, timeout, proxies));
    let places = Arc::new(Semaphore::new(connection_limit()));
    let open = GracefulShutdown::new();
    for listener in &listeners {
        tracing::info!(url = listener.url(), "listening");
        if listener.is_exposed() {
            tracing::warn!(
                "API keys pass the network in the clear: use --tls-cert and --tls-key, or a proxy that does"
            );
        }
    }
    let accepting = listeners.into_iter().map(|listener| accept(listener, &front, &places, &open));
    tokio::select! {
        _ = join_all(accepting) => {}
        () = signals.next() => {}
    }
    tracing::info!("ending: no new connections, finishing what is under way");
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(DRAIN) => tracing::warn!("some requests are not finished"),
        () = signals.next() => tracing::warn!("asked again: some requests are not finished"),
    }
    front.api.close().await;
}

async fn accept(listener: Listener, front: &Arc<Front>, places: &Arc<Semaphore>, open: &GracefulShutdown) {
    loop {
        // Nobody closes the semaphore.
        let Ok(place) = places.clone().acquire_owned().await else { return };
        match listener.accept().await {
            Ok((accepted, peer)) => {
                tokio::spawn(connection(accepted, peer, front.clone(), open.watcher(), place));
            }
            Err(error) => {
                tracing::warn!(%error, "a connection cannot be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn connection(
    accepted: Accepted,
    peer: Option<IpAddr>,
    front: Arc<Front>,
    open: Watcher,
    _place: OwnedSemaphorePermit,
) {
    let is_tls = accepted.is_tls();
    let stream = match accepted.ready().await {
        Ok(stream) => stream,
        Err(error) => return tracing::debug!(%error, "no TLS connection was made"),
    };
    let mut stream = TimeoutStream::new(Box::into_pin(stream));
    stream.set_write_timeout(Some(front.timeout));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(front.timeout).max_header_size(HEAD_LIMIT);
    let answer = service_fn(move |mut request: Request<Incoming>| {
        let caller = CallerAddress::of(peer, request.headers(), &front.proxies);
        caller.map(|caller| request.extensions_mut().insert(caller));
        // A task of its own: it ends and is logged even if the client goes away before the answer.
        tokio::spawn(front.clone().answer(request, is_tls))
    });
    let ended = open.watch(http.serve_connection(TokioIo::new(Box::pin(stream)), answer)).await;
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// How many connections there may be at once: as many as the system lets this process open.
fn connection_limit() -> usize {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        let soft = limit.current;
        limit.current = limit.maximum;
        let files = if setrlimit(Resource::Nofile, limit).is_ok() { limit.maximum } else { soft };
        let files = files.and_then(|files| usize::try_from(files).ok()).unwrap_or(Semaphore::MAX_PERMITS);
        files.saturating_sub(OTHER_FILES).clamp(1, Semaphore::MAX_PERMITS)
    }
    #[cfg(not(unix))]
    Semaphore::MAX_PERMITS
}
