//! `vars=`: which resources have a variable, own or inherited, that a JSON path and a value match.
//!
//! The database tells who has a variable of the name, place by place from the farthest to the nearest, and what its value is, as
//! long as they are few; Rust decides which of them match. Where they are many, rows are looked at in the order of the list:
//! the database leaves out those that cannot match, and Rust decides about the rest, page by page.

mod candidates;
mod place;
mod ranges;
mod signs;

use std::collections::HashSet;

use craton_model::Kind;
use craton_model::term::{self, COMPOUNDS, InvalidTerm, TERMS, Term};
use sea_query::{Expr, ExprTrait, Func};

use self::candidates::Candidates;
use self::place::{VariableSource, places, told};
use super::inheritance::attach_some;
use super::owned::is_among;
use crate::api::{Fault, RequestContext};
use crate::store::Row;

/// How many bytes of values are looked at in one go.
const TURN: usize = 16 << 10;
/// Of how many rows variables are in memory at a time.
const ROWS: usize = 100;
/// Where so many of the first few match, some come soon.
const MANY: usize = 100;
/// Where more lie in places that match than are looked at one by one.
const MOST: usize = usize::MAX;

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
        let keys: Vec<_> = self.terms.iter().map(Term::key).collect();
        let mut kept = Vec::new();
        for rows in rows.chunks(ROWS) {
            let items = rows.iter().map(|row| context.resource(kind, row.clone()));
            let mut items = items.collect::<Result<Vec<_>, _>>()?;
            let mut begin = 0;
            while begin < items.len() {
                let count = attach_some(context, kind, &mut items[begin..], self.inherited, Some(&keys)).await?;
                for (row, item) in rows.iter().zip(&mut items).skip(begin).take(count) {
                    let item = std::mem::take(item);
                    let has =
                        |term: &Term| item["variables"].get(term.key()).is_some_and(|variable| term.fits(variable));
                    kept.extend(self.terms.iter().all(|term| has(term) != term.is_negated).then(|| row.clone()));
                    // Others get their turn, and a request that ends ends this.
                    tokio::task::yield_now().await;
                }
                begin += count;
            }
        }
        Ok(kept)
    }
}

/// A condition that all rows fulfil in which all terms match, and those terms that some match without. `descending` says whether ids
/// become less along the list, if it is in their order.
pub(crate) async fn condition(
    context: &mut RequestContext<'_>,
    kind: &Kind,
    text: &str,
    inherited: bool,
    descending: Option<bool>,
) -> Result<(Expr, OpenTerms), Fault> {
    let mut groups: Vec<Vec<Term>> = Vec::new();
    for term in term::parse(text).map_err(invalid)? {
        // Terms of one variable are about one value.
        let is_alike =
            |group: &&mut Vec<Term>| !term.is_negated && !group[0].is_negated && group[0].key() == term.key();
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(term),
            None => groups.push(vec![term]),
        }
    }
    let mut conditions = Vec::new();
    let mut bounds = Vec::new();
    let mut rarest: Option<Rarity<'_>> = None;
    for terms in &groups {
        let found = matches(context, kind, terms, inherited, descending == Some(true)).await?;
        if let Some(rarity) = found.rarity {
            if rarity.share >= MANY {
                bounds.extend(rarity.bound(context, descending).await?);
            }
            if rarest.as_ref().is_none_or(|other| rarity.share < other.share) {
                rarest = Some(rarity);
            }
        }
        conditions.push((found.condition, found.is_exact));
    }
    let all = conditions.iter().map(|(condition, _)| condition.clone()).fold(Expr::cust("1 = 1"), Expr::and);
    let told = match &mut rarest {
        Some(rarest) if groups.len() > 1 || rarest.share < MANY => {
            let told = rarest.candidates.told(context, &rarest.place, all.clone()).await?;
            if told.is_none() && rarest.share < MANY {
                bounds.extend(rarest.bound(context, descending).await?);
            }
            told
        }
        _ => None,
    };
    let condition = match told {
        Some(ids) => is_among("id", kind, &ids.iter().collect::<Vec<_>>(), context.transaction.is_sqlite()),
        None => bounds.into_iter().fold(all, Expr::and),
    };
    let is_open = conditions.iter().map(|(_, is_exact)| !is_exact).collect::<Vec<_>>();
    let open = groups.into_iter().zip(is_open).filter(|(_, is_open)| *is_open).flat_map(|(terms, _)| terms);
    Ok((condition, OpenTerms { terms: open.collect(), inherited }))
}

