//! The query of a request: what it asks for, checked, and how links repeat it.

use craton_model::check::Errors;
use craton_model::{Filter, Kind, Match, Object, Type, python};
use http::{HeaderMap, HeaderName};
use sea_query::Expr;
use serde_json::Value;
use url::form_urlencoded;

use super::Fault;

/// How many items a page may have, and has if nobody says.
pub(crate) const LIMITS: std::ops::RangeInclusive<i64> = 10..=100;
pub(crate) const DEFAULT_LIMIT: i64 = 30;
/// How many it may have for who says in a header how many it takes. The original has no more than [`LIMITS`].
pub(crate) const LARGEST: i64 = 1_000;
/// That header; each list says ours in it.
pub(crate) const MAX_LIMIT: HeaderName = HeaderName::from_static("x-craton-max-limit");

/// The longest query, in bytes.
const LONGEST_QUERY: usize = 16 << 10;

const PAGING: [&str; 4] = ["limit", "marker", "sort_dir", "sort_keys"];
static RESOLVED: Filter = Filter::that("resolved-values", Match::Switch(Some(true)), "");

/// A value after conversion to its parameter's type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Argument {
    /// As it came.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Anything but `n`, `no`, `false`, `0` and nothing is true.
    Boolean(bool),
    /// Of a parameter that repeats.
    Texts(Vec<String>),
    /// Of a parameter that repeats.
    Integers(Vec<i64>),
}

impl Argument {
    /// As a statement's value.
    pub(crate) fn to_expr(&self) -> Expr {
        match self {
            Argument::Text(text) => Expr::val(text.as_str()),
            Argument::Integer(number) => Expr::val(*number),
            Argument::Boolean(flag) => Expr::val(*flag),
            Argument::Texts(texts) => Expr::tuple(texts.iter().map(|text| Expr::val(text.as_str()))),
            Argument::Integers(numbers) => Expr::tuple(numbers.iter().map(|number| Expr::val(*number))),
        }
    }

    fn to_texts(&self) -> Vec<String> {
        match self {
            Argument::Text(text) => vec![text.clone()],
            Argument::Integer(number) => vec![number.to_string()],
            Argument::Boolean(flag) => vec![python::boolean(*flag).to_owned()],
            Argument::Texts(texts) => texts.clone(),
            Argument::Integers(numbers) => numbers.iter().map(i64::to_string).collect(),
        }
    }
}

/// What a list is asked for.
#[derive(Debug)]
pub(crate) struct ListParameters {
    /// The filters and switches given, and those with a default, in the order of the kind.
    pub arguments: Vec<(&'static Filter, Argument)>,
    /// How many items.
    pub limit: u64,
    /// The id after which to go on.
    pub marker: Option<String>,
    /// By what to sort; empty if not given.
    pub sort_keys: Vec<String>,
    /// Whether to sort downwards; `None` if not given.
    pub descending: Option<bool>,
}

impl ListParameters {
    /// Reads the query of a list, which may have at most `largest` items.
    pub(crate) fn read(kind: &'static Kind, query: &str, largest: i64) -> Result<ListParameters, Fault> {
        let given = pairs(query, |name| kind.filter(name).is_some_and(|filter| filter.matches.repeats()))?;
        let mut errors = Errors::default();
        let known = |name: &str| PAGING.contains(&name) || kind.filter(name).is_some();
        let unexpected: Vec<_> = given.iter().map(|(name, _)| name.as_str()).filter(|name| !known(name)).collect();
        errors.unexpected(&unexpected);
        let arguments = arguments(kind, &given, &mut errors);
        let limit = value(&given, "limit").map_or(DEFAULT_LIMIT, |text| limit(text, largest, &mut errors));
        let descending = value(&given, "sort_dir").map(|text| direction(text, &mut errors));
        let sort_keys = value(&given, "sort_keys").map(sort_keys).unwrap_or_default();
        errors.into_result()?;
        Ok(ListParameters {
            arguments,
            limit: limit.unsigned_abs(),
            marker: value(&given, "marker").map(str::to_owned),
            sort_keys,
            descending,
        })
    }

    /// Whether ids become less along the list; `None` if it is not in their order.
    pub(crate) fn ids_descend(&self) -> Option<bool> {
        let is_by_id = self.sort_keys.first().is_none_or(|key| matches!(key.as_str(), "created_at" | "id"));
        is_by_id.then_some(self.descending == Some(true))
    }

    /// A switch such as `details`; false if neither given nor true by default.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.arguments.iter().any(|(filter, value)| filter.name == name && *value == Argument::Boolean(true))
    }

    /// An argument by name.
    pub(crate) fn get(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|(filter, _)| filter.name == name).map(|(_, value)| value)
    }

    /// Whether they ask for the one resource with an id or name.
    pub(crate) fn names_one(&self, kind: &Kind) -> bool {
        self.arguments.iter().any(|(filter, _)| filter.field == "id" || filter.field == kind.title)
    }

    /// The query of a link: the parameters in the original's order, `sort_dir` first if it was given.
    pub(crate) fn link(&self, sort_keys: &str, marker: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (filter, value) in &self.arguments {
            query.extend_pairs(value.to_texts().iter().map(|text| (filter.name, text)));
        }
        let direction = if self.descending == Some(true) { "desc" } else { "asc" };
        let mut sorting = [("sort_keys", sort_keys), ("sort_dir", direction)];
        if self.descending.is_some() {
            sorting.reverse();
        }
        query.extend_pairs(sorting).append_pair("limit", &self.limit.to_string());
        if let Some(marker) = marker {
            query.append_pair("marker", marker);
        }
        // Python quotes the asterisk, too.
        query.finish().replace('*', "%2A")
    }
}

