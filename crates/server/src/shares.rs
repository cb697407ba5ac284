//! What one user may take of something that all share, so that the others always find some left.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Instant;

use sha2::{Digest, Sha256};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout_at;
use uuid::Uuid;

/// So many users are kept before those who take nothing any more are forgotten.
const USERS: usize = 1_000;

/// As much of something for each user.
#[derive(Clone)]
pub(crate) struct Shares {
    most: u32,
    /// By a digest: a name may be long.
    users: Arc<Mutex<HashMap<[u8; 32], Weak<Semaphore>>>>,
}

/// What one user may take, given in the order in which it is asked for.
#[derive(Clone)]
pub(crate) struct UserShare {
    most: u32,
    left: Arc<Semaphore>,
}

impl Shares {
    /// Three quarters of `all` units, at least 1; a user may always have `least` of them.
    pub(crate) fn of(all: usize, least: usize) -> Shares {
        let most = (all - all / 4).max(least).max(1);
        Shares::of_each(u32::try_from(most).unwrap_or(u32::MAX))
    }

    /// So many units.
    pub(crate) fn of_each(most: u32) -> Shares {
        Shares { most, users: Arc::default() }
    }

    /// The share of a user of a project.
    pub(crate) fn of_user(&self, project: Uuid, user: &str) -> UserShare {
        self.of_digest(Sha256::digest(format!("{project}/{user}")).into())
    }

    /// The share of who has this digest.
    pub(crate) fn of_digest(&self, digest: [u8; 32]) -> UserShare {
        let most = self.most;
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(left) = users.get(&digest).and_then(Weak::upgrade) {
            return UserShare { most, left };
        }
        if users.len() >= USERS {
            users.retain(|_, left| left.strong_count() > 0);
        }
        let left = Arc::new(Semaphore::new(most as usize));
        users.insert(digest, Arc::downgrade(&left));
        UserShare { most, left }
    }
}

impl UserShare {
    /// So many units, or all of the share, once the user has given them back; until the answer is dropped.
    pub(crate) async fn take(&self, units: u32) -> Option<OwnedSemaphorePermit> {
        // Nobody closes the semaphore.
        self.left.clone().acquire_many_owned(units.min(self.most)).await.ok()
    }
}

/// Something that all share, of which each user may have its share.
#[derive(Clone)]
pub(crate) struct SharedRoom {
    all: Arc<Semaphore>,
    shares: Shares,
}

/// What somebody has of it, until it is dropped.
pub(crate) struct RoomPlace {
    _share: OwnedSemaphorePermit,
    _of_all: OwnedSemaphorePermit,
}

impl SharedRoom {
    /// So many units.
    pub(crate) fn new(units: usize, shares: Shares) -> SharedRoom {
        SharedRoom { all: Arc::new(Semaphore::new(units)), shares }
    }

    /// What a user of a project may have of it.
    pub(crate) fn of_user(&self, project: Uuid, user: &str) -> UserShare {
        self.shares.of_user(project, user)
    }

    /// So many units, of a user's share first. Who comes to its turn is to have time left: it waits half of what there is, and
    /// `None` is that this is over.
    pub(crate) async fn take(&self, share: UserShare, units: u32, until: Option<Instant>) -> Option<RoomPlace> {
        let units = units.min(share.most);
        let place = async {
            let _share = share.take(units).await?;
            Some(RoomPlace { _share, _of_all: self.all.clone().acquire_many_owned(units).await.ok()? })
        };
        let Some(until) = until else { return place.await };
        let left = until.saturating_duration_since(Instant::now());
        timeout_at((until - left / 2).into(), place).await.ok().flatten()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn take(shares: &Shares, user: &str) -> Option<OwnedSemaphorePermit> {
        shares.of_user(Uuid::nil(), user).take(1).now_or_never().flatten()
    }

    #[test]
    fn one_user_leaves_some_to_the_others() {
        let shares = Shares::of(8, 1);
        let taken: Vec<_> = std::iter::from_fn(|| take(&shares, "one")).collect();
        assert_eq!(taken.len(), 6);
        assert!(take(&shares, "other").is_some());
        drop(taken);
        assert!(take(&shares, "one").is_some());
        assert!(take(&Shares::of(1, 1), "one").is_some());
    }

    #[test]
    fn users_who_take_nothing_are_forgotten() {
        let shares = Shares::of(8, 1);
        let kept = take(&shares, "kept");
        (0..2 * USERS).for_each(|number| drop(take(&shares, &number.to_string())));
        assert!(kept.is_some() && shares.users.lock().unwrap().len() <= USERS);
        assert!(shares.users.lock().unwrap().values().any(|left| left.strong_count() > 0));
    }
}
