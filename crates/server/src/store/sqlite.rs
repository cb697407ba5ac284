//! A transaction of SQLite, which looks at the time while it works.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use futures_util::FutureExt;
use sqlx::pool::PoolConnection;
use sqlx::{Executor, Sqlite, SqliteConnection, SqlitePool};
use tokio::runtime::Handle;
use tokio::sync::OwnedMutexGuard;

use super::QueryError;

/// After how many steps of its machine SQLite asks whether to go on.
const STEPS: i32 = 10_000;

/// Dropped, it leaves no trace.
///
/// It begins and ends by statements as all others are sent: what sqlx has for that waits for the thread of the connection, and that
/// for it.
pub(super) struct SqliteTransaction {
    /// Until it is dropped.
    connection: Option<PoolConnection<Sqlite>>,
    /// What the first statement begins with.
    begin: Option<&'static str>,
    /// Whether nobody waits for what it does; of one that looks at the time.
    is_over: Option<Arc<AtomicBool>>,
    turn: Option<OwnedMutexGuard<()>>,
}

impl SqliteTransaction {
    /// Begins, with the first statement, what only reads.
    pub(super) async fn read(pool: &SqlitePool) -> Result<SqliteTransaction, QueryError> {
        let connection = Some(pool.acquire().await?);
        Ok(SqliteTransaction { connection, begin: Some("BEGIN; "), is_over: None, turn: None })
    }

    /// Begins what writes; nobody else has `turn` before it has left no trace.
    pub(super) async fn write(pool: &SqlitePool, turn: OwnedMutexGuard<()>) -> Result<SqliteTransaction, QueryError> {
        let connection = Some(pool.acquire().await?);
        let mut transaction = SqliteTransaction { connection, begin: None, is_over: None, turn: Some(turn) };
        transaction.connection()?.execute("BEGIN IMMEDIATE").await?;
        Ok(transaction)
    }

    /// Ends what is done from now on when the time is over, or when nobody waits for it.
    pub(super) async fn end_at(&mut self, until: Instant) -> Result<(), QueryError> {
        let is_over = Arc::new(AtomicBool::new(false));
        self.is_over = Some(is_over.clone());
        let goes_on = move || !is_over.load(Ordering::Relaxed) && Instant::now() < until;
        self.connection()?.lock_handle().await?.set_progress_handler(STEPS, goes_on);
        Ok(())
    }

    /// A statement as it is sent next.
    pub(super) fn next<V>(&mut self, (sql, values): (String, V)) -> (String, V) {
        match self.begin.take() {
            Some(begin) => (format!("{begin}{sql}"), values),
            None => (sql, values),
        }
    }

    pub(super) fn connection(&mut self) -> Result<&mut SqliteConnection, QueryError> {
        let connection = self.connection.as_deref_mut();
        connection.ok_or_else(|| QueryError::Unavailable("the transaction is over".to_owned()))
    }

    /// Makes the changes last.
    pub(super) async fn commit(mut self) -> Result<(), QueryError> {
        if self.is_over.take().is_some() {
            self.connection()?.lock_handle().await?.remove_progress_handler();
        }
        self.connection()?.execute("COMMIT").await?;
        self.connection = None;
        Ok(())
    }
}

impl Drop for SqliteTransaction {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else { return };
        let Some(is_over) = self.is_over.take() else {
            // It is sent at once; a transaction that is done with leaves its error to nobody.
            drop(connection.execute("ROLLBACK").now_or_never());
            return;
        };
        is_over.store(true, Ordering::Relaxed);
        let turn = self.turn.take();
        // The next who has the connection has another time, or all the time there is.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                if let Ok(mut handle) = connection.lock_handle().await {
                    handle.remove_progress_handler();
                }
                drop(connection.execute("ROLLBACK").await);
                drop(turn);
            });
        }
    }
}
