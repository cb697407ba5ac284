//! Lists: pages of items, followed along the server's `next` links.

use crate::answer::Success;
use crate::checked;
use crate::error::Result;
use crate::outline::Outline;
use crate::query::encode;
use crate::session::Session;
use craton_model::{Kind, Object};
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::mpsc;

/// The sizes of a page that the server allows; its own default is 30.
pub const PAGE_SIZES: std::ops::RangeInclusive<u64> = 10..=100;

/// How many pages may wait to be read: unread they are small, and a few of them keep both sides busy.
const PAGES_AHEAD: usize = 8;

/// How a list is cut and ordered. The default is one page as the server makes it.
#[derive(Debug, Default, Clone)]
pub struct ListOptions {
    /// How many items, on as many pages as that takes.
    pub limit: Limit,
    /// The id of the item after which to go on.
    pub marker: Option<String>,
    /// Sends `details=true`: variables too.
    pub details: bool,
    /// The field to sort by. The id is always the last key, so that no item is lost between pages.
    pub sort_key: Option<String>,
    /// `asc` or `desc`.
    pub sort_dir: Option<SortDir>,
}

/// How many items a list is to have.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// One page of the server's own size.
    #[default]
    OnePage,
    /// At most this many.
    Items(u64),
    /// All there are.
    All,
}

/// Which way a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortDir {
    /// The smallest first.
    Asc,
    /// The largest first.
    Desc,
}

/// One page of a list.
#[derive(Debug)]
pub struct Page {
    /// The items, in order.
    pub items: Vec<Object>,
    /// Whether the server may have more of them: the page is full and links to another.
    pub more: bool,
}

/// The pages of a list, fetched one after the other as they are asked for.
#[derive(Debug)]
pub struct Pages {
    session: Session,
    kind: Kind,
    order: Order,
    /// The query of the next request, or why there can be none; `None` at the end.
    next: Option<Result<String>>,
    /// How many items are still wanted; `None` for all.
    wanted: Option<u64>,
    one_page: bool,
    seen: HashSet<String>,
}

impl Session {
    /// The pages of a list: `GET /v1/KIND`, and on along its `next` links. Only the query of a link is used: scheme, host, port
    /// and path stay those of the session, whatever a server claims. Filters are pairs of a name in the query and a text.
    ///
    /// # Errors
    /// None here; each page is a [`Result`], and the first error is the last item. A filter or sort key that the kind does
    /// not have is [`crate::Error::NotInModel`]; a page that was seen before is [`crate::Error::Unreadable`], so no server can keep the
    /// iterator going.
    pub fn pages(&self, kind: &Kind, filters: &[(&str, String)], options: &ListOptions) -> Pages {
        let wanted = match options.limit {
            Limit::Items(count) => Some(count),
            Limit::OnePage | Limit::All => None,
        };
        Pages {
            session: self.clone(),
            kind: *kind,
            order: Order::of(options),
            next: Some(first_query(kind, filters, options)),
            wanted,
            one_page: options.limit == Limit::OnePage,
            seen: HashSet::new(),
        }
    }

    /// The items of a list, one by one; pages are fetched as they are needed.
    ///
    /// # Errors
    /// As [`Session::pages`].
    pub fn list(
        &self,
        kind: &Kind,
        filters: &[(&str, String)],
        options: &ListOptions,
    ) -> impl Iterator<Item = Result<Object>> + use<> {
        self.pages(kind, filters, options).flat_map(|page| match page {
            Ok(page) => page.items.into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        })
    }
}

impl Iterator for Pages {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.fetch()?.and_then(|fetched| fetched.read(&self.kind, &self.order)))
    }
}

impl Pages {
    /// The same pages, each fetched while the one before is read and worked on.
    pub fn ahead(mut self) -> impl Iterator<Item = Result<Page>> {
        let (sender, receiver) = mpsc::sync_channel(PAGES_AHEAD);
        let (kind, order) = (self.kind, self.order.clone());
        std::thread::spawn(move || {
            // The receiver is gone when nobody wants more.
            while let Some(fetched) = self.fetch()
                && sender.send(fetched).is_ok()
            {}
        });
        receiver.into_iter().map(move |fetched| fetched?.read(&kind, &order))
    }

