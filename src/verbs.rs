//! What can be done to a kind of resource. A verb is one value in one file; it knows no kind by name.

mod apply;
#[cfg(feature = "server")]
mod backup;
mod copy;
mod create;
mod delete;
mod diff;
mod export;
mod files;
mod history;
mod inventory;
mod labels;
mod list;
mod plan_text;
mod show;
mod undo;
mod update;
mod variables;
mod wait;

pub use apply::Apply;
#[cfg(feature = "server")]
pub use backup::{Backup, Restore};
pub use copy::Copy;
pub use create::CREATE;
pub use delete::DELETE;
pub use diff::Diff;
pub use export::Export;
pub use history::{HISTORY_OF, History};
pub use labels::{LABELS_ADD, LABELS_GET, LABELS_REMOVE};
pub use list::LIST;
pub use show::SHOW;
pub use undo::Undo;
pub use update::UPDATE;
pub use variables::{VARS_DELETE, VARS_GET, VARS_SET};
pub use wait::WAIT;

use crate::context::CommandContext;
use clap::{ArgMatches, Command};
use craton_model::Kind;

/// Something that can be done to any kind of resource.
#[derive(Clone, Copy)]
pub struct Verb {
    /// The word behind the noun: `list`, `vars-set`.
    pub name: &'static str,
    /// What it does, for the help.
    pub(crate) about: fn(&Kind) -> String,
    /// Adds its options and arguments.
    pub(crate) options: fn(Command, &'static Kind) -> Command,
    /// Does it.
    pub(crate) run: fn(&'static Kind, &ArgMatches, &mut CommandContext) -> anyhow::Result<()>,
}
