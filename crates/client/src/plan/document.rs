//! What the files say: all their entries, and all that is wrong with them.

use super::entry::{FileEntry, Position, Problem};
use super::export::{EntryShape, entry};
use super::key::nearest;
use super::node::{Content, FileNode, Spot};
use super::read::read;
use super::select::Selection;
use super::state::InventoryState;
use super::{csv, yaml};
use craton_model::{Kind, MODEL};
use std::sync::Arc;

/// What one or several files say.
#[derive(Debug, Default)]
pub struct Document {
    /// The things, in the order of the files.
    pub entries: Vec<FileEntry>,
    /// The kinds that have a key, also one with an empty list.
    pub kinds: Vec<&'static Kind>,
    /// What is wrong. While there is anything, the entries are not all.
    pub problems: Vec<Problem>,
}

impl Document {
    /// Adds a file: CSV if a kind is given, else YAML or JSON.
    pub fn add(&mut self, file: &str, text: &[u8], csv: Option<&'static Kind>) {
        match (std::str::from_utf8(text), csv) {
            (Ok(text), Some(kind)) => self.add_csv(file, text, kind),
            (Ok(text), None) => self.add_yaml(file, text),
            (Err(error), _) => {
                let before = String::from_utf8_lossy(&text[..error.valid_up_to()]);
                let (line, last) = before.split('\n').enumerate().last().unwrap_or_default();
                let spot = (line + 1, last.chars().count() + 1);
                self.problem(&file.into(), spot, "this is no UTF-8: save the file as UTF-8".into());
            }
        }
    }

    /// Adds a file of YAML or JSON: a map from kinds (`hosts`, `network_devices`) to lists of things. `file` is what problems
    /// call it.
    pub fn add_yaml(&mut self, file: &str, text: &str) {
        let file: Arc<str> = file.into();
        match yaml::read(text) {
            Ok(documents) => documents.into_iter().for_each(|node| self.add_document(&file, node)),
            Err((spot, sentence)) => self.problem(&file, spot, sentence),
        }
    }

    /// Adds a file of CSV with things of one kind: a row each, below a header with the names of their fields.
    pub fn add_csv(&mut self, file: &str, text: &str, kind: &'static Kind) {
        let file: Arc<str> = file.into();
        self.name(kind);
        match csv::read(text, kind) {
            Ok(rows) => rows.into_iter().for_each(|row| self.add_entry(kind, &file, row)),
            Err(wrong) => wrong.into_iter().for_each(|(spot, sentence)| self.problem(&file, spot, sentence)),
        }
    }

    /// A document that says all of what there is of some kinds elsewhere, null and empty things too, and with `keeps_ids` which id it
    /// has there. `from` stands for a file.
    pub fn of(state: &InventoryState, kinds: &[&'static Kind], from: &str, keeps_ids: bool) -> Self {
        let selection = Selection { kinds: kinds.to_vec(), ..Selection::default() };
        let (shape, from) = (EntryShape { ids: false, whole: true }, from.into());
        let entries = selection.things(state).into_iter().map(|thing| FileEntry {
            wanted_id: keeps_ids.then(|| state.row(thing).id.clone()),
            ..entry(state, thing, shape, &from)
        });
        Self { entries: entries.collect(), kinds: kinds.to_vec(), problems: vec![] }
    }

    /// The kinds that a state to compare with has to have: those named, those that are referred to, and all if something is to be pruned.
    pub fn needs(&self, prune: bool) -> Vec<&'static Kind> {
        let referred =
            self.entries.iter().flat_map(|entry| &entry.references).filter_map(|given| given.field.refers_to);
        let mut kinds = if prune { Selection::inventory() } else { vec![] };
        for kind in self.kinds.iter().copied().chain(referred.flat_map(|family| MODEL.family(family))) {
            if !kinds.iter().any(|known| known.name == kind.name) {
                kinds.push(kind);
            }
        }
        kinds
    }

    fn add_document(&mut self, file: &Arc<str>, node: FileNode) {
        let Content::Map(pairs) = node.content else {
            return self.problem(
                file,
                node.spot,
                format!("a map such as `hosts: […]` is wanted here, not {}", node.describe()),
            );
        };
        for (key, node) in pairs {
            let spot = node.spot;
            match (
                MODEL.kinds.iter().copied().find(|kind| kind.list_key() == key.text && kind.members.is_empty()),
                node.content,
            ) {
                (None, _) => self.problem(file, key.spot, unknown_kind(&key.text)),
                (Some(kind), Content::List(items)) => {
                    self.name(kind);
                    items.into_iter().for_each(|item| self.add_entry(kind, file, item));
                }
                (Some(kind), Content::Scalar(serde_json::Value::Null)) => self.name(kind),
                (Some(_), content) => {
                    let is = FileNode { spot, content }.describe();
                    self.problem(file, spot, format!("`{}` takes a list, not {is}", key.text));
                }
            }
        }
    }

    fn add_entry(&mut self, kind: &'static Kind, file: &Arc<str>, node: FileNode) {
        let entry = read(kind, file, node, &mut self.problems);
        self.entries.extend(entry);
    }

    fn name(&mut self, kind: &'static Kind) {
        if !self.kinds.iter().any(|known| known.name == kind.name) {
            self.kinds.push(kind);
        }
    }

    fn problem(&mut self, file: &Arc<str>, (line, column): Spot, sentence: String) {
        self.problems.push(Problem { at: Some(Position { file: file.clone(), line, column }), sentence });
    }
}

fn unknown_kind(key: &str) -> String {
    let known: Vec<_> = MODEL.kinds.iter().filter(|kind| kind.members.is_empty()).map(|kind| kind.list_key()).collect();
    match nearest(key, known.iter().map(String::as_str)) {
        Some(name) => format!("there is no kind `{key}`; `{name}` is one"),
        None => format!("there is no kind `{key}`; there are {}", known.join(", ")),
    }
}
