//! The keys of an entry of a kind, made from its statement.

use craton_model::{Field, Kind, MODEL, Presence};

/// What a key of an entry says.
#[derive(Clone, Copy, Debug)]
pub(super) enum EntryKey {
    /// The number or UUID that finds the thing.
    Id,
    /// What it is called.
    Title,
    /// The value of a field.
    Value(&'static Field),
    /// Another thing.
    Reference(&'static Field),
    /// All labels.
    Labels,
    /// All variables.
    Variables,
    /// Some variables.
    VariablesMerge,
}

/// All keys of a kind, in the order in which they are written.
pub(super) fn keys(kind: &'static Kind) -> Vec<(String, EntryKey)> {
    let mut keys = vec![("id".to_owned(), EntryKey::Id), (kind.title.to_owned(), EntryKey::Title)];
    let places = places(kind);
    keys.extend(places.iter().filter_map(|name| kind.field(name)).map(of_field));
    let others = kind.fields.iter().filter(|field| is_said(field) && !places.contains(&field.name));
    let (references, values): (Vec<_>, Vec<_>) =
        others.filter(|field| field.name != kind.title).partition(|field| is_reference(field));
    keys.extend(references.into_iter().chain(values).map(of_field));
    if kind.has_labels {
        keys.push(("labels".to_owned(), EntryKey::Labels));
    }
    if kind.has_variables {
        keys.push(("variables".to_owned(), EntryKey::Variables));
        keys.push(("variables_merge".to_owned(), EntryKey::VariablesMerge));
    }
    keys
}

/// The key of a field: references have the name of their option, all others that of the API.
pub(super) fn name(field: &Field) -> String {
    if is_reference(field) { field.long() } else { field.name.to_owned() }
}

/// The references that say where one of a kind lies, from the outside in; what is at the top lies in its project.
pub(super) fn places(kind: &Kind) -> &'static [&'static str] {
    if kind.lies_in.is_empty() { kind.unique_in } else { kind.lies_in }
}

/// The family of the things in which names of a kind are unique; `None` where they never are.
pub(super) fn scope(kind: &Kind) -> Option<&'static str> {
    kind.field(kind.unique_in.last()?)?.refers_to
}

/// Whether a field holds the id of something that is in the inventory.
pub(super) fn is_reference(field: &Field) -> bool {
    field.refers_to.is_some_and(|family| MODEL.family(family).next().is_some())
}

fn is_said(field: &Field) -> bool {
    field.is_stored() && field.create != Presence::Refused
}

fn of_field(field: &'static Field) -> (String, EntryKey) {
    (name(field), if is_reference(field) { EntryKey::Reference(field) } else { EntryKey::Value(field) })
}

/// The kinds, and all that they refer to.
pub(super) fn with_referred(wanted: &[&'static Kind]) -> Vec<&'static str> {
    let mut needed: Vec<&'static Kind> = wanted.to_vec();
    let mut next = 0;
    while let Some(kind) = needed.get(next).copied() {
        next += 1;
        for field in kind.answered().filter(|field| is_reference(field)) {
            for kind in field.refers_to.into_iter().flat_map(|family| MODEL.family(family)) {
                if !needed.iter().any(|known| known.name == kind.name) {
                    needed.push(kind);
                }
            }
        }
    }
    needed.into_iter().map(|kind| kind.name).collect()
}

/// The name among `known` that is most like one that is not there, if any is.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|known| (strsim::jaro_winkler(&name.to_lowercase(), known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_the_keys_that_the_guide_shows() {
        let keys: Vec<_> = keys(MODEL.named("host").unwrap()).into_iter().map(|(name, _)| name).collect();
        let known =
            "id name cloud region cell parent active device_type ip_address note labels variables variables_merge";
        assert_eq!(keys.join(" "), known);
        assert_eq!(nearest("divice_type", keys.iter().map(String::as_str)), Some("device_type"));
        assert_eq!(nearest("zzz", keys.iter().map(String::as_str)), None);
    }
}
