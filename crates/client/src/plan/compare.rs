//! What the files say against what is there: the plan that makes the one of the other.

use super::document::Document;
use super::entry::{FileEntry, GivenValue, GivenVariables, Problem};
use super::fleet::{PlannedFleet, ReferenceTargets};
use super::key::{self, places};
use super::matching::Matched;
use super::order::{self, Draft};
use super::prune;
use super::reference::Reference;
use super::seen::{answered, known, same};
use super::state::{InventoryState, Thing};
use super::step::{Difference, Plan, Sent, Step, StepAction};
use craton_model::{Change as Changing, Field, Id, Object, Presence, kinds};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Compares files with what is there. With `prune`, what is not in the files is deleted: only of kinds that have a key in them, only below
/// the places that they name (of clouds that is the project), and never a project. A state to prune has every kind.
///
/// # Errors
/// All that is wrong with the files.
pub fn compare(state: &InventoryState, document: &Document, prune: bool) -> Result<Plan, Vec<Problem>> {
    let mut problems = document.problems.clone();
    let matched = Matched::of(PlannedFleet::of(state), document, &mut problems);
    let (fleet, highest) = (&matched.fleet, highest(state, document));
    let mut compared = Compared { fleet, targets: HashMap::new(), problems, highest, renumbered: 0 };
    let mut drafts = Vec::new();
    for (entry, thing) in &matched.pairs {
        let draft =
            if matched.fleet.exists(*thing) { compared.change(entry, *thing) } else { compared.create(entry, *thing) };
        drafts.push(Draft { thing: *thing, step: draft });
    }
    let Compared { targets, mut problems, renumbered, .. } = compared;
    let unchanged =
        drafts.iter().filter(|draft| draft.step.changes.is_empty() && draft.step.action == StepAction::Change).count();
    // Nothing that an entry speaks of is missing, whether it changes or not.
    let deletes = if prune { prune::deletes(&matched, document, &targets, &mut problems) } else { vec![] };
    drafts.retain(|draft| !(draft.step.changes.is_empty() && draft.step.action == StepAction::Change));
    let mut steps = order::ordered(&matched.fleet, drafts, &targets, &mut problems);
    steps.extend(deletes);
    if problems.is_empty() { Ok(Plan { steps, unchanged, renumbered }) } else { Err(problems) }
}

/// What a plan has in place of a secret.
const SECRET: &str = "(secret)";

struct Compared<'a> {
    fleet: &'a PlannedFleet<'a>,
    targets: ReferenceTargets,
    problems: Vec<Problem>,
    /// The highest number of each family that is there or wanted, if any are wanted.
    highest: HashMap<&'static str, u64>,
    renumbered: usize,
}

/// The highest numbers of what is there and of what a document wants to be made with its id.
fn highest(state: &InventoryState, document: &Document) -> HashMap<&'static str, u64> {
    let wanted = |entry: &'_ FileEntry| Some((entry.kind.family.plural, entry.wanted_id.clone()?));
    let mut wanted = document.entries.iter().filter_map(wanted).peekable();
    let there = if wanted.peek().is_some() { Some(state.ids()) } else { None };
    let mut highest = HashMap::new();
    for (family, id) in wanted.chain(there.into_iter().flatten()) {
        if let Id::Number(number) = id {
            let highest = highest.entry(family).or_insert(number);
            *highest = number.max(*highest);
        }
    }
    highest
}

