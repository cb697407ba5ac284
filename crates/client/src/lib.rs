//! A client for the [OpenStack Craton](https://github.com/openstack/craton) fleet inventory: projects, clouds, regions,
//! cells, hosts, network devices, networks, interfaces, users, their labels, and variables that children inherit.
//!
//! ```no_run
//! use craton_client::{Credentials, Limit, ListOptions, Secret, Session, kinds};
//!
//! let credentials = Credentials {
//!     username: "bootstrap".into(),
//!     password: Secret::new("the-api-key"),
//!     project_id: "b9f10eca-66ac-4c27-9c13-9d01e65f96b4".into(),
//! };
//! let session = Session::new("http://craton.example.com:7780", &credentials)?;
//! let all = ListOptions { limit: Limit::All, ..Default::default() };
//! let mut names = Vec::new();
//! for host in session.list(&kinds::HOST, &[("label", "compute".into())], &all) {
//!     names.push(host?["name"].to_string());
//! }
//! assert!(names.len() > 10);
//! # Ok::<(), craton_client::Error>(())
//! ```
//!
//! What is sent is checked against the model ([`kinds`]); what is received is a JSON object with whatever fields it has. The
//! library prints nothing and never ends the process.

mod ansible;
mod answer;
pub mod auth;
mod batch;
mod checked;
pub mod error;
mod history;
mod http_client;
mod labels;
mod levels;
mod names;
mod options;
mod order;
mod outline;
pub mod pages;
pub mod plan;
pub mod private;
mod query;
mod resources;
mod retry;
mod secret;
mod server_url;
pub mod session;
mod setting;
mod target;
pub mod trace;
pub mod transport;
mod variables;

pub use auth::Credentials;
pub use craton_model::{Id, Kind, Object, kinds};
pub use error::{Error, Result};
pub use levels::Level;
pub use names::Names;
pub use options::{DEFAULT_TIMEOUT, Retries, TransportOptions};
pub use pages::{Limit, ListOptions, Page, Pages, SortDir};
pub use query::View;
pub use secret::Secret;
pub use session::{Session, UnsentWrite};
pub use target::{NotATarget, Target};
