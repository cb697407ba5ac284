//! A client for the Craton fleet inventory.

#[cfg(feature = "server")]
pub mod server;
