//! A client for the [OpenStack Craton](https://github.com/openstack/craton) fleet inventory: projects, clouds, regions,
//! cells, hosts, network devices, networks, interfaces, users, their labels, and variables that children inherit.
//!
//! ```no_run
//! use craton_client::resource::host::{Host, HostFilter};
//! use craton_client::{Credentials, Limit, ListOptions, Secret, Session};
//!
//! let credentials = Credentials {
//!     username: "bootstrap".into(),
//!     password: Secret::new("the-api-key"),
//!     project_id: "b9f10eca-66ac-4c27-9c13-9d01e65f96b4".into(),
//! };
//! let session = Session::new("http://craton.example.com:7780", &credentials)?;
//! let compute = HostFilter { label: Some("compute".into()), ..Default::default() };
//! let all = ListOptions { limit: Limit::All, ..Default::default() };
//! let mut names = Vec::new();
//! for host in session.list::<Host>(&compute, &all) {
//!     names.push(host?["name"].to_string());
//! }
//! assert!(names.len() > 10);
//! # Ok::<(), craton_client::Error>(())
//! ```
//!
//! The library prints nothing and never ends the process.

pub mod ansible;
mod answer;
pub mod auth;
pub mod error;
mod exchange;
mod http_client;
pub mod labels;
pub mod network;
mod outline;
pub mod pages;
pub mod plan;
pub mod resource;
pub mod secret;
pub mod session;
pub mod trace;
pub mod transport;
pub mod variables;

pub use auth::Credentials;
pub use error::{Error, Result};
pub use pages::{Limit, ListOptions, Page, Pages, SortDir};
pub use resource::{Item, Resource};
pub use secret::Secret;
pub use session::Session;
