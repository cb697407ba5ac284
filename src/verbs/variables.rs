//! `vars-get`, `vars-set` and `vars-delete`.

use super::Verb;
use crate::context::CommandContext;
use crate::report::{self, Many, Shape, Told};
use crate::sources::{self, Wanted};
use crate::targets::{self, Found, Targets};
use crate::{arguments, assignments};
use anyhow::{Context as _, Result, bail};
use clap::{ArgMatches, Command};
use craton_client::{Session, View};
use craton_model::{Kind, Object, json};
use serde_json::Value;
use std::io::{IsTerminal, Read};
use std::sync::Arc;

/// `vars-get`.
pub const VARS_GET: Verb = Verb {
    name: "vars-get",
    about: |kind| format!("Show the variables of {}", kind.nouns()),
    options: |command, kind| {
        let command = with_words(command, kind, "KEY", "Only these variables");
        let command = arguments::with_view(command, kind.resolves_variables);
        report::with_options(sources::with_options(command, kind))
    },
    run: get,
};

/// `vars-set`.
pub const VARS_SET: Verb = Verb {
    name: "vars-set",
    about: |kind| format!("Set and delete variables of {}", kind.nouns()),
    options: |command, kind| {
        let help = "Further targets, then variables to set: also KEY:=JSON, KEY=@FILE with a text, KEY:=@FILE with JSON or YAML; \
                    KEY= deletes one; without any, a JSON object is read from standard input";
        report::with_write_options(with_words(command, kind, "KEY=VALUE", help))
    },
    run: set,
};

/// `vars-delete`.
pub const VARS_DELETE: Verb = Verb {
    name: "vars-delete",
    about: |kind| format!("Delete variables of {}", kind.nouns()),
    options: |command, kind| {
        let help = "Variables to delete; without any, a JSON array of keys is read from standard input";
        report::with_write_options(with_words(command, kind, "KEY", help))
    },
    run: delete,
};

/// The id of the arguments behind the target.
const WORDS: &str = "words";

fn with_words(command: Command, kind: &'static Kind, name: &'static str, help: &'static str) -> Command {
    arguments::with_words(targets::with_target(command, kind), WORDS, name, help)
}

fn get(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (keys, view) = (arguments::words(matches, WORDS), arguments::view(matches));
    let (many, found) = Many::found(kind, matches, context, false)?;
    let (are_several, wanted) = (many.targets.are_several, sources::wanted(matches));
    if wanted != Wanted::Nothing {
        let (names, shape) =
            (Arc::clone(&many.names), sources::shape(wanted, are_several, !context.output.shows_whole_items()));
        let get = move |_: &Session, found: &Found| Ok(names.levels(kind, &found.id)?);
        return many.each(context, found, &shape, get, |found, levels| {
            all_there(kind, found, &keys, |key| levels.iter().any(|level| level.variables.contains_key(key)))?;
            Ok(sources::told(found, &levels, &keys, wanted, are_several))
        });
    }
    let shape = shape(&many);
    let get = move |session: &Session, found: &Found| Ok(session.variables(kind, &found.id, view)?);
    many.each(context, found, &shape, get, |found, mut variables| {
        all_there(kind, found, &keys, |key| variables.contains_key(key))?;
        variables.retain(|key, _| keys.is_empty() || keys.contains(key));
        Ok(Told::variables(found, variables, are_several))
    })
}

fn all_there(kind: &Kind, found: &Found, keys: &[String], is_there: impl Fn(&str) -> bool) -> Result<()> {
    let missing: Vec<_> = keys.iter().filter(|key| !is_there(key)).cloned().collect();
    if missing.is_empty() { Ok(()) } else { bail!("{} {found} has no variable {}", kind.noun(), missing.join(", ")) }
}

