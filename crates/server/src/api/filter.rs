//! The parameters of a list as conditions of its query.

use std::collections::BTreeSet;

use craton_model::address::Range;
use craton_model::check::LONGEST;
use craton_model::python::repr_text;
use craton_model::{Filter, Kind, Match};
use sea_query::{BinOper, Expr, ExprTrait, JoinType, Query, SelectStatement};

use super::owners::FEW;
use super::page::order::label_in_order;
use super::parameters::{Argument, ListParameters};
use super::variables::matching::{self, OpenTerms};
use super::variables::recursive;
use super::{Fault, RequestContext, owners};
use crate::store::schema::{LABELLED_TYPE, labels_owner, labels_table, order_of};
use crate::store::{is_one_of_integers, is_one_of_texts};

/// How many labels rows are asked to have at most: each is looked up by itself.
const LABELS: usize = 32;

/// Adds a condition for each filter given; what is left to decide about its rows.
pub(crate) async fn apply(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    parameters: &ListParameters,
    query: &mut SelectStatement,
) -> Result<OpenTerms, Fault> {
    let mut open = OpenTerms::default();
    if let Some(label) = label_in_order(context.model, kind, parameters) {
        join_labels(kind, query, label);
        return Ok(open);
    }
    let sqlite = context.transaction.is_sqlite();
    for (filter, argument) in &parameters.arguments {
        let condition = match (filter.matches, argument) {
            (Match::Equal, argument) => Some(compared(context, kind, filter).eq(argument.to_expr())),
            (Match::AnyOf, Argument::Integers(values)) => Some(is_one_of_integers(filter.field, values, sqlite)),
            (Match::Like, Argument::Text(form)) => {
                let (operator, form) = like(filter, form, sqlite)?;
                Some(compared(context, kind, filter).binary(BinOper::Custom(operator), form))
            }
            (Match::InRange, Argument::Text(range)) => Some(in_range(context, kind, filter, range).await?),
            (Match::Label, Argument::Text(label)) => Some(labelled(context, kind, label).await?),
            (Match::AllLabels, Argument::Texts(labels)) => {
                let labels: BTreeSet<_> = labels.iter().collect();
                if labels.len() > LABELS {
                    return Err(Fault::bad_request(format!("'{}' has at most {LABELS} values.", filter.name)));
                }
                for label in labels {
                    query.and_where(labelled(context, kind, label).await?);
                }
                None
            }
            (Match::NoLabel, Argument::Texts(labels)) => Some(label_of(kind, labels).is_null()),
            (Match::Below, Argument::Integer(parent)) => {
                Some(below(context, kind, filter, *parent, parameters.is_set("descendants")).await?)
            }
            (Match::Variables, Argument::Text(terms)) => {
                let inherited = parameters.get("resolved-values") != Some(&Argument::Boolean(false));
                let (condition, left) =
                    matching::condition(context, kind, terms, inherited, parameters.ids_descend()).await?;
                open = left;
                Some(condition)
            }
            _ => None,
        };
        query.and_where_option(condition);
    }
    Ok(open)
}

/// A column as an index has it.
fn compared(context: &RequestContext<'_>, kind: &Kind, filter: &Filter) -> Expr {
    match kind.field(filter.field) {
        Some(field) if context.model.is_shared(kind) => Expr::cust(order_of(field, context.transaction.is_sqlite())),
        _ => Expr::col(filter.field),
    }
}

/// The row has a label. Rows of many labels are looked at one by one, in the order of the list.
async fn labelled(context: &mut RequestContext<'_>, kind: &Kind, label: &str) -> Result<Expr, Fault> {
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    let sqlite = context.transaction.is_sqlite();
    let labelled = Query::select()
        .expr_as(owners::line(Expr::col(owner), Expr::val("")), "line")
        .from(table)
        .and_where(Expr::col("label").eq(label))
        .to_owned();
    let told = owners::read(context.transaction.row(&owners::select_few(labelled, sqlite)).await?, FEW)?;
    if !told.are_few {
        return Ok(label_of(kind, &[label.to_owned()]).is_not_null());
    }
    let ids: Vec<_> = told.owners.iter().filter_map(|(id, _)| id.parse().ok()).collect();
    Ok(is_one_of_integers("id", &ids, sqlite))
}

