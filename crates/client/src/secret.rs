//! A string that is not shown: `Debug` hides it, `Display` does not exist.

use std::fmt;

/// A password, key or token. The only way to its text is [`Secret::reveal`], so that every use can be found.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the header or form it is sent in.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A shorter secret is left where a text repeats it: to hide each `a` of a sentence would show more than it hides.
const SHORTEST_HIDDEN: usize = 6;

/// `text` with `shown` wherever it repeats `secret`.
pub(crate) fn hidden_in(text: String, secret: &str, shown: &str) -> String {
    if secret.len() >= SHORTEST_HIDDEN && text.contains(secret) { text.replace(secret, shown) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_does_not_show_a_secret() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "Secret(…)");
    }
}
