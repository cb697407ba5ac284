//! JSON paths as MySQL 5.7 has them, but for `**` and slices, and what they find.

use crate::node::Node;
use serde_json::Value;

/// A path may have this many legs behind its first key.
const LEGS: usize = 64;

/// The text is no JSON path that is allowed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPath;

#[derive(Clone, Debug, PartialEq)]
enum Leg {
    Key(String),
    AnyKey,
    Index(usize),
    AnyIndex,
}

/// The name of a variable and the way into its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    key: String,
    legs: Vec<Leg>,
}

impl Path {
    /// The variable's name: the first key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether there is nothing behind the first key.
    pub fn is_key(&self) -> bool {
        self.legs.is_empty()
    }

    /// The keys behind the first, if there is nothing else.
    pub(crate) fn keys(&self) -> Option<Vec<&str>> {
        let keys = self.legs.iter().map(|leg| match leg {
            Leg::Key(key) => Some(key.as_str()),
            _ => None,
        });
        keys.collect()
    }

    /// Whether it may find several, of which it makes an array.
    pub(crate) fn finds_many(&self) -> bool {
        self.legs.iter().any(|leg| matches!(leg, Leg::AnyKey | Leg::AnyIndex))
    }

    /// The JSON of the one variable of a kind in which the path finds nothing, `{}` or `[]`; in all others of that kind it does. `None`
    /// for a path that looks at more than whether there are keys, or elements.
    pub(crate) fn empty(&self) -> Option<&'static str> {
        match self.legs[..] {
            [Leg::AnyKey] => Some("{}"),
            [Leg::AnyIndex] => Some("[]"),
            _ => None,
        }
    }

    /// What the JSON of a variable has in it if the path finds anything, and what may stand before that. The JSON is taken to
    /// stand between a colon and a comma.
    pub(crate) fn signs(&self) -> (Vec<String>, Vec<String>) {
        let (mut keys, mut before) = (Vec::new(), vec![":".to_owned()]);
        for leg in &self.legs {
            match leg {
                Leg::Key(key) => {
                    let key = format!("{}:", Value::from(key.as_str()));
                    keys.push(key.clone());
                    before = vec![key];
                }
                Leg::AnyKey => before = vec!["\":".to_owned()],
                Leg::AnyIndex => before = vec!["[".to_owned(), ",".to_owned()],
                // What is no array stays where it is.
                Leg::Index(0) if before.iter().any(|before| before == "[") => {}
                Leg::Index(0) => before.push("[".to_owned()),
                Leg::Index(_) => before = vec![",".to_owned()],
            }
        }
        (keys, before)
    }

    /// Reads a path up to a colon, a comma or the end; what is left.
    ///
    /// # Errors
    /// [`InvalidPath`]: no path, `**`, a slice, or more than 64 legs.
    pub fn parse(text: &str) -> Result<(Path, &str), InvalidPath> {
        let (key, mut rest) = key(text)?;
        let mut legs = Vec::new();
        while !rest.is_empty() && !rest.starts_with([':', ',']) {
            let (leg, after) = leg(rest)?;
            legs.push(leg);
            if legs.len() > LEGS {
                return Err(InvalidPath);
            }
            rest = after;
        }
        Ok((Path { key, legs }, rest))
    }

    /// What the path finds in the variable's value: with `*` an array of all of it; `None` if there is nothing.
    pub fn extract(&self, variable: &Value) -> Option<Value> {
        let found = self.walk(variable, |value, leg, found| match (leg, value) {
            (Leg::Key(key), Value::Object(map)) => found.extend(map.get(key)),
            (Leg::AnyKey, Value::Object(map)) => found.extend(map.values()),
            (Leg::Index(index), Value::Array(items)) => found.extend(items.get(*index)),
            (Leg::AnyIndex, Value::Array(items)) => found.extend(items),
            (Leg::Index(0), value) => found.push(value),
            _ => {}
        });
        self.one_or_all(&found, |all| all.into_iter().collect())
    }

    /// As [`Path::extract`].
    pub fn find<'a>(&self, variable: &Node<'a>) -> Option<Node<'a>> {
        let found = self.walk(variable, |node, leg, found| match (leg, node) {
            (Leg::Key(key), Node::Object(_)) => found.extend(node.get(key)),
            (Leg::AnyKey, Node::Object(fields)) => found.extend(fields.iter().map(|(_, value)| value)),
            (Leg::Index(index), Node::Array(items)) => found.extend(items.get(*index)),
            (Leg::AnyIndex, Node::Array(items)) => found.extend(items),
            (Leg::Index(0), node) => found.push(node),
            _ => {}
        });
        self.one_or_all(&found, Node::Array)
    }

    /// Goes leg by leg; `step` adds what one leg finds in one value. MySQL takes anything but an array for an array of itself.
    fn walk<'v, V>(&self, variable: &'v V, step: impl Fn(&'v V, &Leg, &mut Vec<&'v V>)) -> Vec<&'v V> {
        self.legs.iter().fold(vec![variable], |found, leg| {
            let mut next = Vec::new();
            found.into_iter().for_each(|value| step(value, leg, &mut next));
            next
        })
    }

    fn one_or_all<V: Clone>(&self, found: &[&V], all: impl Fn(Vec<V>) -> V) -> Option<V> {
        let first = *found.first()?;
        Some(if self.finds_many() { all(found.iter().copied().cloned().collect()) } else { first.clone() })
    }
}

fn leg(text: &str) -> Result<(Leg, &str), InvalidPath> {
    if let Some(rest) = text.strip_prefix('.') {
        return match rest.strip_prefix('*') {
            Some(rest) => Ok((Leg::AnyKey, rest)),
            None => key(rest).map(|(key, rest)| (Leg::Key(key), rest)),
        };
    }
    let (inside, rest) = text.strip_prefix('[').and_then(|text| text.split_once(']')).ok_or(InvalidPath)?;
    match inside {
        "*" => Ok((Leg::AnyIndex, rest)),
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().map(|index| (Leg::Index(index), rest)).map_err(|_| InvalidPath)
        }
        _ => Err(InvalidPath),
    }
}

/// An identifier or a JSON string.
fn key(text: &str) -> Result<(String, &str), InvalidPath> {
    if text.starts_with('"') {
        let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
        // No variable has such a name, and PostgreSQL takes no such text.
        let key = strings.next().and_then(Result::ok).filter(|key| !key.contains('\0')).ok_or(InvalidPath)?;
        return Ok((key, text.get(strings.byte_offset()..).unwrap_or_default()));
    }
    let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let end = text.find(|c| !inside(c)).unwrap_or(text.len());
    let (key, rest) = text.split_at(end);
    if key.is_empty() || key.starts_with(|c: char| c.is_numeric()) {
        return Err(InvalidPath);
    }
    Ok((key.to_owned(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_finds_the_same_in_what_borrows() {
        let variable =
            serde_json::json!({"disks": [{"size": 1, "é x": [true]}, {"size": null}], "os": {"release": "24.04"}});
        for path in [
            "v",
            "v.os.release",
            "v.disks[0].size",
            "v.disks[*].size",
            "v.disks[1].size",
            "v.os.*",
            "v.os[0].release",
            "v.disks[0].\"é x\"[0]",
            "v.disks[2]",
            "v.none",
            "v.os.release.none",
            "v.*[*].size",
        ] {
            let (path, _) = Path::parse(path).unwrap();
            let found = path.extract(&variable);
            assert_eq!(path.find(&(&variable).into()), found.as_ref().map(Node::from), "{path:?}");
        }
    }
}
