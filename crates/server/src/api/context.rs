//! What every verb is given: the transaction, who is asking, and how links begin.

use std::collections::HashMap;
use std::sync::Arc;

use craton_model::{Id, Kind, Model, Object};
use sea_query::{Expr, ExprTrait, LockType, Order, Query, SelectStatement};
use serde_json::{Value, json};

use super::accounts::{self, KeyHashes};
use super::history::Recorder;
use super::references::ReferenceKey;
use super::{Fault, columns, labels, to_expr, variables};
use crate::auth::Identity;
use crate::memory::RequestMemory;
use crate::policy;
use crate::store::{QueryError, Row, SqlValue, Transaction};

/// The surroundings of one request.
pub(crate) struct RequestContext<'m> {
    /// What there is.
    pub model: &'m Model,
    /// The transaction that the request reads or writes in.
    pub transaction: Transaction,
    /// Who is asking.
    pub identity: Identity,
    /// What links begin with: scheme, host and `/v1`.
    pub base: String,
    /// What was changed so far.
    pub recorder: Recorder,
    /// What references were found to name since something was last changed but by being made.
    pub referred: HashMap<ReferenceKey, Row>,
    /// Hashes of the keys in what is asked.
    pub key_hashes: Arc<KeyHashes>,
    /// Of what only reads: what its answer is made of takes room.
    pub memory: Option<RequestMemory>,
}

impl<'m> RequestContext<'m> {
    /// The surroundings of a request that has changed nothing so far.
    pub(crate) fn new(model: &'m Model, transaction: Transaction, identity: Identity, base: String) -> Self {
        let (recorder, referred, key_hashes, memory) = Default::default();
        RequestContext { model, transaction, identity, base, recorder, referred, key_hashes, memory }
    }

    /// Takes room for values of so many bytes, instead of those before; 503 if there is none in time.
    pub(crate) async fn take_memory(&mut self, bytes: usize) -> Result<(), Fault> {
        match &mut self.memory {
            Some(memory) => memory.take(bytes).await,
            None => Ok(()),
        }
    }

    /// A query for the rows of a kind that the user may see.
    pub(crate) fn select(&self, kind: &Kind) -> SelectStatement {
        let mut query = Query::select();
        query.exprs(self.answered(kind)).from(kind.family.plural);
        self.keep_visible(kind, &mut query);
        query
    }

    /// Leaves out the rows of other kinds, and those that the user may not see.
    pub(crate) fn keep_visible(&self, kind: &Kind, query: &mut SelectStatement) {
        if self.model.is_shared(kind) && kind.members.is_empty() {
            query.and_where(Expr::col("type").eq(kind.path));
        }
        query.and_where_option(policy::visible(&self.identity, kind));
    }

    /// The same with their labels, where the kind has them.
    pub(crate) fn select_labelled(&self, kind: &Kind) -> SelectStatement {
        let mut query = self.select(kind);
        if kind.has_labels {
            query.expr(labels::all_of(kind, self.transaction.is_sqlite()));
        }
        query
    }

    /// One resource by id with its labels, without variables; 404 if there is none that the user may see.
    pub(crate) async fn find_labelled(&mut self, kind: &Kind, id: &Id) -> Result<Object, Fault> {
        let query = self.select_labelled(kind);
        self.one(kind, id, query).await
    }

    /// What [`RequestContext::resource`] reads of a row.
    pub(crate) fn answered(&self, kind: &Kind) -> Vec<Expr> {
        let column = |name| accounts::expression(kind, name).unwrap_or_else(|| Expr::col(name));
        let parent = kind.parent().filter(|_| self.model.is_shared(kind));
        let parent = parent.map(|parent| Expr::cust(parent_path(kind.family.plural, parent.name)));
        columns::names(kind).map(column).chain(parent).collect()
    }

    /// One resource by id, without variables; 404 if there is none that the user may see.
    pub(crate) async fn find(&mut self, kind: &Kind, id: &Id) -> Result<Object, Fault> {
        let query = self.select(kind);
        self.one(kind, id, query).await
    }

    /// The same for one that is to be changed: nobody else changes it, or what belongs to it, before the transaction ends.
    pub(crate) async fn find_to_change(&mut self, kind: &Kind, id: &Id) -> Result<Object, Fault> {
        let mut query = self.select(kind);
        query.lock(LockType::NoKeyUpdate);
        self.one(kind, id, query).await
    }

