//! What the command line promises, tried on the real binary. One file a promise, or a group of them.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod answers;
mod bytes;
mod control_characters;
mod documents;
mod end_to_end;
mod formats;
mod generated;
mod golden;
mod json;
mod library;
mod links;
mod lists;
mod made_up_noun;
mod many;
mod names;
mod output;
mod proxies;
mod redirects;
mod retries;
mod secrets;
mod support;
mod terminal_tables;
mod tree;
mod truncated;
