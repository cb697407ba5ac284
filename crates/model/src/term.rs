//! The text of `vars=`: `PATH:VALUE`, or `PATH` for any value; with `!` before it for those that do not match; more of them
//! separated by commas.

use std::collections::HashSet;
use std::slice;

use serde_json::{Number, Value};

use crate::contains::{contains, plain, without_repeats};
use crate::json;
use crate::json_path::{InvalidPath, Path};

/// How many terms there may be.
pub const TERMS: usize = 32;
/// How many arrays and objects the value of a term may have.
pub const COMPOUNDS: usize = 64;
/// How many signs of a term are looked for.
const SIGNS: usize = 8;

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

/// What JSON may have in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sign {
    /// It has this in it.
    pub text: String,
    /// With one of these characters behind it, a minus before all others; if there are none, with any.
    pub ends: String,
}

impl From<String> for Sign {
    fn from(text: String) -> Self {
        Self { text, ends: String::new() }
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

    /// Whether a variable's value, as JSON text, matches; what the term is negated for is not looked at. `None` if it is no JSON.
    pub fn matches(&self, variable: &str) -> Option<bool> {
        // Most values of a large fleet are sorted out without being parsed.
        if self.part.as_ref().is_some_and(|part| !variable.contains(part)) {
            return Some(false);
        }
        json::from_slice(variable.as_bytes()).ok().map(|variable| self.fits(&variable))
    }

    /// As [`Term::matches`], for a value that was read.
    pub fn fits(&self, variable: &Value) -> bool {
        let found = self.path.extract(variable);
        found.is_some_and(|found| self.value.as_ref().is_none_or(|value| contains(&found, value)))
    }

    /// What is in the JSON of every value that matches: one sign of each group at least, if the JSON stands between a colon and a
    /// comma. They sort out most values of a large fleet before any is read.
    pub fn signs(&self) -> Vec<Vec<Sign>> {
        let (keys, before) = self.path.signs();
        let mut signs: Vec<_> = keys.into_iter().map(|key| vec![Sign::from(key)]).collect();
        // What `*` finds is an array of its own.
        let wanted = match &self.value {
            None => &[],
            Some(Value::Array(items)) if self.path.finds_many() => items.as_slice(),
            Some(value) => slice::from_ref(value),
        };
        for value in wanted {
            match value {
                Value::Number(number) => signs.extend(number_behind(&before, number)),
                Value::Object(_) => signs_in(value, &mut signs),
                Value::Array(_) => {
                    signs.push(vec!["[".to_owned().into()]);
                    signs_in(value, &mut signs);
                }
                value => {
                    signs_in(value, &mut signs);
                    let behind = |before: &String| [format!("{before}{value}").into(), format!("{before}[").into()];
                    signs.push(before.iter().flat_map(behind).collect());
                }
            }
        }
        // The last say most.
        signs.reverse();
        let mut seen = HashSet::new();
        signs.retain(|group| seen.insert(group.clone()));
        signs.truncate(SIGNS);
        signs
    }

    /// The keys of a way into a variable's value, and the JSON that, found there, matches for certain, whatever else does; `None`
    /// for any. Databases know such keys as this does.
    pub fn certain(&self) -> Option<(Vec<&str>, Option<String>)> {
        let is_plain = |key: &&str| {
            !key.starts_with(|c: char| c.is_ascii_digit())
                && key.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
        };
        let keys = self.path.keys().filter(|keys| keys.iter().all(|key| !key.is_empty() && is_plain(key)))?;
        match &self.value {
            None => Some((keys, None)),
            Some(Value::Array(_) | Value::Object(_)) => None,
            Some(Value::Number(number)) => Some((keys, Some(plain(number)?))),
            Some(value) => Some((keys, Some(value.to_string()))),
        }
    }

    /// The JSON, `{}` or `[]`, that a value begins as and is not if it matches, and only then; `None` if that does not tell.
    pub fn empty(&self) -> Option<&'static str> {
        self.path.empty().filter(|_| self.value.is_none())
    }

