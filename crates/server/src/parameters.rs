//! The query of a request: what it asks for, checked, and how links repeat it.

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::fault::Fault;
use super::kinds::{Filter, FilterShape, Kind};
use super::validate::Errors;
use craton_model::python;

const PAGING: [&str; 4] = ["limit", "marker", "sort_dir", "sort_keys"];
const RESOLVED: &[Filter] = &[Filter::switch("resolved-values", Some(true))];

/// A value after conversion to its parameter's type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Argument {
    /// As it came.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Anything but `n`, `no`, `false`, `0` and nothing is true.
    Boolean(bool),
}

impl Argument {
    fn to_text(&self) -> String {
        match self {
            Argument::Text(text) => text.clone(),
            Argument::Integer(number) => number.to_string(),
            Argument::Boolean(flag) => python::boolean(*flag).to_owned(),
        }
    }
}

/// What a list is asked for.
#[derive(Debug)]
pub(crate) struct Parameters {
    /// The filters and switches given, and those with a default, in the order of the kind.
    pub arguments: Vec<(&'static Filter, Argument)>,
    /// How many items, 10 to 100.
    pub limit: u64,
    /// The id after which to go on.
    pub marker: Option<String>,
    /// By what to sort; empty if not given.
    pub sort_keys: Vec<String>,
    /// Whether to sort downwards; `None` if not given.
    pub descending: Option<bool>,
}

impl Parameters {
    /// Reads the query of a list.
    pub(crate) fn of_list(kind: &Kind, query: &str) -> Result<Parameters, Fault> {
        let given = pairs(query)?;
        let mut errors = Errors::default();
        let known = |name: &str| PAGING.contains(&name) || kind.filters.iter().any(|filter| filter.name == name);
        let unexpected: Vec<_> = given.iter().map(|(name, _)| name.as_str()).filter(|name| !known(name)).collect();
        errors.unexpected(&unexpected);
        let arguments = arguments(kind.filters, &given, &mut errors);
        let limit = value(&given, "limit").map_or(Some(30), |text| limit(text, &mut errors));
        let descending = value(&given, "sort_dir").map(|text| direction(text, &mut errors));
        let sort_keys = value(&given, "sort_keys").map(sort_keys).unwrap_or_default();
        errors.into_result()?;
        Ok(Parameters {
            arguments,
            limit: limit.unwrap_or(30),
            marker: value(&given, "marker").map(str::to_owned),
            sort_keys,
            descending,
        })
    }

    /// A switch such as `details`; false if neither given nor true by default.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.arguments.iter().any(|(filter, value)| filter.name == name && *value == Argument::Boolean(true))
    }

    /// An argument by name.
    pub(crate) fn get(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|(filter, _)| filter.name == name).map(|(_, value)| value)
    }

    /// The query of a link: the parameters in the original's order, `sort_dir` first if it was given.
    pub(crate) fn link(&self, sort_keys: &str, marker: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (filter, value) in &self.arguments {
            query.append_pair(filter.name, &value.to_text());
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
    let given = pairs(query)?;
    let mut errors = Errors::default();
    let unexpected: Vec<_> = given
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| !(takes_resolved && *name == "resolved-values"))
        .collect();
    errors.unexpected(&unexpected);
    if !takes_resolved && !given.is_empty() {
        let map: Map<_, _> = given.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))).collect();
        errors.add(format!("{} has too many properties", python::repr(&Value::Object(map))));
    }
    let arguments = arguments(RESOLVED, &given, &mut errors);
    errors.into_result()?;
    Ok(takes_resolved && arguments.iter().any(|(_, value)| *value == Argument::Boolean(true)))
}

/// Reads the query of the inventory: two whole numbers, both optional.
pub(crate) fn integers<const N: usize>(names: [&str; N], query: &str) -> Result<[Option<i64>; N], Fault> {
    let given = pairs(query)?;
    let mut errors = Errors::default();
    let unexpected: Vec<_> = given.iter().map(|(name, _)| name.as_str()).filter(|name| !names.contains(name)).collect();
    errors.unexpected(&unexpected);
    let numbers = names.map(|name| value(&given, name).and_then(|text| integer(text, &mut errors)));
    errors.into_result()?;
    Ok(numbers)
}

/// The names and values in order; of a name given twice the first value, as the original takes it.
fn pairs(query: &str) -> Result<Vec<(String, String)>, Fault> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name.contains('\0') || value.contains('\0') {
            return Err(Fault::bad_request("A query parameter must not contain the character U+0000."));
        }
        if !pairs.iter().any(|(known, _)| *known == name) {
            pairs.push((name.into_owned(), value.into_owned()));
        }
    }
    Ok(pairs)
}

fn value<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn arguments(
    filters: &'static [Filter],
    given: &[(String, String)],
    errors: &mut Errors,
) -> Vec<(&'static Filter, Argument)> {
    let mut arguments = Vec::new();
    for filter in filters {
        let argument = match (value(given, filter.name), filter.shape) {
            (None, _) => filter.default.map(Argument::Boolean),
            (Some(text), FilterShape::Integer(_)) => integer(text, errors).map(Argument::Integer),
            (Some(text), FilterShape::Boolean(_) | FilterShape::Switch) => Some(Argument::Boolean(boolean(text))),
            (Some(text), _) => Some(Argument::Text(text.to_owned())),
        };
        arguments.extend(argument.map(|argument| (filter, argument)));
    }
    arguments
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

fn limit(text: &str, errors: &mut Errors) -> Option<u64> {
    let number = integer(text, errors)?;
    if number < 10 {
        errors.add(format!("{number} is less than the minimum of 10"));
    } else if number > 100 {
        errors.add(format!("{number} is greater than the maximum of 100"));
    }
    u64::try_from(number).ok()
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
