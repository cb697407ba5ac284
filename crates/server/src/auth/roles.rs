//! What the table of users says that a user may do.

use craton_model::Role;

use crate::store::{QueryError, SqlValue};

/// The role of a user, as JSON. The flags say it, for servers of the versions before know no other; what they leave open is a
/// reader or a writer.
pub(crate) const ROLE: &str = r#"CASE WHEN users.is_root THEN '["root"]' WHEN users.is_admin THEN '["admin"]'
    WHEN users.roles LIKE '%"reader"%' THEN '["reader"]' ELSE '["writer"]' END"#;

/// Of a user who may ask.
pub(crate) const ENABLED: &str = "users.disabled IS NOT TRUE";

/// The role that [`ROLE`] says.
pub(super) fn role(value: SqlValue) -> Result<Role, QueryError> {
    let text = value.into_text()?;
    Role::named(text.trim_matches(['[', ']', '"'])).ok_or_else(|| QueryError::Unreadable("users.roles".to_owned()))
}
