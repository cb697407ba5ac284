//! The fleet as it is to be: what is there, as the entries change it, and what they add. It finds what a reference means.

use super::entry::FileEntry;
use super::key::scope;
use super::reference::{Part, Reference};
use super::state::{InventoryState, Thing};
use craton_model::{Kind, MODEL, Type, kinds};
use std::collections::HashMap;

/// At most that many of several are named.
const NAMED: usize = 10;

/// What references mean, but for those to places: by thing and field.
pub(super) type ReferenceTargets = HashMap<(Thing, &'static str), Option<Thing>>;

impl InventoryState {
    /// Finds what a path from anywhere names.
    ///
    /// # Errors
    /// A sentence if there is none, or several.
    pub fn find(&self, family: &'static str, reference: &Reference) -> Result<Thing, String> {
        PlannedFleet::of(self).find(family, reference, None)
    }
}

/// Things that are there come first, as in the state; those that are added follow.
pub(super) struct PlannedFleet<'a> {
    pub state: &'a InventoryState,
    added: Vec<Added<'a>>,
    /// The added and the renamed, by family and title.
    by_title: HashMap<(&'static str, &'a str), Vec<Thing>>,
    renamed: HashMap<Thing, &'a str>,
    moved: HashMap<Thing, Option<Thing>>,
}

struct Added<'a> {
    entry: &'a FileEntry,
    place: Option<Thing>,
}

impl<'a> PlannedFleet<'a> {
    /// The fleet as it is.
    pub fn of(state: &'a InventoryState) -> Self {
        Self { state, added: vec![], by_title: HashMap::new(), renamed: HashMap::new(), moved: HashMap::new() }
    }

    /// Adds a thing.
    pub fn add(&mut self, entry: &'a FileEntry, place: Option<Thing>) -> Thing {
        let thing = self.state.len() + self.added.len();
        self.added.push(Added { entry, place });
        self.by_title.entry((entry.kind.family.plural, &entry.title)).or_default().push(thing);
        thing
    }

    /// Gives a thing another name.
    pub fn rename(&mut self, thing: Thing, title: &'a str) {
        self.renamed.insert(thing, title);
        self.by_title.entry((self.kind(thing).family.plural, title)).or_default().push(thing);
    }

    /// Puts a thing somewhere else.
    pub fn move_to(&mut self, thing: Thing, place: Option<Thing>) {
        self.moved.insert(thing, place);
    }

    /// Whether a thing that is there gets another name or place.
    pub fn is_renamed_or_moved(&self, thing: Thing) -> bool {
        self.renamed.contains_key(&thing) || self.moved.contains_key(&thing)
    }

    /// Whether a thing is there already.
    pub fn exists(&self, thing: Thing) -> bool {
        thing < self.state.len()
    }

    /// How many things there are to be.
    pub fn len(&self) -> usize {
        self.state.len() + self.added.len()
    }

