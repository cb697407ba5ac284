//! `vars-get`, `vars-set` and `vars-delete`.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use anyhow::{Context as _, Result, anyhow, bail};
use clap::ArgMatches;
use craton_client::View;
use craton_model::{Kind, Object, typed};
use serde::de::DeserializeOwned;
use std::io::{IsTerminal, Read};

/// `vars-get`.
pub const VARS_GET: Verb = Verb {
    name: "vars-get",
    about: |kind| format!("Show the variables of a {}", kind.noun()),
    options: |command, kind| arguments::with_view(arguments::with_id(command, kind), kind.resolves_variables),
    run: |kind, matches, context| {
        let variables = context.session()?.variables(kind, &arguments::id(matches)?, arguments::view(matches))?;
        Ok(context.output.one("Variable", &variables)?)
    },
};

/// `vars-set`.
pub const VARS_SET: Verb = Verb {
    name: "vars-set",
    about: |kind| format!("Set and delete variables of a {}", kind.noun()),
    options: |command, kind| {
        let help = "Variables to set, or with KEY= to delete; without any, a JSON object is read from standard input";
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

fn set(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (id, words) = (arguments::id(matches)?, arguments::words(matches, WORDS));
    let (set, delete) = match words.is_empty() {
        true => (from_stdin("KEY=VALUE arguments", "a JSON object")?, vec![]),
        false => from_words(&words)?,
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
        keys = from_stdin("KEY arguments", "a JSON array of strings")?;
    }
    context.session()?.delete_variables(kind, &id, &keys)?;
    Ok(context.output.sentence("Variables successfully deleted.")?)
}

/// What `KEY=VALUE` sets and `KEY=` deletes. Only the first `=` splits.
fn from_words(words: &[String]) -> Result<(Object, Vec<String>)> {
    let (mut set, mut delete) = (Object::new(), Vec::new());
    for word in words {
        match word.split_once('=') {
            None | Some(("", _)) => {
                bail!("`{word}` is no variable: write KEY=VALUE to set one, KEY= to delete one")
            }
            Some((key, "")) => delete.push(key.into()),
            Some((key, text)) => {
                set.insert(key.into(), typed::value(text));
            }
        }
    }
    Ok((set, delete))
}

/// Nobody types JSON at a terminal by accident and waits: there it is an error.
fn from_stdin<T: DeserializeOwned>(arguments: &str, wanted: &str) -> Result<T> {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
    }
    let mut text = String::new();
    stdin.read_to_string(&mut text).with_context(|| format!("standard input cannot be read as {wanted}"))?;
    if text.trim().is_empty() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
    }
    // Of JSON of another shape the error would quote the values, which may be secret.
    serde_json::from_str(&text).map_err(|error| match error.is_data() {
        true => anyhow!("standard input is not {wanted}"),
        false => anyhow!("standard input is not {wanted}: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn arguments_set_and_delete_and_only_the_first_equals_sign_splits() {
        let (set, delete) = from_words(&["eq=a=b=c", "gone=", "n=1"].map(String::from)).unwrap();
        assert_eq!((Value::from(set), delete), (json!({"eq": "a=b=c", "n": 1}), vec!["gone".to_owned()]));
        for bad in ["novalue", "=1"] {
            let sentence = from_words(&[bad.into()]).unwrap_err().to_string();
            assert!(sentence.contains(&format!("`{bad}`")), "{sentence}");
        }
    }
}
