//! What the API over a database promises, one file a promise.
#![cfg(feature = "server")]
#![allow(missing_docs, clippy::unwrap_used)]

mod access;
mod databases;
mod engine;
mod exchanges;
mod inventory;
mod markers;
mod migrations;
mod pages;
mod properties;
mod refusals;
mod replay;
mod statements;
mod support;
