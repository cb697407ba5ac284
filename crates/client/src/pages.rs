//! Lists: pages of items, followed along the server's `next` links.

use crate::error::{Error, Result};
use crate::outline::Outline;
use crate::resource::{Item, Resource, encode, query};
use crate::session::Session;
use http::Method;
use serde_json::Value;
use std::collections::HashSet;
use std::marker::PhantomData;
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
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
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
    pub items: Vec<Item>,
    /// Whether the server may have more of them: the page is full and links to another.
    pub more: bool,
}

/// The pages of a list, fetched one after the other as they are asked for.
#[derive(Debug)]
pub struct Pages<R> {
    session: Session,
    /// The query of the next request; `None` at the end.
    next: Option<String>,
    /// How many items are still wanted; `None` for all.
    wanted: Option<u64>,
    one_page: bool,
    seen: HashSet<String>,
    kind: PhantomData<fn() -> R>,
}

impl Session {
    /// The pages of a list: `GET /v1/KIND`, and on along its `next` links. Only the query of a link is used: scheme, host, port
    /// and path stay those of the session, whatever a server claims.
    ///
    /// # Errors
    /// None here; each page is a [`Result`], and the first error is the last item. A page that was seen before is
    /// [`Error::Unreadable`], so no server can keep the iterator going.
    pub fn pages<R: Resource>(&self, filter: &R::Filter, options: &ListOptions) -> Pages<R> {
        let wanted = match options.limit {
            Limit::Items(count) => Some(count),
            Limit::OnePage | Limit::All => None,
        };
        Pages {
            session: self.clone(),
            next: Some(first_query::<R>(filter, options)),
            wanted,
            one_page: options.limit == Limit::OnePage,
            seen: HashSet::new(),
            kind: PhantomData,
        }
    }

    /// The items of a list, one by one; pages are fetched as they are needed.
    ///
    /// # Errors
    /// As [`Session::pages`].
    pub fn list<R: Resource>(
        &self,
        filter: &R::Filter,
        options: &ListOptions,
    ) -> impl Iterator<Item = Result<Item>> + use<R> {
        self.pages::<R>(filter, options).flat_map(|page| match page {
            Ok(page) => page.items.into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        })
    }
}

impl<R: Resource> Iterator for Pages<R> {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        let query = self.next.take()?;
        Some(self.fetch(&query).and_then(|fetched| fetched.read::<R>(&self.session)))
    }
}

impl<R: Resource> Pages<R> {
    /// The same pages, each fetched while the one before is read and worked on.
    pub fn ahead(mut self) -> impl Iterator<Item = Result<Page>> {
        let (sender, receiver) = mpsc::sync_channel(PAGES_AHEAD);
        let session = self.session.clone();
        std::thread::spawn(move || {
            while let Some(query) = self.next.take() {
                // The receiver is gone when nobody wants more.
                if sender.send(self.fetch(&query)).is_err() {
                    break;
                }
            }
        });
        receiver.into_iter().map(move |fetched| fetched?.read::<R>(&session))
    }

    /// Fetches a page, and decides from its outline what comes next.
    fn fetch(&mut self, query: &str) -> Result<Fetched> {
        let body = self.session.body(R::PATH, query)?;
        let outline: Outline = serde_json::from_slice(&body).map_err(|error| self.wrong(&not_a_page(&error)))?;
        let link = outline.next.filter(|_| outline.count > 0).and_then(|href| next_query(&href));
        let full = link.as_ref().is_some_and(|link| outline.count >= page_size(link));
        if let Some(link) = &link {
            let first = outline.first_id.map(|id| id.to_string()).unwrap_or_default();
            if !self.seen.insert(link.clone()) || !self.seen.insert(first) {
                return Err(self.wrong("a page that came before, so its list would never end"));
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
            self.next = link;
        }
        Ok(Fetched { body, keep, full })
    }

    fn wrong(&self, reason: &str) -> Error {
        self.session.not_as_promised(Method::GET, R::PATH, reason)
    }
}

/// A page whose items have not been read yet.
struct Fetched {
    body: Vec<u8>,
    /// How many of its items are wanted.
    keep: usize,
    full: bool,
}

impl Fetched {
    fn read<R: Resource>(self, session: &Session) -> Result<Page> {
        let wrong = |reason: &str| session.not_as_promised(Method::GET, R::PATH, reason);
        let mut answer: Item = serde_json::from_slice(&self.body).map_err(|error| wrong(&not_a_page(&error)))?;
        let mut items = R::items(&mut answer)
            .and_then(|list| list.into_iter().map(object).collect::<Option<Vec<Item>>>())
            .ok_or_else(|| wrong(NO_LIST))?;
        items.truncate(self.keep);
        Ok(Page { items, more: self.full })
    }
}

const NO_LIST: &str = "no list of objects";

/// What an answer is that cannot be read as a page.
fn not_a_page(error: &serde_json::Error) -> String {
    if error.is_data() { NO_LIST.into() } else { format!("something that is not JSON: {error}") }
}

fn object(value: Value) -> Option<Item> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

fn first_query<R: Resource>(filter: &R::Filter, options: &ListOptions) -> String {
    let mut pairs = query(filter);
    let mut add = |name: &str, value: String| pairs.push((name.into(), value));
    match options.limit {
        Limit::OnePage => {}
        Limit::Items(count) => add("limit", count.clamp(*PAGE_SIZES.start(), *PAGE_SIZES.end()).to_string()),
        Limit::All => add("limit", PAGE_SIZES.end().to_string()),
    }
    if let Some(marker) = &options.marker {
        add("marker", marker.clone());
    }
    if options.details && R::DETAILS {
        add("details", "true".into());
    }
    if let Some(key) = &options.sort_key {
        add("sort_keys", if key == "id" { key.clone() } else { format!("{key},id") });
    }
    let direction = options.sort_dir.or(options.sort_key.as_ref().map(|_| SortDir::Asc));
    if let Some(direction) = direction {
        add("sort_dir", if direction == SortDir::Asc { "asc" } else { "desc" }.into());
    }
    encode(&pairs)
}

/// The query of a link, which is all that is used of it.
fn next_query(href: &str) -> Option<String> {
    let query = href.split('#').next()?.split_once('?')?.1;
    // Encoded anew, so that nothing but a query can come of it.
    let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Some(encode(&pairs))
}

/// The size of the pages that a link goes on with.
fn page_size(query: &str) -> usize {
    let limit = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "limit");
    limit.and_then(|(_, size)| size.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::host::Host;

    fn query_of(options: ListOptions) -> String {
        first_query::<Host>(&Default::default(), &options)
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
