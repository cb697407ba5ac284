//! `export`: an inventory as files.

use super::inventory;
use crate::context::CommandContext;
use crate::output;
use crate::standalone::Standalone;
use anyhow::{Context as _, anyhow, bail};
use craton_client::plan::{
    Document, EntryShape, FileFormat, InventoryState, Reference, Selection, Thing, split, write,
};
use craton_model::Kind;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// Of what, and where to.
#[derive(clap::Args)]
pub struct Export {
    /// Only things of this kind (repeatable): cloud, region, cell, network, host, …
    #[arg(long, value_name = "KIND", value_parser = inventory::kind)]
    kind: Vec<&'static Kind>,
    /// Only what lies in this cloud, by name or id (repeatable)
    #[arg(long, value_name = "CLOUD")]
    cloud: Vec<String>,
    /// Only what lies in this region, by name, path or id (repeatable)
    #[arg(long, short, value_name = "REGION")]
    region: Vec<String>,
    /// Only what lies in this cell, by name, path or id (repeatable)
    #[arg(long, short, value_name = "CELL")]
    cell: Vec<String>,
    /// Only what has this label (repeatable: all of them)
    #[arg(long, short, value_name = "LABEL")]
    label: Vec<String>,
    /// With the ids, by which apply finds what is renamed
    #[arg(long)]
    ids: bool,
    /// Write a file for each cell, and one for what lies in none, into this folder
    #[arg(long, value_name = "DIR")]
    split: Option<PathBuf>,
    /// Of every project: clouds say theirs
    #[arg(long)]
    all_projects: bool,
}

impl Standalone for Export {
    const NAME: &'static str = "export";
    const ABOUT: &'static str = "Print the inventory as a file that apply takes: YAML, JSON or CSV";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let format = format(context.options.display.format())?;
        let mut kinds = if self.kind.is_empty() { Selection::inventory() } else { self.kind.clone() };
        if !self.label.is_empty() {
            kinds.retain(|kind| kind.has_labels);
        }
        if format == FileFormat::Csv && (kinds.len() > 1 || self.split.is_some()) {
            bail!("CSV holds things of one kind: give --kind, and no --split");
        }
        let session = context.session()?;
        let state = inventory::read(&session, &self.needed(&kinds), self.all_projects)?;
        let within = self.within(&state)?;
        let is_whole = self.kind.is_empty() && within.is_empty() && self.label.is_empty();
        let selection = Selection { kinds, within, labels: self.label };
        let things = selection.things(&state);
        let shape = EntryShape { ids: self.ids, whole: false };
        if let Some(folder) = &self.split {
            let files = write_folder(folder, &state, &things, format, shape, is_whole)?;
            return if is_whole { remove_others(folder, &files, self.all_projects) } else { Ok(()) };
        }
        write(&mut context.output, &state, &things, format, shape)?;
        Ok(context.output.flush()?)
    }
}

impl Export {
    /// The kinds, and those of the places that were named.
    fn needed(&self, kinds: &[&'static Kind]) -> Vec<&'static Kind> {
        let mut needed = kinds.to_vec();
        needed.extend(self.places().into_iter().filter(|(_, given)| !given.is_empty()).map(|(kind, _)| kind));
        needed
    }

    fn places(&self) -> [(&'static Kind, &Vec<String>); 3] {
        use craton_model::kinds::{CELL, CLOUD, REGION};
        [(&CLOUD, &self.cloud), (&REGION, &self.region), (&CELL, &self.cell)]
    }

    fn within(&self, state: &InventoryState) -> anyhow::Result<Vec<Vec<Thing>>> {
        let find = |kind: &'static Kind, text: &String| {
            let found = Reference::parse(text).and_then(|reference| state.find(kind.family.plural, &reference));
            found.map_err(|sentence| anyhow!(sentence))
        };
        let places = self.places().into_iter().filter(|(_, given)| !given.is_empty());
        places.map(|(kind, given)| given.iter().map(|text| find(kind, text)).collect()).collect()
    }
}

fn format(name: output::Name) -> anyhow::Result<FileFormat> {
    Ok(match name {
        output::Name::Default | output::Name::Yaml => FileFormat::Yaml,
        output::Name::Json => FileFormat::Json,
        output::Name::Csv => FileFormat::Csv,
        _ => bail!("an inventory is exported as yaml, json or csv"),
    })
}

/// Writes the files, each aside and then under its name, and says which they are. That of what lies in no cell is one of a whole
/// inventory, also when nothing is there.
fn write_folder(
    folder: &Path,
    state: &InventoryState,
    things: &[Thing],
    format: FileFormat,
    shape: EntryShape,
    is_whole: bool,
) -> anyhow::Result<BTreeSet<PathBuf>> {
    let [extension, other] = if format == FileFormat::Json { ["json", "yaml"] } else { ["yaml", "json"] };
    fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let mut files = split(state, things);
    if is_whole {
        files.entry("fleet".to_owned()).or_default();
    }
    let path = |name: &str, extension: &str| folder.join(format!("{name}.{extension}"));
    if let Some(twin) = files.keys().map(|name| path(name, other)).find(|twin| twin.symlink_metadata().is_ok()) {
        bail!("{} has the same in another format: remove it, or give another folder", twin.display());
    }
    for (name, things) in &files {
        let (path, aside) = (path(name, extension), folder.join(format!(".{name}.part")));
        let written = create_anew(&aside).and_then(|file| {
            let mut out = BufWriter::new(file);
            write(&mut out, state, things, format, shape)?;
            out.flush()?;
            fs::rename(&aside, &path)
        });
        written.map_err(|error| anyhow!("{} cannot be written: {error}", path.display()))?;
    }
    Ok(files.keys().map(|name| path(name, extension)).collect())
}

/// Makes a file in place of one that was left unfinished; a link that somebody put there is not followed.
fn create_anew(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => File::create_new(path),
    }
}

/// Takes away the files of cells that are gone: they are called as those of `written`, and hold a fleet. Where paths begin with a
/// project, those of one project are in the others.
fn remove_others(folder: &Path, written: &BTreeSet<PathBuf>, all_projects: bool) -> anyhow::Result<()> {
    let extension = written.first().and_then(|path| path.extension());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let depth = stem.matches('+').count();
        let is_called_so = (depth == 2 || all_projects && depth > 2) && path.extension() == extension;
        if is_called_so && !written.contains(&path) && holds_fleet(&path) {
            fs::remove_file(&path).map_err(|error| anyhow!("{} cannot be removed: {error}", path.display()))?;
            output::note(&format!("{} is removed: nothing lies in that cell.", path.display()))?;
        }
    }
    Ok(())
}

/// Whether a file, and no link to one, has things of an inventory in it and nothing else.
fn holds_fleet(path: &Path) -> bool {
    let is_file = path.symlink_metadata().is_ok_and(|found| found.is_file());
    let text = is_file.then(|| fs::read_to_string(path).ok()).flatten();
    text.is_some_and(|text| {
        let mut document = Document::default();
        document.add_yaml("", &text);
        document.problems.is_empty() && !document.entries.is_empty()
    })
}
