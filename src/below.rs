//! What refers to a resource: what lies in it, or inherits from it.

use craton_client::{Limit, ListOptions, Result, Session};
use craton_model::{Field, Id, Kind, MODEL, Object};

/// So many of a kind are looked at.
pub const MOST: usize = 1000;

/// The kinds with resources of their own, and the first of their `references` that is to something of this kind's family.
pub fn kinds(
    kind: &Kind,
    references: fn(&Kind) -> &'static [&'static str],
) -> impl Iterator<Item = (&'static Kind, &'static Field)> {
    let family = kind.family.plural;
    MODEL.kinds.iter().filter(|child| child.members.is_empty()).filter_map(move |child| {
        let mut fields = references(child).iter().filter_map(|name| child.field(name));
        Some((*child, fields.find(|field| field.refers_to == Some(family))?))
    })
}

/// The resources of a kind whose `field` refers to `id`, with their own variables if asked for. More than [`MOST`] are not counted.
///
/// # Errors
/// As [`Session::pages`].
pub fn children(session: &Session, child: &Kind, field: &Field, id: &Id, details: bool) -> Result<Vec<Object>> {
    let filter = child.filter(field.name).map(|filter| (filter.name, id.to_string()));
    let own = (details && child.lists_resolved()).then(|| ("resolved-values", "false".to_owned()));
    let filters: Vec<_> = filter.into_iter().chain(own).collect();
    let options = ListOptions { limit: Limit::Items(MOST as u64 + 1), details, ..Default::default() };
    let is_child = |item: &Object| item.get(field.name).and_then(Id::of).as_ref() == Some(id);
    session.list(child, &filters, &options).filter(|item| item.as_ref().map_or(true, is_child)).collect()
}
