//! What a wrong command line gets said beside the error: the nearest name that can be meant, and how others' options are called here.

use super::commands::Noun;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue};
use std::ffi::OsString;

/// What is said of the options by which other programs choose a format.
const FORMATS: [(&str, &str); 8] = [
    ("-o", "--format"),
    ("--output", "--format"),
    ("-j", "--format json"),
    ("--json", "--format json"),
    ("--yaml", "--format yaml"),
    ("--csv", "--format csv"),
    ("--column", "--fields"),
    ("--columns", "--fields"),
];

/// `error` with tips that help. Of the names that clap suggests, most similar last, all but the nearest are noise: there
/// are a hundred commands.
pub fn mended(nouns: &[Noun], arguments: &[OsString], mut error: clap::Error) -> clap::Error {
    if let Some(ContextValue::Strings(names)) = error.get(ContextKind::SuggestedSubcommand)
        && let Some(nearest) = names.last().cloned()
    {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(vec![nearest]));
    }
    if let Some(ContextValue::String(option)) = error.get(ContextKind::SuggestedArg)
        && let Some(whole) = super::settings::unabbreviated(option)
    {
        error.insert(ContextKind::SuggestedArg, ContextValue::String(whole));
    }
    let tips = tips(nouns, arguments, &error);
    if !tips.is_empty() {
        error.remove(ContextKind::SuggestedSubcommand);
        error.remove(ContextKind::SuggestedArg);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(tips.into_iter().map(StyledStr::from).collect()));
    }
    error
}

fn tips(nouns: &[Noun], arguments: &[OsString], error: &clap::Error) -> Vec<String> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    if let Some(option) = text(ContextKind::InvalidArg) {
        return about_option(option).into_iter().collect();
    }
    let of_command = text(ContextKind::InvalidSubcommand).and_then(|word| about_command(nouns, word));
    let of_options = arguments.iter().filter_map(|argument| about_option(argument.to_str()?)).take(1);
    of_command.map(|tip| std::iter::once(tip).chain(of_options).collect()).unwrap_or_default()
}

fn about_option(option: &str) -> Option<String> {
    let option = option.split([' ', '=']).next().unwrap_or_default();
    let (_, ours) = FORMATS.iter().find(|(theirs, _)| *theirs == option)?;
    Some(match *ours {
        "--format" => "another format: --format json (-f json), or yaml, csv, tsv, value, jsonl".into(),
        ours => format!("instead of {option} write {ours}"),
    })
}

/// A verb without its noun, or the plural of a noun.
fn about_command(nouns: &[Noun], word: &str) -> Option<String> {
    let of_verb: Vec<_> = nouns.iter().filter(|(_, verbs)| verbs.iter().any(|verb| verb.name == word)).collect();
    if let [(first, _), ..] = of_verb[..] {
        let names: Vec<_> = of_verb.iter().map(|(kind, _)| kind.name).collect();
        return Some(format!("say of what, for example `craton {}-{word}`: {}", first.name, names.join(", ")));
    }
    let (kind, verbs) = nouns.iter().find(|(kind, _)| kind.path == word)?;
    let verbs: Vec<_> = verbs.iter().map(|verb| verb.name).collect();
    Some(format!("say what to do, for example `craton {}-{}`: {}", kind.name, verbs[0], verbs.join(", ")))
}
