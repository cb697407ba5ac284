//! The one place that names `reqwest`: one request in, one whole answer out, within limits.

mod certificates;

use crate::error::{Error, Result};
use crate::options::TransportOptions;
use crate::server_url::ServerUrl;
use crate::transport::{Distrust, Failure, Transport};
use http::{Request, Response};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::blocking::{Client, Response as Answer};
use std::error::Error as _;
use std::io::{Read, Write};
use std::time::{Duration, Instant};

/// The largest answer that is read, in bytes; the server's own largest page is well below 1 MiB.
const BODY_LIMIT: usize = 16 << 20;
/// The same of the answer to a batch, which has those of ten thousand calls in it.
const BATCH_BODY_LIMIT: usize = 128 << 20;
/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

type TransportResult<T> = std::result::Result<T, Failure>;

/// A blocking HTTP/1.1 client that keeps its connections and follows nothing.
#[derive(Debug, Clone)]
pub(crate) struct HttpClient {
    client: Client,
    timeout: Duration,
    uses_proxies: bool,
}

impl HttpClient {
    /// A client for the host of an address, or for the server behind a Unix socket.
    ///
    /// # Errors
    /// [`Error::Setting`] if a certificate file cannot be used.
    pub(crate) fn new(server: &ServerUrl, options: &TransportOptions) -> Result<Self> {
        let base = &server.base;
        let timeout = options.timeout;
        let mut builder = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT.min(timeout))
            .timeout(timeout)
            .user_agent(concat!("craton/", env!("CARGO_PKG_VERSION")))
            .http1_only();
        let uses_proxies = !is_loopback(base) && server.socket.is_none();
        if !uses_proxies {
            builder = builder.no_proxy();
        }
        if let Some(socket) = &server.socket {
            #[cfg(not(unix))]
            return Err(Error::Impossible(format!(
                "{} is a Unix socket, which this system does not have",
                socket.display()
            )));
            #[cfg(unix)]
            {
                builder = builder.unix_socket(socket.as_path());
            }
        }
        // An error only says that a provider is installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Reading the system's certificates takes longer than a request on loopback.
        builder = if base.scheme() == "http" {
            builder.tls_certs_only([])
        } else {
            certificates::secured(builder, &options.tls)?
        };
        let client = builder
            .build()
            .map_err(|error| Error::Impossible(format!("no HTTP client can be made: {}", in_words(&error))))?;
        Ok(Self { client, timeout, uses_proxies })
    }

    /// Reads piece by piece: the client's own timeout starts anew with each piece, the deadline does not.
    fn read(
        &self,
        answer: &mut impl Read,
        deadline: Instant,
        mut take: impl FnMut(&[u8]) -> TransportResult<()>,
    ) -> TransportResult<()> {
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
            take(&piece[..count])?;
        }
    }

    fn read_whole(
        &self,
        answer: &mut Answer,
        deadline: Instant,
        limit: usize,
        body: &mut Vec<u8>,
    ) -> TransportResult<()> {
        let length = answer.content_length().unwrap_or(0).min(limit as u64);
        body.reserve_exact(usize::try_from(length).unwrap_or(0));
        self.read(answer, deadline, |piece| {
            if body.len() + piece.len() > limit {
                return Err(Failure::Cut(format!("it is longer than {} MiB", limit >> 20)));
            }
            body.extend_from_slice(piece);
            Ok(())
        })
    }

    /// The head of an answer, and the answer, whose body is still to be read.
    fn ask(&self, request: Request<Vec<u8>>) -> TransportResult<(Response<Vec<u8>>, Answer)> {
        let uri = request.uri().clone();
        let request = request.try_into().map_err(|error: reqwest::Error| Failure::NotConnected(in_words(&error)))?;
        let mut answer = self.client.execute(request).map_err(|error| self.failure(&uri, &error))?;
        let mut response = Response::new(Vec::new());
        *response.status_mut() = answer.status();
        std::mem::swap(response.headers_mut(), answer.headers_mut());
        Ok((response, answer))
    }

    fn failure(&self, uri: &http::Uri, error: &reqwest::Error) -> Failure {
        if let Some(scheme) = other_scheme(error) {
            Failure::OtherScheme(scheme)
        } else if let Some((distrust, reason)) = distrust(error) {
            Failure::Distrusted(distrust, reason)
        } else if error.is_connect() {
            Failure::NotConnected(self.proxy(uri).unwrap_or_default() + &in_words(error))
        } else if error.is_timeout() {
            self.timed_out()
        } else {
            Failure::Unanswered(in_words(error))
        }
    }

    /// By which proxy a connection was to be made, as the beginning of a sentence.
    fn proxy(&self, uri: &http::Uri) -> Option<String> {
        let proxy = Matcher::from_env().intercept(uri).filter(|_| self.uses_proxies)?;
        let place = proxy.uri().authority()?.as_str().rsplit('@').next()?.to_owned();
        Some(format!("the environment says to go by the proxy {place}: "))
    }

    fn timed_out(&self) -> Failure {
        Failure::TimedOut(self.timeout)
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Request<Vec<u8>>) -> TransportResult<Response<Vec<u8>>> {
        let deadline = Instant::now() + self.timeout;
        let limit = if request.uri().path().ends_with("/batch") { BATCH_BODY_LIMIT } else { BODY_LIMIT };
        let (mut response, mut answer) = self.ask(request)?;
        self.read_whole(&mut answer, deadline, limit, response.body_mut())?;
        Ok(response)
    }

    fn send_into(&self, request: Request<Vec<u8>>, into: &mut dyn Write) -> TransportResult<Response<Vec<u8>>> {
        let deadline = Instant::now() + self.timeout;
        let (mut response, mut answer) = self.ask(request)?;
        if response.status().is_success() {
            let mut write = |piece: &[u8]| into.write_all(piece).map_err(|error| Failure::Cut(error.to_string()));
            self.read(&mut answer, deadline, &mut write)?;
        } else {
            self.read_whole(&mut answer, deadline, BODY_LIMIT, response.body_mut())?;
        }
        Ok(response)
    }
}

