//! `completion`: scripts that let a shell complete commands and options.

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
        "Print a script that completes commands and options in a shell".into()
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        Ok(context.output.text(&script(self.shell))?)
    }
}

/// The script for `shell`.
pub fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::command(), "craton", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
