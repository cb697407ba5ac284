//! `backup` and `restore`: a copy of an inventory in a file, and back again.

use crate::context::CommandContext;
use crate::standalone::Standalone;
use anyhow::Context as _;
use std::path::PathBuf;

/// Where to.
#[derive(clap::Args)]
pub struct Backup {
    /// File to make; it must not be there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Where from.
#[derive(clap::Args)]
pub struct Restore {
    /// File that `craton backup` made
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Standalone for Backup {
    const NAME: &'static str = "backup";
    const ABOUT: &'static str = "Copy the inventory sqlite:PATH to a file, while it is served, too";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let url = url(context)?;
        craton_server::backup(&url, &self.file)?;
        Ok(context.output.sentence(&format!("{url} is copied to {}.", self.file.display()))?)
    }
}

impl Standalone for Restore {
    const NAME: &'static str = "restore";
    const ABOUT: &'static str = "Make the inventory sqlite:PATH, which must not be there, of a file that backup made";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let url = url(context)?;
        craton_server::restore(&self.file, &url)?;
        Ok(context.output.sentence(&format!("{url} is what {} was.", self.file.display()))?)
    }
}

fn url(context: &CommandContext) -> anyhow::Result<String> {
    context.settings()?.url()?.context("no inventory is named: set CRATON_URL (or give --craton-url) to sqlite:PATH")
}
