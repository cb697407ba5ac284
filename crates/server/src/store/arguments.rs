//! Values as statements take them.

use craton_model::Id;
use sea_query::Expr;
use time::OffsetDateTime;
use uuid::Uuid;

/// A UUID with hyphens, in lower case; any other text as it is.
pub(crate) fn canonical_uuid(text: &str) -> String {
    Uuid::parse_str(text).map_or_else(|_| text.to_owned(), |id| id.to_string())
}

/// An id as a statement's value. What is too large for the database is no row's.
pub(crate) fn to_expr(id: &Id) -> Expr {
    match id {
        Id::Number(number) => Expr::val(i64::try_from(*number).unwrap_or(i64::MAX)),
        Id::Uuid(uuid) => Expr::val(uuid.to_string()),
    }
}

/// The time now, in microseconds since 1970.
pub(crate) fn now() -> i64 {
    let nanoseconds = OffsetDateTime::now_utc().unix_timestamp_nanos();
    i64::try_from(nanoseconds / 1_000).unwrap_or(i64::MAX)
}
