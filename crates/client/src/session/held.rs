//! Writes that are kept instead of sent, or that were answered before.

use crate::answer::{DELETED, INHERITED, Success};
use crate::error::Call;
use http::{HeaderValue, Method, StatusCode};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

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
pub(crate) struct Held {
    pub unsent: Vec<UnsentWrite>,
    /// As in the answer to a batch.
    pub results: Option<VecDeque<Value>>,
}

pub(crate) fn keep(held: &Mutex<Held>, method: Method, path: String, body: Option<&Value>) -> Success {
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

pub(crate) fn lock(held: &Mutex<Held>) -> std::sync::MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
