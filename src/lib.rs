//! A client for the [OpenStack Craton](https://github.com/openstack/craton) fleet inventory: projects, clouds, regions,
//! cells, hosts, network devices, networks, interfaces, users, their labels, and variables that children inherit.
//!
//! ```no_run
//! use craton::resource::host::{Host, HostFilter};
//! use craton::{Credentials, Limit, ListOptions, Secret, Session};
//!
//! let credentials = Credentials {
//!     username: "bootstrap".into(),
//!     password: Secret::new("the-api-key"),
//!     project_id: "b9f10eca-66ac-4c27-9c13-9d01e65f96b4".into(),
//! };
//! let session = Session::new("http://127.0.0.1:7780", &credentials)?;
//! let compute = HostFilter { label: Some("compute".into()), ..Default::default() };
//! for host in session.list::<Host>(&compute, &ListOptions { limit: Limit::All, ..Default::default() }) {
//!     println!("{}", host?["name"]);
//! }
//! # Ok::<(), craton::Error>(())
//! ```
//!
//! The library prints nothing and never ends the process.

pub mod ansible;
mod answer;
pub mod auth;
#[cfg(feature = "cli")]
pub mod cli;
pub mod error;
mod exchange;
mod http_client;
pub mod labels;
pub mod network;
#[cfg(feature = "cli")]
pub mod output;
pub mod pages;
pub mod python;
pub mod resource;
pub mod secret;
#[cfg(feature = "server")]
pub mod server;
pub mod session;
pub mod trace;
mod transport;
pub mod variables;

pub use auth::Credentials;
pub use error::{Error, Result};
pub use pages::{Limit, ListOptions, Page, Pages, SortDir};
pub use resource::{Item, Resource};
pub use secret::Secret;
pub use session::Session;
