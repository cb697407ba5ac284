//! `vars=`: which resources have a variable, own or inherited, that a JSON path and a value match.
//!
//! The database tells who has a variable of the name, place by place from the farthest to the nearest, and what its value is, as
//! long as they are few; Rust decides which of them match. Where they are many, rows are looked at in the order of the list:
//! the database leaves out those that cannot match, and Rust decides about the rest, page by page.

use craton_model::term::{self, InvalidTerm, Term};
use craton_model::{Field, Kind};
use sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement, UnionType};

use super::inheritance::{attach_some, is_among, recursive};
use crate::api::owners::{self, Owner};
use crate::api::{Fault, RequestContext};
use crate::store::schema::{is_always_there, variables_table};
use crate::store::{QueryError, Row};

/// The longest value that is fetched before it is known whether its row is asked for, in characters.
const SHORT: usize = 4_096;
/// Of so many places the resources are looked for by an index.
const SORTED: usize = 4;
/// What stands for a longer one.
const LONG: &str = "?";

/// What the database cannot decide about rows.
#[derive(Default)]
pub(crate) struct OpenTerms {
    terms: Vec<Term>,
    inherited: bool,
}

impl OpenTerms {
    /// Whether the database decided all.
    pub(crate) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The rows of [`RequestContext::select`] that match.
    pub(crate) async fn keep(
        &self,
        context: &mut RequestContext<'_>,
        kind: &Kind,
        rows: Vec<Row>,
    ) -> Result<Vec<Row>, Fault> {
        if self.is_empty() {
            return Ok(rows);
        }
        let items = rows.iter().map(|row| context.resource(kind, row.clone()));
        let mut items = items.collect::<Result<Vec<_>, _>>()?;
        let keys: Vec<_> = self.terms.iter().map(Term::key).collect();
        attach_some(context, kind, &mut items, self.inherited, Some(&keys)).await?;
        let matches = |variables: &serde_json::Value, term: &Term| {
            variables.get(term.key()).is_some_and(|variable| term.fits(variable)) != term.is_negated
        };
        let fit = items.iter().map(|item| self.terms.iter().all(|term| matches(&item["variables"], term)));
        Ok(rows.into_iter().zip(fit).filter_map(|(row, fits)| fits.then_some(row)).collect())
    }
}

/// A condition that all rows fulfil in which all terms match, and those terms that some match without.
pub(crate) async fn condition(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    text: &str,
    inherited: bool,
) -> Result<(Expr, OpenTerms), Fault> {
    let mut all = Expr::cust("1 = 1");
    let mut open = OpenTerms { terms: Vec::new(), inherited };
    for term in term::parse(text).map_err(invalid)? {
        let (found, is_exact) = matches(context, kind, &term, inherited).await?;
        all = all.and(if term.is_negated && is_exact {
            // Where a row lies in no cell, whether that has a variable is unknown, which is not a no.
            Expr::from(Func::coalesce([found, Expr::cust("FALSE")])).not()
        } else {
            found
        });
        if !is_exact {
            open.terms.push(term);
        }
    }
    Ok((all, open))
}

fn invalid(error: InvalidTerm) -> Fault {
    Fault::bad_request(match error {
        InvalidTerm::Path => "The query contains an invalid JSON Path expression.".to_owned(),
        InvalidTerm::Value(_) => "An invalid JSON value was specified.".to_owned(),
    })
}

