//! What is secret, and what is shown in its place.

use crate::secret::hidden_in;
use ring::hmac;
use ring::rand::SystemRandom;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt::Write;

/// Masks secrets, and remembers what it masked: whatever repeats one, wherever, is masked too.
pub(super) struct Mask {
    /// Without it (a machine may have no randomness) nothing of a secret is shown rather than what a guess can be checked by.
    salt: Option<hmac::Key>,
    known: Vec<(String, String)>,
}

impl Default for Mask {
    fn default() -> Self {
        Self { salt: hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new()).ok(), known: vec![] }
    }
}

/// Whatever has one of these in its name is secret.
const PARTS: [&str; 5] = ["password", "passphrase", "passwd", "secret", "token"];
/// A name that has one of these as a word of its own is secret.
const WORDS: [&str; 3] = ["key", "apikey", "passcode"];
const HEADERS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

impl Mask {
    /// What is shown for a secret; from now on it is known.
    pub(super) fn hide(&mut self, secret: &str) -> String {
        if let Some((_, shown)) = self.known.iter().find(|(known, _)| known == secret) {
            return shown.clone();
        }
        let hash = self.salt.as_ref().map(|salt| hmac::sign(salt, secret.as_bytes()));
        let shown = hash.map_or("…".into(), |hash| format!("{{SHA256}}{}", hexadecimal(hash.as_ref())));
        self.known.push((secret.into(), shown.clone()));
        shown
    }

    /// `text` without the secrets that are known.
    pub(super) fn text(&self, text: &str) -> String {
        let hide = |text: String, (secret, shown): &(String, String)| hidden_in(text, secret, shown);
        self.known.iter().fold(text.into(), hide)
    }

    /// Masks what is secret by its name, at any depth, and what is known. Keystone's descriptions of tokens and passwords
    /// (`is_about_tokens`) are objects of which only a part is secret.
    pub(super) fn json(&mut self, value: &mut Value, is_about_tokens: bool) {
        self.named(value, is_about_tokens, false);
        self.unnamed(value);
    }

    fn named(&mut self, value: &mut Value, is_about_tokens: bool, is_secret: bool) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let is_description = is_about_tokens && value.is_object() && is_secret_name(name);
                    if let (true, Some(id)) = (is_description, value.pointer_mut("/id")) {
                        self.named(id, false, true);
                    }
                    let is_secret = is_secret || (is_secret_name(name) && !is_description);
                    self.named(value, is_about_tokens, is_secret);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.named(item, is_about_tokens, is_secret)),
            Value::String(text) if is_secret => *text = self.hide(text),
            Value::Number(number) if is_secret => *value = self.hide(&number.to_string()).into(),
            _ => {}
        }
    }

    fn unnamed(&self, value: &mut Value) {
        match value {
            Value::Object(fields) => fields.values_mut().for_each(|value| self.unnamed(value)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.unnamed(item)),
            Value::String(text) => *text = self.text(text),
            _ => {}
        }
    }

    /// A URL: what its parameters hold is masked by their names, and where the value names something secret, as
    /// `vars=password:"x"` does.
    pub(super) fn url(&mut self, url: &str) -> String {
        let Some((path, query)) = url.split_once('?') else { return self.text(url) };
        let pairs: Vec<_> = query.split('&').map(|pair| self.parameter(pair)).collect();
        self.text(&format!("{path}?{}", pairs.join("&")))
    }

    fn parameter(&mut self, pair: &str) -> String {
        let decoded = url::form_urlencoded::parse(pair.as_bytes()).next();
        let Some((name, value)) = decoded else { return pair.into() };
        if is_secret_name(&name) || mentions_secret(&value) {
            format!("{name}={}", self.hide(&value))
        } else {
            pair.into()
        }
    }

    /// A body that is not JSON: it may be cut in the middle of a secret, so it is shown only if it is short and harmless.
    pub(super) fn unknown(&self, body: &[u8]) -> String {
        let text = String::from_utf8_lossy(body);
        if body.len() > 2000 || mentions_secret(&text) || text.contains(['{', '[']) {
            return format!("({} bytes that are not JSON)", body.len());
        }
        self.text(&text)
    }
}

