//! Who is asking.

mod api_keys;
mod caller;
mod guessing;
mod key_memory;
pub(crate) mod keys;
mod keystone;
mod memory;
mod questions;
pub(crate) mod roles;
mod undecided;

pub(crate) use caller::CallerAddress;
pub use caller::TrustedProxy;
pub(crate) use key_memory::KeyMemory;
pub(crate) use keys::new_key;
pub(crate) use keystone::KeystoneTokens;
pub use keystone::{TokenOwner, TokenValidator};

use std::sync::Arc;

use craton_model::Role;
use http::HeaderMap;
use http::request::Parts;
use uuid::Uuid;

use crate::fault::Fault;
use crate::store::{Store, Transaction};

/// Who is asking, for which project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The user's name.
    pub user: String,
    /// What is created belongs to this project.
    pub project: Uuid,
    /// What it may do.
    pub role: Role,
    /// The id of the user among the inventory's own; none of one of Keystone's.
    pub account: Option<i64>,
}

/// How a request says who is asking.
#[derive(Clone)]
pub(crate) enum Authenticator {
    /// By user, API key and project in Craton's three headers.
    ApiKeys(Arc<KeyMemory>),
    /// It need not: whoever can read the database acts as this user.
    Fixed(Identity),
    /// By a token of Keystone's.
    Keystone(KeystoneTokens),
}

impl Authenticator {
    /// Who is asking, or 401, the store for that user, and a transaction of it to read on in. No other is open meanwhile.
    pub(crate) async fn identify(&self, store: &Store, head: &Parts) -> Result<(Identity, Store, Transaction), Fault> {
        match self {
            Authenticator::ApiKeys(memory) => api_keys::identify(memory, store, head).await,
            Authenticator::Fixed(identity) => Ok((identity.clone(), store.clone(), store.read().await?)),
            Authenticator::Keystone(keystone) => keystone::identify(keystone, store, head).await,
        }
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
