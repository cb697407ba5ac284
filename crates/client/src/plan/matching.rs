//! Which thing each entry is: one that is there, found by its place and name or by its id, or a new one.

use super::document::Document;
use super::entry::{FileEntry, Problem};
use super::fleet::PlannedFleet;
use super::key::{self, places, scope};
use super::state::Thing;
use craton_model::{Field, MODEL, kinds};
use std::collections::{HashMap, HashSet};

/// The entries of a document and what they are.
pub(super) struct Matched<'a> {
    pub fleet: PlannedFleet<'a>,
    /// Each entry that could be matched, kinds in the order of the model.
    pub pairs: Vec<(&'a FileEntry, Thing)>,
    /// The places that entries name, and what the entries are themselves.
    pub named: HashSet<Thing>,
}

/// Where an entry says that its thing lies.
struct Said {
    /// The innermost thing it names.
    place: Option<Thing>,
    /// The reference that it says is null.
    null: Option<&'static Field>,
}

impl<'a> Matched<'a> {
    /// Matches all entries; what cannot be is a problem.
    pub fn of(fleet: PlannedFleet<'a>, document: &'a Document, problems: &mut Vec<Problem>) -> Self {
        let mut matched = Self { fleet, pairs: Vec::with_capacity(document.entries.len()), named: HashSet::new() };
        let mut claims = Claims::default();
        for kind in MODEL.kinds {
            let entries = document.entries.iter().filter(|entry| entry.kind.name == kind.name);
            // A name that an id takes away or gives is seen by those behind.
            let (by_id, by_name): (Vec<_>, Vec<_>) = entries.partition(|entry| entry.id.is_some());
            for entry in by_id.into_iter().chain(by_name) {
                match matched.entry(entry) {
                    Ok(thing) => {
                        matched.named.insert(thing);
                        problems.extend(claims.add(&matched.fleet, entry, thing));
                        matched.pairs.push((entry, thing));
                    }
                    Err(problem) => problems.push(problem),
                }
            }
        }
        matched.check_names(problems);
        matched
    }

    fn entry(&mut self, entry: &'a FileEntry) -> Result<Thing, Problem> {
        let said = self.said(entry)?;
        self.named.extend(said.place);
        self.thing(entry, &said).map_err(|sentence| entry.problem(sentence))
    }

    fn thing(&mut self, entry: &'a FileEntry, said: &Said) -> Result<Thing, String> {
        let kind = entry.kind;
        let found = match &entry.id {
            Some(id) => {
                let found = self.fleet.state.with_id(kind.family.plural, id);
                let hint = "without `id` one is made";
                Some(found.ok_or_else(|| format!("there is no {} with the id {id}; {hint}", kind.noun()))?)
            }
            None => match said
                .place
                .filter(|place| scope(kind).is_some_and(|scope| self.fleet.within(*place, scope).is_some()))
            {
                Some(place) => {
                    self.fleet.in_scope(kind, &entry.title, Some(place)).filter(|thing| self.fleet.exists(*thing))
                }
                None => self.by_name(entry, said.place)?,
            },
        };
        let Some(thing) = found else { return Ok(self.fleet.add(entry, said.place)) };
        if self.fleet.kind(thing).name != kind.name {
            return Err(format!(
                "{} is a {}, not a {}",
                self.fleet.path(thing),
                self.fleet.kind(thing).noun(),
                kind.noun()
            ));
        }
        if *self.fleet.state.row(thing).title != *entry.title {
            self.fleet.rename(thing, &entry.title);
        }
        self.move_to(thing, said);
        Ok(thing)
    }