/// `text` without what is secret in `body` by its name: a server that refuses a value may repeat it.
pub(crate) fn without_secrets_of(body: &Value, text: &str) -> String {
    let mut mask = Mask { salt: None, known: vec![] };
    mask.json(&mut body.clone(), false);
    mask.text(text)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether a header is secret by its name.
pub(super) fn is_secret_header(name: &str) -> bool {
    HEADERS.contains(&name) || is_secret_name(name)
}

fn is_secret_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    PARTS.iter().any(|part| lower.contains(part)) || words(name).any(|word| WORDS.contains(&word.as_str()))
}

/// The words of `api_key`, `api-key` and `apiKey`.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut was_lower = false;
    for character in name.chars() {
        if !character.is_alphanumeric() || (character.is_uppercase() && was_lower) {
            spaced.push(' ');
        }
        if character.is_alphanumeric() {
            spaced.extend(character.to_lowercase());
        }
        was_lower = character.is_lowercase();
    }
    spaced.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn mentions_secret(text: &str) -> bool {
    is_secret_name(text)
}

/// `text`, which may be a URL, without what may be secret in it: user name and password, query and fragment.
pub fn url_without_secrets(text: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = text.split_once("://") else { return text.into() };
    let (path, query) = rest.split_at(rest.find(['?', '#']).unwrap_or(rest.len()));
    let host = path.find('/').unwrap_or(path.len());
    let at = path[..host].rfind('@').map_or(0, |at| at + 1);
    if at == 0 && query.is_empty() {
        return text.into();
    }
    let user_info = if at == 0 { "" } else { "***@" };
    let query = query.get(..1).map(|mark| format!("{mark}***")).unwrap_or_default();
    format!("{scheme}://{user_info}{}{query}", &path[at..]).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_of_secrets_are_known_by_their_words() {
        for name in [
            "password",
            "admin_pass-word_Password",
            "api_key",
            "apiKey",
            "KEY",
            "X-Auth-Token",
            "db.secret",
            "passphrase",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["sort_keys", "name", "monkey", "keystone", "marker", "passenger"] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn a_secret_is_masked_at_any_depth_and_wherever_it_is_repeated() {
        let mut value =
            json!({"a": [{"api_key": {"prod": ["hunter2-a", 123456789]}}], "note": "it is hunter2-a, or 123456789"});
        Mask::default().json(&mut value, false);
        let shown = value.to_string();
        assert!(!shown.contains("hunter2-a") && !shown.contains("123456789"), "{shown}");
    }

    #[test]
    fn of_what_keystone_says_about_a_token_only_the_secrets_are_masked() {
        let mut value = json!({"auth": {"identity": {"methods": ["token", "password"], "token": {"id": "gAAAA-t"},
            "password": {"user": {"name": "admin", "password": "hunter2-b"}}}}, "token": {"user": {"name": "demo"}}});
        Mask::default().json(&mut value, true);
        let shown = value.to_string();
        assert!(!shown.contains("gAAAA-t") && !shown.contains("hunter2-b"), "{shown}");
        assert!(shown.contains("admin") && shown.contains("demo"), "{shown}");
    }

    #[test]
    fn a_parameter_is_masked_by_its_name_and_by_what_it_names() {
        let mut mask = Mask::default();
        let shown = mask.url("http://h/v1/hosts?limit=30&vars=db_password%3A%22hunter2%22&token=abc");
        assert!(shown.starts_with("http://h/v1/hosts?limit=30&vars={SHA256}"), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains("abc&"), "{shown}");
    }

    #[test]
    fn a_hash_is_the_same_in_one_run_and_another_in_the_next() {
        let (mut one, mut other) = (Mask::default(), Mask::default());
        assert_eq!(one.hide("hunter2"), one.hide("hunter2"));
        assert_ne!(one.hide("hunter2"), other.hide("hunter2"));
    }

    #[test]
    fn user_info_and_query_of_a_url_are_hidden() {
        for (url, shown) in [
            ("https://u:p@h/x@y", "https://***@h/x@y"),
            ("https://h/x@y", "https://h/x@y"),
            ("https://h/x?token=s3cret#a@b", "https://h/x?***"),
            ("https://u:p@h#s3cret", "https://***@h#***"),
            ("/what?ever", "/what?ever"),
        ] {
            assert_eq!(url_without_secrets(url), shown);
        }
    }
}
