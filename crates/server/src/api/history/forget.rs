//! Records that are old enough are thrown away, a few at a time, so that nobody waits for it long.

use std::time::Duration;

use sea_query::{Expr, ExprTrait, Order, Query};

use crate::api::{Api, now};
use crate::store::{QueryError, Store, is_one_of_integers};

/// How many records go in one transaction.
const RECORDS: u64 = 500;
/// How often it is looked for old ones.
const PAUSE: Duration = Duration::from_secs(3_600);

impl Api {
    /// Throws away all records of the history that are older than that; how many they were.
    ///
    /// # Errors
    /// What the database says; those that are gone by then stay gone.
    pub async fn forget_history(&self, age: Duration) -> Result<u64, String> {
        forget(&self.core.store, age).await.map_err(|error| format!("{error:?}"))
    }

    /// The same now and every hour, beside all else, for as long as the runtime lives.
    pub fn keep_history_for(&self, age: Duration) {
        let store = self.core.store.clone();
        tokio::spawn(async move {
            loop {
                match forget(&store, age).await {
                    Ok(0) => {}
                    Ok(records) => tracing::info!(records, "old records of the history are thrown away"),
                    Err(error) => tracing::warn!(?error, "old records of the history cannot be thrown away"),
                }
                tokio::time::sleep(PAUSE).await;
            }
        });
    }
}

async fn forget(store: &Store, age: Duration) -> Result<u64, QueryError> {
    let first = now().saturating_sub(i64::try_from(age.as_micros()).unwrap_or(i64::MAX));
    let mut records = 0;
    loop {
        let mut transaction = store.write().await?;
        let mut old = Query::select();
        old.column("number").from("history").and_where(Expr::col("created_at").lt(first));
        let rows = transaction.rows(old.order_by("created_at", Order::Asc).limit(RECORDS)).await?;
        if rows.is_empty() {
            return Ok(records);
        }
        let numbers = rows.iter().flatten().map(|number| number.integer()).collect::<Result<Vec<_>, _>>()?;
        for table in ["history_changes", "history"] {
            let is_old = is_one_of_integers("number", &numbers, transaction.is_sqlite());
            transaction.execute(&Query::delete().from_table(table).and_where(is_old).to_owned()).await?;
        }
        transaction.commit().await?;
        records += numbers.len() as u64;
    }
}
