//! `wait`: until resources are as they are to be, or are gone.

use super::Verb;
use crate::context::CommandContext;
use crate::settings::as_duration;
use crate::targets::{self, Found, Targets};
use crate::{arguments, columns, output};
use anyhow::{Result, bail};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::{Error, Names, Session, View};
use craton_model::contains::contains;
use craton_model::{Id, Kind, Node, json, typed};
use serde_json::Value;
use std::fmt::Display;
use std::time::{Duration, Instant};

/// `wait`.
pub const WAIT: Verb =
    Verb { name: "wait", about: |kind| format!("Wait until {} are as they are to be", kind.nouns()), options, run };

const FOR: &str = "-for";
const TIMEOUT: &str = "-timeout";
const INTERVAL: &str = "-interval";

/// What is waited for.
#[derive(Debug, Clone, PartialEq)]
enum Condition {
    /// `deleted`: there is none of this id.
    Deleted,
    /// `FIELD=VALUE`: the column shows this value, as it is typed in `vars-set`.
    Is(String, String),
    /// `PATH:JSON`: what the column shows contains this, as in `--vars`.
    Contains(String, Value),
}

fn options(command: Command, kind: &'static Kind) -> Command {
    let seconds = |id: &'static str, default: &'static str| {
        Arg::new(id).long(&id[1..]).value_name("SECONDS").default_value(default).value_parser(seconds)
    };
    let condition = Arg::new(FOR).long(&FOR[1..]).value_name("CONDITION").required(true).action(ArgAction::Append);
    let help = "What is to be so: FIELD=VALUE, PATH:JSON such as variables.os.release:'\"24.04\"', or deleted; all that are given";
    targets::with_targets(command, kind).args([
        condition.help(help),
        seconds(TIMEOUT, "600").help("Give up after this time"),
        seconds(INTERVAL, "2").help("Look again after this time"),
    ])
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    match as_duration(text) {
        None if text == "0" => Ok(Duration::ZERO),
        found => found.ok_or("a number of seconds is wanted"),
    }
}

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let typed = arguments::words(matches, FOR);
    let conditions = typed.iter().map(|text| Condition::read(kind, text)).collect::<Result<Vec<_>>>()?;
    let duration = |id| matches.get_one::<Duration>(id).copied().unwrap_or_default();
    let (timeout, interval) = (duration(TIMEOUT), duration(INTERVAL));
    let targets = Targets::read(kind, matches, &[])?.list;
    let (count, session, start) = (targets.len(), context.session()?, Instant::now());
    let names = Names::new(session.clone());
    let mut waiting = Vec::new();
    for target in targets {
        match names.find(kind, &target, &[]) {
            Err(Error::NoneNamed { .. }) if conditions == [Condition::Deleted] => {
                say(context, kind, &target, &typed)?;
            }
            found => waiting.push(Found::new(found?, target)),
        }
    }
    loop {
        let mut left = Vec::new();
        for found in waiting {
            match holds(&session, kind, &found.id, &conditions)? {
                true => say(context, kind, &found, &typed)?,
                false => left.push(found),
            }
        }
        waiting = left;
        let rest = timeout.saturating_sub(start.elapsed());
        if waiting.is_empty() {
            return Ok(());
        }
        if rest.is_zero() {
            break;
        }
        std::thread::sleep(interval.min(rest));
    }
    let ids = waiting.iter().map(Found::to_string).collect::<Vec<_>>().join(", ");
    bail!(
        "after {} s {} of {count} {} are not as wanted ({}): {ids}",
        timeout.as_secs_f64(),
        waiting.len(),
        kind.nouns(),
        typed.join(", ")
    )
}

fn say(context: &mut CommandContext, kind: &Kind, target: &impl Display, typed: &[String]) -> Result<()> {
    Ok(context.output.sentence(&format!("{} {target}: {}.", kind.capitalised(), typed.join(", ")))?)
}

fn holds(session: &Session, kind: &Kind, id: &Id, conditions: &[Condition]) -> Result<bool> {
    let is_gone = |error: &Error| error.status() == Some(http::StatusCode::NOT_FOUND);
    match session.get(kind, id, View::default()) {
        Ok(item) => Ok(conditions.iter().all(|condition| condition.holds(&(&item).into()))),
        Err(error) if is_gone(&error) && conditions == [Condition::Deleted] => Ok(true),
        Err(error) => Err(error.into()),
    }
}

impl Condition {
    fn read(kind: &Kind, text: &str) -> Result<Self> {
        if text == "deleted" {
            return Ok(Self::Deleted);
        }
        // A sign within quotes belongs to the path.
        let mut is_quoted = false;
        let sign = text.find(|character| {
            is_quoted ^= character == '"';
            matches!(character, '=' | ':') && !is_quoted
        });
        let Some(sign) = sign else { bail!("`{text}` is no condition: write FIELD=VALUE, PATH:JSON, or deleted") };
        let (path, value) = (&text[..sign], &text[sign + 1..]);
        let [column] = &columns::named(kind, &[path.into()])?[..] else {
            bail!("`{text}` is no condition: write one FIELD=VALUE, PATH:JSON, or deleted")
        };
        if text[sign..].starts_with('=') {
            return Ok(Self::Is(column.clone(), value.into()));
        }
        match json::from_slice(value.as_bytes()) {
            Ok(json) => Ok(Self::Contains(column.clone(), json)),
            Err(_) => bail!(
                "`{value}` is no JSON: a text needs its quotes, as in '{path}:\"{value}\"', or write '{path}={value}'"
            ),
        }
    }

    fn holds(&self, item: &Node<'_>) -> bool {
        match self {
            Self::Deleted => false,
            Self::Is(column, text) => output::find(item, column).is_some_and(|found| match &*found {
                Node::String(found) if found == text => true,
                found => found.to_value() == typed::value(text),
            }),
            Self::Contains(column, value) => {
                output::find(item, column).is_some_and(|found| contains(&found.to_value(), value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds::HOST;
    use serde_json::json;

    #[test]
    fn a_condition_compares_a_field_or_what_a_path_finds() {
        let item = json!({"active": false, "name": "web", "note": null, "id": 17,
                          "variables": {"os": {"release": "24.04"}, "version": 2, "roles": ["db", "web"]}});
        for (text, wanted) in [
            ("active=false", true),
            ("Active=no", true),
            ("active=true", false),
            ("active:false", true),
            ("name=web", true),
            ("id=17", true),
            ("note=null", true),
            ("variables.os.release:\"24.04\"", true),
            ("variables.os.release=24.04", true),
            ("variables.version=2", true),
            ("variables.version:\"2\"", false),
            ("variables.roles:\"db\"", true),
            ("variables.missing=1", false),
            ("deleted", false),
        ] {
            assert_eq!(Condition::read(&HOST, text).unwrap().holds(&(&item).into()), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for (text, sentence) in [
            ("active", "`active` is no condition"),
            ("colour=red", "a host has no column `colour`"),
            ("variables.tier:gold", "'variables.tier:\"gold\"'"),
        ] {
            let error = Condition::read(&HOST, text).unwrap_err().to_string();
            assert!(error.contains(sentence), "{error}");
        }
    }
}
