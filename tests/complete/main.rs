//! What completion promises: by what the program answers, and in real shells at a terminal.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr)]

mod answers;
mod bed;
mod cache;
mod servers;
mod shells;
mod terminal;
