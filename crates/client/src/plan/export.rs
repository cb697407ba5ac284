//! A thing of a state as an entry of a file.

use super::entry::{FileEntry, GivenValue, GivenVariables, Position};
use super::key::{self, EntryKey, is_reference, keys, places, scope};
use super::reference::Reference;
use super::state::{InventoryState, Thing};
use craton_model::{Field, Id, MODEL};
use serde_json::Value;
use std::sync::Arc;

/// How things become entries.
#[derive(Clone, Copy, Debug, Default)]
pub struct EntryShape {
    /// With their ids.
    pub ids: bool,
    /// With all that is null, empty or the default, too.
    pub whole: bool,
}

/// A thing as an entry: what it lies in as a path, what else it refers to as a name in the same place or a path. `from` stands for a file.
pub fn entry(state: &InventoryState, thing: Thing, shape: EntryShape, from: &Arc<str>) -> FileEntry {
    let row = state.row(thing);
    let at = Position { file: from.clone(), line: 0, column: 0 };
    let mut entry = FileEntry::new(row.kind, at.clone(), row.title.to_string());
    entry.id = shape.ids.then(|| row.id.clone());
    let mut rest = state.rest(thing);
    let shown = |key: &EntryKey| match key {
        EntryKey::Reference(field) => {
            Some(*field).filter(|field| field.answered || places(row.kind).contains(&field.name))
        }
        EntryKey::Value(field) => Some(*field).filter(|field| field.answered),
        _ => None,
    };
    for field in keys(row.kind).iter().filter_map(|(_, key)| shown(key)) {
        let at = at.clone();
        if !is_reference(field) {
            let value = super::seen::known(field, rest.get(field.name));
            if shape.whole || rest.contains_key(field.name) {
                entry.values.push(GivenValue { field, value, at });
            }
        } else if let Some(value) = reference(state, thing, field, rest.get(field.name))
            && (shape.whole || value.is_some())
        {
            entry.references.push(GivenValue { field, value, at });
        }
    }
    let labels = rest.remove("labels").map(strings);
    entry.labels = labels.or_else(|| (shape.whole && row.kind.has_labels).then(Vec::new));
    entry.variables = match rest.remove("variables") {
        Some(Value::Object(variables)) => Some(GivenVariables::Whole(variables)),
        _ => (shape.whole && row.kind.has_variables).then(|| GivenVariables::Whole(Default::default())),
    };
    entry
}

fn strings(value: Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What a field refers to; `None` if an entry says nothing of it, `Some(None)` if it is null.
fn reference(state: &InventoryState, thing: Thing, field: &Field, id: Option<&Value>) -> Option<Option<Reference>> {
    let row = state.row(thing);
    let family = field.refers_to?;
    if let Some(level) = places(row.kind).iter().position(|name| *name == field.name) {
        let place = row.place.map(|place| place as Thing)?;
        if state.row(place).kind.family.plural == family {
            // The project that one acts in needs no name.
            return (family != "projects" || state.has_projects).then(|| Some(state.path(place)));
        }
        // What lies further in is null; what lies further out is said by the path.
        let inner = row.kind.field(places(row.kind)[level])?;
        return state.within(place, inner.refers_to?).is_none().then_some(None);
    }
    let Some(target) = id.and_then(Id::of).and_then(|id| state.with_id(family, &id)) else { return Some(None) };
    let scope = MODEL.family(family).next().and_then(scope)?;
    let is_near = state.within(target, scope).is_some_and(|place| state.within(thing, scope) == Some(place));
    Some(Some(if is_near { Reference::of_names([&*state.row(target).title]) } else { state.path(target) }))
}

/// An entry as keys and values, in the order in which they are written.
pub(super) fn pairs(entry: &FileEntry) -> Vec<(String, Value)> {
    let value = |key: &EntryKey| match key {
        EntryKey::Id => entry.id.as_ref().map(Value::from),
        EntryKey::Title => Some(entry.title.as_str().into()),
        EntryKey::Value(field) => {
            entry.values.iter().find(|given| given.field.name == field.name).map(|given| given.value.clone())
        }
        EntryKey::Reference(field) => {
            let given = entry.references.iter().find(|given| given.field.name == field.name)?;
            Some(given.value.as_ref().map_or(Value::Null, written))
        }
        EntryKey::Labels => entry.labels.clone().map(Value::from),
        EntryKey::Variables => match &entry.variables {
            Some(GivenVariables::Whole(variables)) => Some(variables.clone().into()),
            _ => None,
        },
        EntryKey::VariablesMerge => match &entry.variables {
            Some(GivenVariables::Merged(variables)) => Some(variables.clone().into()),
            _ => None,
        },
    };
    key::keys(entry.kind).into_iter().filter_map(|(name, key)| Some((name, value(&key)?))).collect()
}

/// A reference as text, or as a list of names where text would be another path.
fn written(reference: &Reference) -> Value {
    if reference.is_list() {
        return reference.0.iter().map(|part| part.text()).collect();
    }
    reference.to_string().into()
}
