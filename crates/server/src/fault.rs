//! What a request gets that cannot be answered: a status and a sentence.

use craton_model::check::{DEEPEST, Errors};
use craton_model::json::DEPTH;

use crate::store::QueryError;

const NO_SUCH_PATH: &str = "The requested URL was not found on the server. If you entered the URL manually please \
                            check your spelling and try again.";

/// How much of a sentence is answered, in bytes: it may repeat what was sent.
const LONGEST: usize = 1_000;

/// A refusal, answered as `{"message": …, "status": …}`.
#[derive(Debug, PartialEq)]
pub(crate) struct Fault {
    /// The status, 4xx or 503; 500 only for a bug of ours.
    pub status: u16,
    /// What is wrong.
    pub message: String,
    /// Whether another transaction got in the way: the same request may succeed if it is run again.
    pub may_pass: bool,
    /// Which operation of a batch failed, from 0.
    pub operation: Option<usize>,
}

impl Fault {
    fn new(status: u16, message: impl Into<String>) -> Fault {
        Fault { status, message: message.into(), may_pass: false, operation: None }
    }

    /// The sentence as it is answered.
    pub(crate) fn shown(&self) -> String {
        let shown = &self.message[..self.message.floor_char_boundary(LONGEST)];
        if shown.len() < self.message.len() { format!("{shown}…") } else { shown.to_owned() }
    }

    /// 400 with a sentence.
    pub(crate) fn bad_request(message: impl Into<String>) -> Fault {
        Fault::new(400, message)
    }

    /// 400 for a `Host` that no link can begin with.
    pub(crate) fn no_host() -> Fault {
        Fault::new(400, "The Host header names no host.")
    }

    /// 400 for a body that is no JSON.
    pub(crate) fn not_json() -> Fault {
        Fault::new(400, "The browser (or proxy) sent a request that this server could not understand.")
    }

    /// 400 for a body with more arrays and objects within each other than are read.
    pub(crate) fn too_deep() -> Fault {
        Fault::new(
            400,
            format!("The body is nested deeper than {DEPTH} levels: a variable may be nested {DEEPEST} deep."),
        )
    }

    /// 401 for a request that does not say who asks.
    pub(crate) fn unauthenticated() -> Fault {
        Fault::new(401, "The request could not be authenticated.")
    }

    /// 401 for a project header that is no UUID; `None` if it is missing.
    pub(crate) fn no_project(header: &str) -> Fault {
        Fault::new(401, format!("Project ID ('{header}') is not a valid UUID"))
    }

    /// 401 for a token that is for no project.
    pub(crate) fn without_project() -> Fault {
        Fault::new(401, "The token is for no project: log in with a project.")
    }

    /// 503 if Keystone cannot tell who is asking.
    pub(crate) fn keystone_unavailable() -> Fault {
        Fault::new(503, "Keystone cannot be asked who this is; try again.")
    }

    /// 401 for a user who may not.
    pub(crate) fn not_admin() -> Fault {
        Fault::new(401, "This action requires the 'admin' role")
    }

    /// 401: an administrator of a project asks for what root may.
    pub(crate) fn not_root() -> Fault {
        Fault::new(401, "This action requires the root user: being an administrator of a project is not enough")
    }

    /// 403 with a sentence.
    pub(crate) fn forbidden(message: impl Into<String>) -> Fault {
        Fault::new(403, message)
    }

    /// 404 for an id.
    pub(crate) fn not_found() -> Fault {
        Fault::new(404, "Not Found")
    }

    /// 404 for a path.
    pub(crate) fn no_such_path() -> Fault {
        Fault::new(404, NO_SUCH_PATH)
    }

    /// 405; the router adds the methods there are.
    pub(crate) fn method_not_allowed() -> Fault {
        Fault::new(405, "The method is not allowed for the requested URL.")
    }

    /// 409 with a sentence.
    pub(crate) fn conflict(message: impl Into<String>) -> Fault {
        Fault::new(409, message)
    }

    /// 412 with a sentence.
    pub(crate) fn unexpected(message: impl Into<String>) -> Fault {
        Fault::new(412, message)
    }

