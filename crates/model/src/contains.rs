//! `JSON_CONTAINS` as MySQL 5.7 documents it.

use std::collections::HashSet;

use serde_json::{Number, Value};

/// How many zeros an exponent may stand for in what is written without one.
const LONGEST_PLAIN: i32 = 30;

/// Whether a value contains a candidate: an array its elements, an object an object with fewer keys, anything itself.
///
/// It takes as long as the value is large, times how many arrays and objects the candidate has; its numbers, texts and so on cost
/// nothing more, if it has each [once](without_repeats).
pub fn contains(target: &Value, candidate: &Value) -> bool {
    match (target, candidate) {
        (Value::Array(items), Value::Array(wanted)) => {
            let mut scalars = None;
            wanted.iter().all(|candidate| match Scalar::of(candidate) {
                Some(wanted) => scalars.get_or_insert_with(|| scalars_in(items)).contains(&wanted),
                None => items.iter().any(|item| contains(item, candidate)),
            })
        }
        (Value::Array(items), candidate) => items.iter().any(|item| contains(item, candidate)),
        (Value::Object(map), Value::Object(wanted)) => {
            wanted.iter().all(|(key, candidate)| map.get(key).is_some_and(|value| contains(value, candidate)))
        }
        (target, candidate) => {
            Scalar::of(target).is_some_and(|target| Scalar::of(candidate).is_some_and(|candidate| target == candidate))
        }
    }
}

/// The same value with each number, text and so on once in an array: to contain it takes no more than that.
pub fn without_repeats(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut seen = HashSet::new();
            let is_new: Vec<_> =
                items.iter().map(|item| Scalar::of(item).is_none_or(|item| seen.insert(item))).collect();
            let once = items.into_iter().zip(is_new).filter_map(|(item, is_new)| is_new.then_some(item));
            once.map(without_repeats).collect()
        }
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, without_repeats(value))).collect(),
        scalar => scalar,
    }
}

/// What is neither an array nor an object; equal if MySQL calls it equal.
#[derive(PartialEq, Eq, Hash)]
enum Scalar<'v> {
    Null,
    Bool(bool),
    Number(bool, String, i64),
    Text(&'v str),
}

impl Scalar<'_> {
    fn of(value: &Value) -> Option<Scalar<'_>> {
        Some(match value {
            Value::Null => Scalar::Null,
            Value::Bool(flag) => Scalar::Bool(*flag),
            Value::Number(number) => {
                let (is_negative, digits, power) = decimal(number.as_str());
                Scalar::Number(is_negative, digits, power)
            }
            Value::String(text) => Scalar::Text(text),
            Value::Array(_) | Value::Object(_) => return None,
        })
    }
}

/// All that are in an array and the arrays in it.
fn scalars_in(items: &[Value]) -> HashSet<Scalar<'_>> {
    let (mut found, mut arrays) = (HashSet::new(), vec![items]);
    while let Some(items) = arrays.pop() {
        arrays.extend(items.iter().filter_map(Value::as_array).map(Vec::as_slice));
        found.extend(items.iter().filter_map(Scalar::of));
    }
    found
}

/// A number without an exponent and without zeros at its ends, which all equal numbers without an exponent begin with, but for the
/// sign of zero; `None` for one of many digits.
pub(crate) fn plain(number: &Number) -> Option<String> {
    let (is_negative, digits, power) = decimal(number.as_str());
    let power = i32::try_from(power).ok().filter(|power| power.abs() <= LONGEST_PLAIN)?;
    let digits = if digits.is_empty() { "0" } else { &digits };
    let sign = if is_negative { "-" } else { "" };
    let Ok(fraction) = usize::try_from(-power) else {
        return Some(format!("{sign}{digits}{}", "0".repeat(power.unsigned_abs() as usize)));
    };
    if fraction == 0 {
        return Some(format!("{sign}{digits}"));
    }
    let digits = format!("{digits:0>width$}", width = fraction + 1);
    let (whole, fraction) = digits.split_at(digits.len() - fraction);
    Some(format!("{sign}{whole}.{fraction}"))
}

/// A number's sign, its digits without zeros at either end, and the power of ten of the last: equal for equal numbers.
fn decimal(number: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let exponent: i64 = exponent.parse().unwrap_or_default();
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let digits = digits.trim_start_matches('0');
    let kept = digits.trim_end_matches('0');
    if kept.is_empty() {
        return (false, String::new(), 0);
    }
    let count = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    let power = exponent.saturating_sub(count(fraction)).saturating_add(count(digits) - count(kept));
    (mantissa.starts_with('-'), kept.to_owned(), power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_equal_however_they_are_written() {
        for (a, b) in [("1", "1.0"), ("10", "1e1"), ("0", "-0.0"), ("1200", "1.2E+3"), ("0.5", "5e-1")] {
            assert_eq!(decimal(a), decimal(b), "{a} {b}");
        }
        for (a, b) in [("1", "-1"), ("1", "10"), ("12345678901234567890123", "12345678901234567890124")] {
            assert_ne!(decimal(a), decimal(b), "{a} {b}");
        }
    }
}
