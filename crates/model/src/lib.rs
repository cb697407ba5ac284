//! What a Craton fleet inventory consists of: kinds, their fields, what they refer to, what they inherit; JSON paths and
//! numbers. Client, server and command line read it; it does no I/O.
//!
//! ```
//! use craton_model::{MODEL, Type};
//!
//! let host = MODEL.named("host").expect("there are hosts");
//! let cell = host.field("cell_id").expect("hosts lie in cells");
//! assert_eq!((host.path, cell.refers_to, cell.type_), ("hosts", Some("cells"), Type::Integer));
//! ```

pub mod address;
pub mod check;
pub mod contains;
mod field;
mod filter;
mod id;
pub mod json;
pub mod json_path;
mod kind;
pub mod kinds;
pub mod moment;
mod node;
pub mod python;
pub mod term;
pub mod typed;

pub use field::{Change, Column, Field, Presence, Type};
pub use filter::{Filter, Match};
pub use id::{Id, NotAnId};
pub use kind::{Access, Family, Kind, Model, Role};
pub use kinds::MODEL;
pub use node::{Node, NotJson};

/// A JSON object: a resource as it is sent and answered, with whatever fields it has; variables; a body.
pub type Object = serde_json::Map<String, serde_json::Value>;
