//! Users: who may ask, with which key, in which project, and what.

use super::{CREATED_AT, ID, PROJECT_ID, PROTECTED, UPDATED_AT};
use crate::field::{Field, Type};
use crate::filter::{Filter, Match};
use crate::kind::{Access, Family, Kind, Role};

/// The kind `user`. Its API key is shown once, in the answer to the request that makes it.
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
        Field { choices: Role::NAMES, ..Field::new("roles", Type::Strings, "role: what it may do") }
            .option("role")
            .changeable()
            .unasked(),
        Field {
            is_switch: true,
            opposite: "enable",
            ..Field::new("disabled", Type::Boolean, "refuse what it asks").option("disable")
        }
        .changeable()
        .sparse()
        .unasked(),
        Field::assigned("key_used_at", Type::Time, "hour in which its API key was last used").sparse().unasked(),
        CREATED_AT,
        UPDATED_AT,
        Field { is_secret: true, ..Field::text("api_key", "API key, if the server is not to make one") }
            .changeable()
            .unanswered()
            .no_column(),
        Field::assigned("grace", Type::Seconds, "time that the old API key goes on beside the new one: `1h`")
            .changeable()
            .unanswered()
            .no_column(),
        Field::assigned("is_root", Type::Boolean, "whether it may do everything").unanswered().no_column(),
        PROTECTED,
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
