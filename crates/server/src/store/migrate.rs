//! Makes the tables of an empty database, and brings those of an older one up to date in one transaction.

use std::path::Path;
use std::time::{Duration, Instant};

use craton_model::Model;
use sea_query::{Expr, Query};
use sqlx::AssertSqlSafe;

use super::migrations::{CURRENT, MIGRATIONS, VERSION_TABLE};
use super::now;
use super::{Pool, QueryError, Store, Transaction, Transactional, copy, schema};
use crate::error::{OpenError, Reason};

/// What was done to this database, and when.
const RECORD: &str = "craton_migrations";
/// Any number, as long as every `craton` uses the same: who sets up a PostgreSQL database holds it.
const SETUP_LOCK: i64 = 7_780;

/// How long it is tried to have all tables, and how long others have their turn between two tries.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(200);
/// Less than the second after which PostgreSQL looks whether two wait for each other, and ends one.
const TAKE_TABLES: &str = "DO $$
DECLARE name text;
BEGIN
    SET LOCAL lock_timeout = 500;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
        EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', name);
    END LOOP;
    SET LOCAL lock_timeout = 0;
END $$";

enum State {
    Empty,
    Version(i64),
    Foreign,
}

/// Makes or updates the tables. A database that is not ours, or newer, stays as it is; one that a step fails on is as it
/// was.
///
/// `file` is that of SQLite, of which a copy is made before it is changed.
pub(super) async fn to_current(
    store: &Store,
    model: &Model,
    place: &str,
    file: Option<&Path>,
) -> Result<(), OpenError> {
    let failed = |error: QueryError| OpenError::new(place, error.into());
    let state = state(&mut store.read().await.map_err(failed)?).await.map_err(failed)?;
    if is_current(place, &state)? {
        return Ok(());
    }
    let failed = |error| OpenError::new(place, refusal(&state, error));
    if file.is_some() {
        write_ahead(store).await.map_err(failed)?;
    }
    let mut transaction = alone(store, &state).await.map_err(failed)?;
    // Another process may have been faster.
    let state = self::state(&mut transaction).await.map_err(failed)?;
    if is_current(place, &state)? {
        return Ok(());
    }
    let copy = match (&state, file) {
        (State::Version(version), Some(file)) => {
            let copy = copy::of(file, *version).await;
            Some(copy.map_err(|error| OpenError::new(place, Reason::Copy(error.to_string())))?)
        }
        _ => None,
    };
    update(transaction, model, &state).await.map_err(|reason| {
        // Nothing was changed, so that nobody needs it.
        copy.map(std::fs::remove_file);
        OpenError::new(place, reason)
    })
}

/// A transaction that nobody gets in the way of. Servers of the version before write meanwhile: it takes all tables at once or none, so
/// that none of them waits for it while it waits for them.
async fn alone(store: &Store, state: &State) -> Result<Transaction, QueryError> {
    let until = Instant::now() + PATIENCE;
    loop {
        let mut transaction = store.write().await?;
        transaction.begin_setup().await?;
        if !matches!(state, State::Version(_)) {
            return Ok(transaction);
        }
        transaction.check_writable().await?;
        if transaction.is_sqlite() {
            return Ok(transaction);
        }
        match transaction.run_raw(TAKE_TABLES).await {
            Err(QueryError::Locked | QueryError::Conflict) if Instant::now() < until => {
                drop(transaction);
                tokio::time::sleep(PAUSE).await;
            }
            taken => return taken.map(|()| transaction),
        }
    }
}

/// Whether nothing is left to do; an error if nothing may be done.
fn is_current(place: &str, state: &State) -> Result<bool, OpenError> {
    match state {
        State::Empty => Ok(false),
        State::Version(version) if *version > CURRENT => Err(OpenError::new(place, Reason::Newer(*version, CURRENT))),
        State::Version(version) => Ok(*version == CURRENT),
        State::Foreign => Err(OpenError::new(place, Reason::Foreign)),
    }
}

fn refusal(state: &State, error: QueryError) -> Reason {
    match (state, error) {
        (State::Version(version), QueryError::ReadOnly) => Reason::Outdated(*version, CURRENT),
        (_, error) => error.into(),
    }
}

