//! A parameter of a list: by what it narrows, and how it is typed.

/// What a parameter does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Those whose field has this value.
    Equal,
    /// Those whose field has one of these values; the parameter repeats.
    AnyOf,
    /// Those whose field has this form: `*` is any text, `?` any character.
    Like,
    /// Those whose address is in this range, `10.1.0.0/16`, or is this one.
    InRange,
    /// Those with this label.
    Label,
    /// Those with all of these labels; the parameter repeats.
    AllLabels,
    /// Those with none of these labels; the parameter repeats.
    NoLabel,
    /// Those whose variables match: terms, several joined by commas; see [`crate::term`].
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

impl Match {
    /// Whether the parameter may be there several times, and each counts.
    pub const fn repeats(self) -> bool {
        matches!(self, Self::AnyOf | Self::AllLabels | Self::NoLabel)
    }
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
    /// Whether the original's server lacks it.
    pub is_added: bool,
    /// The parameter that is sent instead for what this one cannot say: several values, a form, a range.
    pub wider: &'static str,
    /// What the option does, if it is not `Only those with this …`.
    pub help: &'static str,
}

impl Filter {
    /// Those whose field of this name has the value.
    pub const fn by(name: &'static str) -> Self {
        Self { name, field: name, matches: Match::Equal, option: "", is_added: false, wider: "", help: "" }
    }

    /// A parameter that does something else.
    pub const fn that(name: &'static str, matches: Match, help: &'static str) -> Self {
        Self { matches, help, ..Self::by(name) }
    }

    /// It compares a field of another name.
    pub const fn of(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    /// The original's server lacks it.
    pub const fn added(self) -> Self {
        Self { is_added: true, ..self }
    }

    /// Another parameter says more.
    pub const fn wider(self, wider: &'static str) -> Self {
        Self { wider, ..self }
    }

    /// Typed by another name than the field.
    pub const fn option(self, option: &'static str) -> Self {
        Self { option, ..self }
    }
}
