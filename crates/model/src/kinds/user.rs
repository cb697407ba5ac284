//! Users: who may ask, with which key, in which project.

use super::{CREATED_AT, ID, PROJECT_ID, UPDATED_AT};
use crate::field::{Field, Type};
use crate::filter::{Filter, Match};
use crate::kind::{Access, Family, Kind, Role};

/// The kind `user`. Its API key is shown once, by the POST that makes it.
pub static USER: Kind = Kind {
    name: "user",
    path: "users",
    family: Family { singular: "user", plural: "users" },
    title: "username",
    fields: &[
        ID,
        Field::text("username", "name").filled().option("name").short('n').required().unasked(),
        Field { is_switch: true, ..Field::new("is_admin", Type::Boolean, "make it an administrator of its project") }
            .option("admin")
            .changeable()
            .unasked(),
        PROJECT_ID.required().unasked(),
        Field::new("roles", Type::Strings, "roles; commas separate them, and the option repeats").unanswered(),
        CREATED_AT,
        UPDATED_AT,
        Field { is_secret: true, ..Field::text("api_key", "API key, if the server is not to make one") }
            .changeable()
            .unanswered()
            .no_column(),
        Field::assigned("is_root", Type::Boolean, "whether it may do everything").unanswered().no_column(),
    ],
    filters: &[Filter::that("id", Match::Ignored, "Only the user of this id"), Filter::by("name").of("username")],
    lies_in: &["project_id"],
    unique_in: &["project_id"],
    taken: "A user with the given name already exists in this project.",
    has_variables: false,
    asks_details: false,
    access: Access {
        list: Role::Admin,
        show: Role::Admin,
        change: Role::Admin,
        annotate: Role::Admin,
        across_projects: Role::Root,
    },
    ..Kind::PLAIN
};
