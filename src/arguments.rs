//! Options made from the model, and what is typed read back into ids, fields and filters.

use anyhow::bail;
use clap::builder::{
    BoolValueParser, NonEmptyStringValueParser, PossibleValue, PossibleValuesParser, StringValueParser,
    TypedValueParser, ValueParser,
};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::{Target, View};
use craton_model::{Change, Field, Id, Kind, MODEL, Object, Presence, Type, check, python};
use serde_json::Value;
use std::net::IpAddr;

/// The id of the argument; no name in the API begins so.
pub const OWN: &str = "-own";
const UNSET: &str = "-unset";
const NEW_KEY: &str = "new-key";

/// Reads the id of a kind.
pub fn id_parser(kind: &'static Kind) -> ValueParser {
    ValueParser::new(|text: &str| kind.parse_id(text))
}

/// Reads what a reference is to: an id as a number, all else as text that is to be looked up.
pub fn target_parser(kind: &'static Kind) -> ValueParser {
    ValueParser::new(move |text: &str| {
        Target::parse(kind, text).map(|target| match target.plain_id(kind) {
            Some(id) => Value::from(&id),
            None => text.into(),
        })
    })
}

/// The kind that a field refers to, if that is one.
pub fn referred(field: &Field) -> Option<&'static Kind> {
    MODEL.referred(field.refers_to?)
}

/// Texts behind the id.
pub fn with_words(command: Command, id: &'static str, name: &'static str, help: &'static str) -> Command {
    command.arg(Arg::new(id).value_name(name).num_args(1..).help(help))
}

/// What was typed for [`with_words`].
pub fn words(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.get_many::<String>(id).into_iter().flatten().cloned().collect()
}

/// `--own`, if what is shown could be more.
pub fn with_view(command: Command, is_there: bool) -> Command {
    if !is_there {
        return command;
    }
    let help = "Show and match own variables only, without those that are inherited";
    command.arg(Arg::new(OWN).long("own").action(ArgAction::SetTrue).help(help))
}

/// What was typed for [`with_view`].
pub fn view(matches: &ArgMatches) -> View {
    let is_own = matches.try_get_one(OWN).ok().flatten() == Some(&true);
    if is_own { View::Own } else { View::Resolved }
}

/// The options for the fields of a new resource.
pub fn with_new_fields(command: Command, kind: &'static Kind) -> Command {
    creatable(kind).fold(command, |command, field| {
        // Behind a semicolon is what a change can do, but for lists.
        let phrase = field.help.split(';').next().filter(|_| !is_list(field)).unwrap_or(field.help);
        let help = python::capitalised(&completed(phrase, kind));
        with_field(command, field, field_argument(field).required(field.create == Presence::Required).help(help))
    })
}

/// The fields of a new resource, as they were typed.
pub fn new_fields(kind: &'static Kind, matches: &ArgMatches) -> Object {
    creatable(kind).filter_map(|field| Some((field.name.into(), value(field, matches)?))).collect()
}

/// The options for the fields that can be changed.
pub fn with_changed_fields(command: Command, kind: &'static Kind) -> Command {
    let names = unsettable(kind).map(|field| PossibleValue::new(field.name).alias(field.long()));
    let unset = Arg::new(UNSET).long(&UNSET[1..]).value_name("FIELD").value_parser(PossibleValuesParser::new(names));
    let unset = unset.action(ArgAction::Append).value_delimiter(',').help("Take a value away: set the field to null");
    let command = if unsettable(kind).next().is_some() { command.arg(unset) } else { command };
    changeable(kind).fold(command, |command, field| {
        let phrase = completed(field.help, kind);
        let help = match field.change {
            Change::Apart => format!("Further {phrase}"),
            _ if field.is_secret => "Make a new API key and show it once; the old one stops".into(),
            _ if matches!(field.type_, Type::Boolean | Type::Seconds) || !phrase.starts_with(char::is_alphabetic) => {
                python::capitalised(&phrase)
            }
            _ => format!("New {phrase}"),
        };
        let command = with_field(command, field, field_argument(field).help(help));
        if !field.nullable {
            return command;
        }
        let none = Arg::new(no(field)).long(no(field)).action(ArgAction::SetTrue).conflicts_with(field.name);
        command.arg(none.help(format!("Take its {} away", field.long())))
    })
}

/// The fields to change, as they were typed.
///
/// # Errors
/// A field that is to be set and to be taken away.
pub fn changed_fields(kind: &'static Kind, matches: &ArgMatches) -> anyhow::Result<Object> {
    let typed = |field: &Field| match field.nullable && matches.get_flag(&no(field)) {
        true => Some(Value::Null),
        false => value(field, matches),
    };
    let typed = changeable(kind).filter_map(|field| Some((field.name.to_owned(), typed(field)?)));
    let mut fields: Object = typed.collect();
    let unset = matches.try_get_many::<String>(UNSET).ok().flatten().into_iter().flatten();
    for field in unsettable(kind).filter(|field| unset.clone().any(|name| *name == field.name || *name == field.long()))
    {
        if fields.insert(field.name.into(), Value::Null).is_some_and(|value| !value.is_null()) {
            bail!("--{} sets what `--unset {}` takes away: leave one of them away", field.long(), field.name);
        }
    }
    Ok(fields)
}

fn unsettable(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    changeable(kind).filter(|field| field.can_be_unset())
}

fn creatable(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    let is_set_later = |field: &Field| field.is_secret || field.is_sparse;
    let creatable = kind.fields.iter().filter(|field| field.create != Presence::Refused && is_typed(field));
    creatable.filter(move |field| !is_set_later(field))
}