fn invalid(error: InvalidTerm) -> Fault {
    Fault::bad_request(match error {
        InvalidTerm::Path => "The query contains an invalid JSON Path expression.".to_owned(),
        InvalidTerm::Value(_) => "An invalid JSON value was specified.".to_owned(),
        InvalidTerm::TooMany => format!("'vars' has at most {TERMS} terms."),
        InvalidTerm::TooComplex => format!("A value in 'vars' has at most {COMPOUNDS} arrays and objects."),
    })
}

/// What is known of the rows in which terms of one variable match.
struct FoundRows<'t> {
    /// They fulfil this.
    condition: Expr,
    /// No others do.
    is_exact: bool,
    /// Where they can be looked for.
    rarity: Option<Rarity<'t>>,
}

/// Where rows may be found, and how many of the first few who have the variable themselves may be such.
struct Rarity<'t> {
    candidates: Candidates,
    /// The nearest.
    place: VariableSource<'t>,
    share: usize,
}

impl Rarity<'_> {
    async fn bound(&self, context: &mut RequestContext<'_>, descending: Option<bool>) -> Result<Option<Expr>, Fault> {
        match descending {
            Some(descending) => self.candidates.bound(context, &self.place, descending).await,
            None => Ok(None),
        }
    }
}

async fn matches<'t>(
    context: &mut RequestContext<'_>,
    kind: &'t Kind,
    terms: &'t [Term],
    inherited: bool,
    descending: bool,
) -> Result<FoundRows<'t>, Fault> {
    let places = places(context, kind, terms, inherited);
    let told = told(context, &places, descending).await?;
    let is_negated = terms[0].is_negated;
    let (mut candidates, mut share, mut is_known) = (Candidates::new(context, kind), 0, true);
    // The nearest place where somebody has it, how many there are wanted, and whether some may be that are farther away.
    let (mut around, mut behind) = (None, is_negated);
    let mut is_exact = true;
    let mut condition: Option<Expr> = None;
    // From the farthest to the nearest: a match counts, and any value hides what is behind it.
    for (&place, told) in places.iter().zip(&told) {
        let (mut matching, mut others, mut bytes) = (Vec::new(), Vec::new(), 0);
        for (id, value) in &told.owners {
            if place.matches(value)? {
                matching.push(id)
            } else {
                others.push(id)
            }
            bytes += value.len();
            if bytes > TURN {
                tokio::task::yield_now().await;
                bytes = 0;
            }
        }
        let wanted = if is_negated { &others } else { &matching };
        match (place.reference, told.are_few) {
            (Some(_), true) if told.owners.is_empty() => {}
            (Some(_), true) => {
                behind |= around.is_some_and(|(_, _, wanted)| wanted > 0);
                candidates.clear();
                candidates.lying_in(&place, wanted);
                around = Some((place, told, wanted.len()));
            }
            (Some(_), false) => is_known = false,
            (None, true) => candidates.these(&place, wanted),
            (None, false) => {
                share = wanted.len();
                candidates.holding(&place);
            }
        }
        if told.are_few {
            let here = (!matching.is_empty()).then(|| place.is_of(&matching));
            let hiding: Vec<_> = told.owners.iter().map(|(id, _)| id).collect();
            let behind =
                condition.map(|behind| if hiding.is_empty() { behind } else { behind.and(place.is_not_of(&hiding)) });
            condition = match (here, behind) {
                (Some(here), Some(behind)) => Some(here.or(behind)),
                (here, behind) => here.or(behind),
            };
        } else {
            is_exact = false;
            condition = Some(place.may_match(condition));
        }
    }
    match (around, places.last().zip(told.last())) {
        _ if !behind => {}
        _ if share >= MANY => is_known = false,
        (Some((place, told, _)), _) => {
            let ids: HashSet<_> = told.owners.iter().map(|(id, _)| id.as_str()).collect();
            candidates.lying_in_no(context, &place, &ids).await?;
        }
        // Where nobody has it, nothing matches.
        (None, Some((place, told))) if place.reference.is_none() && !told.are_few => candidates.without(place),
        _ => is_known = false,
    }
    let condition = match (condition, is_negated, is_exact) {
        (Some(condition), false, _) => condition,
        // Where a row lies in no cell, whether that has a variable is unknown, which is not a no.
        (Some(condition), true, true) => Expr::from(Func::coalesce([condition, Expr::cust("FALSE")])).not(),
        (Some(condition), true, false) => places.last().map_or(condition, VariableSource::does_not_match_for_certain),
        (None, is_negated, _) => Expr::cust(if is_negated { "1 = 1" } else { "1 = 0" }),
    };
    let place = places.last().copied().filter(|_| is_known);
    if place.is_some() && candidates.are_many(context).await? {
        share = MOST;
    }
    Ok(FoundRows { condition, is_exact, rarity: place.map(|place| Rarity { candidates, place, share }) })
}
