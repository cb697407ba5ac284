//! What identifies one resource of a kind.

use crate::field::Type;
use serde_json::Value;
use std::fmt;
use uuid::Uuid;

/// A number, or a UUID. It is parsed before it becomes part of a path, so it cannot climb one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id {
    /// Of every kind but projects.
    Number(u64),
    /// Of projects.
    Uuid(Uuid),
}

/// A text that identifies nothing, for an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId(Type);

impl Id {
    /// Reads an id of the type that a kind has: digits alone, or a UUID in any of its forms.
    ///
    /// # Errors
    /// [`NotAnId`] for any other text.
    pub fn parse(type_: Type, text: &str) -> Result<Self, NotAnId> {
        let id = match type_ {
            Type::Uuid => Uuid::parse_str(text).ok().map(Self::Uuid),
            // A plus sign would parse.
            _ if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok().map(Self::Number),
            _ => None,
        };
        id.ok_or(NotAnId(type_))
    }

    /// The id in an answer.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.as_u64().map(Self::Number),
            Value::String(text) => Uuid::parse_str(text).ok().map(Self::Uuid),
            _ => None,
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Uuid(uuid) => uuid.fmt(f),
        }
    }
}

impl From<&Id> for Value {
    fn from(id: &Id) -> Self {
        match id {
            Id::Number(number) => (*number).into(),
            Id::Uuid(uuid) => uuid.to_string().into(),
        }
    }
}

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 == Type::Uuid { "a UUID is wanted" } else { "a whole number is wanted" })
    }
}

impl std::error::Error for NotAnId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_digits_or_a_uuid_is_an_id() {
        assert_eq!(Id::parse(Type::Integer, "17"), Ok(Id::Number(17)));
        for text in ["", "..", "1/../2", "+7", "-1", "0x1", "1e3", "99999999999999999999"] {
            assert!(Id::parse(Type::Integer, text).is_err(), "{text}");
        }
        let uuid = "B9F10ECA66AC4C279C139D01E65F96B4";
        assert_eq!(Id::parse(Type::Uuid, uuid).unwrap().to_string(), "b9f10eca-66ac-4c27-9c13-9d01e65f96b4");
        assert!(Id::parse(Type::Uuid, "../clouds/1").is_err());
    }
}
