//! Users: who may ask, with which key, in which project.

use super::{Create, Plain, Resource, Single};
use serde::Serialize;

/// The kind `user`.
#[derive(Debug)]
pub struct User;

impl Resource for User {
    type Id = u64;
    type Filter = UserFilter;
    const NAME: &'static str = "user";
    const PATH: &'static str = "users";
    const FIELDS: &'static [&'static str] =
        &["id", "username", "is_admin", "project_id", "roles", "created_at", "updated_at"];
    const SHOWN: usize = 4;
    const DETAILS: bool = false;
}
impl Single for User {
    type View = Plain;
}
impl Create for User {
    type New = UserNew;
}

/// Which users to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct UserFilter {
    /// Only the user of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only the user of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
}

/// A new user. The server makes the API key and shows it in its answer.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct UserNew {
    /// Name of the user
    #[cfg_attr(feature = "cli", arg(short = 'n', long = "name"))]
    pub username: String,
    /// Project the user belongs to
    #[cfg_attr(feature = "cli", arg(long = "project", value_name = "UUID"))]
    pub project_id: uuid::Uuid,
    /// Make the user an administrator of the project
    #[cfg_attr(feature = "cli", arg(long = "admin"))]
    pub is_admin: bool,
    /// Roles of the user; commas separate them, and the option repeats
    #[cfg_attr(feature = "cli", arg(long, value_name = "ROLE", value_delimiter = ','))]
    pub roles: Vec<String>,
}
