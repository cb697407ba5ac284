//! What a file holds before anybody asks what it means: values, and where they stand.

use craton_model::Object;
use serde_json::Value;

/// A line and a column, from 1.
pub(super) type Spot = (usize, usize);

/// One value of a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FileNode {
    /// Where it begins.
    pub spot: Spot,
    /// What it is.
    pub content: Content,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Anything but a list or a map.
    Scalar(Value),
    /// A list.
    List(Vec<FileNode>),
    /// A map, in the order of the file; no key is there twice.
    Map(Vec<(Label, FileNode)>),
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    /// Where it begins.
    pub spot: Spot,
    /// The key.
    pub text: String,
}

impl FileNode {
    /// It as JSON.
    pub fn into_value(self) -> Value {
        match self.content {
            Content::Scalar(value) => value,
            Content::List(items) => items.into_iter().map(FileNode::into_value).collect(),
            Content::Map(pairs) => {
                Value::Object(pairs.into_iter().map(|(key, node)| (key.text, node.into_value())).collect::<Object>())
            }
        }
    }

    /// How many nodes it is, itself among them.
    pub fn size(&self) -> usize {
        1 + match &self.content {
            Content::Scalar(_) => 0,
            Content::List(items) => items.iter().map(FileNode::size).sum(),
            Content::Map(pairs) => pairs.iter().map(|(_, node)| node.size()).sum(),
        }
    }

    /// What it is, for a sentence.
    pub fn describe(&self) -> String {
        match &self.content {
            Content::Scalar(value) => value.to_string(),
            Content::List(_) => "a list".into(),
            Content::Map(_) => "a map".into(),
        }
    }
}
