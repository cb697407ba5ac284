//! Craton's own credentials: three headers (section 1 of the API).

use crate::error::{Error, Result};
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
        headers.insert("x-auth-user", value("user name (--os-username)", &self.username)?);
        headers.insert("x-auth-project", value("project id (--os-project-id)", &self.project_id)?);
        let mut token = value("password (--os-password)", self.password.reveal())?;
        token.set_sensitive(true);
        headers.insert("x-auth-token", token);
        Ok(headers)
    }
}

/// `text` as the value of a header; `setting` is what to call it in an error.
pub(super) fn value(setting: &str, text: &str) -> Result<HeaderValue> {
    let printable = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    printable.then(|| HeaderValue::from_str(text).ok()).flatten().ok_or_else(|| {
        Error::Setting(format!("the {setting} holds a character that a header cannot carry: use printable ASCII only"))
    })
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
            for (credentials, option) in [
                (credentials(bad, "k", "p"), "--os-username"),
                (credentials("u", bad, "p"), "--os-password"),
                (credentials("u", "k", bad), "--os-project-id"),
            ] {
                let sentence = credentials.headers().unwrap_err().to_string();
                assert!(sentence.contains(option) && !sentence.contains(bad), "{sentence}");
            }
        }
    }
}
