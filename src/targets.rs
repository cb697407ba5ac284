//! Which resources a command is about: what was typed, or stands on standard input, and the ids that names stand for.

use crate::arguments;
use anyhow::{Context as _, Result};
use clap::builder::ValueParser;
use clap::{Arg, ArgMatches, Command};
use craton_client::{Names, Target};
use craton_model::{Field, Id, Kind, Object, json};
use serde_json::Value;
use std::fmt;
use std::io::Read;

/// The id of the argument; no name in the API begins so.
const TARGETS: &str = "-targets";

/// What was typed for a target.
#[derive(Clone)]
enum Typed {
    /// `-`.
    StandardInput,
    Target(Target),
}

/// The targets of a command, in the order given.
pub struct Targets {
    pub list: Vec<Target>,
    /// Whether there could be more than one.
    pub are_several: bool,
    /// Whether some were read from standard input, where nothing else can be then.
    pub from_standard_input: bool,
}

/// A target that was found.
#[derive(Clone)]
pub struct Found {
    pub id: Id,
    target: Target,
}

/// One target or several.
pub fn with_targets(command: Command, kind: &'static Kind) -> Command {
    command.arg(argument(kind).num_args(1..))
}

/// One target; or `-` for several, for what stands behind it is something else.
pub fn with_target(command: Command, kind: &'static Kind) -> Command {
    command.arg(argument(kind))
}

fn argument(kind: &'static Kind) -> Arg {
    let help = format!("Id, name or path (`ord/web-1`) of the {}; - reads several from standard input", kind.noun());
    let parser = ValueParser::new(|text: &str| match text {
        "-" => Ok(Typed::StandardInput),
        text => Target::parse(kind, text).map(Typed::Target),
    });
    Arg::new(TARGETS).value_name("TARGET").required(true).value_parser(parser).help(help)
}

/// Reads a target that is an option.
pub fn parser(kind: &'static Kind) -> ValueParser {
    ValueParser::new(|text: &str| Target::parse(kind, text))
}

impl Targets {
    /// What was typed for [`with_targets`] or [`with_target`], and further targets.
    ///
    /// # Errors
    /// Standard input that cannot be read, and a line of it, or one of `further`, that is no target.
    pub fn read(kind: &'static Kind, matches: &ArgMatches, further: &[String]) -> Result<Self> {
        let typed = matches.get_many::<Typed>(TARGETS).into_iter().flatten();
        let mut targets = Self { list: Vec::new(), are_several: false, from_standard_input: false };
        for typed in typed {
            match typed {
                Typed::Target(target) => targets.list.push(target.clone()),
                Typed::StandardInput => targets.read_standard_input(kind)?,
            }
        }
        for text in further {
            match text.as_str() {
                "-" => targets.read_standard_input(kind)?,
                text => targets.list.push(Target::parse(kind, text).with_context(|| format!("`{text}` is no target"))?),
            }
        }
        targets.are_several = targets.from_standard_input || targets.list.len() > 1;
        Ok(targets)
    }

    fn read_standard_input(&mut self, kind: &Kind) -> Result<()> {
        self.from_standard_input = true;
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("standard input cannot be read as targets, one a line")?;
        for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let target = Target::parse(kind, line.trim());
            self.list.push(target.with_context(|| format!("line {} of standard input is no target", place + 1))?);
        }
        Ok(())
    }
}

impl Found {
    pub fn new(id: Id, target: Target) -> Self {
        Self { id, target }
    }

    /// What it was called, for a question: `rack-7`.
    pub fn typed(&self) -> &Target {
        &self.target
    }
}

impl fmt::Display for Found {
    /// `17`, or `17 (web-17)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, typed) = (self.id.to_string(), self.target.to_string());
        if typed == id { f.write_str(&id) } else { write!(f, "{id} ({typed})") }
    }
}

/// The ids of references that were typed as names. What was found of one narrows the next: of cells called so, the one in the region
/// that is given too.
struct References<'n> {
    names: &'n Names,
    kind: &'static Kind,
    within: Vec<(&'static str, Id)>,
}

impl References<'_> {
    fn id(&mut self, field: &'static Field, text: &str) -> Result<Option<Id>> {
        let Some(referred) = arguments::referred(field) else { return Ok(None) };
        let target = Target::parse(referred, text)?;
        let is_place = self.kind.lies_in.contains(&field.name);
        let id = self.names.find(referred, &target, if is_place { &self.within } else { &[] })?;
        if is_place {
            self.within.push((field.name, id.clone()));
        }
        Ok(Some(id))
    }
}

/// `fields` with ids where names were typed.
pub fn resolve_fields(names: &Names, kind: &'static Kind, fields: &mut Object) -> Result<()> {
    let mut references = References { names, kind, within: Vec::new() };
    for field in kind.fields {
        let Some(value) = fields.get_mut(field.name).filter(|value| !value.is_null()) else { continue };
        if let Some(id) = references.id(field, &json::text(value))? {
            *value = Value::from(&id);
        }
    }
    Ok(())
}

/// `filters` with ids where names were typed.
pub fn resolve_filters(names: &Names, kind: &'static Kind, filters: &mut [(&'static str, String)]) -> Result<()> {
    let mut references = References { names, kind, within: Vec::new() };
    for field in kind.fields {
        let is_about = |name: &str| kind.filter(name).is_some_and(|filter| filter.field == field.name);
        let begun = references.within.len();
        for (_, text) in filters.iter_mut().filter(|(name, _)| is_about(name)) {
            if let Some(id) = references.id(field, text)? {
                *text = id.to_string();
            }
        }
        // One of several regions is enough: none of them narrows what a cell's name means.
        if references.within.len() > begun + 1 {
            references.within.truncate(begun);
        }
    }
    Ok(())
}
