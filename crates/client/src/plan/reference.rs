//! What a file calls another thing: a name in the same place, or a path, or an id.

use craton_model::{Id, Type};
use std::fmt;

/// Behind it stands a name, whatever it looks like.
const NAME: &str = "name:";

/// A path of names, the last that of the thing itself, those before it of what it lies in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(pub Vec<Part>);

/// One part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A name; what is a UUID may be the id of a project, since their names are not unique.
    Name(String),
    /// Digits, or a UUID: an id.
    Id(String),
}

impl Reference {
    /// Reads `rack-7`, `public/ord/rack-7`, `17` (an id), `name:17` (a name).
    ///
    /// # Errors
    /// A sentence about a path with an empty part.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parts: Vec<_> = text.split('/').map(Part::parse).collect();
        let is_empty = |part: &Part| matches!(part, Part::Name(name) if name.is_empty());
        if parts.iter().any(is_empty) {
            return Err(format!(
                "`{text}` is no path: it has an empty part; a name with a `/` is written as a list, [public, \"a/b\"]"
            ));
        }
        Ok(Self(parts))
    }

    /// The path of these names.
    pub fn of_names<I: IntoIterator<Item = S>, S: Into<String>>(names: I) -> Self {
        Self(names.into_iter().map(|name| Part::Name(name.into())).collect())
    }

    /// Whether it can only be written as a list.
    pub fn is_list(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Name(name) if name.contains('/')))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.0.iter().enumerate() {
            write!(f, "{}{part}", if index == 0 { "" } else { "/" })?;
        }
        Ok(())
    }
}

impl Part {
    fn parse(text: &str) -> Self {
        match text.strip_prefix(NAME) {
            Some(name) => Self::Name(name.into()),
            None if is_id(text) => Self::Id(text.into()),
            None => Self::Name(text.into()),
        }
    }

    /// The id that it is for a kind whose ids are of a type, if it can be one.
    pub(super) fn id(&self, type_: Type) -> Option<Id> {
        match self {
            Self::Id(text) => Id::parse(type_, text).ok(),
            Self::Name(_) => None,
        }
    }

    /// The text without what says that it is a name.
    pub(super) fn text(&self) -> &str {
        let (Self::Name(text) | Self::Id(text)) = self;
        text
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A cell of CSV that begins with a bracket is a list.
            Self::Name(name) if is_id(name) || name.starts_with(NAME) || name.starts_with('[') => {
                write!(f, "{NAME}{name}")
            }
            Self::Name(text) | Self::Id(text) => f.write_str(text),
        }
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) || Id::parse(Type::Uuid, text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_it_is_written() {
        for names in
            [&["public", "ord", "rack-7"][..], &["17"], &["name:x", "[x"], &["b9f10eca-66ac-4c27-9c13-9d01e65f96b4"]]
        {
            let reference = Reference::of_names(names.iter().copied());
            assert_eq!(Reference::parse(&reference.to_string()), Ok(reference));
        }
        assert_eq!(Reference::parse("17").unwrap().0, [Part::Id("17".into())]);
        assert_eq!(Reference::of_names(["17"]).to_string(), "name:17");
        assert!(Reference::of_names(["a/b"]).is_list());
        for text in ["", "a//b", "/a", "a/", "name:"] {
            assert!(Reference::parse(text).is_err(), "{text}");
        }
    }
}
