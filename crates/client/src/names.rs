//! Names become ids: the look-ups of one command, each made once.

use crate::error::{Error, Result};
use crate::pages::{Limit, ListOptions};
use crate::query::View;
use crate::session::Session;
use crate::target::{Target, depth, places};
use craton_model::json::text;
use craton_model::{Filter, Id, Kind, MODEL, Match, Object};
use http::StatusCode;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many of several are named in an error.
const NAMED: usize = 10;

/// What one list answered; empty until it was asked for.
type Listed = Arc<Mutex<Option<Arc<Vec<Object>>>>>;

/// Finds resources by their names. What was looked up is kept, so each name costs one request however often it comes; threads may share
/// it.
#[derive(Debug)]
pub struct Names {
    pub(crate) session: Session,
    lists: Mutex<HashMap<String, Listed>>,
}

impl Session {
    /// The id of what `text` calls a resource of `kind`: see [`Target`]. An id costs no request, a name one, and one each name before it.
    ///
    /// # Errors
    /// [`Error::InvalidTarget`], before anything is sent; [`Error::NoneNamed`] and [`Error::SeveralNamed`]; and as [`Session::send`].
    pub fn find(&self, kind: &Kind, text: &str) -> Result<Id> {
        let target = Target::parse(kind, text).map_err(Error::InvalidTarget)?;
        Names::new(self.clone()).find(kind, &target, &[])
    }

    /// As [`Session::find`], but `None` where nothing is called so. An id is taken for one that is there.
    ///
    /// # Errors
    /// As [`Session::find`], but for [`Error::NoneNamed`].
    pub fn find_or_none(&self, kind: &Kind, text: &str) -> Result<Option<Id>> {
        match self.find(kind, text) {
            Err(Error::NoneNamed { .. }) => Ok(None),
            found => found.map(Some),
        }
    }
}

impl Names {
    /// Nothing is looked up yet.
    pub fn new(session: Session) -> Self {
        Self { session, lists: Mutex::default() }
    }

