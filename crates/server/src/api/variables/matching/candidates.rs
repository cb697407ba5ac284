//! The rows that terms of one variable may be after, looked for from the variables instead of along the list: they are told if
//! they are few.

use std::collections::HashSet;

use craton_model::{Kind, Type};
use sea_query::{Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement, UnionType};

use super::place::VariableSource;
use super::ranges::{LONG, LackingRanges};
use crate::api::variables::inheritance::recursive;
use crate::api::variables::owned::is_among;
use crate::api::{Fault, RequestContext, owners};
use crate::store::SqlValue;
use crate::store::schema::{is_always_there, variables_table};

/// Where rows are found that may be wanted; all that are wanted are among them.
pub(super) struct Candidates {
    /// All rows of the list.
    rows: SelectStatement,
    wanted: Vec<SelectStatement>,
    /// Whether they all are those of [`Candidates::holding`].
    are_holders: bool,
    /// Whether they are those of [`Candidates::without`].
    are_without: bool,
    /// Where these are, as far as it was counted.
    lacking: Option<LackingRanges>,
}

impl Candidates {
    pub(super) fn new(context: &RequestContext<'_>, kind: &Kind) -> Candidates {
        let mut rows = context.select(kind);
        rows.clear_selects().expr_as(Expr::col((kind.family.plural, "id")), "candidate");
        Candidates { rows, wanted: Vec::new(), are_holders: true, are_without: false, lacking: None }
    }

    /// Whether there are too many to look at each, as far as it takes little to tell.
    pub(super) async fn are_many(&self, context: &mut RequestContext<'_>) -> Result<bool, Fault> {
        if self.are_holders || self.are_without {
            return Ok(false);
        }
        let Some(all) = self.all() else { return Ok(false) };
        let far = Query::select().column("candidate").from_subquery(all, "candidates").limit(1).offset(LONG).to_owned();
        Ok(context.transaction.row(&far).await?.is_some())
    }

    /// Those of the list that fulfil a condition.
    fn push(&mut self, condition: Expr) {
        self.wanted.push(self.rows.clone().and_where(condition).to_owned());
        self.are_holders = false;
    }

    /// None so far.
    pub(super) fn clear(&mut self) {
        self.wanted.clear();
        self.are_holders = true;
    }

    /// Those which lie in some places.
    pub(super) fn lying_in(&mut self, place: &VariableSource<'_>, ids: &[&String]) {
        if !ids.is_empty() {
            self.push(is_among(place.column(), place.owner, ids, place.sqlite));
        }
    }

    /// Some, and those below them that have no value of their own.
    pub(super) fn these(&mut self, place: &VariableSource<'_>, ids: &[&String]) {
        if !ids.is_empty() {
            self.push(place.is_of(ids));
        }
    }

    /// Those whose value, own or of what they are below, may be wanted.
    pub(super) fn holding(&mut self, place: &VariableSource<'_>) {
        let own = Query::select()
            .expr_as(Expr::col("owner_id"), "candidate")
            .from(variables_table(place.owner.family))
            .and_where(place.has_key())
            .and_where(place.may_be_wanted())
            .to_owned();
        self.wanted.push(own);
        self.wanted.extend(below(place));
    }

    /// All but those that have a value of their own that cannot be wanted.
    pub(super) fn without(&mut self, place: &VariableSource<'_>) {
        let mut own = Query::select();
        own.column("owner_id").from(variables_table(place.owner.family));
        own.and_where(place.has_key()).and_where(place.may_be_wanted().not());
        let mut rows = self.rows.clone();
        if place.sqlite {
            // Both are read in order, side by side. Without a limit SQLite would leave the order away, and keep one of them.
            rows.union(UnionType::Except, own).order_by_expr(Expr::cust("1"), Order::Asc).limit(i64::MAX as u64);
            rows = Query::select().column("candidate").from_subquery(rows, "others").to_owned();
        } else {
            own.and_where(Expr::col("owner_id").equals((place.kind.family.plural, "id")));
            rows.and_where(Expr::exists(own).not());
        }
        self.wanted = vec![rows];
        (self.are_holders, self.are_without) = (false, true);
    }

    /// Those which lie in none of some places.
    pub(super) async fn lying_in_no(
        &mut self,
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
        ids: &HashSet<&str>,
    ) -> Result<(), Fault> {
        let used = Query::select().expr_as(Expr::col("used_id").cast_as("text"), "used").from("used").to_owned();
        let used = each(place.kind.family.plural, place.column(), "used", "used_id", used);
        let used = owners::joined(&mut context.transaction, used, "used").await?;
        let others: Vec<_> =
            used.split('\n').map(str::to_owned).filter(|id| !id.is_empty() && !ids.contains(id.as_str())).collect();
        self.lying_in(place, &others.iter().collect::<Vec<_>>());
        if place.reference.is_some_and(|field| !is_always_there(field)) {
            self.push(Expr::col(place.column()).is_null());
        }
        Ok(())
    }

