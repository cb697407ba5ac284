//! How large the database is, which also shows whether it answers.

use sea_query::{Expr, Query};

use super::api::Api;
use super::store::QueryError;

const SQLITE: &str = "(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)";
const POSTGRES: &str = "pg_database_size(current_database())";

impl Api {
    /// The size of the database in bytes.
    pub(crate) async fn database_bytes(&self) -> Result<i64, QueryError> {
        let mut session = self.store.read().await?;
        let size = Expr::cust(if session.is_sqlite() { SQLITE } else { POSTGRES });
        let row = session.row(&Query::select().expr(size).to_owned()).await?;
        Ok(row.and_then(|row| row.first().map(|bytes| bytes.integer())).unwrap_or_default())
    }
}
