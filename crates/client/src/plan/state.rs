//! What is in an inventory, read once from the lists of its kinds and kept small.

use super::key::{name, places, scope, with_referred};
use super::reference::{Part, Reference};
use super::rest::rest;
use crate::error::{Error, Result};
use craton_model::{Id, Kind, MODEL, Object, json, kinds};
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

/// Where a state is read from: a session, or what a test has.
pub trait InventorySource {
    /// Hands over all resources of a kind, with details and own variables, one after the other.
    ///
    /// # Errors
    /// What goes wrong on the way, and what `each` returns.
    fn each(&self, kind: &'static Kind, each: &mut dyn FnMut(Object) -> Result<()>) -> Result<()>;

    /// The labels of one resource, where the list does not have them.
    ///
    /// # Errors
    /// What goes wrong on the way.
    fn labels(&self, kind: &'static Kind, id: &Id) -> Result<Vec<String>>;
}

/// The place of a thing in a [`InventoryState`].
pub type Thing = usize;

/// One resource. What is null or the default is left out.
#[derive(Debug)]
pub(super) struct StateRow {
    pub kind: &'static Kind,
    pub id: Id,
    pub title: Box<str>,
    /// The innermost of what it lies in.
    pub place: Option<u32>,
    /// Its other fields, labels and variables, as JSON: an object as one has it would be ten times as large.
    rest: Box<str>,
}

/// What is in an inventory.
#[derive(Debug, Default)]
pub struct InventoryState {
    rows: Vec<StateRow>,
    by_id: HashMap<(&'static str, Id), u32>,
    /// All rows by family and title.
    by_title: Vec<u32>,
    /// The ids of what belongs to other projects.
    elsewhere: HashSet<(&'static str, Id)>,
    /// Whether clouds of several projects are in it, so that they are named with their project.
    pub(super) has_projects: bool,
    /// The project that one acts in, if it is known.
    pub(super) project: Option<Id>,
}

impl InventoryState {
    /// Reads the kinds that are wanted and those they refer to. With `project` only what belongs to it, else everything.
    ///
    /// # Errors
    /// What goes wrong on the way, and [`Error::Inconsistent`] if something was changed meanwhile so that what was read does not fit together.
    pub fn read(inventory: &dyn InventorySource, wanted: &[&'static Kind], project: Option<&Id>) -> Result<Self> {
        let mut state = Self { has_projects: project.is_none(), project: project.cloned(), ..Self::default() };
        if let Some(id) = project {
            state.insert_project(id.clone());
        }
        let needed = with_referred(wanted);
        for kind in MODEL.kinds.iter().copied().filter(|kind| needed.contains(&kind.name)) {
            if kind.name == kinds::PROJECT.name && project.is_some() {
                continue;
            }
            let read = inventory.each(kind, &mut |object| {
                let labels = match object.get("labels") {
                    None if kind.has_labels => Some(inventory.labels(kind, &id(kind, &object)?)?),
                    _ => None,
                };
                state.add(kind, object, labels)
            });
            // Who may not list projects knows them by their ids.
            let is_wanted = wanted.iter().any(|wanted| wanted.name == kind.name);
            match read {
                Err(error) if kind.name == kinds::PROJECT.name && !is_wanted && error.is_refusal() => {}
                read => read?,
            }
        }
        state.index();
        Ok(state)
    }

    /// Adds a resource as a list has it, unless it belongs to another project.
    fn add(&mut self, kind: &'static Kind, object: Object, labels: Option<Vec<String>>) -> Result<()> {
        let id = id(kind, &object)?;
        let of_project = object.get(kinds::PROJECT_ID.name).and_then(Id::of);
        if self.project.is_some() && of_project.is_some() && of_project != self.project {
            self.elsewhere.insert((kind.family.plural, id));
            return Ok(());
        }
        let title = match object.get(kind.title) {
            Some(Value::String(title)) => title.as_str().into(),
            _ => return Err(unfit(format!("{} {id} has no {}", kind.noun(), kind.title))),
        };
        let place = self.place_of(kind, &id, &object)?;
        let rest = serde_json::to_string(&rest(kind, object, labels)).map_err(|error| unfit(error.to_string()))?;
        self.insert(StateRow { kind, id, title, place, rest: rest.into() });
        Ok(())
    }

    fn insert(&mut self, row: StateRow) -> u32 {
        // More would not fit into memory.
        let thing = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.by_id.insert((row.kind.family.plural, row.id.clone()), thing);
        self.rows.push(row);
        thing
    }

    /// A project of which nothing but its id is known.
    fn insert_project(&mut self, id: Id) -> u32 {
        let title = id.to_string().into();
        self.insert(StateRow { kind: &kinds::PROJECT, id, title, place: None, rest: "{}".into() })
    }

    fn place_of(&mut self, kind: &'static Kind, id: &Id, object: &Object) -> Result<Option<u32>> {
        for field in places(kind).iter().rev().filter_map(|name| kind.field(name)) {
            let (Some(family), Some(place)) = (field.refers_to, object.get(field.name).and_then(Id::of)) else {
                continue;
            };
            if let Some(thing) = self.by_id.get(&(family, place.clone())) {
                return Ok(Some(*thing));
            }
            if family == kinds::PROJECT.family.plural {
                return Ok(Some(self.insert_project(place)));
            }
            return Err(unfit(format!(
                "{} {id} lies in {} {place}, which is not in the list of {}",
                kind.noun(),
                name(field),
                family
            )));
        }
        Ok(None)
    }

    fn index(&mut self) {
        let rows = &self.rows;
        self.by_title = (0..rows.len() as u32).collect();
        self.by_title.sort_by(|one, other| {
            let key = |thing: &u32| (rows[*thing as usize].kind.family.plural, &rows[*thing as usize].title);
            key(one).cmp(&key(other))
        });
    }

    pub(super) fn row(&self, thing: Thing) -> &StateRow {
        &self.rows[thing]
    }

    /// How many things there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The things of a family that are called so.
    pub(super) fn titled(&self, family: &'static str, title: &str) -> impl Iterator<Item = Thing> {
        let order = |thing: &u32| {
            let row = &self.rows[*thing as usize];
            (row.kind.family.plural, &*row.title).cmp(&(family, title))
        };
        let begin = self.by_title.partition_point(|thing| order(thing) == Ordering::Less);
        self.by_title[begin..]
            .iter()
            .take_while(move |thing| order(thing) == Ordering::Equal)
            .map(|thing| *thing as Thing)
    }

    /// The thing of a family with an id.
    pub(super) fn with_id(&self, family: &'static str, id: &Id) -> Option<Thing> {
        self.by_id.get(&(family, id.clone())).map(|thing| *thing as Thing)
    }

    /// All ids, in other projects too, as far as one sees them.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&'static str, Id)> {
        self.by_id.keys().chain(&self.elsewhere).cloned()
    }

    /// Whether nothing of a family has this id, in other projects neither, as far as one sees them.
    pub(super) fn is_free(&self, family: &'static str, id: &Id) -> bool {
        let key = (family, id.clone());
        !self.by_id.contains_key(&key) && !self.elsewhere.contains(&key)
    }

    /// A thing and what it lies in, from the inside out.
    pub(super) fn chain(&self, thing: Thing) -> impl Iterator<Item = Thing> {
        std::iter::successors(Some(thing), |thing| self.rows[*thing].place.map(|place| place as Thing))
    }

    /// What a thing lies in, or itself, that is of a family.
    pub(super) fn within(&self, thing: Thing, family: &str) -> Option<Thing> {
        self.chain(thing).find(|thing| self.rows[*thing].kind.family.plural == family)
    }

    /// What a thing has beside its name and its place: values, ids of what it refers to, `labels`, `variables`; what is null
    /// or the default is not there.
    pub(super) fn rest(&self, thing: Thing) -> Object {
        match json::from_slice(self.rows[thing].rest.as_bytes()) {
            Ok(Value::Object(rest)) => rest,
            // It was written by us.
            _ => Object::new(),
        }
    }

    /// The path of a thing: the names of what it lies in, from the outside in, and its own; with the project where there are several.
    pub fn path(&self, thing: Thing) -> Reference {
        let is_shown = |thing: &Thing| self.has_projects || self.rows[*thing].kind.name != kinds::PROJECT.name;
        let mut parts: Vec<_> = self.chain(thing).filter(is_shown).map(|thing| self.part(thing)).collect();
        parts.reverse();
        Reference(parts)
    }

    /// What a path calls a thing: its name, and for a project whose name another has, too, its id.
    fn part(&self, thing: Thing) -> Part {
        let row = &self.rows[thing];
        let is_shared = scope(row.kind).is_none() && self.titled(row.kind.family.plural, &row.title).count() > 1;
        if is_shared { Part::Id(row.id.to_string()) } else { Part::Name(row.title.to_string()) }
    }

    /// All things, in no order.
    pub(super) fn things(&self) -> impl Iterator<Item = Thing> + use<> {
        0..self.rows.len()
    }
}

fn id(kind: &Kind, object: &Object) -> Result<Id> {
    object.get("id").and_then(Id::of).ok_or_else(|| unfit(format!("{} without an id", kind.noun())))
}

fn unfit(reason: String) -> Error {
    Error::Inconsistent(reason)
}
