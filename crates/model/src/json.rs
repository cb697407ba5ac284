//! JSON as it was written: `serde_json` with `arbitrary_precision` takes an object for a number if its first key is the name
//! under which it hands over long numbers.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The name under which `serde_json` hands over a number that is not a short integer.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads one JSON value, and nothing behind it.
///
/// # Errors
/// As [`serde_json::from_slice`].
pub fn from_slice(json: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice::<Read>(json).map(Read::into_value)
}

/// What was read. `serde_json` owns only the digits of numbers; texts it lends.
enum Read {
    Digits(String),
    Value(Value),
}

impl Read {
    fn into_value(self) -> Value {
        match self {
            Self::Digits(digits) => digits.into(),
            Self::Value(value) => value,
        }
    }
}

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadVisitor)
    }
}

struct ReadVisitor;

impl<'de> Visitor<'de> for ReadVisitor {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_unit<E>(self) -> Result<Read, E> {
        Ok(Read::Value(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Read, E> {
        Ok(Read::Value(value.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Read, E> {
        Ok(Read::Value(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Read, E> {
        Ok(Read::Value(number.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Read, E> {
        Ok(Read::Value(text.into()))
    }

    fn visit_string<E>(self, digits: String) -> Result<Read, E> {
        Ok(Read::Digits(digits))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Read, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element::<Read>()? {
            items.push(item.into_value());
        }
        Ok(Read::Value(items.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            match map.next_value()? {
                Read::Digits(digits) if name == NUMBER => {
                    let number = digits.parse().map_err(|_| A::Error::custom("a number is out of range"))?;
                    return Ok(Read::Value(Value::Number(number)));
                }
                value => fields.insert(name, value.into_value()),
            };
        }
        Ok(Read::Value(fields.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_read_as_it_was_written() {
        for text in [
            r#"{"a":[1,-0.10,1e+400,12345678901234567890123,true,null,"\u0000é\n"],"b":{}}"#,
            r#"{"$serde_json::private::Number":"5"}"#,
            r#"{"$serde_json::private::Number":7}"#,
            r#"{"$serde_json::private::Number":"x","b":[{"$serde_json::private::Number":"6","c":1}]}"#,
            "1.0000000000000000001",
            "[]",
        ] {
            assert_eq!(from_slice(text.as_bytes()).unwrap().to_string(), text);
        }
        for bad in ["", "{", "[1", "1 2", "nul"] {
            assert!(from_slice(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
