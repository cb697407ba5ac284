//! Those who lack a variable, found by counting: PostgreSQL would hash or merge all rows of a list and of their variables.

use std::collections::HashMap;

use craton_model::{Kind, Type};
use sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement, UnionType};

use super::place::VariableSource;
use crate::api::{Fault, RequestContext, owners};
use crate::store::schema::variables_table;
use crate::store::{QueryError, values};

/// A list of more rows is long: to join it with the variables of all takes longer than to count both.
pub(super) const LONG: u64 = 10_000;
/// How many ids are counted together: two to the power of this.
const SHIFT: u32 = 8;
/// In how many such ranges rows are looked at one by one.
const RANGES: usize = 1_024;
/// A range that no id is in.
const NO_RANGE: i64 = -1;

/// The ranges of ids in which not all of a list have a value of their own that cannot be wanted, in order.
pub(super) struct LackingRanges(Vec<i64>);

impl LackingRanges {
    /// `None` if the list is too short for counting to pay.
    pub(super) async fn find(
        context: &mut RequestContext<'_>,
        place: &VariableSource<'_>,
        list: &SelectStatement,
    ) -> Result<Option<LackingRanges>, Fault> {
        if place.sqlite || place.owner.id == Type::Uuid {
            return Ok(None);
        }
        let far = list.clone().limit(1).offset(LONG).to_owned();
        if context.transaction.row(&far).await?.is_none() {
            return Ok(None);
        }
        let (family, variables) = (place.owner.family, variables_table(place.owner.family));
        let last = Query::select().expr(Expr::cust("max(id)")).from(family.plural).to_owned();
        let Some([last]) = context.transaction.row(&last).await?.map(values).transpose()? else { return Ok(None) };
        let last = last.integer()? >> SHIFT;
        let mut own = Query::select();
        own.from(variables).and_where(place.has_key()).and_where(place.may_be_wanted().not());
        // Who is in no list of this kind, and lacks it, counts as who has it.
        let others = context.model.family(family.plural).filter(|kind| kind.path != place.kind.path);
        let others: Vec<_> = others.map(|kind| kind.path).collect();
        let one =
            own.clone().column("owner_id").and_where(Expr::col("owner_id").equals((family.plural, "id"))).to_owned();
        let mut lacking = Query::select().from(family.plural).and_where(Expr::exists(one).not()).to_owned();
        let mut has = counted(context, "owner_id", own).await?;
        if !others.is_empty() {
            lacking.and_where(Expr::col("type").is_in(others));
            for (range, count) in counted(context, "id", lacking).await? {
                *has.entry(range).or_default() += count;
            }
        }
        let full = has.values().filter(|count| **count == 1 << SHIFT).count();
        // Where hardly an id is missing, all are known without being counted.
        let all = if last - (full as i64) < RANGES as i64 {
            (0..=last).map(|range| (range, 1 << SHIFT)).collect()
        } else {
            counted(context, "id", Query::select().from(family.plural).to_owned()).await?
        };
        let lacking = all.into_iter().filter(|(range, count)| has.get(range) != Some(count));
        let mut ranges: Vec<_> = lacking.map(|(range, _)| range).collect();
        ranges.sort_unstable();
        Ok(Some(LackingRanges(ranges)))
    }

    pub(super) fn are_few(&self) -> bool {
        self.0.len() <= RANGES
    }

    /// The rows of a list in them.
    pub(super) fn rows(&self, kind: &Kind, list: &SelectStatement) -> SelectStatement {
        let ranges = self.0.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
        let ranges = Expr::cust_with_values("unnest($1::text::bigint[])", [format!("{{{ranges}}}")]);
        let ranges = Query::select().expr_as(ranges, "range").to_owned();
        let (begin, end) = (format!("range << {SHIFT}"), format!("((range + 1) << {SHIFT}) - 1"));
        let is_within = Expr::col((kind.family.plural, "id")).between(Expr::cust(begin), Expr::cust(end));
        list.clone().join_subquery(JoinType::InnerJoin, ranges, "ranges", is_within).to_owned()
    }

    /// The first or the last id that may be in them.
    pub(super) fn end(&self, is_last: bool) -> Option<i64> {
        if is_last {
            self.0.last().map(|range| ((range + 1) << SHIFT) - 1)
        } else {
            self.0.first().map(|range| range << SHIFT)
        }
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
    let mut ranges = Query::select().expr_as(Expr::cust(format!("{NO_RANGE}::bigint")), "range").to_owned();
    let each = rows.clone().expr_as(Expr::cust(format!("{id} >> {SHIFT}")), "range").to_owned();
    let counts = Query::select()
        .expr_as(owners::line(Expr::col("range"), Expr::cust("count(*)")), "line")
        .from_subquery(ranges.union(UnionType::All, each).to_owned(), "ranges")
        .group_by_col("range")
        .to_owned();
    let counts = owners::joined(&mut context.transaction, counts, "line").await?;
    let read =
        |line: &str| line.split_once(' ').and_then(|(range, count)| Some((range.parse().ok()?, count.parse().ok()?)));
    let counts: Option<HashMap<_, _>> = counts.split('\n').map(read).collect();
    let mut counts = counts.ok_or_else(|| QueryError::Unreadable("a count".to_owned()))?;
    counts.remove(&NO_RANGE);
    Ok(counts)
}
