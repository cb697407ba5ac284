//! Users as those who ask: their roles and keys, and that nobody shuts the last of them out.

use std::collections::HashMap;

use craton_model::{Id, Kind, Object, Role};
use sea_query::{Expr, ExprTrait, LockType, OnConflict, Order, Query};
use serde_json::{Value, json};

use super::{Fault, RequestContext, now, to_expr};
use crate::auth::roles::{ENABLED, ROLE};
use crate::auth::{Identity, keys, new_key};
use crate::policy::{self, Action};
use crate::store::{QueryError, values};

/// Whether the resources of a kind are those who ask.
fn are_accounts(kind: &Kind) -> bool {
    kind.field("is_root").is_some()
}

/// What is answered instead of a column.
pub(crate) fn expression(kind: &Kind, column: &str) -> Option<Expr> {
    (are_accounts(kind) && column == "roles").then(|| Expr::cust(ROLE))
}

/// Makes one of what a request says of a role, by `roles` and by `is_admin`: 400 if they contradict each other, 403 if it is not
/// for this user to give. `now` is the role so far.
pub(crate) fn settle(identity: &Identity, kind: &Kind, given: &mut Object, now: Option<Role>) -> Result<(), Fault> {
    if !are_accounts(kind) {
        return Ok(());
    }
    let Some(role) = wanted(given, now)? else { return Ok(()) };
    policy::may_give(identity, role)?;
    given.insert("roles".to_owned(), json!([role.name()]));
    given.insert("is_admin".to_owned(), (role >= Role::Admin).into());
    given.insert("is_root".to_owned(), (role == Role::Root).into());
    Ok(())
}

fn wanted(given: &mut Object, now: Option<Role>) -> Result<Option<Role>, Fault> {
    let is_admin = given.remove("is_admin").and_then(|value| value.as_bool());
    let named: Vec<_> = match given.remove("roles") {
        Some(Value::Array(names)) => names.iter().filter_map(|name| Role::named(name.as_str()?)).collect(),
        _ => Vec::new(),
    };
    match (named.as_slice(), is_admin) {
        ([role], Some(is_admin)) if is_admin != (*role >= Role::Admin) => Err(Fault::bad_request(format!(
            "The role {} and is_admin {is_admin} contradict each other: give one of them.",
            role.name()
        ))),
        ([role], _) => Ok(Some(*role)),
        ([], Some(true)) => Ok(Some(now.unwrap_or(Role::Admin).max(Role::Admin))),
        ([], Some(false)) => Ok(Some(now.unwrap_or(Role::Writer).min(Role::Writer))),
        ([], None) => Ok(now.is_none().then_some(Role::Writer)),
        _ => Err(Fault::bad_request("A user has one role: give one of those in roles.")),
    }
}

/// What a change of a user means for its role and its keys; the new key, if one is to be made, which is shown this once.
///
/// # Errors
/// As [`settle`]; 409 if the last root user, or who asks, would lose what it may do.
pub(crate) async fn change(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    id: &Id,
    resource: &Object,
    given: &mut Object,
) -> Result<Object, Fault> {
    let mut secrets = Object::new();
    if !are_accounts(kind) {
        return Ok(secrets);
    }
    let now = resource.get("roles").and_then(|roles| Role::named(roles.get(0)?.as_str()?));
    settle(&context.identity, kind, given, now)?;
    let later = given.get("roles").and_then(|roles| Role::named(roles.get(0)?.as_str()?));
    if later.is_some() && later < now || given.get("disabled") == Some(&true.into()) {
        remain(context, Expr::col("id").eq(to_expr(id)), "demoted or disabled").await?;
    }
    let grace = given.remove("grace").and_then(|seconds| seconds.as_i64());
    match given.get("api_key") {
        Some(key) => {
            if key.is_null() {
                secrets.insert("api_key".to_owned(), new_key().into());
                given.extend(secrets.clone());
            }
            hash_keys(context, kind, given).await?;
            retire_key(context, id, grace).await?;
        }
        None if grace.is_some() => {
            return Err(Fault::bad_request(
                "'grace' is how long the old key goes on beside a new one: give 'api_key' too.",
            ));
        }
        None => {}
    }
    Ok(secrets)
}

/// Hashes of keys that people chose, by key.
pub(crate) type KeyHashes = HashMap<String, String>;

