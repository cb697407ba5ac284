//! Who is asking, where Keystone knows: what the original's `keystone-auth` pipeline did.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use craton_model::Role;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use http::request::Parts;
use sea_query::{Expr, ExprTrait, OnConflict, Query};
use tokio::time::timeout;
use uuid::Uuid;

use super::guessing::{Guess, Guesser, Refusals};
use super::memory::lock;
use super::questions::{PATIENCE, QuestionLines};
use super::{CallerAddress, Identity, header};
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
    lines: Arc<QuestionLines>,
    refusals: Arc<Refusals>,
    /// Those who wait for an answer share it.
    asked: Arc<Mutex<HashMap<String, WeakShared<TokenQuestion>>>>,
}

impl KeystoneTokens {
    pub(crate) fn new(validator: Arc<dyn TokenValidator>) -> KeystoneTokens {
        let lines = Arc::new(QuestionLines::new());
        KeystoneTokens { validator, lines, refusals: Arc::default(), asked: Arc::default() }
    }

    /// What a token from there stands for, or 401; 503 if Keystone cannot tell.
    async fn validate(&self, token: &str, caller: Option<&CallerAddress>) -> Result<Arc<TokenOwner>, Fault> {
        let guesser = Guesser::new(None, caller);
        let owner = match self.validator.known(token) {
            Some(known) => known,
            None => self.shared(token, &guesser).await.ok_or_else(Fault::keystone_unavailable)?,
        };
        match owner {
            Some(owner) => Ok(owner),
            None => Err(self.refusals.refuse(&guesser).await),
        }
    }

    fn shared(&self, token: &str, guesser: &Guesser) -> Shared<TokenQuestion> {
        let mut asked = lock(&self.asked);
        if let Some(question) = asked.get(token).and_then(WeakShared::upgrade) {
            return question;
        }
        asked.retain(|_, question| question.upgrade().is_some());
        let question = self.clone().ask(token.to_owned(), guesser.address).boxed().shared();
        asked.extend(question.downgrade().map(|question| (token.to_owned(), question)));
        question
    }

    /// Asks in a thread for what blocks, which keeps its turn until it is done.
    async fn ask(self, token: String, address: Option<Guess>) -> TokenAnswer {
        let answer = async {
            let turn = self.lines.turn(&token, address).await.ok_or_else(no_answer)?;
            let (validator, lines) = (self.validator.clone(), self.lines.clone());
            let asked = tokio::task::spawn_blocking(move || {
                let _turn = turn;
                let answer = validator.validate(&token)?;
                lines.decided(&token, answer.is_some());
                Ok(answer)
            });
            let asked = timeout(PATIENCE, asked).await.map_err(|_| no_answer())?;
            asked.unwrap_or_else(|_| Err("it failed in a way it should not".to_owned()))
        };
        let answer = answer.await.inspect(|_| self.lines.answered());
        answer.inspect_err(|error| tracing::error!(%error, "Keystone cannot validate tokens")).ok()
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
    head: &Parts,
) -> Result<(Identity, Store, Transaction), Fault> {
    let token = header(&head.headers, "x-auth-token").ok_or_else(Fault::unauthenticated)?;
    let token = keystone.validate(token, head.extensions.get::<CallerAddress>()).await?;
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

#[cfg(test)]
mod tests {
    use std::sync::Condvar;
    use std::time::Duration;

    use tokio::time::Instant;

    use super::*;

    /// A Keystone that believes each token but `invented…`, about which it says nothing before it is told to.
    #[derive(Default)]
    struct Gate {
        is_open: Mutex<bool>,
        opened: Condvar,
    }

    impl Gate {
        fn open(&self) {
            *lock(&self.is_open) = true;
            self.opened.notify_all();
        }
    }

    impl TokenValidator for Gate {
        fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String> {
            if token.starts_with("invented") {
                let waited =
                    self.opened.wait_timeout_while(lock(&self.is_open), Duration::from_secs(20), |open| !*open);
                drop(waited);
                return Ok(None);
            }
            Ok(Some(Arc::new(TokenOwner { user: token.to_owned(), project: None, roles: Vec::new() })))
        }
    }

    fn from(address: u8) -> CallerAddress {
        CallerAddress([192, 0, 2, address].into())
    }

    /// Shows `invented` tokens, number N from the address `from(N)`, and waits until all of them wait.
    async fn invent(keystone: &KeystoneTokens, from: impl Fn(u8) -> CallerAddress) {
        for number in 0..20 {
            let (keystone, from) = (keystone.clone(), from(number));
            tokio::spawn(async move { keystone.validate(&format!("invented-{number}"), Some(&from)).await });
        }
        tokio::task::yield_now().await;
    }

    #[tokio::test]
    async fn tokens_that_one_address_invents_take_no_turn_of_others() {
        let gate = Arc::new(Gate::default());
        let keystone = KeystoneTokens::new(gate.clone());
        invent(&keystone, |_| from(1)).await;
        let answer = keystone.validate("good", Some(&from(2))).await;
        gate.open();
        assert_eq!(answer.map(|owner| owner.user.clone()).map_err(|fault| fault.message), Ok("good".to_owned()));
    }

    #[tokio::test]
    async fn a_token_that_was_accepted_has_a_turn_whoever_invents_others() {
        let gate = Arc::new(Gate::default());
        let keystone = KeystoneTokens::new(gate.clone());
        assert!(keystone.validate("good", Some(&from(1))).await.is_ok());
        invent(&keystone, from).await;
        let answer = keystone.validate("good", Some(&from(1))).await;
        gate.open();
        assert_eq!(answer.map(|owner| owner.user.clone()).map_err(|fault| fault.message), Ok("good".to_owned()));
    }

    #[tokio::test(start_paused = true)]
    async fn after_ten_refusals_of_an_address_each_further_one_takes_a_second() {
        let gate = Arc::new(Gate::default());
        gate.open();
        let keystone = KeystoneTokens::new(gate);
        let took = async |number: usize, address: u8| {
            let began = Instant::now();
            assert!(keystone.validate(&format!("invented-{number}"), Some(&from(address))).await.is_err());
            began.elapsed()
        };
        for number in 0..10 {
            assert_eq!(took(number, 1).await, Duration::ZERO);
        }
        assert_eq!((took(10, 1).await, took(11, 2).await), (Duration::from_secs(1), Duration::ZERO));
    }
}
