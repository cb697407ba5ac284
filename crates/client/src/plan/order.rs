//! An order in which steps can be done: what a thing lies in and what it refers to before itself.

use super::compare::Targets;
use super::entry::Problem;
use super::fleet::Fleet;
use super::state::{State, Thing};
use super::step::{Action, Sent, Step};
use craton_model::{Field, Id, Kind, MODEL};
use std::collections::HashMap;

/// A step before it has its place.
pub(super) struct Draft {
    pub thing: Thing,
    pub step: Step,
}

/// Puts steps in order: families as the model has them, in each what is below another behind it, changes before what is new since they free
/// names, then by path.
pub(super) fn ordered(
    fleet: &Fleet<'_>,
    mut drafts: Vec<Draft>,
    targets: &Targets,
    problems: &mut Vec<Problem>,
) -> Vec<Step> {
    let mut depths = Depths { fleet, targets, known: HashMap::new() };
    let mut keys = HashMap::with_capacity(drafts.len());
    for draft in &drafts {
        let Some(depth) = depths.of(draft.thing) else {
            let sentence = format!("{} has itself as its parent, or as the parent of one", draft.step.path);
            problems.push(Problem { at: draft.step.at.clone(), sentence });
            continue;
        };
        keys.insert(draft.thing, (rank(draft.step.kind), depth, draft.step.action == Action::Create));
    }
    drafts.sort_by(|one, other| {
        let key = |draft: &Draft| keys.get(&draft.thing).copied();
        key(one).cmp(&key(other)).then_with(|| one.step.path.cmp(&other.step.path))
    });
    let numbers: HashMap<_, _> = drafts.iter().enumerate().map(|(number, draft)| (draft.thing, number)).collect();
    let mut steps: Vec<_> = drafts.into_iter().map(|draft| draft.step).collect();
    for (number, step) in steps.iter_mut().enumerate() {
        for (name, sent) in &mut step.body {
            let Sent::Made(thing) = sent else { continue };
            match numbers.get(thing) {
                Some(made) if *made < number => *thing = *made,
                _ => problems.push(Problem {
                    at: step.at.clone(),
                    sentence: format!("`{name}` of {} is only made after it", step.path),
                }),
            }
        }
    }
    steps
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
pub(super) fn parent(state: &State, thing: Thing) -> Option<Thing> {
    let kind = state.row(thing).kind;
    let field = parent_field(kind)?;
    state.with_id(kind.family.plural, &Id::of(state.rest(thing).get(field.name)?)?)
}

/// How many parents are above a thing, as it is to be.
struct Depths<'a> {
    fleet: &'a Fleet<'a>,
    targets: &'a Targets,
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