/// What is wrong with a certificate; `None` if something else went wrong.
fn distrust(error: &reqwest::Error) -> Option<(Distrust, String)> {
    use rustls::{AlertDescription as Alert, CertificateError as Wrong, Error as TlsError};
    let distrust = match ends_in(error)? {
        TlsError::InvalidCertificate(Wrong::UnknownIssuer) => Distrust::UnknownIssuer,
        TlsError::InvalidCertificate(Wrong::NotValidForName | Wrong::NotValidForNameContext { .. }) => {
            Distrust::OtherName
        }
        TlsError::InvalidCertificate(Wrong::Expired | Wrong::ExpiredContext { .. }) => Distrust::Expired,
        TlsError::InvalidCertificate(_) => Distrust::Invalid,
        TlsError::AlertReceived(alert) => {
            let distrust = match alert {
                Alert::CertificateRequired | Alert::BadCertificate | Alert::UnknownCA | Alert::HandshakeFailure => {
                    Distrust::CertificateWanted
                }
                _ => Distrust::Refused,
            };
            return Some((distrust, format!("the server refused it ({alert:?})")));
        }
        _ => return None,
    };
    Some((distrust, innermost(error)))
}

/// The scheme to try instead: `https` if the answer to plain HTTP is something else, `http` if that to TLS is.
fn other_scheme(error: &reqwest::Error) -> Option<&'static str> {
    if ends_in::<hyper::Error>(error).is_some_and(hyper::Error::is_parse) {
        return Some("https");
    }
    let is_no_tls = |error: &rustls::Error| matches!(error, rustls::Error::InvalidMessage(_));
    ends_in(error).is_some_and(is_no_tls).then_some("http")
}

/// The error of this type, wherever it is in the chain of causes.
fn ends_in<'e, E: std::error::Error + 'static>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e E> {
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref::<E>() {
            return Some(found);
        }
        // An I/O error passes over what it wraps when asked for its source.
        let wrapped = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = wrapped.map(|inner| inner as &dyn std::error::Error).or_else(|| cause.source());
    }
    None
}

fn is_loopback(base: &url::Url) -> bool {
    match base.host() {
        Some(url::Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        // An IPv4 address may be written as one of IPv6: `::ffff:127.0.0.1`.
        Some(url::Host::Ipv6(address)) => address.to_canonical().is_loopback(),
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