    fn all(&self) -> Option<SelectStatement> {
        self.wanted.iter().cloned().reduce(|mut all, more| all.union(UnionType::All, more).to_owned())
    }

    /// Lines of those that fulfil a condition.
    fn lines(
        &self,
        context: &RequestContext<'_>,
        place: &VariableSource<'_>,
        condition: Expr,
    ) -> Option<SelectStatement> {
        let (kind, table) = (place.kind, place.kind.family.plural);
        let all = self.all()?;
        // SQLite keeps to this order, so that it ends when there are enough.
        let join = if place.sqlite { JoinType::CrossJoin } else { JoinType::InnerJoin };
        let mut lines = Query::select();
        lines
            .expr_as(owners::line(Expr::col((table, "id")), Expr::val("")), "line")
            .from_subquery(all, "candidates")
            .join(join, table, Expr::cust("1 = 1"))
            .and_where(Expr::col((table, "id")).equals(("candidates", "candidate")))
            .and_where(condition);
        context.keep_visible(kind, &mut lines);
        Some(lines)
    }

    /// A condition that lists read from their indexes: behind the least of their ids, or before the greatest, where a walk along the
    /// list begins. `None` if those take long to find.
    pub(super) async fn bound(
        &self,
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
        descending: bool,
    ) -> Result<Option<Expr>, Fault> {
        let first = match &self.lacking {
            Some(ranges) => ranges.end(descending),
            None if !self.are_holders || place.owner.id == Type::Uuid => None,
            None => {
                let first = if descending { "max(candidate)" } else { "min(candidate)" };
                let mut firsts = Query::select();
                for wanted in &self.wanted {
                    let of =
                        Query::select().expr(Expr::cust(first)).from_subquery(wanted.clone(), "candidates").to_owned();
                    firsts.expr(Expr::from(of));
                }
                let ids = context.transaction.row(&firsts).await?.unwrap_or_default().into_iter();
                let ids =
                    ids.filter(|id| *id != SqlValue::Null).map(|id| id.integer()).collect::<Result<Vec<_>, _>>()?;
                if descending { ids.into_iter().max() } else { ids.into_iter().min() }
            }
        };
        let id = Expr::col("id");
        Ok(first.map(|first| if descending { id.lte(first) } else { id.gte(first) }))
    }

    /// Their ids, if they are few.
    pub(super) async fn told(
        &mut self,
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
        condition: Expr,
    ) -> Result<Option<Vec<String>>, Fault> {
        if self.are_without {
            self.lacking = LackingRanges::find(context, place, &self.rows).await?;
        }
        match &self.lacking {
            Some(ranges) if ranges.are_few() => self.wanted = vec![ranges.rows(place.kind, &self.rows)],
            Some(_) => return Ok(None),
            None => {}
        }
        let Some(lines) = self.lines(context, place, condition) else { return Ok(Some(Vec::new())) };
        let query = owners::select(lines, owners::SOME, place.sqlite);
        let told = owners::read(context.transaction.row(&query).await?, owners::SOME)?;
        Ok(told.are_few.then(|| told.owners.into_iter().map(|(id, _)| id).collect()))
    }
}

/// Those below others whose value, or that of what is above them, may be wanted.
fn below(place: &VariableSource<'_>) -> Option<SelectStatement> {
    let (table, parent) = (place.kind.family.plural, place.parent?.name);
    let above = ("parents", "above_id");
    let mut rows = Query::select();
    rows.expr_as(Expr::col((table, "id")), "candidate")
        .from("parents")
        .join(JoinType::InnerJoin, table, Expr::col((table, parent)).equals(above))
        .and_where(Expr::from(Func::coalesce(place.said_above(parent, above))).eq(1))
        .and_where(place.value(Expr::val(1), (table, "id")).is_null());
    let rows = each(table, parent, "parents", "above_id", rows);
    Some(Query::select().column("candidate").from_subquery(rows, "below").to_owned())
}

/// A query with the values of a column, each found by an index behind the one before.
fn each(
    table: &'static str,
    column: &'static str,
    name: &'static str,
    value: &'static str,
    mut query: SelectStatement,
) -> SelectStatement {
    let first = Query::select().expr(Expr::cust(format!("min({column})"))).from(table).to_owned();
    let next = Query::select()
        .expr(Expr::cust(format!("(SELECT min({column}) FROM {table} WHERE {column} > {name}.{value})")))
        .from(name)
        .and_where(Expr::col((name, value)).is_not_null())
        .to_owned();
    query.with_cte(recursive(name, &[value], first, next)).to_owned()
}
