//! Pages by key: which rows come after the marker, and the links to the other pages.

pub(crate) mod order;

use craton_model::{Id, Kind, Object};
use sea_query::{Asterisk, Expr, ExprTrait, Query, SelectStatement, UnionType};
use serde_json::{Value, json};

use self::order::{DEFAULT_SORT, SortKey, places, sort};
use super::owners::FEW;
use super::parameters::ListParameters;
use super::variables::matching::OpenTerms;
use super::{Fault, RequestContext, to_expr};
use crate::policy;
use crate::store::{QueryError, Row, SqlValue, values};

/// A page of one list: its order, where it begins and how long it is.
pub(crate) struct PageQuery<'p> {
    kind: &'p Kind,
    parameters: &'p ListParameters,
    /// What is to be decided about each row.
    open: &'p OpenTerms,
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
        open: &'p OpenTerms,
    ) -> Result<PageQuery<'p>, Fault> {
        let keys = order::keys(kind, &parameters.sort_keys, context.transaction.is_sqlite())?;
        let mut page = PageQuery { kind, parameters, open, keys, after: None, previous: None };
        if let Some(marker) = &parameters.marker {
            page.after = Some(page.marker_row(context, marker).await?);
        }
        if order::label_in_order(context.model, kind, parameters).is_some() {
            page.keys = order::of_labels(page.keys, kind);
        }
        if let Some(after) = &page.after {
            page.previous = page.previous_marker(context, filtered, after).await?;
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
        let wanted = self.parameters.limit;
        let mut kept = Vec::new();
        for (keys, place) in places(&self.keys, after, descending)? {
            let mut query = query.clone();
            query.and_where_option(place);
            let (mut begin, mut size) = (0, wanted - kept.len() as u64);
            loop {
                let rows = context.transaction.rows(&self.part(&query, keys, descending, begin, size)).await?;
                let is_last = (rows.len() as u64) < size;
                kept.extend(self.open.keep(context, self.kind, rows).await?);
                if kept.len() as u64 >= wanted {
                    kept.truncate(wanted as usize);
                    return Ok(kept);
                }
                if is_last {
                    break;
                }
                begin += size;
                size = Ord::min(size * 4, FEW as u64);
            }
        }
        Ok(kept)
    }

    /// Some rows of a query in order. Where several kinds are listed, each has an index that goes by its order.
    fn part(
        &self,
        query: &SelectStatement,
        keys: &[SortKey],
        descending: bool,
        begin: u64,
        size: u64,
    ) -> SelectStatement {
        let kinds = self.kind.members.iter().map(|path| {
            let mut of_kind = query.clone();
            sort(of_kind.and_where(Expr::col("type").eq(*path)), keys, descending).limit(begin + size);
            Query::select().column(Asterisk).from_subquery(of_kind, "of_kind").to_owned()
        });
        let all = kinds.reduce(|mut all, of_kind| all.union(UnionType::All, of_kind).to_owned());
        let all = all.map(|all| Query::select().column(Asterisk).from_subquery(all, "of_kinds").to_owned());
        let mut part = all.unwrap_or_else(|| query.clone());
        sort(&mut part, keys, descending).limit(size);
        if begin > 0 {
            part.offset(begin);
        }
        part
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
        let is_visible = policy::could_see(&context.identity, self.kind, &fields);
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
        if self.open.is_empty() && self.kind.members.is_empty() {
            query.clear_selects().column("id");
        }
        let before = self.walk(context, &query, Some(after), self.parameters.descending != Some(true)).await?;
        let first = before.into_iter().nth(self.parameters.limit as usize - 1);
        // The id comes first among all columns.
        let id = first.and_then(|row| row.into_iter().next()).map(|id| match id {
            SqlValue::Integer(number) => Ok(number.to_string()),
            other => other.into_text(),
        });
        Ok(id.transpose()?)
    }
}
