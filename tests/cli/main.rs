//! What the command line promises, tried on the real binary. One file a promise, or a group of them.

mod generated;
mod golden;
mod support;
