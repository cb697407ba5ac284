//! The query of a URL.

/// Whose variables are shown with a resource.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Its own and those it inherits, where the kind inherits any.
    #[default]
    Resolved,
    /// Its own, without those that are inherited.
    Own,
}

/// The name of the parameter that says [`View`].
pub(crate) const RESOLVED: &str = "resolved-values";

impl View {
    pub(crate) fn query(self) -> String {
        match self {
            Self::Resolved => String::new(),
            Self::Own => encode([(RESOLVED, "false")]),
        }
    }
}

/// Pairs as they stand behind the `?` of a URL.
pub(crate) fn encode<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
