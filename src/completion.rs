//! `completion`: scripts that let a shell complete commands and options.

use super::commands::{Noun, tree};
use super::context::CommandContext;
use super::standalone::Standalone;
use clap::Command;
use clap_complete::Shell;

/// For which shell.
#[derive(clap::Args)]
pub struct Completion {
    /// The shell
    shell: Shell,
}

impl Standalone for Completion {
    const NAME: &'static str = "completion";
    const ABOUT: &'static str = "Print a script that completes commands and options in a shell";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        Ok(context.output.text(&script(context.nouns, self.shell))?)
    }
}

/// The script for `shell`.
pub fn script(nouns: &[Noun], shell: Shell) -> String {
    let mut root = tree(nouns, &|_| true);
    root.build();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut everyday(&root), "craton", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// A command with the options that its help shows. Those for certificates and logins are completed before the command:
/// behind each of a hundred commands they would make scripts of megabytes, which shells read at their start.
fn everyday(command: &Command) -> Command {
    Command::new(command.get_name().to_owned())
        .about(command.get_about().cloned().unwrap_or_default())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args(command.get_arguments().filter(|option| !option.is_hide_short_help_set()).cloned())
        .subcommands(command.get_subcommands().map(everyday))
}
