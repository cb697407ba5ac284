//! `completion`: the script that makes a shell ask this program what can stand at the cursor.

use super::context::CommandContext;
use super::standalone::Standalone;
use clap_complete::Shell;

/// For which shell.
#[derive(clap::Args)]
pub struct Completion {
    /// The shell
    shell: Shell,
}

impl Standalone for Completion {
    const NAME: &'static str = "completion";
    const ABOUT: &'static str = "Print a script that completes commands, options and names in a shell";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        Ok(context.output.text(script(self.shell))?)
    }
}

/// The script that makes a shell ask.
pub fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Elvish => include_str!("../completions/craton.elv"),
        Shell::Fish => include_str!("../completions/craton.fish"),
        Shell::PowerShell => include_str!("../completions/_craton.ps1"),
        Shell::Zsh => include_str!("../completions/_craton"),
        _ => include_str!("../completions/craton.bash"),
    }
}
