//! One place that a variable may come from: the row itself, or what it names.

use craton_model::term::Term;
use craton_model::{Field, Kind};
use sea_query::{Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement, UnionType};

use super::signs::{certain, signs};
use crate::api::owners::{self, FEW, SOME, ToldOwners};
use crate::api::variables::inheritance::recursive;
use crate::api::variables::owned::is_among;
use crate::api::{Fault, RequestContext};
use crate::store::QueryError;
use crate::store::schema::{is_always_there, variables_table};

/// The longest value that is fetched before it is known whether its row is asked for, in characters.
const SHORT: usize = 4_096;
/// Of so many places the resources are looked for by an index.
const SORTED: usize = 4;
/// What stands for a longer one.
const LONG: &str = "?";

/// Where a variable may come from, farthest first.
pub(super) fn places<'t>(
    context: &RequestContext<'_>,
    kind: &'t Kind,
    terms: &'t [Term],
    inherited: bool,
) -> Vec<VariableSource<'t>> {
    let sqlite = context.transaction.is_sqlite();
    let inherits = if inherited { kind.inherits } else { &[] };
    let farther = inherits.iter().rev().filter_map(|name| {
        let reference = kind.field(name)?;
        let owner = context.model.family(reference.refers_to?).next()?;
        (owner.family != kind.family).then_some(VariableSource {
            kind,
            owner,
            reference: Some(reference),
            parent: None,
            terms,
            sqlite,
        })
    });
    let parent = kind.parent().filter(|parent| inherits.contains(&parent.name));
    let own =
        kind.has_variables.then_some(VariableSource { kind, owner: kind, reference: None, parent, terms, sqlite });
    farther.chain(own).collect()
}

/// Those who have the variable in each place, and what its value is if that may match, in one statement; of many those with the
/// least ids, or the greatest.
pub(super) async fn told(
    context: &mut RequestContext<'_>,
    places: &[VariableSource<'_>],
    descending: bool,
) -> Result<Vec<ToldOwners>, Fault> {
    let order = if descending { Order::Desc } else { Order::Asc };
    let lines = |place: &VariableSource<'_>| place.lines().order_by("owner_id", order.clone()).to_owned();
    let mut selects = places.iter().map(|place| owners::select(lines(place), place.most(), place.sqlite));
    let Some(mut query) = selects.next() else { return Ok(Vec::new()) };
    query.unions(selects.map(|select| (UnionType::All, select)));
    let rows = context.transaction.rows(&query).await?;
    let told = places.iter().zip(rows).map(|(place, row)| {
        let mut told = owners::read(Some(row), place.most())?;
        told.are_few &= place.is_any() || told.owners.iter().all(|(_, value)| value != LONG);
        Ok(told)
    });
    Ok(told.collect::<Result<_, QueryError>>()?)
}

pub(super) fn yes(condition: Expr) -> Expr {
    Expr::case(condition, 1).finally(0).into()
}

/// One place that a variable may come from.
#[derive(Clone, Copy)]
pub(super) struct VariableSource<'t> {
    /// The kind that is listed.
    pub(super) kind: &'t Kind,
    /// The kind of those who have the variable.
    pub(super) owner: &'t Kind,
    /// The field by which a row names one; none if it is the row itself.
    pub(super) reference: Option<&'static Field>,
    /// The field by which those below name one; none if they do not count with it.
    pub(super) parent: Option<&'static Field>,
    /// Of one variable.
    terms: &'t [Term],
    pub(super) sqlite: bool,
}

