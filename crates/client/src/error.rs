//! What can go wrong in a call, and what the server said about it.

use http::{Method, StatusCode};
use std::fmt;

/// The result of everything in this crate that talks to a server.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call did not do what it was asked to do. `Display` is one sentence for an operator; it holds no secret and
/// no query of a URL, but it may hold text the server sent: whoever prints it to a terminal escapes control characters.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A setting (URL, header value, limit) cannot be used; nothing was sent.
    Setting(String),
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
        /// What happened, in words.
        reason: String,
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
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(sentence) => f.write_str(sentence),
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
            Self::Unreachable { call, reason } => write!(f, "{call} failed: {reason}"),
            Self::Unreadable { call, status, reason } => {
                write!(f, "{call} was answered with HTTP {} and {reason}", status.as_u16())
            }
            Self::HalfDone { done, source } => write!(f, "{done}, but then: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::HalfDone { source, .. } => Some(source),
            _ => None,
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
        let half = Error::HalfDone { done: "the keys are deleted".into(), source: Box::new(error) };
        assert_eq!(half.to_string(), format!("the keys are deleted, but then: {sentence}"));
        assert_eq!((half.status(), half.request_id()), (Some(StatusCode::BAD_REQUEST), Some("req-1")));
    }
}
