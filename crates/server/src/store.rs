//! The database: one set of statements, built by sea-query, for SQLite and PostgreSQL.

mod arguments;
mod connect;
mod copy;
mod file;
mod hosts;
mod locks;
mod migrate;
mod migrations;
mod one_of;
mod parts;
mod postgres;
mod query_error;
mod replica;
mod row;
pub(crate) mod schema;
mod sqlite;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use sea_query::{PostgresQueryBuilder, SqliteQueryBuilder};
use sea_query_sqlx::SqlxBinder;
use sqlx::database::HasStatementCache;
use sqlx::query::Query as SqlxQuery;
use sqlx::{AssertSqlSafe, Database, Executor, IntoArguments, Postgres, SqlSafeStr, SqlitePool};
use tokio::sync::{Mutex, OwnedSemaphorePermit};
use uuid::Uuid;

pub(crate) use arguments::{canonical_uuid, now, to_expr};
pub(crate) use connect::{Missing, file_of};
pub(crate) use copy::copy_file;
use file::DatabaseFile;
pub(crate) use one_of::{is_one_of_integers, is_one_of_texts};
pub(crate) use parts::parts;
use postgres::PostgresPool;
pub(crate) use query_error::QueryError;
pub use replica::ReadDatabase;
use replica::Replica;
pub(crate) use row::{Row, SqlValue, values};
use sqlite::SqliteTransaction;

use crate::shares::{Shares, UserShare};

/// How long a statement may be, in bytes, that is kept prepared. A longer one is about many rows, and hardly comes again.
const KEPT: usize = 4_096;
/// How long a lock is waited for.
const LOCK: Duration = Duration::from_secs(10);

#[derive(Clone)]
enum Pool {
    Sqlite(SqlitePool),
    Postgres(PostgresPool),
}

/// An open database with the current tables.
#[derive(Clone)]
pub(crate) struct Store {
    pool: Pool,
    /// A connection beside them, for who only asks whether the database is there.
    probe: Pool,
    /// Of PostgreSQL, if there is one.
    replica: Option<Arc<Replica>>,
    /// Of SQLite.
    file: Option<Arc<DatabaseFile>>,
    /// When what is begun ends, done or not.
    pub(crate) until: Option<Instant>,
    /// Of the connections.
    shares: Shares,
    /// Of the user that what is begun is for.
    share: Option<UserShare>,
    // SQLite has one writer; waiting here costs less than its busy handler, which polls.
    writer: Arc<Mutex<()>>,
    /// Who waits for that: one of each user, so that another user is next.
    writers: Shares,
    /// Of the user that what is begun is for.
    writer_share: Option<UserShare>,
    statements: Arc<AtomicU64>,
}

impl Store {
    fn new(pool: Pool, probe: Pool, file: Option<DatabaseFile>, connections: u32) -> Store {
        let (file, shares) = (file.map(Arc::new), Shares::of(connections as usize, 1));
        let writers = Shares::of(1, 1);
        let (replica, until, share, writer, writer_share, statements) = Default::default();
        Store { pool, probe, replica, file, until, shares, share, writer, writers, writer_share, statements }
    }

    /// The same store, whose transactions are ended at a time, whatever they are at.
    pub(crate) fn until(&self, until: Option<Instant>) -> Store {
        Store { until, ..self.clone() }
    }

    /// The same store for a user of a project, who has no more transactions at a time than leave some to the others.
    pub(crate) fn of_user(&self, project: Uuid, user: &str) -> Store {
        let is_one = matches!(self.pool, Pool::Sqlite(_));
        let writer_share = is_one.then(|| self.writers.of_user(project, user));
        Store { share: Some(self.shares.of_user(project, user)), writer_share, ..self.clone() }
    }

    /// The same store for who does not wait behind others.
    pub(crate) fn probe(&self) -> Store {
        Store { pool: self.probe.clone(), ..self.clone() }
    }

