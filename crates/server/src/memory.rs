//! What JSON takes as an answer and in memory, which may be many times its text, and the room that all requests have for that.

use std::iter::Sum;
use std::time::Instant;

use uuid::Uuid;

use crate::fault::Fault;
use crate::shares::{RoomPlace, SharedRoom, Shares, UserShare};

/// What all requests may take at once, in bytes.
const ALL: usize = 256 << 20;
/// What takes no more, in bytes, takes no room.
const LITTLE: usize = 1 << 20;
/// By how many bytes the room is given away.
const UNIT: usize = 1 << 10;
/// What a value takes at most, and an object beside what is in it, in bytes.
const VALUE: usize = 64;
const OBJECT: usize = 640;
/// How deep a variable is within an answer.
const AROUND: usize = 4;

/// What is seen of a JSON text without reading its values: about how many bytes it takes, and how many and how deep they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct JsonSize {
    /// As an answer has it: each value on a line of its own, in ASCII.
    pub(crate) printed: usize,
    /// As values.
    pub(crate) held: usize,
    /// How many values there are, or some more: what follows a comma or begins an array or object.
    pub(crate) values: usize,
    /// How many arrays and objects are in each other.
    pub(crate) depth: usize,
}

impl JsonSize {
    /// Of valid JSON; of any other text some size.
    pub(crate) fn of(json: &[u8]) -> JsonSize {
        let (mut in_text, mut is_escaped, mut depth) = (false, false, 0_usize);
        let mut size = JsonSize { printed: json.len(), held: json.len() + VALUE, values: 1, depth };
        for byte in json {
            match byte {
                0x80.. => size.printed += 2,
                _ if is_escaped => is_escaped = false,
                b'\\' if in_text => is_escaped = true,
                b'"' => in_text = !in_text,
                _ if in_text => {}
                b'[' | b'{' => {
                    depth += 1;
                    size.depth = size.depth.max(depth);
                    size.values += 1;
                    size.printed += 1 + 2 * (AROUND + depth);
                    size.held += if *byte == b'{' { OBJECT } else { VALUE };
                }
                b']' | b'}' => {
                    depth = depth.saturating_sub(1);
                    size.printed += 1 + 2 * (AROUND + depth);
                }
                b',' => {
                    size.values += 1;
                    size.printed += 1 + 2 * (AROUND + depth);
                    size.held += VALUE;
                }
                b':' => size.printed += 1,
                _ => {}
            }
        }
        size
    }
}

impl Sum for JsonSize {
    fn sum<I: Iterator<Item = JsonSize>>(sizes: I) -> JsonSize {
        sizes.fold(JsonSize::default(), |all, size| JsonSize {
            printed: all.printed + size.printed,
            held: all.held + size.held,
            values: all.values + size.values,
            depth: all.depth.max(size.depth),
        })
    }
}

/// The room that all requests have.
#[derive(Clone)]
pub(crate) struct ValueMemory(SharedRoom);

impl ValueMemory {
    pub(crate) fn new() -> ValueMemory {
        let units = ALL / UNIT;
        ValueMemory(SharedRoom::new(units, Shares::of(units, 1)))
    }

    /// What a request of a user of a project may take of it until a time.
    pub(crate) fn of_user(&self, project: Uuid, user: &str, until: Option<Instant>) -> RequestMemory {
        RequestMemory { room: self.0.clone(), share: self.0.of_user(project, user), until, place: None }
    }
}

/// What a request takes, until this is dropped.
pub(crate) struct RequestMemory {
    room: SharedRoom,
    share: UserShare,
    until: Option<Instant>,
    place: Option<RoomPlace>,
}

impl RequestMemory {
    /// Takes so many bytes, or all of the user's share, instead of what it took before; 503 if they do not come free in time.
    pub(crate) async fn take(&mut self, bytes: usize) -> Result<(), Fault> {
        self.place = None;
        if bytes > LITTLE {
            let units = u32::try_from(bytes / UNIT).unwrap_or(u32::MAX);
            let place = self.room.take(self.share.clone(), units, self.until).await;
            self.place = Some(place.ok_or_else(Fault::no_memory)?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use craton_model::Node;
    use craton_model::json::write_body;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_printed_size_is_that_of_an_answer() {
        let nested = (0..40).fold(json!([1, 1, 1]), |inner, _| json!([inner]));
        for value in [json!([{"": 1}, {"": 1}]), json!({"a": {"b": "ä\"{,["}, "c": [null, true]}), nested] {
            let within = json!([[[[value.clone()]]]]);
            let printed = |value: &Value| {
                let mut text = String::new();
                write_body(&mut text, &Node::from(value), 0);
                text.len()
            };
            let printed = printed(&within) - printed(&json!([[[[null]]]]));
            let size = JsonSize::of(value.to_string().as_bytes());
            assert!(size.printed.abs_diff(printed) <= printed / 8 + 4, "{size:?}, {printed}: {value}");
        }
    }
}
