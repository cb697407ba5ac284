//! The API of a Craton server over a database: `demo:`, `sqlite:PATH` and what `craton serve` stands on.
//!
//! [`Api`] answers requests, [`Embedded`] does so without a server, [`serve`] over HTTP.

mod api;
mod auth;
mod backup;
mod demo;
mod embedded;
mod error;
mod fault;
mod first_user;
mod http;
mod limits;
mod long_work;
mod memory;
mod policy;
mod shares;
mod store;

pub use self::http::{ListenAddress, Listener, Log, LogFormat, ServerTls, SignalMeaning, Signals, serve, start_log};
pub use api::{Api, BATCH_OPERATIONS};
pub use auth::{Identity, TokenOwner, TokenValidator, TrustedProxy};
pub use backup::{backup, restore};
pub use embedded::Embedded;
pub use error::{OpenError, Reason};
pub use first_user::{Bootstrap, FirstUser};
pub use limits::{BATCH_LIMIT, BODY_LIMIT};
pub use store::ReadDatabase;
