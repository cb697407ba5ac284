//! Brings the tables of a database up to the version this program knows.

use std::time::Duration;

use sea_query::{Alias, ColumnDef, Expr, PostgresQueryBuilder, Query, SchemaBuilder, SqliteQueryBuilder, Table};
use sqlx::AssertSqlSafe;

use super::{Pool, QueryError, Session, Store, Transactional, tables};
use crate::error::{OpenError, Reason};

const CURRENT: i64 = 1;
const VERSION_TABLE: &str = "craton_schema";
/// Any number, as long as every `craton` uses the same: who sets up a PostgreSQL database holds it.
const SETUP_LOCK: i64 = 7_780;

enum State {
    Empty,
    Version(i64),
    Foreign,
}

/// Makes or updates the tables. A database that is not ours, or newer, stays as it is.
pub(super) async fn to_current(store: &Store, place: &str, is_file: bool) -> Result<(), OpenError> {
    let failed = |error: QueryError| OpenError::new(place, error.into());
    let mut session = store.read().await.map_err(failed)?;
    let state = state(&mut session).await.map_err(failed)?;
    drop(session);
    if acceptable(place, &state)? {
        return Ok(());
    }
    if is_file {
        write_ahead(store).await.map_err(failed)?;
    }
    let mut session = store.write().await.map_err(failed)?;
    session.begin_setup().await.map_err(failed)?;
    // Another process may have been faster.
    let state = self::state(&mut session).await.map_err(failed)?;
    if !acceptable(place, &state)? {
        create(&mut session).await.map_err(failed)?;
        session.commit().await.map_err(failed)?;
    }
    Ok(())
}

/// Whether nothing is left to do; an error if nothing may be done.
fn acceptable(place: &str, state: &State) -> Result<bool, OpenError> {
    match state {
        State::Empty => Ok(false),
        State::Version(CURRENT) => Ok(true),
        State::Version(version) => Err(OpenError::new(place, Reason::Newer(*version, CURRENT))),
        State::Foreign => Err(OpenError::new(place, Reason::Foreign)),
    }
}

async fn state(session: &mut Session) -> Result<State, QueryError> {
    let tables = if session.is_sqlite() {
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
    let tables = session.rows(&tables).await?;
    if tables.is_empty() {
        return Ok(State::Empty);
    }
    let tables: Vec<_> = tables.into_iter().flatten().map(super::SqlValue::into_text).collect::<Result<_, _>>()?;
    if !tables.iter().any(|name| name == VERSION_TABLE) {
        return Ok(State::Foreign);
    }
    let version = session.row(Query::select().column("version").from(VERSION_TABLE)).await?;
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

async fn create(session: &mut Session) -> Result<(), QueryError> {
    let (sqlite, postgres) =
        (statements(SqliteQueryBuilder::default, true), statements(PostgresQueryBuilder::default, false));
    session.run_raw(Some(&sqlite), Some(&postgres)).await?;
    let mut version = Query::insert();
    version.into_table(VERSION_TABLE).columns(["version"]).values_panic([CURRENT.into()]);
    session.execute(&version).await.map(drop)
}

fn statements<B: SchemaBuilder>(builder: fn() -> B, sqlite: bool) -> String {
    let (tables, indexes) = tables::version_1(sqlite);
    let mut version = Table::create();
    version.table(Alias::new(VERSION_TABLE)).col(ColumnDef::new(Alias::new("version")).big_integer().not_null());
    let mut all = vec![version.to_string(builder())];
    all.extend(tables.iter().map(|table| table.to_string(builder())));
    all.extend(indexes.iter().map(|index| index.to_string(builder())));
    all.join(";\n")
}

impl Session {
    /// Waits until no other process makes tables, the first user or a fleet; the others wait until this transaction
    /// ends. SQLite has one writer anyway.
    pub(crate) async fn begin_setup(&mut self) -> Result<(), QueryError> {
        self.run_raw(None, Some(&format!("SELECT pg_advisory_xact_lock({SETUP_LOCK})"))).await
    }

    /// Fails if the database takes no writes; changes nothing.
    pub(crate) async fn check_writable(&mut self) -> Result<(), QueryError> {
        let mut version = Query::update();
        version.table(VERSION_TABLE).value("version", Expr::col("version"));
        self.execute(&version).await.map(drop)
    }

    /// Runs statements without values, those of the database at hand.
    pub(super) async fn run_raw(&mut self, sqlite: Option<&str>, postgres: Option<&str>) -> Result<(), QueryError> {
        match (&mut self.transaction, sqlite, postgres) {
            (Transactional::Sqlite(transaction), Some(sql), _) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **transaction).await?;
            }
            (Transactional::Postgres(transaction), _, Some(sql)) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **transaction).await?;
            }
            _ => {}
        }
        Ok(())
    }
}
