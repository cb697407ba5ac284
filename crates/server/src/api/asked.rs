//! What a verb that changes something is asked.

use craton_model::{Id, Kind};
use serde_json::Value;

use super::Fault;
use crate::policy::Action;

/// A write of one thing.
pub(super) struct Asked {
    pub(super) kind: &'static Kind,
    pub(super) action: Action,
    /// The id in the path, or the one that a new resource is to get; `None` without one, or for one that no row can have.
    pub(super) id: Option<Id>,
    pub(super) body: Value,
}

/// An id that was asked for; 404 without one.
pub(super) fn known(id: &Option<Id>) -> Result<&Id, Fault> {
    id.as_ref().ok_or_else(Fault::not_found)
}
