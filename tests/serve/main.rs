//! What `craton serve` and the inventories without a server promise, one file a promise. The real binary is started.
#![allow(missing_docs, clippy::unwrap_used)]

mod ansible;
mod connections;
mod crash;
mod embedded;
mod ending;
#[path = "../server/engine.rs"]
mod engine;
mod files;
mod first_start;
mod history;
mod limits;
mod pages;
mod raw;
mod refusals;
mod server;
mod shares;
mod stalled;
mod tls;
mod unix;
mod users;