    /// Begins a transaction that only reads: everything in it sees the same moment. What looks at more than one row by its
    /// id has [`Transaction::limit_time`] first.
    pub(crate) async fn read(&self) -> Result<Transaction, QueryError> {
        let share = self.take_share().await;
        DatabaseFile::check(self.file.as_deref())?;
        let inner = match &self.pool {
            Pool::Sqlite(pool) => Transactional::Sqlite(SqliteTransaction::read(pool).await?),
            Pool::Postgres(pool) => self.begin(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
        };
        Ok(self.transaction(inner, share))
    }

    /// Begins a transaction that writes; without [`Transaction::commit`] nothing of it happens. As the one writer of SQLite it has half
    /// of the time of its request: who waits for it has the other half left.
    pub(crate) async fn write(&self) -> Result<Transaction, QueryError> {
        let begin = Instant::now();
        let writer_share = match &self.writer_share {
            Some(share) => share.take(1).await,
            None => None,
        };
        // Who waits for its share has no turn meanwhile.
        let share = self.take_share().await;
        let inner = match &self.pool {
            Pool::Sqlite(pool) => {
                let turn = self.writer.clone().lock_owned().await;
                DatabaseFile::check(self.file.as_deref())?;
                Transactional::Sqlite(SqliteTransaction::write(pool, turn).await?)
            }
            Pool::Postgres(pool) => self.begin(pool, "BEGIN").await?,
        };
        let mut transaction = self.transaction(inner, share);
        if let (Some(until), Some(_)) = (self.until, &writer_share) {
            let half = until.saturating_duration_since(begin) / 2;
            transaction.until = Some(until.min(Instant::now() + half));
        }
        transaction.writer_share = writer_share;
        transaction.limit_time().await?;
        Ok(transaction)
    }

    async fn take_share(&self) -> ConnectionShare {
        Some(Arc::new(self.share.as_ref()?.take(1).await?))
    }

    async fn begin(&self, pool: &PostgresPool, statement: &str) -> Result<Transactional, QueryError> {
        // Waiting for a connection counts, too.
        let connection = pool.acquire().await?;
        let statement = AssertSqlSafe(format!("{statement}{}", self.limits())).into_sql_str();
        Ok(Transactional::Postgres(sqlx::Transaction::begin(connection, Some(statement)).await?))
    }

    fn transaction(&self, inner: Transactional, share: ConnectionShare) -> Transaction {
        let (statements, file, until) = (self.statements.clone(), self.file.clone(), self.until);
        Transaction { inner, statements, file, until, chosen: BTreeSet::new(), share, writer_share: None }
    }

    /// What follows the beginning of a transaction on PostgreSQL, in the same message.
    fn limits(&self) -> String {
        let Some(until) = self.until else { return String::new() };
        // 0 would be no limit.
        let left = until.saturating_duration_since(Instant::now()).as_millis().max(1);
        let lock = left.min(LOCK.as_millis());
        format!("; SET LOCAL statement_timeout = {left}; SET LOCAL lock_timeout = {lock}")
    }

    /// Has PostgreSQL count what there is, which it plans by, and note which rows all may see, which it then reads from indexes alone.
    /// By itself it would do so minutes later. SQLite is told when the tables are made.
    pub(crate) async fn vacuum(&self) -> Result<(), QueryError> {
        if let Pool::Postgres(pool) = &self.pool {
            pool.acquire().await?.execute("VACUUM (ANALYZE)").await?;
        }
        Ok(())
    }

    /// How many statements were sent since the start, without those that begin and end transactions.
    pub(crate) fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Ends the connections; what SQLite keeps beside its file goes into it.
    pub(crate) async fn close(&self) {
        if let Some(replica) = &self.replica {
            replica.close().await;
        }
        for pool in [&self.probe, &self.pool] {
            match pool {
                Pool::Sqlite(pool) => pool.close().await,
                Pool::Postgres(pool) => pool.close().await,
            }
        }
    }
}

/// One of the connections that a user may have at a time; none where nobody counts.
pub(crate) type ConnectionShare = Option<Arc<OwnedSemaphorePermit>>;

enum Transactional {
    Sqlite(SqliteTransaction),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// A transaction on one connection. Dropped, it leaves no trace.
pub(crate) struct Transaction {
    inner: Transactional,
    statements: Arc<AtomicU64>,
    file: Option<Arc<DatabaseFile>>,
    /// When it is ended, done or not.
    pub(crate) until: Option<Instant>,
    /// The tables in which ids were chosen that may be ahead of those given in order.
    chosen: BTreeSet<&'static str>,
    /// The connection is its user's until nobody has this any more.
    pub(crate) share: ConnectionShare,
    /// So is its user's turn to write.
    writer_share: Option<OwnedSemaphorePermit>,
}

impl Transaction {
    /// Has SQLite end what takes too long; PostgreSQL was told at the beginning. It takes a tenth of the time of a short request.
    pub(crate) async fn limit_time(&mut self) -> Result<(), QueryError> {
        match (&mut self.inner, self.until) {
            (Transactional::Sqlite(transaction), Some(until)) => transaction.end_at(until).await,
            _ => Ok(()),
        }
    }

