//! What narrows a list down: options made from the filters of the model, and what a server without one of them is told to lack.

use crate::arguments::{value_name, value_parser, words};
use anyhow::{Error, bail};
use clap::builder::{NonEmptyStringValueParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_model::address::Range;
use craton_model::term::{self, InvalidTerm};
use craton_model::{Field, Filter, Kind, Match, json};
use serde_json::Value;
use std::net::IpAddr;

/// The options that narrow a list down.
pub fn with_options(command: Command, kind: &'static Kind) -> Command {
    of(kind).fold(command, |command, filter| command.arg(filter_argument(kind, filter)))
}

/// The filters that were typed, as pairs of a query; a name may be there several times.
///
/// # Errors
/// Terms of `--vars` that the server would not understand either.
pub fn typed(kind: &'static Kind, matches: &ArgMatches) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut pairs = Vec::new();
    for filter in of(kind) {
        match filter.matches {
            Match::Switch(default) => {
                pairs.extend(matches.get_flag(filter.name).then(|| (filter.name, (default != Some(true)).to_string())));
            }
            Match::Variables => {
                let words = words(matches, filter.name);
                words.iter().try_for_each(|word| check_terms(filter, word))?;
                pairs.extend((!words.is_empty()).then(|| (filter.name, words.join(","))));
            }
            _ => {
                let values = matches.get_many::<Value>(filter.name).into_iter().flatten();
                let texts: Vec<_> = values.map(json::text).collect();
                let wider = kind.filter(filter.wider).filter(|wider| needs(wider, &texts));
                pairs.extend(texts.into_iter().map(|text| (wider.unwrap_or(filter).name, text)));
            }
        }
    }
    Ok(pairs)
}

/// Whether what was typed is more than an equal value.
fn needs(wider: &Filter, texts: &[String]) -> bool {
    match wider.matches {
        Match::Like => texts.iter().any(|text| text.contains(['*', '?'])),
        Match::InRange => texts.iter().any(|text| text.contains('/')),
        _ => texts.len() > 1,
    }
}

/// What a shell leaves of quotes is what most go wrong with.
fn check_terms(filter: &Filter, word: &str) -> anyhow::Result<()> {
    match term::parse(word) {
        Err(InvalidTerm::Value(value)) => {
            let quoted = word.replacen(&format!(":{value}"), &format!(":\"{value}\""), 1);
            bail!("--{}: `{value}` is no JSON; a text needs its quotes: '{quoted}'", filter.option)
        }
        // A path, and how much there may be, are the server's to refuse.
        _ => Ok(()),
    }
}

fn of(kind: &'static Kind) -> impl Iterator<Item = &'static Filter> {
    let is_typed = |filter: &&Filter| !matches!(filter.matches, Match::Switch(_)) || !filter.option.is_empty();
    let is_wider = |filter: &&Filter| kind.filters.iter().any(|other| other.wider == filter.name);
    kind.filters.iter().filter(is_typed).filter(move |filter| !is_wider(filter))
}

fn filter_argument(kind: &'static Kind, filter: &'static Filter) -> Arg {
    let (argument, wider) = (Arg::new(filter.name), kind.filter(filter.wider));
    if [Some(filter), wider].iter().flatten().any(|filter| filter.matches.repeats()) {
        return typed_filter(kind, filter, argument.action(ArgAction::Append));
    }
    typed_filter(kind, filter, argument)
}

fn typed_filter(kind: &'static Kind, filter: &'static Filter, argument: Arg) -> Arg {
    let mut filters = [Some(filter), kind.filter(filter.wider)].into_iter().flatten();
    let of_ranges = filters.find(|filter| filter.matches == Match::InRange);
    let argument = match (filter.matches, kind.field(filter.field)) {
        (Match::Switch(_), _) => argument.action(ArgAction::SetTrue),
        (Match::Variables, _) => argument.value_name("PATH:VALUE").num_args(1..).action(ArgAction::Append),
        (_, Some(field)) if of_ranges.is_some() => {
            let help = of_ranges.map_or("", |filter| filter.help);
            let argument = argument.long(filter.option).value_name(value_name(field, filter.option));
            return argument.value_parser(ValueParser::new(range)).help(help);
        }
        (Match::Equal | Match::Below | Match::Ignored, Some(field)) => {
            let option = if filter.option.is_empty() { field.long() } else { filter.option.into() };
            let argument = argument.value_name(value_name(field, &option)).value_parser(value_parser(field));
            let argument = argument.short(field.short.filter(|_| filter.option.is_empty())).long(option);
            return argument.help(filter_help(kind, filter, field));
        }
        _ => argument
            .value_name(filter.option.rsplit('-').next().unwrap_or_default().to_uppercase())
            .value_parser(ValueParser::new(NonEmptyStringValueParser::new().map(Value::from))),
    };
    argument.long(filter.option).help(filter.help)
}

/// An address in its usual form, or a range as it is.
fn range(text: &str) -> Result<Value, &'static str> {
    match (text.parse::<IpAddr>(), Range::parse(text)) {
        (Ok(address), _) => Ok(address.to_string().into()),
        (_, Some(_)) => Ok(text.into()),
        _ => Err("an IP address is wanted, or a range such as 10.1.0.0/16"),
    }
}

fn filter_help(kind: &Kind, filter: &Filter, field: &Field) -> String {
    let several = match kind.filter(filter.wider).map(|wider| wider.matches) {
        Some(Match::AnyOf) => "; of any of several",
        Some(Match::Like) => "; * is any text, ? any character",
        _ => "",
    };
    match filter.help {
        "" if field.refers_to.is_some() => format!("Only those of this {}{several}", field.long()),
        "" => format!("Only those with this {}{several}", field.help.split([':', ';']).next().unwrap_or_default()),
        help => help.into(),
    }
}

/// `error`, which a list with these filters failed with; it says so if the server lacks one of them.
pub fn explained(kind: &'static Kind, filters: &[(&'static str, String)], error: craton_client::Error) -> Error {
    let status = error.status().map_or(0, |status| status.as_u16());
    let refused = |name: &str| {
        status == 400
            && error
                .server_message()
                .is_some_and(|message| message.contains(&format!("'{name}'")) && message.contains("unexpected"))
    };
    let lacks = |(name, text): &(&str, String)| match kind.filter(name)? {
        filter if filter.is_added && refused(name) => Some(option_of(kind, filter)),
        // The original's server breaks at a term without a value.
        filter if filter.matches == Match::Variables && status == 500 => {
            let terms = term::parse(text).unwrap_or_default();
            terms.iter().any(|term| !term.is_original()).then(|| format!("--{} PATH or '!PATH'", filter.option))
        }
        _ => None,
    };
    match filters.iter().find_map(lacks) {
        Some(option) => Error::new(error).context(format!("this server cannot filter by {option}, as newer ones can")),
        None => error.into(),
    }
}

/// The option that a filter is typed by, and for what it is sent.
fn option_of(kind: &Kind, filter: &Filter) -> String {
    let by = kind.filters.iter().find(|other| other.wider == filter.name);
    let option = |filter: &Filter| match (filter.option, kind.field(filter.field)) {
        ("", Some(field)) => field.long(),
        (option, _) => option.to_owned(),
    };
    match (by, filter.matches) {
        (Some(by), Match::AnyOf | Match::AllLabels) => format!("several --{}", option(by)),
        (Some(by), Match::Like) => format!("--{} with * or ?", option(by)),
        (Some(by), _) => format!("--{} with a range", option(by)),
        (None, _) => format!("--{}", option(filter)),
    }
}
