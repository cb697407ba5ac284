//! The API of a Craton server over a database: `demo:`, `sqlite:PATH` and what `craton serve` stands on.
//!
//! [`Api`] answers requests, [`Embedded`] does so without a server, [`serve`] over HTTP. Only `listen` and `serve` know
//! of sockets.

mod ansible;
mod api;
mod bootstrap;
mod columns;
mod context;
mod create;
mod embedded;
mod error;
mod fault;
mod fill;
mod filter;
mod identity;
mod item;
mod keystone;
mod kinds;
mod labels;
mod list;
mod listen;
mod page;
mod parameters;
mod reply;
mod resolve;
mod route;
mod serve;
mod size;
mod store;
mod users;
mod validate;
mod variables;
mod vars;

pub use api::{Api, BODY_LIMIT};
pub use bootstrap::{Bootstrap, Credentials};
pub use embedded::Embedded;
pub use error::{Error, Reason};
pub use identity::Identity;
pub use keystone::{TokenOwner, TokenValidator};
pub use listen::{Address, Listener, Tls};
pub use serve::{Format as LogFormat, Signals, serve, start_log};
