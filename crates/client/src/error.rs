//! What can go wrong in a call, and what the server said about it.

use crate::transport::Failure;
use http::{Method, StatusCode};
use std::fmt;
use std::path::PathBuf;

/// The result of everything in this crate that talks to a server.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call did not do what it was asked to do. `Display` is one sentence for an operator; it holds no secret and
/// no query of a URL, but it may hold text the server sent: whoever prints it to a terminal escapes control characters.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A setting is missing or cannot be used; nothing was sent.
    Setting {
        /// Which one.
        setting: SessionSetting,
        /// Why.
        problem: SettingProblem,
    },
    /// The service catalogue has no endpoint that is wanted.
    NoEndpoint {
        /// Which one, in words: `public endpoint of fleet_management`.
        wanted: String,
        /// What there is instead.
        catalogue: Catalogue,
    },
    /// There is no token that could be revoked, and why.
    NoToken(&'static str),
    /// Something to be sent is not in the model; nothing was sent.
    NotInModel {
        /// The noun of the kind: `network device`.
        noun: String,
        /// What it does not have: `field`, `filter`, `path`.
        what: &'static str,
        /// Its name.
        name: String,
        /// The nearest name that there is.
        nearest: Option<&'static str>,
    },
    /// No request can be made on this system, and why.
    Impossible(String),
    /// What was to be sent at once is more than a server takes, in words; nothing was sent.
    TooLarge(String),
    /// Lists that were read one after the other do not fit together, in words: something was changed meanwhile.
    Inconsistent(String),
    /// The server answered with a status of 400 or more.
    Refused {
        /// The request that was refused.
        call: Call,
        /// The HTTP status.
        status: StatusCode,
        /// The server's `message`, or the status in words where it sent none.
        message: String,
        /// `x-openstack-request-id`, for whoever looks into the server's log.
        request_id: Option<String>,
    },
    /// The server answered with a redirect, which is never followed.
    Redirected {
        /// The request that was redirected.
        call: Call,
        /// The HTTP status.
        status: StatusCode,
        /// Where it pointed, without user info and query.
        location: String,
    },
    /// No connection was made, it broke, or it took too long.
    Unreachable {
        /// The request that got no whole answer.
        call: Call,
        /// What the server is called: its host and port, or its socket.
        place: String,
        /// What happened.
        failure: Failure,
    },
    /// An answer came, but it is not what the API promises.
    Unreadable {
        /// The request that was answered so.
        call: Call,
        /// The HTTP status.
        status: StatusCode,
        /// What is wrong with the answer, and where.
        reason: String,
    },
    /// The first of two requests was done, the second was not.
    HalfDone {
        /// What was done.
        done: String,
        /// Why the rest was not.
        source: Box<Error>,
    },
}

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

/// A request, as errors name it: method and path, without host and query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The HTTP method.
    pub method: Method,
    /// The path, from its first `/`.
    pub path: String,
}

impl Call {
    pub(crate) fn of(method: &Method, url: &url::Url) -> Self {
        Self { method: method.clone(), path: url.path().into() }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl Error {
    /// The HTTP status of the answer, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Refused { status, .. } | Self::Redirected { status, .. } | Self::Unreadable { status, .. } => {
                Some(*status)
            }
            Self::HalfDone { source, .. } => source.status(),
            _ => None,
        }
    }

    /// The server's own words, where it sent some.
    pub fn server_message(&self) -> Option<&str> {
        match self {
            Self::Refused { message, .. } => Some(message),
            Self::HalfDone { source, .. } => source.server_message(),
            _ => None,
        }
    }

    /// The id of the request in the server's log (`x-openstack-request-id`), where the server sent one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Refused { request_id, .. } => request_id.as_deref(),
            Self::HalfDone { source, .. } => source.request_id(),
            _ => None,
        }
    }

    /// What [`Error::HalfDone`] is called with, for whoever does two things that belong together.
    pub fn after(self, done: impl Into<String>) -> Self {
        Self::HalfDone { done: done.into(), source: Box::new(self) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting { setting, problem } => match problem {
                SettingProblem::Missing => write!(f, "no {setting} is given"),
                SettingProblem::NoneOf(text, words) => write!(f, "there is no {setting} `{text}`: there are {words}"),
                SettingProblem::File(path, why) => {
                    write!(f, "the {setting} in {} cannot be used: {why}", path.display())
                }
                problem => write!(f, "the {setting} {problem}"),
            },
            Self::NoEndpoint { wanted, catalogue } => {
                write!(f, "no {wanted} is known: the service catalogue {catalogue}")
            }
            Self::NoToken(why) => write!(f, "there is no token to revoke: {why}"),
            Self::NotInModel { noun, what, name, nearest } => {
                write!(f, "a {noun} has no {what} `{name}`")?;
                nearest.iter().try_for_each(|nearest| write!(f, "; the nearest is `{nearest}`"))
            }
            Self::TooLarge(sentence) => f.write_str(sentence),
            Self::Inconsistent(reason) => write!(f, "the inventory changed while it was read: {reason}; try again"),
            Self::Impossible(why) => f.write_str(why),
            Self::Refused { call, status, message, request_id } => {
                write!(f, "{} (HTTP {}, {call}", one_line(message), status.as_u16())?;
                request_id.iter().try_for_each(|id| write!(f, ", {id}"))?;
                f.write_str(")")
            }
            Self::Redirected { call, status, location } => write!(
                f,
                "{call} was answered with a redirect ({}) to {location}; redirects are not followed, so set the URL to \
                 the server itself",
                status.as_u16()
            ),
            Self::Unreachable { call, place, failure } => match failure {
                Failure::NotConnected(why) => write!(f, "{call} failed: cannot connect to {place}: {why}"),
                Failure::Distrusted(_, why) => write!(f, "{call} failed: no secure connection to {place}: {why}"),
                Failure::Unanswered(why) => write!(f, "{call} failed: the connection ended without an answer: {why}"),
                Failure::Cut(why) => write!(f, "{call} failed: the answer cannot be read to its end: {why}"),
                Failure::TimedOut(_) => write!(f, "{call} failed: {failure}"),
            },
            Self::Unreadable { call, status, reason } => {
                write!(f, "{call} was answered with HTTP {} and {reason}", status.as_u16())
            }
            Self::HalfDone { done, source } => write!(f, "{done}, but then: {source}"),
        }
    }
}

/// Its sentence says all, what it comes from too.
impl std::error::Error for Error {}

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

/// The server lists what it refuses as `- …` lines; a sentence has them in a row.
fn one_line(message: &str) -> String {
    message.trim().replace(":\n- ", ": ").replace("\n- ", "; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_reason_the_status_the_call_and_the_request_id() {
        let error = Error::Refused {
            call: Call { method: Method::PUT, path: "/v1/regions/2".into() },
            status: StatusCode::BAD_REQUEST,
            message: "The request included the following errors:\n- a\n- b".into(),
            request_id: Some("req-1".into()),
        };
        let sentence = "The request included the following errors: a; b (HTTP 400, PUT /v1/regions/2, req-1)";
        assert_eq!(error.to_string(), sentence);
        let half = error.after("the keys are deleted");
        assert_eq!(half.to_string(), format!("the keys are deleted, but then: {sentence}"));
        assert_eq!((half.status(), half.request_id()), (Some(StatusCode::BAD_REQUEST), Some("req-1")));
    }
}