impl VariableSource<'_> {
    pub(super) fn has_key(&self) -> Expr {
        Expr::col("key").eq(self.terms[0].key())
    }

    pub(super) fn is_any(&self) -> bool {
        self.terms.iter().all(Term::is_any)
    }

    pub(super) fn matches(&self, value: &str) -> Result<bool, QueryError> {
        if self.is_any() || value.is_empty() || value == LONG {
            return Ok(self.is_any());
        }
        let unreadable = || QueryError::Unreadable(format!("{}.value", variables_table(self.owner.family)));
        for term in self.terms {
            if !term.matches(value).ok_or_else(unreadable)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Those who have the variable, each with its value if that may match.
    fn lines(&self) -> SelectStatement {
        let short = Expr::case(Expr::cust(format!("length(value) <= {SHORT}")), Expr::col("value")).finally(LONG);
        let text = Expr::case(signs(self.terms, self.sqlite), short).finally("");
        Query::select()
            .expr_as(owners::line(Expr::col("owner_id"), text.into()), "line")
            .from(variables_table(self.owner.family))
            .and_where(self.has_key())
            .to_owned()
    }

    /// The condition that the value of a row may be wanted.
    pub(super) fn may_be_wanted(&self) -> Expr {
        let signs = signs(self.terms, self.sqlite);
        match &self.terms[0] {
            term if !term.is_negated => signs,
            term if term.is_any() => Expr::cust("1 = 0"),
            term => match certain(term, self.sqlite) {
                Some(certain) => certain.not(),
                None => Expr::cust("1 = 1"),
            },
        }
    }

    /// How many owners are told.
    fn most(&self) -> usize {
        if self.reference.is_some() { SOME } else { FEW }
    }

    pub(super) fn column(&self) -> &'static str {
        self.reference.map_or("id", |field| field.name)
    }

    /// The row is of one of these.
    pub(super) fn is_of(&self, ids: &[&String]) -> Expr {
        match self.parent {
            Some(parent) => Expr::col("id").in_subquery(self.with_descendants(ids, parent.name)),
            // The rows of many would be sorted instead of looked at in order.
            None if ids.len() > SORTED => {
                is_among(&format!("COALESCE({}, NULL)", self.column()), self.owner, ids, self.sqlite)
            }
            None => is_among(self.column(), self.owner, ids, self.sqlite),
        }
    }

    pub(super) fn is_not_of(&self, ids: &[&String]) -> Expr {
        let not = self.is_of(ids).not();
        match self.reference {
            Some(field) if !is_always_there(field) => Expr::col(field.name).is_null().or(not),
            _ => not,
        }
    }

    /// These, and those below that have no variable of that name before.
    pub(super) fn with_descendants(&self, ids: &[&String], parent: &'static str) -> SelectStatement {
        let table = self.owner.family.plural;
        let first =
            Query::select().column("id").from(table).and_where(is_among("id", self.owner, ids, self.sqlite)).to_owned();
        let next = Query::select()
            .column((table, "id"))
            .from("holders")
            .join(JoinType::InnerJoin, table, Expr::col((table, parent)).equals(("holders", "id")))
            .and_where(self.value(Expr::val(1), (table, "id")).is_null())
            .to_owned();
        Query::select().column("id").from("holders").with_cte(recursive("holders", &["id"], first, next)).to_owned()
    }

    /// What is said of the value that an owner has, which is looked up row by row; null if it has none.
    pub(super) fn value(&self, said: Expr, owner: (&'static str, &'static str)) -> Expr {
        let value = Query::select()
            .expr(said)
            .from(variables_table(self.owner.family))
            .and_where(self.has_key())
            .and_where(Expr::col("owner_id").equals(owner))
            .to_owned();
        value.into()
    }

    /// Whether the value of one above may match; null if that has none, and what is above it has none for certain.
    pub(super) fn said_above(&self, parent: &'static str, above: (&'static str, &'static str)) -> [Expr; 2] {
        let farther = Query::select()
            .expr(Expr::case(Expr::col(("above", parent)).is_not_null(), 1))
            .from_as(self.owner.family.plural, "above")
            .and_where(Expr::col(("above", "id")).equals(above))
            .to_owned();
        [self.value(yes(self.may_be_wanted()), above), farther.into()]
    }

    /// The row may match by this place, or where this has no variable by what is behind it.
    pub(super) fn may_match(&self, behind: Option<Expr>) -> Expr {
        let table = self.kind.family.plural;
        let mut said = vec![self.value(yes(self.may_be_wanted()), (table, self.column()))];
        said.extend(self.parent.into_iter().flat_map(|parent| self.said_above(parent.name, (table, parent.name))));
        said.push(behind.map_or(Expr::val(0), yes));
        Expr::from(Func::coalesce(said)).eq(1)
    }

    /// The row has no value of its own that matches for certain.
    pub(super) fn does_not_match_for_certain(&self) -> Expr {
        let own = self.value(yes(self.may_be_wanted()), (self.kind.family.plural, "id"));
        Expr::from(Func::coalesce([own, Expr::val(1)])).eq(1)
    }
}
