//! The cloud that was asked for: what the files that know it say, the one that wins first.

use super::file::{CloudFile, Entries, PROFILE, is_known};
use super::table::{ALL, Setting};
use crate::output;
use anyhow::{Context as _, bail};
use std::path::{Path, PathBuf};

/// A cloud of clouds.yaml.
pub struct Cloud {
    pub name: String,
    pub keeps_tokens: bool,
    file: PathBuf,
    layers: Vec<(PathBuf, Entries)>,
}

impl Cloud {
    /// Reads the cloud `name`: from secure.yaml, clouds.yaml and, for its profile, clouds-public.yaml. The first two can be
    /// named; otherwise each is looked for in the working folder, the user's configuration folder and `/etc/openstack`.
    ///
    /// # Errors
    /// An unknown cloud or profile (with those that are known), a file that cannot be read or is no YAML, a setting below
    /// `auth` that is not understood.
    pub fn read(name: &str, config_file: Option<&str>, secure_file: Option<&str>) -> anyhow::Result<Self> {
        let Some(path) = named_or_found(config_file, "clouds") else {
            bail!("the cloud `{name}` is looked for in clouds.yaml, but there is none: not {}", places("clouds"));
        };
        let clouds = CloudFile::read(&path, "clouds", name)?;
        let Some(entries) = clouds.cloud else { return Err(unknown("cloud", name, &clouds)) };
        let mut cloud =
            Self { name: name.into(), keeps_tokens: clouds.keeps_tokens, file: path.clone(), layers: vec![] };
        if let Some(path) = named_or_found(secure_file, "secure") {
            let secure = CloudFile::read(&path, "clouds", name)?;
            cloud.layers.extend(secure.cloud.map(|entries| (path, entries)));
        }
        let profile = entries.get(PROFILE).cloned();
        cloud.layers.push((path, entries));
        if let Some(profile) = profile {
            cloud.layers.push(public(&profile)?);
        }
        cloud.check()?;
        Ok(cloud)
    }

    /// What the cloud says about a setting: how many files could have beaten it, in which file, and the text.
    pub fn get(&self, setting: &Setting) -> Option<(usize, &Path, &str)> {
        self.layers.iter().enumerate().find_map(|(place, (path, entries))| {
            let text = setting.keys.iter().find_map(|&key| entries.get(key))?;
            (!text.is_empty()).then_some((place, path.as_path(), text.as_str()))
        })
    }

    /// The clouds.yaml that knows the cloud.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The files that say something about this cloud.
    pub fn files(&self) -> String {
        self.layers.iter().map(|(path, _)| path.display().to_string()).collect::<Vec<_>>().join(", ")
    }

    /// Warns of files that hold a secret and that others can read.
    pub fn warn(&self) -> std::io::Result<()> {
        let is_secret =
            |key: &String| ALL.iter().any(|setting| setting.is_secret && setting.keys.contains(&key.as_str()));
        self.layers.iter().filter(|(_, entries)| entries.keys().any(is_secret)).try_for_each(|(path, _)| warn(path))
    }

    /// Below `auth` a setting that is not understood might be the one that matters.
    fn check(&self) -> anyhow::Result<()> {
        for (path, entries) in &self.layers {
            if let Some(key) = entries.keys().find(|key| key.starts_with("auth.") && !is_known(key)) {
                let key = key.trim_start_matches("auth.");
                let (file, name) = (path.display(), &self.name);
                bail!(
                    "{file} gives the cloud `{name}` the setting `{key}` below `auth`, which is misspelt or belongs to a \
                     login that is not supported: there are Craton's own, password, token and application credential"
                );
            }
        }
        Ok(())
    }
}

/// The clouds that a file of clouds knows, that of this name or the one that is found.
///
/// # Errors
/// None is found, or it cannot be read.
pub fn names(config_file: Option<&str>) -> anyhow::Result<Vec<String>> {
    let path = named_or_found(config_file, "clouds").context("there is no clouds.yaml")?;
    Ok(CloudFile::read(&path, "clouds", "")?.names)
}

/// Warns if others can read the secret in the file at `path`.
pub fn warn(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if std::fs::metadata(path).is_ok_and(|found| std::os::unix::fs::MetadataExt::mode(&found) & 0o044 != 0) {
        let path = path.display();
        output::note(&format!("WARNING: {path} holds a secret and others can read it: chmod 600 {path}"))?;
    }
    Ok(())
}

fn public(profile: &str) -> anyhow::Result<(PathBuf, Entries)> {
    let Some(path) = named_or_found(None, "clouds-public") else {
        let places = places("clouds-public");
        bail!("the profile `{profile}` is looked for in clouds-public.yaml, but there is none: not {places}");
    };
    let file = CloudFile::read(&path, "public-clouds", profile)?;
    match file.cloud {
        Some(entries) => Ok((path, entries)),
        None => Err(unknown("profile", profile, &file)),
    }
}

fn unknown(what: &str, name: &str, file: &CloudFile) -> anyhow::Error {
    let path = file.path.display();
    match file.names.as_slice() {
        [] => anyhow::anyhow!("{path} knows no {what} `{name}`, nor any other"),
        names => anyhow::anyhow!("{path} knows no {what} `{name}`: it knows {}", names.join(", ")),
    }
}

fn named_or_found(named: Option<&str>, stem: &str) -> Option<PathBuf> {
    named.map(PathBuf::from).or_else(|| candidates(stem).find(|path| path.is_file()))
}

fn candidates(stem: &str) -> impl Iterator<Item = PathBuf> {
    let folders = [Some(PathBuf::new()), dirs::config_dir().map(|folder| folder.join("openstack"))];
    let folders = folders.into_iter().flatten().chain([PathBuf::from("/etc/openstack")]);
    let names = [format!("{stem}.yaml"), format!("{stem}.yml")];
    folders.flat_map(move |folder| names.clone().map(|name| folder.join(name)))
}

fn places(stem: &str) -> String {
    candidates(stem).map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}
