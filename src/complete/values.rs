//! Which values fit an option or argument: the model says of what kind they are, the fleet which there are.

use super::Question;
use super::cache::Pairs;
use super::fleet::{About, Inventory};
use crate::commands::{Noun, tree};
use crate::settings::ALL;
use clap::Arg;
use clap_complete::CompletionCandidate;
use craton_model::{Kind, Type};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What can be typed as a value.
#[derive(Clone)]
pub enum Values {
    /// Resources of these kinds, by name or id.
    Resources(Vec<&'static Kind>),
    /// Ids of this kind.
    Ids(&'static Kind),
    /// Labels in use, or those of the resource named before.
    Labels(&'static Kind, bool),
    /// Names of variables of the resource named before.
    Variables(&'static Kind),
    /// The same without those it inherits.
    OwnVariables(&'static Kind),
    /// As `Variables`, with a value behind each.
    Assignments(&'static Kind),
    /// Columns of a list.
    Columns(&'static Kind),
    /// Columns that a list can be sorted by.
    SortKeys(&'static Kind),
    /// Clouds of clouds.yaml.
    Clouds,
    /// Commands of this program.
    Commands,
    /// Kinds of resources.
    Kinds,
    /// These.
    Fixed(&'static [&'static str]),
    /// Files.
    Files,
}

impl Values {
    /// Of an argument of the command `verb` for `kind`; `None` if nothing is known about it but what its parser knows.
    pub fn of(argument: &Arg, nouns: &'static [Noun], kind: Option<&'static Kind>, verb: &str) -> Option<Self> {
        let placeholder = argument.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        match placeholder {
            "FILE" | "DIR" => return Some(Self::Files),
            "KIND" => return Some(Self::Kinds),
            "COMMAND" => return Some(Self::Commands),
            _ => {}
        }
        let Some(long) = argument.get_long() else {
            let kind = kind?;
            return Some(match placeholder {
                "LABEL" => Self::Labels(kind, verb == "labels-remove"),
                "KEY" if verb == "vars-delete" => Self::OwnVariables(kind),
                "KEY" => Self::Variables(kind),
                "KEY=VALUE" => Self::Assignments(kind),
                _ => Self::Resources(vec![kind]),
            });
        };
        if let Some(setting) = ALL.iter().find(|setting| setting.option == long) {
            return match setting.name {
                "cloud" => Some(Self::Clouds),
                _ => (!setting.values.is_empty()).then_some(Self::Fixed(setting.values)),
            };
        }
        match (placeholder, long, kind) {
            ("LABEL", _, Some(kind)) => Some(Self::Labels(kind, false)),
            ("FIELD", "sort-key", Some(kind)) => Some(Self::SortKeys(kind)),
            ("FIELD", _, Some(kind)) => Some(Self::Columns(kind)),
            ("ID" | "UUID", "id" | "marker", Some(kind)) => Some(Self::Ids(kind)),
            _ => referred(nouns, long, kind).map(Self::Resources),
        }
    }

    /// Those that fit what is typed of the value.
    pub fn complete(&self, question: &Question, typed: &str) -> Vec<CompletionCandidate> {
        let fleet = &question.fleet;
        let of_target = |kind, about: &dyn Fn(String) -> About| {
            fleet.target().map(|target| fleet.ask(kind, about(target.to_owned()))).unwrap_or_default()
        };
        let found: Pairs = match self {
            Self::Resources(kinds) => kinds.iter().flat_map(|kind| resources(fleet, kind, typed)).collect(),
            Self::Ids(kind) => fleet.ask(kind, About::Resources),
            Self::Labels(kind, false) => fleet.ask(kind, About::Labels),
            Self::Labels(kind, true) => of_target(kind, &About::LabelsOf),
            Self::Variables(kind) => of_target(kind, &About::Variables),
            Self::OwnVariables(kind) => of_target(kind, &About::OwnVariables),
            Self::Assignments(_) if typed.contains("=@") => return file(question),
            Self::Assignments(kind) => {
                let keys = of_target(kind, &About::Variables).into_iter();
                keys.map(|(key, help)| (key + "=", help)).collect()
            }
            Self::Columns(kind) => plain(kind.columns(true)),
            Self::SortKeys(kind) => {
                let columns: Vec<_> = kind.columns(true).collect();
                plain(kind.answered().map(|field| field.name).filter(|name| columns.contains(name)))
            }
            Self::Clouds => plain(fleet.clouds()),
            Self::Commands => plain(tree(fleet.nouns, &|_| false).get_subcommands().map(clap::Command::get_name)),
            Self::Kinds => {
                let kinds = fleet.nouns.iter().filter(|(kind, _)| kind.members.is_empty());
                plain(kinds.map(|(kind, _)| kind.name))
            }
            Self::Fixed(values) => plain(values.iter().copied()),
            Self::Files => return file(question),
        };
        let mut found: Vec<_> = found.into_iter().filter(|(value, _)| value.starts_with(typed)).collect();
        if !matches!(self, Self::Columns(_) | Self::Fixed(_) | Self::Ids(_)) {
            found.sort_unstable();
        }
        found.dedup_by(|one, other| one.0 == other.0);
        let candidate = |(value, help): (String, String)| {
            CompletionCandidate::new(value).help((!help.is_empty()).then(|| help.into()))
        };
        found.into_iter().map(candidate).collect()
    }
}

fn plain<T: Into<String>>(values: impl IntoIterator<Item = T>) -> Pairs {
    values.into_iter().map(|value| (value.into(), String::new())).collect()
}

fn file(question: &Question) -> Vec<CompletionCandidate> {
    question.wants_file.store(true, Ordering::Relaxed);
    vec![]
}

/// The kinds whose resources an option takes: those its field refers to, or those that are called like it.
fn referred(nouns: &'static [Noun], option: &str, kind: Option<&'static Kind>) -> Option<Vec<&'static Kind>> {
    let field = kind.and_then(|kind| kind.fields.iter().find(|field| field.long() == option));
    let kinds: Vec<_> = match field.and_then(|field| field.refers_to) {
        Some(plural) => family(nouns, plural).collect(),
        None => nouns.iter().map(|(kind, _)| *kind).filter(|kind| kind.name == option).collect(),
    };
    (!kinds.is_empty()).then_some(kinds)
}

/// The kinds of a family that have resources of their own.
fn family(nouns: &'static [Noun], plural: &str) -> impl Iterator<Item = &'static Kind> {
    nouns.iter().map(|(kind, _)| *kind).filter(move |kind| kind.family.plural == plural && kind.members.is_empty())
}

/// Names, and ids once a part of one is typed. Before the last slash stands what they lie in.
fn resources(fleet: &Inventory, kind: &'static Kind, typed: &str) -> Pairs {
    if let Some((outside, _)) = typed.rsplit_once('/').filter(|_| !typed.starts_with(LITERAL)) {
        let inside = kind.lies_in.iter().flat_map(|name| inside(fleet, kind, name, outside));
        return inside.map(|(id, name)| (format!("{outside}/{name}"), about(kind, &id))).collect();
    }
    let found = fleet.ask(kind, About::Resources);
    let mut fitting = Pairs::new();
    for (id, name) in found {
        let is_literal = typed.starts_with(LITERAL) || !is_plain(kind, &name);
        if !typed.is_empty() && id.starts_with(typed) {
            fitting.push((id.clone(), name.clone()));
        }
        fitting.push((if is_literal { format!("{LITERAL}{name}") } else { name }, about(kind, &id)));
    }
    fitting
}

/// What makes a name of what would be an id.
const LITERAL: &str = "name:";

/// Whether a name is a name wherever it stands.
fn is_plain(kind: &Kind, name: &str) -> bool {
    let is_number = kind.id != Type::Uuid && name.bytes().all(|byte| byte.is_ascii_digit());
    !is_number
        && kind.parse_id(name).is_err()
        && !name.starts_with('-')
        && !name.starts_with(LITERAL)
        && !name.contains('/')
}

fn about(kind: &Kind, id: &str) -> String {
    format!("{} {id}", kind.noun())
}

/// The resources that lie in something that the last part of `outside` is the name or id of.
fn inside(fleet: &Inventory, kind: &'static Kind, reference: &'static str, outside: &str) -> Pairs {
    let name = outside.rsplit('/').next().unwrap_or(outside);
    let plural = kind.field(reference).and_then(|field| field.refers_to).filter(|_| kind.filter(reference).is_some());
    let around = plural.into_iter().flat_map(|plural| family(fleet.nouns, plural));
    let ids = around.flat_map(|around| fleet.ask(around, About::Resources));
    let ids = ids.filter(|(id, found)| found == name || id == name);
    ids.flat_map(|(id, _)| fleet.ask(kind, About::Inside(reference, id))).collect()
}

/// What completes an argument, for the engine.
pub fn completer(values: Values, question: &Arc<Question>) -> clap_complete::ArgValueCompleter {
    let question = Arc::clone(question);
    clap_complete::ArgValueCompleter::new(move |typed: &std::ffi::OsStr| {
        typed.to_str().map(|typed| values.complete(&question, typed)).unwrap_or_default()
    })
}
