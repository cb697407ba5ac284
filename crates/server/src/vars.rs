//! `vars=`: which resources have a variable, own or inherited, that a JSON path and a value match.
//!
//! The database narrows by the variable's name to the distinct values there are; Rust decides which of them match; the
//! condition that goes back names those values, so that a page costs the same however many resources match.

use sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement};

use super::fault::Fault;
use super::kinds::{Kind, Level};
use super::resolve::recursive;
use super::store::{Cell, Session, is_one_of_texts};
use craton_model::term::{self, InvalidTerm, Term};

/// The condition that a row fulfils if all terms match.
pub(crate) async fn condition(session: &mut Session, kind: &Kind, text: &str, inherited: bool) -> Result<Expr, Fault> {
    let mut all = Expr::cust("1 = 1");
    for term in term::parse(text).map_err(invalid)? {
        all = all.and(matches(session, kind, &term, inherited).await?);
    }
    Ok(all)
}

fn invalid(error: InvalidTerm) -> Fault {
    Fault::bad_request(match error {
        InvalidTerm::Path => "The query contains an invalid JSON Path expression.".to_owned(),
        InvalidTerm::Value => "An invalid JSON value was specified.".to_owned(),
        InvalidTerm::NoColon(term) => format!("A term of vars must be PATH:VALUE, but '{term}' has no colon."),
    })
}

async fn matches(session: &mut Session, kind: &Kind, term: &Term, inherited: bool) -> Result<Expr, Fault> {
    let farther = if inherited { kind.inherits } else { &[] };
    let mut condition: Option<Expr> = None;
    // From the farthest level to the nearest: a match counts, and any value hides what is behind it.
    for level in farther.iter().rev().copied().chain(kind.level) {
        let own = Some(level) == kind.level;
        let owners = Owners {
            level,
            column: if own { "id" } else { level.column() },
            descendants: inherited && level == Level::Device,
            key: term.key(),
            sqlite: session.is_sqlite(),
        };
        let values = values(session, level, term.key()).await?;
        let matching: Vec<_> = values.split('\n').filter(|value| term.matches(value)).collect();
        let here = (!matching.is_empty()).then(|| owners.with(&matching));
        let behind = condition.map(|behind| if values.is_empty() { behind } else { behind.and(owners.without()) });
        condition = match (here, behind) {
            (Some(here), Some(behind)) => Some(here.or(behind)),
            (here, behind) => here.or(behind),
        };
    }
    Ok(condition.unwrap_or_else(|| Expr::cust("1 = 0")))
}

/// The distinct values of a variable at a level, as JSON text, a line each.
async fn values(session: &mut Session, level: Level, key: &str) -> Result<String, Fault> {
    let distinct =
        Query::select().distinct().column("value").from(level.table()).and_where(Expr::col("key").eq(key)).to_owned();
    // One row with all of them: compact JSON has no line feed, and a row each costs more than reading it.
    let joined = if session.is_sqlite() { "group_concat(value, char(10))" } else { "string_agg(value, chr(10))" };
    let query = Query::select().expr(Expr::cust(joined)).from_subquery(distinct, "distinct_values").to_owned();
    let joined = session.row(&query).await?.and_then(|row| row.into_iter().next()).map(Cell::into_text);
    Ok(joined.unwrap_or_default())
}

/// Those who have a variable at one level, as a row names them.
struct Owners<'t> {
    level: Level,
    column: &'static str,
    /// Whether what is below a device counts with it.
    descendants: bool,
    key: &'t str,
    sqlite: bool,
}

impl Owners<'_> {
    /// The row is of an owner with one of these values.
    fn with(&self, values: &[&str]) -> Expr {
        let mut owners = self.query();
        owners.and_where(is_one_of_texts("value", values, self.sqlite));
        self.condition(owners)
    }

    /// The row is of no owner.
    fn without(&self) -> Expr {
        let any = self.condition(self.query()).not();
        if self.column == "cell_id" { Expr::col(self.column).is_null().or(any) } else { any }
    }

    fn query(&self) -> SelectStatement {
        let mut owners = Query::select();
        owners.column("owner_id").from(self.level.table()).and_where(Expr::col("key").eq(self.key));
        owners
    }

    fn condition(&self, owners: SelectStatement) -> Expr {
        let owners = if self.descendants { with_descendants(owners, self.key) } else { owners };
        Expr::col(self.column).in_subquery(owners)
    }
}

/// The devices, and those below that have no variable of that name before.
fn with_descendants(owners: SelectStatement, key: &str) -> SelectStatement {
    let own = Query::select()
        .column("owner_id")
        .from(Level::Device.table())
        .and_where(Expr::col("key").eq(key))
        .and_where(Expr::col("owner_id").equals(("devices", "id")))
        .to_owned();
    let next = Query::select()
        .column(("devices", "id"))
        .from("holders")
        .join(JoinType::InnerJoin, "devices", Expr::col(("devices", "parent_id")).equals(("holders", "id")))
        .and_where(Expr::exists(own).not())
        .to_owned();
    Query::select().column("id").from("holders").with_cte(recursive("holders", &["id"], owners, next)).to_owned()
}
