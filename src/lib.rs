//! A client for the [OpenStack Craton](https://github.com/openstack/craton) fleet inventory: projects, clouds, regions,
//! cells, hosts, network devices, networks, interfaces, users, their labels, and variables that children inherit.
//!
#![cfg_attr(feature = "server", doc = "```")]
#![cfg_attr(not(feature = "server"), doc = "```ignore")]
//! use craton::resource::host::{Host, HostFilter};
//! use craton::{Limit, ListOptions, Session};
//!
//! // A fleet in memory; a server's takes a URL and credentials: `Session::new(url, &credentials)`.
//! let session = Session::embedded("demo:")?;
//! let compute = HostFilter { label: Some("compute".into()), ..Default::default() };
//! let all = ListOptions { limit: Limit::All, ..Default::default() };
//! let mut names = Vec::new();
//! for host in session.list::<Host>(&compute, &all) {
//!     names.push(host?["name"].to_string());
//! }
//! assert!(names.len() > 10);
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
mod outline;
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
