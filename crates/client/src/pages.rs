//! Lists: pages of items, followed along the server's `next` links.

use crate::answer::Success;
use crate::checked;
use crate::error::Result;
use crate::order::Order;
use crate::outline::Outline;
use crate::query::encode;
use crate::session::Session;
use craton_model::{Kind, Node, NotJson, Object};
use http::{HeaderName, HeaderValue};
use std::collections::HashSet;
use std::sync::mpsc;

/// The sizes of a page that the server allows; its own default is 30.
pub const PAGE_SIZES: std::ops::RangeInclusive<u64> = 10..=100;

/// The header in which a server says how large a page it makes for who sends it the same.
const LARGEST_PAGE: HeaderName = HeaderName::from_static("x-craton-max-limit");
/// How many bytes a page of more than [`PAGE_SIZES`] is to have at most, going by the page before.
const PAGE_BYTES: usize = 1 << 20;

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

/// One page of a list, as it came: its items are read when they are asked for.
#[derive(Debug)]
pub struct Page {
    success: Success,
    body: Vec<u8>,
    kind: Kind,
    order: Order,
    /// How many of its items are wanted.
    keep: usize,
    /// Whether the server may have more of them: the page is full and links to another.
    pub more: bool,
}

impl Page {
    /// The items, in order.
    ///
    /// # Errors
    /// [`crate::Error::Unreadable`] for what is not a list of objects.
    pub fn items(&self) -> Result<Vec<Object>> {
        Ok(self.nodes()?.iter().map(Node::to_object).collect())
    }

    /// As [`Page::items`], borrowed from the page, which costs no allocation for each field.
    ///
    /// # Errors
    /// As [`Page::items`].
    pub fn nodes(&self) -> Result<Vec<Node<'_>>> {
        let wrong = |error: NotJson| self.success.unreadable(format!("something that is not JSON: {error}"));
        let items = self.kind.nodes(Node::parse(&self.body).map_err(wrong)?);
        let mut items = items.ok_or_else(|| self.success.unreadable(NO_LIST))?;
        if !self.kind.members.is_empty() && self.keep < items.len() {
            items = self.order.first(self.keep, items);
        }
        items.truncate(self.keep);
        Ok(items)
    }
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
    /// What the server says in [`LARGEST_PAGE`].
    largest: Option<HeaderValue>,
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
            // The server's own order is that of creation.
            order: Order::by(
                options.sort_key.as_deref().unwrap_or("created_at"),
                options.sort_dir == Some(SortDir::Desc),
            ),
            next: Some(first_query(kind, filters, options)),
            wanted,
            one_page: options.limit == Limit::OnePage,
            largest: None,
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
            Ok(page) => page.items().map_or_else(|error| vec![Err(error)], |items| items.into_iter().map(Ok).collect()),
            Err(error) => vec![Err(error)],
        })
    }
}

impl Iterator for Pages {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        let query = self.next.take()?;
        Some(query.and_then(|query| self.fetch(&query)))
    }
}

impl Pages {
    /// The same pages, each fetched while the one before is read and worked on.
    pub fn ahead(mut self) -> impl Iterator<Item = Result<Page>> {
        let (sender, receiver) = mpsc::sync_channel(PAGES_AHEAD);
        std::thread::spawn(move || {
            // The receiver is gone when nobody wants more.
            while let Some(page) = self.next()
                && sender.send(page).is_ok()
            {}
        });
        receiver.into_iter()
    }

    /// Fetches a page, and decides from its outline what comes next.
    fn fetch(&mut self, query: &str) -> Result<Page> {
        let header = self.largest.take().map(|largest| (LARGEST_PAGE, largest));
        let (success, body) = self.session.body(self.kind.path, query, header)?;
        self.largest = success.headers.get(LARGEST_PAGE).cloned();
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
            self.next = link.map(|link| Ok(self.larger(link, body.len() / outline.count)));
        }
        Ok(Page { success, body, kind: self.kind, order: self.order.clone(), keep, more: full })
    }
}

impl Pages {
    /// The query of a link to as large a page as the server makes, is wanted and is not too long, by the bytes of an item.
    fn larger(&self, link: String, item: usize) -> String {
        let largest = self.largest.as_ref().and_then(|largest| largest.to_str().ok()?.parse::<u64>().ok());
        let Some(largest) = largest.filter(|largest| largest > PAGE_SIZES.end()) else { return link };
        let size = largest.min((PAGE_BYTES / item.max(1)) as u64).min(self.wanted.unwrap_or(u64::MAX));
        let size = size.max(*PAGE_SIZES.start()).to_string();
        let pairs = url::form_urlencoded::parse(link.as_bytes()).into_owned();
        let pairs: Vec<_> =
            pairs.map(|(name, value)| if name == "limit" { (name, size.clone()) } else { (name, value) }).collect();
        encode(pairs)
    }
}

const NO_LIST: &str = "no list of objects";

/// What an answer is that cannot be read as a page.
fn not_a_page(error: &serde_json::Error) -> String {
    if error.is_data() { NO_LIST.into() } else { format!("something that is not JSON: {error}") }
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
    pairs.extend(options.details.then(|| ("details", "true".into())));
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

    fn query_of(options: ListOptions) -> String {
        first_query(&HOST, &[], &options).unwrap()
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
