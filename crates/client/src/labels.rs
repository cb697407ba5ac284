//! Labels of hosts and network devices: `/v1/KIND/ID/labels`.

use crate::answer::Success;
use crate::checked;
use crate::error::Result;
use crate::session::Session;
use craton_model::{Id, Kind};
use http::Method;
use serde_json::{Value, json};

impl Session {
    /// The labels of a resource, in the server's order.
    ///
    /// # Errors
    /// As [`Session::send`]; [`crate::Error::NotInModel`] for a kind without labels.
    pub fn labels(&self, kind: &Kind, id: &Id) -> Result<Vec<String>> {
        read(self.about_labels(Method::GET, kind, id, None)?)
    }

    /// Adds labels, and returns all that the resource has then.
    ///
    /// # Errors
    /// As [`Session::labels`].
    pub fn add_labels(&self, kind: &Kind, id: &Id, labels: &[String]) -> Result<Vec<String>> {
        read(self.about_labels(Method::PUT, kind, id, Some(labels))?)
    }

    /// Takes labels away; those the resource does not have are ignored.
    ///
    /// # Errors
    /// As [`Session::labels`].
    pub fn remove_labels(&self, kind: &Kind, id: &Id, labels: &[String]) -> Result<()> {
        self.about_labels(Method::DELETE, kind, id, Some(labels)).map(drop)
    }

    fn about_labels(&self, method: Method, kind: &Kind, id: &Id, labels: Option<&[String]>) -> Result<Success> {
        checked::has(kind, "path", "labels", kind.has_labels)?;
        let body = labels.map(|labels| json!({ "labels": labels }));
        self.ask_about(method, (kind, id, "/labels"), "", body.as_ref())
    }
}

fn read(mut success: Success) -> Result<Vec<String>> {
    let labels = success.take("labels").and_then(|labels: Value| serde_json::from_value(labels).ok());
    labels.ok_or_else(|| success.unreadable("no list of labels"))
}
