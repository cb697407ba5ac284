//! What the settings come to: who asks, over what, and a session.

use super::check::{as_duration, as_truth};
use super::table::*;
use super::{Given, Setting, Settings, Source, environment};
use anyhow::{Context as _, bail};
#[cfg(feature = "server")]
use craton_client::auth::Validator;
use craton_client::auth::{Auth, Endpoint, Keystone, TokenCache};
use craton_client::trace::Trace;
use craton_client::transport::TlsOptions;
use craton_client::{Credentials, DEFAULT_TIMEOUT, Retries, Session, TransportOptions};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

const NO_URL: &str = if cfg!(feature = "server") {
    "no inventory is named: set CRATON_URL (or give --craton-url) to the URL of a server such as \
     http://craton.example.com:7780, to sqlite:FILE for an inventory in a file, or to demo: for one to try things on; \
     cratonrc.example has all that can be set"
} else {
    "no server is named: set CRATON_URL (or give --craton-url), for example to http://craton.example.com:7780; \
     cratonrc.example has all that can be set"
};

/// The ways to log in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LoginMethod {
    Craton,
    Password,
    Token,
    Credential,
}

impl Settings<'_> {
    /// A session with what was given. Nothing is sent; a password may be asked for.
    ///
    /// # Errors
    /// A setting that is missing or cannot be used, by the names of its option and variable.
    /// An inventory in a file that is not there is made if `may_create`.
    pub fn session(&self, may_create: bool, trace: Option<Arc<Trace>>) -> anyhow::Result<Session> {
        self.session_with(self.first(&[&CRATON_URL, &ENDPOINT])?, may_create, trace)
    }

    /// Where the inventory is, if that is said.
    #[cfg(feature = "server")]
    pub fn url(&self) -> anyhow::Result<Option<String>> {
        Ok(self.first(&[&CRATON_URL, &ENDPOINT])?.map(|given| given.text))
    }

    /// As [`Settings::session`], at a URL of its own, which may be that of a database in PostgreSQL.
    pub fn session_at(&self, url: &str, may_create: bool, trace: Option<Arc<Trace>>) -> anyhow::Result<Session> {
        #[cfg(feature = "server")]
        if craton_server::Embedded::takes_database(url) {
            return crate::embedded::session(url, may_create, trace);
        }
        let given = Given { setting: &CRATON_URL, text: url.into(), source: Source::Option };
        self.session_with(Some(given), may_create, trace)
    }

    #[cfg_attr(not(feature = "server"), expect(unused_variables, reason = "no file is an inventory"))]
    fn session_with(
        &self,
        given: Option<Given>,
        may_create: bool,
        trace: Option<Arc<Trace>>,
    ) -> anyhow::Result<Session> {
        self.check_version()?;
        if let Some(cloud) = self.cloud.as_ref().filter(|_| self.is_attended()) {
            cloud.warn()?;
        }
        given.as_ref().map_or(Ok(()), check_url)?;
        let url = given.map(|given| given.text);
        #[cfg(feature = "server")]
        if let Some(url) = url.as_deref().filter(|url| craton_server::Embedded::takes(url)) {
            if !self.is_attended() && !crate::embedded::is_there(url) {
                bail!("there is no inventory in {url}");
            }
            return crate::embedded::session(url, may_create, trace);
        }
        let auth: Auth = match self.login_method()? {
            LoginMethod::Craton => {
                if url.is_none() {
                    bail!(NO_URL);
                }
                self.craton()?.into()
            }
            method => self.keystone(method)?.into(),
        };
        let builder = Session::builder(auth).transport_options(self.transport_options(trace)?);
        Ok(match url {
            Some(url) => builder.url(url).build()?,
            None => builder.build()?,
        })
    }

    /// The way to log in, as `auth_type` names it.
    pub fn login(&self) -> anyhow::Result<&'static str> {
        Ok(match self.login_method()? {
            LoginMethod::Craton => "craton",
            LoginMethod::Password => "password",
            LoginMethod::Token => "token",
            LoginMethod::Credential => "v3applicationcredential",
        })
    }

    /// What asks Keystone about other people's tokens, as the user of these settings.
    ///
    /// # Errors
    /// As [`Settings::session`]; and settings that say nothing of Keystone.
    #[cfg(feature = "server")]
    pub fn validator(&self) -> anyhow::Result<Validator> {
        let method = match self.login_method()? {
            LoginMethod::Craton => return Err(self.missing(&AUTH_URL)),
            method => method,
        };
        let mut options = self.transport_options(None)?;
        // So long a question goes on, to be known for the next who asks.
        options.timeout = options.timeout.min(Duration::from_secs(10));
        options.retries = Retries { connect: 0, status: 0 };
        Ok(Validator::new(self.keystone(method)?, options)?)
    }

    /// A session with another service of Keystone's catalogue.
    ///
    /// # Errors
    /// As [`Settings::session`]; and settings that say nothing of Keystone.
    pub fn service_session(&self, service_type: &str, trace: Option<Arc<Trace>>) -> anyhow::Result<Session> {
        let method = match self.login_method()? {
            LoginMethod::Craton => bail!("other services are in Keystone's catalogue, but {}", self.missing(&AUTH_URL)),
            method => method,
        };
        let mut keystone = self.keystone(method)?;
        keystone.endpoint.service_type = service_type.to_owned();
        keystone.endpoint.is_craton = false;
        Ok(Session::builder(keystone).transport_options(self.transport_options(trace)?).build()?)
    }

    fn transport_options(&self, trace: Option<Arc<Trace>>) -> anyhow::Result<TransportOptions> {
        let path = |setting| Ok::<_, anyhow::Error>(self.text(setting)?.map(PathBuf::from));
        let count =
            |setting| Ok::<_, anyhow::Error>(self.text(setting)?.and_then(|text| text.parse().ok()).unwrap_or(0));
        let tls = TlsOptions {
            verify: self.verify()?,
            ca_file: path(&CACERT)?,
            certificate_file: path(&CERT)?,
            key_file: path(&KEY)?,
        };
        let retries = Retries { connect: count(&CONNECT_RETRIES)?, status: count(&STATUS_RETRIES)? };
        let timeout = self.timeout()?;
        Ok(match self.impatience {
            None => TransportOptions { timeout, tls, retries, trace },
            Some(impatience) => {
                let retries = Retries { connect: 0, status: 0 };
                TransportOptions { timeout: timeout.min(impatience), tls, retries, trace }
            }
        })
    }

    /// How long one request may take.
    ///
    /// # Errors
    /// A value that is no time.
    pub fn timeout(&self) -> anyhow::Result<Duration> {
        Ok(self.text(&TIMEOUT)?.as_deref().and_then(as_duration).unwrap_or(DEFAULT_TIMEOUT))
    }

    fn verify(&self) -> anyhow::Result<bool> {
        let is_on = |given: &Given| as_truth(&given.text).unwrap_or(true);
        let (verify, insecure) = (self.get(&VERIFY)?, self.get(&INSECURE)?);
        let (Some(verify), Some(insecure)) = (verify, insecure) else { return Ok(true) };
        match verify.source.rank().cmp(&insecure.source.rank()) {
            std::cmp::Ordering::Less => Ok(is_on(&verify)),
            std::cmp::Ordering::Greater => Ok(!is_on(&insecure)),
            _ if is_on(&verify) == is_on(&insecure) => {
                bail!("{} and {} contradict each other: leave one away", verify.place(), insecure.place())
            }
            _ => Ok(is_on(&verify)),
        }
    }

    /// How to log in: as `auth_type` says, else with Craton's headers unless Keystone or a cloud is named.
    fn login_method(&self) -> anyhow::Result<LoginMethod> {
        if let Some(said) = self.get(&AUTH_TYPE)? {
            return match said.text.as_str() {
                "craton" => Ok(LoginMethod::Craton),
                "password" | "v3password" => Ok(LoginMethod::Password),
                "token" | "v3token" => Ok(LoginMethod::Token),
                "v3applicationcredential" => Ok(LoginMethod::Credential),
                other => bail!(
                    "the login `{other}` ({}) is not supported: there are craton, password, token and \
                     v3applicationcredential",
                    said.place()
                ),
            };
        }
        let methods = [
            (LoginMethod::Password, &PASSWORD),
            (LoginMethod::Password, &PASSWORD_FILE),
            (LoginMethod::Token, &TOKEN),
            (LoginMethod::Credential, &CREDENTIAL_ID),
            (LoginMethod::Credential, &CREDENTIAL_NAME),
        ];
        let mut found: Vec<(LoginMethod, Given)> = Vec::new();
        for (method, setting) in methods {
            found.extend(self.get(setting)?.map(|given| (method, given)));
        }
        let Some(rank) = found.iter().map(|(_, given)| given.source.rank()).min() else {
            return Ok(if self.is_keystone()? { LoginMethod::Password } else { LoginMethod::Craton });
        };
        found.retain(|(_, given)| given.source.rank() == rank);
        let (method, given) = found.swap_remove(0);
        if !self.is_keystone()? {
            return match method {
                LoginMethod::Password => Ok(LoginMethod::Craton),
                _ => bail!("{} is for Keystone, but {}", given.place(), self.missing(&AUTH_URL)),
            };
        }
        match found.iter().find(|(other, _)| *other != method) {
            Some((_, other)) => {
                bail!(
                    "{} and {} are different logins: say with --os-auth-type (OS_AUTH_TYPE) which one",
                    given.place(),
                    other.place()
                )
            }
            None => Ok(method),
        }
    }

    fn is_keystone(&self) -> anyhow::Result<bool> {
        Ok(self.cloud.is_some() || self.get(&AUTH_URL)?.is_some())
    }

    /// Without a name or project the server is asked all the same, as the original does; see [`Settings::lacking`].
    fn craton(&self) -> anyhow::Result<Credentials> {
        let can_ask = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if self.first(&[&PASSWORD, &PASSWORD_FILE, &AUTH_HELPER])?.is_none() && !can_ask {
            return Err(self.all_missing(&[self.unnamed()?, vec![&PASSWORD]].concat()));
        }
        Ok(Credentials {
            username: self.text(&USERNAME)?.unwrap_or_default(),
            project_id: self.text(&PROJECT_ID)?.unwrap_or_default(),
            password: self.secret(&PASSWORD, "")?,
        })
    }

    fn unnamed(&self) -> anyhow::Result<Vec<&'static Setting>> {
        let mut unnamed = Vec::new();
        for setting in [&PROJECT_ID, &USERNAME] {
            unnamed.extend(self.get(setting)?.is_none().then_some(setting));
        }
        Ok(unnamed)
    }

    /// What Craton's own login lacks, for a server that refused it.
    ///
    /// # Errors
    /// As [`Settings::get`].
    pub fn lacking(&self) -> anyhow::Result<Option<anyhow::Error>> {
        let unnamed = if self.login_method()? == LoginMethod::Craton { self.unnamed()? } else { vec![] };
        Ok((!unnamed.is_empty()).then(|| self.all_missing(&unnamed)))
    }

    fn keystone(&self, method: LoginMethod) -> anyhow::Result<Keystone> {
        let url = self.text(&AUTH_URL)?.ok_or_else(|| match self.get(&AUTH_TYPE) {
            Ok(None) => self.missing(&AUTH_URL).context("without `auth_type: craton` a cloud is one of Keystone's"),
            _ => self.missing(&AUTH_URL),
        })?;
        refuse_unsupported(&url)?;
        let endpoint = Endpoint {
            service_type: self.text(&SERVICE)?.unwrap_or_default(),
            interface: self.text(&INTERFACE)?.unwrap_or_default().parse()?,
            region: self.text(&REGION)?,
            is_craton: true,
        };
        let scope = self.scope(method)?;
        let keystone = Keystone::new(url, self.auth_method(method)?).scope(scope).endpoint(endpoint);
        if !self.cloud.as_ref().is_some_and(|cloud| cloud.keeps_tokens) {
            return Ok(keystone);
        }
        let folder =
            dirs::cache_dir().context("there is no folder to keep tokens in: set HOME, or `cache: {auth: false}`")?;
        Ok(keystone.cache(TokenCache::in_folder(folder.join("craton").join("tokens"))))
    }
}

