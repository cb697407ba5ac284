//! The one place that names `reqwest`: one request in, one whole answer out, within limits.

use crate::error::{Error, Result, SessionSetting, SettingProblem};
use crate::options::TransportOptions;
use crate::server_url::ServerUrl;
use crate::transport::{Distrust, Failure, TlsOptions, Transport};
use http::{Request, Response};
use reqwest::blocking::{Client, ClientBuilder};
use reqwest::{Certificate, Identity};
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
        if is_loopback(base) {
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
        builder = if base.scheme() == "http" { builder.tls_certs_only([]) } else { secured(builder, &options.tls)? };
        let client = builder
            .build()
            .map_err(|error| Error::Impossible(format!("no HTTP client can be made: {}", in_words(&error))))?;
        Ok(Self { client, timeout })
    }

    /// Reads piece by piece: the client's own timeout starts anew with each piece, the deadline does not.
    fn read(&self, answer: &mut impl Read, deadline: Instant, body: &mut Vec<u8>) -> std::result::Result<(), Failure> {
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
        if let Some((distrust, reason)) = distrust(error) {
            Failure::Distrusted(distrust, reason)
        } else if error.is_connect() {
            Failure::NotConnected(in_words(error))
        } else if error.is_timeout() {
            self.timed_out()
        } else {
            Failure::Unanswered(in_words(error))
        }
    }

    fn timed_out(&self) -> Failure {
        Failure::TimedOut(self.timeout)
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Request<Vec<u8>>) -> std::result::Result<Response<Vec<u8>>, Failure> {
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

/// The certificates of `tls`, beside the system's.
fn secured(mut builder: ClientBuilder, tls: &TlsOptions) -> Result<ClientBuilder> {
    if let Some(file) = &tls.ca_file {
        let certificates = Certificate::from_pem_bundle(&read(SessionSetting::CaFile, file)?).unwrap_or_default();
        if certificates.is_empty() {
            return Err(unusable(SessionSetting::CaFile, file, "no certificate in PEM form is in it"));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    if let Some(file) = &tls.certificate_file {
        let mut pem = read(SessionSetting::CertificateFile, file)?;
        if let Some(file) = &tls.key_file {
            pem.push(b'\n');
            pem.extend(read(SessionSetting::KeyFile, file)?);
        }
        let lacking = "a certificate and its unencrypted key in PEM form are wanted";
        let identity = Identity::from_pem(&pem);
        builder = builder.identity(identity.map_err(|_| unusable(SessionSetting::CertificateFile, file, lacking))?);
    } else if tls.key_file.is_some() {
        return Err(Error::Setting { setting: SessionSetting::CertificateFile, problem: SettingProblem::Missing });
    }
    Ok(builder.tls_danger_accept_invalid_certs(!tls.verify))
}

fn read(setting: SessionSetting, file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| unusable(setting, file, &error.to_string()))
}

fn unusable(setting: SessionSetting, file: &Path, why: &str) -> Error {
    Error::Setting { setting, problem: SettingProblem::File(file.into(), why.into()) }
}

/// What is wrong with a certificate; `None` if something else went wrong.
fn distrust(error: &reqwest::Error) -> Option<(Distrust, String)> {
    use rustls::{AlertDescription as Alert, CertificateError as Wrong, Error as TlsError};
    let distrust = match cause(error)? {
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

/// The error of the TLS library, wherever it is in the chain of causes.
fn cause(error: &reqwest::Error) -> Option<&rustls::Error> {
    let mut next = error.source();
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref::<rustls::Error>() {
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
