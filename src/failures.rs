//! What failed of many things: a line for each at once, their number at the end.

use crate::output;
use anyhow::{Error, Result, bail};
use std::fmt::Display;

/// Failures so far.
pub struct Failures {
    /// What the things are: `hosts`.
    pub nouns: String,
    /// How many there are, failed or not.
    pub total: usize,
    /// Whether there is but one, whose error is the command's.
    pub is_alone: bool,
    /// Whether what is not there is none.
    pub ignores_missing: bool,
    count: usize,
}

impl Failures {
    pub fn new(nouns: String, total: usize, is_alone: bool, ignores_missing: bool) -> Self {
        Self { nouns, total, is_alone, ignores_missing, count: 0 }
    }

    /// One more, of what is called `what`.
    ///
    /// # Errors
    /// The error itself, if nothing else is to be done.
    pub fn add(&mut self, what: Option<&dyn Display>, error: Error) -> Result<()> {
        let sentence = crate::sentence(&error);
        let is_missing = error.downcast_ref().is_some_and(craton_client::Error::is_missing);
        if is_missing && self.ignores_missing {
            return Ok(output::note(&format!("passed over: {sentence}"))?);
        }
        if self.is_alone {
            return Err(error);
        }
        self.count += 1;
        let what = what.map(|what| format!("{what}: ")).unwrap_or_default();
        Ok(output::note(&format!("ERROR: {what}{sentence}"))?)
    }

    /// # Errors
    /// How many failed, and what that means for the others, unless none did.
    pub fn end(&self, consequence: &str) -> Result<()> {
        if self.count > 0 {
            bail!("{} of {} {} failed{consequence}", self.count, self.total, self.nouns);
        }
        Ok(())
    }
}