/// The condition of rows that match; if it is not exact, of those that may, or of a negated term of those that may not.
async fn matches(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    term: &Term,
    inherited: bool,
) -> Result<(Expr, bool), Fault> {
    let sqlite = context.transaction.is_sqlite();
    let places = places(context, kind, term, inherited);
    let Some(own) = places.last() else { return Ok((Expr::cust("1 = 0"), true)) };
    let mut condition: Option<Expr> = None;
    let mut is_exact = true;
    // From the farthest to the nearest: a match counts, and any value hides what is behind it.
    for (place, owners) in places.iter().zip(owners_of(context, &places).await?) {
        let few = match owners {
            None if condition.is_none() && place.reference.is_none() => {
                let matching = place.select(signs(term, sqlite));
                place.read(context.transaction.row(&matching).await?)?
            }
            owners => owners,
        };
        condition = match few {
            Some(few) => {
                let matching: Vec<_> = few.iter().filter(|(_, value)| place.matches(value)).map(|(id, _)| id).collect();
                let here = (!matching.is_empty()).then(|| place.is_of(&matching));
                let hiding: Vec<_> = few.iter().map(|(id, _)| id).collect();
                let behind = condition
                    .map(|behind| if hiding.is_empty() { behind } else { behind.and(place.is_not_of(&hiding)) });
                match (here, behind) {
                    (Some(here), Some(behind)) => Some(here.or(behind)),
                    (here, behind) => here.or(behind),
                }
            }
            None if term.is_negated => return Ok((own.does_not_match_for_certain(), false)),
            None => {
                is_exact = false;
                Some(place.may_match(condition))
            }
        };
    }
    Ok((condition.unwrap_or_else(|| Expr::cust("1 = 0")), is_exact))
}

/// Where a variable may come from, farthest first.
fn places<'t>(context: &RequestContext<'_>, kind: &'t Kind, term: &'t Term, inherited: bool) -> Vec<Place<'t>> {
    let sqlite = context.transaction.is_sqlite();
    let inherits = if inherited { kind.inherits } else { &[] };
    let farther = inherits.iter().rev().filter_map(|name| {
        let reference = kind.field(name)?;
        let owner = context.model.family(reference.refers_to?).next()?;
        (owner.family != kind.family).then_some(Place {
            kind,
            owner,
            reference: Some(reference),
            parent: None,
            term,
            sqlite,
        })
    });
    let parent = kind.parent().filter(|parent| inherits.contains(&parent.name));
    let own = kind.has_variables.then_some(Place { kind, owner: kind, reference: None, parent, term, sqlite });
    farther.chain(own).collect()
}

/// Those who have the variable in each place, if they are few, and whether they match, in one statement.
async fn owners_of(context: &mut RequestContext<'_>, places: &[Place<'_>]) -> Result<Vec<Option<Vec<Owner>>>, Fault> {
    let mut selects = places.iter().map(|place| place.select(Expr::cust("1 = 1")));
    let Some(mut query) = selects.next() else { return Ok(Vec::new()) };
    query.unions(selects.map(|select| (UnionType::All, select)));
    let rows = context.transaction.rows(&query).await?;
    Ok(places.iter().zip(rows).map(|(place, row)| place.read(Some(row))).collect::<Result<_, _>>()?)
}

/// The condition that a value may match.
fn signs(term: &Term, sqlite: bool) -> Expr {
    let has = |sign: String| {
        let value = if sign.starts_with(':') { "':' || value || ','" } else { "value" };
        let found = if sqlite { format!("instr({value}, ?) > 0") } else { format!("strpos({value}, $1) > 0") };
        Expr::cust_with_values(found, [sign])
    };
    let groups = term.signs().into_iter().filter_map(|group| group.into_iter().map(has).reduce(Expr::or));
    groups.reduce(Expr::and).unwrap_or_else(|| Expr::cust("1 = 1"))
}

/// One place that a variable may come from.
struct Place<'t> {
    /// The kind that is listed.
    kind: &'t Kind,
    /// The kind of those who have the variable.
    owner: &'t Kind,
    /// The field by which a row names one; none if it is the row itself.
    reference: Option<&'static Field>,
    /// The field by which those below name one; none if they do not count with it.
    parent: Option<&'static Field>,
    term: &'t Term,
    sqlite: bool,
}

