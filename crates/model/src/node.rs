//! JSON that borrows from the text it was read from: a page of a hundred resources costs no allocation a field.

use crate::Object;
use hifijson::SliceLexer;
use hifijson::num::LexWrite;
use hifijson::str::LexAlloc;
use hifijson::token::{Expect, Lex};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// How deep arrays and objects may be nested in JSON that is read, as in `serde_json`.
pub const DEPTH: usize = 127;

/// A JSON value. Numbers are their digits as they came, objects keep the order they came in.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, in JSON's own form.
    Number(Cow<'a, str>),
    /// A string, its escapes resolved.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object. Each name is there once.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// The text is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub struct NotJson {
    reason: String,
    /// The line, from 1, behind which nothing was understood.
    line: usize,
    /// The byte in it, from 1.
    column: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.reason, self.line, self.column)
    }
}

impl std::error::Error for NotJson {}

impl<'a> Node<'a> {
    /// Reads one value, arrays and objects nested at most 127 deep. Of a name that an object has twice the last value counts, at the first place.
    ///
    /// # Errors
    /// [`NotJson`], also for text that is not UTF-8.
    pub fn parse(text: &'a [u8]) -> Result<Self, NotJson> {
        let mut lexer = SliceLexer::new(text);
        let read = lexer.exactly_one(Lex::ws_peek, |next, lexer| value(DEPTH, next, lexer));
        read.map_err(|error: hifijson::Error| {
            let understood = &text[..text.len() - lexer.as_slice().len()];
            let line = understood.split(|&byte| byte == b'\n').count();
            let column = understood.rsplit(|&byte| byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
            NotJson { reason: error.to_string(), line, column }
        })
    }

    /// What an object has of this name.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        self.fields().iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Takes out what an object has of this name, and leaves null there.
    pub fn take(&mut self, name: &str) -> Option<Self> {
        match self {
            Node::Object(fields) => {
                let (_, value) = fields.iter_mut().find(|(key, _)| key == name)?;
                Some(std::mem::replace(value, Node::Null))
            }
            _ => None,
        }
    }

    /// An object that owns all it has; of anything else an empty one.
    pub fn to_object(&self) -> Object {
        self.fields().iter().map(|(name, value)| (name.clone().into_owned(), value.to_value())).collect()
    }

    /// The same, owning all it has.
    pub fn to_value(&self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(flag) => (*flag).into(),
            // They were read as JSON, so they are a number.
            Node::Number(digits) => serde_json::from_str(digits).unwrap_or_default(),
            Node::String(text) => text.clone().into_owned().into(),
            Node::Array(items) => items.iter().map(Node::to_value).collect(),
            Node::Object(_) => self.to_object().into(),
        }
    }

    /// Names and values of an object; of anything else none.
    pub fn fields(&self) -> &[(Cow<'a, str>, Node<'a>)] {
        match self {
            Node::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The names and values of an object by name, as Python's `sort_keys` orders them.
    pub fn sorted<'n>(&'n self) -> impl Iterator<Item = (&'n str, &'n Node<'a>)> {
        let fields = self.fields();
        // Craton's servers sort, so most objects need no list of their own.
        let sorted = (!fields.is_sorted_by(|(one, _), (next, _)| one < next)).then(|| {
            let mut order: Vec<_> = (0..fields.len()).collect();
            order.sort_unstable_by_key(|&index| &fields[index].0);
            order
        });
        (0..fields.len()).map(move |index| {
            let (name, value) = &fields[sorted.as_ref().map_or(index, |order| order[index])];
            (&**name, value)
        })
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Node::Null,
            Value::Bool(flag) => Node::Bool(*flag),
            Value::Number(number) => Node::Number(number.as_str().into()),
            Value::String(text) => Node::String(text.into()),
            Value::Array(items) => Node::Array(items.iter().map(Node::from).collect()),
            Value::Object(fields) => fields.into(),
        }
    }
}

