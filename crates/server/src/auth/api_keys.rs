//! Craton's own users, each with an API key.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderMap;
use sea_query::{Expr, ExprTrait, Query};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::{Identity, accounts, header};
use crate::api::{Fault, now};
use crate::store::{QueryError, SqlValue, Store, Transaction, values};

/// Microseconds: a use is noted once in so many.
const HOUR: i64 = 60 * 60 * 1_000_000;

/// What a server remembers of keys between requests; it can be forgotten.
#[derive(Default)]
pub(crate) struct KeyMemory {
    /// The hour in which the use of a user's key was last noted, by the user's id.
    noted: Mutex<HashMap<i64, i64>>,
}

/// Who the three headers stand for, or 401.
pub(super) async fn identify(
    memory: &Arc<KeyMemory>,
    store: &Store,
    headers: &HeaderMap,
) -> Result<(Identity, Transaction), Fault> {
    let project = header(headers, "x-auth-project").unwrap_or("None");
    let project = Uuid::parse_str(project).map_err(|_| Fault::no_project(project))?;
    let user = header(headers, "x-auth-user").ok_or_else(Fault::unauthenticated)?;
    let key = header(headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let query = Query::select()
        .columns(["id", "api_key_hash", "key_used_at"])
        .expr(Expr::cust(accounts::ROLE))
        .expr(Expr::cust(OLD_KEY))
        .from("users")
        .and_where(Expr::col("username").eq(user))
        .and_where(Expr::col("project_id").eq(project.to_string()))
        .and_where(Expr::cust(accounts::ENABLED))
        .to_owned();
    let mut transaction = store.read().await?;
    let row = transaction.row(&query).await?.ok_or_else(Fault::unauthenticated)?;
    let [id, hash, used_at, role, old] = values(row)?;
    let (id, moment) = (id.integer()?, now());
    let is_right = matches(key, &hash.into_text()?) || old != SqlValue::Null && goes_on(key, old.into_text()?, moment);
    if !is_right {
        return Err(Fault::unauthenticated());
    }
    note_use(memory, store, id, used_at, moment);
    let role = accounts::role(role)?;
    Ok((Identity { user: user.to_owned(), project, role, account: Some(id) }, transaction))
}

/// The key before the last, if it is still to go on: `MOMENT:HASH`, the moment at which it ends.
const OLD_KEY: &str =
    "(SELECT CAST(ends_at AS text) || ':' || old_keys.api_key_hash FROM old_keys WHERE user_id = users.id)";

fn goes_on(key: &str, old: String, moment: i64) -> bool {
    let Some((ends_at, hash)) = old.split_once(':') else { return false };
    ends_at.parse().is_ok_and(|ends_at: i64| moment < ends_at) && matches(key, hash)
}

/// Notes the hour in which a key was used, beside the request: it waits for nobody, and nobody waits for it.
fn note_use(memory: &KeyMemory, store: &Store, id: i64, used_at: SqlValue, moment: i64) {
    let hour = moment - moment.rem_euclid(HOUR);
    let mut noted = memory.noted.lock().unwrap_or_else(PoisonError::into_inner);
    if used_at == SqlValue::Integer(hour) || noted.insert(id, hour) == Some(hour) {
        return;
    }
    let store = store.clone();
    tokio::spawn(async move {
        if let Err(error) = write_use(&store, id, hour).await {
            tracing::warn!(?error, "the use of a key cannot be noted");
        }
    });
}

async fn write_use(store: &Store, id: i64, hour: i64) -> Result<(), QueryError> {
    let mut transaction = store.write().await?;
    // Not counted among the statements that answer requests.
    transaction.run_raw(&format!("UPDATE users SET key_used_at = {hour} WHERE id = {id}")).await?;
    transaction.commit().await
}

/// A key that nobody guesses: 122 random bits.
pub(crate) fn new_key() -> String {
    Uuid::new_v4().to_string()
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

/// A user without a key has an empty hash, which no key has.
fn matches(key: &str, hash: &str) -> bool {
    let salt = hash.split_once('$').map_or("", |(salt, _)| salt);
    salted(salt, key).as_bytes().ct_eq(hash.as_bytes()).into()
}
