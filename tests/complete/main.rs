//! What completion promises: by what the program answers, and in real shells at a terminal.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr)]

mod answers;
mod bed;
mod cache;
#[path = "../server/engine.rs"]
#[allow(dead_code, reason = "for other tests")]
mod engine;
#[path = "../serve/raw.rs"]
#[allow(dead_code, reason = "for other tests")]
mod raw;
#[path = "../auth/scripted_server.rs"]
#[allow(dead_code, reason = "for other tests")]
mod scripted_server;
#[path = "../serve/server.rs"]
#[allow(dead_code, reason = "for other tests")]
mod server;
mod servers;
mod shells;
mod terminal;
