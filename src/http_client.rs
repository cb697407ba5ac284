//! The one place that names `reqwest`: one request in, one whole answer out, within limits.

use crate::transport::{Failure, Transport};
use http::{Request, Response};
use reqwest::blocking::Client;
use std::error::Error as _;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

/// The largest answer that is read, in bytes; the server's own largest page is well below 1 MiB.
const BODY_LIMIT: usize = 16 << 20;
/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A blocking HTTP/1.1 client that keeps its connections and follows nothing.
#[derive(Debug, Clone)]
pub(crate) struct HttpClient {
    client: Client,
    timeout: Duration,
}

impl HttpClient {
    /// A client for the host of `base`, or for the server behind a Unix socket; `timeout` is for one whole request, head and body.
    pub(crate) fn new(base: &url::Url, socket: Option<&Path>, timeout: Duration) -> Result<Self, String> {
        let mut builder = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT.min(timeout))
            .timeout(timeout)
            .user_agent(concat!("craton/", env!("CARGO_PKG_VERSION")))
            .http1_only();
        if is_loopback(base) {
            builder = builder.no_proxy();
        }
        if let Some(socket) = socket {
            #[cfg(not(unix))]
            return Err(format!("{} is a Unix socket, which this system does not have", socket.display()));
            #[cfg(unix)]
            {
                builder = builder.unix_socket(socket);
            }
        }
        // An error only says that a provider is installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Reading the system's certificates takes longer than a request on loopback.
        if base.scheme() == "http" {
            builder = builder.tls_certs_only([]);
        }
        let client = builder.build().map_err(|error| in_words(&error))?;
        Ok(Self { client, timeout })
    }

    /// Reads piece by piece: the client's own timeout starts anew with each piece, the deadline does not.
    fn read(&self, answer: &mut impl Read, deadline: Instant, body: &mut Vec<u8>) -> Result<(), Failure> {
        let mut piece = [0; 16 << 10];
        loop {
            let count = answer.read(&mut piece).map_err(|error| match error.kind() {
                std::io::ErrorKind::TimedOut => self.timed_out(),
                _ => Failure::Cut(innermost(&error)),
            })?;
            if Instant::now() > deadline {
                return Err(self.timed_out());
            }
            if count == 0 {
                return Ok(());
            }
            if body.len() + count > BODY_LIMIT {
                return Err(Failure::Cut(format!("it is longer than {} MiB", BODY_LIMIT >> 20)));
            }
            body.extend_from_slice(&piece[..count]);
        }
    }

    fn failure(&self, error: &reqwest::Error) -> Failure {
        if error.is_connect() {
            Failure::NotConnected(in_words(error))
        } else if error.is_timeout() {
            self.timed_out()
        } else {
            Failure::Unanswered(in_words(error))
        }
    }

    fn timed_out(&self) -> Failure {
        Failure::TimedOut(format!("no whole answer within {} s (--timeout)", self.timeout.as_secs_f64()))
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failure> {
        let deadline = Instant::now() + self.timeout;
        let request = request.try_into().map_err(|error: reqwest::Error| Failure::NotConnected(in_words(&error)))?;
        let mut answer = self.client.execute(request).map_err(|error| self.failure(&error))?;
        let mut response = Response::new(Vec::new());
        *response.status_mut() = answer.status();
        std::mem::swap(response.headers_mut(), answer.headers_mut());
        let length = answer.content_length().unwrap_or(0).min(BODY_LIMIT as u64);
        let body = response.body_mut();
        body.reserve_exact(usize::try_from(length).unwrap_or(0));
        self.read(&mut answer, deadline, body)?;
        Ok(response)
    }
}

fn is_loopback(base: &url::Url) -> bool {
    match base.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The chain of causes without the outermost words, which only repeat that a URL could not be fetched.
fn in_words(error: &reqwest::Error) -> String {
    match error.source() {
        Some(source) => innermost(source),
        None if error.is_timeout() => "it took too long".into(),
        None => "the request could not be made".into(),
    }
}

fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
