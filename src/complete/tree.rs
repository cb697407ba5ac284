//! The part of the command tree that a command line leads to, with what completes each of its arguments.

use super::Question;
use super::values::{Values, completer};
use crate::commands;
use crate::settings::Options;
use clap::builder::OsStringValueParser;
use clap::{Arg, ArgMatches, Command};
use craton_model::{Kind, MODEL};
use std::sync::Arc;

/// The commands, those made that are chosen, and what is typed behind them.
pub struct Tree {
    root: Command,
    /// The names of the chosen ones.
    path: Vec<String>,
    matches: Option<ArgMatches>,
}

impl Tree {
    /// What the words before the cursor choose. That they make no whole command line, or a wrong one, is no matter.
    pub fn new(words: &[String]) -> Self {
        let mut root = commands::command().ignore_errors(true);
        let path = root.try_get_matches_from_mut(words).map(|matches| chain(&matches).1).unwrap_or_default();
        let mut tree = Self { root, path, matches: None };
        // A value that is none yet would end the reading of the others.
        let globals: Vec<_> = tree.root.get_arguments().map(|argument| argument.get_id().clone()).collect();
        let relaxed = |argument: Arg| match globals.contains(argument.get_id()) {
            true => argument,
            false if argument.get_action().takes_values() => argument.value_parser(OsStringValueParser::new()),
            false => argument,
        };
        let mut command = copy(&tree.root, &tree.path, &relaxed).ignore_errors(true).infer_long_args(true);
        tree.matches = command.try_get_matches_from_mut(words).ok();
        tree
    }

    /// The options that lead to the inventory.
    pub fn options(&self) -> Option<Options> {
        Options::read(&chain(self.matches.as_ref()?).0).ok()
    }

    /// The resource that is named first.
    pub fn target(&self) -> Option<String> {
        self.kind()?;
        let chosen = self.chosen()?;
        let position = chosen.get_positionals().next()?.get_id().as_str();
        let matches = chain(self.matches.as_ref()?).0;
        let typed = matches.last()?.try_get_raw(position).ok().flatten()?.next()?;
        typed.to_str().map(str::to_owned)
    }

    /// The chosen commands for the engine, which completes `current`.
    pub fn with_completers(&self, question: &Arc<Question>, current: &str) -> Command {
        let (kind, verb) = (self.kind(), noun_and_verb(&self.path).map_or("", |(_, verb)| verb));
        let command = copy(&self.root, &self.path, &|argument| {
            // Rare options are offered once nothing else fits.
            let is_rare = argument.is_hide_short_help_set();
            let values = Values::of(&argument, kind, verb).filter(|_| argument.get_action().takes_values());
            let argument = argument.hide(is_rare);
            match values {
                Some(values) => argument.add(completer(values, question)),
                None => argument,
            }
        });
        // Of the two ways to say a command, `host show` and `host-show`, the second is offered once it is begun.
        let is_second = |command: &Command| noun_and_verb(&[command.get_name().to_owned()]).is_some();
        command.mut_subcommands(|below| {
            let is_hidden = !current.contains('-') && is_second(&below);
            below.hide(is_hidden)
        })
    }

    fn chosen(&self) -> Option<&Command> {
        self.path.iter().try_fold(&self.root, |command, name| command.find_subcommand(name))
    }

    /// The kind that the chosen command is for, if it is for one.
    fn kind(&self) -> Option<&'static Kind> {
        MODEL.named(noun_and_verb(&self.path)?.0)
    }
}

/// The two words of a chosen command: of `host-show` the same as of `host show`.
fn noun_and_verb(path: &[String]) -> Option<(&str, &str)> {
    match path {
        [noun, verb] => Some((noun, verb)),
        [one] => {
            let mut ways = one.match_indices('-').map(|(place, _)| (&one[..place], &one[place + 1..]));
            ways.find(|(noun, verb)| commands::find(&[noun, verb]).is_some())
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

/// A command with other arguments, and the same of those below it that are on `path`; the rest are only names.
fn copy(command: &Command, path: &[String], with: &dyn Fn(Arg) -> Arg) -> Command {
    let below = command.get_subcommands().map(|below| match path.split_first() {
        Some((name, path)) if name == below.get_name() => copy(below, path, with),
        _ => named(below),
    });
    named(command).args(command.get_arguments().cloned().map(with)).subcommands(below)
}

fn named(command: &Command) -> Command {
    Command::new(command.get_name().to_owned())
        .about(command.get_about().cloned().unwrap_or_default())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
}