/// Reads the query of a single resource: `resolved-values` or nothing. Whether to resolve.
pub(crate) fn resolved(takes_resolved: bool, query: &str) -> Result<bool, Fault> {
    let given = pairs(query, |_| false)?;
    let mut errors = Errors::default();
    let unexpected: Vec<_> = given
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| !(takes_resolved && *name == RESOLVED.name))
        .collect();
    errors.unexpected(&unexpected);
    if !takes_resolved && !given.is_empty() {
        let map: Object = given.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))).collect();
        errors.add(format!("{} has too many properties", python::repr(&Value::Object(map))));
    }
    errors.into_result()?;
    Ok(takes_resolved && value(&given, RESOLVED.name).is_none_or(boolean))
}

/// Reads the query of the inventory: two whole numbers, both optional.
pub(crate) fn integers<const N: usize>(names: [&str; N], query: &str) -> Result<[Option<i64>; N], Fault> {
    let given = pairs(query, |_| false)?;
    let mut errors = Errors::default();
    let unexpected: Vec<_> = given.iter().map(|(name, _)| name.as_str()).filter(|name| !names.contains(name)).collect();
    errors.unexpected(&unexpected);
    let numbers = names.map(|name| value(&given, name).and_then(|text| integer(text, &mut errors)));
    errors.into_result()?;
    Ok(numbers)
}

/// The names and values in order; of a name given twice the first value, as the original takes it, unless it repeats.
fn pairs(query: &str, repeats: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>, Fault> {
    if query.len() > LONGEST_QUERY {
        return Err(Fault::bad_request(format!("The query is longer than {} KB.", LONGEST_QUERY >> 10)));
    }
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name.contains('\0') || value.contains('\0') {
            return Err(Fault::bad_request("A query parameter must not contain the character U+0000."));
        }
        if repeats(&name) || !pairs.iter().any(|(known, _)| *known == name) {
            pairs.push((name.into_owned(), value.into_owned()));
        }
    }
    Ok(pairs)
}

fn value<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn arguments(kind: &Kind, given: &[(String, String)], errors: &mut Errors) -> Vec<(&'static Filter, Argument)> {
    let mut arguments = Vec::new();
    for filter in kind.filters {
        let argument = match (value(given, filter.name), filter.matches) {
            (None, Match::Switch(default)) => default.map(Argument::Boolean),
            (None, _) => None,
            (Some(_), matches) if matches.repeats() => {
                let texts = given.iter().filter(|(name, _)| name == filter.name).map(|(_, text)| text.as_str());
                Some(match type_of(kind, filter) {
                    Type::Integer => Argument::Integers(texts.filter_map(|text| integer(text, errors)).collect()),
                    _ => Argument::Texts(texts.map(str::to_owned).collect()),
                })
            }
            (Some(text), _) => match type_of(kind, filter) {
                Type::Integer => integer(text, errors).map(Argument::Integer),
                Type::Boolean => Some(Argument::Boolean(boolean(text))),
                _ => Some(Argument::Text(text.to_owned())),
            },
        };
        arguments.extend(argument.map(|argument| (filter, argument)));
    }
    arguments
}

/// What a parameter's value must be.
pub(crate) fn type_of(kind: &Kind, filter: &Filter) -> Type {
    match filter.matches {
        Match::Switch(_) => Type::Boolean,
        Match::Equal | Match::AnyOf | Match::Below => {
            kind.field(filter.field).map_or(Type::Text(0), |field| field.type_)
        }
        _ => Type::Text(0),
    }
}

fn boolean(text: &str) -> bool {
    !["n", "no", "false", "", "0"].contains(&text.to_lowercase().as_str())
}

fn integer(text: &str, errors: &mut Errors) -> Option<i64> {
    let number = text.trim().parse().ok();
    if number.is_none() {
        errors.wrong_type(&Value::from(text), "integer");
    }
    number
}

/// How many items the list of a request may have at most.
pub(crate) fn largest(headers: &HeaderMap) -> i64 {
    let taken = headers.get(MAX_LIMIT).and_then(|taken| taken.to_str().ok()?.parse().ok());
    taken.unwrap_or(*LIMITS.end()).clamp(*LIMITS.end(), LARGEST)
}

fn limit(text: &str, largest: i64, errors: &mut Errors) -> i64 {
    let Some(number) = integer(text, errors) else { return DEFAULT_LIMIT };
    if number < *LIMITS.start() {
        errors.add(format!("{number} is less than the minimum of {}", LIMITS.start()));
    } else if number > largest {
        errors.add(format!("{number} is greater than the maximum of {largest}"));
    }
    number
}

fn direction(text: &str, errors: &mut Errors) -> bool {
    if !["asc", "desc"].contains(&text) {
        errors.add(format!("{} is not one of ['asc', 'desc']", python::repr_text(text)));
    }
    text == "desc"
}

fn sort_keys(text: &str) -> Vec<String> {
    text.split([',', ' ']).filter(|key| !key.is_empty()).map(str::to_owned).collect()
}
