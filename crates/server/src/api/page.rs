//! Pages by key: which rows come after the marker, and the links to the other pages.

use craton_model::{Field, Id, Kind, Object, Type};
use sea_query::{Expr, ExprTrait, NullOrdering, Order, Query, SelectStatement};
use serde_json::{Value, json};

use super::parameters::ListParameters;
use super::{Fault, RequestContext, to_expr};
use crate::policy;
use crate::store::schema::{is_always_there, is_text, order_of, sorted_by};
use crate::store::{QueryError, Row, SqlValue, values};

const DEFAULT_SORT: [&str; 2] = ["created_at", "id"];

/// Hardly any two rows share a value of these.
const RARELY_SHARED: [&str; 3] = ["created_at", "name", "username"];

/// One term of the order. NULL is the least of all.
struct SortKey {
    field: &'static Field,
    /// What to sort by, as SQL.
    order: String,
}

/// A page of one list: its order, where it begins and how long it is.
pub(crate) struct PageQuery<'p> {
    kind: &'p Kind,
    parameters: &'p ListParameters,
    keys: Vec<SortKey>,
    /// What the marker's row has for each key.
    after: Option<Vec<SqlValue>>,
    previous: Option<String>,
}

impl<'p> PageQuery<'p> {
    /// Finds the page's place; `filtered` is the list's query without order.
    pub(crate) async fn find(
        context: &mut RequestContext<'_>,
        kind: &'p Kind,
        parameters: &'p ListParameters,
        filtered: &SelectStatement,
    ) -> Result<PageQuery<'p>, Fault> {
        let keys = keys(kind, &parameters.sort_keys, context.transaction.is_sqlite())?;
        let mut page = PageQuery { kind, parameters, keys, after: None, previous: None };
        if let Some(marker) = &parameters.marker {
            let after = page.marker_row(context, marker).await?;
            page.previous = page.previous_marker(context, filtered, &after).await?;
            page.after = Some(after);
        }
        Ok(page)
    }

    /// The rows of the page.
    pub(crate) async fn rows(
        &self,
        context: &mut RequestContext<'_>,
        query: &SelectStatement,
    ) -> Result<Vec<Row>, Fault> {
        self.walk(context, query, self.after.as_deref(), self.parameters.descending == Some(true)).await
    }

    /// As many rows as the page may have, from a place on.
    async fn walk(
        &self,
        context: &mut RequestContext<'_>,
        query: &SelectStatement,
        after: Option<&[SqlValue]>,
        descending: bool,
    ) -> Result<Vec<Row>, Fault> {
        let mut query = query.clone();
        for key in &self.keys {
            let order = if descending { Order::Desc } else { Order::Asc };
            match (is_always_there(key.field), descending) {
                (true, _) => query.order_by_expr(key.expr(), order),
                (false, false) => query.order_by_expr_with_nulls(key.expr(), order, NullOrdering::First),
                (false, true) => query.order_by_expr_with_nulls(key.expr(), order, NullOrdering::Last),
            };
        }
        let mut rows = Vec::new();
        for place in self.places(after, descending)? {
            let left = self.parameters.limit - rows.len() as u64;
            if left > 0 {
                rows.extend(context.transaction.rows(query.clone().and_where_option(place).limit(left)).await?);
            }
        }
        Ok(rows)
    }

    /// The conditions of rows behind a place, nearest first: those like it in all keys but the last, in all but the last two, …
    /// An index serves each of them; neither database has one for their disjunction.
    fn places(&self, after: Option<&[SqlValue]>, descending: bool) -> Result<Vec<Option<Expr>>, QueryError> {
        let Some(after) = after else { return Ok(vec![None]) };
        let values = self.keys.iter().zip(after).map(|(key, value)| key.value(value)).collect::<Result<Vec<_>, _>>()?;
        if let [first, last] = self.keys.as_slice()
            && RARELY_SHARED.contains(&first.field.name)
        {
            let (place, marker) = (Expr::tuple([first.expr(), last.expr()]), Expr::tuple(values));
            return Ok(vec![Some(if descending { place.lt(marker) } else { place.gt(marker) })]);
        }
        let mut places = Vec::new();
        for (last, key) in self.keys.iter().enumerate().rev() {
            let alike = self.keys[..last].iter().zip(after).zip(&values).map(|((key, after), value)| match after {
                SqlValue::Null => key.expr().is_null(),
                _ => key.expr().eq(value.clone()),
            });
            let alike: Vec<_> = alike.collect();
            let behind = key.behind(&after[last], values[last].clone(), descending);
            places.extend(behind.into_iter().map(|behind| Some(alike.iter().cloned().fold(behind, Expr::and))));
        }
        Ok(places)
    }

    /// The four links; `next` only if the page has items.
    pub(crate) fn links(&self, base: &str, items: &[Object]) -> Value {
        let sort_keys = if self.parameters.sort_keys.is_empty() {
            DEFAULT_SORT.join(",")
        } else {
            self.parameters.sort_keys.join(",")
        };
        let link = |rel: &str, marker: Option<&str>| {
            let query = self.parameters.link(&sort_keys, marker);
            json!({"href": format!("{base}/{}?{query}", self.kind.path), "rel": rel})
        };
        let mut links = vec![
            link("first", None),
            link("prev", self.previous.as_deref()),
            link("self", self.parameters.marker.as_deref()),
        ];
        if let Some(last) = items.last() {
            let id = last.get("id").and_then(Id::of).map(|id| id.to_string());
            links.push(link("next", id.as_deref()));
        }
        links.into()
    }

    async fn marker_row(&self, context: &mut RequestContext<'_>, marker: &str) -> Result<Vec<SqlValue>, Fault> {
        let unknown = || Fault::bad_request(format!("Marker \"{marker}\" does not exist"));
        let id = self.kind.parse_id(marker).map_err(|_| unknown())?;
        let mut query = context.select(self.kind);
        query.clear_selects().exprs(self.keys.iter().map(SortKey::expr));
        query.and_where(Expr::col("id").eq(to_expr(&id)));
        if let Some(row) = context.transaction.row(&query).await? {
            return Ok(row);
        }
        self.deleted_row(context, &id).await?.ok_or_else(unknown)
    }

    /// The place of a row that was deleted not long ago, if the user could see it.
    async fn deleted_row(&self, context: &mut RequestContext<'_>, id: &Id) -> Result<Option<Vec<SqlValue>>, Fault> {
        let query = Query::select()
            .column("fields")
            .from("deleted_rows")
            .and_where(Expr::col("family").eq(self.kind.family.plural))
            .and_where(Expr::col("id").eq(id.to_string()))
            .to_owned();
        let Some(row) = context.transaction.row(&query).await? else { return Ok(None) };
        let [fields] = values(row)?;
        let fields: Object = serde_json::from_str(&fields.into_text()?)
            .map_err(|_| QueryError::Unreadable(format!("the deleted row {id}")))?;
        let is = |name: &str, value: &str| fields.get(name).is_some_and(|field| field == value);
        let is_one = !self.kind.members.is_empty() || !context.model.is_shared(self.kind);
        let is_of_kind = is_one || is("type", self.kind.path);
        let is_visible = policy::visible(&context.identity, self.kind).is_none()
            || is("project_id", &context.identity.project.to_string());
        let place = self.keys.iter().map(|key| key.of_deleted(fields.get(key.field.name)));
        Ok((is_of_kind && is_visible).then(|| place.collect()))
    }

    /// The marker of the page before: the row `limit` places before this page's marker, if there is one.
    async fn previous_marker(
        &self,
        context: &mut RequestContext<'_>,
        filtered: &SelectStatement,
        after: &[SqlValue],
    ) -> Result<Option<String>, Fault> {
        let mut query = filtered.clone();
        query.clear_selects().column("id");
        let before = self.walk(context, &query, Some(after), self.parameters.descending != Some(true)).await?;
        let first = before.into_iter().nth(self.parameters.limit as usize - 1);
        let id = first.and_then(|row| row.into_iter().next()).map(|id| match id {
            SqlValue::Integer(number) => Ok(number.to_string()),
            other => other.into_text(),
        });
        Ok(id.transpose()?)
    }
}

impl SortKey {
    fn expr(&self) -> Expr {
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
    fn of_deleted(&self, field: Option<&Value>) -> SqlValue {
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

fn keys(kind: &Kind, names: &[String], sqlite: bool) -> Result<Vec<SortKey>, Fault> {
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
