//! What is there and not in the files, and so is deleted.

use super::document::Document;
use super::entry::Problem;
use super::fleet::ReferenceTargets;
use super::matching::Matched;
use super::order::{parent, parent_field, rank};
use super::seen::seen;
use super::state::Thing;
use super::step::{Step, StepAction};
use craton_model::{Kind, kinds};
use std::collections::{BTreeMap, HashSet};

/// The steps that delete what is missing, what lies in others before these.
pub(super) fn deletes(
    matched: &Matched<'_>,
    document: &Document,
    targets: &ReferenceTargets,
    problems: &mut Vec<Problem>,
) -> Vec<Step> {
    let fleet = &matched.fleet;
    let state = fleet.state;
    let mut kept = HashSet::new();
    for (_, thing) in &matched.pairs {
        kept.extend(fleet.chain(*thing));
    }
    for target in targets.values().flatten() {
        kept.extend(fleet.chain(*target));
    }
    let is_named =
        |kind: &Kind| kind.name != kinds::PROJECT.name && document.kinds.iter().any(|known| known.name == kind.name);
    let missing = |thing: &Thing| {
        is_named(state.row(*thing).kind)
            && !kept.contains(thing)
            && state.chain(*thing).skip(1).any(|place| matched.named.contains(&place))
    };
    let gone: HashSet<_> = state.things().filter(missing).collect();
    if gone.is_empty() {
        return vec![];
    }
    check(matched, targets, &gone, problems);
    let mut steps: Vec<_> = gone
        .iter()
        .map(|thing| (rank(state.row(*thing).kind), depth(matched, *thing), step(matched, *thing)))
        .collect();
    steps.sort_by(|(rank, depth, step), (other_rank, other_depth, other)| {
        (other_rank, other_depth).cmp(&(rank, depth)).then_with(|| step.path.cmp(&other.path))
    });
    steps.into_iter().map(|(_, _, step)| step).collect()
}

/// How many parents a thing has above it, as it is.
fn depth(matched: &Matched<'_>, thing: Thing) -> usize {
    std::iter::successors(Some(thing), |thing| parent(matched.fleet.state, *thing)).take(matched.fleet.len()).count()
}

fn step(matched: &Matched<'_>, thing: Thing) -> Step {
    let state = matched.fleet.state;
    let row = state.row(thing);
    Step {
        action: StepAction::Delete,
        kind: row.kind,
        path: state.path(thing).to_string(),
        id: Some(row.id.clone()),
        wanted_id: None,
        changes: vec![],
        at: None,
        body: vec![],
        seen: seen(state, thing),
    }
}

/// What stays must not lie in what goes, nor have it as its parent: the server would delete the one and refuse the other.
fn check(matched: &Matched<'_>, targets: &ReferenceTargets, gone: &HashSet<Thing>, problems: &mut Vec<Problem>) {
    let fleet = &matched.fleet;
    let mut inside: BTreeMap<Thing, BTreeMap<String, usize>> = BTreeMap::new();
    for thing in fleet.state.things().filter(|thing| !gone.contains(thing)) {
        if let Some(place) = fleet.chain(thing).skip(1).filter(|place| gone.contains(place)).last() {
            *inside.entry(place).or_default().entry(fleet.kind(thing).nouns()).or_default() += 1;
        }
        let parent = parent_field(fleet.kind(thing)).and_then(|field| match targets.get(&(thing, field.name)) {
            Some(parent) => *parent,
            None => parent(fleet.state, thing),
        });
        if let Some(parent) = parent.filter(|parent| gone.contains(parent)) {
            let sentence =
                format!("{} is not in the files, but the parent of {}", fleet.path(parent), fleet.path(thing));
            problems.push(Problem { at: None, sentence });
        }
    }
    for (place, counts) in inside {
        let counts: Vec<_> = counts.iter().map(|(nouns, count)| format!("{count} {nouns}")).collect();
        let (noun, path) = (fleet.kind(place).noun(), fleet.path(place));
        let sentence = format!(
            "{noun} {path} is not in the files, but they say nothing of the {} in it: delete it by itself, or put these into the files, too",
            counts.join(", ")
        );
        problems.push(Problem { at: None, sentence });
    }
}
