//! The settings of a session, and what can be wrong with one.

use std::fmt;
use std::path::PathBuf;

/// A setting of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionSetting {
    /// Where Craton is.
    ServerUrl,
    /// Where Keystone is.
    KeystoneUrl,
    /// The user's name.
    Username,
    /// The user's password or API key.
    Password,
    /// The project's id.
    ProjectId,
    /// A token to log in with.
    Token,
    /// Certificates of authorities.
    CaFile,
    /// The certificate of this client.
    CertificateFile,
    /// Its key.
    KeyFile,
    /// Which endpoint of the catalogue is meant.
    Interface,
    /// Why something is changed.
    Reason,
}

/// What is wrong with a setting. Secrets are not repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingProblem {
    /// It was not given.
    Missing,
    /// It holds a character that a header cannot carry.
    NotPrintable,
    /// It cannot be read as a URL, and why.
    NotAUrl(String),
    /// It is a URL, but not of `http` or `https`.
    NotHttp,
    /// It holds a user name or password.
    HoldsUserInfo,
    /// It holds a query or fragment.
    HoldsQuery,
    /// It is `http+unix://` without a socket.
    NamesNoSocket,
    /// What is in the file cannot be used, and why.
    File(PathBuf, String),
    /// It has more than so many characters.
    LongerThan(usize),
    /// It is none of the words that there are: what it is, and the words.
    NoneOf(String, &'static str),
}

/// What a service catalogue has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Catalogue {
    /// Nothing: so it is for a token without a project.
    Empty,
    /// No service of this type.
    NoService(String),
    /// Other endpoints of the service, in words: `public in RegionOne`.
    Others(Vec<String>),
}

impl fmt::Display for SessionSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ServerUrl => "URL of the server",
            Self::KeystoneUrl => "URL of Keystone",
            Self::Username => "user name",
            Self::Password => "password",
            Self::ProjectId => "project id",
            Self::Token => "token",
            Self::CaFile => "CA certificates",
            Self::CertificateFile => "client certificate",
            Self::KeyFile => "client key",
            Self::Interface => "interface",
            Self::Reason => "reason",
        })
    }
}

impl fmt::Display for SettingProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPrintable => f.write_str("holds a character that a header cannot carry: use printable ASCII only"),
            Self::NotAUrl(why) => write!(f, "cannot be read ({why})"),
            Self::NotHttp => f.write_str("is no http or https URL"),
            Self::HoldsUserInfo => f.write_str("holds a user name or password"),
            Self::HoldsQuery => f.write_str("holds a query or fragment"),
            Self::NamesNoSocket => f.write_str("names no socket"),
            Self::Missing => f.write_str("is missing"),
            Self::LongerThan(longest) => write!(f, "has more than {longest} characters"),
            Self::File(path, why) => write!(f, "in {} cannot be used: {why}", path.display()),
            Self::NoneOf(text, words) => write!(f, "is `{text}`: there are {words}"),
        }
    }
}

impl fmt::Display for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty, which is so for a token without a project"),
            Self::NoService(service_type) => write!(f, "has no service of type {service_type}"),
            Self::Others(endpoints) => write!(f, "has {}", endpoints.join(", ")),
        }
    }
}