fn changeable(kind: &Kind) -> impl Iterator<Item = &'static Field> {
    kind.fields.iter().filter(|field| field.change != Change::Never && is_typed(field))
}

/// Variables have commands of their own. Others can read command lines, so that a secret is not typed; a new one is asked for.
fn is_typed(field: &Field) -> bool {
    field.type_ != Type::Variables
}

/// The option that sets a field to null.
fn no(field: &Field) -> String {
    format!("no-{}", field.long())
}

/// The option of a field, and the one for its opposite.
fn with_field(command: Command, field: &'static Field, argument: Arg) -> Command {
    let command = command.arg(argument);
    if field.opposite.is_empty() {
        return command;
    }
    let opposite = Arg::new(field.opposite).long(field.opposite).action(ArgAction::SetTrue);
    let help = match field.is_switch {
        true => format!("Take `--{}` back", field.long()),
        false => format!("The same as `--{} false`", field.long()),
    };
    command.arg(opposite.conflicts_with(field.name).help(help))
}

fn field_argument(field: &'static Field) -> Arg {
    if field.is_secret {
        return Arg::new(field.name).long(NEW_KEY).action(ArgAction::SetTrue);
    }
    let argument = Arg::new(field.name).long(field.long()).short(field.short);
    let argument = if field.alias.is_empty() { argument } else { argument.visible_alias(field.alias) };
    if field.is_switch {
        return argument.action(ArgAction::SetTrue);
    }
    let argument = argument.value_name(value_name(field, &field.long())).value_parser(value_parser(field));
    if is_list(field) { argument.action(ArgAction::Append).value_delimiter(',') } else { argument }
}

/// What was typed for a field.
fn value(field: &Field, matches: &ArgMatches) -> Option<Value> {
    if field.is_secret {
        // The server makes one.
        return matches.get_flag(field.name).then_some(Value::Null);
    }
    if !field.opposite.is_empty() && matches.get_flag(field.opposite) {
        return Some(false.into());
    }
    if field.is_switch {
        return matches.get_flag(field.name).then(|| true.into());
    }
    if is_list(field) {
        return Some(Value::Array(matches.get_many::<Value>(field.name)?.cloned().collect()));
    }
    let value = matches.get_one::<Value>(field.name).cloned();
    // One of the choices is a list of one.
    if field.type_ == Type::Strings { value.map(|value| Value::Array(vec![value])) } else { value }
}

fn is_list(field: &Field) -> bool {
    matches!(field.type_, Type::Strings | Type::Labels) && field.choices.is_empty()
}

/// The placeholder of an option for a field.
pub fn value_name(field: &Field, option: &str) -> String {
    match field.type_ {
        _ if referred(field).is_some() => option.to_uppercase(),
        Type::IpAddress => "ADDRESS".into(),
        _ if is_id(field) => "ID".into(),
        _ if is_list(field) => option.trim_end_matches('s').to_uppercase(),
        _ => option.to_uppercase().replace('-', "_"),
    }
}

fn is_id(field: &Field) -> bool {
    field.name == "id" || field.refers_to.is_some()
}

/// Reads what is typed for a field.
pub fn value_parser(field: &Field) -> ValueParser {
    if let Some(kind) = referred(field) {
        return target_parser(kind);
    }
    let type_ = field.type_;
    match type_ {
        Type::Boolean => ValueParser::new(BoolValueParser::new().map(Value::from)),
        Type::IpAddress => {
            ValueParser::new(|text: &str| text.parse::<IpAddr>().map(|address| Value::from(address.to_string())))
        }
        Type::Seconds => ValueParser::new(seconds),
        Type::Integer if !is_id(field) => ValueParser::new(|text: &str| text.parse::<i64>().map(Value::from)),
        Type::Integer | Type::Uuid => {
            ValueParser::new(move |text: &str| Id::parse(type_, text).map(|id| Value::from(&id)))
        }
        Type::Strings if !field.choices.is_empty() => {
            ValueParser::new(PossibleValuesParser::new(field.choices).map(Value::from))
        }
        Type::Strings | Type::Labels => ValueParser::new(NonEmptyStringValueParser::new().map(Value::from)),
        _ => ValueParser::new(StringValueParser::new().map(Value::from)),
    }
}

/// `90s`, `15m`, `1h`, `2d`, or a number of seconds.
fn seconds(text: &str) -> Result<Value, &'static str> {
    let units = [("s", 1), ("m", 60), ("h", 60 * 60), ("d", 24 * 60 * 60)];
    let unit = units.iter().find_map(|(unit, seconds)| Some((text.strip_suffix(unit)?, *seconds)));
    let (number, unit) = unit.unwrap_or((text, 1));
    let seconds = number.parse::<i64>().ok().and_then(|number| number.checked_mul(unit));
    let seconds = seconds.filter(|seconds| check::SECONDS.contains(seconds));
    seconds.map(Value::from).ok_or("give a time up to 31 days such as 90s, 15m, 1h or 2d")
}

/// A phrase of one word says of what: `name` becomes `name of the host`.
fn completed(phrase: &str, kind: &Kind) -> String {
    let end = phrase.find(|character: char| !character.is_alphanumeric()).unwrap_or(phrase.len());
    let (word, rest) = phrase.split_at(end);
    match word.is_empty() || rest.starts_with(' ') {
        true => phrase.into(),
        false => format!("{word} of the {}{rest}", kind.noun()),
    }
}
