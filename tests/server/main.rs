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
mod inventory;
mod keystone;
mod limits;
mod made_up;
mod markers;
mod migrations;
mod openapi;
mod pages;
mod places;
mod properties;
mod refusals;
mod replay;
mod statements;
mod support;
mod together;