impl Compared<'_> {
    fn create(&mut self, entry: &FileEntry, thing: Thing) -> Step {
        let mut step = self.step(entry, thing, StepAction::Create);
        step.wanted_id = self.wanted_id(entry);
        step.body.push((entry.kind.title, Sent::Value(entry.title.as_str().into())));
        for (field, place) in self.places(entry, thing) {
            if let Some(place) = place {
                step.body.push((field.name, self.sent(place)));
            }
        }
        for given in entry.values.iter().filter(|given| !given.value.is_null()) {
            let shown = if given.field.is_secret { SECRET.into() } else { given.value.clone() };
            step.change(given.field, Value::Null, shown);
            step.body.push((given.field.name, Sent::Value(given.value.clone())));
        }
        for (given, target) in self.references(entry, thing) {
            if let Some(target) = target {
                step.change(given.field, Value::Null, self.path(target));
                step.body.push((given.field.name, self.sent(target)));
            }
        }
        let is_sent = |field: &Field| step.body.iter().any(|(name, _)| *name == field.name);
        let required = entry.kind.fields.iter().filter(|field| field.create == Presence::Required);
        let missing: Vec<_> =
            required.filter(|field| !is_sent(field)).map(|field| format!("`{}`", key::name(field))).collect();
        if !missing.is_empty() {
            self.problems.push(entry.problem(format!(
                "the new {} {} needs {}",
                entry.kind.noun(),
                entry.title,
                missing.join(", ")
            )));
        }
        step.annotate(entry, &Object::new());
        step
    }

    /// The id that is wanted, or one behind all that are there and that are wanted.
    fn wanted_id(&mut self, entry: &FileEntry) -> Option<Id> {
        let (family, wanted) = (entry.kind.family.plural, entry.wanted_id.clone()?);
        if self.fleet.state.is_free(family, &wanted) {
            return Some(wanted);
        }
        self.renumbered += 1;
        let highest = self.highest.get_mut(family)?;
        *highest += 1;
        Some(Id::Number(*highest))
    }

    fn change(&mut self, entry: &FileEntry, thing: Thing) -> Step {
        let state = self.fleet.state;
        let (row, rest) = (state.row(thing), state.rest(thing));
        let mut step = self.step(entry, thing, StepAction::Change);
        step.id = Some(row.id.clone());
        step.seen.insert(entry.kind.title.into(), (*row.title).into());
        if *row.title != *entry.title
            && let Some(field) = entry.kind.field(entry.kind.title)
        {
            self.check_changes(entry, field, &entry.at, &Value::from(&*row.title), &Value::from(entry.title.as_str()));
            step.change(field, (*row.title).into(), entry.title.as_str().into());
            step.body.push((field.name, Sent::Value(entry.title.as_str().into())));
        }
        self.move_to(entry, thing, &mut step);
        // What is not answered was given when it was made; nobody can say whether it is still so.
        for given in entry.values.iter().filter(|given| given.field.answered) {
            let old = known(given.field, rest.get(given.field.name));
            if !same(&old, &given.value) {
                self.check_changes(entry, given.field, &given.at, &old, &given.value);
                step.seen.insert(given.field.name.into(), answered(given.field, &old));
                step.change(given.field, old, given.value.clone());
                step.body.push((given.field.name, Sent::Value(given.value.clone())));
            }
        }
        for (given, target) in self.references(entry, thing) {
            let old = rest.get(given.field.name).and_then(craton_model::Id::of);
            let family = given.field.refers_to.unwrap_or_default();
            let old_thing = old.as_ref().and_then(|id| state.with_id(family, id));
            if !given.field.answered || old_thing == target && old.is_some() == target.is_some() {
                continue;
            }
            let (shown, new) = (self.shown(old_thing), self.shown(target));
            self.check_changes(entry, given.field, &given.at, &shown, &new);
            step.seen.insert(given.field.name.into(), old.as_ref().map_or(Value::Null, Value::from));
            step.change(given.field, shown, new);
            step.body.push((given.field.name, target.map_or(Sent::Value(Value::Null), |target| self.sent(target))));
        }
        step.annotate(entry, &rest);
        step
    }

    fn step(&self, entry: &FileEntry, thing: Thing, action: StepAction) -> Step {
        Step {
            action,
            kind: entry.kind,
            path: self.fleet.path(thing).to_string(),
            id: None,
            wanted_id: None,
            changes: vec![],
            at: Some(entry.at.clone()),
            body: vec![],
            seen: Object::new(),
        }
    }

    /// What a thing lies in, by the field that holds it.
    fn places(&self, entry: &FileEntry, thing: Thing) -> Vec<(&'static Field, Option<Thing>)> {
        let fields = places(entry.kind).iter().filter_map(|name| entry.kind.field(name));
        // What is at the top is made in the project that one acts in.
        let fields = fields.filter(|field| {
            let is_project = field.refers_to == Some(kinds::PROJECT.family.plural);
            !is_project || field.create == Presence::Required || self.fleet.state.has_projects
        });
        let outer = self.fleet.place(thing);
        fields.map(|field| (field, outer.and_then(|outer| self.fleet.within(outer, field.refers_to?)))).collect()
    }

    fn move_to(&mut self, entry: &FileEntry, thing: Thing, step: &mut Step) {
        if !self.fleet.is_renamed_or_moved(thing) {
            return;
        }
        let old_place = self.fleet.state.row(thing).place.map(|place| place as Thing);
        for (field, new) in self.places(entry, thing) {
            let old = old_place.and_then(|place| self.fleet.state.within(place, field.refers_to?));
            if old != new {
                let (shown, new_shown) = (self.shown(old), self.shown(new));
                let given = entry.references.iter().find(|given| given.field.name == field.name);
                let at = given.map_or(&entry.at, |given| &given.at);
                if !self.check_changes(entry, field, at, &shown, &new_shown) {
                    // What lies further in goes with it.
                    return;
                }
                step.seen
                    .insert(field.name.into(), old.map_or(Value::Null, |old| (&self.fleet.state.row(old).id).into()));
                step.change(field, shown, new_shown);
                step.body.push((field.name, new.map_or(Sent::Value(Value::Null), |new| self.sent(new))));
            }
        }
    }

    /// What an entry refers to, but for the places it lies in.
    fn references<'e>(
        &mut self,
        entry: &'e FileEntry,
        thing: Thing,
    ) -> Vec<(&'e GivenValue<Option<Reference>>, Option<Thing>)> {
        let mut found = Vec::new();
        let place = self.fleet.place(thing);
        for given in entry.references.iter().filter(|given| !places(entry.kind).contains(&given.field.name)) {
            let family = given.field.refers_to.unwrap_or_default();
            match given.value.as_ref().map(|reference| self.fleet.find(family, reference, place)).transpose() {
                Ok(target) => {
                    self.targets.insert((thing, given.field.name), target);
                    found.push((given, target));
                }
                Err(sentence) => self.problems.push(Problem { at: Some(given.at.clone()), sentence }),
            }
        }
        found
    }

    /// Whether a field can be changed so; that it cannot is a problem.
    fn check_changes(
        &mut self,
        entry: &FileEntry,
        field: &Field,
        at: &super::Position,
        old: &Value,
        new: &Value,
    ) -> bool {
        let sentence = if field.change != Changing::Put {
            format!("`{}` of a {} cannot be changed, and it is {old} already", key::name(field), entry.kind.noun())
        } else if new.is_null() && !field.can_be_unset() && at.line != 0 {
            format!("`{}` cannot be null; it is {old}", key::name(field))
        } else {
            return true;
        };
        self.problems.push(Problem { at: Some(at.clone()), sentence });
        false
    }

    fn sent(&self, thing: Thing) -> Sent {
        if self.fleet.exists(thing) { Sent::Value((&self.fleet.state.row(thing).id).into()) } else { Sent::Made(thing) }
    }

    fn path(&self, thing: Thing) -> Value {
        self.fleet.path(thing).to_string().into()
    }

    fn shown(&self, thing: Option<Thing>) -> Value {
        thing.map_or(Value::Null, |thing| self.path(thing))
    }
}

