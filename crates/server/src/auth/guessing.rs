//! Refusals in the last minute, by name and by address: many of them are guesses.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::CallerAddress;
use super::memory::{REMEMBERED, bounded, lock};
use crate::fault::Fault;

/// How many refusals a minute are answered at once.
const REFUSALS: u32 = 10;
const MINUTE: Duration = Duration::from_secs(60);
/// How long each further one takes.
const PENALTY: Duration = Duration::from_secs(1);

/// A digest of a name or an address.
pub(super) type Guess = [u8; 32];

/// By what refusals are counted: the name that is claimed, and where the claim comes from.
#[derive(Clone, Copy)]
pub(super) struct Guesser {
    pub(super) name: Option<Guess>,
    pub(super) address: Option<Guess>,
}

impl Guesser {
    /// Who claims a name; who shows a token claims none.
    pub(super) fn new(name: Option<&str>, caller: Option<&CallerAddress>) -> Guesser {
        let digest = |text: String| Sha256::digest(text).into();
        let address = caller.map(|caller| digest(format!("from {}", caller.prefix())));
        Guesser { name: name.map(|name| digest(format!("for {name}"))), address }
    }

    fn counted(&self) -> impl Iterator<Item = Guess> {
        self.address.into_iter().chain(self.name)
    }
}

/// How far behind others the key of a name is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Nobody was refused.
    None,
    /// Who calls from there was refused, or many were for the name.
    Some,
    /// Each further refusal of who calls from there takes its time.
    Much,
}

/// When a minute of refusals began, and how many there were.
#[derive(Default)]
pub(super) struct Refusals(Mutex<HashMap<Guess, (Instant, u32)>>);

impl Refusals {
    /// Counts a refusal, and answers it.
    pub(super) async fn refuse(&self, guesser: &Guesser) -> Fault {
        self.note(guesser);
        self.answer(guesser).await
    }

    /// Counts a refusal.
    pub(super) fn note(&self, guesser: &Guesser) {
        guesser.counted().for_each(|who| {
            self.count(who, Instant::now(), 1);
        });
    }

    /// The answer to one that is counted: it takes a second where there are too many.
    pub(super) async fn answer(&self, guesser: &Guesser) -> Fault {
        if guesser.counted().any(|who| self.count(who, Instant::now(), 0) > REFUSALS) {
            tokio::time::sleep(PENALTY).await;
        }
        Fault::unauthenticated()
    }

    /// By what there was in this minute.
    pub(super) fn doubt(&self, guesser: &Guesser) -> Doubt {
        let count = |who: Option<Guess>| who.map_or(0, |who| self.count(who, Instant::now(), 0));
        match count(guesser.address) {
            0 if count(guesser.name) <= REFUSALS => Doubt::None,
            0..=REFUSALS => Doubt::Some,
            _ => Doubt::Much,
        }
    }

    /// How many refusals there were in this minute, with so many more.
    fn count(&self, who: Guess, now: Instant, more: u32) -> u32 {
        let mut refused = lock(&self.0);
        let is_over = |began: &Instant| now.duration_since(*began) >= MINUTE;
        if refused.len() >= REMEMBERED {
            refused.retain(|_, (began, _)| !is_over(began));
        }
        let (began, count) = bounded(&mut refused).entry(who).or_insert((now, 0));
        if is_over(began) {
            (*began, *count) = (now, 0);
        }
        *count += more;
        *count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_ten_refusals_in_a_minute_each_further_one_is_too_many() {
        let (refusals, start) = (Refusals::default(), Instant::now());
        let [alice, bob] = ["alice", "bob"].map(|name| Guesser::new(Some(name), None).name.unwrap());
        let counts: Vec<_> = (0..12).map(|_| refusals.count(alice, start, 1)).collect();
        assert_eq!(counts.iter().filter(|count| **count > REFUSALS).count(), 2);
        assert_eq!(refusals.count(bob, start, 1), 1);
        assert_eq!(refusals.count(alice, start + MINUTE, 1), 1);
        for name in 0..3 * REMEMBERED {
            refusals.count(Guesser::new(Some(&name.to_string()), None).name.unwrap(), start, 1);
        }
        assert!(lock(&refusals.0).len() <= REMEMBERED);
    }

    #[tokio::test(start_paused = true)]
    async fn ten_refusals_of_a_name_or_an_address_are_answered_at_once_and_each_further_one_takes_a_second() {
        let from = |address: &str| CallerAddress(address.parse().unwrap());
        let (one, neighbour, other) = (from("2001:db8::1"), from("2001:db8::2"), from("192.0.2.1"));
        let refusals = Refusals::default();
        let took = async |name: &str, address: CallerAddress| {
            let began = tokio::time::Instant::now();
            refusals.refuse(&Guesser::new(Some(name), Some(&address))).await;
            began.elapsed()
        };
        for number in 0..10 {
            assert_eq!(took(&format!("name-{number}"), one).await, Duration::ZERO);
        }
        assert_eq!(took("another", neighbour).await, PENALTY, "an address of the same network");
        for _ in 0..10 {
            assert_eq!(took("alice", other).await, Duration::ZERO);
        }
        assert_eq!(took("alice", from("198.51.100.1")).await, PENALTY, "a name from anywhere");
        assert_eq!(took("bob", from("198.51.100.1")).await, Duration::ZERO);
    }
}