impl Place<'_> {
    fn has_key(&self) -> Expr {
        Expr::col("key").eq(self.term.key())
    }

    /// Those with the variable and what its value is, if that may match.
    fn select(&self, condition: Expr) -> SelectStatement {
        let short = Expr::case(Expr::cust(format!("length(value) <= {SHORT}")), Expr::col("value")).finally(LONG);
        let text = Expr::case(signs(self.term, self.sqlite), short).finally("");
        owners::select(
            &variables_table(self.owner.family),
            "owner_id",
            self.has_key().and(condition),
            text.into(),
            self.sqlite,
        )
    }

    fn read(&self, row: Option<Row>) -> Result<Option<Vec<Owner>>, QueryError> {
        let owners = owners::read(row)?;
        Ok(owners.filter(|owners| self.term.is_any() || owners.iter().all(|(_, value)| value != LONG)))
    }

    fn matches(&self, value: &str) -> bool {
        self.term.is_any() || !value.is_empty() && self.term.matches(value)
    }

    fn column(&self) -> &'static str {
        self.reference.map_or("id", |field| field.name)
    }

    /// The row is of one of these.
    fn is_of(&self, ids: &[&String]) -> Expr {
        match self.parent {
            Some(parent) => Expr::col("id").in_subquery(self.with_descendants(ids, parent.name)),
            // The rows of many would be sorted instead of looked at in order.
            None if ids.len() > SORTED => {
                is_among(&format!("COALESCE({}, NULL)", self.column()), self.owner, ids, self.sqlite)
            }
            None => is_among(self.column(), self.owner, ids, self.sqlite),
        }
    }

    fn is_not_of(&self, ids: &[&String]) -> Expr {
        let not = self.is_of(ids).not();
        match self.reference {
            Some(field) if !is_always_there(field) => Expr::col(field.name).is_null().or(not),
            _ => not,
        }
    }

    /// These, and those below that have no variable of that name before.
    fn with_descendants(&self, ids: &[&String], parent: &'static str) -> SelectStatement {
        let table = self.owner.family.plural;
        let first =
            Query::select().column("id").from(table).and_where(is_among("id", self.owner, ids, self.sqlite)).to_owned();
        let next = Query::select()
            .column((table, "id"))
            .from("holders")
            .join(JoinType::InnerJoin, table, Expr::col((table, parent)).equals(("holders", "id")))
            .and_where(self.value(Expr::val(1)).is_null())
            .to_owned();
        Query::select().column("id").from("holders").with_cte(recursive("holders", &["id"], first, next)).to_owned()
    }

    /// What is said of the variable of this place that counts for a row; null if it has none. It is looked up row by row.
    fn value(&self, said: Expr) -> Expr {
        let value = Query::select()
            .expr(said)
            .from(variables_table(self.owner.family))
            .and_where(self.has_key())
            .and_where(Expr::col("owner_id").equals((self.kind.family.plural, self.column())))
            .to_owned();
        value.into()
    }

    /// The row may match by this place, or where this has no variable by what is behind it.
    fn may_match(&self, behind: Option<Expr>) -> Expr {
        let yes = |condition: Expr| -> Expr { Expr::case(condition, 1).finally(0).into() };
        let mut said = vec![self.value(yes(signs(self.term, self.sqlite)))];
        // What is above has it, or not.
        said.extend(self.parent.map(|parent| Expr::case(Expr::col(parent.name).is_not_null(), 1).into()));
        said.push(behind.map_or(Expr::val(0), yes));
        Expr::from(Func::coalesce(said)).eq(1)
    }

    /// The row has no value of its own that matches for certain.
    fn does_not_match_for_certain(&self) -> Expr {
        let certain = match self.term.certain() {
            Some(value) => Expr::col("value").eq(value),
            None => Expr::cust(if self.term.is_any() { "1 = 1" } else { "1 = 0" }),
        };
        Expr::from(Func::coalesce([self.value(Expr::case(certain, 1).finally(0).into()), Expr::val(0)])).eq(0)
    }
}
