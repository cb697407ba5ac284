//! Copies of an inventory's SQLite file, made while it is in use, and back again.

use std::path::Path;

use tokio::runtime::Builder;

use crate::error::{OpenError, Reason};
use crate::store::{copy_file, file_of};

/// Copies the inventory `sqlite:PATH` to a new file, whoever reads and writes it meanwhile.
///
/// # Errors
/// A URL of no file, a file that is there already, one that is no inventory of ours, and what the system says. Nothing is left then.
pub fn backup(url: &str, copy: &Path) -> Result<(), OpenError> {
    run(&file_of(url)?, copy)
}

/// Makes the inventory `sqlite:PATH` of such a copy. It must not be there yet.
///
/// # Errors
/// As [`backup`].
pub fn restore(copy: &Path, url: &str) -> Result<(), OpenError> {
    run(copy, &file_of(url)?)
}

fn run(from: &Path, to: &Path) -> Result<(), OpenError> {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| OpenError::new(from.display().to_string(), Reason::Unavailable(error.to_string())))?;
    runtime.block_on(copy_file(from, to))
}
