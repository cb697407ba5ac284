//! The bed every test lies in: the real binary, an environment with nothing in it, servers on loopback.

mod run;
mod server;
pub mod terminal;

pub use run::{Craton, Outcome, craton};
pub use server::{RecordingServer, Request, json};

use craton_model::{MODEL, Type};

/// A value for an option of a command that is for a field of a kind; `None` if the option is for no field.
pub fn fitting(command: &str, option: &str) -> Option<&'static str> {
    let is_of = |name: &str| command.strip_prefix(name).is_some_and(|verb| verb.starts_with('-'));
    let kind = MODEL.kinds.iter().filter(|kind| is_of(kind.name)).max_by_key(|kind| kind.name.len())?;
    let field = kind.fields.iter().find(|field| field.long() == option)?;
    Some(match (field.choices, field.type_) {
        ([choice, ..], _) => choice,
        (_, Type::Integer) => "1",
        (_, Type::Boolean) => "true",
        (_, Type::IpAddress) => "10.0.0.7",
        (_, Type::Cidr) => "10.0.0.0/24",
        (_, Type::Uuid) => "b9f10eca-66ac-4c27-9c13-9d01e65f96b4",
        (_, Type::Time) => "2026-11-21T02:55:00",
        (_, Type::Seconds) => "1h",
        (_, Type::Variables) => "tier=gold",
        (_, Type::Text(_) | Type::Strings | Type::Labels) => "x",
    })
}
