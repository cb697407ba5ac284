//! Racks: where devices stand.

use super::{
    BY_VARIABLES, CLOUD_ID, CREATED_AT, DETAILS, ID, NAME, NOTE, PROJECT_ID, PROTECTED, REGION_ID, RESOLVED,
    UPDATED_AT, VARIABLES,
};
use crate::field::{Field, Type};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `rack`.
pub static RACK: Kind = Kind {
    name: "rack",
    path: "racks",
    family: Family { singular: "rack", plural: "racks" },
    fields: &[
        ID,
        NAME,
        CLOUD_ID,
        REGION_ID,
        Field::new("height", Type::Integer, "height in units").required().changeable().unasked(),
        CREATED_AT,
        UPDATED_AT,
        NOTE,
        VARIABLES,
        PROJECT_ID,
        PROTECTED,
    ],
    filters: &[Filter::by("id"), Filter::by("name"), Filter::by("region_id"), BY_VARIABLES, DETAILS, RESOLVED],
    lies_in: &["cloud_id", "region_id"],
    inherits: &["region_id", "cloud_id", "project_id"],
    unique_in: &["region_id"],
    taken: "A rack with the given name already exists.",
    resolves: true,
    ..Kind::PLAIN
};
