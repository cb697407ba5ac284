//! The API of a Craton server over a database: `demo:`, `sqlite:PATH` and what `craton serve` stands on.
//!
//! [`Api`] answers requests, [`Embedded`] does so without a server, [`serve`] over HTTP.

mod api;
mod auth;
mod backup;
mod demo;
mod embedded;
mod error;
mod http;
mod policy;
mod store;

pub use self::http::{
    BATCH_LIMIT, BODY_LIMIT, ListenAddress, Listener, Log, LogFormat, ServerTls, SignalMeaning, Signals, TrustedProxy,
    serve, start_log,
};
pub use api::{Api, BATCH_OPERATIONS};
pub use auth::{Bootstrap, FirstUser, Identity, TokenOwner, TokenValidator};
pub use backup::{backup, restore};
pub use embedded::Embedded;
pub use error::{OpenError, Reason};
pub use store::ReadDatabase;