/// Says what is meant by what is no URL: a file, or `demo` without its colon.
fn check_url(given: &Given) -> anyhow::Result<()> {
    let (text, place) = (&given.text, given.place());
    if !cfg!(feature = "server") || text.contains("://") {
        return Ok(());
    }
    if text == "demo" {
        bail!("{place} is `demo`: write demo: for the inventory to try things on");
    }
    let is_file =
        || ["db", "sqlite", "sqlite3"].iter().any(|end| Path::new(text).extension().is_some_and(|found| found == *end));
    if !text.contains(':') && (is_file() || Path::new(text).is_file()) {
        bail!("{place} is `{text}`: write sqlite:{text} for the inventory in that file");
    }
    Ok(())
}

/// Refuses by name what other clients know and this one does not.
fn refuse_unsupported(url: &str) -> anyhow::Result<()> {
    if url.trim_end_matches('/').ends_with("/v2.0") {
        bail!("Keystone v2 is not supported: give --os-auth-url (OS_AUTH_URL) without /v2.0");
    }
    if environment("OS_IDENTITY_API_VERSION")?.is_some_and(|version| !version.starts_with('3')) {
        bail!(
            "OS_IDENTITY_API_VERSION asks for another Keystone than v3, which is the one that is supported: unset it"
        );
    }
    for (variable, what) in UNSUPPORTED {
        if environment(variable)?.is_some() {
            bail!(
                "{variable} is set, but {what} is not supported: there are password, token and application credential"
            );
        }
    }
    Ok(())
}
