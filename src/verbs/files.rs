//! The files of a fleet, as they are named on the command line.

use super::inventory;
use crate::output;
use anyhow::{Context as _, bail};
use craton_client::plan::{Document, Problem};
use craton_model::Kind;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Which files, and what is in them.
#[derive(clap::Args)]
pub struct Files {
    /// File of YAML or JSON, or of CSV (hosts.csv); a folder of such files; - for standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What each row of a CSV file is, if the file's name does not say it; standard input, and a file not called .yaml, .yml or .json, is CSV then
    #[arg(long, value_name = "KIND", value_parser = inventory::kind)]
    kind: Option<&'static Kind>,
}

/// What a folder is searched for.
const EXTENSIONS: [&str; 4] = ["yaml", "yml", "json", "csv"];

impl Files {
    /// Reads all of them.
    pub fn read(&self) -> anyhow::Result<Document> {
        let mut document = Document::default();
        for file in &self.files {
            if file.as_os_str() == "-" {
                let mut text = Vec::new();
                std::io::stdin().lock().read_to_end(&mut text).context("standard input cannot be read")?;
                document.add("-", &text, self.kind);
            } else if file.is_dir() {
                for file in in_folder(file)? {
                    self.add_file(&mut document, &file)?;
                }
            } else {
                self.add_file(&mut document, file)?;
            }
        }
        Ok(document)
    }

    fn add_file(&self, document: &mut Document, file: &Path) -> anyhow::Result<()> {
        let text = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let kind = match extension(file).as_deref() {
            Some("yaml" | "yml" | "json") => None,
            Some("csv") => Some(self.kind_of(file)?),
            _ => self.kind,
        };
        document.add(&file.display().to_string(), &text, kind);
        Ok(())
    }

    /// The name of a CSV file says what its rows are: `hosts.csv`.
    fn kind_of(&self, file: &Path) -> anyhow::Result<&'static Kind> {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        match (inventory::kind(&stem.to_lowercase()), self.kind) {
            (Ok(kind), _) | (Err(_), Some(kind)) => Ok(kind),
            (Err(_), None) => {
                bail!("{} does not say what its rows are: call it hosts.csv, or give --kind", file.display())
            }
        }
    }
}

/// The ending of a file's name, in lower case.
fn extension(file: &Path) -> Option<String> {
    Some(file.extension()?.to_str()?.to_lowercase())
}

/// The files of a folder, sorted by name.
fn in_folder(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let cannot = || format!("{} cannot be read", folder.display());
    let entries = fs::read_dir(folder).with_context(cannot)?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>().with_context(cannot)?;
    files.retain(|file| extension(file).is_some_and(|extension| EXTENSIONS.contains(&&*extension)) && file.is_file());
    files.sort();
    if files.is_empty() {
        bail!("{} has no file that ends in .yaml, .yml, .json or .csv", folder.display());
    }
    Ok(files)
}

/// Tells all that is wrong, one line each.
pub fn refuse(problems: &[Problem]) -> anyhow::Error {
    for problem in problems {
        let told = output::note(&format!("ERROR: {problem}"));
        if let Err(error) = told {
            return error.into();
        }
    }
    let count = problems.len();
    anyhow::anyhow!("{count} {} wrong; nothing was changed", if count == 1 { "thing is" } else { "things are" })
}
