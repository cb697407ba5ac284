//! Which things of a state are wanted, in the order in which they are written.

use super::state::{InventoryState, Thing};
use craton_model::{Kind, MODEL, kinds};
use serde_json::Value;
use std::collections::BTreeMap;

/// What is wanted of a state.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Of these kinds.
    pub kinds: Vec<&'static Kind>,
    /// That lies in one of each of these.
    pub within: Vec<Vec<Thing>>,
    /// That has all these labels.
    pub labels: Vec<String>,
}

impl Selection {
    /// The kinds of an inventory: all that lies in a project, but for its users.
    pub fn inventory() -> Vec<&'static Kind> {
        let is_of_inventory =
            |kind: &&Kind| kind.members.is_empty() && kind.name != kinds::PROJECT.name && kind.name != kinds::USER.name;
        MODEL.kinds.iter().copied().filter(is_of_inventory).collect()
    }

    /// The things, by kind, place and name.
    pub fn things(&self, state: &InventoryState) -> Vec<Thing> {
        let lies_in = |thing, places: &[Thing]| state.chain(thing).skip(1).any(|place| places.contains(&place));
        let is_wanted = |thing: &Thing| {
            self.kinds.iter().any(|kind| kind.name == state.row(*thing).kind.name)
                && self.within.iter().all(|places| lies_in(*thing, places))
                && (self.labels.is_empty() || self.has_labels(state, *thing))
        };
        let mut things: Vec<_> = state.things().filter(is_wanted).collect();
        things.sort_by_cached_key(|thing| {
            let kind = MODEL.kinds.iter().position(|kind| kind.name == state.row(*thing).kind.name);
            let mut path: Vec<_> = state.chain(*thing).map(|thing| &*state.row(thing).title).collect();
            path.reverse();
            (kind, path)
        });
        things
    }

    fn has_labels(&self, state: &InventoryState, thing: Thing) -> bool {
        let rest = state.rest(thing);
        let labels = rest.get("labels").and_then(Value::as_array);
        self.labels.iter().all(|label| labels.is_some_and(|labels| labels.iter().any(|has| has == label)))
    }
}

/// The things by the name of a file: one for each cell with what lies in it, and one for what lies in none.
pub fn split(state: &InventoryState, things: &[Thing]) -> BTreeMap<String, Vec<Thing>> {
    let mut files: BTreeMap<String, Vec<Thing>> = BTreeMap::new();
    for thing in things {
        let cell = state.chain(*thing).skip(1).find(|place| state.row(*place).kind.name == kinds::CELL.name);
        let name = cell.map_or_else(|| "fleet".to_owned(), |cell| file_name(state, cell));
        files.entry(name).or_default().push(*thing);
    }
    files
}

/// Longer names are cut, for file systems have 255 bytes.
const LONGEST: usize = 180;

/// `public+ord+rack-7`: what is no letter, digit, dot, hyphen or underscore is written as in a URL.
fn file_name(state: &InventoryState, thing: Thing) -> String {
    let path = state.path(thing);
    let parts: Vec<_> = path
        .0
        .iter()
        .map(|part| {
            let mut name = String::new();
            for (index, byte) in part.text().bytes().enumerate() {
                let is_plain = byte.is_ascii_alphanumeric() || b"-_".contains(&byte) || byte == b'.' && index > 0;
                name += &if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") };
            }
            name
        })
        .collect();
    let name = parts.join("+");
    if name.len() <= LONGEST {
        return name;
    }
    format!("{}+{}", &name[..LONGEST], state.row(thing).id)
}
