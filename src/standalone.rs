//! A command that is about no kind of resource, and how it becomes an entry in the table of commands.

use super::context::CommandContext;
use super::settings::with_options;
use clap::{ArgMatches, Args, Command};

/// A command of its own; its fields are its options.
pub trait Standalone: Args {
    /// Its name, or the word behind its noun.
    const NAME: &'static str;
    /// What it does, for the help.
    const ABOUT: &'static str;

    /// Does it.
    fn run(self, context: &mut CommandContext) -> anyhow::Result<()>;
}

/// A [`Standalone`], its type erased.
#[derive(Clone, Copy)]
pub struct Entry {
    pub name: &'static str,
    pub about: &'static str,
    pub options: fn(Command) -> Command,
    pub run: fn(&ArgMatches, &mut CommandContext) -> anyhow::Result<()>,
}

impl Entry {
    pub const fn of<S: Standalone>() -> Self {
        Self {
            name: S::NAME,
            about: S::ABOUT,
            // What describes the struct of options in code is not what describes the command.
            options: |command| with_options(S::augment_args(command)).about(S::ABOUT).long_about(None),
            run: |matches, context| S::from_arg_matches(matches)?.run(context),
        }
    }
}
