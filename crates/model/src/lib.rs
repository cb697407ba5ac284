//! What a Craton fleet inventory consists of.

pub mod python;
