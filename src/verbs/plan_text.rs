//! A plan for people: `+`, `~` and `-`, and what changes, old and new.

use crate::output::visible;
use craton_client::plan::{Difference, Plan, Step, StepAction};
use serde_json::Value;
use std::fmt::Write;

/// The lines of a plan.
pub fn text(plan: &Plan, is_coloured: bool) -> String {
    let mut text = String::new();
    for step in &plan.steps {
        let (sign, colour) = match step.action {
            StepAction::Create => ('+', "\x1b[32m"),
            StepAction::Change => ('~', "\x1b[33m"),
            StepAction::Delete => ('-', "\x1b[31m"),
        };
        let (begin, end) = if is_coloured { (colour, "\x1b[0m") } else { ("", "") };
        // Writing to a String does not fail.
        let _ = writeln!(text, "{begin}{sign} {} {}{end}", step.kind.name, visible(&step.path));
        step.changes.iter().for_each(|change| difference(&mut text, step, change));
    }
    text
}

fn difference(text: &mut String, step: &Step, change: &Difference) {
    let is_new = step.action == StepAction::Create;
    let _ = match change {
        Difference::Field { key, new, .. } if is_new => writeln!(text, "    {key}: {}", shown(new)),
        Difference::Field { key, old, new } => writeln!(text, "    {key}: {} → {}", shown(old), shown(new)),
        Difference::Labels { added, removed } => {
            let added = added.iter().map(|label| format!(" +{}", visible(label)));
            let labels: String = added.chain(removed.iter().map(|label| format!(" -{}", visible(label)))).collect();
            writeln!(text, "    labels:{labels}")
        }
        Difference::Variable { key, old, new } => {
            let key = visible(key);
            match (old, new) {
                (None, Some(new)) if is_new => writeln!(text, "    variables.{key}: {}", shown(new)),
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
