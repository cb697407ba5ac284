//! `vars-get`, `vars-set` and `vars-delete`.

use super::Verb;
use crate::context::CommandContext;
use crate::{arguments, assignments};
use anyhow::{Context as _, Result, bail};
use clap::ArgMatches;
use craton_client::View;
use craton_model::{Kind, Object, json};
use serde_json::Value;
use std::io::{IsTerminal, Read};

/// `vars-get`.
pub const VARS_GET: Verb = Verb {
    name: "vars-get",
    about: |kind| format!("Show the variables of a {}", kind.noun()),
    options: |command, kind| {
        let command = arguments::with_words(arguments::with_id(command, kind), WORDS, "KEY", "Only these variables");
        arguments::with_view(command, kind.resolves_variables)
    },
    run: get,
};

/// `vars-set`.
pub const VARS_SET: Verb = Verb {
    name: "vars-set",
    about: |kind| format!("Set and delete variables of a {}", kind.noun()),
    options: |command, kind| {
        let help = "Variables to set: also KEY:=JSON, KEY=@FILE with a text, KEY:=@FILE with JSON or YAML; KEY= deletes one; \
                    without any, a JSON object is read from standard input";
        arguments::with_words(arguments::with_id(command, kind), WORDS, "KEY=VALUE", help)
    },
    run: set,
};

/// `vars-delete`.
pub const VARS_DELETE: Verb = Verb {
    name: "vars-delete",
    about: |kind| format!("Delete variables of a {}", kind.noun()),
    options: |command, kind| {
        let help = "Variables to delete; without any, a JSON array of keys is read from standard input";
        arguments::with_words(arguments::with_id(command, kind), WORDS, "KEY", help)
    },
    run: delete,
};

/// The id of the arguments behind the resource's.
const WORDS: &str = "words";

fn get(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (id, keys) = (arguments::id(matches)?, arguments::words(matches, WORDS));
    let mut variables = context.session()?.variables(kind, &id, arguments::view(matches))?;
    if !keys.is_empty() {
        let missing = keys.iter().filter(|key| !variables.contains_key(*key)).cloned().collect::<Vec<_>>();
        if !missing.is_empty() {
            bail!("{} {id} has no variable {}", kind.noun(), missing.join(", "));
        }
        variables.retain(|key, _| keys.contains(key));
    }
    Ok(context.output.one("Variable", &variables)?)
}

fn set(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (id, words) = (arguments::id(matches)?, arguments::words(matches, WORDS));
    let (set, delete) = match words.is_empty() {
        true => (from_stdin("KEY=VALUE arguments", "a JSON object", object)?, vec![]),
        false => assignments::read(&words)?,
    };
    let session = context.session()?;
    session.change_variables(kind, &id, &set, &delete)?;
    let variables = session.variables(kind, &id, View::default());
    let variables = variables.map_err(|error| error.after("the variables are set"))?;
    Ok(context.output.one("Variable", &variables)?)
}

fn delete(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (id, mut keys) = (arguments::id(matches)?, arguments::words(matches, WORDS));
    if keys.is_empty() {
        keys = from_stdin("KEY arguments", "a JSON array of strings", self::keys)?;
    }
    context.session()?.delete_variables(kind, &id, &keys)?;
    Ok(context.output.sentence("Variables successfully deleted.")?)
}

/// Nobody types JSON at a terminal by accident and waits: there it is an error.
fn from_stdin<T>(arguments: &str, wanted: &str, take: fn(Value) -> Option<T>) -> Result<T> {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
    }
    let mut text = String::new();
    stdin.read_to_string(&mut text).with_context(|| format!("standard input cannot be read as {wanted}"))?;
    if text.trim().is_empty() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
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
