//! How a session is made.

use super::Session;
use crate::auth::{Auth, Login};
use crate::error::{Error, Result};
use crate::network::{Network, Retries, Tls};
use crate::trace::Trace;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// What a session is to be; see [`Session::builder`].
#[derive(Debug, Clone)]
pub struct SessionBuilder {
    auth: Auth,
    url: Option<String>,
    network: Network,
}

impl SessionBuilder {
    pub(super) fn new(auth: Auth) -> Self {
        Self { auth, url: None, network: Network::default() }
    }

    /// The URL of the server; `/v1` is added unless it ends in it. Under Keystone it beats the service catalogue.
    #[must_use]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// How long one request may take, head and body together.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.network.timeout = timeout;
        self
    }

    /// Which servers are trusted, and how this client shows who it is.
    #[must_use]
    pub fn tls(mut self, tls: Tls) -> Self {
        self.network.tls = tls;
        self
    }

    /// How often a request is sent again after it failed.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.network.retries = retries;
        self
    }

    /// Who is shown each request and its answer.
    #[must_use]
    pub fn trace(mut self, trace: Arc<Trace>) -> Self {
        self.network.trace = Some(trace);
        self
    }

    /// The session. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Error::Setting`] if a URL is no `http` or `https` URL, holds user info or a query, or is missing (Craton's own
    /// headers need one); if a credential cannot be sent in a header; if a certificate file cannot be used.
    pub fn build(self) -> Result<Session> {
        let url = self.url.as_deref().map(base_url).transpose()?;
        Ok(Session::over(Login::new(self.auth, url, self.network)?))
    }
}

/// The base of all requests: checked, without a trailing slash, with `/v1`.
pub(crate) fn base_url(text: &str) -> Result<Url> {
    let setting = "CRATON_URL (or --craton-url)";
    let mut url = checked_url(text, "URL of the server", setting, "http://craton.example.com:8080")?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&if path.ends_with("/v1") { path } else { path + "/v1" });
    Ok(url)
}

/// A URL that requests can be made to; `what` it is, the `setting` it comes from and an `example` are for the error.
pub(crate) fn checked_url(text: &str, what: &str, setting: &str, example: &str) -> Result<Url> {
    let refuse = |why: &str| Error::Setting(format!("the {what} {why}: set {setting} to something like {example}"));
    let url = Url::parse(text).map_err(|error| refuse(&format!("cannot be read ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse("is no http or https URL"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("holds a user name or password, which belong in OS_USERNAME and OS_PASSWORD"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("holds a query or fragment"));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_added_to_a_url_once() {
        for (given, used) in [
            ("http://h:1", "http://h:1/v1"),
            ("http://h/", "http://h/v1"),
            ("https://h/v1", "https://h/v1"),
            ("https://h/v1/", "https://h/v1"),
            ("https://h/inventory/", "https://h/inventory/v1"),
        ] {
            assert_eq!(base_url(given).unwrap().as_str(), used);
        }
    }

    #[test]
    fn a_url_that_cannot_be_used_is_refused_with_what_to_set_and_without_its_secrets() {
        for bad in ["", "not-a-url", "ftp://h", "http://", "http://u:s3cret@h", "http://h?token=s3cret", "file:///etc"]
        {
            let sentence = base_url(bad).unwrap_err().to_string();
            assert!(sentence.contains("CRATON_URL") && !sentence.contains("s3cret"), "{sentence}");
        }
    }
}