    /// Fetches the next page; `None` at the end.
    fn fetch(&mut self) -> Option<Result<Fetched>> {
        let query = self.next.take()?;
        Some(query.and_then(|query| self.fetch_with(&query)))
    }

    /// Fetches a page, and decides from its outline what comes next.
    fn fetch_with(&mut self, query: &str) -> Result<Fetched> {
        let (success, body) = self.session.body(self.kind.path, query)?;
        let outline = Outline::read(&self.kind, &body).map_err(|error| success.unreadable(not_a_page(&error)))?;
        let link = outline.next.filter(|_| outline.count > 0).and_then(|href| next_query(&href));
        let full = link.as_ref().is_some_and(|link| outline.count >= page_size(link));
        if let Some(link) = &link {
            let first = outline.first_id.map(|id| id.to_string()).unwrap_or_default();
            if !self.seen.insert(link.clone()) || !self.seen.insert(first) {
                return Err(success.unreadable("a page that came before, so its list would never end"));
            }
        }
        let mut keep = outline.count;
        if let Some(wanted) = &mut self.wanted {
            keep = keep.min(usize::try_from(*wanted).unwrap_or(usize::MAX));
            *wanted -= keep as u64;
        }
        let enough = match self.wanted {
            None => self.one_page,
            // A page that is not full is the last one; `--all` asks on, as the original does.
            Some(wanted) => wanted == 0 || !full,
        };
        if !enough {
            self.next = link.map(Ok);
        }
        Ok(Fetched { success, body, keep, full })
    }
}

/// A page whose items have not been read yet.
struct Fetched {
    success: Success,
    body: Vec<u8>,
    /// How many of its items are wanted.
    keep: usize,
    full: bool,
}

impl Fetched {
    fn read(self, kind: &Kind, order: &Order) -> Result<Page> {
        let wrong = |reason: String| self.success.unreadable(reason);
        let mut answer: Object = serde_json::from_slice(&self.body).map_err(|error| wrong(not_a_page(&error)))?;
        let mut items = kind
            .items(&mut answer)
            .and_then(|list| list.into_iter().map(object).collect::<Option<Vec<Object>>>())
            .ok_or_else(|| wrong(NO_LIST.into()))?;
        if !kind.members.is_empty() && self.keep < items.len() {
            items = order.first(self.keep, items);
        }
        items.truncate(self.keep);
        Ok(Page { items, more: self.full })
    }
}

/// The order of the server, for a page that holds several lists one after the other.
#[derive(Debug, Clone)]
struct Order {
    keys: Vec<String>,
    is_descending: bool,
}

impl Order {
    fn of(options: &ListOptions) -> Self {
        let key = options.sort_key.as_deref().unwrap_or("created_at");
        Self { keys: vec![key.into(), "id".into()], is_descending: options.sort_dir == Some(SortDir::Desc) }
    }

    /// The `count` items that come first, where they were.
    fn first(&self, count: usize, items: Vec<Object>) -> Vec<Object> {
        let mut places: Vec<usize> = (0..items.len()).collect();
        places.sort_by(|&one, &other| self.compare(&items[one], &items[other]));
        let wanted: HashSet<usize> = places.into_iter().take(count).collect();
        items.into_iter().enumerate().filter(|(place, _)| wanted.contains(place)).map(|(_, item)| item).collect()
    }

    fn compare(&self, one: &Object, other: &Object) -> Ordering {
        let by = |key: &String| compare(one.get(key), other.get(key));
        let order = self.keys.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal);
        if self.is_descending { order.reverse() } else { order }
    }
}

/// Null is the least of all, texts are compared by their bytes.
fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(other),
        (Some(Value::Bool(one)), Some(Value::Bool(other))) => one.cmp(other),
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            one.as_f64().unwrap_or_default().total_cmp(&other.as_f64().unwrap_or_default())
        }
        (one, other) => is_null(other).cmp(&is_null(one)),
    }
}

fn is_null(value: Option<&Value>) -> bool {
    value.is_none_or(Value::is_null)
}

