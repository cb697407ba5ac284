//! Things as the text of a file, one after the other.

mod csv;
mod json;
mod yaml;

use super::export::{EntryShape, entry, pairs};
use super::state::{InventoryState, Thing};
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
    match format {
        FileFormat::Yaml => yaml::write(out, state, things, shape),
        FileFormat::Json => json::write(out, state, things, shape),
        FileFormat::Csv => csv::write(out, state, things, shape),
    }
}

/// The keys and values of each thing.
fn entries<'a>(
    state: &'a InventoryState,
    things: &'a [Thing],
    shape: EntryShape,
) -> impl Iterator<Item = Vec<(String, Value)>> + 'a {
    let from: Arc<str> = "".into();
    things.iter().map(move |thing| {
        let mut pairs = pairs(&entry(state, *thing, shape, &from));
        pairs.iter_mut().for_each(|(_, value)| value.sort_all_objects());
        pairs
    })
}

/// The things of each kind together, with the key of the kind.
fn by_kind<'a>(state: &'a InventoryState, things: &'a [Thing]) -> impl Iterator<Item = (String, &'a [Thing])> + 'a {
    let kind = |thing: &Thing| state.row(*thing).kind;
    let groups = things.chunk_by(move |one, other| kind(one).name == kind(other).name);
    groups.map(move |group| (state.row(group[0]).kind.list_key(), group))
}
