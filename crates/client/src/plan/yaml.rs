//! The text of YAML, and so of JSON, as nodes.

use super::node::{Content, FileNode, Label, Spot};
use super::scalar;
use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput, Tag, options};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// How deep lists and maps may lie in each other; JSON of the API is read to the same depth.
const DEPTH: usize = 128;
/// How many nodes the aliases of a file may stand for.
const ALIASED: usize = 1_000_000;
/// Said of a tag, which is not shown: it may be a secret that begins so.
const TAG: &str = "a tag means nothing here; quote text that begins with !";

/// What is wrong with a text, and where.
pub(super) type Wrong = (Spot, String);

/// Reads the documents of a text, those that are empty left out.
///
/// # Errors
/// The first thing that is no YAML, or no JSON could say, or is there twice.
pub(super) fn read(text: &str) -> Result<Vec<FileNode>, Wrong> {
    let options = options! { emit_comments: false, flow_nesting_limit: DEPTH, block_nesting_limit: DEPTH };
    // A byte order mark says nothing of the first key.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut loader =
        Loader { events: Parser::new_from_str_with_options(text, options), anchors: HashMap::new(), aliased: 0 };
    let mut documents = Vec::new();
    while let Some((event, span)) = loader.next()? {
        if !matches!(event, Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | Event::DocumentEnd) {
            documents.push(loader.node(event, span, 0)?);
        }
    }
    documents.retain(|node| node.content != Content::Scalar(serde_json::Value::Null));
    Ok(documents)
}

struct Loader<'a> {
    events: Parser<'a, StrInput<'a>>,
    anchors: HashMap<usize, FileNode>,
    aliased: usize,
}

impl<'a> Loader<'a> {
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Wrong> {
        self.events
            .next()
            .transpose()
            .map_err(|error: ScanError| ((error.marker().line(), error.marker().col() + 1), error.info()))
    }

