//! Clouds: the top of the inventory of a project.

use super::{BY_VARIABLES, CREATED_AT, DETAILS_SHOWN, ID, NAME, NOTE, PROJECT_ID, PROTECTED, UPDATED_AT, VARIABLES};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `cloud`.
pub static CLOUD: Kind = Kind {
    name: "cloud",
    path: "clouds",
    family: Family { singular: "cloud", plural: "clouds" },
    fields: &[ID, NAME, CREATED_AT.unasked(), UPDATED_AT, NOTE, PROJECT_ID.created(), VARIABLES.no_column(), PROTECTED],
    filters: &[Filter::by("id"), Filter::by("name"), BY_VARIABLES, DETAILS_SHOWN],
    inherits: &["project_id"],
    unique_in: &["project_id"],
    taken: "A cloud with the given name already exists.",
    looks_up: true,
    ..Kind::PLAIN
};
