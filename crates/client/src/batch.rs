//! Several writes in one transaction: kept, sent together, and answered one by one.

use crate::error::{Call, Error, Result};
use crate::session::held::{Held, lock};
use crate::session::{Session, UnsentWrite};
use craton_model::Object;
use http::{Method, StatusCode};
use serde_json::{Value, json};

/// How many operations a batch takes.
pub const OPERATIONS: usize = 10_000;
/// Where batches are sent.
pub(crate) const BATCH: &str = "batch";
/// How many bytes of JSON a batch takes.
pub(crate) const BYTES: usize = 16 * 1024 * 1024;

impl Session {
    /// The same session, but it sends only reads. A write is kept, and answered with its own body.
    #[must_use]
    pub fn dry_run(&self) -> Self {
        self.holding(Held::default())
    }

    /// Whether it is one of [`Session::dry_run`].
    pub fn is_dry_run(&self) -> bool {
        self.held.as_ref().is_some_and(|held| lock(held).results.is_none())
    }

    /// The same session, but the writes are sent already: each is answered with the next of the results of [`Session::batch`].
    #[must_use]
    pub fn answered(&self, results: Vec<Value>) -> Self {
        self.holding(Held { results: Some(results.into()), ..Held::default() })
    }

    /// Takes the writes that a session of [`Session::dry_run`] has kept, in order.
    pub fn take_unsent(&self) -> Vec<UnsentWrite> {
        self.held.as_ref().map(|held| std::mem::take(&mut lock(held).unsent)).unwrap_or_default()
    }

    /// Sends writes in one transaction: all are done, or none. A result for each, in their order: an object with `status`, and `body`
    /// where there is one.
    ///
    /// # Errors
    /// As [`Session::send`]; [`Error::TooLarge`] for more than a transaction takes; [`Error::Impossible`] at a server that has none.
    pub fn batch(&self, writes: &[UnsentWrite]) -> Result<Vec<Value>> {
        if writes.len() > OPERATIONS {
            return Err(too_large());
        }
        let operations: Vec<_> = writes.iter().map(operation).collect();
        let answer = self.send(Method::POST, BATCH, "", Some(&json!({ "operations": operations })));
        results(answer.map_err(|error| match has_no_batch(&error) {
            true => Error::Impossible("this server does not take several changes in one transaction".into()),
            false => error,
        })?)
    }
}

pub(crate) fn too_large() -> Error {
    Error::TooLarge(format!(
        "this is more than one transaction takes, which is {OPERATIONS} calls and {} MB; do it in several",
        BYTES / 1024 / 1024
    ))
}

pub(crate) fn unreadable(path: &str, reason: &str) -> Error {
    let call = Call { method: Method::POST, path: format!("/v1/{path}") };
    Error::Unreadable { call, status: StatusCode::OK, reason: reason.into() }
}

/// The results in the answer to a batch.
pub(crate) fn results(answer: Option<Value>) -> Result<Vec<Value>> {
    match answer.unwrap_or_default().get_mut("results").map(Value::take) {
        Some(Value::Array(results)) => Ok(results),
        _ => Err(unreadable(BATCH, "no list of results")),
    }
}

/// Whether a server does not know batches; what is not found by an operation of one is told with its number.
pub(crate) fn has_no_batch(error: &Error) -> bool {
    matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED))
        && !error.server_message().is_some_and(|message| message.starts_with("operation "))
}

fn operation(write: &UnsentWrite) -> Value {
    let mut operation = Object::new();
    operation.insert("method".into(), write.method.as_str().into());
    operation.insert("path".into(), write.path.as_str().into());
    operation.extend(write.body.clone().map(|body| ("body".to_owned(), body)));
    operation.into()
}
