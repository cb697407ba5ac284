//! One field of a kind: its name and type, who may set it, how it is shown and typed.

/// What a JSON value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// A string of at most that many characters.
    Text(usize),
    /// A string that is an IPv4 or IPv6 address.
    IpAddress,
    /// A string that is an address and the length of its prefix: `10.0.0.0/24`.
    Cidr,
    /// A string that is a UUID in any of its forms.
    Uuid,
    /// A whole number of 64 bits.
    Integer,
    /// true or false.
    Boolean,
    /// A string that is a moment in UTC: `2026-11-21T02:55:00.958906`.
    Time,
    /// An array of strings that is a value of the resource itself.
    Strings,
    /// An array of strings under a path of its own, `/labels`.
    Labels,
    /// An object under a path of its own, `/variables`, whose keys are not empty.
    Variables,
    /// A number of seconds that says how a change is done; it is not kept.
    Seconds,
}

/// Whether a POST takes a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is refused: the server says what it is.
    Refused,
    /// It may be there.
    Optional,
    /// It must be there.
    Required,
}

/// Whether and how a field is changed after the resource was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Never, and nobody offers to.
    Never,
    /// By a PUT of the resource.
    Put,
    /// By a PUT of the path of its own.
    Apart,
}

/// When a list shows a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Without being asked.
    Unasked,
    /// With `--detail`, or by its name.
    Asked,
    /// Not at all.
    Never,
}

/// One field of a kind of resource.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in the API.
    pub name: &'static str,
    /// What a value must be.
    pub type_: Type,
    /// Whether an empty string is refused.
    pub filled: bool,
    /// Whether a POST takes it.
    pub create: Presence,
    /// Whether and how it is changed.
    pub change: Change,
    /// Whether a change may set it to null.
    pub nullable: bool,
    /// Whether answers have it.
    pub answered: bool,
    /// Whether answers have it only where it is true, or there at all: what most resources are without.
    pub is_sparse: bool,
    /// The only values that it takes; any, if there are none.
    pub choices: &'static [&'static str],
    /// When a list shows it.
    pub column: Column,
    /// The family whose id it holds: `clouds`, `devices`.
    pub refers_to: Option<&'static str>,
    /// What a boolean is that nobody set.
    pub default: bool,
    /// The client says the default in so many words, unless the field named here is given.
    pub says_default_without: Option<&'static str>,
    /// A number that is kept as text: the original answers a string when it reads it back.
    pub kept_as_text: bool,
    /// Whether a change shows in `updated_at`.
    pub touches: bool,
    /// The long option without its dashes; the name with hyphens if this is empty.
    pub option: &'static str,
    /// The option's other name.
    pub alias: &'static str,
    /// The option's letter.
    pub short: Option<char>,
    /// An option for false: `inactive`.
    pub opposite: &'static str,
    /// A boolean whose option takes no value.
    pub is_switch: bool,
    /// Kept as a hash, made if it is not given, and shown once, in the answer to the POST. No option takes it, for others can
    /// read command lines.
    pub is_secret: bool,
    /// What it is, as a phrase: `IP address`.
    pub help: &'static str,
}

impl Field {
    /// A field that may be given when a resource is made and is shown when it is asked for.
    pub const fn new(name: &'static str, type_: Type, help: &'static str) -> Self {
        Self {
            name,
            type_,
            filled: false,
            create: Presence::Optional,
            change: Change::Never,
            nullable: false,
            answered: true,
            is_sparse: false,
            choices: &[],
            column: Column::Asked,
            refers_to: None,
            default: false,
            says_default_without: None,
            kept_as_text: false,
            touches: true,
            option: "",
            alias: "",
            short: None,
            opposite: "",
            is_switch: false,
            is_secret: false,
            help,
        }
    }

    /// A string of at most 255 characters.
    pub const fn text(name: &'static str, help: &'static str) -> Self {
        Self::new(name, Type::Text(255), help)
    }

    /// The id of a resource of another family, typed by that name: `cloud` for `cloud_id`.
    pub const fn reference(name: &'static str, family: &'static str, option: &'static str, help: &'static str) -> Self {
        Self { refers_to: Some(family), option, ..Self::new(name, Type::Integer, help) }
    }

    /// What the server says by itself.
    pub const fn assigned(name: &'static str, type_: Type, help: &'static str) -> Self {
        Self { create: Presence::Refused, ..Self::new(name, type_, help) }
    }

    /// A list shows it unasked.
    pub const fn unasked(self) -> Self {
        Self { column: Column::Unasked, ..self }
    }

    /// A list never shows it.
    pub const fn no_column(self) -> Self {
        Self { column: Column::Never, ..self }
    }

    /// POST must have it.
    pub const fn required(self) -> Self {
        Self { create: Presence::Required, ..self }
    }

    /// POST may have it.
    pub const fn created(self) -> Self {
        Self { create: Presence::Optional, ..self }
    }

    /// POST refuses it.
    pub const fn not_created(self) -> Self {
        Self { create: Presence::Refused, ..self }
    }

    /// How it is changed.
    pub const fn change(self, change: Change) -> Self {
        Self { change, ..self }
    }

    /// PUT may have it.
    pub const fn changeable(self) -> Self {
        self.change(Change::Put)
    }

    /// PUT may set it to null.
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// An empty string is refused.
    pub const fn filled(self) -> Self {
        Self { filled: true, ..self }
    }

    /// Answers leave it out.
    pub const fn unanswered(self) -> Self {
        Self { answered: false, ..self }
    }

    /// Answers have it only where it is true, or there.
    pub const fn sparse(self) -> Self {
        Self { is_sparse: true, ..self }
    }

    /// A change leaves `updated_at` alone.
    pub const fn untouching(self) -> Self {
        Self { touches: false, ..self }
    }

    /// Typed by another name.
    pub const fn option(self, option: &'static str) -> Self {
        Self { option, ..self }
    }

    /// Typed by a letter as well.
    pub const fn short(self, letter: char) -> Self {
        Self { short: Some(letter), ..self }
    }

    /// Whether a change may set it to null: what nobody has to give can be taken away, but for what has a default. The
    /// original's server takes null for [`Field::nullable`] fields only.
    pub fn can_be_unset(&self) -> bool {
        let is_optional = self.create == Presence::Optional && self.change == Change::Put;
        self.nullable || is_optional && !matches!(self.type_, Type::Boolean | Type::Strings) && !self.is_secret
    }

    /// The long option, without its dashes.
    pub fn long(&self) -> String {
        if self.option.is_empty() { self.name.replace('_', "-") } else { self.option.to_owned() }
    }

    /// Whether it is kept with the resource itself: labels and variables are not.
    pub const fn is_stored(&self) -> bool {
        !matches!(self.type_, Type::Labels | Type::Variables | Type::Seconds)
    }
}
