//! A session that only says what it would send.

use super::Session;
use crate::answer::Success;
use crate::error::Call;
use http::{Method, StatusCode};
use serde_json::Value;
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

impl Session {
    /// The same session, but it sends only reads. A write is kept, and answered with its own body.
    #[must_use]
    pub fn dry_run(&self) -> Self {
        Self { unsent: Some(Arc::default()), ..self.clone() }
    }

    /// Takes the writes that a session of [`Session::dry_run`] has kept, in order.
    pub fn take_unsent(&self) -> Vec<UnsentWrite> {
        let unsent = self.unsent.as_ref();
        unsent
            .map(|unsent| std::mem::take(&mut *unsent.lock().unwrap_or_else(PoisonError::into_inner)))
            .unwrap_or_default()
    }
}

pub(super) fn keep(unsent: &Mutex<Vec<UnsentWrite>>, method: Method, path: String, body: Option<&Value>) -> Success {
    let call = Call { method: method.clone(), path: path.clone() };
    let write = UnsentWrite { method, path, body: body.cloned() };
    unsent.lock().unwrap_or_else(PoisonError::into_inner).push(write);
    let mut success = Success::new(call, StatusCode::OK);
    success.json = body.cloned();
    success
}