/// The first argument with `=` ends the targets.
fn set(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let words = arguments::words(matches, WORDS);
    let end = words.iter().position(|word| word.contains('=')).unwrap_or(words.len());
    let (further, words) = words.split_at(end);
    let targets = Targets::read(kind, matches, further)?;
    let (set, delete) = match words.is_empty() {
        true => (from_stdin(&targets, "KEY=VALUE arguments", "a JSON object", object)?, vec![]),
        false => assignments::read(words)?,
    };
    let mut many = Many::new(kind, matches, context, targets, true)?;
    let (found, shape, are_several) = (many.find()?, shape(&many), many.targets.are_several);
    let names = Arc::clone(&many.names);
    let change = move |session: &Session, found: &Found| {
        let inherited = session.change_variables(kind, &found.id, &set, &delete)?;
        if session.is_dry_run() {
            return Ok((Object::new(), Vec::new()));
        }
        let variables = session.variables(kind, &found.id, View::default());
        let mut notes = sources::still_there(&names, kind, found, &delete, inherited);
        notes.extend(sources::hidden(session, kind, found, &set));
        Ok((variables.map_err(|error| error.after("the variables are set"))?, notes))
    };
    many.each(context, found, &shape, change, |found, (variables, notes)| {
        let sentence = format!("Variables of {} {found} successfully set.", kind.noun());
        Ok(Told { sentence: are_several.then_some(sentence), notes, ..Told::variables(found, variables, are_several) })
    })
}

fn delete(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (targets, mut keys) = (Targets::read(kind, matches, &[])?, arguments::words(matches, WORDS));
    if keys.is_empty() {
        keys = from_stdin(&targets, "KEY arguments", "a JSON array of strings", self::keys)?;
    }
    let mut many = Many::new(kind, matches, context, targets, true)?;
    let (found, are_several) = (many.find()?, many.targets.are_several);
    let names = Arc::clone(&many.names);
    let delete = move |session: &Session, found: &Found| {
        let inherited = session.delete_variables(kind, &found.id, &keys)?;
        let is_done = !session.is_dry_run();
        Ok(if is_done { sources::still_there(&names, kind, found, &keys, inherited) } else { Vec::new() })
    };
    many.each(context, found, &Shape::NONE, delete, |found, notes| {
        let of = if are_several { format!(" of {} {found}", kind.noun()) } else { String::new() };
        Ok(Told { sentence: Some(format!("Variables{of} successfully deleted.")), notes, ..Told::default() })
    })
}

/// Of several each says whose they are.
fn shape(many: &Many) -> Shape {
    let key = if many.targets.are_several { "Property" } else { "Variable" };
    Shape { key, columns: ["id", "variables"].map(String::from).into() }
}

/// Nobody types JSON at a terminal by accident and waits: there it is an error.
fn from_stdin<T>(targets: &Targets, arguments: &str, wanted: &str, take: fn(Value) -> Option<T>) -> Result<T> {
    let mut stdin = std::io::stdin();
    if targets.from_standard_input {
        bail!("no variables are given: give {arguments}, for standard input holds the targets");
    }
    let nothing = || match targets.list.last().filter(|_| targets.are_several) {
        Some(last) => format!("no variables are given (there is no `=` in `{last}`)"),
        None => "no variables are given".into(),
    };
    if stdin.is_terminal() {
        bail!("{}: give {arguments}, or {wanted} on standard input", nothing());
    }
    let mut text = String::new();
    stdin.read_to_string(&mut text).with_context(|| format!("standard input cannot be read as {wanted}"))?;
    if text.trim().is_empty() {
        bail!("{}: give {arguments}, or {wanted} on standard input", nothing());
    }
    let value = json::from_slice(text.as_bytes()).with_context(|| format!("standard input is not {wanted}"))?;
    // Of JSON of another shape nothing is quoted: its values may be secret.
    take(value).with_context(|| format!("standard input is not {wanted}"))
}

fn object(value: Value) -> Option<Object> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

fn keys(value: Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|key| key.as_str().map(str::to_owned)).collect()
}
