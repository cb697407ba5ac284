//! How a session is made.

use super::Session;
use crate::auth::{Auth, Login};
use crate::error::Result;
use crate::options::{Retries, TransportOptions};
use crate::server_url::ServerUrl;
use crate::trace::Trace;
use crate::transport::TlsOptions;
use std::sync::Arc;
use std::time::Duration;

/// What a session is to be; see [`Session::builder`].
#[derive(Debug, Clone)]
pub struct SessionBuilder {
    auth: Auth,
    url: Option<String>,
    options: TransportOptions,
}

impl SessionBuilder {
    pub(super) fn new(auth: Auth) -> Self {
        Self { auth, url: None, options: TransportOptions::default() }
    }

    /// The URL of the server; `/v1` is added unless it ends in it. A server on a Unix socket is
    /// `http+unix://%2Frun%2Fcraton.sock`. Under Keystone it beats the service catalogue.
    #[must_use]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// All about how requests travel, at once.
    #[must_use]
    pub fn transport_options(self, options: TransportOptions) -> Self {
        Self { options, ..self }
    }

    /// How long one request may take, head and body together.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
        self
    }

    /// Which servers are trusted, and how this client shows who it is.
    #[must_use]
    pub fn tls(mut self, tls: TlsOptions) -> Self {
        self.options.tls = tls;
        self
    }

    /// How often a request is sent again after it failed.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.options.retries = retries;
        self
    }

    /// Who is shown each request and its answer.
    #[must_use]
    pub fn trace(mut self, trace: Arc<Trace>) -> Self {
        self.options.trace = Some(trace);
        self
    }

    /// The session. Nothing is sent yet.
    ///
    /// # Errors
    /// [`crate::Error::Setting`] if a URL is no `http` or `https` URL, holds user info or a query, or is missing (Craton's own
    /// headers need one); if a credential cannot be sent in a header; if a certificate file cannot be used.
    pub fn build(self) -> Result<Session> {
        let server = self.url.as_deref().map(ServerUrl::of_server).transpose()?;
        Ok(Session::with(Login::new(self.auth, server, self.options)?))
    }
}
