//! The settings of one command: option, else environment, else secure.yaml, clouds.yaml, default.

mod check;
mod clouds;
mod file;
mod login;
mod options;
mod proof;
mod secret;
mod table;

pub use check::as_duration;
pub use options::{Display, Options, unabbreviated, with_options};
pub use table::{ALL, Setting};

use crate::output;
use anyhow::{Context as _, anyhow, bail};
use clap::error::ErrorKind;
use clouds::Cloud;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// What options, environment and, if a cloud is named, the files of clouds say. It holds secrets, so it has no `Debug`.
pub struct Settings<'a> {
    options: &'a Options,
    cloud: Option<Cloud>,
    /// How long a request may take at most if nobody is there to be asked for a password or warned, or to wait.
    impatience: Option<Duration>,
}

/// The text of a setting, and where it is from.
#[derive(Clone)]
pub struct Given {
    pub setting: &'static Setting,
    pub text: String,
    pub source: Source,
}

/// Where a setting is from.
#[derive(Debug, Clone)]
pub enum Source {
    /// The command line.
    Option,
    /// A variable of the environment.
    Variable(&'static str),
    /// A file of clouds, and how many of them could have beaten it.
    File(usize, PathBuf),
    /// Nobody said anything.
    Default,
}

impl Source {
    /// The smaller one wins.
    pub fn rank(&self) -> usize {
        match self {
            Self::Option => 0,
            Self::Variable(_) => 1,
            Self::File(place, _) => 2 + place,
            Self::Default => usize::MAX,
        }
    }
}

impl Given {
    /// What to call the setting in a sentence about its value.
    fn place(&self) -> String {
        match &self.source {
            Source::Option | Source::Default => format!("--{}", self.setting.option),
            Source::Variable(name) => format!("the variable {name}"),
            Source::File(_, path) => format!("`{}` in {}", self.setting.keys.first().unwrap_or(&""), path.display()),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option => f.write_str("option"),
            Self::Variable(name) => f.write_str(name),
            Self::File(_, path) => write!(f, "{}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}

impl<'a> Settings<'a> {
    /// Reads the files of clouds if a cloud is named; otherwise it reads nothing.
    ///
    /// # Errors
    /// As [`Cloud::read`].
    pub fn new(options: &'a Options) -> anyhow::Result<Self> {
        Self { options, cloud: None, impatience: None }.with_cloud()
    }

    /// As [`Settings::new`], for a session that asks nobody, says nothing, starts no other program, makes no file and
    /// waits for a request no longer than that: one that cannot be had so is an error.
    ///
    /// # Errors
    /// As [`Settings::new`].
    pub fn unattended(options: &'a Options, impatience: Duration) -> anyhow::Result<Self> {
        Self { options, cloud: None, impatience: Some(impatience) }.with_cloud()
    }

    /// The names of the clouds in clouds.yaml.
    ///
    /// # Errors
    /// A file that is not there or cannot be read.
    pub fn cloud_names(options: &Options) -> anyhow::Result<Vec<String>> {
        let settings = Settings { options, cloud: None, impatience: None };
        clouds::names(settings.text(&table::CONFIG_FILE)?.as_deref())
    }

    /// All that decides which inventory a session has and who asks, secrets too; what a helper prints is not part of it.
    ///
    /// # Errors
    /// As [`Settings::get`].
    pub fn identity(&self) -> anyhow::Result<String> {
        let texts = ALL.iter().map(|setting| self.text(setting)).collect::<anyhow::Result<Vec<_>>>()?;
        // A file may be named as it is seen from the working folder.
        let is_file = texts.iter().flatten().any(|text| text.starts_with("sqlite:"));
        let folder = if is_file { Some(std::env::current_dir()?) } else { None };
        Ok(serde_json::json!([texts, folder]).to_string())
    }

    /// Why something is changed, if that is said.
    pub fn reason(&self) -> anyhow::Result<Option<String>> {
        self.text(&table::REASON)
    }

    fn is_attended(&self) -> bool {
        self.impatience.is_none()
    }

    fn with_cloud(mut self) -> anyhow::Result<Self> {
        let settings = &mut self;
        if let Some(cloud) = settings.text(&table::CLOUD)? {
            let config = settings.text(&table::CONFIG_FILE)?;
            let secure = settings.text(&table::SECURE_FILE)?;
            settings.cloud = Some(Cloud::read(&cloud, config.as_deref(), secure.as_deref())?);
        }
        Ok(self)
    }

    /// Whether tokens are kept, and where that is said.
    pub fn keeps_tokens(&self) -> (bool, String) {
        match &self.cloud {
            Some(cloud) if cloud.keeps_tokens => (true, cloud.file().display().to_string()),
            _ => (false, Source::Default.to_string()),
        }
    }

    /// What is said about a setting; `None` if nothing is and it has no default. An empty text is as good as none, but
    /// for an option: there it is what was typed.
    ///
    /// # Errors
    /// A value that the setting does not take, and a variable that is no text.
    pub fn get(&self, setting: &'static Setting) -> anyhow::Result<Option<Given>> {
        let given = |text: &str, source: Source| Given { setting, text: text.into(), source };
        if let Some(text) = self.options.get(setting) {
            return Ok(Some(given(text, Source::Option)));
        }
        for &variable in setting.variables {
            if let Some(text) = environment(variable)? {
                return checked(given(&text, Source::Variable(variable))).map(Some);
            }
        }
        if let Some((place, path, text)) = self.cloud.as_ref().and_then(|cloud| cloud.get(setting)) {
            return checked(given(text, Source::File(place, path.into()))).map(Some);
        }
        Ok(setting.default.map(|text| given(text, Source::Default)))
    }

    /// As [`Settings::get`], the text alone.
    fn text(&self, setting: &'static Setting) -> anyhow::Result<Option<String>> {
        Ok(self.get(setting)?.map(|given| given.text))
    }

    /// Of settings that say the same in different ways, the one that wins; of two from one place, the first of `settings`.
    fn first(&self, settings: &[&'static Setting]) -> anyhow::Result<Option<Given>> {
        let given = settings.iter().map(|setting| self.get(setting)).collect::<anyhow::Result<Vec<_>>>()?;
        Ok(given.into_iter().flatten().min_by_key(|given| given.source.rank()))
    }

    /// The sentence for a setting that nobody said anything about: how to give it, and where it was looked for.
    fn missing(&self, setting: &Setting) -> anyhow::Error {
        let variable = setting.variables.first().map(|name| format!("set {name} or ")).unwrap_or_default();
        anyhow!("no {} is given: {variable}give --{}{}", setting.what, setting.option, self.looked_for(&[setting]))
    }

    /// As [`Settings::missing`], for several at once.
    fn all_missing(&self, settings: &[&Setting]) -> anyhow::Error {
        if let [setting] = settings {
            return self.missing(setting);
        }
        let join = |texts: Vec<String>| texts.join(", ");
        let what = join(settings.iter().map(|setting| format!("no {}", setting.what)).collect());
        let variables =
            join(settings.iter().filter_map(|setting| setting.variables.first()).map(|&name| name.into()).collect());
        let options = join(settings.iter().map(|setting| format!("--{}", setting.option)).collect());
        anyhow!("{what} is given: set {variables}, or give {options}{}", self.looked_for(settings))
    }

    /// That the cloud in use does not have them either.
    fn looked_for(&self, settings: &[&Setting]) -> String {
        let keys: Vec<_> = settings.iter().filter_map(|setting| setting.keys.first()).collect();
        let keys: Vec<_> = keys.iter().map(|key| format!("`{}`", key.replace("auth.", "auth: "))).collect();
        match &self.cloud {
            Some(cloud) if !keys.is_empty() => {
                format!("; the cloud `{}` has no {} in {}", cloud.name, keys.join(", "), cloud.files())
            }
            _ => String::new(),
        }
    }

    /// # Errors
    /// Any version of the API but 1.
    fn check_version(&self) -> anyhow::Result<()> {
        match self.text(&table::CRATON_VERSION)? {
            Some(version) if version.parse() != Ok(1) => bail!(
                "version {version} of the API does not exist: leave --craton-version and CRATON_VERSION away, or say 1"
            ),
            _ => Ok(()),
        }
    }
}

/// Refuses a value that the setting does not take.
fn checked(given: Given) -> anyhow::Result<Given> {
    match (given.setting.check)(&given.text) {
        Ok(()) => Ok(given),
        Err(wanted) => {
            let sentence = format!("{} is '{}': {wanted}", given.place(), output::visible(&given.text));
            match given.setting.name {
                // The original takes a version that is no number for a wrong command line.
                "craton_version" => Err(clap::Error::raw(ErrorKind::ValueValidation, sentence + "\n").into()),
                _ => bail!(sentence),
            }
        }
    }
}

/// An option beats its variable.
#[cfg(feature = "server")]
pub fn setting(option: Option<&str>, variable: &str) -> anyhow::Result<Option<String>> {
    match option {
        Some(text) => Ok(Some(text.into())),
        None => environment(variable),
    }
}

/// A variable of the environment; an empty one counts as unset.
pub fn environment(variable: &str) -> anyhow::Result<Option<String>> {
    let Some(value) = std::env::var_os(variable).filter(|value| !value.is_empty()) else { return Ok(None) };
    let text = value.into_string().ok();
    text.map(Some).with_context(|| format!("the variable {variable} is not UTF-8: set it anew"))
}