    /// Sends a statement and reads the rows it answers with.
    pub(crate) async fn rows(&mut self, statement: &impl SqlxBinder) -> Result<Vec<Row>, QueryError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.inner {
            Transactional::Sqlite(transaction) => {
                let query = kept(transaction.next(statement.build_sqlx(SqliteQueryBuilder)));
                let rows = query.fetch_all(transaction.connection()?).await?;
                rows.iter().map(row::from_sqlite).collect()
            }
            Transactional::Postgres(transaction) => {
                let query = kept(statement.build_sqlx(PostgresQueryBuilder));
                let rows = query.fetch_all(&mut **transaction).await?;
                rows.iter().map(row::from_postgres).collect()
            }
        }
    }

    /// As [`Transaction::rows`], and how many bytes their texts have; `None` if that is more than `most`.
    pub(crate) async fn rows_within(
        &mut self,
        statement: &impl SqlxBinder,
        most: usize,
    ) -> Result<Option<(Vec<Row>, usize)>, QueryError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.inner {
            Transactional::Sqlite(transaction) => {
                let query = kept(transaction.next(statement.build_sqlx(SqliteQueryBuilder)));
                let rows = query.fetch(transaction.connection()?);
                row::within(rows.map(|row| row::from_sqlite(&row?)), most).await
            }
            Transactional::Postgres(transaction) => {
                let rows = kept(statement.build_sqlx(PostgresQueryBuilder)).fetch(&mut **transaction);
                row::within(rows.map(|row| row::from_postgres(&row?)), most).await
            }
        }
    }

    /// The first row of a statement, if there is one.
    pub(crate) async fn row(&mut self, statement: &impl SqlxBinder) -> Result<Option<Row>, QueryError> {
        Ok(self.rows(statement).await?.into_iter().next())
    }

    /// Sends a statement that answers with no rows; how many it changed.
    pub(crate) async fn execute(&mut self, statement: &impl SqlxBinder) -> Result<u64, QueryError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &mut self.inner {
            Transactional::Sqlite(transaction) => {
                let query = kept(transaction.next(statement.build_sqlx(SqliteQueryBuilder)));
                let done = query.execute(transaction.connection()?).await?;
                Ok(done.rows_affected())
            }
            Transactional::Postgres(transaction) => {
                let query = kept(statement.build_sqlx(PostgresQueryBuilder));
                let done = query.execute(&mut **transaction).await?;
                Ok(done.rows_affected())
            }
        }
    }

    /// Makes the changes last; when this returns they are on the disk.
    pub(crate) async fn commit(mut self) -> Result<(), QueryError> {
        self.pass_chosen_ids().await?;
        DatabaseFile::check(self.file.as_deref())?;
        match self.inner {
            Transactional::Sqlite(transaction) => transaction.commit().await?,
            Transactional::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }

    /// Whether the database is SQLite: the two spell a list in one parameter differently.
    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.inner, Transactional::Sqlite(_))
    }
}

