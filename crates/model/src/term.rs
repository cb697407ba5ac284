//! The text of `vars=`: `PATH:VALUE`, or `PATH` for any value; with `!` before it for those that do not match; more of them
//! separated by commas.

use serde_json::Value;

use crate::contains::{contains, without_repeats};
use crate::json;
use crate::json_path::{InvalidPath, Path};

/// How many terms there may be.
pub const TERMS: usize = 32;
/// How many arrays and objects the value of a term may have.
pub const COMPOUNDS: usize = 64;

/// Why a text is no terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTerm {
    /// The path is none.
    Path,
    /// The value is no JSON: what stands there, up to the next comma.
    Value(String),
    /// There are more than [`TERMS`].
    TooMany,
    /// A value has more than [`COMPOUNDS`] arrays and objects.
    TooComplex,
}

impl From<InvalidPath> for InvalidTerm {
    fn from(_: InvalidPath) -> Self {
        Self::Path
    }
}

/// One term.
#[derive(Debug)]
pub struct Term {
    /// Whether it wants what does not match.
    pub is_negated: bool,
    path: Path,
    /// None if any will do.
    value: Option<Value>,
    /// What a variable's JSON text must have in it to match.
    part: Option<String>,
}

impl Term {
    /// The variable's name.
    pub fn key(&self) -> &str {
        self.path.key()
    }

    /// Whether the original's server takes it.
    pub fn is_original(&self) -> bool {
        !self.is_negated && self.value.is_some()
    }

    /// Whether a variable's value, as JSON text, matches; what the term is negated for is not looked at.
    pub fn matches(&self, variable: &str) -> bool {
        // Most values of a large fleet are sorted out without being parsed.
        if self.part.as_ref().is_some_and(|part| !variable.contains(part)) {
            return false;
        }
        let Ok(variable) = json::from_slice(variable.as_bytes()) else { return false };
        let found = self.path.extract(&variable);
        found.is_some_and(|found| self.value.as_ref().is_none_or(|value| contains(&found, value)))
    }

    /// Whether any value of the variable will do.
    pub fn is_any(&self) -> bool {
        self.value.is_none() && self.path.is_key()
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
        let (is_negated, term) = rest.strip_prefix('!').map_or((false, rest), |term| (true, term));
        let (path, after) = Path::parse(term)?;
        let (value, after) = match after.strip_prefix(':') {
            Some(text) => value(text).map(|(value, after)| (Some(value), after))?,
            None => (None, after),
        };
        if terms.len() == TERMS {
            return Err(InvalidTerm::TooMany);
        }
        let part = value.as_ref().filter(|value| value.is_string()).map(Value::to_string);
        terms.push(Term { is_negated, path, value, part });
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => return Ok(terms),
            None => return Err(InvalidTerm::Value(after.to_owned())),
        }
    }
}

fn value(text: &str) -> Result<(Value, &str), InvalidTerm> {
    let wrong = || InvalidTerm::Value(text.split(',').next().unwrap_or_default().to_owned());
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = values.next().ok_or_else(wrong)?.map_err(|_| wrong())?;
    let after = text.get(values.byte_offset()..).unwrap_or_default().trim_start();
    if compounds(&value) > COMPOUNDS {
        return Err(InvalidTerm::TooComplex);
    }
    if after.is_empty() || after.starts_with(',') { Ok((without_repeats(value), after)) } else { Err(wrong()) }
}

fn compounds(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(compounds).sum::<usize>(),
        Value::Object(map) => 1 + map.values().map(compounds).sum::<usize>(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_wants_a_value_any_value_or_neither() {
        let terms = parse(r#"tier:"gold",!os.release:"24.04",rack,!disks[0].size"#).unwrap();
        let told: Vec<_> =
            terms.iter().map(|term| (term.key(), term.is_negated, term.is_any(), term.is_original())).collect();
        assert_eq!(
            told,
            [
                ("tier", false, false, true),
                ("os", true, false, false),
                ("rack", false, true, false),
                ("disks", true, false, false)
            ]
        );
        assert!(terms[3].matches(r#"[{"size": null}]"#) && !terms[3].matches("[]") && terms[2].matches("null"));
    }

    #[test]
    fn what_is_no_term_is_told_apart() {
        let error = |text: &str| parse(text).unwrap_err();
        assert_eq!(error("os..x:1"), InvalidTerm::Path);
        assert_eq!(error("!"), InvalidTerm::Path);
        assert_eq!(error("tier:gold,rack"), InvalidTerm::Value("gold".to_owned()));
        assert_eq!(error("tier:1gold"), InvalidTerm::Value("1gold".to_owned()));
    }

    #[test]
    fn there_are_not_too_many_terms_and_no_value_has_too_many_parts() {
        let terms = |count: usize| vec!["a"; count].join(",");
        assert_eq!(parse(&terms(TERMS)).unwrap().len(), TERMS);
        assert_eq!(parse(&terms(TERMS + 1)).unwrap_err(), InvalidTerm::TooMany);
        let value = |count: usize| format!("a:[{}]", vec!["{}"; count - 1].join(","));
        assert!(parse(&value(COMPOUNDS)).is_ok());
        assert_eq!(parse(&value(COMPOUNDS + 1)).unwrap_err(), InvalidTerm::TooComplex);
    }
}
