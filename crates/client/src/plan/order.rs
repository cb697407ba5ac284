//! An order in which steps can be done: what a thing lies in and what it refers to before itself.

use super::entry::Problem;
use super::fleet::{PlannedFleet, ReferenceTargets};
use super::key::scope;
use super::state::{InventoryState, Thing};
use super::step::{Sent, Step, StepAction};
use craton_model::{Field, Id, Kind, MODEL};
use std::collections::HashMap;

/// A step before it has its place.
pub(super) struct Draft {
    pub thing: Thing,
    pub step: Step,
}

/// Puts steps in order: what a step needs before it, else families as the model has them, in each what is below another behind it, then by path.
pub(super) fn ordered(
    fleet: &PlannedFleet<'_>,
    mut drafts: Vec<Draft>,
    targets: &ReferenceTargets,
    problems: &mut Vec<Problem>,
) -> Vec<Step> {
    let mut depths = Depths { fleet, targets, known: HashMap::new() };
    let mut keys = HashMap::with_capacity(drafts.len());
    for draft in &drafts {
        let depth = depths.of(draft.thing);
        if depth.is_none() {
            let sentence = format!("{} has itself as its parent, or as the parent of one", draft.step.path);
            problems.push(Problem { at: draft.step.at.clone(), sentence });
        }
        keys.insert(draft.thing, (rank(draft.step.kind), depth, draft.step.action == StepAction::Create));
    }
    if !problems.is_empty() {
        return vec![];
    }
    drafts.sort_by(|one, other| {
        let key = |draft: &Draft| keys.get(&draft.thing).copied();
        key(one).cmp(&key(other)).then_with(|| one.step.path.cmp(&other.step.path))
    });
    let sorted = Sorting::of(fleet, targets, &drafts).sorted(problems);
    let numbers: HashMap<_, _> = sorted.iter().enumerate().map(|(number, at)| (drafts[*at].thing, number)).collect();
    let mut steps: Vec<_> = drafts.into_iter().map(|draft| Some(draft.step)).collect();
    let mut steps: Vec<_> = sorted.into_iter().filter_map(|at| steps[at].take()).collect();
    for sent in steps.iter_mut().flat_map(|step| &mut step.body) {
        if let (_, Sent::Made(made)) = sent
            && let Some(number) = numbers.get(made)
        {
            *made = *number;
        }
    }
    steps
}

/// Drafts, and which of them others need.
struct Sorting<'a> {
    drafts: &'a [Draft],
    needs: Vec<Vec<usize>>,
    sorted: Vec<usize>,
    is_seen: Vec<bool>,
    is_sorted: Vec<bool>,
}

impl<'a> Sorting<'a> {
    fn of(fleet: &PlannedFleet<'_>, targets: &ReferenceTargets, drafts: &'a [Draft]) -> Self {
        let places: HashMap<_, _> = drafts.iter().enumerate().map(|(at, draft)| (draft.thing, at)).collect();
        let mut freed = HashMap::new();
        let is_named = |draft: &&Draft| !fleet.exists(draft.thing) || fleet.is_renamed_or_moved(draft.thing);
        for (at, draft) in drafts.iter().enumerate().filter(|(_, draft)| fleet.exists(draft.thing) && is_named(draft)) {
            let row = fleet.state.row(draft.thing);
            let place = scope(row.kind).and_then(|scope| fleet.state.within(draft.thing, scope));
            freed.insert((row.kind.family.plural, place, &*row.title), at);
        }
        let needs = |draft: &Draft| {
            let made = draft.step.body.iter().filter_map(|(_, sent)| match sent {
                Sent::Made(thing) => places.get(thing),
                Sent::Value(_) => None,
            });
            let parent =
                parent_field(draft.step.kind).and_then(|field| targets.get(&(draft.thing, field.name)).copied()?);
            let mut needs: Vec<_> = made.chain(parent.and_then(|parent| places.get(&parent))).copied().collect();
            if is_named(&draft) {
                let place = scope(draft.step.kind).and_then(|scope| fleet.within(draft.thing, scope));
                let name = (draft.step.kind.family.plural, place, fleet.title(draft.thing));
                needs.extend(freed.get(&name).filter(|at| drafts[**at].thing != draft.thing));
            }
            needs
        };
        let needs = drafts.iter().map(needs).collect();
        let none = vec![false; drafts.len()];
        Self { drafts, needs, sorted: vec![], is_seen: none.clone(), is_sorted: none }
    }

    fn sorted(mut self, problems: &mut Vec<Problem>) -> Vec<usize> {
        for at in 0..self.drafts.len() {
            self.visit(at, problems);
        }
        self.sorted
    }

    fn visit(&mut self, at: usize, problems: &mut Vec<Problem>) {
        if std::mem::replace(&mut self.is_seen[at], true) {
            if !self.is_sorted[at] {
                let step = &self.drafts[at].step;
                let sentence =
                    format!("{} needs itself: what it refers to or is to be called is only free after it", step.path);
                problems.push(Problem { at: step.at.clone(), sentence });
            }
            return;
        }
        for needed in std::mem::take(&mut self.needs[at]) {
            self.visit(needed, problems);
        }
        self.is_sorted[at] = true;
        self.sorted.push(at);
    }
}

/// The place of a kind's family among all.
pub(super) fn rank(kind: &Kind) -> usize {
    MODEL.kinds.iter().position(|other| other.family == kind.family).unwrap_or_default()
}

/// The reference of a kind to its own family: the parent of a device.
pub(super) fn parent_field(kind: &'static Kind) -> Option<&'static Field> {
    kind.answered().find(|field| field.refers_to == Some(kind.family.plural))
}

/// The parent of a thing as it is.
pub(super) fn parent(state: &InventoryState, thing: Thing) -> Option<Thing> {
    let kind = state.row(thing).kind;
    let field = parent_field(kind)?;
    state.with_id(kind.family.plural, &Id::of(state.rest(thing).get(field.name)?)?)
}

/// How many parents are above a thing, as it is to be.
struct Depths<'a> {
    fleet: &'a PlannedFleet<'a>,
    targets: &'a ReferenceTargets,
    known: HashMap<Thing, usize>,
}

impl Depths<'_> {
    /// `None` if it is above itself.
    fn of(&mut self, thing: Thing) -> Option<usize> {
        let mut above = Vec::new();
        let mut next = Some(thing);
        let base = loop {
            let Some(thing) = next else { break 0 };
            if let Some(depth) = self.known.get(&thing) {
                break depth + 1;
            }
            if above.len() > self.fleet.len() {
                return None;
            }
            above.push(thing);
            next = self.parent(thing);
        };
        for (more, thing) in above.into_iter().rev().enumerate() {
            self.known.insert(thing, base + more);
        }
        self.known.get(&thing).copied()
    }

    fn parent(&self, thing: Thing) -> Option<Thing> {
        let field = parent_field(self.fleet.kind(thing))?;
        match self.targets.get(&(thing, field.name)) {
            Some(parent) => *parent,
            None if self.fleet.exists(thing) => parent(self.fleet.state, thing),
            None => None,
        }
    }
}