    /// The node that begins with an event.
    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<FileNode, Wrong> {
        let spot = spot(span);
        if depth > DEPTH {
            return Err((spot, format!("lists and maps lie more than {DEPTH} deep in each other")));
        }
        let (anchor, content) = match event {
            Event::Alias(anchor) => return self.alias(anchor, spot),
            Event::Scalar(text, style, anchor, tag) => (anchor, scalar(&text, style, tag, spot)?),
            Event::SequenceStart(_, anchor, tag) => {
                collection(tag, "seq", spot)?;
                (anchor, Content::List(self.list(depth)?))
            }
            Event::MappingStart(_, anchor, tag) => {
                collection(tag, "map", spot)?;
                (anchor, Content::Map(self.map(depth)?))
            }
            _ => return Err((spot, "the file ends within a value".into())),
        };
        let node = FileNode { spot, content };
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn alias(&mut self, anchor: usize, spot: Spot) -> Result<FileNode, Wrong> {
        let Some(node) = self.anchors.get(&anchor) else {
            return Err((spot, "an alias lies within what it stands for".into()));
        };
        self.aliased += node.size();
        if self.aliased > ALIASED {
            return Err((spot, format!("the aliases of this file stand for more than {ALIASED} values")));
        }
        Ok(FileNode { spot, ..node.clone() })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<FileNode>, Wrong> {
        let mut items = Vec::new();
        while let Some((event, span)) = self.next()? {
            if event == Event::SequenceEnd {
                break;
            }
            items.push(self.node(event, span, depth + 1)?);
        }
        Ok(items)
    }

    fn map(&mut self, depth: usize) -> Result<Vec<(Label, FileNode)>, Wrong> {
        let mut pairs = Vec::new();
        let mut merged = Vec::new();
        while let Some((event, span)) = self.next()? {
            let (spot, text, is_plain) = match event {
                Event::MappingEnd => break,
                Event::Scalar(text, style, 0, None) => (spot(span), text, style == ScalarStyle::Plain),
                _ => return Err((spot(span), "a key must be plain or quoted text".into())),
            };
            let Some((event, span)) = self.next()? else { break };
            let node = self.node(event, span, depth + 1)?;
            if is_plain && text == "<<" {
                merge(node, &mut merged)?;
            } else {
                pairs.push((Label { spot, text: text.into_owned() }, node));
            }
        }
        let mut keys = HashSet::new();
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !keys.insert(key.text.as_str())) {
            return Err((key.spot, format!("the key `{}` is there twice", key.text)));
        }
        let mut keys: HashSet<_> = pairs.iter().map(|(key, _)| key.text.clone()).collect();
        pairs.extend(merged.into_iter().filter(|(key, _)| keys.insert(key.text.clone())));
        Ok(pairs)
    }
}

/// What stands behind `<<`: a map, or a list of them.
fn merge(node: FileNode, merged: &mut Vec<(Label, FileNode)>) -> Result<(), Wrong> {
    match node.content {
        Content::Map(pairs) => merged.extend(pairs),
        Content::List(items) if items.iter().all(|item| matches!(item.content, Content::Map(_))) => {
            items.into_iter().try_for_each(|item| merge(item, merged))?;
        }
        _ => return Err((node.spot, "`<<` takes a map or a list of maps; quote it if it is a key".into())),
    }
    Ok(())
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<Cow<'_, Tag>>, spot: Spot) -> Result<Content, Wrong> {
    let tag = tag.as_deref();
    let is_string = tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
    if tag.is_some() && !is_string {
        return Err((spot, TAG.into()));
    }
    if is_string || style != ScalarStyle::Plain {
        return Ok(Content::Scalar(text.into()));
    }
    scalar::plain(text).map(Content::Scalar).map_err(|sentence| (spot, sentence))
}

fn collection(tag: Option<Cow<'_, Tag>>, name: &str, spot: Spot) -> Result<(), Wrong> {
    match tag.as_deref().filter(|tag| !tag.is_yaml_core_schema_tag(name)) {
        Some(_) => Err((spot, TAG.into())),
        None => Ok(()),
    }
}

fn spot(span: Span) -> Spot {
    (span.start.line(), span.start.col() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn values(text: &str) -> Vec<Value> {
        read(text).unwrap().into_iter().map(FileNode::into_value).collect()
    }

    #[test]
    fn yaml_and_json_are_read_with_anchors_and_merge_keys() {
        assert_eq!(
            values("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n\"<<\": 1\n"),
            [json!({"a": {"b": 1, "c": 2}, "d": {"c": 3, "b": 1}, "<<": 1})]
        );
        assert_eq!(
            values(r#"{"a": [1, "\ud834\udd1e", null, {"é": ""}], "17": true}"#),
            [json!({"a": [1, "𝄞", null, {"é": ""}], "17": true})]
        );
        assert_eq!(values("---\na: 1\n---\n# nothing\n---\nb: !!str 2\n"), [json!({"a": 1}), json!({"b": "2"})]);
        assert_eq!(values(""), [] as [Value; 0]);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line_and_column() {
        for (text, place, word) in [
            ("a: 1\nb: 2\na: 3\n", (3, 1), "twice"),
            ("a:\n  - 1\n  - .inf\n", (3, 5), ".inf"),
            ("a: [1, 2", (1, 4), ""),
            ("a: *nothing", (1, 4), ""),
            ("a: !secret x", (1, 12), "tag"),
            ("? [a]\n: b", (1, 3), "key"),
            ("a: &x [*x]", (1, 8), "alias"),
            ("a: {<<: 1}", (1, 9), "<<"),
        ] {
            let (spot, sentence) = read(text).unwrap_err();
            assert!(spot == place && sentence.contains(word), "{text}: {spot:?} {sentence}");
        }
    }

    #[test]
    fn neither_depth_nor_aliases_are_without_end() {
        assert!(read(&"[".repeat(100_000)).is_err());
        assert!(read(&format!("a: {}", "- ".repeat(100_000))).is_err());
        let bomb: String = (1..30).map(|n| format!("x{n}: &x{n} [*x{m}, *x{m}]\n", m = n - 1)).collect();
        let (_, sentence) = read(&format!("x0: &x0 [1, 1]\n{bomb}")).unwrap_err();
        assert!(sentence.contains("aliases"), "{sentence}");
    }
}
