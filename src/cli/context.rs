//! What a command has at hand: the settings, the session once it asks for it, and the output.

use super::settings::{Options, Settings};
use crate::Session;
use crate::output::Output;
use clap::ArgMatches;

/// Made for one command. No session exists, and so nothing has been opened, before the command asks for one.
pub struct Context {
    pub options: Options,
    pub output: Output,
}

impl Context {
    /// From the matches of the root, and of each command below it down to the chosen one.
    pub fn new(chain: &[&ArgMatches]) -> anyhow::Result<Self> {
        let options = Options::read(chain)?;
        Ok(Self { output: Output::new(options.display.format), options })
    }

    pub fn settings(&self) -> anyhow::Result<Settings<'_>> {
        Settings::new(&self.options)
    }

    pub fn session(&self) -> anyhow::Result<Session> {
        self.settings()?.session()
    }
}