impl<'a> From<&'a Object> for Node<'a> {
    fn from(fields: &'a Object) -> Self {
        Node::Object(fields.iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

fn value<'a>(depth: usize, next: u8, lexer: &mut SliceLexer<'a>) -> Result<Node<'a>, hifijson::Error> {
    let below = depth.checked_sub(1).ok_or(hifijson::Error::Depth);
    Ok(match next {
        b'"' => Node::String(lexer.discarded().str_string()?),
        b'0'..=b'9' | b'-' => {
            let (digits, parts) = lexer.num_string().validated()?;
            Node::Number(if parts.exp { exponent(digits).into() } else { digits.into() })
        }
        b'{' => {
            let (depth, mut fields) = (below?, Vec::new());
            lexer.discarded().seq(b'}', Lex::ws_peek, |next, lexer| {
                lexer.expect(|_| Some(next), b'"').ok_or(Expect::String)?;
                let name = lexer.str_string().map_err(hifijson::Error::Str)?;
                lexer.expect(Lex::ws_peek, b':').ok_or(Expect::Colon)?;
                let next = lexer.ws_peek().ok_or(Expect::Value)?;
                fields.push((name, value(depth, next, lexer)?));
                Ok::<_, hifijson::Error>(())
            })?;
            Node::Object(each_once(fields))
        }
        b'[' => {
            let (depth, mut items) = (below?, Vec::new());
            lexer.discarded().seq(b']', Lex::ws_peek, |next, lexer| {
                items.push(value(depth, next, lexer)?);
                Ok::<_, hifijson::Error>(())
            })?;
            Node::Array(items)
        }
        b'a'..=b'z' => lexer.null_or_bool().ok_or(Expect::Value)?.map_or(Node::Null, Node::Bool),
        _ => Err(Expect::Value)?,
    })
}

/// `1E5` as `1e+5`, which is how `serde_json` keeps it.
fn exponent(digits: &str) -> String {
    let (mantissa, power) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let sign = if power.starts_with(['+', '-']) { "" } else { "+" };
    format!("{mantissa}e{sign}{power}")
}

type Fields<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// Names in order, as Craton's servers send them, are different at a glance.
fn each_once(fields: Fields<'_>) -> Fields<'_> {
    if fields.is_sorted_by(|(one, _), (next, _)| one < next) {
        return fields;
    }
    let mut places: HashMap<Cow<'_, str>, usize> = HashMap::with_capacity(fields.len());
    let mut once: Fields<'_> = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        match places.get(&name) {
            Some(&place) => once[place] = (name, value),
            None => {
                places.insert(name.clone(), once.len());
                once.push((name, value));
            }
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MODEL, python::text};

    #[test]
    fn json_is_read_as_serde_json_reads_it() {
        for text in [
            r#"{"b": [1, -0, 1.50, 12345678901234567890123, 1E5, 1e-7, 1e+400], "a": {"z": null, "y": [true, false, {}, []]}}"#,
            r#"["", "plain", "zürich 東京 🙂", "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]"#,
            r#"{"twice": 1, "between": 2, "twice": {"last": 3}, "escap\u0065d": 4}"#,
            " \n\t7\r ",
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(Node::parse(text.as_bytes()).unwrap(), Node::from(&value), "{text}");
            assert_eq!(Node::from(&value).to_value(), value, "{text}");
        }
    }

    #[test]
    fn what_serde_json_refuses_is_refused() {
        let deep = "[".repeat(100_000);
        let closed = "[".repeat(128) + &"]".repeat(128);
        for text in [
            "",
            " ",
            "nul",
            "tru",
            "+1",
            "01",
            "1.",
            "1e",
            "-",
            ".5",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "\"",
            "\"\n\"",
            r#""\x""#,
            r#""\ud800""#,
            r#""\udc00\ud800""#,
            r#""\u12""#,
            "[] []",
            "[",
            "{",
            &deep,
            &closed,
        ] {
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
            assert!(Node::parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(Node::parse(b"\"\xff\"").is_err());
        assert!(Node::parse(("[".repeat(127) + &"]".repeat(127)).as_bytes()).is_ok());
    }

    #[test]
    fn a_kind_finds_its_items_in_an_answer() {
        for (kind, answer, ids) in [
            ("host", r#"{"hosts": [{"id": 1}, {"id": 2}], "links": []}"#, Some("12")),
            ("device", r#"{"devices": {"network-devices": [{"id": 1}], "hosts": [{"id": 2}]}}"#, Some("21")),
            ("device", r#"{"devices": {"hosts": [{"id": 2}]}}"#, None),
            ("host", r#"{"hosts": [{"id": 1}, 2]}"#, None),
            ("host", r#"{"hosts": {}}"#, None),
            ("host", "[]", None),
        ] {
            let nodes = MODEL.named(kind).unwrap().nodes(Node::parse(answer.as_bytes()).unwrap());
            let found = nodes
                .map(|nodes| nodes.iter().map(|node| text(node.get("id").unwrap()).into_owned()).collect::<String>());
            assert_eq!(found.as_deref(), ids, "{answer}");
        }
    }

    #[test]
    fn an_error_says_how_far_it_came() {
        assert!(Node::parse(b"[1,\n ?").unwrap_err().to_string().ends_with(" at line 2 column 2"));
    }
}
