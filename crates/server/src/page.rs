//! Pages by key: which rows come after the marker, and the links to the other pages.

use sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use serde_json::{Value, json};

use super::context::{Context, Id, Resource};
use super::fault::Fault;
use super::kinds::{Kind, Presence, Shape};
use super::parameters::Parameters;
use super::store::{Cell, QueryError};

const DEFAULT_SORT: [&str; 2] = ["created_at", "id"];

#[derive(Clone, Copy, PartialEq)]
enum Type {
    Number,
    Boolean,
    Text,
}

/// One term of the order. NULL is the least of all in both databases.
struct Key {
    column: &'static str,
    type_: Type,
    nullable: bool,
}

/// A page of one list: its order, where it begins and how long it is.
pub(crate) struct Page<'p> {
    kind: &'p Kind,
    parameters: &'p Parameters,
    keys: Vec<Key>,
    after: Option<Vec<Cell>>,
    previous: Option<String>,
}

impl<'p> Page<'p> {
    /// Finds the page's place; `filtered` is the list's query without order.
    pub(crate) async fn find(
        context: &mut Context,
        kind: &'p Kind,
        parameters: &'p Parameters,
        filtered: &SelectStatement,
    ) -> Result<Page<'p>, Fault> {
        let keys = keys(kind, &parameters.sort_keys)?;
        let mut page = Page { kind, parameters, keys, after: None, previous: None };
        if let Some(marker) = &parameters.marker {
            let after = page.marker_row(context, marker).await?;
            page.previous = page.previous_marker(context, filtered, &after).await?;
            page.after = Some(after);
        }
        Ok(page)
    }

    /// Adds order, beginning and length to the list's query.
    pub(crate) fn apply(&self, query: &mut SelectStatement, sqlite: bool) {
        let descending = self.parameters.descending == Some(true);
        self.order(query, if descending { Order::Desc } else { Order::Asc }, sqlite);
        if let Some(after) = &self.after {
            let (place, marker) = self.tuples(after, sqlite);
            query.and_where(if descending { place.lt(marker) } else { place.gt(marker) });
        }
        query.limit(self.parameters.limit);
    }

    /// The four links; `next` only if the page has items.
    pub(crate) fn links(&self, base: &str, items: &[Resource]) -> Value {
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
            links.push(link("next", Some(&Id::of(last).to_string())));
        }
        links.into()
    }

    async fn marker_row(&self, context: &mut Context, marker: &str) -> Result<Vec<Cell>, Fault> {
        let unknown = || Fault::bad_request(format!("Marker \"{marker}\" does not exist"));
        let id = Id::parse(self.kind, marker).ok_or_else(unknown)?;
        let mut query = context.select(self.kind, &[]);
        query.clear_selects();
        for expr in self.keys.iter().flat_map(|key| key.exprs(context.session.is_sqlite())) {
            query.expr(expr);
        }
        query.and_where(Expr::col("id").eq(id.to_expr()));
        if let Some(row) = context.session.row(&query).await? {
            return Ok(row);
        }
        self.deleted_row(context, &id).await?.ok_or_else(unknown)
    }

    /// The place of a row that was deleted not long ago, if the user could see it.
    async fn deleted_row(&self, context: &mut Context, id: &Id) -> Result<Option<Vec<Cell>>, Fault> {
        let query = Query::select()
            .column("fields")
            .from("deleted_rows")
            .and_where(Expr::col("family").eq(self.kind.table))
            .and_where(Expr::col("id").eq(id.to_string()))
            .to_owned();
        let Some(row) = context.session.row(&query).await? else { return Ok(None) };
        let fields = row.into_iter().next().map(Cell::into_text).unwrap_or_default();
        let fields: Resource = serde_json::from_str(&fields)
            .map_err(|error| QueryError::Unavailable(format!("the deleted row {id} cannot be read: {error}")))?;
        let is = |name: &str, value: &str| fields.get(name).is_some_and(|field| field == value);
        let is_of_kind = self.kind.device_type.is_none_or(|kind| is("type", kind));
        let is_visible =
            context.visible(self.kind).is_none() || is("project_id", &context.identity.project.to_string());
        let place = self.keys.iter().flat_map(|key| key.cells(fields.get(key.column)));
        Ok((is_of_kind && is_visible).then(|| place.collect()))
    }

    /// The marker of the page before: the row `limit` places before this page's marker, if there is one.
    async fn previous_marker(
        &self,
        context: &mut Context,
        filtered: &SelectStatement,
        after: &[Cell],
    ) -> Result<Option<String>, Fault> {
        let sqlite = context.session.is_sqlite();
        let descending = self.parameters.descending == Some(true);
        let mut query = filtered.clone();
        query.clear_selects().column("id");
        self.order(&mut query, if descending { Order::Asc } else { Order::Desc }, sqlite);
        let (place, marker) = self.tuples(after, sqlite);
        query.and_where(if descending { place.gt(marker) } else { place.lt(marker) });
        query.limit(1).offset(self.parameters.limit - 1);
        let row = context.session.row(&query).await?;
        Ok(row.and_then(|row| row.into_iter().next()).map(|id| match id {
            Cell::Integer(number) => number.to_string(),
            other => other.into_text(),
        }))
    }

    fn order(&self, query: &mut SelectStatement, order: Order, sqlite: bool) {
        for expr in self.keys.iter().flat_map(|key| key.exprs(sqlite)) {
            query.order_by_expr(expr, order.clone());
        }
    }

    fn tuples(&self, after: &[Cell], sqlite: bool) -> (Expr, Expr) {
        let place: Vec<Expr> = self.keys.iter().flat_map(|key| key.exprs(sqlite)).collect();
        let types = self.keys.iter().flat_map(|key| {
            std::iter::repeat_n(Type::Number, usize::from(key.nullable)).chain(std::iter::once(key.type_))
        });
        let marker: Vec<Expr> = after
            .iter()
            .zip(types)
            .map(|(cell, type_)| match (cell, type_) {
                (Cell::Text(text), _) => Expr::val(text.clone()),
                (cell, Type::Boolean) => Expr::val(cell.integer() != 0),
                (cell, _) => Expr::val(cell.integer()),
            })
            .collect();
        (Expr::tuple(place), Expr::tuple(marker))
    }
}

