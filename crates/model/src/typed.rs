//! What a VALUE that somebody types becomes.

use crate::python;
use serde_json::{Number, Value};

/// What a VALUE on the command line becomes: a quoted text the string in
/// the quotes; a number a number, with all its digits; `true`, `yes`, `on` … a boolean; `null` and `none` null; anything else a string.
pub fn value(text: &str) -> Value {
    if let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return quoted.into();
    }
    if let Ok(number) = serde_json::from_str::<Number>(text)
        && text.trim() == text
    {
        let float = has_exponent_or_is_minus_zero(text).then(|| serde_json::from_str(&python::float(number.as_str())));
        return Value::Number(float.and_then(Result::ok).unwrap_or(number));
    }
    match text.to_ascii_lowercase().as_str() {
        "t" | "true" | "on" | "y" | "yes" => true.into(),
        "f" | "false" | "off" | "n" | "no" => false.into(),
        "null" | "none" => Value::Null,
        _ => text.into(),
    }
}

/// Python would change the digits of others too, and a version such as `2.10` is not `2.1`.
fn has_exponent_or_is_minus_zero(text: &str) -> bool {
    text == "-0" || text.contains(['e', 'E'])
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
            ("2.50", "2.50"),
            ("2.10", "2.10"),
            ("-0", "-0.0"),
            ("12345678901234567890123", "12345678901234567890123"),
            ("1.0000000000000000001", "1.0000000000000000001"),
            ("1e400", "1e+400"),
        ] {
            assert_eq!(serde_json::to_string(&value(text)).unwrap(), sent, "{text}");
        }
    }
}
