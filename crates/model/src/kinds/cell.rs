//! Cells: parts of a region.

use super::{
    BY_VARIABLES, CLOUD_ID, CREATED_AT, DETAILS, ID, NAME, NOTE, PROJECT_ID, PROTECTED, REGION_ID, RESOLVED,
    UPDATED_AT, VARIABLES,
};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `cell`.
pub static CELL: Kind = Kind {
    name: "cell",
    path: "cells",
    family: Family { singular: "cell", plural: "cells" },
    fields: &[ID, NAME, CLOUD_ID, REGION_ID, CREATED_AT.unasked(), UPDATED_AT, NOTE, VARIABLES, PROJECT_ID, PROTECTED],
    filters: &[
        Filter::by("id"),
        Filter::by("name"),
        Filter::by("region_id"),
        Filter::by("cloud_id"),
        BY_VARIABLES,
        DETAILS,
        RESOLVED,
    ],
    lies_in: &["cloud_id", "region_id"],
    inherits: &["region_id", "cloud_id", "project_id"],
    unique_in: &["region_id"],
    taken: "A cell with the given name already exists.",
    resolves: true,
    ..Kind::PLAIN
};
