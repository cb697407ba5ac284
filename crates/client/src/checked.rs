//! What is about to be sent, against the model: a name that a kind does not have is an error before anything is sent.

use crate::error::{Error, Result};
use craton_model::{Change, Field, Kind, Object, Presence};

/// The fields of a new resource.
pub(crate) fn created(kind: &Kind, fields: &Object) -> Result<()> {
    names(kind, "field", fields, |field| field.create != Presence::Refused)
}

/// The fields to change. Those that only the server refuses are sent: its reason is better than ours.
pub(crate) fn changed(kind: &Kind, fields: &Object) -> Result<()> {
    names(kind, "field to change", fields, |field| field.change != Change::Never)
}

/// The names of filters.
pub(crate) fn filters<V>(kind: &Kind, filters: &[(&str, V)]) -> Result<()> {
    let known = kind.filters.iter().map(|filter| filter.name);
    filters.iter().try_for_each(|(name, _)| known_name(kind, "filter", name, known.clone()))
}

/// The field that a list is sorted by.
pub(crate) fn sort_key(kind: &Kind, name: &str) -> Result<()> {
    known_name(kind, "field", name, kind.fields.iter().map(|field| field.name))
}

/// A path or parameter that the kind has or has not.
pub(crate) fn has(kind: &Kind, what: &'static str, name: &str, is_there: bool) -> Result<()> {
    if is_there { Ok(()) } else { Err(unknown(kind, what, name, None)) }
}

fn names(kind: &Kind, what: &'static str, fields: &Object, takes: fn(&Field) -> bool) -> Result<()> {
    let known = kind.fields.iter().filter(move |field| takes(field)).map(|field| field.name);
    fields.keys().try_for_each(|name| known_name(kind, what, name, known.clone()))
}

fn known_name(
    kind: &Kind,
    what: &'static str,
    name: &str,
    known: impl Iterator<Item = &'static str> + Clone,
) -> Result<()> {
    if known.clone().any(|known| known == name) {
        return Ok(());
    }
    let likeness = |known: &&str| strsim::jaro_winkler(known, name);
    let nearest = known.max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    Err(unknown(kind, what, name, nearest))
}

fn unknown(kind: &Kind, what: &'static str, name: &str, nearest: Option<&'static str>) -> Error {
    Error::NotInModel { noun: kind.noun(), what, name: name.into(), nearest }
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds;
    use serde_json::json;

    #[test]
    fn a_name_that_a_kind_does_not_have_is_answered_with_the_nearest() {
        let object = |name: &str| Object::from_iter([(name.to_owned(), json!(1))]);
        let sentence = created(&kinds::HOST, &object("adress")).unwrap_err().to_string();
        assert!(sentence.starts_with("a host has no field `adress`; the nearest is `"), "{sentence}");
        let sentence = created(&kinds::HOST, &object("region")).unwrap_err().to_string();
        assert_eq!(sentence, "a host has no field `region`; the nearest is `region_id`");
        let sentence = changed(&kinds::PROJECT, &object("id")).unwrap_err().to_string();
        assert!(sentence.contains("no field to change `id`"), "{sentence}");
        let sentence = filters(&kinds::HOST, &[("lable", 1)]).unwrap_err().to_string();
        assert_eq!(sentence, "a host has no filter `lable`; the nearest is `label`");
        assert!(changed(&kinds::REGION, &object("cloud_id")).is_ok(), "the server says why not");
    }
}
