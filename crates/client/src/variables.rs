//! Variables: `/v1/KIND/ID/variables`, and the `KEY=VALUE` that an operator types.

use crate::error::{Error, Result};
use crate::resource::{Item, Single, encode, query};
use crate::session::Session;
use craton_model::typed::value;
use http::Method;
use serde::Serialize;
use serde_json::Value;

/// A kind whose resources carry variables.
pub trait HasVariables: Single {
    /// What can be said about which variables are shown: [`crate::resource::Own`] or [`crate::resource::Plain`].
    type VariablesView: Serialize + Default;
}

impl Session {
    /// The variables of a resource.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn variables<R: HasVariables>(&self, id: &R::Id, view: &R::VariablesView) -> Result<Item> {
        let path = path::<R>(id);
        let answer = self.send(Method::GET, &path, &encode(&query(view)), None)?;
        match answer.and_then(|mut answer| answer.get_mut("variables").map(Value::take)) {
            Some(Value::Object(variables)) => Ok(variables),
            _ => Err(self.not_as_promised(Method::GET, &path, "no variables")),
        }
    }

    /// Sets variables; those not named stay as they are.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn set_variables<R: HasVariables>(&self, id: &R::Id, variables: &Item) -> Result<()> {
        self.send(Method::PUT, &path::<R>(id), "", Some(&variables.clone().into())).map(drop)
    }

    /// Deletes variables; keys the resource does not have are ignored.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn delete_variables<R: HasVariables>(&self, id: &R::Id, keys: &[String]) -> Result<()> {
        self.send(Method::DELETE, &path::<R>(id), "", Some(&keys.into())).map(drop)
    }

    /// Deletes, then sets. Nothing is sent for an empty list of keys; the PUT is sent in any case, as the original does.
    ///
    /// # Errors
    /// As [`Session::send`]; [`Error::HalfDone`] if the keys are deleted and the rest is not set.
    pub fn change_variables<R: HasVariables>(&self, id: &R::Id, change: &Change) -> Result<()> {
        if change.delete.is_empty() {
            return self.set_variables::<R>(id, &change.set);
        }
        self.delete_variables::<R>(id, &change.delete)?;
        self.set_variables::<R>(id, &change.set).map_err(|source| Error::HalfDone {
            done: format!("the variables to delete are deleted ({})", change.delete.join(", ")),
            source: Box::new(source),
        })
    }
}

fn path<R: HasVariables>(id: &R::Id) -> String {
    format!("{}/{id}/variables", R::PATH)
}

/// What a command does to variables.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Change {
    /// The variables to set.
    pub set: Item,
    /// The keys to delete.
    pub delete: Vec<String>,
}

impl Change {
    /// Reads `KEY=VALUE` arguments; `KEY=` deletes. Only the first `=` splits.
    ///
    /// # Errors
    /// [`Error::Setting`] names the argument that has no `=` or no key.
    pub fn from_arguments<S: AsRef<str>>(arguments: &[S]) -> Result<Self> {
        let mut change = Self::default();
        for argument in arguments.iter().map(AsRef::as_ref) {
            match argument.split_once('=') {
                None | Some(("", _)) => {
                    return Err(Error::Setting(format!(
                        "`{argument}` is no variable: write KEY=VALUE to set one, KEY= to delete one"
                    )));
                }
                Some((key, "")) => change.delete.push(key.into()),
                Some((key, text)) => {
                    change.set.insert(key.into(), value(text));
                }
            }
        }
        Ok(change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn arguments_set_and_delete_and_only_the_first_equals_sign_splits() {
        let change = Change::from_arguments(&["eq=a=b=c", "gone=", "n=1"]).unwrap();
        assert_eq!(Value::from(change.set), json!({"eq": "a=b=c", "n": 1}));
        assert_eq!(change.delete, ["gone"]);
        for bad in ["novalue", "=1"] {
            let sentence = Change::from_arguments(&[bad]).unwrap_err().to_string();
            assert!(sentence.contains(&format!("`{bad}`")), "{sentence}");
        }
    }
}
