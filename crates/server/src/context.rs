//! What every verb is given: the transaction, who is asking, and how links begin.

use sea_query::{Expr, ExprTrait, Query, SelectStatement};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::macros::format_description;

use super::fault::Fault;
use super::identity::Identity;
use super::kinds::{Kind, Shape};
use super::store::{Cell, Row, Session};

/// The surroundings of one request.
pub(crate) struct Context {
    /// The transaction that the request reads or writes in.
    pub session: Session,
    /// Who is asking.
    pub identity: Identity,
    /// What links begin with: scheme, host and `/v1`.
    pub base: String,
}

/// A resource as answers show it.
pub(crate) type Resource = Map<String, Value>;

impl Context {
    /// A condition that only rows fulfil which the user may see.
    pub(crate) fn visible(&self, kind: &Kind) -> Option<Expr> {
        match kind.path {
            "projects" => None,
            "users" if self.identity.is_root => None,
            "users" => Some(self.own_project()),
            _ if self.identity.sees_all() => None,
            _ => Some(self.own_project()),
        }
    }

    fn own_project(&self) -> Expr {
        Expr::col("project_id").eq(self.identity.project.to_string())
    }

    /// A query for the rows of a kind that the user may see.
    pub(crate) fn select(&self, kind: &Kind, columns: &[&'static str]) -> SelectStatement {
        let mut query = Query::select();
        query.columns(columns.iter().copied()).from(kind.table);
        if kind.table == "devices" {
            query.expr(Expr::cust(PARENT_PATH));
        }
        if let Some(device_type) = kind.device_type {
            query.and_where(Expr::col("type").eq(device_type));
        }
        query.and_where_option(self.visible(kind));
        query
    }

    /// One resource by id, without variables; 404 if there is none that the user may see.
    pub(crate) async fn find(&mut self, kind: &Kind, id: &Id) -> Result<Resource, Fault> {
        let columns = kind.columns();
        let mut query = self.select(kind, &columns);
        query.and_where(Expr::col("id").eq(id.to_expr()));
        let row = self.session.row(&query).await?.ok_or_else(Fault::not_found)?;
        Ok(self.resource(kind, &columns, row))
    }

    /// A row as JSON, with the `up` link of a device.
    pub(crate) fn resource(&self, kind: &Kind, columns: &[&'static str], mut row: Row) -> Resource {
        let parent_path = row.split_off(columns.len().min(row.len())).into_iter().next();
        let mut resource: Resource =
            columns.iter().zip(row).map(|(&name, cell)| (name.to_owned(), to_json(kind, name, cell))).collect();
        if let Some(parent_path) = parent_path {
            let href = self.up(&resource, &parent_path.into_text());
            resource.insert("links".to_owned(), json!([{"href": href, "rel": "up"}]));
        }
        resource
    }

    /// The URL of what a device is in: its parent, else its cell, else its region.
    fn up(&self, device: &Resource, parent_path: &str) -> String {
        let id = |name: &str| device.get(name).and_then(Value::as_i64);
        let (path, id) = match (id("parent_id"), id("cell_id")) {
            (Some(parent), _) => (parent_path, parent),
            (None, Some(cell)) => ("cells", cell),
            (None, None) => ("regions", id("region_id").unwrap_or_default()),
        };
        format!("{}/{path}/{id}", self.base)
    }
}

/// The path of a device's parent: hosts and network devices can both be one.
const PARENT_PATH: &str = "(SELECT parent.type FROM devices AS parent WHERE parent.id = devices.parent_id)";

fn to_json(kind: &Kind, name: &str, cell: Cell) -> Value {
    match (name, cell) {
        ("created_at" | "updated_at", Cell::Integer(microseconds)) => iso(microseconds).into(),
        (name, Cell::Integer(number)) if kind.field(name).is_some_and(|field| field.shape == Shape::Boolean) => {
            (number != 0).into()
        }
        (_, cell) => cell.into(),
    }
}

/// The id in a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Of every kind but projects.
    Number(i64),
    /// Of projects.
    Uuid(String),
}

impl Id {
    /// Reads what a path or a marker has; `None` if no row can have it.
    pub(crate) fn parse(kind: &Kind, text: &str) -> Option<Id> {
        if kind.uuid {
            return uuid::Uuid::parse_str(text).ok().map(|id| Id::Uuid(id.to_string()));
        }
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse().ok().map(Id::Number) } else { None }
    }

    /// The id of a resource.
    pub(crate) fn of(resource: &Resource) -> Id {
        match resource.get("id") {
            Some(Value::String(text)) => Id::Uuid(text.clone()),
            id => Id::Number(id.and_then(Value::as_i64).unwrap_or_default()),
        }
    }

    /// The id as a statement's value.
    pub(crate) fn to_expr(&self) -> Expr {
        match self {
            Id::Number(number) => Expr::val(*number),
            Id::Uuid(text) => Expr::val(text.clone()),
        }
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Id::Number(number) => number.fmt(f),
            Id::Uuid(text) => text.fmt(f),
        }
    }
}

/// The time now, in microseconds since 1970.
pub(crate) fn now() -> i64 {
    let nanoseconds = OffsetDateTime::now_utc().unix_timestamp_nanos();
    i64::try_from(nanoseconds / 1_000).unwrap_or(i64::MAX)
}

/// `2026-11-21T02:55:00.958906`: no zone, it is UTC.
pub(crate) fn iso(microseconds: i64) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]");
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(microseconds) * 1_000)
        .ok()
        .and_then(|time| time.format(format).ok())
        .unwrap_or_default()
}
