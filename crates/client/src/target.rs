//! What an operator calls a resource: `17`, `web-17`, `public/ord/web-17`, `name:17`.

use craton_model::{Id, Kind, MODEL};
use std::fmt;

/// What marks a name, whatever it looks like.
const NAME: &str = "name:";

/// An id or a name, and perhaps what the resource lies in: each part before the last `/` is the id or name of something around it,
/// from the outside in. Digits (for projects: a UUID) are an id. All behind `name:` is a name, slashes too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    text: String,
    is_name: bool,
    place: Option<Box<Target>>,
}

/// Why a text is no target, for an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATarget(String);

impl Target {
    /// Reads what is to be a resource of `kind`. Nothing is looked up.
    ///
    /// # Errors
    /// An empty part; `.` and `..`, which are a slip with a path; a number too large for an id; more parts than there are places that
    /// the kind lies in.
    pub fn parse(kind: &Kind, text: &str) -> Result<Self, NotATarget> {
        let mut rest = text;
        let mut place = None;
        loop {
            let (part, after) = match rest.strip_prefix(NAME) {
                Some(name) => (Self { text: name.into(), is_name: true, place }, None),
                None => match rest.split_once('/') {
                    Some((part, after)) => (Self { text: part.into(), is_name: false, place }, Some(after)),
                    None => (Self { text: rest.into(), is_name: false, place }, None),
                },
            };
            part.check()?;
            match after {
                Some(after) => (rest, place) = (after, Some(Box::new(part))),
                None => return part.of(kind),
            }
        }
    }

    /// What is called so, wherever it is.
    pub fn named(name: impl Into<String>) -> Self {
        Self { text: name.into(), is_name: true, place: None }
    }

    fn check(&self) -> Result<(), NotATarget> {
        let text = &self.text;
        let is_number = || !self.is_name && text.bytes().all(|byte| byte.is_ascii_digit());
        Err(NotATarget(match text.as_str() {
            "" => "a name is missing".into(),
            "." | ".." if !self.is_name => format!("`{text}` is no name: write {NAME}{text} if it is one"),
            _ if is_number() && text.parse::<u64>().is_err() => {
                format!("{text} is too large for an id: write {NAME}{text} if it is a name")
            }
            _ => return Ok(()),
        }))
    }

    fn of(self, kind: &Kind) -> Result<Self, NotATarget> {
        let (parts, most) = (self.depth(), depth(kind));
        if parts <= most {
            return Ok(self);
        }
        let (noun, places) = (kind.noun(), if most == 1 { "one place".into() } else { format!("{most} places") });
        Err(NotATarget(match most {
            0 => format!("a {noun} lies in nothing else: write {NAME}{self} if that is its name"),
            _ => format!("a {noun} lies in {places} at most, not in {parts}: write {NAME} before a name with slashes"),
        }))
    }

    /// The id, if that is what the last part is for `kind`.
    pub(crate) fn id(&self, kind: &Kind) -> Option<Id> {
        if self.is_name { None } else { kind.parse_id(&self.text).ok() }
    }

    /// The last part.
    pub(crate) fn name(&self) -> &str {
        &self.text
    }

    /// What is before the last part.
    pub fn place(&self) -> Option<&Target> {
        self.place.as_deref()
    }

    /// The id, if nothing has to be looked up to know it.
    pub fn plain_id(&self, kind: &Kind) -> Option<Id> {
        if self.place.is_none() { self.id(kind) } else { None }
    }

    /// Whether the last part is this id or name of a resource of `kind`.
    pub fn means(&self, kind: &Kind, id: &Id, name: &str) -> bool {
        self.id(kind).map_or(self.text == name, |meant| meant == *id)
    }

    /// How many parts are before the last.
    pub(crate) fn depth(&self) -> usize {
        self.place().map_or(0, |place| 1 + place.depth())
    }
}

/// How many places there are around a resource, one around the other.
pub(crate) fn depth(kind: &Kind) -> usize {
    places(kind).map(|(_, place)| 1 + depth(place)).max().unwrap_or(0)
}

/// What a kind lies in: the field that says in which, and the kind of that; what its names are unique in first, then from the inside out.
pub(crate) fn places(kind: &Kind) -> impl Iterator<Item = (&'static str, &'static Kind)> {
    let (unique, others): (Vec<_>, Vec<_>) =
        kind.lies_in.iter().rev().partition(|field| kind.unique_in.contains(field));
    let referred = |name: &&'static str| Some((*name, MODEL.referred(kind.field(name)?.refers_to?)?));
    unique.into_iter().chain(others).filter_map(referred).collect::<Vec<_>>().into_iter()
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.iter().try_for_each(|place| write!(f, "{place}/"))?;
        write!(f, "{}{}", if self.is_name { NAME } else { "" }, self.text)
    }
}

impl fmt::Display for NotATarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotATarget {}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds;

    #[test]
    fn digits_are_an_id_a_projects_uuid_too_and_all_else_is_a_name() {
        let id = |kind: &Kind, text: &str| Target::parse(kind, text).unwrap().plain_id(kind);
        assert_eq!(id(&kinds::HOST, "17"), Some(Id::Number(17)));
        for name in ["web-17", "name:17", "ord/17", "0x1", "１", "a b", "name:ord/17", "name:.."] {
            assert_eq!(id(&kinds::HOST, name), None, "{name}");
        }
        assert_eq!(id(&kinds::PROJECT, "17"), None);
        assert!(id(&kinds::PROJECT, "b9f10eca66ac4c279c139d01e65f96b4").is_some());
    }

    #[test]
    fn each_part_before_the_last_is_a_place_and_all_behind_the_mark_of_a_name_is_one() {
        for (text, name, depth) in [
            ("web-17", "web-17", 0),
            ("ord/web-17", "web-17", 1),
            ("public/ord/rack-7/web-17", "web-17", 3),
            ("ord/name:eth0/1", "eth0/1", 1),
            ("name:ord/web-17", "ord/web-17", 0),
        ] {
            let target = Target::parse(&kinds::HOST, text).unwrap();
            assert_eq!((target.name(), target.depth(), target.to_string()), (name, depth, text.to_owned()));
        }
    }

    #[test]
    fn what_can_be_neither_is_refused() {
        for (kind, text, words) in [
            (&kinds::HOST, "", "a name is missing"),
            (&kinds::HOST, "ord//web", "a name is missing"),
            (&kinds::HOST, "ord/", "a name is missing"),
            (&kinds::HOST, "name:", "a name is missing"),
            (&kinds::HOST, "1/../2", "`..` is no name: write name:.. if it is one"),
            (&kinds::HOST, "99999999999999999999", "is too large for an id"),
            (&kinds::HOST, "a/b/c/d/e", "a host lies in 3 places at most, not in 4"),
            (&kinds::REGION, "a/b/c", "a region lies in one place at most"),
            (&kinds::CLOUD, "a/b", "a cloud lies in nothing else: write name:a/b if that is its name"),
        ] {
            let sentence = Target::parse(kind, text).unwrap_err().to_string();
            assert!(sentence.contains(words), "{text}: {sentence}");
        }
    }
}
