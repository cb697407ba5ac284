//! A parameter of a list: by what it narrows, and how it is typed.

/// What a parameter does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Those whose field has this value.
    Equal,
    /// Those with this label.
    Label,
    /// Those whose variables match: `PATH:VALUE`, several joined by commas.
    Variables,
    /// Those below this device: its children, or with `descendants` everything below.
    Below,
    /// Those of a moment or later.
    Since,
    /// Those before a moment.
    Until,
    /// Those whose field has the text in it.
    Part,
    /// No filter: a switch, with what links show when it is not said. Its option, if it has one, says the opposite of that.
    Switch(Option<bool>),
    /// The original takes it and does nothing with it.
    Ignored,
}

/// A parameter of a list.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    /// Its name in the query.
    pub name: &'static str,
    /// The field it compares.
    pub field: &'static str,
    /// What it does.
    pub matches: Match,
    /// The long option, if it is not the field's.
    pub option: &'static str,
    /// What the option does, if it is not `Only those with this …`.
    pub help: &'static str,
}

impl Filter {
    /// Those whose field of this name has the value.
    pub const fn by(name: &'static str) -> Self {
        Self { name, field: name, matches: Match::Equal, option: "", help: "" }
    }

    /// A parameter that does something else.
    pub const fn that(name: &'static str, matches: Match, help: &'static str) -> Self {
        Self { matches, help, ..Self::by(name) }
    }

    /// It compares a field of another name.
    pub const fn of(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    /// Typed by another name than the field.
    pub const fn option(self, option: &'static str) -> Self {
        Self { option, ..self }
    }
}
