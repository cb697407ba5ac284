//! The API of a Craton server over a database: `demo:`, `sqlite:PATH` and what `craton serve` stands on.

mod error;
mod kinds;
mod store;

pub use error::{Error, Reason};
