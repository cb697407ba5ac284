//! Labels of hosts and network devices: `/v1/KIND/ID/labels`.

use crate::error::Result;
use crate::resource::{Resource, Single};
use crate::session::Session;
use http::Method;
use serde_json::{Value, json};

/// A kind whose resources carry labels.
pub trait Labelled: Single {}

impl Session {
    /// The labels of a resource, in the server's order.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn labels<R: Labelled>(&self, id: &R::Id) -> Result<Vec<String>> {
        self.labels_at::<R>(&id.to_string())
    }

    /// Adds labels, and returns all that the resource has then.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn add_labels<R: Labelled>(&self, id: &R::Id, labels: &[String]) -> Result<Vec<String>> {
        self.add_labels_at(&format!("{}/{id}", R::PATH), labels)
    }

    /// Takes labels away; those the resource does not have are ignored.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn remove_labels<R: Labelled>(&self, id: &R::Id, labels: &[String]) -> Result<()> {
        let path = format!("{}/{id}/labels", R::PATH);
        self.send(Method::DELETE, &path, "", Some(&json!({ "labels": labels }))).map(drop)
    }

    /// As [`Session::labels`], for any kind.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn labels_at<R: Resource>(&self, id: &str) -> Result<Vec<String>> {
        let path = format!("{}/{id}/labels", R::PATH);
        let answer = self.send(Method::GET, &path, "", None)?;
        self.read_labels(Method::GET, &path, answer)
    }

    pub(crate) fn add_labels_at(&self, resource: &str, labels: &[String]) -> Result<Vec<String>> {
        let path = format!("{resource}/labels");
        let answer = self.send(Method::PUT, &path, "", Some(&json!({ "labels": labels })))?;
        self.read_labels(Method::PUT, &path, answer)
    }

    fn read_labels(&self, method: Method, path: &str, answer: Option<Value>) -> Result<Vec<String>> {
        answer
            .and_then(|mut answer| serde_json::from_value(answer.get_mut("labels")?.take()).ok())
            .ok_or_else(|| self.not_as_promised(method, path, "no list of labels"))
    }
}