    /// What an entry says of where its thing lies, from the outside in.
    fn said(&self, entry: &FileEntry) -> Result<Said, Problem> {
        let mut said = Said { place: None, null: None };
        for field in places(entry.kind).iter().filter_map(|name| entry.kind.field(name)) {
            let Some(family) = field.refers_to else { continue };
            let Some(given) = entry.references.iter().find(|given| given.field.name == field.name) else { continue };
            let Some(reference) = &given.value else {
                said.null = Some(field);
                continue;
            };
            let problem = |sentence| Problem { at: Some(given.at.clone()), sentence };
            let thing = self.fleet.find(family, reference, said.place).map_err(problem)?;
            let lies_in = |outer| self.fleet.chain(thing).any(|place| place == outer);
            if let Some(outer) = said.place.filter(|outer| !lies_in(*outer)) {
                let (inner, outer) = (self.fleet.path(thing), self.fleet.path(outer));
                return Err(problem(format!("{inner} does not lie in {outer}")));
            }
            said.place = Some(thing);
        }
        let state = self.fleet.state;
        if said.place.is_none() && places(entry.kind).contains(&kinds::PROJECT_ID.name) {
            said.place = state.project.as_ref().and_then(|id| state.with_id("projects", id));
        }
        Ok(said)
    }

    /// The only thing of its name, for an entry that does not say all of its place.
    fn by_name(&self, entry: &FileEntry, place: Option<Thing>) -> Result<Option<Thing>, String> {
        let kind = entry.kind;
        let mut found = self.fleet.titled(kind.family.plural, &entry.title);
        let lies_in = |thing: Thing, place| self.fleet.chain(thing).any(|outer| outer == place);
        found.retain(|thing| self.fleet.exists(*thing) && place.is_none_or(|place| lies_in(*thing, place)));
        let key = places(kind).iter().rev().filter_map(|name| kind.field(name)).map(key::name).next();
        match (&found[..], key) {
            ([thing], _) => Ok(Some(*thing)),
            ([], None) => Ok(None),
            ([], Some(key)) => {
                Err(format!("there is no {} named {}; to make one, say where: `{key}`", kind.noun(), entry.title))
            }
            (_, key) => Err(format!(
                "{} {} are named {}; say which: `{}`",
                found.len(),
                kind.nouns(),
                entry.title,
                key.as_deref().unwrap_or("id")
            )),
        }
    }

    fn move_to(&mut self, thing: Thing, said: &Said) {
        let now = self.fleet.place(thing);
        let lies_in = |place: Thing| self.fleet.chain(thing).skip(1).any(|outer| outer == place);
        let mut place = match said.place {
            Some(place) if !lies_in(place) => Some(place),
            _ => now,
        };
        let family = said.null.and_then(|field| field.refers_to);
        if let (Some(family), Some(inner)) = (family, place)
            && let Some(out_of) = self.fleet.within(inner, family)
        {
            place = self.fleet.place(out_of);
        }
        if place != now {
            self.fleet.move_to(thing, place);
        }
    }

    /// A name that is given to a thing must not be that of another.
    fn check_names(&self, problems: &mut Vec<Problem>) {
        for (entry, thing) in &self.pairs {
            let is_new_name = self.fleet.exists(*thing) && self.fleet.is_renamed_or_moved(*thing);
            let Some(scope) = scope(entry.kind).filter(|_| is_new_name) else { continue };
            let place = self.fleet.within(*thing, scope);
            let mut others = self.fleet.titled(entry.kind.family.plural, &entry.title).into_iter();
            if let Some(other) = others.find(|other| other != thing && self.fleet.within(*other, scope) == place) {
                let kind = self.fleet.kind(other).noun();
                problems
                    .push(entry.problem(format!("the name is taken: {} is another {kind}", self.fleet.path(other))));
            }
        }
    }
}

/// Which entry speaks of which thing and name.
#[derive(Default)]
struct Claims<'a> {
    things: HashMap<Thing, &'a FileEntry>,
    titles: HashMap<(&'static str, Option<Thing>, &'a str), &'a FileEntry>,
}

impl<'a> Claims<'a> {
    /// Two entries for one thing, or for one name in one place, are a problem.
    fn add(&mut self, fleet: &PlannedFleet<'_>, entry: &'a FileEntry, thing: Thing) -> Option<Problem> {
        let scope = scope(entry.kind);
        let place = scope.and_then(|scope| fleet.within(thing, scope));
        let title = (entry.kind.family.plural, place, entry.title.as_str());
        let same_title = if scope.is_some() || entry.id.is_none() { self.titles.insert(title, entry) } else { None };
        let other = self.things.insert(thing, entry).or(same_title)?;
        Some(entry.problem(format!("{} is there twice, see {}", fleet.path(thing), other.at)))
    }
}