    pub fn kind(&self, thing: Thing) -> &'static Kind {
        match thing.checked_sub(self.state.len()) {
            Some(index) => self.added[index].entry.kind,
            None => self.state.row(thing).kind,
        }
    }

    pub fn title(&self, thing: Thing) -> &str {
        match thing.checked_sub(self.state.len()) {
            Some(index) => &self.added[index].entry.title,
            None => self.renamed.get(&thing).copied().unwrap_or(&self.state.row(thing).title),
        }
    }

    pub fn place(&self, thing: Thing) -> Option<Thing> {
        match thing.checked_sub(self.state.len()) {
            Some(index) => self.added[index].place,
            None => match self.moved.get(&thing) {
                Some(place) => *place,
                None => self.state.row(thing).place.map(|place| place as Thing),
            },
        }
    }

    /// A thing and what it lies in, from the inside out.
    pub fn chain(&self, thing: Thing) -> impl Iterator<Item = Thing> {
        std::iter::successors(Some(thing), |thing| self.place(*thing))
    }

    /// What a thing lies in, or itself, that is of a family.
    pub fn within(&self, thing: Thing, family: &str) -> Option<Thing> {
        self.chain(thing).find(|thing| self.kind(*thing).family.plural == family)
    }

    /// The names from the outside in.
    pub fn path(&self, thing: Thing) -> Reference {
        if self.exists(thing) && self.renamed.is_empty() && self.moved.is_empty() {
            return self.state.path(thing);
        }
        let is_shown = |thing: &Thing| self.state.has_projects || self.kind(*thing).name != kinds::PROJECT.name;
        let mut parts: Vec<_> =
            self.chain(thing).filter(is_shown).map(|thing| Part::Name(self.title(thing).into())).collect();
        parts.reverse();
        Reference(parts)
    }

    /// The things of a family that are called so.
    pub fn titled(&self, family: &'static str, title: &str) -> Vec<Thing> {
        let there = self.state.titled(family, title).filter(|thing| !self.renamed.contains_key(thing));
        // The lifetime of a key is that of its entry.
        let added = self.by_title.get(&(family, title)).into_iter().flatten().copied();
        there.chain(added).collect()
    }

    /// The thing of that name where names of its kind are unique: in `place`, or in what that lies in.
    pub fn in_scope(&self, kind: &'static Kind, title: &str, place: Option<Thing>) -> Option<Thing> {
        let scope = scope(kind)?;
        let scope_thing = place.and_then(|place| self.within(place, scope))?;
        let mut titled = self.titled(kind.family.plural, title).into_iter();
        titled.find(|thing| self.within(*thing, scope) == Some(scope_thing))
    }

    /// Finds what a reference names: in the same place as `place` if it is a name alone, else anywhere.
    ///
    /// # Errors
    /// A sentence if there is none, or several.
    pub fn find(&self, family: &'static str, reference: &Reference, place: Option<Thing>) -> Result<Thing, String> {
        let Some(kind) = MODEL.family(family).next() else { return Err(format!("there are no {family}")) };
        let noun = kind.family.singular.replace('_', " ");
        let Some((last, before)) = reference.0.split_last() else { return Err("the path is empty".into()) };
        if let Some(id) = last.id(kind.id) {
            return self.state.with_id(family, &id).ok_or_else(|| format!("there is no {noun} with the id {id}"));
        }
        let scope_thing = scope(kind).and_then(|scope| self.within(place?, scope));
        if before.is_empty()
            && let Some(scope_thing) = scope_thing
        {
            return self.in_scope(kind, last.text(), Some(scope_thing)).ok_or_else(|| {
                let path = self.path(scope_thing);
                let path = if path.0.is_empty() { String::new() } else { format!(" in {path}") };
                format!("there is no {noun} named {}{path}", last.text())
            });
        }
        let mut found = self.titled(family, last.text());
        found.retain(|thing| self.lies_in(*thing, before));
        if found.len() > 1 {
            // The shortest way that a path can be meant is all of it.
            let whole: Vec<_> = found.iter().copied().filter(|thing| self.is_whole(*thing, before)).collect();
            if whole.len() == 1 {
                return Ok(whole[0]);
            }
        }
        match found[..] {
            [thing] => Ok(thing),
            [] => Err(format!("there is no {noun} named {reference}")),
            _ => Err(self.several(&found, &noun, reference)),
        }
    }

    fn several(&self, found: &[Thing], noun: &str, reference: &Reference) -> String {
        let mut paths: Vec<_> = found.iter().map(|thing| self.path(*thing).to_string()).collect();
        paths.sort_unstable();
        let more = paths.len().saturating_sub(NAMED);
        paths.truncate(NAMED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        format!("several are a {noun} named {reference}: {}{more}; write a path", paths.join(", "))
    }

    /// Whether the parts, in their order, name some of what a thing lies in.
    fn lies_in(&self, thing: Thing, parts: &[Part]) -> bool {
        let mut parts = parts.iter().rev().peekable();
        for outer in self.chain(thing).skip(1) {
            parts.next_if(|part| self.is_called(outer, part));
        }
        parts.peek().is_none()
    }

    /// Whether the parts name all of what a thing lies in, but for its project.
    fn is_whole(&self, thing: Thing, parts: &[Part]) -> bool {
        let outer: Vec<_> = self.chain(thing).skip(1).collect();
        let is_project = outer.last().is_some_and(|thing| self.kind(*thing).name == kinds::PROJECT.name);
        let length = parts.len();
        (length == outer.len() || is_project && length + 1 == outer.len())
            && outer.iter().zip(parts.iter().rev()).all(|(thing, part)| self.is_called(*thing, part))
    }

    fn is_called(&self, thing: Thing, part: &Part) -> bool {
        match part.id(self.kind(thing).id) {
            Some(id) => self.exists(thing) && self.state.row(thing).id == id,
            // What looks like a number may be the name of a thing whose ids do not.
            None => {
                matches!(part, Part::Name(_)) && self.title(thing) == part.text()
                    || self.kind(thing).id == Type::Uuid && self.title(thing) == part.text()
            }
        }
    }
}
