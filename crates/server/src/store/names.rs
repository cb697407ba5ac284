//! What tables are called that belong to a family.

use craton_model::Family;

/// The table of the labels of a family, and its column of whose they are.
pub(crate) fn labels_of(_family: Family) -> (&'static str, &'static str) {
    ("labels", "device_id")
}

/// The table of the variables of a family, with the columns `owner_id`, `key` and `value` (JSON text).
pub(crate) fn variables_of(family: Family) -> String {
    format!("{}_variables", family.singular)
}
