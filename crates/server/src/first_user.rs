//! The first project and user of a database, and a new key for who lost the only one.

use craton_model::Role;
use craton_model::check::LONGEST;
use sea_query::{Expr, ExprTrait, Order, Query};
use uuid::Uuid;

use crate::api::Api;
use crate::auth::{Identity, keys, new_key};
use crate::error::{OpenError, Reason};
use crate::store::{QueryError, SqlValue, Transaction, now, values};

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
    /// Makes the first root user, in the project that is wanted, in the oldest there is, or in one that is made; or gives a key to
    /// a root user that has none, as in a file that was made without a server. `None` if there is one with a key.
    ///
    /// # Errors
    /// A sentence if the name or the key is none that a user may be given, a user of the name is there already, or the database
    /// cannot be written.
    pub async fn bootstrap(&self, wanted: &Bootstrap) -> Result<Option<FirstUser>, OpenError> {
        if wanted.user.as_ref().is_some_and(|name| name.is_empty() || name.chars().count() > LONGEST) {
            return Err(OpenError::new("", Reason::Bootstrap("its name has 1 to 255 characters")));
        }
        if let Some(reason) = wanted.api_key.as_deref().and_then(keys::refusal) {
            return Err(OpenError::new("", Reason::Bootstrap(reason)));
        }
        let key = wanted.api_key.clone().unwrap_or_else(new_key);
        self.make(wanted, Some(&key)).await.map_err(refusal)
    }

    /// Makes the first root user for whoever needs no key.
    pub(crate) async fn bootstrap_without_key(&self) -> Result<(), OpenError> {
        self.make(&Bootstrap::default(), None).await.map(drop).map_err(refusal)
    }

    /// Makes a new key for a user, and ends those it has. `project` tells users of one name apart.
    ///
    /// # Errors
    /// [`Reason::NoUser`] and [`Reason::ManyUsers`], or a sentence if the database cannot be written.
    pub async fn reset_key(&self, name: &str, project: Option<Uuid>) -> Result<FirstUser, OpenError> {
        self.reset(name, project).await.map_err(OpenError::of_query)?.map_err(|reason| OpenError::new("", reason))
    }

    async fn reset(&self, name: &str, project: Option<Uuid>) -> Result<Result<FirstUser, Reason>, QueryError> {
        let mut transaction = self.core.store.write().await?;
        let query = Query::select()
            .columns(["id", "project_id"])
            .from("users")
            .and_where(Expr::col("username").eq(name))
            .and_where_option(project.map(|project| Expr::col("project_id").eq(project.to_string())))
            .order_by("id", Order::Asc)
            .to_owned();
        let mut found = Vec::new();
        for row in transaction.rows(&query).await? {
            let [id, project] = values(row)?;
            found.push((id.integer()?, uuid(project)?));
        }
        let (id, project) = match found.as_slice() {
            [one] => *one,
            [] => return Ok(Err(Reason::NoUser(name.to_owned()))),
            many => return Ok(Err(Reason::ManyUsers(many.iter().map(|(_, project)| *project).collect()))),
        };
        let user = FirstUser { user: name.to_owned(), project, api_key: new_key() };
        let mut query = Query::update();
        query.table("users").value("api_key_hash", hash(&user.api_key).await?).value("updated_at", now());
        transaction.execute(query.and_where(Expr::col("id").eq(id))).await?;
        let query = Query::delete().from_table("old_keys").and_where(Expr::col("user_id").eq(id)).to_owned();
        transaction.execute(&query).await?;
        transaction.commit().await?;
        Ok(Ok(user))
    }

    async fn make(&self, wanted: &Bootstrap, key: Option<&str>) -> Result<Option<FirstUser>, QueryError> {
        let key_hash = match key {
            Some(key) => hash(key).await?,
            None => NO_KEY.to_owned(),
        };
        let mut transaction = self.core.store.write().await?;
        transaction.begin_setup().await?;
        // A server on a database that takes no writes is refused at its start, not by its first request.
        transaction.check_writable().await?;
        let first = match (root(&mut transaction).await?, key) {
            (Some(root), Some(key)) if give_key(&mut transaction, &key_hash).await? => {
                FirstUser { user: root.user, project: root.project, api_key: key.to_owned() }
            }
            (Some(_), _) => return Ok(None),
            (None, key) => {
                let user = wanted.user.clone().unwrap_or_else(|| "bootstrap".to_owned());
                let there = project(&mut transaction, wanted.project).await?;
                let project = there.or(wanted.project).unwrap_or_else(Uuid::new_v4);
                let first = FirstUser { user, project, api_key: key.unwrap_or_default().to_owned() };
                if there.is_none() {
                    make_project(&mut transaction, &first).await?;
                }
                make_user(&mut transaction, &first, key_hash).await?;
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

async fn hash(key: &str) -> Result<String, QueryError> {
    keys::hash(key).await.map_err(|fault| QueryError::Unavailable(fault.message))
}

fn refusal(error: QueryError) -> OpenError {
    match error {
        QueryError::Taken => OpenError::new("", Reason::Bootstrap("a user of its name is there and is no root user")),
        error => OpenError::of_query(error),
    }
}

/// Gives a root user without a key this one; `false` if there is none.
async fn give_key(transaction: &mut Transaction, key_hash: &str) -> Result<bool, QueryError> {
    let is_it = Expr::col("is_root").eq(true).and(Expr::col("api_key_hash").eq(NO_KEY));
    let query = Query::update().table("users").value("api_key_hash", key_hash).and_where(is_it).to_owned();
    Ok(transaction.execute(&query).await? > 0)
}

/// The project of this id, or else the oldest, if there is one.
async fn project(transaction: &mut Transaction, wanted: Option<Uuid>) -> Result<Option<Uuid>, QueryError> {
    let query = Query::select()
        .column("id")
        .from("projects")
        .and_where_option(wanted.map(|id| Expr::col("id").eq(id.to_string())))
        .order_by("created_at", Order::Asc)
        .order_by("id", Order::Asc)
        .limit(1)
        .to_owned();
    let row = transaction.row(&query).await?;
    row.and_then(|row| row.into_iter().next()).map(uuid).transpose()
}

fn uuid(value: SqlValue) -> Result<Uuid, QueryError> {
    Uuid::parse_str(&value.into_text()?).map_err(|_| QueryError::Unreadable("the id of a project".to_owned()))
}

async fn make_project(transaction: &mut Transaction, first: &FirstUser) -> Result<(), QueryError> {
    let row: [Expr; 3] = [first.project.to_string().into(), first.user.as_str().into(), now().into()];
    let mut query = Query::insert();
    query.into_table("projects").columns(["id", "name", "created_at"]).values_panic(row);
    transaction.execute(&query).await.map(drop)
}

async fn make_user(transaction: &mut Transaction, first: &FirstUser, key_hash: String) -> Result<(), QueryError> {
    let row: [Expr; 7] = [
        first.project.to_string().into(),
        first.user.as_str().into(),
        true.into(),
        true.into(),
        r#"["root"]"#.into(),
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
        .columns(["id", "username", "project_id"])
        .from("users")
        .and_where(Expr::col("is_root").eq(true))
        .order_by("id", Order::Asc)
        .limit(1)
        .to_owned();
    let Some(row) = transaction.row(&query).await? else { return Ok(None) };
    let [id, user, project] = values(row)?;
    let project = uuid(project)?;
    Ok(Some(Identity { user: user.into_text()?, project, role: Role::Root, account: Some(id.integer()?) }))
}