    /// Whether any value of the variable will do.
    pub fn is_any(&self) -> bool {
        self.value.is_none() && self.path.is_key()
    }
}

/// What is in the JSON of a value that contains this one, wherever that stands.
fn signs_in(value: &Value, signs: &mut Vec<Vec<Sign>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| signs_in(item, signs)),
        Value::Object(map) => {
            for (key, value) in map {
                let key = format!("{}:", Value::from(key.as_str()));
                match value {
                    Value::Number(number) => signs.extend(number_behind(slice::from_ref(&key), number)),
                    value => signs_in(value, signs),
                }
                signs.push(vec![key.into()]);
            }
        }
        Value::Number(number) => {
            let signs_of = |number: String| vec![number.into(), "e+".to_owned().into(), "e-".to_owned().into()];
            signs.extend(plain(number).map(signs_of));
        }
        other => signs.push(vec![other.to_string().into()]),
    }
}

/// What a number looks like behind one of some texts, alone or as one of an array: all of it, and with what it begins.
fn number_behind(before: &[String], number: &Number) -> Vec<Vec<Sign>> {
    let Some(number) = plain(number) else { return Vec::new() };
    let (minus, digits) = number.strip_prefix('-').map_or(("", &*number), |digits| ("-", digits));
    // Whatever its exponent is; zero may be negative.
    let first = digits.chars().find(|digit| !matches!(digit, '0' | '.'));
    let (mut whole, mut begun) = (Vec::new(), Vec::new());
    for before in before {
        let in_array = if before.ends_with(':') { "" } else { "]" };
        let ends = if number.contains('.') { String::new() } else { format!("{in_array},}}.") };
        whole.push(Sign { text: format!("{before}{number}"), ends });
        match first {
            Some(first) if !minus.is_empty() => begun
                .extend([Sign { text: format!("{before}-"), ends: format!("0{first}") }, format!("{before}[").into()]),
            first => begun.push(Sign { text: before.clone(), ends: format!("{}0[", first.unwrap_or('-')) }),
        }
        whole.extend(first.is_none().then(|| format!("{before}-0").into()));
        whole.push(format!("{before}[").into());
    }
    whole.extend(["e+".to_owned(), "e-".to_owned()].map(Sign::from));
    vec![whole, begun]
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
        let matches = |term: &Term, value| term.matches(value).unwrap();
        assert!(matches(&terms[3], r#"[{"size": null}]"#) && !matches(&terms[3], "[]") && matches(&terms[2], "null"));
        assert_eq!(terms[2].matches("{1"), None);
    }

    #[test]
    fn what_matches_has_the_signs_of_its_term() {
        let has_signs = |term: &Term, json: &str| {
            let json = format!(":{json},");
            let has = |Sign { text, ends }: &Sign| match ends.as_str() {
                "" => json.contains(text),
                ends => ends.chars().any(|end| json.contains(&format!("{text}{end}"))),
            };
            term.signs().iter().all(|group| group.iter().any(has))
        };
        for (text, matching, other) in [
            ("a:8", "8 8.0 80e-1 0.8e1 [7,8] [[8.00]]", "80 18 \"8\""),
            ("a:-1500", "-1500 -1.5e3 [-1500.0]", "1500 -15000"),
            ("a:0.5", "0.5 0.50 5e-1 [0.5]", "1.5 5"),
            ("a:8.0", "8 8.0 80e-1", "80"),
            ("a:0", "0 -0 -0.0 0.0 [0] 0e5", "1 10"),
            ("a:1e3", "1000 1e3 1000.0 [1000]", "10000 1"),
            ("a:-0.5", "-0.5 -5e-1 -0.05e1 [1,-0.5]", "0.5 -1.5"),
            ("a:1500e-2", "15 15.0 1.5e1", "1500"),
            ("a:0.050", "0.05 5e-2 0.0500", "0.5"),
            ("a:\"x\\\"y\"", "\"x\\\"y\" [\"x\\\"y\"]", "\"xy\""),
            ("a:null", "null [1,null]", "1 \"null\""),
            ("a.b:true", "{\"c\":1,\"b\":true} {\"b\":[true]}", "{\"c\":true} true"),
            ("a.b.\"é-c\":8", "{\"b\":{\"é-c\":8}}", "{\"b\":8}"),
            ("a.b[0]:8", "{\"b\":[8]} {\"b\":8}", "{\"c\":[8]}"),
            ("a.*:\"x\"", "{\"b\":\"x\"}", "{\"b\":\"y\"}"),
            ("a.b:{\"c\":1}", "{\"b\":{\"c\":1.0}} {\"b\":[{\"d\":2,\"c\":1}]}", "{\"c\":1} {\"b\":{\"c\":2}}"),
            ("a.b:[\"x\",{\"c\":12}]", "{\"b\":[{\"c\":120e-1},\"x\"]}", "{\"b\":\"x\"} {\"b\":[{\"c\":12}]}"),
            ("a.*:[8]", "{\"b\":8} {\"b\":[8.0]} {\"b\":80e-1}", "{\"b\":9} {\"b\":18} {\"b\":80} {\"b\":\"8\"}"),
            (
                "a.*:[8,true]",
                "{\"b\":8,\"c\":true} {\"b\":[[true],8]}",
                "{\"b\":18,\"c\":true} {\"b\":8,\"c\":\"true\"}",
            ),
            ("a.*:[[8]]", "{\"b\":[8]} {\"b\":[[1,8.0]]}", "{\"b\":8}"),
            ("a.*:-1.5", "{\"b\":-1.5} {\"b\":[-15e-1]}", "{\"b\":1.5} {\"b\":-10}"),
            ("a.*.b:[8]", "{\"c\":{\"b\":8}}", "{\"c\":{\"b\":18}} {\"b\":{\"c\":8}}"),
            ("a[*]:[8,9]", "[8,9] [7,[8],9.0] [0.8e1,9]", "[18,9] [81,9] [8,\"9\"]"),
            ("a[*]:[0,-1]", "[-0.0,-1] [[0,-1]]", "[1,10]"),
            ("a[*].*:[8]", "[{\"b\":8}] [1,{\"b\":[8]}]", "[{\"b\":18}]"),
            ("a.b[*]:8", "{\"b\":[7,8]} {\"b\":[8]}", "{\"b\":[18]} {\"b\":[80]}"),
            ("a[0]:8", "8 [8] [[7,8]]", "18"),
            ("a.*[0]:[8]", "{\"b\":8} {\"b\":[8,1]} {\"b\":[[8]]}", "{\"b\":18}"),
            ("a[1][0]:\"x\"", "[0,\"x\"] [0,[\"x\"]]", "[\"y\"]"),
            ("a:[]", "[] [1]", "1"),
            ("a:[0]", "[0] [-0.0]", "0"),
            ("a[1].b", "[0,{\"b\":1}]", "[0,1]"),
        ] {
            let term = parse(text).unwrap().remove(0);
            let split = |values: &'static str| values.split(' ').filter(|value| !value.is_empty());
            for value in split(matching) {
                // As it is kept.
                let json = serde_json::from_str::<Value>(value).unwrap().to_string();
                assert!(term.matches(&json) == Some(true) && has_signs(&term, &json), "{text} {json}");
            }
            for value in split(other) {
                assert!(term.matches(value) == Some(false) && !has_signs(&term, value), "{text} {value}");
            }
            if let Some((keys, Some(found))) = term.certain() {
                let json = keys.iter().rev().fold(found, |inside, key| format!("{{\"{key}\":{inside}}}"));
                assert_eq!(term.matches(&json), Some(true), "{text} {json}");
            }
        }
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