impl Step {
    fn change(&mut self, field: &'static Field, old: Value, new: Value) {
        self.changes.push(Difference::Field { key: key::name(field), old, new });
    }

    /// Adds what differs in labels and variables.
    fn annotate(&mut self, entry: &FileEntry, rest: &Object) {
        if let Some(labels) = &entry.labels {
            let seen = rest.get("labels").cloned().unwrap_or_else(|| json!([]));
            let has = |label: &String| seen.as_array().is_some_and(|seen| seen.iter().any(|known| known == label));
            let added: Vec<_> = labels.iter().filter(|label| !has(label)).cloned().collect();
            let old = seen.as_array().into_iter().flatten().filter_map(Value::as_str);
            let removed: Vec<_> =
                old.filter(|label| !labels.iter().any(|new| new == label)).map(str::to_owned).collect();
            if !(added.is_empty() && removed.is_empty()) {
                self.changes.push(Difference::Labels { added, removed });
                self.seen.insert("labels".into(), seen);
            }
        }
        let (new, is_whole) = match &entry.variables {
            None => return,
            Some(GivenVariables::Whole(new)) => (new, true),
            Some(GivenVariables::Merged(new)) => (new, false),
        };
        let none = Object::new();
        let seen = rest.get("variables").and_then(Value::as_object).unwrap_or(&none);
        let before = self.changes.len();
        for (key, value) in new {
            let old = seen.get(key);
            if old.is_none_or(|old| !same(old, value)) {
                self.changes.push(Difference::Variable {
                    key: key.clone(),
                    old: old.cloned(),
                    new: Some(value.clone()),
                });
            }
        }
        for (key, old) in seen.iter().filter(|(key, _)| is_whole && !new.contains_key(*key)) {
            self.changes.push(Difference::Variable { key: key.clone(), old: Some(old.clone()), new: None });
        }
        if self.changes.len() > before {
            self.seen.insert("variables".into(), seen.clone().into());
        }
    }
}
