//! `completion`: the script that makes a shell ask this program what can stand at the cursor.

use super::complete;
use super::context::Context;
use super::verb::Verb;
use clap_complete::Shell;

/// For which shell.
#[derive(clap::Args)]
pub struct Completion {
    /// The shell
    shell: Shell,
}

impl Verb for Completion {
    const NAME: &'static str = "completion";

    fn about() -> String {
        "Print a script that completes commands, options and names in a shell".into()
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        Ok(context.output.text(script(self.shell))?)
    }
}

/// The script for `shell`. It knows nothing but how to ask this program.
pub fn script(shell: Shell) -> &'static str {
    complete::script(shell)
}
