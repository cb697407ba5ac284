//! One name means one thing in the whole workspace, and the rooms of a crate use each other one way only.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// What is in a file but for its tests, and its tests, which are at the end and lean on what they like.
fn code_and_tests(file: &Path) -> (String, String) {
    let text = std::fs::read_to_string(file).unwrap();
    let (code, tests) = text.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&text, ""));
    (code.to_owned(), tests.replace("\n    ", "\n"))
}

/// The type that a line at the margin defines; what stands further in belongs to something else.
fn defined(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub").map_or(line, |rest| rest.split_once(' ').map_or(rest, |(_, rest)| rest));
    let rest = ["struct ", "enum ", "trait ", "type "].iter().find_map(|word| line.strip_prefix(word))?;
    rest.split(|character: char| !character.is_alphanumeric()).next()
}

#[test]
fn no_two_types_of_the_workspace_have_one_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    ["src", "crates", "tests", "benches"].into_iter().for_each(|folder| sources(&root.join(folder), &mut files));
    let mut types: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in files {
        let (code, tests) = code_and_tests(&file);
        for name in code.lines().chain(tests.lines()).filter_map(defined) {
            types.entry(name.to_owned()).or_default().push(file.clone());
        }
    }
    assert!(types.len() > 100, "types are not found: {types:?}");
    let twice: Vec<_> = types.into_iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

/// The words of a manifest, among them the packages and folders that any of its sections names.
fn words_of_manifest(package: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates").join(package).join("Cargo.toml");
    let manifest = std::fs::read_to_string(file).unwrap();
    let names = manifest.split(|character: char| !character.is_alphanumeric() && !"-_/".contains(character));
    names.map(str::to_owned).collect()
}

#[test]
fn client_and_server_do_not_know_each_other_nor_the_model_either_of_them() {
    for (package, others) in [("client", &["server"][..]), ("server", &["client"]), ("model", &["client", "server"])] {
        let named = words_of_manifest(package);
        assert!(named.contains(&format!("craton-{package}")), "{package}: {named:?}");
        for other in others {
            let (name, path) = (format!("craton-{other}"), format!("../{other}"));
            assert!(!named.contains(&name) && !named.contains(&path), "{package} names {other}");
        }
    }
}

/// The names behind `crate::`, or what else leads to the rooms of a crate.
fn named(code: &str, root: &str) -> BTreeSet<String> {
    let name = |text: &str| {
        text.split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap().to_owned()
    };
    let mut names = BTreeSet::new();
    for rest in code.split(root).skip(1) {
        match rest.strip_prefix('{') {
            // In braces within braces is what belongs to a room, which is no room's name.
            Some(group) => {
                names.extend(group.split(';').next().unwrap().split([',', '{']).map(|part| name(part.trim())))
            }
            None => drop(names.insert(name(rest))),
        }
    }
    names
}

#[test]
fn no_rooms_of_a_crate_lean_on_each_other_in_a_circle() {
    for folder in ["src", "crates/model/src", "crates/client/src", "crates/server/src"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut files = Vec::new();
        sources(&root, &mut files);
        let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for file in files {
            let inside = file.strip_prefix(&root).unwrap();
            let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
            // The front door uses all rooms.
            if matches!(room, "lib" | "main") {
                continue;
            }
            let (code, _) = code_and_tests(&file);
            let of_room = arrows.entry(room.to_owned()).or_default();
            of_room.extend(named(&code, "crate::"));
            if inside.iter().count() == 1 {
                of_room.extend(named(&code, "super::"));
            }
            of_room.remove(room);
        }
        assert!(arrows.values().map(BTreeSet::len).sum::<usize>() > arrows.len(), "{folder}: arrows are not found");
        loop {
            let before = arrows.len();
            let left: BTreeSet<String> = arrows.keys().cloned().collect();
            arrows.retain(|_, to| !to.is_disjoint(&left));
            if arrows.len() == before {
                break;
            }
        }
        assert!(arrows.is_empty(), "{folder}: {arrows:#?}");
    }
}
