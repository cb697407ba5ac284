//! The places of a tree, fetched, put below each other, and counted.

use anyhow::{Result, bail};
use craton_client::{Id, Limit, ListOptions, Session, Target, kinds::DEVICE};
use craton_model::{Kind, MODEL, Node};
use std::collections::HashMap;

/// The most that a sentence lists.
const LISTED: usize = 10;

/// Something that lies in something, or that something lies in.
pub struct Place {
    pub kind: &'static Kind,
    pub id: Id,
    pub name: String,
    /// How many of each of [`Places::kinds`] there are below it.
    pub counts: Vec<usize>,
    /// The id of the device that it is part of.
    part_of: Option<Id>,
    parent: Option<usize>,
    below: Vec<usize>,
}

/// All of them, and where the tree begins.
pub struct Places {
    /// What a device can lie in, from the outside in, and then the kinds of devices.
    pub kinds: Vec<&'static Kind>,
    pub all: Vec<Place>,
    tops: Vec<usize>,
    /// By the plural of the family, and the id.
    index: HashMap<(&'static str, Id), usize>,
}

impl Places {
    /// All that lies in `target`, or all there is; devices are counted, or `with_devices` places too.
    ///
    /// # Errors
    /// Those of the lists; a target that nothing, or more than one thing, is called by.
    pub fn fetch(session: &Session, target: Option<&Target>, with_devices: bool) -> Result<Self> {
        let families = DEVICE.lies_in.iter().filter_map(|name| DEVICE.field(name)?.refers_to);
        let levels: Vec<_> = families.filter_map(|family| MODEL.family(family).next()).collect();
        let devices: Vec<_> = DEVICE.members.iter().filter_map(|path| MODEL.at(path)).collect();
        let kinds = levels.iter().chain(&devices).copied().collect();
        let mut places = Self { kinds, all: Vec::new(), tops: Vec::new(), index: HashMap::new() };
        for kind in levels {
            places.add(session, kind, &[], true)?;
        }
        let mut top = target.map(|target| places.find(target)).transpose()?.flatten();
        let filters: Vec<_> = top.and_then(|top| places.reference(top)).into_iter().collect();
        // What is no level may be the name of a device.
        let with_devices = with_devices || target.is_some() && top.is_none();
        for kind in devices {
            places.add(session, kind, &filters, with_devices)?;
        }
        places.put_devices_below_devices();
        places.count();
        if let Some(target) = target {
            top = top.map_or_else(|| places.find(target), |top| Ok(Some(top)))?;
            let Some(top) = top else { bail!("nothing is called `{target}`: `craton tree` shows what there is") };
            places.tops = vec![top];
        }
        Ok(places)
    }

    /// The places from the top down, each with the lines to draw before it.
    pub fn in_order(&self) -> Vec<(usize, String)> {
        let (mut found, mut next) = (Vec::new(), Vec::new());
        next.extend(self.tops.iter().rev().map(|&top| (top, String::new(), String::new())));
        while let Some((place, lines, indent)) = next.pop() {
            for (after, &below) in self.all[place].below.iter().rev().enumerate() {
                let (line, space) = if after == 0 { ("└── ", "    ") } else { ("├── ", "│   ") };
                next.push((below, format!("{indent}{line}"), format!("{indent}{space}")));
            }
            found.push((place, lines));
        }
        found
    }

    /// Its name, behind those of what it lies in: `public/ord/rack-7`.
    pub fn path(&self, place: usize) -> String {
        let mut names: Vec<_> = self.upwards(place).map(|place| self.all[place].name.as_str()).collect();
        names.reverse();
        names.join("/")
    }

    /// The place itself, then what it lies in.
    fn upwards(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |&place| self.all[place].parent)
    }

    /// Fetches all of a kind, as places or to be counted only.
    fn add(
        &mut self,
        session: &Session,
        kind: &'static Kind,
        filters: &[(&str, String)],
        as_places: bool,
    ) -> Result<()> {
        let all = ListOptions { limit: Limit::All, ..ListOptions::default() };
        for page in session.pages(kind, filters, &all).ahead() {
            let page = page?;
            for item in page.nodes()? {
                let id = |name: &str| Id::of(&item.get(name)?.to_value());
                let within = kind.lies_in.iter().rev().find_map(|name| Some((kind.field(name)?.refers_to?, id(name)?)));
                let parent = within.and_then(|within| self.index.get(&within).copied());
                let (true, Some(own_id)) = (as_places, id("id")) else {
                    self.add_to_counts(kind, parent);
                    continue;
                };
                let own = kind.inherits.iter().find(|name| is_own(kind, name));
                let name = match item.get(kind.title) {
                    Some(Node::String(name)) => name.clone().into_owned(),
                    _ => String::new(),
                };
                self.index.insert((kind.family.plural, own_id.clone()), self.all.len());
                let part_of = own.and_then(|name| id(name));
                let counts = vec![0; self.kinds.len()];
                self.all.push(Place { kind, id: own_id, name, counts, part_of, parent, below: Vec::new() });
            }
        }
        Ok(())
    }

    fn put_devices_below_devices(&mut self) {
        for place in 0..self.all.len() {
            let within = self.all[place].part_of.clone().map(|id| (self.all[place].kind.family.plural, id));
            let within = within.and_then(|within| self.index.get(&within).copied());
            self.all[place].parent = within.or(self.all[place].parent);
            match self.all[place].parent {
                Some(parent) => self.all[parent].below.push(place),
                None => self.tops.push(place),
            }
        }
    }

    fn count(&mut self) {
        for place in 0..self.all.len() {
            self.add_to_counts(self.all[place].kind, self.all[place].parent);
        }
    }

    fn add_to_counts(&mut self, kind: &Kind, parent: Option<usize>) {
        let column = self.kinds.iter().position(|counted| counted.name == kind.name).unwrap_or_default();
        let above: Vec<_> = parent.into_iter().flat_map(|parent| self.upwards(parent)).collect();
        above.into_iter().for_each(|place| self.all[place].counts[column] += 1);
    }

    /// The filter for the devices that lie in a place.
    fn reference(&self, place: usize) -> Option<(&'static str, String)> {
        let Place { kind, id, .. } = &self.all[place];
        let is_it = |name: &&&str| DEVICE.field(name).is_some_and(|field| field.refers_to == Some(kind.family.plural));
        DEVICE.lies_in.iter().find(is_it).map(|name| (*name, id.to_string()))
    }

    /// The one place that `target` means, if there is one.
    fn find(&self, target: &Target) -> Result<Option<usize>> {
        let is = |place: usize, part: &Target| {
            let Place { kind, id, name, .. } = &self.all[place];
            part.means(kind, id, name)
        };
        let fits = |&place: &usize| {
            let mut above = self.upwards(place).skip(1);
            let mut around = std::iter::successors(target.place(), |part| part.place());
            is(place, target) && around.all(|part| above.any(|place| is(place, part)))
        };
        let found: Vec<_> = (0..self.all.len()).filter(fits).collect();
        if found.len() < 2 {
            return Ok(found.first().copied());
        }
        let named =
            |&place: &usize| format!("{} {}: {}", self.all[place].kind.noun(), self.all[place].id, self.path(place));
        let names: Vec<_> = found.iter().take(LISTED).map(named).collect();
        bail!("`{target}` means {} things: {}", found.len(), names.join(", "))
    }
}

/// Whether a reference is one to the kind's own family.
fn is_own(kind: &Kind, name: &str) -> bool {
    kind.field(name).is_some_and(|field| field.refers_to == Some(kind.family.plural))
}
