//! The text of `vars=`: `PATH:VALUE`, more of them separated by commas.

use serde_json::Value;

use crate::contains::contains;
use crate::json_path::{InvalidPath, Path};

/// Why a text is no terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTerm {
    /// The path is none.
    Path,
    /// The value is no JSON.
    Value,
    /// There is no colon in what is left.
    NoColon(String),
}

impl From<InvalidPath> for InvalidTerm {
    fn from(_: InvalidPath) -> Self {
        Self::Path
    }
}

/// One `PATH:VALUE`.
#[derive(Debug)]
pub struct Term {
    path: Path,
    value: Value,
}

impl Term {
    /// The variable's name.
    pub fn key(&self) -> &str {
        self.path.key()
    }

    /// Whether a variable's value, as JSON text, matches.
    pub fn matches(&self, variable: &str) -> bool {
        // Most values of a large fleet are sorted out without being parsed.
        if self.value.is_string() && !variable.contains(&self.value.to_string()) {
            return false;
        }
        let Ok(variable) = serde_json::from_str::<Value>(variable) else { return false };
        self.path.extract(&variable).is_some_and(|found| contains(&found, &self.value))
    }
}

/// Reads all terms. A comma or colon inside the value's quotes or brackets belongs to the value.
///
/// # Errors
/// [`InvalidTerm`].
pub fn parse(text: &str) -> Result<Vec<Term>, InvalidTerm> {
    let mut terms = Vec::new();
    let mut rest = text;
    loop {
        let (path, after) = Path::parse(rest)?;
        let Some(after) = after.strip_prefix(':') else {
            return Err(InvalidTerm::NoColon(rest.to_owned()));
        };
        let (value, after) = value(after)?;
        terms.push(Term { path, value });
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => return Ok(terms),
            None => return Err(InvalidTerm::Value),
        }
    }
}

fn value(text: &str) -> Result<(Value, &str), InvalidTerm> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = values.next().ok_or(InvalidTerm::Value)?.map_err(|_| InvalidTerm::Value)?;
    let after = text.get(values.byte_offset()..).unwrap_or_default();
    Ok((value, after.trim_start()))
}
