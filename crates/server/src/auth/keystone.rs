//! Who is asking, where Keystone knows: what the original's `keystone-auth` pipeline did.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use craton_model::Role;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use http::HeaderMap;
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use uuid::Uuid;

use super::memory::lock;
use super::{Identity, header};
use crate::fault::Fault;
use crate::store::{Store, Transaction, now};

/// What a token of Keystone's stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenOwner {
    /// The user's name.
    pub user: String,
    /// The id and the name of the project that the token is for, if it is for one.
    pub project: Option<(String, String)>,
    /// The names of the roles it carries.
    pub roles: Vec<String>,
}

/// Asks Keystone about tokens. It blocks: it is called in a thread for that.
pub trait TokenValidator: Send + Sync {
    /// What is known of `token` without asking: `None` if Keystone has to be asked. It does not block.
    fn known(&self, token: &str) -> Option<Option<Arc<TokenOwner>>> {
        let _ = token;
        None
    }

    /// What `token` stands for, or `None` if it is no token that works.
    ///
    /// # Errors
    /// A sentence for the log if Keystone cannot tell; it holds no secret.
    fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String>;
}

/// How long an answer of Keystone's is waited for; a turn to ask, from its last answer on.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many questions it is asked at once: the more, the longer each takes.
const QUESTIONS: usize = 4;
/// Keystone's own roles, the first that a token carries counts. Keystone has no root users: its admins are those of the
/// whole installation. A token without any of them is what every token was in the original: it changes its project's inventory.
const ROLES: [(&str, Role); 3] = [("admin", Role::Root), ("member", Role::Writer), ("reader", Role::Reader)];

/// What Keystone said; `None` if it could not tell.
type TokenAnswer = Option<Option<Arc<TokenOwner>>>;
type TokenQuestion = BoxFuture<'static, TokenAnswer>;

/// Keystone, which is asked one question at a time about each token.
#[derive(Clone)]
pub(crate) struct KeystoneTokens {
    validator: Arc<dyn TokenValidator>,
    turns: Arc<Semaphore>,
    /// When it last answered.
    answered: Arc<Mutex<Instant>>,
    /// Those who wait for an answer share it.
    asked: Arc<Mutex<HashMap<String, WeakShared<TokenQuestion>>>>,
}

impl KeystoneTokens {
    pub(crate) fn new(validator: Arc<dyn TokenValidator>) -> KeystoneTokens {
        let (turns, answered) = (Arc::new(Semaphore::new(QUESTIONS)), Arc::new(Mutex::new(Instant::now())));
        KeystoneTokens { validator, turns, answered, asked: Arc::default() }
    }

    async fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, Fault> {
        match self.validator.known(token) {
            Some(known) => Ok(known),
            None => self.shared(token).await.ok_or_else(Fault::keystone_unavailable),
        }
    }

    fn shared(&self, token: &str) -> Shared<TokenQuestion> {
        let mut asked = lock(&self.asked);
        if let Some(question) = asked.get(token).and_then(WeakShared::upgrade) {
            return question;
        }
        asked.retain(|_, question| question.upgrade().is_some());
        let question = self.clone().ask(token.to_owned()).boxed().shared();
        asked.extend(question.downgrade().map(|question| (token.to_owned(), question)));
        question
    }

    /// Asks in a thread for what blocks, which keeps its turn until it is done.
    async fn ask(self, token: String) -> TokenAnswer {
        let answer = async {
            let turn = self.turn().await.ok_or_else(no_answer)?;
            let validator = self.validator.clone();
            let asked = tokio::task::spawn_blocking(move || {
                let _turn = turn;
                validator.validate(&token)
            });
            let asked = timeout(PATIENCE, asked).await.map_err(|_| no_answer())?;
            asked.unwrap_or_else(|_| Err("it failed in a way it should not".to_owned()))
        };
        let answer = answer.await.inspect(|_| *lock(&self.answered) = Instant::now());
        answer.inspect_err(|error| tracing::error!(%error, "Keystone cannot validate tokens")).ok()
    }

    /// Waits for a turn as long as Keystone answers others.
    async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        let mut turn = std::pin::pin!(self.turns.clone().acquire_owned());
        loop {
            match timeout(PATIENCE, turn.as_mut()).await {
                Ok(turn) => return turn.ok(),
                Err(_) if lock(&self.answered).elapsed() < PATIENCE => {}
                Err(_) => return None,
            }
        }
    }
}

fn no_answer() -> String {
    format!("no answer within {} s", PATIENCE.as_secs())
}

/// Who the token in `X-Auth-Token` stands for, or 401; 503 if Keystone cannot tell. A project that is seen for the first time
/// is made. No connection to the database is held while Keystone is asked, and never two.
pub(super) async fn identify(
    keystone: &KeystoneTokens,
    store: &Store,
    headers: &HeaderMap,
) -> Result<(Identity, Store, Transaction), Fault> {
    let token = header(headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let token = keystone.validate(token).await?.ok_or_else(Fault::unauthenticated)?;
    let project = token.project.as_ref().ok_or_else(Fault::without_project)?;
    let id = Uuid::parse_str(&project.0).map_err(|_| Fault::no_project(&project.0))?;
    let store = store.of_user(id, &token.user);
    let mut transaction = store.read().await?;
    if !is_known(&mut transaction, id).await? {
        drop(transaction);
        make(&store, id, &project.1).await?;
        transaction = store.read().await?;
    }
    let carried = ROLES.iter().find(|(name, _)| token.roles.iter().any(|role| role == name));
    let role = carried.map_or(Role::Writer, |(_, role)| *role);
    let identity = Identity { user: token.user.clone(), project: id, role, account: None };
    Ok((identity, store, transaction))
}

async fn is_known(transaction: &mut Transaction, id: Uuid) -> Result<bool, Fault> {
    let query = Query::select().column("id").from("projects").and_where(Expr::col("id").eq(id.to_string())).to_owned();
    Ok(transaction.row(&query).await?.is_some())
}

async fn make(store: &Store, id: Uuid, project: &str) -> Result<(), Fault> {
    let mut transaction = store.write().await?;
    let row: [Expr; 3] = [id.to_string().into(), project.into(), now().into()];
    let mut query = Query::insert();
    query.into_table("projects").columns(["id", "name", "created_at"]).values_panic(row);
    // Another request may have been faster.
    query.on_conflict(OnConflict::column("id").do_nothing().to_owned());
    transaction.execute(&query).await?;
    Ok(transaction.commit().await?)
}
