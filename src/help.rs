//! `help`: about `craton`, or about one command.

use super::context::Context;
use super::verb::Verb;
use anyhow::bail;
use clap::error::ErrorKind;

/// About what.
#[derive(clap::Args)]
pub struct Help {
    /// The command to explain
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

impl Verb for Help {
    const NAME: &'static str = "help";

    fn about() -> String {
        "Explain craton, or one command".into()
    }

    fn run(self, _: &mut Context) -> anyhow::Result<()> {
        show(&self.command.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// The help of the command that `path` leads to; without a path, of `craton` itself.
pub fn show(path: &[&str]) -> anyhow::Result<()> {
    let words = ["craton"].iter().chain(path).chain(&["--help"]);
    match super::command().try_get_matches_from(words) {
        Err(help) if help.kind() == ErrorKind::DisplayHelp => Err(help.into()),
        _ => bail!("there is no command `{}`: `craton help` lists them", path.join(" ")),
    }
}
