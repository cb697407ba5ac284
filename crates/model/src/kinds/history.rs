//! Records of what was changed: who did it, when, why, and what was before.

use crate::field::{Field, Type};
use crate::filter::{Filter, Match};
use crate::kind::{Family, Kind};

/// How long a reason may be, in characters.
pub const LONGEST_REASON: usize = 1_000;

/// What a list of the history is: none of the inventory's kinds, for nobody makes or changes records.
pub static HISTORY: Kind = Kind {
    name: "history",
    path: "history",
    family: Family { singular: "history", plural: "history" },
    fields: &[
        Field::assigned("number", Type::Integer, "number of the change").unasked(),
        Field::assigned("time", Type::Time, "time of the change").unasked(),
        Field::assigned("user", Type::Text(255), "who asked for it").unasked(),
        Field::assigned("kind", Type::Text(255), "kind of what was changed, if it is one thing").unasked(),
        Field::assigned("id", Type::Text(255), "id of what was changed").unasked(),
        Field::assigned("name", Type::Text(255), "name of what was changed").unasked(),
        Field::assigned("reason", Type::Text(LONGEST_REASON), "reason that was given").unasked(),
        Field::assigned("project", Type::Uuid, "project that it was asked for in"),
        Field::assigned("request", Type::Text(255), "id of the request, as the log has it"),
        Field::assigned("method", Type::Text(16), "what was called: the method"),
        Field::assigned("path", Type::Text(65_535), "what was called: the path"),
        Field::assigned("change_count", Type::Integer, "how many things were changed"),
    ],
    filters: &[
        Filter::by("kind"),
        Filter::by("id"),
        Filter { help: "Only changes by this user", ..Filter::by("user") },
        Filter::that(
            "since",
            Match::Since,
            "Only changes since then: 2026-11-01, 2026-11-01T08:00:00 (UTC), or 2d, 8h, 30m ago",
        ),
        Filter::that("until", Match::Until, "Only changes before then"),
        Filter::by("request"),
        Filter::that("reason", Match::Part, "Only changes whose reason has this text in it"),
    ],
    has_variables: false,
    asks_details: false,
    ..Kind::PLAIN
};