/// Hashes the chosen keys of writes before their transaction begins: it takes long, and others wait for who writes.
pub(crate) async fn hash_chosen(
    identity: &Identity,
    writes: impl Iterator<Item = (&'static Kind, Action, &Value)>,
) -> Result<KeyHashes, Fault> {
    let mut hashes = KeyHashes::new();
    for (kind, _, body) in writes.filter(|(kind, action, _)| policy::may(identity, kind, *action).is_ok()) {
        let keys =
            kind.fields.iter().filter(|field| field.is_secret).filter_map(|field| body.get(field.name)?.as_str());
        for key in keys.filter(|key| keys::refusal(key).is_none()) {
            hashes.insert(key.to_owned(), keys::hash(key).await?);
        }
    }
    Ok(hashes)
}

/// Puts the hash of each key in its place, as it is stored.
///
/// # Errors
/// 400 for a key that is easily guessed or cannot be sent.
pub(crate) async fn hash_keys(context: &RequestContext<'_>, kind: &Kind, given: &mut Object) -> Result<(), Fault> {
    for field in kind.fields.iter().filter(|field| field.is_secret) {
        if let Some(Value::String(key)) = given.get(field.name) {
            if let Some(reason) = keys::refusal(key) {
                let name = field.name;
                return Err(Fault::bad_request(format!("'{name}' cannot be this: {reason}; left out, one is made.")));
            }
            let hash = match context.key_hashes.get(key) {
                Some(hash) => hash.clone(),
                // One of ours: it takes no time.
                None => keys::hash(key).await?,
            };
            given.insert(field.name.to_owned(), hash.into());
        }
    }
    Ok(())
}

/// 409 if the last root user, or who asks, would go with what is to be deleted.
pub(crate) async fn may_go(context: &mut RequestContext<'_>, kind: &Kind, id: &Id) -> Result<(), Fault> {
    let Some(users) = context.model.kinds.iter().find(|kind| are_accounts(kind)) else { return Ok(()) };
    let column = if kind.family == users.family { Some("id") } else { users.place_in(kind) };
    match column {
        Some(column) => remain(context, Expr::col(column).eq(to_expr(id)), "deleted").await,
        None => Ok(()),
    }
}

/// 409 if no root user would be left without these, or if one of these asks. Who takes root users away takes turns.
async fn remain(context: &mut RequestContext<'_>, going: Expr, what: &str) -> Result<(), Fault> {
    let query = Query::select()
        .columns(["id", "username"])
        .expr(going.clone())
        .from("users")
        .and_where(Expr::col("is_root").eq(true))
        .and_where(Expr::cust(ENABLED))
        .order_by("id", Order::Asc)
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    let mut last = None;
    for row in context.transaction.rows(&query).await? {
        let [_, name, is_going] = values(row)?;
        if !is_going.boolean()? {
            last = None;
            break;
        }
        last = Some(name.into_text()?);
    }
    let is_own = match context.identity.account {
        Some(account) => {
            let own = Expr::col("id").eq(account);
            let query = Query::select().column("id").from("users").and_where(own).and_where(going).to_owned();
            context.transaction.row(&query).await?.is_some()
        }
        None => false,
    };
    policy::may_end(last.as_deref(), is_own, what)
}

/// Lets the key that a user has go on for so many seconds beside the next, or ends all that it has.
async fn retire_key(context: &mut RequestContext<'_>, id: &Id, grace: Option<i64>) -> Result<(), QueryError> {
    let Some(grace) = grace else {
        let query = Query::delete().from_table("old_keys").and_where(Expr::col("user_id").eq(to_expr(id))).to_owned();
        return context.transaction.execute(&query).await.map(drop);
    };
    let ends_at = now() + grace * 1_000_000;
    let key = Query::select()
        .columns(["id", "api_key_hash"])
        .expr(Expr::val(ends_at))
        .from("users")
        .and_where(Expr::col("id").eq(to_expr(id)))
        .to_owned();
    let Some(row) = context.transaction.row(&key).await? else { return Ok(()) };
    let [id, hash, _] = values(row)?;
    let mut query = Query::insert();
    query
        .into_table("old_keys")
        .columns(["user_id", "api_key_hash", "ends_at"])
        .values_panic::<[Expr; 3]>([id.integer()?.into(), hash.into_text()?.into(), ends_at.into()])
        .on_conflict(OnConflict::column("user_id").update_columns(["api_key_hash", "ends_at"]).to_owned());
    context.transaction.execute(&query).await.map(drop)
}
