//! Variables: `/v1/KIND/ID/variables`.

use crate::answer::{INHERITED, Success};
use crate::checked;
use crate::error::Result;
use crate::query::{RESOLVED, View};
use crate::session::Session;
use craton_model::{Id, Kind, Object};
use http::Method;
use serde_json::Value;

impl Session {
    /// The variables of a resource.
    ///
    /// # Errors
    /// As [`Session::send`]; [`crate::Error::NotInModel`] for a kind without variables, and for [`View::Own`] of a kind
    /// whose inherited variables are not among them.
    pub fn variables(&self, kind: &Kind, id: &Id, view: View) -> Result<Object> {
        checked::has(kind, "parameter", RESOLVED, view == View::Resolved || kind.resolves_variables)?;
        let mut success = self.about_variables(Method::GET, kind, id, view, None)?;
        match success.take("variables") {
            Some(Value::Object(variables)) => Ok(variables),
            _ => Err(success.unreadable("no variables")),
        }
    }

    /// Sets variables; those not named stay as they are.
    ///
    /// # Errors
    /// As [`Session::send`]; [`crate::Error::NotInModel`] for a kind without variables.
    pub fn set_variables(&self, kind: &Kind, id: &Id, variables: &Object) -> Result<()> {
        self.about_variables(Method::PUT, kind, id, View::default(), Some(variables.clone().into())).map(drop)
    }

    /// Deletes variables; keys the resource does not have are ignored. How many of the keys still have a value, which is inherited;
    /// `None` where the server does not say so, as the original's does not.
    ///
    /// # Errors
    /// As [`Session::set_variables`].
    pub fn delete_variables(&self, kind: &Kind, id: &Id, keys: &[String]) -> Result<Option<u64>> {
        let success = self.about_variables(Method::DELETE, kind, id, View::default(), Some(keys.into()))?;
        Ok(success.headers.get(INHERITED).and_then(|count| count.to_str().ok()?.parse().ok()))
    }

    /// Deletes, then sets. Nothing is sent for an empty list of keys; the PUT is sent in any case, as the original does. The answer
    /// is that of [`Session::delete_variables`].
    ///
    /// # Errors
    /// As [`Session::set_variables`]; [`crate::Error::HalfDone`] if the keys are deleted and the rest is not set.
    pub fn change_variables(&self, kind: &Kind, id: &Id, set: &Object, delete: &[String]) -> Result<Option<u64>> {
        if delete.is_empty() {
            return self.set_variables(kind, id, set).map(|()| None);
        }
        let inherited = self.delete_variables(kind, id, delete)?;
        let done = || format!("the variables to delete are deleted ({})", delete.join(", "));
        self.set_variables(kind, id, set).map_err(|error| error.after(done())).map(|()| inherited)
    }

    fn about_variables(
        &self,
        method: Method,
        kind: &Kind,
        id: &Id,
        view: View,
        body: Option<Value>,
    ) -> Result<Success> {
        checked::has(kind, "path", "variables", kind.has_variables)?;
        self.ask_about(method, (kind, id, "/variables"), &view.query(), body.as_ref())
    }
}