const NO_LIST: &str = "no list of objects";

/// What an answer is that cannot be read as a page.
fn not_a_page(error: &serde_json::Error) -> String {
    if error.is_data() { NO_LIST.into() } else { format!("something that is not JSON: {error}") }
}

fn object(value: Value) -> Option<Object> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

fn first_query(kind: &Kind, filters: &[(&str, String)], options: &ListOptions) -> Result<String> {
    checked::filters(kind, filters)?;
    let mut pairs = filters.to_vec();
    match options.limit {
        Limit::OnePage => {}
        Limit::Items(count) => pairs.push(("limit", count.clamp(*PAGE_SIZES.start(), *PAGE_SIZES.end()).to_string())),
        Limit::All => pairs.push(("limit", PAGE_SIZES.end().to_string())),
    }
    pairs.extend(options.marker.clone().map(|marker| ("marker", marker)));
    pairs.extend((options.details && kind.asks_details).then(|| ("details", "true".into())));
    if let Some(key) = &options.sort_key {
        checked::sort_key(kind, key)?;
        pairs.push(("sort_keys", if key == "id" { key.clone() } else { format!("{key},id") }));
    }
    let direction = options.sort_dir.or(options.sort_key.as_ref().map(|_| SortDir::Asc));
    pairs.extend(direction.map(|way| ("sort_dir", if way == SortDir::Asc { "asc" } else { "desc" }.into())));
    Ok(encode(pairs))
}

/// The query of a link, which is all that is used of it.
fn next_query(href: &str) -> Option<String> {
    let query = href.split('#').next()?.split_once('?')?.1;
    // Encoded anew, so that nothing but a query can come of it.
    let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Some(encode(pairs))
}

/// The size of the pages that a link goes on with.
fn page_size(query: &str) -> usize {
    let limit = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "limit");
    limit.and_then(|(_, size)| size.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds::HOST;
    use serde_json::json;

    fn query_of(options: ListOptions) -> String {
        first_query(&HOST, &[], &options).unwrap()
    }

    #[test]
    fn a_part_of_a_page_with_two_lists_is_what_the_server_has_first() {
        let item = |id: u64, name: &str, at: &str| {
            Object::from_iter([
                ("id".into(), json!(id)),
                ("name".into(), json!(name)),
                ("created_at".into(), json!(at)),
            ])
        };
        let items = || vec![item(1, "d", "1"), item(4, "c", "3"), item(2, "b", "1"), item(3, "a", "2")];
        let first = |sort_key: Option<&str>, sort_dir| {
            let options = ListOptions { sort_key: sort_key.map(Into::into), sort_dir, ..Default::default() };
            let kept = Order::of(&options).first(2, items());
            kept.iter().map(|item| item["id"].to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(first(None, None), "1 2");
        assert_eq!(first(None, Some(SortDir::Desc)), "4 3");
        assert_eq!(first(Some("name"), None), "2 3");
        assert_eq!(first(Some("unknown"), Some(SortDir::Desc)), "4 3");
    }

    #[test]
    fn the_server_is_asked_for_a_size_it_allows() {
        for (count, asked) in [(1, 10), (10, 10), (12, 12), (100, 100), (500, 100)] {
            let options = ListOptions { limit: Limit::Items(count), ..Default::default() };
            assert_eq!(query_of(options), format!("limit={asked}"));
        }
        assert_eq!(query_of(ListOptions::default()), "");
    }

    #[test]
    fn a_sort_key_is_made_unique_by_the_id() {
        let by = |key: &str| ListOptions { sort_key: Some(key.into()), ..Default::default() };
        assert_eq!(query_of(by("name")), "sort_keys=name%2Cid&sort_dir=asc");
        assert_eq!(query_of(by("id")), "sort_keys=id&sort_dir=asc");
    }

    #[test]
    fn only_the_query_of_a_link_is_used() {
        for href in ["//evil?marker=1", "https://u:p@evil/x?marker=1#y", "\\\\evil?marker=1", "?marker=1"] {
            assert_eq!(next_query(href).as_deref(), Some("marker=1"), "{href}");
        }
    }
}
