//! JSON: a line for each thing, in ASCII.

use super::{EntryShape, InventoryState, Thing, by_kind, entries};
use craton_model::Object;
use std::io::{self, Write};

pub(super) fn write(
    out: &mut dyn Write,
    state: &InventoryState,
    things: &[Thing],
    shape: EntryShape,
) -> io::Result<()> {
    out.write_all(b"{")?;
    for (index, (key, things)) in by_kind(state, things).enumerate() {
        write!(out, "{}\n  \"{key}\": [", if index == 0 { "" } else { "," })?;
        for (index, pairs) in entries(state, things, shape).enumerate() {
            let object: Object = pairs.into_iter().collect();
            let text = serde_json::to_string(&object).map_err(io::Error::other)?;
            write!(out, "{}\n    {}", if index == 0 { "" } else { "," }, ascii(&text))?;
        }
        out.write_all(b"\n  ]")?;
    }
    out.write_all(if things.is_empty() { b"}\n" } else { b"\n}\n" })
}

/// JSON as it is, but for what is no printable ASCII: `\u00e9`. Such characters stand in strings only.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        if (' '..='~').contains(&character) {
            out.push(character);
        } else {
            let mut units = [0; 2];
            character.encode_utf16(&mut units).iter().for_each(|unit| out += &format!("\\u{unit:04x}"));
        }
    }
    out
}
