//! The bed every test lies in: the real binary, an environment with nothing in it, servers on loopback.

mod run;
mod server;
pub mod terminal;

pub use run::{Craton, Outcome, craton};
pub use server::{RecordingServer, Request, json};
