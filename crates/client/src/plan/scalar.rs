//! Plain scalars of YAML 1.2's core schema as JSON, with all digits of a number.

use serde_json::{Number, Value};

/// What a plain scalar is.
///
/// # Errors
/// A sentence about what JSON has no word for: infinity, and what is not a number.
pub(super) fn plain(text: &str) -> Result<Value, String> {
    Ok(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ => number(text)?.map_or_else(|| text.into(), Value::Number),
    })
}

fn number(text: &str) -> Result<Option<Number>, String> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err(format!("`{text}` is no number that JSON has; quote it if it is text"));
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
            && let Ok(number) = u64::from_str_radix(digits, radix)
        {
            return Ok(Some(number.into()));
        }
    }
    if !is_decimal(unsigned) {
        return Ok(None);
    }
    // JSON has no leading zero, no plus sign, and digits on both sides of the point.
    let (mantissa, exponent) = unsigned.split_at(unsigned.find(['e', 'E']).unwrap_or(unsigned.len()));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, rest)| (whole, Some(rest)));
    let whole = whole.trim_start_matches('0');
    let mut json = String::from(if text.starts_with('-') { "-" } else { "" });
    json.push_str(if whole.is_empty() { "0" } else { whole });
    if let Some(fraction) = fraction {
        json.extend([".", if fraction.is_empty() { "0" } else { fraction }]);
    }
    json.push_str(exponent);
    Ok(serde_json::from_str(&json).ok())
}

/// `[0-9]+(\.[0-9]*)?` or `\.[0-9]+`, and an exponent.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, None), |(before, after)| (before, Some(after)));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    !(whole.is_empty() && fraction.is_empty())
        && is_digits(whole)
        && is_digits(fraction)
        && exponent.is_none_or(|digits| !digits.is_empty() && is_digits(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_scalar_is_what_the_core_schema_says() {
        for (text, json) in [
            ("", "null"),
            ("~", "null"),
            ("NULL", "null"),
            ("True", "true"),
            ("false", "false"),
            ("yes", "\"yes\""),
            ("17", "17"),
            ("-17", "-17"),
            ("+17", "17"),
            ("017", "17"),
            ("0", "0"),
            ("-0", "-0"),
            ("0x1F", "31"),
            ("0o17", "15"),
            ("2.10", "2.10"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("1e3", "1e+3"),
            ("24.04.1", "\"24.04.1\""),
            ("1_000", "\"1_000\""),
            ("10.0.0.2", "\"10.0.0.2\""),
            (".", "\".\""),
            ("-", "\"-\""),
            ("1e", "\"1e\""),
            ("e5", "\"e5\""),
            ("0x", "\"0x\""),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("1.000000000000000000000000000001", "1.000000000000000000000000000001"),
        ] {
            assert_eq!(plain(text).unwrap().to_string(), json, "{text}");
        }
        for text in [".inf", "-.INF", ".nan"] {
            assert!(plain(text).is_err(), "{text}");
        }
    }
}
