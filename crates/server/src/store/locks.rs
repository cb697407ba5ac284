//! What several transactions take turns for, and how large the database is.

use sea_query::{Expr, Query};

use super::{QueryError, Transaction};

/// Any number but those of other turns: who sets a parent holds it.
const PARENTS_LOCK: i64 = 7_781;
const SQLITE_BYTES: &str = "(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)";
const POSTGRES_BYTES: &str = "pg_database_size(current_database())";

impl Transaction {
    /// Waits until no other transaction sets a parent; the others wait until this one ends. SQLite has one writer anyway.
    pub(crate) async fn lock_parents(&mut self) -> Result<(), QueryError> {
        if self.is_sqlite() {
            return Ok(());
        }
        self.run_raw(&format!("SELECT pg_advisory_xact_lock({PARENTS_LOCK})")).await
    }

    /// The size of the database in bytes.
    pub(crate) async fn bytes(&mut self) -> Result<i64, QueryError> {
        let size = Expr::cust(if self.is_sqlite() { SQLITE_BYTES } else { POSTGRES_BYTES });
        let row = self.row(&Query::select().expr(size).to_owned()).await?;
        row.and_then(|row| row.into_iter().next()).map_or(Ok(0), |bytes| bytes.integer())
    }
}
