//! One file of clouds: clouds.yaml, secure.yaml or clouds-public.yaml.

use super::table::ALL;
use anyhow::{Context as _, anyhow};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// What a file says about one cloud.
pub struct CloudFile {
    pub path: PathBuf,
    /// What the cloud says, by `key` or `auth.key`; `None` if the file does not know the cloud.
    pub cloud: Option<Entries>,
    /// The names of all its clouds.
    pub names: Vec<String>,
    /// `cache: {auth: true}`, which is for all clouds of the file.
    pub keeps_tokens: bool,
}

/// The settings of one cloud.
pub type Entries = BTreeMap<String, String>;

impl CloudFile {
    /// Reads what the file at `path` says about the cloud `name` under its key `top`.
    ///
    /// # Errors
    /// A file that cannot be read, or is no YAML: with line and column, and without quoting it.
    pub fn read(path: &Path, top: &'static str, name: &str) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let mut found = Self { path: path.into(), cloud: None, names: vec![], keeps_tokens: false };
        // A snippet of the file might show a password.
        let options = serde_saphyr::options! { with_snippet: false };
        let read = |yaml: serde_saphyr::Deserializer<'_, '_>| Top { found: &mut found, top, name }.deserialize(yaml);
        match serde_saphyr::with_deserializer_from_str_with_options(&text, options, read) {
            Ok(()) => Ok(found),
            Err(error) => {
                let wrong = error.render_with_formatter(&serde_saphyr::UserMessageFormatter);
                Err(anyhow!("{} cannot be used: {wrong}", path.display()))
            }
        }
    }
}

/// The whole file.
struct Top<'a> {
    found: &'a mut CloudFile,
    top: &'static str,
    name: &'a str,
}

/// The map from names to clouds.
struct CloudsSeed<'a>(Top<'a>);

/// One cloud.
struct CloudSeed;

macro_rules! map_seed {
    ($seed:ty, $value:ty, $expected:literal) => {
        impl<'de> DeserializeSeed<'de> for $seed {
            type Value = $value;

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                deserializer.deserialize_map(self)
            }
        }

        impl $seed {
            const EXPECTED: &'static str = $expected;
        }
    };
}

map_seed!(Top<'_>, (), "a map with `clouds`");
map_seed!(CloudsSeed<'_>, (), "a map from names to clouds");
map_seed!(CloudSeed, Entries, "a map of settings");

impl<'de> Visitor<'de> for Top<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.top {
                map.next_value_seed(CloudsSeed(Top { found: &mut *self.found, ..self }))?;
            } else if key == "cache" {
                let cache = map.next_value::<Option<Cache>>()?;
                self.found.keeps_tokens = cache.is_some_and(|cache| cache.auth);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

#[derive(serde::Deserialize)]
struct Cache {
    #[serde(default)]
    auth: bool,
}

impl<'de> Visitor<'de> for CloudsSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            // The other clouds may hold whatever other programs understand.
            if name == self.0.name {
                self.0.found.cloud = Some(map.next_value_seed(CloudSeed)?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            self.0.found.names.push(name);
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for CloudSeed {
    type Value = Entries;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Entries::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == "auth" {
                let auth = map.next_value::<Option<BTreeMap<String, Option<String>>>>()?.unwrap_or_default();
                entries.extend(auth.into_iter().filter_map(|(key, text)| Some((format!("auth.{key}"), text?))));
            } else if key == PROFILE || is_known(&key) {
                // Text whatever it looks like: 0123 and 1e3 are passwords, not numbers.
                let text = map.next_value::<Option<String>>()?;
                text.map(|text| entries.insert(key, text));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(entries)
    }
}

/// The key that names a cloud of clouds-public.yaml whose settings are the default of this one's.
pub const PROFILE: &str = "profile";

/// Whether a key, `auth.key` if it is below `auth`, belongs to a setting.
pub fn is_known(key: &str) -> bool {
    ALL.iter().any(|setting| setting.keys.contains(&key))
}
