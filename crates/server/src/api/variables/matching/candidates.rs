//! The rows that terms of one variable may be after, looked for from the variables instead of along the list: they are told if
//! they are few.

use std::collections::{HashMap, HashSet};

use craton_model::{Kind, Type};
use sea_query::{Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement, UnionType};

use super::place::VariableSource;
use crate::api::variables::inheritance::{is_among, recursive};
use crate::api::{Fault, RequestContext, owners};
use crate::store::schema::{is_always_there, variables_table};
use crate::store::{QueryError, values};

/// A list of more rows is long: to join it with the variables of all takes longer than to count both.
const LONG: u64 = 10_000;
/// How many ids are counted together: two to the power of this.
const SHIFT: u32 = 8;
/// In how many such ranges rows are looked at one by one.
const RANGES: usize = 32;

/// Where rows are found that may be wanted; all that are wanted are among them.
pub(super) struct Candidates {
    /// All rows of the list.
    rows: SelectStatement,
    wanted: Vec<SelectStatement>,
    /// Whether they are those of [`Candidates::without`].
    are_without: bool,
}

impl Candidates {
    pub(super) fn new(context: &RequestContext<'_>, kind: &Kind) -> Candidates {
        let mut rows = context.select(kind);
        rows.clear_selects().expr_as(Expr::col((kind.family.plural, "id")), "candidate");
        Candidates { rows, wanted: Vec::new(), are_without: false }
    }

    /// Those of the list that fulfil a condition.
    fn push(&mut self, condition: Expr) {
        self.wanted.push(self.rows.clone().and_where(condition).to_owned());
    }

    /// None so far.
    pub(super) fn clear(&mut self) {
        self.wanted.clear();
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
        self.are_without = true;
    }

    /// The ranges of ids in which not all have a value of their own that cannot be wanted; `None` if there are many, or if the list is
    /// too short for counting to pay.
    async fn ranges_without(
        &self,
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
    ) -> Result<Option<Expr>, Fault> {
        if place.sqlite || !self.are_without || place.owner.id == Type::Uuid {
            return Ok(None);
        }
        let far = self.rows.clone().limit(1).offset(LONG).to_owned();
        if context.transaction.row(&far).await?.is_none() {
            return Ok(None);
        }
        let table = place.owner.family.plural;
        let last = Query::select().expr(Expr::cust("max(id)")).from(table).to_owned();
        let Some([last]) = context.transaction.row(&last).await?.map(values).transpose()? else { return Ok(None) };
        let last = last.integer()? >> SHIFT;
        let mut own = Query::select();
        own.from(variables_table(place.owner.family)).and_where(place.has_key()).and_where(place.may_be_wanted().not());
        let own = counted(context, "owner_id", own).await?;
        let full = own.values().filter(|count| **count == 1 << SHIFT).count();
        // Where no id is missing, all are known without being counted.
        let all = if last - (full as i64) < RANGES as i64 {
            (0..=last).map(|range| (range, 1 << SHIFT)).collect()
        } else {
            counted(context, "id", Query::select().from(table).to_owned()).await?
        };
        let lacking = all.iter().filter(|(range, count)| own.get(range) != Some(count)).map(|(range, _)| *range);
        let ranges: Vec<_> = lacking.take(RANGES + 1).collect();
        let within = |range: i64| Expr::col("id").between(range << SHIFT, (range << SHIFT) | ((1 << SHIFT) - 1));
        let conditions = ranges.iter().map(|range| within(*range)).reduce(Expr::or);
        Ok((ranges.len() <= RANGES).then(|| conditions.unwrap_or_else(|| Expr::cust("1 = 0"))))
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

    /// Lines of those that fulfil a condition.
    fn lines(
        self,
        context: &RequestContext<'_>,
        place: &VariableSource<'_>,
        condition: Expr,
    ) -> Option<SelectStatement> {
        let (kind, table) = (place.kind, place.kind.family.plural);
        let all = self.wanted.into_iter().reduce(|mut all, more| all.union(UnionType::All, more).to_owned())?;
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

    /// Their ids, if they are few.
    pub(super) async fn told(
        mut self,
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
        condition: Expr,
    ) -> Result<Option<Vec<String>>, Fault> {
        if let Some(ranges) = self.ranges_without(context, place).await? {
            self.clear();
            self.push(ranges);
        }
        let Some(lines) = self.lines(context, place, condition) else { return Ok(Some(Vec::new())) };
        let query = owners::select(lines, owners::SOME, place.sqlite);
        let told = owners::read(context.transaction.row(&query).await?, owners::SOME)?;
        Ok(told.are_few.then(|| told.owners.into_iter().map(|(id, _)| id).collect()))
    }
}

/// How many ids the rows of a query have in each range.
async fn counted(
    context: &mut RequestContext<'_>,
    id: &str,
    rows: SelectStatement,
) -> Result<HashMap<i64, i64>, Fault> {
    // By itself PostgreSQL takes there to be as many ranges as rows, and has one process count them. It knows nothing of what is not
    // only in a table, and takes it to be little.
    let mut ranges = Query::select().expr_as(Expr::cust("-1::bigint"), "range").to_owned();
    let each = rows.clone().expr_as(Expr::cust(format!("{id} >> {SHIFT}")), "range").to_owned();
    let counts = Query::select()
        .expr_as(owners::line(Expr::col("range"), Expr::cust("count(*)")), "line")
        .from_subquery(ranges.union(UnionType::All, each).to_owned(), "ranges")
        .group_by_col("range")
        .to_owned();
    let counts = owners::joined(&mut context.transaction, counts, "line").await?;
    let read =
        |line: &str| line.split_once(' ').and_then(|(range, count)| Some((range.parse().ok()?, count.parse().ok()?)));
    let counts: Option<_> = counts.split('\n').map(read).collect();
    Ok(counts.ok_or_else(|| QueryError::Unreadable("a count".to_owned()))?)
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
