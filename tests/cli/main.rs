//! What the command line promises, tried on the real binary. One file a promise, or a group of them.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod answers;
mod api;
mod bytes;
mod confirmation;
mod control_characters;
mod documents;
mod dry_run;
mod end_to_end;
mod fleet_files;
mod formats;
mod generated;
mod golden;
mod json;
mod library;
mod links;
mod lists;
mod made_up_noun;
mod many;
mod messages;
mod names;
mod original;
mod output;
mod proxies;
mod redirects;
mod retries;
mod secrets;
mod shapes;
mod support;
mod terminal_tables;
mod tree;
mod truncated;
mod type_names;
mod wait;
