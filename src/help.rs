//! `help`: about `craton`, or about one command.

use super::context::{CommandContext, CommandTree};
use super::settings::Options;
use super::standalone::Standalone;
use anyhow::bail;
use clap::error::ErrorKind;

/// About what.
#[derive(clap::Args)]
pub struct Help {
    /// The command to explain, or `options`: those that every command takes
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

impl Standalone for Help {
    const NAME: &'static str = "help";
    const ABOUT: &'static str = "Explain craton, or one command";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        if self.command == ["options"] {
            return Ok(context.output.text(&Options::help())?);
        }
        show(&context.tree, &self.command.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// The help of the command that `path` leads to; without a path, of `craton` itself.
pub fn show(tree: &CommandTree, path: &[&str]) -> anyhow::Result<()> {
    let words = ["craton"].iter().chain(path).chain(&["--help"]);
    match tree(&|name| path.contains(&name)).try_get_matches_from(words) {
        Err(help) if help.kind() == ErrorKind::DisplayHelp => Err(help.into()),
        _ => bail!("there is no command `{}`: `craton help` lists them", path.join(" ")),
    }
}