impl Key {
    /// What [`Key::exprs`] are for a field of a row.
    fn cells(&self, field: Option<&Value>) -> Vec<Cell> {
        let least = if self.type_ == Type::Text { Cell::Text(String::new()) } else { Cell::Integer(0) };
        let (is_there, cell) = match field {
            Some(Value::String(text)) => (1, Cell::Text(text.clone())),
            Some(Value::Number(number)) => (1, number.as_i64().map_or(least, Cell::Integer)),
            Some(Value::Bool(flag)) => (1, Cell::Integer(i64::from(*flag))),
            _ => (0, least),
        };
        if self.nullable { vec![Cell::Integer(is_there), cell] } else { vec![cell] }
    }

    /// What to sort by: for a column that may be NULL first whether it is.
    fn exprs(&self, sqlite: bool) -> Vec<Expr> {
        let column = self.column;
        let plain = match (self.nullable, self.type_) {
            (false, _) => format!("\"{column}\""),
            (true, Type::Text) => format!("COALESCE(\"{column}\", '')"),
            (true, _) => format!("COALESCE(\"{column}\", 0)"),
        };
        // PostgreSQL would sort by the rules of some language; SQLite sorts by bytes.
        let collation = if self.type_ == Type::Text && !sqlite { " COLLATE \"C\"" } else { "" };
        let mut exprs = vec![Expr::cust(plain + collation)];
        if self.nullable {
            exprs.insert(0, Expr::cust(format!("CASE WHEN \"{column}\" IS NULL THEN 0 ELSE 1 END")));
        }
        exprs
    }
}

fn keys(kind: &Kind, names: &[String]) -> Result<Vec<Key>, Fault> {
    let columns = kind.columns();
    let mut keys = Vec::new();
    let names = names.iter().map(String::as_str);
    let names: Vec<&str> = if names.len() == 0 { DEFAULT_SORT.to_vec() } else { names.collect() };
    // The id last makes the order one that no two rows share a place in.
    for name in names.iter().copied().chain(["id"]) {
        let Some(&column) = columns.iter().find(|column| **column == name) else {
            return Err(Fault::bad_request(format!("\"{name}\" is an invalid sort key")));
        };
        if keys.iter().all(|key: &Key| key.column != column) {
            keys.push(key(kind, column));
        }
    }
    Ok(keys)
}

fn key(kind: &Kind, column: &'static str) -> Key {
    let field = kind.field(column);
    let type_ = match (column, field.map(|field| field.shape)) {
        ("id", _) if kind.uuid => Type::Text,
        ("id" | "created_at" | "updated_at", _) => Type::Number,
        (_, Some(Shape::Boolean)) => Type::Boolean,
        (_, Some(Shape::Integer | Shape::IntegerOrNull)) if !field.is_some_and(|field| field.kept_as_text) => {
            Type::Number
        }
        _ => Type::Text,
    };
    let optional = field.is_some_and(|field| field.create != Presence::Required) && type_ != Type::Boolean;
    Key { column, type_, nullable: optional || column == "updated_at" }
}
