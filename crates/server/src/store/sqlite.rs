//! A transaction of SQLite, which looks at the time while it works.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sqlx::{Sqlite, SqliteConnection, SqlitePool};
use tokio::runtime::Handle;
use tokio::sync::OwnedMutexGuard;

use super::QueryError;

/// After how many steps of its machine SQLite asks whether to go on.
const STEPS: i32 = 10_000;

/// Dropped, it leaves no trace.
pub(super) struct SqliteTransaction {
    /// Until it is dropped.
    inner: Option<sqlx::Transaction<'static, Sqlite>>,
    /// Whether nobody waits for what it does; of one that looks at the time.
    is_over: Option<Arc<AtomicBool>>,
    turn: Option<OwnedMutexGuard<()>>,
}

impl SqliteTransaction {
    /// Begins; nobody else has `turn` before it has left no trace.
    pub(super) async fn begin(
        pool: &SqlitePool,
        statement: &'static str,
        turn: Option<OwnedMutexGuard<()>>,
    ) -> Result<SqliteTransaction, QueryError> {
        Ok(SqliteTransaction { inner: Some(pool.begin_with(statement).await?), is_over: None, turn })
    }

    /// Ends what is done from now on when the time is over, or when nobody waits for it.
    pub(super) async fn end_at(&mut self, until: Instant) -> Result<(), QueryError> {
        let is_over = Arc::new(AtomicBool::new(false));
        self.is_over = Some(is_over.clone());
        let goes_on = move || !is_over.load(Ordering::Relaxed) && Instant::now() < until;
        self.connection()?.lock_handle().await?.set_progress_handler(STEPS, goes_on);
        Ok(())
    }

    pub(super) fn connection(&mut self) -> Result<&mut SqliteConnection, QueryError> {
        let inner = self.inner.as_deref_mut();
        inner.ok_or_else(|| QueryError::Unavailable("the transaction is over".to_owned()))
    }

    /// Makes the changes last.
    pub(super) async fn commit(mut self) -> Result<(), QueryError> {
        if self.is_over.is_some() {
            self.connection()?.lock_handle().await?.remove_progress_handler();
        }
        match self.inner.take() {
            Some(inner) => Ok(inner.commit().await?),
            None => Ok(()),
        }
    }
}

impl Drop for SqliteTransaction {
    fn drop(&mut self) {
        let (Some(mut inner), Some(is_over)) = (self.inner.take(), self.is_over.take()) else { return };
        is_over.store(true, Ordering::Relaxed);
        let turn = self.turn.take();
        // The next who has the connection has another time, or all the time there is.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                if let Ok(mut handle) = inner.lock_handle().await {
                    handle.remove_progress_handler();
                }
                // A transaction that was done with leaves its error to nobody.
                let _ = inner.rollback().await;
                drop(turn);
            });
        }
    }
}
