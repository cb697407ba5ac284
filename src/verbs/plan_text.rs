//! A plan for people: `+`, `~` and `-`, and what changes, old and new.

use crate::output::visible;
use craton_client::plan::{Difference, Plan, StepAction};
use craton_model::Object;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The lines of a plan.
pub fn text(plan: &Plan, is_coloured: bool) -> String {
    let mut text = String::new();
    for step in &plan.steps {
        heading(&mut text, step.action, &format!("{} {}", step.kind.name, step.path), is_coloured);
        step.changes.iter().for_each(|change| difference(&mut text, step.action == StepAction::Create, change));
    }
    text
}

/// The lines of a part of a recorded change: all of what is new or gone, else what differs.
pub fn recorded(change: &Value, is_coloured: bool) -> String {
    let (before, after) = (change["before"].as_object(), change["after"].as_object());
    let action = match (before, after) {
        (None, _) => StepAction::Create,
        (_, None) => StepAction::Delete,
        _ => StepAction::Change,
    };
    let place = change["place"].as_str().filter(|place| !place.is_empty()).map(|place| format!("{place}/"));
    let title = [change["kind"].as_str().unwrap_or_default(), " ", &place.unwrap_or_default()].concat();
    let mut text = String::new();
    heading(&mut text, action, &format!("{title}{}", change["name"].as_str().unwrap_or_default()), is_coloured);
    let (none, is_whole) = (Object::new(), action != StepAction::Change);
    // What is gone is listed as what is new is.
    let (old, new) = (before.filter(|_| !is_whole).unwrap_or(&none), after.or(before).unwrap_or(&none));
    for key in keys(old, new).filter(|key| !["labels", "variables"].contains(&key.as_str())) {
        let side = |of: &Object| of.get(key).cloned().unwrap_or_default();
        difference(&mut text, is_whole, &Difference::Field { key: key.clone(), old: side(old), new: side(new) });
    }
    let labels = |of: &Object| {
        let labels = of.get("labels").and_then(Value::as_array).into_iter().flatten();
        labels.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let (removed, added) = if action == StepAction::Delete { (new, old) } else { (old, new) };
    let (added, removed) = (labels(added), labels(removed));
    if !added.is_empty() || !removed.is_empty() {
        difference(&mut text, is_whole, &Difference::Labels { added, removed });
    }
    let variables = |of: &Object| of.get("variables").and_then(Value::as_object).cloned().unwrap_or_default();
    let (old, new) = (variables(old), variables(new));
    for key in keys(&old, &new) {
        let variable =
            Difference::Variable { key: key.clone(), old: old.get(key).cloned(), new: new.get(key).cloned() };
        difference(&mut text, is_whole, &variable);
    }
    text
}

/// The keys of either, in order.
fn keys<'o>(one: &'o Object, other: &'o Object) -> impl Iterator<Item = &'o String> {
    one.keys().chain(other.keys()).collect::<BTreeSet<_>>().into_iter()
}

fn heading(text: &mut String, action: StepAction, what: &str, is_coloured: bool) {
    let (sign, colour) = match action {
        StepAction::Create => ('+', "\x1b[32m"),
        StepAction::Change => ('~', "\x1b[33m"),
        StepAction::Delete => ('-', "\x1b[31m"),
    };
    let (begin, end) = if is_coloured { (colour, "\x1b[0m") } else { ("", "") };
    // Writing to a String does not fail.
    let _ = writeln!(text, "{begin}{sign} {}{end}", visible(what));
}

/// Of what `is_whole`, new or gone, there is one side only.
fn difference(text: &mut String, is_whole: bool, change: &Difference) {
    let _ = match change {
        Difference::Field { key, new, .. } if is_whole => writeln!(text, "    {key}: {}", shown(new)),
        Difference::Field { key, old, new } => writeln!(text, "    {key}: {} → {}", shown(old), shown(new)),
        Difference::Labels { added, removed } => {
            let added = added.iter().map(|label| format!(" +{}", visible(label)));
            let labels: String = added.chain(removed.iter().map(|label| format!(" -{}", visible(label)))).collect();
            writeln!(text, "    labels:{labels}")
        }
        Difference::Variable { key, old, new } => {
            let key = visible(key);
            match (old, new) {
                (None, Some(new)) if is_whole => writeln!(text, "    variables.{key}: {}", shown(new)),
                (None, Some(new)) => writeln!(text, "    + variables.{key}: {}", shown(new)),
                (Some(old), None) => writeln!(text, "    - variables.{key}: {}", shown(old)),
                (old, new) => {
                    let side = |value: &Option<Value>| value.as_ref().map(shown).unwrap_or_default();
                    writeln!(text, "    variables.{key}: {} → {}", side(old), side(new))
                }
            }
        }
    };
}

/// A value as JSON on one line.
fn shown(value: &Value) -> String {
    visible(&value.to_string()).into_owned()
}

/// How many steps do what: `1 to create, 0 to change, 2 to delete, 5 unchanged`.
pub fn counts(plan: &Plan) -> String {
    let count = |action| plan.count(action);
    format!(
        "{} to create, {} to change, {} to delete, {} unchanged",
        count(StepAction::Create),
        count(StepAction::Change),
        count(StepAction::Delete),
        plan.unchanged
    )
}