    /// As [`Session::find`], among what lies in `within`: pairs of a field, such as `region_id`, and its value.
    ///
    /// # Errors
    /// As [`Session::find`].
    pub fn find(&self, kind: &Kind, target: &Target, within: &[(&'static str, Id)]) -> Result<Id> {
        if let Some(id) = target.plain_id(kind) {
            return Ok(id);
        }
        let within: Vec<_> = within.iter().filter(|(field, _)| kind.lies_in.contains(field)).collect();
        let mut found = self.matching(kind, target)?;
        found.retain(|(_, item)| {
            within.iter().all(|(field, id)| item.get(*field).and_then(Id::of).as_ref() == Some(id))
        });
        let ids: Vec<Id> = found.iter().filter_map(|(_, item)| id_of(item)).collect();
        match ids.as_slice() {
            [id] => Ok(id.clone()),
            [] => Err(Error::NoneNamed { noun: kind.noun(), target: in_words(kind, target, &within) }),
            _ => {
                let some =
                    found.iter().zip(&ids).take(NAMED).map(|((kind, item), id)| (id.clone(), self.path(kind, item)));
                let (nouns, some) = (kind.nouns(), some.collect());
                Err(Error::SeveralNamed { nouns, target: in_words(kind, target, &within), count: ids.len(), some })
            }
        }
    }

    /// Everything that a target can mean, and of which kind it is.
    fn matching<'k>(&self, kind: &'k Kind, target: &Target) -> Result<Vec<(&'k Kind, Object)>> {
        if !kind.members.is_empty() {
            let members = kind.members.iter().filter_map(|path| MODEL.at(path));
            return Ok(members.map(|kind| self.matching(kind, target)).collect::<Result<Vec<_>>>()?.concat());
        }
        let (field, value) = match target.id(kind) {
            Some(id) => ("id", Value::from(&id)),
            None => (kind.title, target.name().into()),
        };
        let items = match filter(kind, field) {
            Some(filter) => vec![self.list(kind, &[(filter.name, text(&value))])?],
            None => self.around(kind, target.place())?,
        };
        // A server may compare more loosely than names are meant: without case, say.
        let is_same = |item: &&Object| item.get(field) == Some(&value) && id_of(item).is_some();
        let same = items.iter().flat_map(|items| items.iter()).filter(is_same);
        self.inside(kind, target.place(), same.cloned().collect())
            .map(|items| items.into_iter().map(|item| (kind, item)).collect())
    }

    /// The lists to look for a name in where the server takes no names: of what lies in `place`, or of everything.
    fn around(&self, kind: &Kind, place: Option<&Target>) -> Result<Vec<Arc<Vec<Object>>>> {
        let filters = |place| {
            let filters = places(kind).filter(move |(_, container)| reaches(container, place));
            filters.map(|(field, container)| Some((filter(kind, field)?, container))).collect::<Option<Vec<_>>>()
        };
        let Some((place, filters)) = place.and_then(|place| Some((place, filters(place)?))) else {
            return Ok(vec![self.list(kind, &[])?]);
        };
        let mut lists = Vec::new();
        for (filter, container) in filters {
            for id in self.ids(container, place)? {
                lists.push(self.list(kind, &[(filter.name, id.to_string())])?);
            }
        }
        Ok(lists)
    }

    /// Those of `items` that lie in `place`.
    fn inside(&self, kind: &Kind, place: Option<&Target>, items: Vec<Object>) -> Result<Vec<Object>> {
        let Some(place) = place else { return Ok(items) };
        let mut inside = vec![false; items.len()];
        for (field, container) in places(kind).filter(|(_, container)| reaches(container, place)) {
            let within = |item: &Object| item.get(field).and_then(Id::of);
            if items.iter().zip(&inside).all(|(item, is_inside)| *is_inside || within(item).is_none()) {
                continue;
            }
            let ids = self.ids(container, place)?;
            for (item, is_inside) in items.iter().zip(&mut inside) {
                *is_inside |= within(item).is_some_and(|id| ids.contains(&id));
            }
        }
        Ok(items.into_iter().zip(inside).filter_map(|(item, is_inside)| is_inside.then_some(item)).collect())
    }

    fn ids(&self, kind: &Kind, target: &Target) -> Result<Vec<Id>> {
        match target.plain_id(kind) {
            Some(id) => Ok(vec![id]),
            None => Ok(self.matching(kind, target)?.iter().filter_map(|(_, item)| id_of(item)).collect()),
        }
    }

    /// All items of a list, asked for once.
    fn list(&self, kind: &Kind, filters: &[(&str, String)]) -> Result<Arc<Vec<Object>>> {
        self.once(format!("{}?{filters:?}", kind.path), || self.fetch(kind, filters))
    }

    /// What was asked for by that key before, or is now.
    pub(crate) fn once(&self, key: String, ask: impl FnOnce() -> Result<Vec<Object>>) -> Result<Arc<Vec<Object>>> {
        let list = Arc::clone(lock(&self.lists).entry(key).or_default());
        let mut list = lock(&list);
        if let Some(items) = &*list {
            return Ok(Arc::clone(items));
        }
        let items = Arc::new(ask()?);
        *list = Some(Arc::clone(&items));
        Ok(items)
    }

    fn fetch(&self, kind: &Kind, filters: &[(&str, String)]) -> Result<Vec<Object>> {
        let options = ListOptions::default();
        let items = match self.session.pages(kind, filters, &options).next() {
            // Most names are on one page, for which the server's own size will do.
            Some(Ok(page)) if page.more => {
                let options = ListOptions { limit: Limit::All, ..options };
                self.session.list(kind, filters, &options).collect::<Result<Vec<_>>>()?
            }
            Some(Ok(page)) => page.items()?,
            Some(Err(error)) if kind.looks_up && error.status() == Some(StatusCode::NOT_FOUND) => Vec::new(),
            Some(Err(error)) => return Err(error),
            None => Vec::new(),
        };
        let is_kept = |name: &String| name == "id" || name == kind.title || kind.lies_in.contains(&name.as_str());
        Ok(items.into_iter().map(|item| item.into_iter().filter(|(name, _)| is_kept(name)).collect()).collect())
    }

    /// `public/ord/rack-7/web-17`; where a place cannot be asked for its name, its id.
    fn path(&self, kind: &Kind, item: &Object) -> String {
        let mut parts = Vec::new();
        for field in kind.lies_in {
            let container = kind.field(field).and_then(|field| MODEL.referred(field.refers_to?));
            if let (Some(container), Some(id)) = (container, item.get(*field).and_then(Id::of)) {
                parts.push(self.title(container, &id).unwrap_or_else(|| id.to_string()));
            }
        }
        parts.extend(item.get(kind.title).map(text));
        parts.join("/")
    }

    fn title(&self, kind: &Kind, id: &Id) -> Option<String> {
        if !kind.members.is_empty() {
            return kind.members.iter().filter_map(|path| MODEL.at(path)).find_map(|kind| self.title(kind, id));
        }
        let asked = || Ok(Vec::from_iter(self.session.get(kind, id, View::default())));
        let found = self.once(format!("{}/{id}", kind.path), asked).ok()?;
        found.first().and_then(|item| item.get(kind.title)).map(text)
    }
}

/// Whether something with that many places around it can be a place of this kind.
fn reaches(kind: &Kind, place: &Target) -> bool {
    place.depth() <= depth(kind)
}

/// The filter that compares a field, at the original's server too.
fn filter(kind: &Kind, field: &str) -> Option<&'static Filter> {
    kind.filters.iter().find(|filter| filter.field == field && filter.matches == Match::Equal && !filter.is_added)
}

fn id_of(item: &Object) -> Option<Id> {
    item.get("id").and_then(Id::of)
}

/// `named web-17 in ord`, `17 in ord`.
fn in_words(kind: &Kind, target: &Target, within: &[&(&'static str, Id)]) -> String {
    let named = if target.id(kind).is_some() { "" } else { "named " };
    let typed = target.place().map(|place| format!(" in {place}"));
    let given = within.last().and_then(|(field, id)| {
        let place = MODEL.referred(kind.field(field)?.refers_to?)?;
        Some(format!(" in {} {id}", place.noun()))
    });
    format!("{named}{}{}{}", target.name(), typed.unwrap_or_default(), given.unwrap_or_default())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
