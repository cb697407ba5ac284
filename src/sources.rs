//! Where the values of variables come from: `--source`, and what is said after a change that another level hides or makes up for.

use crate::arguments::OWN;
use crate::below;
use crate::report::{Shape, Told};
use crate::targets::Found;
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::{Level, Names, Result, Session};
use craton_model::{Kind, Object};
use serde_json::{Value, json};
use std::io::{self, IsTerminal};

const SOURCE: &str = "-source";
const ALL_LEVELS: &str = "-all-levels";
/// How many of those that hide a value are named.
const NAMED: usize = 10;

/// What was asked of sources.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Values alone.
    Nothing,
    /// Each value with what it comes from.
    Sources,
    /// And those it hides.
    AllLevels,
}

/// `--source` and `--all-levels`, if the kind inherits anything.
pub fn with_options(command: Command, kind: &Kind) -> Command {
    if kind.inherits.is_empty() {
        return command;
    }
    let source = Arg::new(SOURCE).long("source").action(ArgAction::SetTrue);
    let source = if kind.resolves_variables { source.conflicts_with(OWN) } else { source };
    let all = Arg::new(ALL_LEVELS).long("all-levels").action(ArgAction::SetTrue).requires(SOURCE);
    command.args([
        source.help("Show what each value comes from, inherited ones too"),
        all.help("With --source: show also the values that are hidden, and where they are"),
    ])
}

/// What was typed for [`with_options`].
pub fn wanted(matches: &ArgMatches) -> Wanted {
    let is_typed = |id| matches.try_get_one(id).ok().flatten() == Some(&true);
    match (is_typed(SOURCE), is_typed(ALL_LEVELS)) {
        (false, _) => Wanted::Nothing,
        (true, false) => Wanted::Sources,
        (true, true) => Wanted::AllLevels,
    }
}

/// How sources are shown: a row for each, where a format has only rows.
pub fn shape(wanted: Wanted, are_several: bool, is_tabular: bool) -> Shape {
    let columns: &[&str] = match (is_tabular, wanted) {
        (false, _) => &["id", "variables"],
        (true, Wanted::AllLevels) => &["id", "variable", "value", "source", "hidden_by"],
        (true, _) => &["id", "variable", "value", "source"],
    };
    let columns = columns.iter().skip(usize::from(is_tabular && !are_several));
    Shape { key: "Variable", columns: columns.map(|&column| column.to_owned()).collect() }
}

/// The variables of one with their sources; of all of them, or of `keys`.
pub fn told(found: &Found, levels: &[Level], keys: &[String], wanted: Wanted, are_several: bool) -> Told {
    let (mut variables, mut rows) = (Object::new(), Vec::new());
    let mut names: Vec<_> = levels.iter().flat_map(|level| level.variables.keys()).collect();
    names.sort_unstable();
    names.dedup();
    for name in names.into_iter().filter(|name| keys.is_empty() || keys.contains(name)) {
        let values = levels.iter().filter_map(|level| Some((level.variables.get(name)?, level.to_string())));
        let values = values.take(if wanted == Wanted::AllLevels { usize::MAX } else { 1 });
        let mut objects: Vec<_> = values.map(|(value, source)| json!({"value": value, "source": source})).collect();
        for (place, object) in objects.iter().enumerate() {
            let mut row = json!({"id": Value::from(&found.id), "variable": name, "value": object["value"],
                "source": object["source"]});
            if place > 0 {
                row["hidden_by"] = objects[0]["source"].clone();
            }
            rows.extend(row.as_object().cloned());
        }
        let mut first = objects.remove(0);
        if wanted == Wanted::AllLevels {
            first["hides"] = objects.into();
        }
        variables.insert(name.clone(), first);
    }
    Told { rows: Some(rows), ..Told::variables(found, variables, are_several) }
}

/// What is to be said after variables were deleted: which of them have a value still, and from where. `count` is how many do, where the
/// server says so; else it is looked after where somebody sees what is said.
pub fn still_there(
    names: &Names,
    kind: &'static Kind,
    found: &Found,
    keys: &[String],
    count: Option<u64>,
) -> Vec<String> {
    let is_wanted = !kind.inherits.is_empty() && count.map_or_else(is_seen, |count| count > 0);
    let levels = if is_wanted { names.levels(kind, &found.id) } else { Ok(Vec::new()) };
    noted(levels.map(|levels| {
        let still = |key: &String| {
            let level = levels.iter().find(|level| level.variables.contains_key(key))?;
            Some(format!("{key} is still {}: it comes from {level}", level.variables[key]))
        };
        keys.iter().filter_map(still).collect()
    }))
}

/// What is to be said after variables were set, where somebody sees it: what has values of its own below, which hide them.
pub fn hidden(session: &Session, kind: &'static Kind, found: &Found, set: &Object) -> Vec<String> {
    if !is_seen() {
        return Vec::new();
    }
    let mut hiding: Vec<(&String, Vec<String>)> = set.keys().map(|key| (key, Vec::new())).collect();
    let mut look = || -> Result<()> {
        for (child, field) in below::kinds(kind, |child| child.inherits) {
            for item in below::children(session, child, field, &found.id, true)? {
                let name = || item[child.title].as_str().map(|name| format!("{} {name}", child.noun()));
                for (key, names) in &mut hiding {
                    if item["variables"].get(key.as_str()).is_some() {
                        names.extend(name());
                    }
                }
            }
        }
        Ok(())
    };
    noted(look().map(|()| hiding.iter().filter_map(|(key, names)| in_words(key, names)).collect()))
}

/// `tier is hidden below by values of host web-1, host web-2 and 7 more`.
fn in_words(key: &str, names: &[String]) -> Option<String> {
    let rest = names.len().saturating_sub(NAMED);
    let named = names[..names.len() - rest].join(", ");
    let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    (!names.is_empty()).then(|| format!("{key} is hidden below by values of {named}{rest}"))
}

fn is_seen() -> bool {
    io::stderr().is_terminal()
}

/// The change is made: that something about it cannot be read is no failure of it.
fn noted(sentences: Result<Vec<String>>) -> Vec<String> {
    sentences.unwrap_or_else(|error| {
        vec![format!("whether other levels hide or keep it cannot be read: {}", crate::sentence(&error.into()))]
    })
}
