//! Those of whom nobody knows yet whether they are let in: few of one address, or for one name, are looked at at once. The others
//! wait behind these, outside of the line in which all wait, so that it is short whatever one of them sends.

use tokio::sync::OwnedSemaphorePermit;

use super::guessing::Guess;
use crate::shares::Shares;

/// How many of one kind are looked at, or wait for that in the line of all.
const AT_ONCE: u32 = 2;

/// A place among those who are looked at, until it is dropped.
pub(super) type UndecidedPlace = OwnedSemaphorePermit;

/// The places of each address and each name; only those that somebody has or waits for are remembered.
#[derive(Clone)]
pub(super) struct Undecided(Shares);

impl Default for Undecided {
    fn default() -> Undecided {
        Undecided(Shares::of_each(AT_ONCE))
    }
}

impl Undecided {
    /// A place of an address or a name, in the order in which they are asked for; none for nobody.
    pub(super) async fn place(&self, who: Option<Guess>) -> Option<UndecidedPlace> {
        self.0.of_digest(who?).take(1).await
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn two_of_one_kind_have_a_place_and_who_comes_later_has_it_behind_them() {
        let undecided = Undecided::default();
        let at_once = |who: u8| undecided.place(Some([who; 32])).now_or_never();
        let (first, second) = (at_once(1), at_once(1));
        assert!(first.is_some() && second.is_some() && at_once(1).is_none());
        let mut next = Box::pin(undecided.place(Some([1; 32])));
        assert!(next.as_mut().now_or_never().is_none() && at_once(2).is_some());
        drop(first);
        assert!(at_once(1).is_none(), "somebody waits");
        assert!(next.now_or_never().flatten().is_some());
        assert!(undecided.place(None).now_or_never().is_some_and(|place| place.is_none()));
    }
}
