//! Whether a table has colours, and which.

use std::env;
use std::ffi::OsString;

/// How a cell stands out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    #[default]
    None,
    /// A header.
    Bold,
    /// Nothing is there.
    Dim,
    /// It is not in service.
    Red,
}

/// As https://no-color.org and https://bixense.com/clicolors have it: a terminal gets colours unless `NO_COLOR` is set or
/// `CLICOLOR` is 0, a pipe none unless `CLICOLOR_FORCE` is set.
pub fn is_wanted(is_terminal: bool) -> bool {
    decide(is_terminal, |name| env::var_os(name).filter(|value| !value.is_empty()))
}

fn decide(is_terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let is = |name: &str, wanted: &str| variable(name).is_some_and(|value| value == wanted);
    if variable("NO_COLOR").is_some() {
        return false;
    }
    if variable("CLICOLOR_FORCE").is_some() && !is("CLICOLOR_FORCE", "0") {
        return true;
    }
    is_terminal && !is("CLICOLOR", "0") && !is("TERM", "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_follow_the_conventions() {
        for (set, on_terminal, in_pipe) in [
            (&[][..], true, false),
            (&[("NO_COLOR", "1")], false, false),
            (&[("CLICOLOR_FORCE", "1")], true, true),
            (&[("CLICOLOR_FORCE", "0")], true, false),
            (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "0")], false, false),
            (&[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0")], true, true),
            (&[("CLICOLOR", "0")], false, false),
            (&[("TERM", "dumb")], false, false),
        ] {
            let variable = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
            assert_eq!((decide(true, variable), decide(false, variable)), (on_terminal, in_pipe), "{set:?}");
        }
    }
}
