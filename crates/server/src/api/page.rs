//! Pages by key: which rows come after the marker, and the links to the other pages.

use craton_model::{Field, Id, Kind, Object, Type};
use sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use serde_json::{Value, json};

use super::parameters::ListParameters;
use super::{Fault, RequestContext, to_expr};
use crate::policy;
use crate::store::schema::is_always_there;
use crate::store::{QueryError, SqlValue, values};

const DEFAULT_SORT: [&str; 2] = ["created_at", "id"];

/// One term of the order. NULL is the least of all in both databases.
struct SortKey {
    column: &'static str,
    /// Text, whole numbers or booleans.
    type_: Type,
    nullable: bool,
}

/// A page of one list: its order, where it begins and how long it is.
pub(crate) struct PageQuery<'p> {
    kind: &'p Kind,
    parameters: &'p ListParameters,
    keys: Vec<SortKey>,
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
        let keys = keys(kind, &parameters.sort_keys)?;
        let mut page = PageQuery { kind, parameters, keys, after: None, previous: None };
        if let Some(marker) = &parameters.marker {
            let after = page.marker_row(context, marker).await?;
            page.previous = page.previous_marker(context, filtered, &after).await?;
            page.after = Some(after);
        }
        Ok(page)
    }

    /// Adds order, beginning and length to the list's query.
    pub(crate) fn apply(&self, query: &mut SelectStatement, sqlite: bool) -> Result<(), QueryError> {
        let descending = self.parameters.descending == Some(true);
        self.order(query, if descending { Order::Desc } else { Order::Asc }, sqlite);
        if let Some(after) = &self.after {
            let (place, marker) = self.tuples(after, sqlite)?;
            query.and_where(if descending { place.lt(marker) } else { place.gt(marker) });
        }
        query.limit(self.parameters.limit);
        Ok(())
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
        query.clear_selects();
        for expr in self.keys.iter().flat_map(|key| key.exprs(context.transaction.is_sqlite())) {
            query.expr(expr);
        }
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
        let place = self.keys.iter().flat_map(|key| key.values(fields.get(key.column)));
        Ok((is_of_kind && is_visible).then(|| place.collect()))
    }

    /// The marker of the page before: the row `limit` places before this page's marker, if there is one.
    async fn previous_marker(
        &self,
        context: &mut RequestContext<'_>,
        filtered: &SelectStatement,
        after: &[SqlValue],
    ) -> Result<Option<String>, Fault> {
        let sqlite = context.transaction.is_sqlite();
        let descending = self.parameters.descending == Some(true);
        let mut query = filtered.clone();
        query.clear_selects().column("id");
        self.order(&mut query, if descending { Order::Asc } else { Order::Desc }, sqlite);
        let (place, marker) = self.tuples(after, sqlite)?;
        query.and_where(if descending { place.gt(marker) } else { place.lt(marker) });
        query.limit(1).offset(self.parameters.limit - 1);
        let row = context.transaction.row(&query).await?;
        let id = row.and_then(|row| row.into_iter().next()).map(|id| match id {
            SqlValue::Integer(number) => Ok(number.to_string()),
            other => other.into_text(),
        });
        Ok(id.transpose()?)
    }

    fn order(&self, query: &mut SelectStatement, order: Order, sqlite: bool) {
        for expr in self.keys.iter().flat_map(|key| key.exprs(sqlite)) {
            query.order_by_expr(expr, order.clone());
        }
    }

    fn tuples(&self, after: &[SqlValue], sqlite: bool) -> Result<(Expr, Expr), QueryError> {
        let place = self.keys.iter().flat_map(|key| key.exprs(sqlite));
        let types = self.keys.iter().flat_map(|key| {
            std::iter::repeat_n(Type::Integer, usize::from(key.nullable)).chain(std::iter::once(key.type_))
        });
        let marker = after.iter().zip(types).map(|(value, type_)| {
            Ok(match (value, type_) {
                (SqlValue::Text(text), _) => Expr::val(text.clone()),
                (value, Type::Boolean) => Expr::val(value.boolean()?),
                (value, _) => Expr::val(value.integer()?),
            })
        });
        Ok((Expr::tuple(place.collect::<Vec<_>>()), Expr::tuple(marker.collect::<Result<Vec<_>, QueryError>>()?)))
    }
}

impl SortKey {
    fn of(field: &'static Field) -> SortKey {
        let type_ = match field.type_ {
            Type::Boolean => Type::Boolean,
            Type::Time => Type::Integer,
            Type::Integer if !field.kept_as_text => Type::Integer,
            _ => Type::Text(0),
        };
        SortKey { column: field.name, type_, nullable: !is_always_there(field) }
    }

    /// What [`SortKey::exprs`] are for a field of a row.
    fn values(&self, field: Option<&Value>) -> Vec<SqlValue> {
        let is_text = matches!(self.type_, Type::Text(_));
        let least = if is_text { SqlValue::Text(String::new()) } else { SqlValue::Integer(0) };
        let (is_there, value) = match field {
            Some(Value::String(text)) => (1, SqlValue::Text(text.clone())),
            Some(Value::Number(number)) => (1, number.as_i64().map_or(least, SqlValue::Integer)),
            Some(Value::Bool(flag)) => (1, SqlValue::Integer(i64::from(*flag))),
            _ => (0, least),
        };
        if self.nullable { vec![SqlValue::Integer(is_there), value] } else { vec![value] }
    }

    /// What to sort by: for a column that may be NULL first whether it is.
    fn exprs(&self, sqlite: bool) -> Vec<Expr> {
        let column = self.column;
        let plain = match (self.nullable, self.type_) {
            (false, _) => format!("\"{column}\""),
            (true, Type::Text(_)) => format!("COALESCE(\"{column}\", '')"),
            (true, _) => format!("COALESCE(\"{column}\", 0)"),
        };
        // PostgreSQL would sort by the rules of some language; SQLite sorts by bytes.
        let collation = if matches!(self.type_, Type::Text(_)) && !sqlite { " COLLATE \"C\"" } else { "" };
        let mut exprs = vec![Expr::cust(plain + collation)];
        if self.nullable {
            exprs.insert(0, Expr::cust(format!("CASE WHEN \"{column}\" IS NULL THEN 0 ELSE 1 END")));
        }
        exprs
    }
}

fn keys(kind: &Kind, names: &[String]) -> Result<Vec<SortKey>, Fault> {
    let names = names.iter().map(String::as_str);
    let names: Vec<&str> = if names.len() == 0 { DEFAULT_SORT.to_vec() } else { names.collect() };
    let mut keys: Vec<SortKey> = Vec::new();
    // The id last makes the order one that no two rows share a place in.
    for name in names.iter().copied().chain(["id"]) {
        let Some(field) = kind.answered().find(|field| field.name == name) else {
            return Err(Fault::bad_request(format!("\"{name}\" is an invalid sort key")));
        };
        if keys.iter().all(|key| key.column != name) {
            keys.push(SortKey::of(field));
        }
    }
    Ok(keys)
}
