//! A replica that lists are read from while it is near enough: how far it is behind is measured, not asked.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use sqlx::Error;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::hosts::DatabaseHosts;
use super::postgres::PostgresPool;
use super::{Pool, Store};
use crate::error::{OpenError, Reason};

/// How often it is measured.
const PAUSE: Duration = Duration::from_millis(250);
/// How long both may take to answer, and a list may wait for its turn on the replica.
const ANSWER: Duration = Duration::from_secs(1);
/// What no two databases have in common: their cluster, name and tables; and how much has been written, or written again.
const STATE: &str = "SELECT
    concat_ws(' ', (SELECT system_identifier FROM pg_control_system()), current_database(),
        (SELECT string_agg(number || ' ' || applied_at, ',' ORDER BY number) FROM craton_migrations)),
    pg_is_in_recovery(),
    (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END - '0/0')::bigint";

/// Where lists are read from while it is near enough: a replica of a database.
pub struct ReadDatabase {
    options: PgConnectOptions,
    place: String,
    max_lag: Duration,
}

/// A replica that is in use.
pub(super) struct Replica {
    place: String,
    pool: PostgresPool,
    /// A connection beside them, for measuring.
    probe: PostgresPool,
    /// How much later than in the database something may come to be in a list.
    max_lag: Duration,
    /// It has all that the database had at this time; `None` if it cannot be said, and nothing is read from it.
    has_all_of: watch::Sender<Option<Instant>>,
}

/// Who one is, whether it is a replica, and its position.
type ReplicationState = (String, bool, Option<i64>);

impl ReadDatabase {
    /// The replica at `url` of the database at another. It is used while it is no further behind than `max_lag`.
    ///
    /// # Errors
    /// The database is in SQLite, or `url` does not name one host of PostgreSQL.
    pub fn new(url: &str, database_url: &str, max_lag: Duration) -> Result<ReadDatabase, OpenError> {
        let refusal = |reason| OpenError::new("the read database", Reason::Replica(reason));
        if DatabaseHosts::parse(database_url).is_err_and(|error| *error.reason() == Reason::Url) {
            return Err(refusal("only a database in PostgreSQL has replicas"));
        }
        let hosts = match DatabaseHosts::parse(url) {
            Err(error) if *error.reason() != Reason::Url => {
                return Err(OpenError::new("the URL of the read database", error.reason().clone()));
            }
            hosts => hosts.ok(),
        };
        let named = hosts.and_then(|hosts| Some((hosts.only()?.clone(), hosts.place())));
        let (options, place) = named
            .ok_or_else(|| refusal("give postgres://USER@HOST/NAME, with one host and no target_session_attrs"))?;
        Ok(ReadDatabase { options, place, max_lag })
    }
}

impl Store {
    /// The same store, with a replica that lists are read from, if it is in PostgreSQL. Whether the replica is there is found out
    /// meanwhile.
    pub(crate) fn with_replica(self, read: ReadDatabase, connections: u32) -> Store {
        let Pool::Postgres(primary) = &self.probe else { return self };
        let replica = Arc::new(Replica {
            pool: PostgresPool::new(&read.options, connections, ANSWER),
            probe: PostgresPool::new(&read.options, 1, ANSWER),
            place: read.place,
            max_lag: read.max_lag,
            has_all_of: watch::Sender::default(),
        });
        tokio::spawn(measure(Arc::downgrade(&replica), primary.clone()));
        Store { replica: Some(replica), ..self }
    }

    /// The replica, if it is near enough: all that was acknowledged longer than the lag ago is in it; and what ends if it no longer
    /// answers.
    pub(crate) fn replica(&self) -> Option<(Store, impl Future<Output = ()> + use<>)> {
        let replica = self.replica.as_ref().filter(|replica| replica.is_near())?;
        let mut has_all_of = replica.has_all_of.subscribe();
        let ends = async move { drop(has_all_of.wait_for(Option::is_none).await) };
        Some((Store { pool: Pool::Postgres(replica.pool.clone()), ..self.clone() }, ends))
    }

    /// How far the replica is behind, infinitely if that cannot be said; `None` if there is none.
    pub(crate) fn lag_seconds(&self) -> Option<f64> {
        let replica = self.replica.as_ref()?;
        Some(replica.lag().map_or(f64::INFINITY, |lag| lag.as_secs_f64()))
    }
}

impl Replica {
    pub(super) async fn close(&self) {
        self.probe.close().await;
        self.pool.close().await;
    }

    fn lag(&self) -> Option<Duration> {
        self.has_all_of.borrow().map(|time| time.elapsed())
    }

    fn is_near(&self) -> bool {
        self.lag().is_some_and(|lag| lag <= self.max_lag)
    }
}

/// Measures as long as there is somebody who reads from it, and tells the log what comes of it.
async fn measure(replica: Weak<Replica>, primary: PostgresPool) {
    let (mut positions, mut was_near) = (VecDeque::new(), None);
    while let Some(replica) = replica.upgrade() {
        let found = timeout(ANSWER, compare(&replica, &primary, &mut positions)).await;
        let found = found.unwrap_or_else(|_| Err(no_answer()));
        let reason = found.as_ref().err().cloned();
        replica.has_all_of.send_replace(found.unwrap_or_default());
        let is_near = replica.is_near();
        if was_near != Some(is_near) {
            let (place, lag) = (&replica.place, replica.lag().map(|lag| lag.as_secs_f64()));
            if is_near {
                tracing::info!(place, "lists are read from the replica");
            } else {
                let reason = reason.or_else(|| Some(format!("it is {:.1} s behind", lag?)));
                let reason = reason.unwrap_or_else(|| "it is further behind than has been measured".to_owned());
                tracing::warn!(place, reason, "lists are not read from the replica");
            }
            was_near = Some(is_near);
        }
        drop(replica);
        sleep(PAUSE).await;
    }
}

/// Since when the replica may lack something, if that is known; an error if it is no replica of this database. `positions` are when
/// the database had written how much.
async fn compare(
    replica: &Replica,
    primary: &PostgresPool,
    positions: &mut VecDeque<(Instant, i64)>,
) -> Result<Option<Instant>, String> {
    let now = Instant::now();
    // The replica first: what is asked later is never behind.
    let there = state(&replica.probe).await?;
    let here = state(primary).await.map_err(|error| format!("the database itself: {error}"))?;
    let (identity, true, Some(replayed)) = there else {
        return Err("it is no replica".to_owned());
    };
    if identity != here.0 {
        return Err("it is another database, or its tables are of another version".to_owned());
    }
    let (_, false, Some(written)) = here else {
        return Err("the database itself is a replica".to_owned());
    };
    if written < replayed {
        return Err("it has what the database itself does not have".to_owned());
    }
    positions.push_back((now, written));
    let is_old = |(time, _): &(Instant, i64)| now.duration_since(*time) > replica.max_lag;
    while positions.front().is_some_and(is_old) {
        positions.pop_front();
    }
    let known = positions.iter().rev().find(|(_, position)| *position <= replayed).map(|(time, _)| *time);
    // What was once there stays there.
    Ok(known.or(*replica.has_all_of.borrow()))
}

async fn state(pool: &PostgresPool) -> Result<ReplicationState, String> {
    let asked = async { sqlx::query_as(STATE).fetch_one(&mut *pool.acquire().await?).await };
    asked.await.map_err(|error| match error {
        Error::PoolTimedOut => no_answer(),
        error => error.to_string(),
    })
}

fn no_answer() -> String {
    format!("no answer within {} s", ANSWER.as_secs())
}
