//! Variables over each other, nearer over farther, while there is room.

use std::collections::HashMap;
use std::rc::Rc;

use craton_model::Object;
use serde_json::Value;

/// What a variable takes beside its texts.
const ENTRY: usize = 200;

/// Whose variables: a family and an id as text, for projects have UUIDs.
pub(super) type Owner = (&'static str, String);

/// Variables, and what they take.
#[derive(Clone, Default)]
pub(super) struct SizedVariables {
    pub(super) all: Object,
    pub(super) bytes: usize,
}

impl SizedVariables {
    /// Adds one, whose value has so many bytes as text; how many bytes it takes.
    pub(super) fn add(&mut self, key: String, value: Value, length: usize) -> usize {
        let bytes = key.len() + length + ENTRY;
        self.bytes += bytes;
        self.all.insert(key, value);
        bytes
    }

    /// Puts nearer variables over these, if there is room.
    pub(super) fn put(&mut self, nearer: &SizedVariables, room: &mut usize) -> bool {
        let Some(left) = room.checked_sub(nearer.bytes) else { return false };
        *room = left;
        self.bytes += nearer.bytes;
        self.all.extend(nearer.all.iter().map(|(key, value)| (key.clone(), value.clone())));
        true
    }
}

/// Those above, and what all of a line have together: known for those that were asked for.
pub(super) struct Lines<'f> {
    own: &'static str,
    parents: HashMap<i64, i64>,
    found: &'f HashMap<Owner, SizedVariables>,
    merged: HashMap<i64, Rc<SizedVariables>>,
    /// For how many bytes more there is room.
    aside: usize,
}

impl<'f> Lines<'f> {
    /// Of a family, over the variables that were `found`, within so many bytes.
    pub(super) fn new(
        own: &'static str,
        parents: HashMap<i64, i64>,
        found: &'f HashMap<Owner, SizedVariables>,
        aside: usize,
    ) -> Self {
        Lines { own, parents, found, merged: HashMap::new(), aside }
    }

    /// The variables of one and of those above it; `None` if there is no room for them.
    pub(super) fn merged(&mut self, id: i64) -> Option<Rc<SizedVariables>> {
        let (mut line, mut next) = (Vec::new(), Some(id));
        let mut merged = SizedVariables::default();
        // In a ring, which nothing is to make, as in a line nobody stands twice.
        while let Some(id) = next.filter(|_| line.len() <= self.parents.len()) {
            if let Some(known) = self.merged.get(&id).cloned() {
                if line.is_empty() {
                    return Some(known);
                }
                merged.put(&known, &mut self.aside).then_some(())?;
                break;
            }
            line.push(id);
            next = self.parents.get(&id).copied();
        }
        for id in line.into_iter().rev() {
            if let Some(own) = self.found.get(&(self.own, id.to_string())) {
                merged.put(own, &mut self.aside).then_some(())?;
            }
        }
        let merged = Rc::new(merged);
        self.merged.insert(id, merged.clone());
        Some(merged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_in_the_database_ends() {
        let own = |key: &str| {
            let mut own = SizedVariables::default();
            own.add(key.to_owned(), Value::Null, 4);
            own
        };
        let found =
            HashMap::from([(("devices", "1".to_owned()), own("one")), (("devices", "2".to_owned()), own("two"))]);
        let mut lines = Lines::new("devices", HashMap::from([(1, 2), (2, 1)]), &found, 10_000);
        assert_eq!(lines.merged(1).unwrap().all.len(), 2);
    }
}