/// A statement, kept prepared if it is short.
fn kept<D: Database + HasStatementCache, V: IntoArguments<D>>((sql, values): (String, V)) -> SqlxQuery<'static, D, V> {
    let is_short = sql.len() <= KEPT;
    sqlx::query_with(AssertSqlSafe(sql), values).persistent(is_short)
}

#[cfg(test)]
mod tests {
    use sea_query::{Expr, Query};

    use super::*;

    #[test]
    fn a_full_and_a_read_only_database_are_told_apart_and_recovered_from() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("fleet.db").display());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let store = Store::open(&url, 1, &craton_model::MODEL, Missing::Create).await.unwrap();
            let mut insert = Query::insert();
            let row = ["p".into(), "x".repeat(100_000).into(), 0_i64.into()];
            insert.into_table("projects").columns(["id", "name", "created_at"]).values_panic::<[Expr; 3]>(row);
            let mut transaction = store.write().await.unwrap();
            transaction.run_raw("PRAGMA max_page_count = 1").await.unwrap();
            assert!(matches!(transaction.execute(&insert).await, Err(QueryError::Full)));
            drop(transaction);
            let mut transaction = store.write().await.unwrap();
            transaction.run_raw("PRAGMA max_page_count = 1000").await.unwrap();
            assert_eq!(transaction.execute(&insert).await.unwrap(), 1);
            transaction.run_raw("PRAGMA query_only = ON").await.unwrap();
            assert!(matches!(transaction.execute(&insert).await, Err(QueryError::ReadOnly)));
        });
    }

    #[test]
    fn a_statement_ends_when_its_time_is_over_and_its_connection_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let file = format!("sqlite:{}", folder.path().join("fleet.db").display());
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        let postgres = std::env::var("CRATON_TEST_POSTGRES").ok();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut stores =
                vec![(Store::open(&file, 1, &craton_model::MODEL, Missing::Create).await.unwrap(), endless)];
            if let Some(url) = &postgres {
                let options = url.parse().unwrap();
                let pool = |_| Pool::Postgres(PostgresPool::new(&options, 1, LOCK));
                stores.push((Store::new(pool(()), pool(()), None, 1), "SELECT 1 FROM pg_sleep(600)"));
            }
            for (store, statement) in stores {
                let soon = store.until(Some(Instant::now() + Duration::from_millis(200)));
                let mut transaction = soon.write().await.unwrap();
                assert!(matches!(transaction.run_raw(statement).await, Err(QueryError::TimedOut)));
                drop(transaction);
                assert!(store.read().await.unwrap().run_raw("SELECT 1").await.is_ok());
                // What has no limit of its own is not ended by that of another before it.
                let long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT max(i) FROM n";
                assert!(store.read().await.unwrap().run_raw(long).await.is_ok());
                // Dropped, it ends as well: there is one connection, and the next waits for it.
                let mut transaction = store.until(Some(Instant::now() + Duration::from_secs(2))).read().await.unwrap();
                transaction.limit_time().await.unwrap();
                let given_up = tokio::time::timeout(Duration::from_millis(100), transaction.run_raw(statement)).await;
                assert!(given_up.is_err());
                drop(transaction);
                assert!(store.read().await.unwrap().run_raw("SELECT 1").await.is_ok());
            }
        });
    }

    #[test]
    fn a_deadlock_is_told_apart() {
        let Ok(server) = std::env::var("CRATON_TEST_POSTGRES") else { return };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let pool = sqlx::PgPool::connect(&server).await.unwrap();
            let raise =
                |code| AssertSqlSafe(format!("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '{code}'; END $$"));
            for code in ["40P01", "40001"] {
                let error = sqlx::raw_sql(raise(code)).execute(&pool).await.unwrap_err();
                assert!(matches!(error.into(), QueryError::Conflict), "{code}");
            }
            let locked = sqlx::raw_sql(raise("55P03")).execute(&pool).await.unwrap_err();
            assert!(matches!(locked.into(), QueryError::Locked));
        });
    }
}
