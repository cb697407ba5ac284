//! What the API over a database promises, one file a promise.
#![cfg(feature = "server")]
#![allow(missing_docs, clippy::unwrap_used)]

mod access;
mod answers;
mod batch;
mod databases;
mod engine;
mod exchanges;
mod filters;
mod history;
mod inventory;
mod keystone;
mod limits;
mod made_up;
mod many;
mod markers;
mod matrix;
mod migrations;
mod moving;
mod openapi;
mod pages;
mod places;
mod properties;
mod protection;
mod refusals;
mod replay;
mod roles;
mod statements;
mod support;
mod together;
mod undo;
