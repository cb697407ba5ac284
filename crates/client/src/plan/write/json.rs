//! JSON: a line for each thing, in ASCII.

use super::ThingsOfKind;
use craton_model::Object;
use std::io::{self, Write};

pub(super) fn write(out: &mut dyn Write, kinds: &[ThingsOfKind<'_>]) -> io::Result<()> {
    out.write_all(b"{")?;
    for (index, things) in kinds.iter().enumerate() {
        write!(out, "{}\n  \"{}\": [", if index == 0 { "" } else { "," }, things.kind.list_key())?;
        for (index, pairs) in things.entries().enumerate() {
            let object: Object = pairs.into_iter().collect();
            let text = serde_json::to_string(&object).map_err(io::Error::other)?;
            write!(out, "{}\n    {}", if index == 0 { "" } else { "," }, ascii(&text))?;
        }
        out.write_all(b"\n  ]")?;
    }
    out.write_all(if kinds.is_empty() { b"}\n" } else { b"\n}\n" })
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
