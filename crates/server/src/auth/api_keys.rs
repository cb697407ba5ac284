//! Craton's own users, each with an API key.

use craton_model::Role;
use http::HeaderMap;
use sea_query::{Expr, ExprTrait, Query};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::{Identity, header};
use crate::api::Fault;
use crate::store::{Store, Transaction, values};

/// Who the three headers stand for, or 401.
pub(super) async fn identify(store: &Store, headers: &HeaderMap) -> Result<(Identity, Transaction), Fault> {
    let project = header(headers, "x-auth-project").unwrap_or("None");
    let project = Uuid::parse_str(project).map_err(|_| Fault::no_project(project))?;
    let user = header(headers, "x-auth-user").ok_or_else(Fault::unauthenticated)?;
    let key = header(headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let query = Query::select()
        .columns(["api_key_hash", "is_admin", "is_root"])
        .from("users")
        .and_where(Expr::col("username").eq(user))
        .and_where(Expr::col("project_id").eq(project.to_string()))
        .to_owned();
    let mut transaction = store.read().await?;
    let [hash, is_admin, is_root] = values(transaction.row(&query).await?.ok_or_else(Fault::unauthenticated)?)?;
    if !matches(key, &hash.into_text()?) {
        return Err(Fault::unauthenticated());
    }
    let role = match (is_root.boolean()?, is_admin.boolean()?) {
        (true, _) => Role::Root,
        (false, true) => Role::Admin,
        (false, false) => Role::Writer,
    };
    Ok((Identity { user: user.to_owned(), project, role }, transaction))
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
