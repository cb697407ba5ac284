//! What a command has at hand: the settings, the session once it asks for it, and the output.

use super::settings::Options;
use crate::Session;
use crate::output::Output;
use clap::{ArgMatches, FromArgMatches};

/// Made for one command. No session exists, and so nothing has been opened, before the command asks for one.
pub struct Context {
    pub options: Options,
    pub output: Output,
}

impl Context {
    pub fn new(matches: &ArgMatches) -> anyhow::Result<Self> {
        let options = Options::from_arg_matches(matches)?;
        Ok(Self { output: Output::new(options.format), options })
    }

    pub fn session(&self) -> anyhow::Result<Session> {
        self.options.session()
    }
}
