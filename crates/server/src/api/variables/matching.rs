//! `vars=`: which resources have a variable, own or inherited, that a JSON path and a value match.
//!
//! The database narrows by the variable's name to the distinct values there are; Rust decides which of them match; the
//! condition that goes back names those values, so that a page costs the same however many resources match.

use craton_model::term::{self, COMPOUNDS, InvalidTerm, TERMS, Term};
use craton_model::{Family, Field, Kind};
use sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement};

use super::inheritance::recursive;
use crate::api::filter::joined;
use crate::api::{Fault, RequestContext};
use crate::store::schema::{is_always_there, variables_table};
use crate::store::{Transaction, is_one_of_texts};

/// How many bytes of values are looked at in one go.
const TURN: usize = 16 << 10;

/// The condition that a row fulfils if all terms match.
pub(crate) async fn condition(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    text: &str,
    inherited: bool,
) -> Result<Expr, Fault> {
    let mut all = Expr::cust("1 = 1");
    for term in term::parse(text).map_err(invalid)? {
        let found = matches(context, kind, &term, inherited).await?;
        // Where a row lies in no cell, whether that has a variable is unknown, which is not a no.
        all = all.and(if term.is_negated {
            Expr::from(Func::coalesce([found, Expr::cust("FALSE")])).not()
        } else {
            found
        });
    }
    Ok(all)
}

fn invalid(error: InvalidTerm) -> Fault {
    Fault::bad_request(match error {
        InvalidTerm::Path => "The query contains an invalid JSON Path expression.".to_owned(),
        InvalidTerm::Value(_) => "An invalid JSON value was specified.".to_owned(),
        InvalidTerm::TooMany => format!("'vars' has at most {TERMS} terms."),
        InvalidTerm::TooComplex => format!("A value in 'vars' has at most {COMPOUNDS} arrays and objects."),
    })
}

async fn matches(context: &mut RequestContext<'_>, kind: &Kind, term: &Term, inherited: bool) -> Result<Expr, Fault> {
    let sqlite = context.transaction.is_sqlite();
    let mut condition: Option<Expr> = None;
    // From the farthest to the nearest: a match counts, and any value hides what is behind it.
    for (reference, family) in owners(context, kind, inherited) {
        let parent = kind.parent().filter(|field| reference.is_none() && kind.inherits.contains(&field.name));
        let owners = Owners { family, reference, parent: parent.filter(|_| inherited), key: term.key(), sqlite };
        if term.is_any() {
            let here = owners.condition(owners.query());
            condition = Some(condition.map_or(here.clone(), |behind| here.or(behind)));
            continue;
        }
        let values = values(&mut context.transaction, family, term.key()).await?;
        let matching = matching(term, &values).await;
        let here = (!matching.is_empty()).then(|| owners.with(&matching));
        let behind = condition.map(|behind| if values.is_empty() { behind } else { behind.and(owners.without()) });
        condition = match (here, behind) {
            (Some(here), Some(behind)) => Some(here.or(behind)),
            (here, behind) => here.or(behind),
        };
    }
    Ok(condition.unwrap_or_else(|| Expr::cust("1 = 0")))
}

/// The values, of lines of them, that match. Others get their turn meanwhile, and a request that ends ends it.
async fn matching<'v>(term: &Term, values: &'v str) -> Vec<&'v str> {
    let (mut matching, mut bytes) = (Vec::new(), 0);
    for value in values.split('\n') {
        matching.extend(term.matches(value).then_some(value));
        bytes += value.len();
        if bytes > TURN {
            tokio::task::yield_now().await;
            bytes = 0;
        }
    }
    matching
}

/// The families that variables come from, farthest first, each with the reference to it; none is the kind's own.
fn owners(context: &RequestContext<'_>, kind: &Kind, inherited: bool) -> Vec<(Option<&'static Field>, Family)> {
    let inherits = if inherited { kind.inherits } else { &[] };
    let farther = inherits.iter().rev().filter_map(|name| {
        let field = kind.field(name)?;
        let family = context.model.family(field.refers_to?).next()?.family;
        (family != kind.family).then_some((Some(field), family))
    });
    farther.chain(kind.has_variables.then_some((None, kind.family))).collect()
}

/// The distinct values of a variable in a family, as JSON text, a line each: compact JSON has no line feed.
async fn values(transaction: &mut Transaction, family: Family, key: &str) -> Result<String, Fault> {
    let distinct = Query::select()
        .distinct()
        .column("value")
        .from(variables_table(family))
        .and_where(Expr::col("key").eq(key))
        .to_owned();
    joined(transaction, distinct, "value").await
}

/// Those who have a variable in one family, as a row names them.
struct Owners<'t> {
    family: Family,
    /// The field by which a row names one; none if it is the row itself.
    reference: Option<&'static Field>,
    /// The field by which those below name one; none if they do not count with it.
    parent: Option<&'static Field>,
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
        match self.reference {
            Some(field) if !is_always_there(field) => Expr::col(field.name).is_null().or(any),
            _ => any,
        }
    }

    fn query(&self) -> SelectStatement {
        let mut owners = Query::select();
        owners.column("owner_id").from(variables_table(self.family)).and_where(Expr::col("key").eq(self.key));
        owners
    }

    fn condition(&self, owners: SelectStatement) -> Expr {
        let owners = match self.parent {
            Some(parent) => self.with_descendants(owners, parent.name),
            None => owners,
        };
        Expr::col(self.reference.map_or("id", |field| field.name)).in_subquery(owners)
    }

    /// The owners, and those below that have no variable of that name before.
    fn with_descendants(&self, owners: SelectStatement, parent: &'static str) -> SelectStatement {
        let table = self.family.plural;
        let mut own = self.query();
        own.and_where(Expr::col("owner_id").equals((table, "id")));
        let next = Query::select()
            .column((table, "id"))
            .from("holders")
            .join(JoinType::InnerJoin, table, Expr::col((table, parent)).equals(("holders", "id")))
            .and_where(Expr::exists(own).not())
            .to_owned();
        Query::select().column("id").from("holders").with_cte(recursive("holders", &["id"], owners, next)).to_owned()
    }
}
