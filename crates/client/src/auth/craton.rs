//! Craton's own credentials: three headers, as docs/api.md has them.

use crate::error::{Error, Result, SessionSetting, SettingProblem};
use crate::secret::Secret;
use http::{HeaderMap, HeaderValue};

/// Craton's own credentials, sent with every request.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// `X-Auth-User`: the user's name.
    pub username: String,
    /// `X-Auth-Token`: the user's API key.
    pub password: Secret,
    /// `X-Auth-Project`: the UUID of the project.
    pub project_id: String,
}

impl Credentials {
    /// The three headers; the key is marked sensitive, so that no log of a header map shows it.
    ///
    /// # Errors
    /// [`Error::Setting`] if a value holds a control character or anything outside ASCII. It names the setting, not its value.
    pub fn headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::with_capacity(3);
        headers.insert("x-auth-user", value(SessionSetting::Username, &self.username)?);
        headers.insert("x-auth-project", value(SessionSetting::ProjectId, &self.project_id)?);
        let mut token = value(SessionSetting::Password, self.password.reveal())?;
        token.set_sensitive(true);
        headers.insert("x-auth-token", token);
        Ok(headers)
    }
}

/// `text` as the value of a header.
pub(super) fn value(setting: SessionSetting, text: &str) -> Result<HeaderValue> {
    let printable = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let value = printable.then(|| HeaderValue::from_str(text).ok()).flatten();
    value.ok_or(Error::Setting { setting, problem: SettingProblem::NotPrintable })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_would_split_a_header_is_refused_by_name_and_not_shown() {
        for bad in ["a\r\nX-Evil: 1", "a\0", "a\n", "naïve", "a\u{7f}"] {
            let credentials = |user: &str, key: &str, project: &str| Credentials {
                username: user.into(),
                password: Secret::new(key),
                project_id: project.into(),
            };
            for (credentials, setting) in [
                (credentials(bad, "k", "p"), "user name"),
                (credentials("u", bad, "p"), "password"),
                (credentials("u", "k", bad), "project id"),
            ] {
                let sentence = credentials.headers().unwrap_err().to_string();
                assert!(sentence.contains(setting) && !sentence.contains(bad), "{sentence}");
            }
        }
    }
}
