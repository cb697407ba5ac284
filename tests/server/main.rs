//! What the API over a database promises, one file a promise.
#![cfg(feature = "server")]
#![allow(missing_docs, clippy::unwrap_used)]

mod database;
mod exchanges;
mod replay;
mod support;
