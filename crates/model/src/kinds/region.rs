//! Regions: parts of a cloud.

use super::{
    BY_VARIABLES, CLOUD_ID, CREATED_AT, DETAILS, ID, NAME, NOTE, PROJECT_ID, PROTECTED, RESOLVED, UPDATED_AT, VARIABLES,
};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `region`.
pub static REGION: Kind = Kind {
    name: "region",
    path: "regions",
    family: Family { singular: "region", plural: "regions" },
    fields: &[ID, NAME, CLOUD_ID, PROJECT_ID, NOTE, CREATED_AT, UPDATED_AT, VARIABLES.no_column(), PROTECTED],
    filters: &[Filter::by("id"), Filter::by("name"), Filter::by("cloud_id"), BY_VARIABLES, DETAILS, RESOLVED],
    lies_in: &["cloud_id"],
    inherits: &["cloud_id", "project_id"],
    unique_in: &["cloud_id"],
    taken: "A region with the given name already exists.",
    resolves: true,
    looks_up: true,
    ..Kind::PLAIN
};
