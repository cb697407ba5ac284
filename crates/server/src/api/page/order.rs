//! By what lists are sorted: the fields of their keys as SQL, and what comes behind a row.

use craton_model::{Field, Filter, Kind, Match, Model, Type};
use sea_query::{Expr, ExprTrait, NullOrdering, Order, SelectStatement};
use serde_json::Value;

use crate::api::Fault;
use crate::api::parameters::{Argument, ListParameters};
use crate::store::schema::{LABELLED_AT, is_always_there, is_text, labels_owner, order_of, sorted_by};
use crate::store::{QueryError, SqlValue};

/// What rows are sorted by unless a request says otherwise.
pub(super) const DEFAULT_SORT: [&str; 2] = ["created_at", "id"];
/// Hardly any two rows share a value of these.
const RARELY_SHARED: [&str; 3] = ["created_at", "name", "username"];

/// One term of the order. NULL is the least of all.
pub(super) struct SortKey {
    pub(super) field: &'static Field,
    /// What to sort by, as SQL.
    order: String,
}

/// Keys to sort by, and the condition of rows behind a place.
type RowsBehind<'k> = (&'k [SortKey], Option<Expr>);

/// What rows behind a place are like, nearest first: as it in all keys but the last, in all but the last two, …; and the
/// keys that order those. An index serves each of them; neither database has one for their disjunction.
pub(super) fn places<'k>(
    keys: &'k [SortKey],
    after: Option<&[SqlValue]>,
    descending: bool,
) -> Result<Vec<RowsBehind<'k>>, QueryError> {
    let Some(after) = after else { return Ok(vec![(keys, None)]) };
    let values = keys.iter().zip(after).map(|(key, value)| key.value(value)).collect::<Result<Vec<_>, _>>()?;
    if let [first, last] = keys
        && RARELY_SHARED.contains(&first.field.name)
    {
        let (place, marker) = (Expr::tuple([first.expr(), last.expr()]), Expr::tuple(values));
        let place = if descending { place.lt(marker) } else { place.gt(marker) };
        return Ok(vec![(keys, Some(place))]);
    }
    let mut places = Vec::new();
    for (last, key) in keys.iter().enumerate().rev() {
        let alike = keys[..last].iter().zip(after).zip(&values).map(|((key, after), value)| match after {
            SqlValue::Null => key.expr().is_null(),
            _ => key.expr().eq(value.clone()),
        });
        let alike: Vec<_> = alike.collect();
        let behind = key.behind(&after[last], values[last].clone(), descending).into_iter();
        let behind = behind.map(|behind| alike.iter().cloned().fold(behind, Expr::and));
        places.extend(behind.map(|behind| (&keys[last..], Some(behind))));
    }
    Ok(places)
}

/// Sorts by keys. NULL is the least of all, as in the indexes.
pub(super) fn sort<'q>(query: &'q mut SelectStatement, keys: &[SortKey], descending: bool) -> &'q mut SelectStatement {
    for key in keys {
        match (is_always_there(key.field), descending) {
            (true, false) => query.order_by_expr(key.expr(), Order::Asc),
            (true, true) => query.order_by_expr(key.expr(), Order::Desc),
            (false, false) => query.order_by_expr_with_nulls(key.expr(), Order::Asc, NullOrdering::First),
            (false, true) => query.order_by_expr_with_nulls(key.expr(), Order::Desc, NullOrdering::Last),
        };
    }
    query
}

impl SortKey {
    pub(super) fn expr(&self) -> Expr {
        Expr::cust(self.order.clone())
    }

    /// A value of a row as one of a statement.
    fn value(&self, value: &SqlValue) -> Result<Expr, QueryError> {
        Ok(match value {
            SqlValue::Null => Expr::null(),
            SqlValue::Text(text) => Expr::val(text.as_str()),
            SqlValue::Integer(_) if self.field.type_ == Type::Boolean => Expr::val(value.boolean()?),
            SqlValue::Integer(number) => Expr::val(*number),
        })
    }

    /// What a field of a deleted row was sorted by.
    pub(super) fn of_deleted(&self, field: Option<&Value>) -> SqlValue {
        match field {
            Some(Value::String(text)) => {
                SqlValue::Text(text.chars().take(sorted_by(self.field).unwrap_or(usize::MAX)).collect())
            }
            Some(Value::Number(number)) => number.as_i64().map_or(SqlValue::Null, SqlValue::Integer),
            Some(Value::Bool(flag)) => SqlValue::Integer(i64::from(*flag)),
            _ => SqlValue::Null,
        }
    }

    /// The conditions of what comes behind a value, nearest first.
    fn behind(&self, after: &SqlValue, value: Expr, descending: bool) -> Vec<Expr> {
        match (after, descending) {
            (SqlValue::Null, true) => Vec::new(),
            // An index on an expression serves no IS NOT NULL.
            (SqlValue::Null, false) if is_text(self.field) => vec![self.expr().gte("")],
            (SqlValue::Null, false) => vec![self.expr().is_not_null()],
            (_, false) => vec![self.expr().gt(value)],
            (_, true) if is_always_there(self.field) => vec![self.expr().lt(value)],
            (_, true) => vec![self.expr().lt(value), self.expr().is_null()],
        }
    }
}

/// The label by which alone a list is narrowed that is sorted as lists are by themselves: an index of the labels of a long table has
/// its rows in that order, however many they are.
pub(crate) fn label_in_order<'p>(model: &Model, kind: &Kind, parameters: &'p ListParameters) -> Option<&'p str> {
    let is_narrow = |filter: &Filter| !matches!(filter.matches, Match::Switch(_) | Match::Ignored);
    let mut narrow = parameters.arguments.iter().filter(|(filter, _)| is_narrow(filter));
    let label = match (narrow.next()?, narrow.next()) {
        ((filter, Argument::Text(label)), None) if filter.matches == Match::Label => label,
        ((filter, Argument::Texts(labels)), None) if filter.matches == Match::AllLabels => match &labels[..] {
            [label] => label,
            _ => return None,
        },
        _ => return None,
    };
    let is_in_order = DEFAULT_SORT.iter().zip(&parameters.sort_keys).all(|(default, key)| default == key)
        && parameters.sort_keys.len() <= DEFAULT_SORT.len();
    (is_in_order && model.is_shared(kind) && kind.members.is_empty()).then_some(label)
}

/// The same keys, read from the labels.
pub(super) fn of_labels(keys: Vec<SortKey>, kind: &Kind) -> Vec<SortKey> {
    let columns = [LABELLED_AT.to_owned(), labels_owner(kind.family)];
    keys.into_iter().zip(columns).map(|(key, order)| SortKey { order, ..key }).collect()
}

pub(super) fn keys(kind: &Kind, names: &[String], sqlite: bool) -> Result<Vec<SortKey>, Fault> {
    let names = names.iter().map(String::as_str);
    let names: Vec<&str> = if names.len() == 0 { DEFAULT_SORT.to_vec() } else { names.collect() };
    let mut keys: Vec<SortKey> = Vec::new();
    // The id last makes the order one that no two rows share a place in.
    for name in names.iter().copied().chain(["id"]) {
        let Some(field) = kind.answered().find(|field| field.name == name) else {
            return Err(Fault::bad_request(format!("\"{name}\" is an invalid sort key")));
        };
        if keys.iter().all(|key| key.field.name != name) {
            keys.push(SortKey { field, order: order_of(field, sqlite) });
        }
    }
    Ok(keys)
}
