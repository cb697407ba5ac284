//! The calls that every kind shares: one resource is fetched, made, changed, deleted.

use crate::answer::DELETED;
use crate::checked;
use crate::error::Result;
use crate::query::{RESOLVED, View};
use crate::session::Session;
use craton_model::{Change, Id, Kind, Object};
use http::Method;
use serde_json::Value;

impl Session {
    /// Fetches one resource: `GET /v1/KIND/ID`.
    ///
    /// # Errors
    /// As [`Session::send`]; an unknown id is [`crate::Error::Missing`]; [`crate::Error::NotInModel`] for
    /// [`View::Own`] of a kind that inherits nothing.
    pub fn get(&self, kind: &Kind, id: &Id, view: View) -> Result<Object> {
        checked::has(kind, "parameter", RESOLVED, view == View::Resolved || kind.resolves)?;
        self.ask_about(Method::GET, (kind, id, ""), &view.query(), None)?.object()
    }

    /// Creates a resource: `POST /v1/KIND`. The answer is the new resource with its own variables.
    ///
    /// # Errors
    /// As [`Session::send`]; [`crate::Error::NotInModel`] for a field that the kind does not have; a name that is taken is
    /// [`crate::Error::Refused`] with 409.
    pub fn create(&self, kind: &Kind, fields: &Object) -> Result<Object> {
        checked::created(kind, fields)?;
        let mut body = fields.clone();
        for field in kind.fields {
            let is_said = field.says_default_without.is_some_and(|other| !fields.contains_key(other));
            if is_said && !fields.contains_key(field.name) {
                body.insert(field.name.into(), field.default.into());
            }
        }
        self.ask(Method::POST, kind.path, "", Some(&body.into())).map_err(|error| error.about_new(kind))?.object()
    }

    /// Changes a resource: `PUT /v1/KIND/ID`, and where labels are among the fields `PUT /v1/KIND/ID/labels`, which adds
    /// them. The answer is the changed resource without its variables.
    ///
    /// # Errors
    /// As [`Session::create`]; [`crate::Error::HalfDone`] if the fields were changed and the labels were not.
    pub fn update(&self, kind: &Kind, id: &Id, fields: &Object) -> Result<Object> {
        checked::changed(kind, fields)?;
        let is_apart = |name: &str| kind.field(name).is_some_and(|field| field.change == Change::Apart);
        let (apart, body): (Object, Object) =
            fields.iter().map(|(name, value)| (name.clone(), value.clone())).partition(|(name, _)| is_apart(name));
        let change = || self.ask_about(Method::PUT, (kind, id, ""), "", Some(&body.clone().into()))?.object();
        if apart.is_empty() {
            return change();
        }
        let changed = if body.is_empty() { None } else { Some(change()?) };
        let add = |(name, values): (String, Value)| {
            let apart = format!("/{name}");
            let body = Object::from_iter([(name, values)]).into();
            self.ask_about(Method::PUT, (kind, id, &apart), "", Some(&body)).map(drop)
        };
        let added = apart.into_iter().try_for_each(add);
        match changed {
            Some(object) => match added {
                Ok(()) => Ok(object),
                Err(error) => Err(error.after(format!("the fields of {} {id} are changed", kind.noun()))),
            },
            // What would be sent is all that a dry run is asked for.
            None if self.is_dry_run() => added.map(|()| Object::new()),
            None => added.and_then(|()| self.get(kind, id, View::default())),
        }
    }

    /// Deletes a resource and what is below it: `DELETE /v1/KIND/ID`. Whether it was there: the server calls deleting what is
    /// not there a success, and the original's does not say which it was, so that is true.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn delete(&self, kind: &Kind, id: &Id) -> Result<bool> {
        let success = self.ask_about(Method::DELETE, (kind, id, ""), "", None)?;
        Ok(success.headers.get(DELETED).is_none_or(|count| count != "0"))
    }
}
