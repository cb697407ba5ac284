//! Where a server is.

use crate::error::{Error, Result, SessionSetting, SettingProblem};
use std::fmt;
use std::path::PathBuf;
use url::Url;

/// What the URL of a Unix socket begins with.
const UNIX_SCHEME: &str = "http+unix://";

/// What stands before its path where `serve --listen` has it so: `unix:/run/craton.sock`.
const UNIX: &str = "unix:";

/// A server over HTTP.
#[derive(Debug, Clone)]
pub(crate) struct ServerUrl {
    /// What all its URLs begin with.
    pub base: Url,
    /// The Unix socket to reach it by, if it is not by the host of `base`.
    pub socket: Option<PathBuf>,
}

impl ServerUrl {
    /// A Craton server: `/v1` is added to its URL unless it ends in it.
    pub(crate) fn of_server(url: &str) -> Result<Self> {
        if let Some(rest) = url.strip_prefix(UNIX_SCHEME) {
            return unix(rest);
        }
        match url.strip_prefix(UNIX) {
            Some(path) if path.starts_with('/') => {
                Ok(Self { base: base_url("http://localhost")?, socket: Some(path.into()) })
            }
            _ => Ok(Self::of_base(base_url(url)?)),
        }
    }

    /// Any other service of a catalogue, at its URL as it is.
    pub(crate) fn of_service(url: &str) -> Result<Self> {
        checked_url(url, SessionSetting::ServerUrl).map(Self::of_base)
    }

    pub(crate) fn of_base(base: Url) -> Self {
        Self { base, socket: None }
    }
}

impl fmt::Display for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(socket) = &self.socket {
            return write!(f, "{}", socket.display());
        }
        f.write_str(self.base.host_str().unwrap_or_default())?;
        self.base.port().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// The socket that stands behind `http+unix://`, percent-encoded as one word, and the base of requests to it.
fn unix(rest: &str) -> Result<ServerUrl> {
    let (socket, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let decoded = percent_encoding::percent_decode_str(socket).decode_utf8();
    match decoded.ok().filter(|decoded| !decoded.is_empty()) {
        Some(decoded) => {
            Ok(ServerUrl { base: base_url(&format!("http://localhost{path}"))?, socket: Some(decoded.as_ref().into()) })
        }
        None => Err(Error::Setting { setting: SessionSetting::ServerUrl, problem: SettingProblem::NamesNoSocket }),
    }
}

/// The base of all requests: checked, without a trailing slash, with `/v1`.
fn base_url(text: &str) -> Result<Url> {
    let mut url = checked_url(text, SessionSetting::ServerUrl)?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&if path.ends_with("/v1") { path } else { path + "/v1" });
    Ok(url)
}

/// A URL that requests can be made to.
pub(crate) fn checked_url(text: &str, setting: SessionSetting) -> Result<Url> {
    let refuse = |problem| Error::Setting { setting, problem };
    let url = Url::parse(text).map_err(|error| refuse(SettingProblem::NotAUrl(error.to_string())))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse(SettingProblem::NotHttp));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse(SettingProblem::HoldsUserInfo));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse(SettingProblem::HoldsQuery));
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
    fn a_socket_is_one_word_of_its_url() {
        for (given, socket, used) in [
            ("%2Frun%2Fcraton.sock", "/run/craton.sock", "http://localhost/v1"),
            ("%2Ftmp%2Fa%20b/", "/tmp/a b", "http://localhost/v1"),
            ("here.sock/v1", "here.sock", "http://localhost/v1"),
        ] {
            let address = unix(given).unwrap();
            assert_eq!((address.base.as_str(), address.socket), (used, Some(socket.into())));
        }
        let plain = ServerUrl::of_server("unix:/run/craton.sock").unwrap();
        assert_eq!((plain.base.as_str(), plain.socket), ("http://localhost/v1", Some("/run/craton.sock".into())));
        for bad in ["", "/run/craton.sock", "%FF", "a?token=s3cret"] {
            let sentence = unix(bad).unwrap_err().to_string();
            assert!(sentence.contains("URL of the server") && !sentence.contains("s3cret"), "{sentence}");
        }
    }

    #[test]
    fn a_url_that_cannot_be_used_is_refused_by_name_and_without_its_secrets() {
        for bad in ["", "not-a-url", "ftp://h", "http://", "http://u:s3cret@h", "http://h?token=s3cret", "file:///etc"]
        {
            let sentence = base_url(bad).unwrap_err().to_string();
            assert!(sentence.contains("URL of the server") && !sentence.contains("s3cret"), "{sentence}");
        }
    }
}