    /// 413 for a body over the limit, which is in bytes.
    pub(crate) fn too_large(limit: usize) -> Fault {
        Fault::new(413, format!("The body of the request is larger than {} MB.", limit / 1_000_000))
    }

    /// The same of an operation of a batch, which `what` names.
    pub(crate) fn of_operation(self, number: usize, what: &str) -> Fault {
        let message = format!("operation {number}{what}: {}", self.message);
        Fault { message, operation: Some(number), ..self }
    }

    /// 408 for a body that does not arrive.
    pub(crate) fn too_slow() -> Fault {
        Fault::new(408, "The body of the request took too long to arrive.")
    }

    /// 499, which nobody reads, for the log: whoever asked hung up.
    pub(crate) fn unwanted() -> Fault {
        Fault::new(499, "The client is gone.")
    }

    /// 503 for what is not done in time.
    pub(crate) fn too_long() -> Fault {
        Fault::new(503, "The request took longer than this server allows; try again.")
    }

    /// 503 for a body that there is no room for.
    pub(crate) fn no_room() -> Fault {
        Fault::new(503, "The server reads as many bodies as it has room for; try again.")
    }

    /// 503 for JSON that takes more memory than the others of its user leave.
    pub(crate) fn no_memory() -> Fault {
        Fault::new(503, "The server has no memory left for so many values at once; try again.")
    }

    /// 503 for an inventory of so many hosts that it has to wait for others.
    pub(crate) fn no_turn() -> Fault {
        Fault::new(503, "The server makes another large inventory; try again, or ask for a region or a cell.")
    }

    /// 503 for an answer that was begun and cannot go on.
    pub(crate) fn cut() -> Fault {
        Fault::new(503, "The answer cannot be finished; the server's log says why.")
    }

    /// 500 for a bug of ours.
    pub(crate) fn broken() -> Fault {
        Fault::new(500, "The server failed in a way it should not; its log has the place.")
    }

    /// 500 for a value in the database that is not what it should be: the log says where.
    pub(crate) fn unreadable(place: &str) -> Fault {
        tracing::error!(place, "the database holds what cannot be read");
        Fault::new(500, "The database holds a value that cannot be read; the server's log says where.")
    }

    /// 415 for a body in a form that is not read.
    pub(crate) fn unsupported(encoding: &str) -> Fault {
        Fault::new(415, format!("A body with the Content-Encoding {encoding} is not supported."))
    }
}

impl From<Errors> for Fault {
    /// 400 with a line for each error, sorted as the original sorts them.
    fn from(Errors(mut errors): Errors) -> Fault {
        errors.sort();
        Fault::new(400, format!("The request included the following errors:\n- {}", errors.join("\n- ")))
    }
}

impl From<QueryError> for Fault {
    fn from(error: QueryError) -> Fault {
        match error {
            QueryError::Taken => Fault::conflict("Something with the given name already exists."),
            QueryError::Referred => Fault::conflict("Something that this request names is gone, or still in use."),
            QueryError::Locked => Fault::new(503, "The database is locked by another request or process; try again."),
            QueryError::TimedOut => Fault::too_long(),
            QueryError::Removed => {
                tracing::error!(
                    "the file of the database was removed or replaced while in use: start the server again"
                );
                Fault::new(503, "The file of the database is gone; nothing was written.")
            }
            QueryError::LogRemoved => {
                tracing::error!(
                    "the write-ahead log (-wal) of the database was removed or replaced while in use: end the server with \
                     SIGTERM, which brings what was in it into the database, and start it again"
                );
                Fault::new(503, "The write-ahead log of the database is gone; nothing was written.")
            }
            QueryError::Conflict => {
                Fault { may_pass: true, ..Fault::new(503, "Other requests are in the way of this one; try again.") }
            }
            QueryError::Unreadable(place) => Fault::unreadable(&place),
            QueryError::CannotOpen => Fault::new(503, "The database cannot be opened; try again."),
            QueryError::Full => Fault::new(503, "The database is full; nothing was written."),
            QueryError::ReadOnly => Fault::new(503, "The database is read-only; nothing was written."),
            QueryError::Unavailable(reason) => {
                tracing::error!(reason, "the database is not available");
                Fault::new(503, "The database is not available; try again.")
            }
        }
    }
}
