//! `history`: what was changed, by whom and why; of one thing, of all, or one change whole.

use super::{Verb, plan_text};
use crate::context::CommandContext;
use crate::output;
use crate::standalone::Standalone;
use crate::targets::{self, Targets};
use anyhow::{Context as _, Result};
use clap::{ArgMatches, Args, FromArgMatches};
use craton_client::{Error, Limit, Names, Session};
use craton_model::kinds::HISTORY;
use craton_model::{Column, Kind, Object, moment, python};
use http::StatusCode;
use serde_json::Value;
use std::io::{IsTerminal, stderr, stdout};
use std::time::{SystemTime, UNIX_EPOCH};

/// `history` of a kind.
pub const HISTORY_OF: Verb = Verb {
    name: "history",
    about: |kind| format!("Show what was changed of {}, newest first", kind.nouns()),
    options: |command, kind| Which::augment_args(targets::with_targets(command, kind)),
    run: of_things,
};

/// Which changes.
#[derive(clap::Args)]
struct Which {
    #[arg(long, value_name = "NAME", help = help("user"))]
    user: Option<String>,
    #[arg(long, value_name = "TIME", value_parser = time, help = help("since"))]
    since: Option<String>,
    #[arg(long, value_name = "TIME", value_parser = time, help = help("until"))]
    until: Option<String>,
    /// Show this many; 0 shows all
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
}

/// What a filter of the history does.
fn help(name: &str) -> &'static str {
    HISTORY.filter(name).map_or("", |filter| filter.help)
}

/// Of everything, or one change.
#[derive(clap::Args)]
pub struct History {
    /// Show this change, with all that was before and is since
    #[arg(value_name = "NUMBER", conflicts_with_all = ["user", "since", "until", "limit"])]
    number: Option<u64>,
    #[command(flatten)]
    which: Which,
}

impl Standalone for History {
    const NAME: &'static str = "history";
    const ABOUT: &'static str = "Show what was changed, newest first; with a number one change, whole";

    fn run(self, context: &mut CommandContext) -> Result<()> {
        let session = context.session()?;
        match self.number {
            Some(number) => show(&change(&session, number)?, context),
            None => {
                let more = self.which.list(&session, &[], context)?;
                end(context, more)
            }
        }
    }
}

fn of_things(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (which, targets) = (Which::from_arg_matches(matches)?, Targets::read(kind, matches, &[])?);
    let session = context.session()?;
    let names = Names::new(session.clone());
    let mut more = false;
    for target in targets.list {
        let id = names.find(kind, &target, &[])?;
        more |= which.list(&session, &[("kind", kind.name.into()), ("id", id.to_string())], context)?;
    }
    end(context, more)
}

impl Which {
    /// Prints records, a line each; whether there may be more.
    fn list(&self, session: &Session, of: &[(&str, String)], context: &mut CommandContext) -> Result<bool> {
        let typed = [("user", &self.user), ("since", &self.since), ("until", &self.until)];
        let typed = typed.into_iter().filter_map(|(name, text)| Some((name, text.clone()?)));
        // What reads takes no reason: here it is one to look for.
        let reason = context.options.reason().map(|reason| ("reason", reason.to_owned()));
        let filters: Vec<_> = of.iter().cloned().chain(typed).chain(reason).collect();
        let limit = match self.limit {
            None => Limit::OnePage,
            Some(0) => Limit::All,
            Some(count) => Limit::Items(count),
        };
        let mut there_is_more = false;
        for page in session.history(&filters, limit) {
            let (mut records, more) = page.map_err(explained)?;
            there_is_more = more && limit == Limit::OnePage;
            if !context.output.shows_whole_items() {
                records.iter_mut().for_each(|record| {
                    let what = what(record);
                    record.insert("what".into(), what.into());
                });
            }
            context.output.page(&columns(), &records)?;
        }
        Ok(there_is_more)
    }
}