async fn state(transaction: &mut Transaction) -> Result<State, QueryError> {
    let tables = if transaction.is_sqlite() {
        Query::select()
            .column("name")
            .from("sqlite_master")
            .and_where(Expr::cust("type = 'table' AND name NOT LIKE 'sqlite_%'"))
            .to_owned()
    } else {
        Query::select()
            .expr(Expr::cust("tablename::text"))
            .from("pg_tables")
            .and_where(Expr::cust("schemaname = current_schema()"))
            .to_owned()
    };
    let tables = transaction.rows(&tables).await?;
    if tables.is_empty() {
        return Ok(State::Empty);
    }
    let tables: Vec<_> = tables.into_iter().flatten().map(super::SqlValue::into_text).collect::<Result<_, _>>()?;
    if !tables.iter().any(|name| name == VERSION_TABLE) {
        return Ok(State::Foreign);
    }
    let version = transaction.row(Query::select().column("version").from(VERSION_TABLE)).await?;
    let version = version.and_then(|row| row.into_iter().next()).map(|version| version.integer()).transpose()?;
    Ok(version.map_or(State::Foreign, State::Version))
}

/// Switches a file to write-ahead logging. SQLite does not wait for a lock here, so we do.
async fn write_ahead(store: &Store) -> Result<(), QueryError> {
    let Pool::Sqlite(pool) = &store.pool else { return Ok(()) };
    for _ in 0..200 {
        match sqlx::raw_sql("PRAGMA journal_mode = WAL").execute(pool).await.map_err(QueryError::from) {
            Err(QueryError::Locked) => tokio::time::sleep(Duration::from_millis(25)).await,
            result => return result.map(drop),
        }
    }
    Err(QueryError::Locked)
}

/// Makes an empty database, or one of an older version, one of the current version.
async fn update(mut transaction: Transaction, model: &Model, state: &State) -> Result<(), Reason> {
    let sqlite = transaction.is_sqlite();
    let version = if let State::Version(version) = state { *version } else { CURRENT };
    if matches!(state, State::Empty) {
        let statements = schema::statements(model, sqlite).join(";\n") + ";" + &noted(CURRENT, "made");
        transaction.run_raw(&statements).await?;
    }
    for next in MIGRATIONS.iter().filter(|migration| migration.number > version) {
        let statements = if sqlite { next.sqlite } else { next.postgres }.to_owned() + &noted(next.number, next.name);
        transaction.run_raw(&statements).await.map_err(|error| match error {
            QueryError::Unavailable(error) => Reason::Migration(next.number, error),
            error => error.into(),
        })?;
    }
    if sqlite {
        transaction.run_raw(&schema::statistics(model)).await?;
    }
    Ok(transaction.commit().await?)
}

/// Statements that keep what was done to a database.
fn noted(number: i64, name: &str) -> String {
    format!(
        "DELETE FROM {VERSION_TABLE}; INSERT INTO {VERSION_TABLE} (version) VALUES ({number});
         INSERT INTO {RECORD} (number, name, applied_at) VALUES ({number}, '{name}', {})",
        now()
    )
}

impl Transaction {
    /// Waits until no other process makes tables, the first user or a fleet; the others wait until this transaction
    /// ends. SQLite has one writer anyway.
    pub(crate) async fn begin_setup(&mut self) -> Result<(), QueryError> {
        if self.is_sqlite() {
            return Ok(());
        }
        self.run_raw(&format!("SELECT pg_advisory_xact_lock({SETUP_LOCK})")).await
    }

    /// Fails if the database takes no writes; changes nothing.
    pub(crate) async fn check_writable(&mut self) -> Result<(), QueryError> {
        let mut version = Query::update();
        version.table(VERSION_TABLE).value("version", Expr::col("version"));
        self.execute(&version).await.map(drop)
    }

    /// Runs statements without values.
    pub(crate) async fn run_raw(&mut self, statements: &str) -> Result<(), QueryError> {
        let statements = sqlx::raw_sql(AssertSqlSafe(statements));
        match &mut self.inner {
            Transactional::Sqlite(transaction) => statements.execute(transaction.connection()?).await.map(drop)?,
            Transactional::Postgres(transaction) => statements.execute(&mut **transaction).await.map(drop)?,
        }
        Ok(())
    }
}
