//! The first project and user of a database.

use craton_model::Role;
use sea_query::{Expr, ExprTrait, Order, Query};
use uuid::Uuid;

use super::{Identity, hash};
use crate::api::{Api, now};
use crate::error::{OpenError, Reason};
use crate::store::{QueryError, Transaction, values};

/// What stands where the hash of a key would: no key has this hash.
const NO_KEY: &str = "";

/// What the first user is to be; what is `None` is made.
#[derive(Clone, Default)]
pub struct Bootstrap {
    /// The name of the user and of the project, `bootstrap` if not given.
    pub user: Option<String>,
    /// The project's UUID.
    pub project: Option<Uuid>,
    /// The user's API key.
    pub api_key: Option<String>,
}

/// What the first user needs to ask for anything.
#[derive(Clone)]
pub struct FirstUser {
    /// The user's name.
    pub user: String,
    /// The project.
    pub project: Uuid,
    /// The API key: it cannot be read again.
    pub api_key: String,
}

impl Api {
    /// Makes the first project and its root user, or gives a key to a root user that has none, as in a file that was made
    /// without a server; `None` if there is one with a key.
    ///
    /// # Errors
    /// A sentence if a name or key is empty, or the database cannot be written.
    pub async fn bootstrap(&self, wanted: &Bootstrap) -> Result<Option<FirstUser>, OpenError> {
        let empty = |text: &Option<String>| text.as_deref() == Some("");
        if empty(&wanted.user) || empty(&wanted.api_key) {
            return Err(OpenError::new("", Reason::Bootstrap("its name and key must not be empty")));
        }
        let key = wanted.api_key.clone().unwrap_or_else(|| Uuid::new_v4().to_string());
        self.make(wanted, Some(&key)).await.map_err(OpenError::of_query)
    }

    /// Makes the first project and its root user for whoever needs no key.
    pub(crate) async fn bootstrap_without_key(&self) -> Result<(), OpenError> {
        self.make(&Bootstrap::default(), None).await.map(drop).map_err(OpenError::of_query)
    }

    async fn make(&self, wanted: &Bootstrap, key: Option<&str>) -> Result<Option<FirstUser>, QueryError> {
        let mut transaction = self.core.store.write().await?;
        transaction.begin_setup().await?;
        // A server on a database that takes no writes is refused at its start, not by its first request.
        transaction.check_writable().await?;
        let first = match (root(&mut transaction).await?, key) {
            (Some(root), Some(key)) if give_key(&mut transaction, key).await? => {
                FirstUser { user: root.user, project: root.project, api_key: key.to_owned() }
            }
            (Some(_), _) => return Ok(None),
            (None, key) => {
                let user = wanted.user.clone().unwrap_or_else(|| "bootstrap".to_owned());
                let project = wanted.project.unwrap_or_else(Uuid::new_v4);
                let first = FirstUser { user, project, api_key: key.unwrap_or_default().to_owned() };
                insert(&mut transaction, &first, key.map_or_else(|| NO_KEY.to_owned(), hash)).await?;
                first
            }
        };
        transaction.commit().await?;
        Ok(Some(first))
    }

    /// The first root user; `None` before [`Api::bootstrap`].
    pub(crate) async fn root(&self) -> Result<Option<Identity>, OpenError> {
        let mut transaction = self.core.store.read().await.map_err(OpenError::of_query)?;
        root(&mut transaction).await.map_err(OpenError::of_query)
    }
}

/// Gives a root user without a key this one; `false` if there is none.
async fn give_key(transaction: &mut Transaction, key: &str) -> Result<bool, QueryError> {
    let is_it = Expr::col("is_root").eq(true).and(Expr::col("api_key_hash").eq(NO_KEY));
    let query = Query::update().table("users").value("api_key_hash", hash(key)).and_where(is_it).to_owned();
    Ok(transaction.execute(&query).await? > 0)
}

async fn insert(transaction: &mut Transaction, first: &FirstUser, key_hash: String) -> Result<(), QueryError> {
    let project = first.project.to_string();
    let row = [project.as_str().into(), first.user.as_str().into(), now().into()];
    let mut query = Query::insert();
    transaction
        .execute(query.into_table("projects").columns(["id", "name", "created_at"]).values_panic::<[Expr; 3]>(row))
        .await?;
    let row: [Expr; 7] = [
        project.into(),
        first.user.as_str().into(),
        true.into(),
        true.into(),
        "[]".into(),
        key_hash.into(),
        now().into(),
    ];
    let mut query = Query::insert();
    query
        .into_table("users")
        .columns(["project_id", "username", "is_admin", "is_root", "roles", "api_key_hash", "created_at"])
        .values_panic(row);
    transaction.execute(&query).await.map(drop)
}

async fn root(transaction: &mut Transaction) -> Result<Option<Identity>, QueryError> {
    let query = Query::select()
        .columns(["username", "project_id"])
        .from("users")
        .and_where(Expr::col("is_root").eq(true))
        .order_by("id", Order::Asc)
        .limit(1)
        .to_owned();
    let Some(row) = transaction.row(&query).await? else { return Ok(None) };
    let [user, project] = values(row)?;
    let project =
        Uuid::parse_str(&project.into_text()?).map_err(|_| QueryError::Unreadable("users.project_id".to_owned()))?;
    Ok(Some(Identity { user: user.into_text()?, project, role: Role::Root }))
}
