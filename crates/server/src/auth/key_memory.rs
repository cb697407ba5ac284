//! What a server remembers of keys between requests, and in what order it checks those that it does not know.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::Semaphore;
use uuid::Uuid;

use super::guessing::{Doubt, Guesser, Refusals};
use super::keys::{CHOSEN, is_digest, is_same, salted, slowly};
use super::memory::{bounded, lock};
use super::undecided::Undecided;
use crate::fault::Fault;

/// How many of the hashes that are made at once are for who was refused, or for a name that many were: others have their turn before the next of them.
static DOUBTED: Semaphore = Semaphore::const_new(2);
/// How many are for who was refused too often.
static GUESSING: Semaphore = Semaphore::const_new(1);

/// What a server remembers of keys between requests; all of it can be forgotten.
#[derive(Default)]
pub(crate) struct KeyMemory {
    /// The hour in which the use of a user's key was last noted, by the user's id.
    noted: Mutex<HashMap<i64, i64>>,
    /// The right key, as a salted digest, by the argon2id hash that is stored: one that is changed is not found.
    checked: Mutex<HashMap<String, String>>,
    /// Who was refused.
    pub(super) refusals: Refusals,
    /// Whose keys are being checked.
    undecided: Undecided,
}

impl KeyMemory {
    /// Whether a key is that of a hash, if that is known without work.
    pub(super) fn knows(&self, key: &str, hash: &str) -> Option<bool> {
        if !hash.starts_with(CHOSEN) {
            return Some(is_same(key, hash));
        }
        // A wrong key may be a new guess: only the right one is known.
        lock(&self.checked).get(hash).filter(|digest| is_same(key, digest)).map(|_| true)
    }

    /// Whether a key is that of one of these argon2id hashes. A right one is remembered; a wrong one is counted as a refusal, whoever
    /// still waits for the answer.
    pub(super) async fn check(
        self: &Arc<Self>,
        key: &str,
        hashes: &[String],
        guesser: &Guesser,
    ) -> Result<bool, Fault> {
        // They wait for one another, so that others do not wait for them: those from one address first, which makes many of them
        // doubted by the time that they are looked at.
        let of_address = self.undecided.place(guesser.address).await;
        let doubt = self.refusals.doubt(guesser);
        let turns = match doubt {
            Doubt::None => None,
            Doubt::Some => Some(&DOUBTED),
            Doubt::Much => Some(&GUESSING),
        };
        let turn = match turns {
            Some(turns) => Some(turns.acquire().await.map_err(|_| Fault::broken())?),
            None => None,
        };
        let of_name = self.undecided.place(guesser.name.filter(|_| doubt == Doubt::None)).await;
        // Of those who come with it at once only the first has work.
        let known = || hashes.iter().any(|hash| self.knows(key, hash) == Some(true)).then_some(true);
        let (memory, guesser, typed, stored) = (self.clone(), *guesser, key.to_owned(), hashes.to_vec());
        slowly(known, move || {
            let _places = (of_address, turn, of_name);
            let right = stored.iter().find(|hash| is_digest(&typed, hash));
            match right {
                Some(hash) => memory.remember(&typed, hash),
                None => memory.refusals.note(&guesser),
            }
            right.is_some()
        })
        .await
    }

    fn remember(&self, key: &str, hash: &str) {
        let digest = salted(&Uuid::new_v4().simple().to_string(), key);
        bounded(&mut lock(&self.checked)).insert(hash.to_owned(), digest);
    }

    /// Whether the use of a user's key in this hour is still to be noted; it is asked once.
    pub(super) fn may_note(&self, id: i64, hour: i64) -> bool {
        bounded(&mut lock(&self.noted)).insert(id, hour) != Some(hour)
    }
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;
    use crate::auth::CallerAddress;
    use crate::auth::keys::{hash, is_outdated, new_key};

    #[tokio::test]
    async fn a_chosen_key_is_checked_once_and_a_made_one_needs_no_memory() {
        let (memory, anybody) = (Arc::new(KeyMemory::default()), Guesser::new(Some("anybody"), None));
        let chosen = hash("correct horse").await.unwrap();
        assert!(chosen.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{chosen}");
        assert_eq!(memory.knows("correct horse", &chosen), None);
        assert!(!memory.check("wrong horse", from_ref(&chosen), &anybody).await.unwrap());
        assert!(memory.check("correct horse", from_ref(&chosen), &anybody).await.unwrap());
        assert_eq!(memory.knows("correct horse", &chosen), Some(true));
        assert_eq!(memory.knows("wrong horse", &chosen), None);
        let changed = hash("correct horse").await.unwrap();
        assert_eq!(memory.knows("correct horse", &changed), None, "a changed hash forgets");
        let key = new_key();
        let made = hash(&key).await.unwrap();
        assert!(!made.contains("argon2") && !is_outdated(&key, &made));
        assert_eq!((memory.knows(&key, &made), memory.knows("wrong horse", &made)), (Some(true), Some(false)));
    }

    /// How many wrong keys are checked before a right one of somebody else, who comes behind `guessers`.
    async fn checked_before(guessers: impl Iterator<Item = Guesser>, were_refused: bool) -> usize {
        let (memory, stored) = (Arc::new(KeyMemory::default()), hash("correct horse").await.unwrap());
        let checked = Arc::new(AtomicUsize::new(0));
        for guesser in guessers {
            if were_refused {
                memory.refusals.refuse(&guesser).await;
            }
            let (memory, stored, checked) = (memory.clone(), stored.clone(), checked.clone());
            tokio::spawn(async move {
                assert!(!memory.check("wrong horse", &[stored], &guesser).await.unwrap());
                checked.fetch_add(1, Ordering::Relaxed);
            });
        }
        // They are all waiting.
        tokio::task::yield_now().await;
        let somebody = guesser("dora", 100);
        assert!(memory.check("correct horse", &[stored], &somebody).await.unwrap());
        checked.load(Ordering::Relaxed)
    }

    fn guesser(name: &str, address: u8) -> Guesser {
        Guesser::new(Some(name), Some(&CallerAddress([192, 0, 2, address].into())))
    }

    #[tokio::test]
    async fn who_comes_from_elsewhere_for_another_name_does_not_wait_behind_guesses() {
        let refused = checked_before((0..12).map(|number| guesser(&format!("name-{number}"), number)), true).await;
        let from_one_address = checked_before((0..24).map(|number| guesser(&format!("name-{number}"), 1)), false).await;
        let for_one_name = checked_before((0..24).map(|number| guesser("bob", number)), false).await;
        for checked in [refused, from_one_address, for_one_name] {
            assert!(checked <= 6, "{refused} {from_one_address} {for_one_name}");
        }
    }

    #[tokio::test]
    async fn a_wrong_key_is_counted_when_nobody_waits_for_the_answer_any_more() {
        let (memory, stored) = (Arc::new(KeyMemory::default()), [hash("correct horse").await.unwrap()]);
        let mut gone = Vec::new();
        for number in 0..1_000_u32 {
            let address = CallerAddress((0x0a00_0000 + number).to_be_bytes().into());
            let guesser = Guesser::new(Some(&number.to_string()), Some(&address));
            // It hangs up before a hash can be made.
            if timeout(Duration::from_millis(1), memory.check("wrong horse", &stored, &guesser)).await.is_err() {
                gone.push(guesser);
            }
            if gone.iter().any(|guesser| memory.refusals.doubt(guesser) != Doubt::None) {
                return;
            }
        }
        panic!("nobody is refused");
    }
}
