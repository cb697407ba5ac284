//! Variables: `/v1/KIND/ID/variables`, and the `KEY=VALUE` that an operator types.

use crate::error::{Error, Result};
use crate::resource::{Item, Single, encode, query};
use crate::session::Session;
use craton_model::python;
use http::Method;
use serde::Serialize;
use serde_json::{Number, Value};

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

/// What a VALUE on the command line becomes (section 2 of the command line's contract): a quoted text the string in
/// the quotes; a number a number, with all its digits; `true`, `yes`, `on` … a boolean; `null` and `none` null; anything else a string.
pub fn value(text: &str) -> Value {
    if let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return quoted.into();
    }
    if let Ok(number) = serde_json::from_str::<Number>(text)
        && text.trim() == text
    {
        return Value::Number(if is_plain_integer(text) { number } else { python::float(&number) });
    }
    match text.to_ascii_lowercase().as_str() {
        "t" | "true" | "on" | "y" | "yes" => true.into(),
        "f" | "false" | "off" | "n" | "no" => false.into(),
        "null" | "none" => Value::Null,
        _ => text.into(),
    }
}

fn is_plain_integer(text: &str) -> bool {
    text != "-0" && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_becomes_what_the_contract_says() {
        for (text, value_is) in [
            ("\"42\"", json!("42")),
            ("\"", json!("\"")),
            ("42", json!(42)),
            ("-7", json!(-7)),
            ("1", json!(1)),
            ("0", json!(0)),
            ("2.5", json!(2.5)),
            ("YES", json!(true)),
            ("t", json!(true)),
            ("Off", json!(false)),
            ("None", json!(null)),
            ("+7", json!("+7")),
            ("007", json!("007")),
            ("1_000", json!("1_000")),
            ("inf", json!("inf")),
            ("nan", json!("nan")),
            (" 5", json!(" 5")),
            ("5 ", json!("5 ")),
            (".5", json!(".5")),
            ("5.", json!("5.")),
            ("two", json!("two")),
            ("[1]", json!("[1]")),
        ] {
            assert_eq!(value(text), value_is, "{text}");
        }
    }

    #[test]
    fn a_number_keeps_its_digits_and_an_exponent_becomes_a_float() {
        for (text, sent) in [
            ("1e3", "1000.0"),
            ("1E3", "1000.0"),
            ("2.50", "2.5"),
            ("-0", "-0.0"),
            ("12345678901234567890123", "12345678901234567890123"),
            ("1.0000000000000000001", "1.0000000000000000001"),
            ("1e400", "1e+400"),
        ] {
            assert_eq!(serde_json::to_string(&value(text)).unwrap(), sent, "{text}");
        }
    }

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
