//! What several servers on one PostgreSQL promise, one file a promise, when any of them goes away.
//!
//! Each test starts PostgreSQL servers of its own, for it ends them.
#![allow(missing_docs, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used)]

mod away;
mod client;
mod cluster;
#[path = "../server/engine.rs"]
#[allow(dead_code, reason = "for other tests")]
mod engine;
mod failover;
mod postgres;
#[path = "../serve/raw.rs"]
#[allow(dead_code, reason = "for other tests")]
mod raw;
mod replica;
#[path = "../serve/server.rs"]
#[allow(dead_code, reason = "for other tests")]
mod server;
mod tls;
mod wire;
