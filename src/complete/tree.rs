//! The commands that a command line chooses, and what completes each of their arguments.

use super::Question;
use super::values::{Values, completer};
use crate::commands::{Noun, find, tree};
use crate::settings::Options;
use clap::builder::OsStringValueParser;
use clap::{Arg, ArgMatches, Command};
use craton_model::Kind;
use std::sync::Arc;

/// What the words before the cursor choose. That they make no whole command line, or a wrong one, is no matter.
pub struct Chosen {
    nouns: &'static [Noun],
    /// The commands, the chosen ones with their options.
    root: Command,
    /// The names of the chosen ones.
    path: Vec<String>,
    matches: Option<ArgMatches>,
}

impl Chosen {
    pub fn new(nouns: &'static [Noun], words: &[String]) -> Self {
        let root = tree(nouns, &|name| words.iter().any(|word| word == name)).ignore_errors(true);
        let path = root.clone().try_get_matches_from(words).map(|matches| chain(&matches).1).unwrap_or_default();
        let globals: Vec<_> = root.get_arguments().map(|argument| argument.get_id().clone()).collect();
        // What is no value of an argument, a name yet where an id is wanted, would end the reading of the others.
        let relaxed = |argument: Arg| match globals.contains(argument.get_id()) || !argument.get_action().takes_values()
        {
            true => argument,
            false => argument.value_parser(OsStringValueParser::new()),
        };
        let matches = with_arguments(root.clone(), &path, &relaxed).try_get_matches_from(words).ok();
        Self { nouns, root, path, matches }
    }

    /// The options that lead to the inventory.
    pub fn options(&self) -> Option<Options> {
        Options::read(&chain(self.matches.as_ref()?).0).ok()
    }

    /// The resource that is named first.
    pub fn target(&self) -> Option<String> {
        self.kind_and_verb()?;
        let chosen = self.path.iter().try_fold(&self.root, |command, name| command.find_subcommand(name))?;
        let position = chosen.get_positionals().next()?.get_id().as_str();
        let matches = chain(self.matches.as_ref()?).0;
        let typed = matches.last()?.try_get_raw(position).ok().flatten()?.next()?;
        typed.to_str().map(str::to_owned)
    }

    /// The commands for the engine, which completes `current`.
    pub fn with_completers(&self, question: &Arc<Question>, current: &str) -> Command {
        let (kind, verb) = self.kind_and_verb().unzip();
        let command = with_arguments(self.root.clone(), &self.path, &|argument| {
            let values = Values::of(&argument, self.nouns, kind, verb.unwrap_or_default());
            let values = values.filter(|_| argument.get_action().takes_values());
            // Rare options are offered once nothing else fits.
            let is_rare = argument.is_hide_short_help_set();
            let argument = argument.hide(is_rare);
            match values {
                Some(values) => argument.add(completer(values, question)),
                None => argument,
            }
        });
        // Of the two ways to say a command, `host show` and `host-show`, the second is offered once it is begun.
        command.mut_subcommands(|below| {
            let is_second =
                !current.contains('-') && noun_and_verb(self.nouns, &[below.get_name().to_owned()]).is_some();
            below.hide(is_second)
        })
    }

    fn kind_and_verb(&self) -> Option<(&'static Kind, &str)> {
        let (noun, verb) = noun_and_verb(self.nouns, &self.path)?;
        let (kind, _) = self.nouns.iter().find(|(kind, _)| kind.name == noun)?;
        Some((kind, verb))
    }
}

/// The two words of a chosen command: of `host-show` the same as of `host show`.
fn noun_and_verb<'a>(nouns: &'static [Noun], path: &'a [String]) -> Option<(&'a str, &'a str)> {
    match path {
        [noun, verb] => Some((noun, verb)),
        [one] => {
            let mut ways = one.match_indices('-').map(|(place, _)| (&one[..place], &one[place + 1..]));
            ways.find(|(noun, verb)| find(nouns, &[noun, verb]).is_some())
        }
        _ => None,
    }
}

/// The matches of the chosen commands from the root on, and their names.
fn chain(root: &ArgMatches) -> (Vec<&ArgMatches>, Vec<String>) {
    let (mut matches, mut names) = (vec![root], vec![]);
    while let Some((name, below)) = matches[names.len()].subcommand() {
        names.push(name.to_owned());
        matches.push(below);
    }
    (matches, names)
}

/// A command and those below it on `path`, with other arguments.
fn with_arguments(command: Command, path: &[String], with: &dyn Fn(Arg) -> Arg) -> Command {
    let command = command.mut_args(with);
    match path.split_first() {
        Some((name, path)) => command.mut_subcommand(name, |below| with_arguments(below, path, with)),
        None => command,
    }
}
