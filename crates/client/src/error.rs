//! What can go wrong in a call, and what the server said about it.

pub use crate::setting::{Catalogue, SessionSetting, SettingProblem};
use crate::target::NotATarget;
use crate::transport::Failure;
use craton_model::{Id, Kind};
use http::{Method, StatusCode};
use std::fmt;

/// How the message begins where the server sent none.
pub(crate) const NO_REASON: &str = "The server gave no reason beyond";

/// All that the original's server says of what is not there.
const NOT_FOUND: &str = "Not Found";

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
    /// What is to be found is neither an id nor a name; nothing was sent.
    InvalidTarget(NotATarget),
    /// Nothing is called so.
    NoneNamed {
        /// The noun of the kind: `network device`.
        noun: String,
        /// What was looked for: `named web-9 in ord`.
        target: String,
    },
    /// Several are called so.
    SeveralNamed {
        /// The noun of the kind, for several.
        nouns: String,
        /// What was looked for.
        target: String,
        /// How many there are.
        count: usize,
        /// The ids and paths of the first ones.
        some: Vec<(Id, String)>,
    },
    /// There is no resource of this id.
    Missing {
        /// The noun of the kind.
        noun: String,
        /// Which one.
        id: Id,
        /// How the server said so.
        source: Box<Error>,
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
            Self::HalfDone { source, .. } | Self::Missing { source, .. } => source.status(),
            _ => None,
        }
    }

    /// The server's own words, where it sent some.
    pub fn server_message(&self) -> Option<&str> {
        match self {
            Self::Refused { message, .. } => Some(message),
            Self::HalfDone { source, .. } | Self::Missing { source, .. } => source.server_message(),
            _ => None,
        }
    }

    /// The id of the request in the server's log (`x-openstack-request-id`), where the server sent one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Refused { request_id, .. } => request_id.as_deref(),
            Self::HalfDone { source, .. } | Self::Missing { source, .. } => source.request_id(),
            _ => None,
        }
    }

    /// The same, but what the server does not find is named. A path that it does not know is something else: a wrong URL.
    pub(crate) fn about(self, kind: &Kind, id: &Id) -> Self {
        match &self {
            Self::Refused { status: StatusCode::NOT_FOUND, message, .. }
                if !message.starts_with("The requested URL") && !message.starts_with(NO_REASON) =>
            {
                Self::Missing { noun: kind.noun(), id: id.clone(), source: Box::new(self) }
            }
            _ => self,
        }
    }

    /// The same, of a request to make one: that something is not found is about what it refers to.
    pub(crate) fn about_new(mut self, kind: &Kind) -> Self {
        if let Self::Refused { status: StatusCode::NOT_FOUND, message, .. } = &mut self
            && message == NOT_FOUND
        {
            *message = format!("Something that the new {} refers to is not there", kind.noun());
        }
        self
    }

    /// Whether all that is wrong is that the resource is not there.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::NoneNamed { .. } | Self::Missing { .. })
    }

    /// Whether who asks may not: 401 or 403.
    pub fn is_refusal(&self) -> bool {
        matches!(self.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN))
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
            Self::InvalidTarget(why) => why.fmt(f),
            Self::NoneNamed { noun, target } => write!(f, "there is no {noun} {target}"),
            Self::SeveralNamed { nouns, target, count, some } => {
                write!(f, "there are {count} {nouns} {target}, say which by its id or path: ")?;
                let some: Vec<_> = some.iter().map(|(id, path)| format!("{id} ({path})")).collect();
                write!(f, "{}{}", some.join(", "), if some.len() < *count { ", …" } else { "" })
            }
            Self::Missing { noun, id, source } => match &**source {
                Self::Refused { call, status, message, request_id } if message == NOT_FOUND => {
                    write!(f, "there is no {noun} {id}")?;
                    write_call(f, *status, call, request_id.as_deref())
                }
                said => write!(f, "there is no {noun} {id}: {said}"),
            },
            Self::Impossible(why) => f.write_str(why),
            Self::Refused { call, status, message, request_id } => {
                f.write_str(&one_line(message))?;
                write_call(f, *status, call, request_id.as_deref())
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
                Failure::OtherScheme(scheme) => {
                    write!(f, "{call} failed: {place}: {failure}; the URL to use may be {scheme}://{place}")
                }
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

fn write_call(f: &mut fmt::Formatter<'_>, status: StatusCode, call: &Call, request_id: Option<&str>) -> fmt::Result {
    write!(f, " (HTTP {}, {call}", status.as_u16())?;
    request_id.iter().try_for_each(|id| write!(f, ", {id}"))?;
    f.write_str(")")
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
