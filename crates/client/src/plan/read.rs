//! One node of a file as the entry of a kind.

use super::entry::{FileEntry, GivenValue, GivenVariables, Position, Problem};
use super::key::{EntryKey, keys, nearest};
use super::node::{Content, FileNode, Label, Spot};
use super::reference::Reference;
use craton_model::{Change, Field, Id, Kind, Presence, Type, check, kinds, typed};
use serde_json::{Value, json};
use std::sync::Arc;

/// The entry that a node is; what is wrong with it goes to `problems`. `None` for what has no name or is no map.
pub(super) fn read(
    kind: &'static Kind,
    file: &Arc<str>,
    node: FileNode,
    problems: &mut Vec<Problem>,
) -> Option<FileEntry> {
    let mut reader = Reader { kind, keys: keys(kind), file, problems };
    let spot = node.spot;
    let Content::Map(mut pairs) = node.content else {
        let sentence = format!("{} is a map such as {{{}: …}}, not {}", a(&kind.noun()), kind.title, node.describe());
        reader.problem(spot, sentence);
        return None;
    };
    let Some(at) = pairs.iter().position(|(key, _)| key.text == kind.title) else {
        reader.problem(spot, format!("this {} has no `{}`", kind.noun(), kind.title));
        return None;
    };
    let (_, title) = pairs.remove(at);
    let title = reader.title(title)?;
    let mut entry = FileEntry::new(kind, reader.position(spot), title);
    for (key, node) in pairs {
        reader.add(&mut entry, key, node);
    }
    Some(entry)
}

struct Reader<'a> {
    kind: &'static Kind,
    keys: Vec<(String, EntryKey)>,
    file: &'a Arc<str>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn position(&self, (line, column): Spot) -> Position {
        Position { file: self.file.clone(), line, column }
    }

    fn problem(&mut self, spot: Spot, sentence: String) {
        let at = Some(self.position(spot));
        self.problems.push(Problem { at, sentence });
    }

    fn title(&mut self, node: FileNode) -> Option<String> {
        let spot = node.spot;
        let field = self.kind.field(self.kind.title)?;
        match self.checked(field, node)? {
            Value::String(title) => Some(title),
            other => {
                self.problem(spot, format!("`{}` is text, not {other}", field.name));
                None
            }
        }
    }

    fn add(&mut self, entry: &mut FileEntry, label: Label, node: FileNode) {
        let spot = node.spot;
        let at = self.position(spot);
        match self.keys.iter().find(|(name, _)| *name == label.text).map(|(_, key)| *key) {
            None => {
                let sentence = unknown(self.kind, &self.keys, &label.text);
                self.problem(label.spot, sentence);
            }
            Some(EntryKey::Title) => {}
            Some(EntryKey::Id) => entry.id = self.id(node),
            Some(EntryKey::Value(field)) => {
                if let Some(value) = self.checked(field, node) {
                    entry.values.push(GivenValue { field, value, at });
                }
            }
            Some(EntryKey::Reference(field)) => {
                if let Some(value) = self.reference(&label.text, node) {
                    entry.references.push(GivenValue { field, value, at });
                }
            }
            Some(EntryKey::Labels) => entry.labels = self.checked(&kinds::LABELS, node).map(labels),
            Some(key @ (EntryKey::Variables | EntryKey::VariablesMerge)) => {
                let is_whole = matches!(key, EntryKey::Variables);
                let Some(Value::Object(object)) = self.checked(&kinds::VARIABLES, node) else { return };
                if entry.variables.is_some() {
                    self.problem(
                        label.spot,
                        "`variables` are all and `variables_merge` some: only one can be given".into(),
                    );
                }
                entry.variables =
                    Some(if is_whole { GivenVariables::Whole(object) } else { GivenVariables::Merged(object) });
            }
        }
    }

    fn id(&mut self, node: FileNode) -> Option<Id> {
        let spot = node.spot;
        let text = match node.into_value() {
            Value::Null => return None,
            Value::String(text) => text,
            other => other.to_string(),
        };
        let id = self.kind.parse_id(&text);
        if let Err(error) = &id {
            self.problem(spot, format!("`{text}` is no id: {error}"));
        }
        id.ok()
    }

    /// A value, if a field can have it. Null stands for what is not set, where it is not a list or a map.
    fn checked(&mut self, field: &Field, node: FileNode) -> Option<Value> {
        let spot = node.spot;
        let mut value = node.into_value();
        // CSV has nothing but texts.
        if matches!(field.type_, Type::Integer | Type::Boolean)
            && let Value::String(text) = &value
            && let typed @ (Value::Number(_) | Value::Bool(_)) = typed::value(text)
        {
            value = typed;
        }
        if value.is_null() && field.is_stored() && field.create != Presence::Required {
            return Some(value);
        }
        let alone = [Field { create: Presence::Required, change: Change::Never, nullable: false, ..*field }];
        let body = json!({ field.name: value });
        match check::created(&alone, &body) {
            Ok(_) => Some(value),
            Err(_) if field.is_secret => {
                // What is wrong with it would say what it is.
                let name = field.name;
                let sentence =
                    format!("this is no `{name}`: short text is wanted, in quotes if it looks like something else");
                self.problem(spot, sentence);
                None
            }
            Err(errors) => {
                let is_number = matches!(value, Value::Number(_) | Value::Bool(_));
                let is_text = matches!(field.type_, Type::Text(_) | Type::IpAddress | Type::Cidr);
                let hint = if is_number && is_text { "; quote it if it is text" } else { "" };
                for error in errors.0 {
                    self.problem(spot, format!("`{}`: {error}{hint}", field.name));
                }
                None
            }
        }
    }

    /// A reference: text, the number of an id, or a list of names; null is none.
    fn reference(&mut self, key: &str, node: FileNode) -> Option<Option<Reference>> {
        let spot = node.spot;
        let value = match node.into_value() {
            // As CSV has lists.
            Value::String(text) if text.starts_with('[') => serde_json::from_str(&text).unwrap_or(Value::String(text)),
            value => value,
        };
        let names =
            |items: &[Value]| items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>();
        let read = match &value {
            Value::Null => return Some(None),
            Value::String(text) => Reference::parse(text),
            Value::Number(number) if number.is_u64() => Reference::parse(&number.to_string()),
            Value::Array(items) if !items.is_empty() => {
                names(items).map(Reference::of_names).ok_or_else(|| format!("`{key}`: a path has texts only"))
            }
            other => Err(format!("`{key}` is a name or a path, not {other}")),
        };
        match read {
            Ok(reference) => Some(Some(reference)),
            Err(sentence) => {
                self.problem(spot, sentence);
                None
            }
        }
    }
}

/// What is said of a key that a kind does not have.
pub(super) fn unknown(kind: &Kind, keys: &[(String, EntryKey)], name: &str) -> String {
    let known = nearest(name, keys.iter().map(|(known, _)| known.as_str()));
    let hint = known.map(|known| format!("; `{known}` is one")).unwrap_or_default();
    format!("{} has no `{name}`{hint}", a(&kind.noun()))
}

fn labels(value: Value) -> Vec<String> {
    let mut labels: Vec<String> = match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => vec![],
    };
    labels.sort_unstable();
    labels.dedup();
    labels
}

/// `a host`, `an …`.
fn a(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}
