//! Things as the text of a file, one after the other.

mod csv;
mod json;
mod yaml;

use super::export::{EntryShape, entry, pairs};
use super::state::{InventoryState, Thing};
use craton_model::Kind;
use serde_json::Value;
use std::io::{self, Write};
use std::sync::Arc;

/// What a file is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// A key for each kind, a block for each thing.
    Yaml,
    /// The same, a line for each thing, in ASCII.
    Json,
    /// A row for each thing, which are of one kind.
    Csv,
}

/// Writes things in the order they have. The same things give the same bytes.
///
/// # Errors
/// What goes wrong in `out`; [`io::ErrorKind::InvalidInput`] for CSV of several kinds.
pub fn write(
    out: &mut dyn Write,
    state: &InventoryState,
    things: &[Thing],
    format: FileFormat,
    shape: EntryShape,
) -> io::Result<()> {
    let kind = |thing: &Thing| state.row(*thing).kind;
    let groups = things.chunk_by(|one, other| kind(one).name == kind(other).name);
    let kinds: Vec<_> =
        groups.map(|things| ThingsOfKind { kind: kind(&things[0]), state, things, shape, from: "".into() }).collect();
    match format {
        FileFormat::Yaml => yaml::write(out, &kinds),
        FileFormat::Json => json::write(out, &kinds),
        FileFormat::Csv => csv::write(out, &kinds),
    }
}

/// What is written below the key of one kind.
struct ThingsOfKind<'a> {
    kind: &'static Kind,
    state: &'a InventoryState,
    things: &'a [Thing],
    shape: EntryShape,
    from: Arc<str>,
}

impl ThingsOfKind<'_> {
    /// The keys and values of each thing.
    fn entries(&self) -> impl Iterator<Item = Vec<(String, Value)>> {
        self.things.iter().map(|thing| {
            let mut pairs = pairs(&entry(self.state, *thing, self.shape, &self.from));
            pairs.iter_mut().for_each(|(_, value)| value.sort_all_objects());
            pairs
        })
    }
}