/// Leaves the rows of a long table that have a label, each beside that.
fn join_labels(kind: &Kind, query: &mut SelectStatement, label: &str) {
    let (rows, table, owner) = (kind.family.plural, labels_table(kind.family), labels_owner(kind.family));
    query
        .inner_join(table, Expr::col(owner).equals((rows, "id")))
        .and_where(Expr::col("label").eq(label))
        .and_where(Expr::col(LABELLED_TYPE).eq(kind.path));
}

/// One of some labels that the row has; null if it has none of them.
fn label_of(kind: &Kind, labels: &[String]) -> Expr {
    let (table, owner) = (labels_table(kind.family), labels_owner(kind.family));
    let found = Query::select()
        .column("label")
        .from(table)
        .and_where(Expr::col(owner).equals((kind.family.plural, "id")))
        .and_where(Expr::col("label").is_in(labels))
        .limit(1)
        .to_owned();
    found.into()
}

/// The operator for a form, and the form as it takes it: `*` is any text, `?` any character, everything else itself.
fn like(filter: &Filter, form: &str, sqlite: bool) -> Result<(&'static str, String), Fault> {
    if form.chars().count() > LONGEST {
        return Err(Fault::bad_request(format!("'{}' is longer than {LONGEST} characters", filter.name)));
    }
    if sqlite {
        return Ok(("GLOB", form.replace('[', "[[]")));
    }
    let escaped = form.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    Ok(("LIKE", escaped.replace('*', "%").replace('?', "_")))
}

/// An address is in a range. The database tells the addresses that there are, and is told those that are in it: it keeps
/// them as texts, in whatever form they were sent.
async fn in_range(context: &mut RequestContext<'_>, kind: &Kind, filter: &Filter, text: &str) -> Result<Expr, Fault> {
    let Some(range) = Range::parse(text) else {
        return Err(Fault::bad_request(format!(
            "'{}' must be an IPv4 or IPv6 address, and perhaps a prefix such as /16, not {}",
            filter.name,
            repr_text(text)
        )));
    };
    let mut distinct = Query::select();
    distinct.distinct().column(filter.field).from(kind.family.plural);
    if let Some(begin) = range.begin() {
        distinct.and_where(Expr::col(filter.field).like(format!("{begin}%")));
    }
    let addresses = owners::joined(&mut context.transaction, distinct, filter.field).await?;
    let inside: Vec<_> = addresses.split('\n').filter(|address| range.holds(address)).collect();
    let is_inside = is_one_of_texts(filter.field, &inside, context.transaction.is_sqlite());
    // PostgreSQL takes any list for a short one, and may compare each row with each of it. What it cannot join it hashes.
    Ok(if inside.len() > FEW { is_inside.is(Expr::cust("TRUE")) } else { is_inside })
}

/// Those below one: its children, or everything below.
async fn below(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    filter: &Filter,
    parent: i64,
    descendants: bool,
) -> Result<Expr, Fault> {
    let (table, column) = (kind.family.plural, filter.field);
    let children = Expr::col(column).eq(parent);
    if !descendants {
        return Ok(children);
    }
    let mut known = Query::select();
    known.column("id").from(table).and_where(Expr::col("id").eq(parent));
    if context.transaction.row(&known).await?.is_none() {
        return Err(Fault::bad_request(format!("{} {parent} does not exist", filter.name)));
    }
    let first = Query::select().column("id").from(table).and_where(children).to_owned();
    let next = Query::select()
        .column((table, "id"))
        .from(table)
        .join(JoinType::InnerJoin, "below", Expr::col((table, column)).equals(("below", "id")))
        .to_owned();
    let all = Query::select().column("id").from("below").with_cte(recursive("below", &["id"], first, next)).to_owned();
    Ok(Expr::col("id").in_subquery(all))
}
