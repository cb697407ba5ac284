//! The files that are made from the command tree are what the command tree makes of them now.
//! `CRATON_GENERATE=1 cargo test --test cli generated` writes them.

use crate::man_pages;
use clap::Command;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::Path;

/// What is written, by its path in the project.
type GeneratedFiles = BTreeMap<String, String>;

#[test]
fn completions_man_pages_and_reference_are_fresh() {
    let files: GeneratedFiles = completions().into_iter().chain(man_pages()).chain([reference()]).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("CRATON_GENERATE").is_some() {
        for folder in ["completions", "man"] {
            let _ = std::fs::remove_dir_all(root.join(folder));
            std::fs::create_dir(root.join(folder)).expect("the folder is made");
        }
        files.iter().for_each(|(path, text)| std::fs::write(root.join(path), text).expect("the file is written"));
    }
    let on_disk = ["completions", "man"].into_iter().flat_map(|folder| names(root, folder));
    let on_disk: Vec<String> = on_disk.chain(["docs/reference.md".into()]).collect();
    let stale =
        files.iter().filter(|(path, text)| std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(text));
    let stale: Vec<_> = stale.map(|(path, _)| path).collect();
    let orphans: Vec<_> = on_disk.iter().filter(|path| !files.contains_key(*path)).collect();
    assert!(
        stale.is_empty() && orphans.is_empty(),
        "stale: {stale:?}, of no command: {orphans:?}; CRATON_GENERATE=1 cargo test --test cli generated writes them anew"
    );
}

fn names(root: &Path, folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    entries.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect()
}

fn completions() -> GeneratedFiles {
    use clap_complete::{Generator, Shell};
    let shells = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Elvish, Shell::PowerShell];
    shells
        .map(|shell| (format!("completions/{}", shell.file_name("craton")), craton::completion(shell).to_owned()))
        .into()
}

/// The commands that have a page: `host-list`, not `host list`, which is the same; without the options of all.
fn commands() -> (Command, Vec<Command>) {
    let mut root = craton::command();
    root.build();
    let common: HashSet<_> = root.get_arguments().map(|option| option.get_id().clone()).collect();
    let leaves = root.get_subcommands().filter(|command| !command.has_subcommands()).map(|leaf| {
        Command::new(leaf.get_name().to_owned())
            .bin_name(format!("craton {}", leaf.get_name()))
            .about(leaf.get_about().cloned().unwrap_or_default())
            .disable_help_flag(true)
            .args(leaf.get_arguments().filter(|option| !common.contains(option.get_id())).cloned())
    });
    let leaves = leaves.collect();
    (root, leaves)
}

fn man_pages() -> GeneratedFiles {
    let (root, leaves) = commands();
    let whole = root.clone();
    let page = |command: Command, name: String| {
        let sections = man_pages::sections(&whole, &command);
        let mut page = Vec::new();
        let man = clap_mangen::Man::new(command.name(name.clone())).title(name.to_uppercase()).source("craton");
        man.render(&mut page).expect("a page is rendered");
        let page = String::from_utf8(page).expect("a page is text") + &sections;
        (format!("man/{name}.1"), page)
    };
    let mut files: GeneratedFiles = leaves
        .into_iter()
        .map(|leaf| (format!("craton-{}", leaf.get_name()), leaf))
        .map(|(name, leaf)| page(leaf, name))
        .collect();
    files.extend([page(root, "craton".into())]);
    files
}

fn reference() -> (String, String) {
    let (root, leaves) = commands();
    let mut text = String::from(
        "# Reference\n\nEvery command and every option. A noun and a verb can also be two words: `craton host list`.\n\n\
         ## Options that every command takes\n\n",
    );
    options(&mut text, &root);
    for leaf in leaves {
        let about = leaf.get_about().map(ToString::to_string).unwrap_or_default();
        let usage = leaf.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").trim();
        let _ = write!(text, "\n## {}\n\n{about}.\n\n    {usage}\n\n", leaf.get_name());
        options(&mut text, &leaf);
    }
    ("docs/reference.md".into(), text)
}

fn options(text: &mut String, command: &Command) {
    if command.get_arguments().next().is_none() {
        return;
    }
    text.push_str("| option | meaning |\n| --- | --- |\n");
    for option in command.get_arguments() {
        let help = option.get_help().map(ToString::to_string).unwrap_or_default().replace('|', "\\|");
        let aliases: Vec<_> =
            option.get_visible_aliases().into_iter().flatten().map(|alias| format!("`--{alias}`")).collect();
        let values: Vec<_> =
            option.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
        let note = |what: &str, list: Vec<String>| match list.is_empty() {
            true => String::new(),
            false => format!(" ({what} {})", list.join(", ")),
        };
        let values = if option.get_action().takes_values() { values } else { vec![] };
        let _ = writeln!(text, "| `{option}` | {help}{}{} |", note("also", aliases), note("one of", values));
    }
}
