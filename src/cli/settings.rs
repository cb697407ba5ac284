//! The global options, and what they and the environment come to.

use crate::output;
use crate::{Credentials, Secret, Session};
use anyhow::{Context as _, bail};
use clap::error::ErrorKind;
use std::time::Duration;

/// The options that every command takes, before or behind its name.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "Global options")]
pub struct Options {
    /// How to print results: a table, or JSON
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: output::Name,
    /// URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]
    #[arg(long, global = true, value_name = "URL")]
    craton_url: Option<String>,
    /// Version of the API; only 1 exists [environment: CRATON_VERSION]
    #[arg(long, global = true, value_name = "N")]
    craton_version: Option<i64>,
    /// Project to act in [environment: OS_PROJECT_ID]
    #[arg(long, global = true, value_name = "UUID")]
    os_project_id: Option<String>,
    /// User who asks [environment: OS_USERNAME]
    #[arg(long, global = true, value_name = "NAME")]
    os_username: Option<String>,
    /// The user's password or API key; better set in the environment [environment: OS_PASSWORD]
    #[arg(long, global = true, value_name = "SECRET")]
    os_password: Option<Secret>,
    /// How long one request may take, in seconds
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds, default_value = "60")]
    pub timeout: Duration,
    /// Print the version
    #[arg(long)]
    pub version: bool,
    /// Print help
    #[arg(short, long, global = true, action = clap::ArgAction::HelpShort)]
    help: Option<bool>,
}

const NO_URL: &str = if cfg!(feature = "server") {
    "no inventory is named: set CRATON_URL (or give --craton-url) to the URL of a server such as \
     http://craton.example.com:7780, to sqlite:FILE for an inventory in a file, or to demo: for one to try things on; \
     cratonrc.example has all that can be set"
} else {
    "no server is named: set CRATON_URL (or give --craton-url), for example to http://craton.example.com:7780; \
     cratonrc.example has all that can be set"
};

impl Options {
    /// A session with what was given, by option or else by environment. Nothing is sent.
    ///
    /// # Errors
    /// A setting that is missing or cannot be used, by the names of its option and variable.
    pub fn session(&self) -> anyhow::Result<Session> {
        self.check_version()?;
        let Some(url) = setting(self.craton_url.as_deref(), "CRATON_URL")? else {
            bail!(NO_URL);
        };
        #[cfg(feature = "server")]
        if Session::is_embedded(&url) {
            return Ok(Session::embedded(&url)?);
        }
        let Some(password) = setting(self.os_password.as_ref().map(Secret::reveal), "OS_PASSWORD")? else {
            bail!("no password is given: set OS_PASSWORD or give --os-password");
        };
        let credentials = Credentials {
            username: setting(self.os_username.as_deref(), "OS_USERNAME")?.unwrap_or_default(),
            project_id: setting(self.os_project_id.as_deref(), "OS_PROJECT_ID")?.unwrap_or_default(),
            password: Secret::new(password),
        };
        Ok(Session::with_timeout(&url, &credentials, self.timeout)?)
    }

    fn check_version(&self) -> anyhow::Result<()> {
        let version = match (self.craton_version, environment("CRATON_VERSION")?) {
            (Some(version), _) => version,
            (None, Some(text)) => text.parse().map_err(|_| {
                let sentence =
                    format!("the variable CRATON_VERSION is '{}', which is no integer", output::visible(&text));
                super::commands::command().error(ErrorKind::ValueValidation, sentence)
            })?,
            (None, None) => 1,
        };
        if version != 1 {
            bail!(
                "version {version} of the API does not exist: leave --craton-version and CRATON_VERSION away, or say 1"
            );
        }
        Ok(())
    }
}

/// An option beats its variable.
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

fn seconds(text: &str) -> Result<Duration, String> {
    let refused = || "a number of seconds above 0 is wanted".to_owned();
    let seconds = text.parse::<f64>().ok().filter(|&seconds| seconds > 0.0).ok_or_else(refused)?;
    Duration::try_from_secs_f64(seconds).ok().filter(|timeout| !timeout.is_zero()).ok_or_else(refused)
}
