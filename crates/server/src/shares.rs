//! What one user may take of something that all share, so that the others always find some left.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::auth::Identity;

/// So many users are kept before those who take nothing any more are forgotten.
const USERS: usize = 1_000;

/// Three quarters of something for each user, given in the order in which it is asked for.
#[derive(Clone)]
pub(crate) struct Shares {
    most: u32,
    users: Arc<Mutex<HashMap<String, Weak<Semaphore>>>>,
}

impl Shares {
    /// Of `all` units, at least 1; a user may always have `least` of them.
    pub(crate) fn of(all: usize, least: usize) -> Shares {
        let most = (all - all / 4).max(least).max(1);
        Shares { most: u32::try_from(most).unwrap_or(u32::MAX), users: Arc::default() }
    }

    fn of_user(&self, identity: &Identity) -> Arc<Semaphore> {
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        let name = format!("{}/{}", identity.project, identity.user);
        if let Some(share) = users.get(&name).and_then(Weak::upgrade) {
            return share;
        }
        if users.len() >= USERS {
            users.retain(|_, share| share.strong_count() > 0);
        }
        let share = Arc::new(Semaphore::new(self.most as usize));
        users.insert(name, Arc::downgrade(&share));
        share
    }

    /// A unit, if the user has not all of its share.
    pub(crate) fn try_take(&self, identity: &Identity) -> Option<OwnedSemaphorePermit> {
        self.of_user(identity).try_acquire_owned().ok()
    }

    /// So many units, or all of a share, once the user has given them back; until the answer is dropped.
    pub(crate) async fn take(&self, identity: &Identity, units: u32) -> Option<OwnedSemaphorePermit> {
        // Nobody closes the semaphore.
        self.of_user(identity).acquire_many_owned(units.min(self.most)).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use craton_model::Role;
    use uuid::Uuid;

    use super::*;

    fn user(name: &str) -> Identity {
        Identity { user: name.to_owned(), project: Uuid::nil(), role: Role::Reader, account: None }
    }

    #[test]
    fn one_user_leaves_some_to_the_others() {
        let shares = Shares::of(8, 1);
        let taken: Vec<_> = std::iter::from_fn(|| shares.try_take(&user("one"))).collect();
        assert_eq!(taken.len(), 6);
        assert!(shares.try_take(&user("other")).is_some());
        drop(taken);
        assert!(shares.try_take(&user("one")).is_some());
        assert!(Shares::of(1, 1).try_take(&user("one")).is_some());
    }

    #[test]
    fn users_who_take_nothing_are_forgotten() {
        let shares = Shares::of(8, 1);
        let kept = shares.try_take(&user("kept"));
        (0..2 * USERS).for_each(|number| drop(shares.try_take(&user(&number.to_string()))));
        assert!(kept.is_some() && shares.users.lock().unwrap().len() <= USERS);
        assert!(shares.users.lock().unwrap().values().any(|share| share.strong_count() > 0));
    }
}
