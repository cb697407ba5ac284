//! A session that only says what it would send, and one that was answered before.

use super::Session;
use crate::answer::Success;
use crate::error::Call;
use crate::resources::DELETED;
use crate::variables::INHERITED;
use http::{HeaderValue, Method, StatusCode};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// A request that would have changed something.
#[derive(Debug, Clone, PartialEq)]
pub struct UnsentWrite {
    /// The HTTP method.
    pub method: Method,
    /// The path from `/v1` on.
    pub path: String,
    /// The JSON of its body.
    pub body: Option<Value>,
}

/// Writes that do not go to the server, and the answers that came for them before.
#[derive(Debug, Default)]
pub(super) struct Held {
    unsent: Vec<UnsentWrite>,
    /// As in the answer to a batch.
    results: Option<VecDeque<Value>>,
}

impl Session {
    /// The same session, but it sends only reads. A write is kept, and answered with its own body.
    #[must_use]
    pub fn dry_run(&self) -> Self {
        Self { held: Some(Arc::default()), ..self.clone() }
    }

    /// Whether it is one of [`Session::dry_run`].
    pub fn is_dry_run(&self) -> bool {
        self.held.as_ref().is_some_and(|held| lock(held).results.is_none())
    }

    /// The same session, but the writes are sent already: each is answered with the next of the results of [`Session::batch`].
    #[must_use]
    pub fn answered(&self, results: Vec<Value>) -> Self {
        let held = Held { results: Some(results.into()), ..Held::default() };
        Self { held: Some(Arc::new(held.into())), ..self.clone() }
    }

    /// Takes the writes that a session of [`Session::dry_run`] has kept, in order.
    pub fn take_unsent(&self) -> Vec<UnsentWrite> {
        self.held.as_ref().map(|held| std::mem::take(&mut lock(held).unsent)).unwrap_or_default()
    }
}

pub(super) fn keep(held: &Mutex<Held>, method: Method, path: String, body: Option<&Value>) -> Success {
    let mut held = lock(held);
    let call = Call { method: method.clone(), path: path.clone() };
    let mut success = Success::new(call, StatusCode::OK);
    match &mut held.results {
        Some(results) => {
            let mut result = results.pop_front().unwrap_or_default();
            success.json = result.get_mut("body").map(Value::take);
            for (name, header) in [("deleted", DELETED), ("inherited", INHERITED)] {
                let count = result.get(name).and_then(Value::as_u64);
                success.headers.extend(count.map(|count| (header, HeaderValue::from(count))));
            }
        }
        None => {
            success.json = body.cloned();
            held.unsent.push(UnsentWrite { method, path, body: body.cloned() });
        }
    }
    success
}

fn lock(held: &Mutex<Held>) -> std::sync::MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
