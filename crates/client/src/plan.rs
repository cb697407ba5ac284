//! A fleet as files: what they say, what is there, what differs, and how the one becomes the other.
//!
//! A [`Document`] is read from files, a [`InventoryState`] from an inventory. [`compare`](compare()) makes a [`Plan`] of the two,
//! [`apply`](apply()) does it, [`write`](write()) makes files of a state.

mod apply;
mod compare;
mod csv;
mod document;
mod entry;
mod export;
mod fleet;
mod key;
mod matching;
mod node;
mod operation;
mod order;
mod prune;
mod read;
mod reference;
mod rest;
mod scalar;
mod seen;
mod select;
mod session;
mod state;
mod step;
mod write;
mod yaml;

pub use crate::batch::OPERATIONS;
pub use apply::{Applied, Sender, Unfinished, apply};
pub use compare::compare;
pub use document::Document;
pub use entry::{FileEntry, GivenValue, GivenVariables, Position, Problem};
pub use export::{EntryShape, entry};
pub use reference::{Part, Reference};
pub use select::{Selection, split};
pub use state::{InventorySource, InventoryState, Thing};
pub use step::{Difference, Plan, Step, StepAction};
pub use write::{FileFormat, write};
