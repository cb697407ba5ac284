//! The API over HTTP/1.1: connections within limits, and an end that finishes what is under way.

mod front;
mod log;
mod metrics;
mod pace;
mod signals;
mod sockets;

pub use log::{Log, LogFormat, start as start_log};
pub use signals::{SignalMeaning, Signals};
pub use sockets::{ListenAddress, Listener, ServerTls};

use std::io;
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
use tokio::runtime::Builder;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::api::Api;
use crate::auth::{CallerAddress, TrustedProxy};
use front::Front;
use pace::PacedStream;
use sockets::Accepted;

/// The longest head of a request, in bytes; a long `vars=` fits.
const HEAD_LIMIT: usize = 64 << 10;
/// How long the end waits for what is under way.
const DRAIN: Duration = Duration::from_secs(27);
/// How long it waits for the database after that.
const CLOSE: Duration = Duration::from_secs(3);
/// The least threads that the API has: one that computes for long is not to hold up all others.
const WORKERS: usize = 4;
/// Files and sockets that are not connections: the database, the listeners.
const OTHER_FILES: usize = 64;

/// Answers requests until a signal asks for the end; what is under way then is finished, within 30 s.
///
/// `timeout` is how long a connection may be idle, the head of a request may take, then the whole request, and how long the other
/// side may take less than 1 KB a second of an answer. `body_memory` is how many bytes the bodies of all requests take together,
/// at least [`BATCH_LIMIT`]. What `proxies` say of who sends a request is believed.
///
/// # Errors
/// The system gives no threads.
pub async fn serve(
    api: Api,
    listeners: Vec<Listener>,
    timeout: Duration,
    body_memory: usize,
    proxies: Vec<TrustedProxy>,
    signals: &mut Signals,
) -> io::Result<()> {
    let threads = std::thread::available_parallelism().map_or(WORKERS, |threads| threads.get().max(WORKERS));
    let work = Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
    let front = Arc::new(Front::new(api, work.handle().clone(), timeout, body_memory, proxies));
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
    let tls: Vec<_> = listeners.iter().filter_map(Listener::tls).collect();
    let reload = || tls.iter().for_each(ServerTls::reload);
    let accepting = listeners.into_iter().map(|listener| accept(listener, &front, &places, &open));
    tokio::select! {
        _ = join_all(accepting) => {}
        () = signals.end(reload) => {}
    }
    tracing::info!("ending: no new connections, finishing what is under way");
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(DRAIN) => tracing::warn!("some requests are not finished"),
        () = signals.end(reload) => tracing::warn!("asked again: some requests are not finished"),
    }
    if tokio::time::timeout(CLOSE, front.api.close()).await.is_err() {
        tracing::warn!("the database does not answer: its connections are cut");
    }
    work.shutdown_background();
    Ok(())
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
    let stream = PacedStream::new(stream, front.timeout);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(front.timeout);
    http.max_header_size(HEAD_LIMIT).max_buf_size(HEAD_LIMIT);
    let answer = service_fn(move |mut request: Request<Incoming>| {
        let caller = CallerAddress::of(peer, request.headers(), &front.proxies);
        caller.map(|caller| request.extensions_mut().insert(caller));
        // A task of its own: it ends and is logged even if the client goes away before the answer.
        let (here, gone) = oneshot::channel::<()>();
        let task = front.runtime(&request).spawn(front.clone().answer(request, is_tls, gone));
        async move {
            let _here = here;
            task.await
        }
    });
    let ended = open.watch(http.serve_connection(TokioIo::new(stream), answer)).await;
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
