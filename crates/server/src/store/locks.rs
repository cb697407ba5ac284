//! What several transactions take turns for, how large the database is, and what it knows of that.

use std::collections::BTreeSet;

use sea_query::{Expr, Query};

use super::{QueryError, Transaction};

/// Any number but those of other turns: who sets a parent holds it.
const PARENTS_LOCK: i32 = 7_781;
/// The same of batches, beside each other or one after another.
const BATCHES_LOCK: i64 = 7_782;
const SQLITE_BYTES: &str = "(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)";
const POSTGRES_BYTES: &str = "pg_database_size(current_database())";

impl Transaction {
    /// Waits until no other transaction sets a parent in these projects, which all have one order; the others wait until this one ends.
    /// A parent is of the same project. Of PostgreSQL.
    pub(crate) async fn lock_parents(&mut self, projects: BTreeSet<String>) -> Result<(), QueryError> {
        for project in projects {
            let lock = Expr::cust_with_exprs(
                "pg_advisory_xact_lock($1, hashtext($2))",
                [Expr::val(PARENTS_LOCK), Expr::val(project)],
            );
            self.execute(&Query::select().expr(lock).to_owned()).await?;
        }
        Ok(())
    }

    /// Waits until no other transaction has all batches to itself; with `alone`, until none has a batch at all. Batches change
    /// what they change in an order of their own, so that two may wait for each other, and again when they are run again.
    pub(crate) async fn lock_batches(&mut self, alone: bool) -> Result<(), QueryError> {
        if self.is_sqlite() {
            return Ok(());
        }
        let shared = if alone { "" } else { "_shared" };
        self.run_raw(&format!("SELECT pg_advisory_xact_lock{shared}({BATCHES_LOCK})")).await
    }

    /// An id of this table is about to be given that was not its turn: nobody else gives one before this transaction ends.
    pub(crate) async fn choose_id(&mut self, table: &'static str) -> Result<(), QueryError> {
        if self.is_sqlite() || !self.chosen.insert(table) {
            return Ok(());
        }
        self.run_raw(&format!("LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE")).await
    }

    /// Ids that are given in order go on behind those that were chosen. SQLite's `AUTOINCREMENT` does so by itself.
    pub(crate) async fn pass_chosen_ids(&mut self) -> Result<(), QueryError> {
        for table in std::mem::take(&mut self.chosen) {
            self.run_raw(&format!(
                "SELECT setval(name, greatest(pg_sequence_last_value(name::regclass), (SELECT max(id) FROM {table}))) \
                 FROM pg_get_serial_sequence('{table}', 'id') AS name"
            ))
            .await?;
        }
        Ok(())
    }

    /// The size of the database in bytes.
    pub(crate) async fn bytes(&mut self) -> Result<i64, QueryError> {
        let size = Expr::cust(if self.is_sqlite() { SQLITE_BYTES } else { POSTGRES_BYTES });
        let row = self.row(&Query::select().expr(size).to_owned()).await?;
        row.and_then(|row| row.into_iter().next()).map_or(Ok(0), |bytes| bytes.integer())
    }
}
