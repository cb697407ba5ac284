//! A token as Keystone describes it.

use super::catalogue::Service;
use crate::secret::Secret;
use serde::Deserialize;
use serde_json::Value;
use std::time::SystemTime;

/// What a token stands for.
#[derive(Debug, Clone)]
pub struct Token {
    /// The token itself, as it is sent in `X-Auth-Token`.
    pub id: Secret,
    /// When it stops working, by Keystone's clock.
    pub expires_at: SystemTime,
    /// Whose it is.
    pub user: Named,
    /// What it is for, if it is for a project.
    pub project: Option<Named>,
    /// The names of the roles it carries.
    pub roles: Vec<String>,
    pub(super) catalogue: Vec<Service>,
}

/// Something with an id and a name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Named {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

#[derive(Deserialize)]
struct Described {
    expires_at: String,
    user: Named,
    project: Option<Named>,
    #[serde(default)]
    roles: Vec<Named>,
    #[serde(default)]
    catalog: Vec<Service>,
}

impl Token {
    /// Reads the body of an answer about the token `id`; the error says what is wrong with it, without quoting it.
    pub(super) fn read(id: Secret, body: &Value) -> Result<Self, String> {
        let described = Described::deserialize(&body["token"]).map_err(|_| "no description of a token".to_owned())?;
        let expires_at = humantime::parse_rfc3339_weak(&described.expires_at)
            .map_err(|_| "a token whose `expires_at` is no time".to_owned())?;
        Ok(Self {
            id,
            expires_at,
            user: described.user,
            project: described.project,
            roles: described.roles.into_iter().map(|role| role.name).collect(),
            catalogue: described.catalog,
        })
    }

    /// Whether the token has stopped working, as far as this machine's clock can tell.
    pub fn is_expired(&self) -> bool {
        self.expires_at <= SystemTime::now()
    }
}
