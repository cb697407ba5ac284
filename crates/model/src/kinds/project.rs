//! Projects: the tenants that everything else belongs to.

use super::{BY_VARIABLES, CREATED_AT, DETAILS_SHOWN, ID, NAME, PROTECTED, UPDATED_AT, VARIABLES};
use crate::field::{Field, Type};
use crate::filter::Filter;
use crate::kind::{Access, Family, Kind, Role};

/// The kind `project`. Its ids are UUIDs. The original's server cannot rename one (405).
pub static PROJECT: Kind = Kind {
    name: "project",
    path: "projects",
    family: Family { singular: "project", plural: "projects" },
    id: Type::Uuid,
    fields: &[Field { type_: Type::Uuid, ..ID }, NAME, CREATED_AT, UPDATED_AT, VARIABLES.no_column(), PROTECTED],
    filters: &[Filter::by("name"), BY_VARIABLES, DETAILS_SHOWN],
    // Two projects may have one name.
    unique_in: &[],
    taken: "A project with the given name already exists.",
    asks_details: false,
    access: Access {
        list: Role::Root,
        show: Role::Admin,
        change: Role::Root,
        annotate: Role::Admin,
        across_projects: Role::Reader,
    },
    ..Kind::PLAIN
};
