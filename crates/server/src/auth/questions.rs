//! In what order Keystone is asked about tokens: who invents them waits behind nobody but itself, and nobody behind it.

use std::collections::HashSet;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::guessing::Guess;
use super::memory::{REMEMBERED, lock};
use super::undecided::{Undecided, UndecidedPlace};

/// How long an answer of Keystone's is waited for; a turn to ask, from its last answer on.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);
/// How many questions it is asked at once: the more, the longer each takes.
const QUESTIONS: usize = 4;
/// How many of them are about tokens that it did not accept before: one turn is left for those that it did.
const FIRST_QUESTIONS: usize = 3;

/// Those who wait for a turn to ask.
pub(super) struct QuestionLines {
    all: Arc<Semaphore>,
    first: Arc<Semaphore>,
    undecided: Undecided,
    /// Digests of tokens that were accepted.
    accepted: Mutex<HashSet<[u8; 32]>>,
    /// When Keystone last answered.
    answered: Mutex<Instant>,
}

/// A turn to ask, until it is dropped.
pub(super) struct QuestionTurn {
    _of_all: OwnedSemaphorePermit,
    _first: Option<(Option<UndecidedPlace>, OwnedSemaphorePermit)>,
}

impl QuestionLines {
    pub(super) fn new() -> QuestionLines {
        let [all, first] = [QUESTIONS, FIRST_QUESTIONS].map(|turns| Arc::new(Semaphore::new(turns)));
        let answered = Mutex::new(Instant::now());
        QuestionLines { all, first, undecided: Undecided::default(), accepted: Mutex::default(), answered }
    }

    /// A turn to ask about a token from an address; waits for it as long as Keystone answers others.
    pub(super) async fn turn(&self, token: &str, address: Option<Guess>) -> Option<QuestionTurn> {
        let mut turn = pin!(self.in_line(token, address));
        loop {
            match timeout(PATIENCE, turn.as_mut()).await {
                Ok(turn) => return turn,
                Err(_) if lock(&self.answered).elapsed() < PATIENCE => {}
                Err(_) => return None,
            }
        }
    }

    async fn in_line(&self, token: &str, address: Option<Guess>) -> Option<QuestionTurn> {
        let was_accepted = lock(&self.accepted).contains(&digest(token));
        let _first = if was_accepted {
            None
        } else {
            let place = self.undecided.place(address).await;
            Some((place, self.first.clone().acquire_owned().await.ok()?))
        };
        Some(QuestionTurn { _of_all: self.all.clone().acquire_owned().await.ok()?, _first })
    }

    /// That Keystone answered.
    pub(super) fn answered(&self) {
        *lock(&self.answered) = Instant::now();
    }

    /// That it accepted a token, or did not.
    pub(super) fn decided(&self, token: &str, is_accepted: bool) {
        let mut accepted = lock(&self.accepted);
        if !is_accepted {
            accepted.remove(&digest(token));
            return;
        }
        if accepted.len() >= REMEMBERED {
            accepted.clear();
        }
        accepted.insert(digest(token));
    }
}

/// The tokens themselves need not lie about in memory.
fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}