fn columns() -> Vec<String> {
    let mut columns: Vec<_> = HISTORY
        .fields
        .iter()
        .filter(|field| field.column == Column::Unasked)
        .map(|field| field.name.to_owned())
        .collect();
    // What was done comes before the reason.
    columns.insert(columns.len() - 1, "what".to_owned());
    columns
}

fn end(context: &mut CommandContext, more: bool) -> Result<()> {
    context.output.end(&columns())?;
    if more && stderr().is_terminal() {
        output::note("There may be more changes: --limit 0 shows all, --limit N the last N.")?;
    }
    Ok(())
}

/// One change, whole.
///
/// # Errors
/// A server without a history, and a number that there is not, as sentences.
pub fn change(session: &Session, number: u64) -> Result<Object> {
    session.change(number).map_err(|error| missing(error, number))
}

/// What went wrong about one change.
pub fn missing(error: Error, number: u64) -> anyhow::Error {
    match error.server_message() {
        Some("Not Found") => anyhow::Error::new(error).context(format!("there is no change {number}")),
        _ => explained(error),
    }
}

fn explained(error: Error) -> anyhow::Error {
    let is_no_path = error.server_message().is_some_and(|message| message.starts_with("The requested URL"));
    match error.status() {
        Some(StatusCode::NOT_FOUND) if is_no_path => anyhow::Error::new(error).context("the server keeps no history"),
        _ => error.into(),
    }
}

/// Prints one change: for people as `diff` does.
pub fn show(record: &Object, context: &mut CommandContext) -> Result<()> {
    if !context.output.takes_sentences() {
        return Ok(context.output.one("Property", record)?);
    }
    let text = |name: &str| record.get(name).filter(|value| !value.is_null()).map(plain).unwrap_or_default();
    let mut head = match record.get("number").filter(|number| !number.is_null()) {
        Some(number) => {
            format!("change {number}, {} UTC, by {}: {} {}\n", text("time"), text("user"), text("method"), text("path"))
        }
        None => String::new(),
    };
    if !text("reason").is_empty() {
        head += &format!("reason: {}\n", text("reason"));
    }
    let is_coloured = output::wants_colour(stdout().is_terminal());
    let changes = record.get("changes").and_then(Value::as_array).context("a change without its parts was answered")?;
    let changes: String = changes.iter().map(|change| plan_text::recorded(change, is_coloured)).collect();
    Ok(context.output.text(&(output::lines(&head) + &changes))?)
}

/// What a record did, in a few words: `created`, `note, variables.tier`, `deleted; and 5 more`.
fn what(record: &Object) -> String {
    let none = Value::Null;
    let change = record.get("changes").and_then(|changes| changes.get(0)).unwrap_or(&none);
    let what = match (change["before"].as_object(), change["after"].as_object()) {
        (None, _) => "created".to_owned(),
        (_, None) => "deleted".to_owned(),
        (Some(before), Some(after)) => {
            let mut names = Vec::new();
            for (name, value) in after.iter().chain(before) {
                match (name.as_str(), value) {
                    ("variables", Value::Object(variables)) => {
                        names.extend(variables.keys().map(|key| format!("variables.{key}")));
                    }
                    _ => names.push(name.clone()),
                }
            }
            names.sort_unstable();
            names.dedup();
            names.join(", ")
        }
    };
    // Several things that are one another's place have one name for all; others say which the first is.
    let first = match record.get("kind").is_some_and(Value::is_null) {
        true => format!("{} {} {what}", plain(&change["kind"]), plain(&change["name"])),
        false => what,
    };
    match record.get("change_count").and_then(Value::as_u64).unwrap_or(1) {
        0 | 1 => first,
        count => format!("{first}; and {} more", count - 1),
    }
}

pub fn plain(value: &Value) -> String {
    python::text(&value.into()).into_owned()
}

fn time(text: &str) -> Result<String, &'static str> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_micros();
    let wanted = "a time is wanted: 2026-11-01, 2026-11-01T08:00:00, or 2d, 8h, 30m ago";
    moment::parse(text, i64::try_from(now).unwrap_or(i64::MAX)).map(|_| text.to_owned()).ok_or(wanted)
}
