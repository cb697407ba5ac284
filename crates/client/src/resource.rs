//! What a kind of resource is, and the calls that every kind shares.

pub mod cell;
pub mod cloud;
pub mod device;
pub mod host;
pub mod network;
pub mod network_device;
pub mod network_interface;
mod parts;
pub mod project;
pub mod region;
pub mod user;

pub use parts::{Fixed, Home, Matching, NewParent, Own, Place, Plain};

use crate::error::{Call, Error, Result};
use crate::session::Session;
use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt::Display;
use std::str::FromStr;

/// One resource as the server sent it: its JSON object, whatever fields it has.
pub type Item = Map<String, Value>;

/// What identifies one resource: a number, or a UUID. It is parsed before it becomes part of a path, so it cannot climb one.
pub trait Id:
    Clone + Display + FromStr<Err: std::error::Error + Send + Sync + 'static> + Send + Sync + 'static
{
    /// What an operator is to type, as a placeholder.
    const VALUE_NAME: &'static str = "ID";
}

impl Id for u64 {}
impl Id for uuid::Uuid {
    const VALUE_NAME: &'static str = "UUID";
}

/// A kind of resource that can be listed (section 2 of the API).
pub trait Resource: 'static {
    /// What identifies one of them.
    type Id: Id;
    /// What a list can be narrowed down to.
    type Filter: Serialize + Default;
    /// The name in commands: `host`, `network-device`.
    const NAME: &'static str;
    /// The path below `/v1`.
    const PATH: &'static str;
    /// The fields an operator can ask for; the first [`Resource::SHOWN`] of them are shown unasked.
    const FIELDS: &'static [&'static str];
    /// How many of [`Resource::FIELDS`] a list shows unasked.
    const SHOWN: usize;
    /// Whether the list takes `details=true`.
    const DETAILS: bool = true;

    /// Takes the items out of the answer to a list; `None` if it holds none.
    fn items(answer: &mut Item) -> Option<Vec<Value>> {
        array(answer.get_mut(&Self::PATH.replace('-', "_")))
    }
}

/// A kind of which one can be fetched and deleted by its id.
pub trait Single: Resource {
    /// What can be said about how one is shown: [`Own`] where variables are inherited, else [`Plain`].
    type View: Serialize + Default;
}

/// A kind that can be created.
pub trait Create: Single {
    /// The fields of a new one.
    type New: Serialize;

    /// The body of the POST: what was given.
    fn new_body(new: &Self::New) -> Item {
        fields(new)
    }
}

/// A kind that can be changed.
pub trait Update: Single {
    /// The fields to change.
    type Change: Serialize;

    /// The body of the PUT: what was given.
    fn change_body(change: &Self::Change) -> Item {
        fields(change)
    }

    /// Labels to add with the same command; they have a path of their own.
    fn labels(_change: &Self::Change) -> &[String] {
        &[]
    }
}

/// The fields of `value` that were given, by the names the API has for them.
fn fields(value: &impl Serialize) -> Item {
    match serde_json::to_value(value) {
        Ok(Value::Object(mut fields)) => {
            fields.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
            fields
        }
        _ => Item::new(),
    }
}

/// The fields of `value` as the pairs of a query; a list is joined by commas.
pub(crate) fn query(value: &impl Serialize) -> Vec<(String, String)> {
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    let pair = |(name, value)| match value {
        Value::Array(list) => (name, list.into_iter().map(text).collect::<Vec<_>>().join(",")),
        other => (name, text(other)),
    };
    fields(value).into_iter().map(pair).collect()
}

/// `pairs` as they stand behind the `?` of a URL.
pub(crate) fn encode(pairs: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn array(value: Option<&mut Value>) -> Option<Vec<Value>> {
    match value.map(Value::take) {
        Some(Value::Array(list)) => Some(list),
        _ => None,
    }
}

impl Session {
    /// Fetches one resource: `GET /v1/KIND/ID`.
    ///
    /// # Errors
    /// As [`Session::send`]; an unknown id is [`Error::Refused`] with 404.
    pub fn get<R: Single>(&self, id: &R::Id, view: &R::View) -> Result<Item> {
        self.object(Method::GET, &format!("{}/{id}", R::PATH), &encode(&query(view)), None)
    }

    /// Creates a resource: `POST /v1/KIND`. The answer is the new resource with its own variables.
    ///
    /// # Errors
    /// As [`Session::send`]; a name that is taken is [`Error::Refused`] with 409.
    pub fn create<R: Create>(&self, new: &R::New) -> Result<Item> {
        self.object(Method::POST, R::PATH, "", Some(&R::new_body(new).into()))
    }

    /// Changes a resource: `PUT /v1/KIND/ID`, and where labels are given `PUT /v1/KIND/ID/labels`. The answer is the
    /// changed resource without its variables.
    ///
    /// # Errors
    /// As [`Session::send`]; [`Error::HalfDone`] if the fields were changed and the labels were not.
    pub fn update<R: Update>(&self, id: &R::Id, change: &R::Change) -> Result<Item> {
        let (path, body, labels) = (format!("{}/{id}", R::PATH), R::change_body(change), R::labels(change));
        if labels.is_empty() {
            return self.object(Method::PUT, &path, "", Some(&body.into()));
        }
        let changed = match body.is_empty() {
            true => None,
            false => Some(self.object(Method::PUT, &path, "", Some(&body.into()))?),
        };
        let added = self.add_labels_at(&path, labels);
        match changed {
            Some(item) => added.map(|_| item).map_err(|source| Error::HalfDone {
                done: format!("the fields of {} {id} are changed", R::NAME),
                source: Box::new(source),
            }),
            None => added.and_then(|_| self.object(Method::GET, &path, "", None)),
        }
    }

    /// Deletes a resource and what is below it: `DELETE /v1/KIND/ID`. The server calls deleting what is not there a success.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn delete<R: Single>(&self, id: &R::Id) -> Result<()> {
        self.send(Method::DELETE, &format!("{}/{id}", R::PATH), "", None).map(drop)
    }

    /// A request whose answer is a JSON object.
    pub(crate) fn object(&self, method: Method, path: &str, query: &str, body: Option<&Value>) -> Result<Item> {
        match self.send(method.clone(), path, query, body)? {
            Some(Value::Object(object)) => Ok(object),
            _ => Err(self.not_as_promised(method, path, "something that is no JSON object")),
        }
    }

    pub(crate) fn not_as_promised(&self, method: Method, path: &str, reason: &str) -> Error {
        let call = Call { method, path: format!("/v1/{path}") };
        Error::Unreadable { call, status: StatusCode::OK, reason: reason.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Given {
        name: Option<&'static str>,
        note: Option<&'static str>,
        vars: Vec<&'static str>,
        active: Option<bool>,
    }

    #[test]
    fn what_was_not_given_is_not_sent_and_what_is_empty_is() {
        let given = Given { name: None, note: Some(""), vars: vec![], active: Some(false) };
        assert_eq!(serde_json::to_string(&fields(&given)).unwrap(), r#"{"note":"","active":false}"#);
    }

    #[test]
    fn a_list_in_a_query_is_joined_by_commas_and_encoded_once() {
        let given = Given { name: Some("a b&c"), note: None, vars: vec!["x:1", "y:\"2\""], active: None };
        assert_eq!(encode(&query(&given)), "name=a+b%26c&vars=x%3A1%2Cy%3A%222%22");
    }
}