    /// The same for one that is to be moved: nothing is put into it meanwhile.
    pub(crate) async fn find_to_move(&mut self, kind: &Kind, id: &Id) -> Result<Object, Fault> {
        let mut query = self.select(kind);
        query.lock(LockType::Update);
        self.one(kind, id, query).await
    }

    async fn one(&mut self, kind: &Kind, id: &Id, mut query: SelectStatement) -> Result<Object, Fault> {
        query.and_where(Expr::col("id").eq(to_expr(id)));
        let row = self.transaction.row(&query).await?.ok_or_else(Fault::not_found)?;
        Ok(self.resource(kind, row)?)
    }

    /// The rows of a kind under a condition, whoever sees them, with all that may be told of them; nobody changes them, or
    /// refers to them anew, before the transaction ends.
    pub(crate) async fn told(&mut self, kind: &Kind, condition: Expr) -> Result<Vec<Object>, QueryError> {
        let mut query = Query::select();
        query.columns(columns::told(kind).map(|field| field.name)).from(kind.family.plural).and_where(condition);
        if self.model.is_shared(kind) {
            query.and_where(Expr::col("type").eq(kind.path));
        }
        query.order_by("id", Order::Asc).lock(LockType::Update);
        let rows = self.transaction.rows(&query).await?.into_iter();
        rows.map(|row| {
            let values = columns::told(kind).zip(row);
            values.map(|(field, value)| Ok((field.name.to_owned(), columns::to_json(kind, field, value)?))).collect()
        })
        .collect()
    }

    /// The same with labels and own variables.
    pub(crate) async fn told_whole(&mut self, kind: &Kind, condition: Expr) -> Result<Vec<Object>, Fault> {
        let mut rows = self.told(kind, condition).await?;
        if rows.is_empty() {
            return Ok(rows);
        }
        if kind.has_labels {
            labels::attach(&mut self.transaction, kind, &mut rows).await?;
        }
        if kind.has_variables {
            variables::attach(self, kind, &mut rows, false).await?;
        }
        Ok(rows)
    }

    /// A row of [`RequestContext::select`] as JSON, with an `up` link where the kind has parents, and labels if they were
    /// selected.
    pub(crate) fn resource(&self, kind: &Kind, row: Row) -> Result<Object, QueryError> {
        let mut values = row.into_iter().peekable();
        // With type, links, labels and variables.
        let mut resource = Object::with_capacity(kind.fields.len() + 4);
        for (field, value) in kind.answered().zip(values.by_ref()) {
            let value = columns::to_json(kind, field, value)?;
            if !field.is_sparse || !matches!(value, Value::Null | Value::Bool(false)) {
                resource.insert(field.name.to_owned(), value);
            }
        }
        if !kind.members.is_empty() {
            let type_ = values.next().unwrap_or(SqlValue::Null).into_text()?;
            resource.insert("type".to_owned(), type_.into());
        }
        if let Some(parent) = kind.parent() {
            let path = match values.next_if(|_| self.model.is_shared(kind)) {
                Some(path) if resource[parent.name].is_number() => path.into_text()?,
                _ => kind.path.to_owned(),
            };
            let href = self.up(kind, parent.name, &path, &resource);
            resource.insert("links".to_owned(), json!([{"href": href, "rel": "up"}]));
        }
        if let Some(labels) = values.next() {
            let labels = serde_json::from_str(&labels.into_text()?);
            resource.insert("labels".to_owned(), labels.map_err(|_| QueryError::Unreadable("labels".to_owned()))?);
        }
        Ok(resource)
    }

    /// The URL of what one is in: its parent, else the nearest that it lies in.
    fn up(&self, kind: &Kind, parent: &str, parent_path: &str, resource: &Object) -> String {
        let around = kind.lies_in.iter().rev().filter_map(|name| Some((*name, kind.field(name)?.refers_to?)));
        let mut places = std::iter::once((parent, parent_path)).chain(around);
        let place = places.find_map(|(name, path)| Some((path, resource.get(name).and_then(Value::as_i64)?)));
        place.map_or_else(|| self.base.clone(), |(path, id)| format!("{}/{path}/{id}", self.base))
    }
}

/// The path of what a row of a family of several kinds has as its parent.
fn parent_path(table: &str, parent: &str) -> String {
    format!("(SELECT parent.type FROM {table} AS parent WHERE parent.id = {table}.{parent})")
}
