//! The text of `vars=`: `PATH:VALUE`, more of them separated by commas.

use serde_json::Value;

use super::contains::contains;
use super::path::Path;
use crate::fault::Fault;

/// One `PATH:VALUE`.
#[derive(Debug)]
pub(super) struct Term {
    path: Path,
    value: Value,
}

impl Term {
    /// The variable's name.
    pub(super) fn key(&self) -> &str {
        self.path.key()
    }

    /// Whether a variable's value, as JSON text, matches.
    pub(super) fn matches(&self, variable: &str) -> bool {
        // Most values of a large fleet are sorted out without being parsed.
        if self.value.is_string() && !variable.contains(&self.value.to_string()) {
            return false;
        }
        let Ok(variable) = serde_json::from_str::<Value>(variable) else { return false };
        self.path.extract(&variable).is_some_and(|found| contains(&found, &self.value))
    }
}

/// Reads all terms. A comma or colon inside the value's quotes or brackets belongs to the value.
pub(super) fn parse(text: &str) -> Result<Vec<Term>, Fault> {
    let mut terms = Vec::new();
    let mut rest = text;
    loop {
        let (path, after) = Path::parse(rest)?;
        let Some(after) = after.strip_prefix(':') else {
            return Err(Fault::bad_request(format!("A term of vars must be PATH:VALUE, but '{rest}' has no colon.")));
        };
        let (value, after) = value(after)?;
        terms.push(Term { path, value });
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => return Ok(terms),
            None => return Err(invalid_value()),
        }
    }
}

fn value(text: &str) -> Result<(Value, &str), Fault> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = values.next().ok_or_else(invalid_value)?.map_err(|_| invalid_value())?;
    let after = text.get(values.byte_offset()..).unwrap_or_default();
    Ok((value, after.trim_start()))
}

fn invalid_value() -> Fault {
    Fault::bad_request("An invalid JSON value was specified.")
}
