//! `JSON_CONTAINS` as MySQL 5.7 documents it.

use serde_json::Value;

/// Whether a value contains a candidate: an array its elements, an object an object with fewer keys, anything itself.
pub fn contains(target: &Value, candidate: &Value) -> bool {
    match (target, candidate) {
        (Value::Array(items), Value::Array(wanted)) => {
            wanted.iter().all(|candidate| items.iter().any(|item| contains(item, candidate)))
        }
        (Value::Array(items), candidate) => items.iter().any(|item| contains(item, candidate)),
        (Value::Object(map), Value::Object(wanted)) => {
            wanted.iter().all(|(key, candidate)| map.get(key).is_some_and(|value| contains(value, candidate)))
        }
        (Value::Number(target), Value::Number(candidate)) => {
            decimal(&target.to_string()) == decimal(&candidate.to_string())
        }
        (target, candidate) => target == candidate,
    }
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
