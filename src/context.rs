//! What a command has at hand: the settings, the session once it asks for it, and the output.

use super::settings::{Options, Settings};
use super::trace;
use crate::output::Output;
use clap::{ArgMatches, Command};
use craton_client::Session;
use craton_client::trace::Trace;
use std::sync::Arc;

/// The whole command tree, where the commands of which it is told so have their options.
pub type CommandTree = Box<dyn Fn(&dyn Fn(&str) -> bool) -> Command>;

/// Made for one command. No session exists, and so nothing has been opened, before the command asks for one.
pub struct CommandContext {
    pub options: Options,
    pub output: Output,
    /// Whether an inventory in a file may be made: by what makes the first resource in it.
    pub may_create: bool,
    pub tree: CommandTree,
    trace: Option<Arc<Trace>>,
}

impl CommandContext {
    /// From the matches of the root, and of each command below it down to the chosen one.
    pub fn new(tree: CommandTree, chain: &[&ArgMatches]) -> anyhow::Result<Self> {
        let options = Options::read(chain)?;
        let trace = trace::from_options(&options.display)?;
        Ok(Self { output: options.display.output(), may_create: false, options, tree, trace })
    }

    pub fn settings(&self) -> anyhow::Result<Settings<'_>> {
        Settings::new(&self.options)
    }

    pub fn session(&self) -> anyhow::Result<Session> {
        let settings = self.settings()?;
        because(settings.session(self.may_create, self.trace.clone())?, &settings)
    }

    /// As [`CommandContext::session`], with another service of Keystone's catalogue.
    pub fn service_session(&self, service_type: &str) -> anyhow::Result<Session> {
        self.settings()?.service_session(service_type, self.trace.clone())
    }

    /// A session at another URL than that of the settings.
    pub fn session_at(&self, url: &str, may_create: bool) -> anyhow::Result<Session> {
        let settings = self.settings()?;
        because(settings.session_at(url, may_create, self.trace.clone())?, &settings)
    }

    /// If that was asked for.
    pub fn show_timings(&self) -> std::io::Result<()> {
        let trace = self.trace.as_deref().filter(|_| self.options.display.timing);
        trace.map_or(Ok(()), trace::show_timings)
    }
}

/// The session with the reason that was given, if one was.
fn because(session: Session, settings: &Settings<'_>) -> anyhow::Result<Session> {
    match settings.reason()? {
        Some(reason) => Ok(session.because(&reason)?),
        None => Ok(session),
    }
}
