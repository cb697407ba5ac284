//! Craton's own users, each with an API key.

use std::sync::Arc;

use http::request::Parts;
use sea_query::{Expr, ExprTrait, Query};
use uuid::Uuid;

use super::guessing::Guesser;
use super::key_memory::KeyMemory;
use super::{CallerAddress, Identity, header, keys, roles};
use crate::fault::Fault;
use crate::store::{QueryError, SqlValue, Store, Transaction, now, values};

/// Microseconds: a use is noted once in so many.
const HOUR: i64 = 60 * 60 * 1_000_000;

/// Who the three headers stand for, or 401.
pub(super) async fn identify(
    memory: &Arc<KeyMemory>,
    store: &Store,
    head: &Parts,
) -> Result<(Identity, Store, Transaction), Fault> {
    let headers = &head.headers;
    let project = header(headers, "x-auth-project").unwrap_or("None");
    let project = Uuid::parse_str(project).map_err(|_| Fault::no_project(project))?;
    let user = header(headers, "x-auth-user").ok_or_else(Fault::unauthenticated)?;
    let key = header(headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let query = Query::select()
        .columns(["id", "api_key_hash", "key_used_at"])
        .expr(Expr::cust(roles::ROLE))
        .expr(Expr::cust(OLD_KEY))
        .from("users")
        .and_where(Expr::col("username").eq(user))
        .and_where(Expr::col("project_id").eq(project.to_string()))
        .and_where(Expr::cust(roles::ENABLED))
        .to_owned();
    let guesser = Guesser::new(Some(&format!("{project}/{user}")), head.extensions.get::<CallerAddress>());
    // Who claims to be a user takes of that user's share.
    let its_store = store.of_user(project, user);
    let mut transaction = its_store.read().await?;
    let Some(row) = transaction.row(&query).await? else {
        drop(transaction);
        return Err(memory.refusals.refuse(&guesser).await);
    };
    let [id, hash, used_at, role, old] = values(row)?;
    let (id, hash, role, moment) = (id.integer()?, hash.into_text()?, roles::role(role)?, now());
    let old = if old == SqlValue::Null { None } else { going_on(old.into_text()?, moment) };
    let hashes = || std::iter::once(&hash).chain(&old);
    if !hashes().any(|hash| memory.knows(key, hash) == Some(true)) {
        // No connection to the database is held while a hash is made, or a refusal takes its time.
        drop(transaction);
        let unknown: Vec<_> = hashes().filter(|hash| memory.knows(key, hash).is_none()).cloned().collect();
        if unknown.is_empty() {
            return Err(memory.refusals.refuse(&guesser).await);
        }
        if !memory.check(key, &unknown, &guesser).await? {
            return Err(memory.refusals.answer(&guesser).await);
        }
        transaction = its_store.read().await?;
    }
    if keys::is_outdated(key, &hash) && memory.knows(key, &hash) == Some(true) {
        drop(transaction);
        renew(store, id, key, &hash).await?;
        transaction = its_store.read().await?;
    }
    note_use(memory, store, id, used_at, moment);
    let identity = Identity { user: user.to_owned(), project, role, account: Some(id) };
    Ok((identity, its_store, transaction))
}

/// Keeps a key that somebody chose as such keys are kept today. That it cannot be written is no reason to refuse anybody.
async fn renew(store: &Store, id: i64, key: &str, hash: &str) -> Result<(), Fault> {
    let renewed = keys::hash(key).await?;
    let mut query = Query::update();
    query.table("users").value("api_key_hash", renewed).and_where(Expr::col("id").eq(id));
    query.and_where(Expr::col("api_key_hash").eq(hash));
    let written = async {
        let mut transaction = store.write().await?;
        transaction.execute(&query).await?;
        transaction.commit().await
    };
    if let Err(error) = written.await {
        tracing::warn!(?error, "the hash of a key cannot be renewed");
    }
    Ok(())
}

/// The key before the last, if it is still to go on: `MOMENT:HASH`, the moment at which it ends.
const OLD_KEY: &str =
    "(SELECT CAST(ends_at AS text) || ':' || old_keys.api_key_hash FROM old_keys WHERE user_id = users.id)";

fn going_on(old: String, moment: i64) -> Option<String> {
    let (ends_at, hash) = old.split_once(':')?;
    ends_at.parse().is_ok_and(|ends_at: i64| moment < ends_at).then(|| hash.to_owned())
}

/// Notes the hour in which a key was used, beside the request: it waits for nobody, and nobody waits for it.
fn note_use(memory: &KeyMemory, store: &Store, id: i64, used_at: SqlValue, moment: i64) {
    let hour = moment - moment.rem_euclid(HOUR);
    if used_at == SqlValue::Integer(hour) || !memory.may_note(id, hour) {
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
