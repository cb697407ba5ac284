//! Who is asking.

use std::sync::Arc;

use http::HeaderMap;
use sea_query::{Expr, ExprTrait, Query};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::fault::Fault;
use super::keystone::{self, TokenValidator};
use super::store::{Session, Store};

/// Who is asking, for which project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The user's name.
    pub user: String,
    /// What is created belongs to this project.
    pub project: Uuid,
    /// Whether it administers its project and sees every project's inventory.
    pub is_admin: bool,
    /// Whether it may make and delete projects.
    pub is_root: bool,
}

impl Identity {
    /// 401 unless an admin or root asks.
    pub(crate) fn require_admin(&self) -> Result<(), Fault> {
        if self.sees_all() { Ok(()) } else { Err(Fault::not_admin()) }
    }

    /// 401 unless root asks.
    pub(crate) fn require_root(&self) -> Result<(), Fault> {
        if self.is_root { Ok(()) } else { Err(Fault::not_admin()) }
    }

    /// Whether it sees every project's inventory.
    pub(crate) fn sees_all(&self) -> bool {
        self.is_admin || self.is_root
    }
}

/// How a request says who is asking.
pub(crate) enum Authenticator {
    /// By user, API key and project in Craton's three headers.
    ApiKeys,
    /// It need not: whoever can read the database acts as this user.
    Fixed(Identity),
    /// By a token of Keystone's.
    Keystone(Arc<dyn TokenValidator>),
}

impl Authenticator {
    /// Who is asking, or 401. `session` reads from `store`.
    pub(crate) async fn identify(
        &self,
        store: &Store,
        session: &mut Session,
        headers: &HeaderMap,
    ) -> Result<Identity, Fault> {
        match self {
            Authenticator::ApiKeys => by_api_key(session, headers).await,
            Authenticator::Fixed(identity) => Ok(identity.clone()),
            Authenticator::Keystone(validator) => keystone::identify(validator, store, session, headers).await,
        }
    }
}

async fn by_api_key(session: &mut Session, headers: &HeaderMap) -> Result<Identity, Fault> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let project = header("x-auth-project").unwrap_or("None");
    let project = Uuid::parse_str(project).map_err(|_| Fault::no_project(project))?;
    let user = header("x-auth-user").ok_or_else(Fault::unauthenticated)?;
    let key = header("x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let query = Query::select()
        .columns(["api_key_hash", "is_admin", "is_root"])
        .from("users")
        .and_where(Expr::col("username").eq(user))
        .and_where(Expr::col("project_id").eq(project.to_string()))
        .to_owned();
    let row = session.row(&query).await?.ok_or_else(Fault::unauthenticated)?;
    let is_set = |index: usize| row.get(index).is_some_and(|cell| cell.integer() != 0);
    let hash = row.first().cloned().map(super::store::Cell::into_text).unwrap_or_default();
    if !matches(key, &hash) {
        return Err(Fault::unauthenticated());
    }
    Ok(Identity { user: user.to_owned(), project, is_admin: is_set(1), is_root: is_set(2) })
}

/// An API key as it is stored: `SALT$SHA256`, the digest over salt and key in hexadecimal.
///
/// The keys we make have 122 random bits, so a fast hash keeps them; see docs/decisions.md.
pub(crate) fn hash(key: &str) -> String {
    salted(&Uuid::new_v4().simple().to_string(), key)
}

fn salted(salt: &str, key: &str) -> String {
    let digest = Sha256::new().chain_update(salt).chain_update(key).finalize();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{salt}${hex}")
}

fn matches(key: &str, hash: &str) -> bool {
    let salt = hash.split_once('$').map_or("", |(salt, _)| salt);
    salted(salt, key).as_bytes().ct_eq(hash.as_bytes()).into()
}
