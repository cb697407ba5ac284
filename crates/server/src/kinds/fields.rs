//! The words in which a kind is described: fields of bodies and filters of lists.

/// What a JSON value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// A whole number or null.
    IntegerOrNull,
    /// true or false.
    Boolean,
    /// An object whose keys are not empty.
    Object,
    /// An array of strings.
    Strings,
    /// A string that is a UUID in any of its forms.
    Uuid,
}

/// A rule beyond the shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// At most this many characters.
    Length(usize),
    /// An IPv4 or IPv6 address.
    IpAddress,
}

/// Whether a POST takes a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is refused.
    Refused,
    /// It may be there.
    Optional,
    /// It must be there.
    Required,
}

/// One field of a kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    /// Its name in JSON and, where it is a column, in the table.
    pub name: &'static str,
    /// What a value must be.
    pub shape: Shape,
    /// A rule beyond the shape.
    pub rule: Rule,
    /// Whether POST takes it.
    pub create: Presence,
    /// Whether PUT takes it.
    pub update: bool,
    /// Whether answers have it.
    pub shown: bool,
    /// Whether it is a column of the kind's table.
    pub column: bool,
    /// The table whose id it holds.
    pub refers_to: Option<&'static str>,
    /// A number kept as text: the original answers a string when it reads it back.
    pub kept_as_text: bool,
    /// Whether a change shows in `updated_at`.
    pub touches: bool,
}

impl Field {
    const fn new(name: &'static str, shape: Shape) -> Field {
        Field {
            name,
            shape,
            rule: Rule::Length(255),
            create: Presence::Optional,
            update: false,
            shown: true,
            column: true,
            refers_to: None,
            kept_as_text: false,
            touches: true,
        }
    }

    /// A string of at most 255 characters.
    pub(crate) const fn text(name: &'static str) -> Field {
        Field::new(name, Shape::Text)
    }

    /// A whole number.
    pub(crate) const fn integer(name: &'static str) -> Field {
        Field::new(name, Shape::Integer)
    }

    /// true or false.
    pub(crate) const fn boolean(name: &'static str) -> Field {
        Field::new(name, Shape::Boolean)
    }

    /// The id of a row of another table.
    pub(crate) const fn reference(name: &'static str, table: &'static str) -> Field {
        let mut field = Field::new(name, Shape::Integer);
        field.refers_to = Some(table);
        field
    }

    /// Free text of at most 65,535 characters.
    pub(crate) const fn note() -> Field {
        let mut field = Field::text("note").updatable();
        field.rule = Rule::Length(65_535);
        field
    }

    /// An IPv4 or IPv6 address.
    pub(crate) const fn ip_address() -> Field {
        let mut field = Field::text("ip_address").required().updatable();
        field.rule = Rule::IpAddress;
        field
    }

    /// The variables of a POST; they are no column.
    pub(crate) const fn variables() -> Field {
        let mut field = Field::new("variables", Shape::Object).hidden();
        field.column = false;
        field
    }

    /// The labels of a POST; they are no column.
    pub(crate) const fn labels() -> Field {
        let mut field = Field::new("labels", Shape::Strings).hidden();
        field.column = false;
        field
    }

    /// The same field with another shape.
    pub(crate) const fn shaped(mut self, shape: Shape) -> Field {
        self.shape = shape;
        self
    }

    /// POST must have it.
    pub(crate) const fn required(mut self) -> Field {
        self.create = Presence::Required;
        self
    }

    /// PUT may have it.
    pub(crate) const fn updatable(mut self) -> Field {
        self.update = true;
        self
    }

    /// Answers leave it out.
    pub(crate) const fn hidden(mut self) -> Field {
        self.shown = false;
        self
    }

    /// A number that is kept as text.
    pub(crate) const fn kept_as_text(mut self) -> Field {
        self.kept_as_text = true;
        self
    }

    /// A change leaves `updated_at` alone, as the original does for a network device's own columns.
    pub(crate) const fn untouching(mut self) -> Field {
        self.touches = false;
        self
    }
}

/// What a parameter of a list does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FilterShape {
    /// Rows whose column has this text.
    Text(&'static str),
    /// Rows whose column has this number.
    Integer(&'static str),
    /// Rows whose column is true or false.
    Boolean(&'static str),
    /// Devices with a label.
    Label,
    /// Rows by their variables.
    Variables,
    /// Something that is no filter: true or false.
    Switch,
    /// A parameter the original takes and does nothing with.
    Ignored,
}

/// A parameter of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    /// The parameter's name.
    pub name: &'static str,
    /// What it does.
    pub shape: FilterShape,
    /// What links show when a request does not have it.
    pub default: Option<bool>,
}

impl Filter {
    const fn new(name: &'static str, shape: FilterShape) -> Filter {
        Filter { name, shape, default: None }
    }

    /// Rows whose column of that name has this text.
    pub(crate) const fn text(name: &'static str) -> Filter {
        Filter::new(name, FilterShape::Text(name))
    }

    /// Rows whose column of that name has this number.
    pub(crate) const fn integer(name: &'static str) -> Filter {
        Filter::new(name, FilterShape::Integer(name))
    }

    /// A filter of any other shape.
    pub(crate) const fn shaped(name: &'static str, shape: FilterShape) -> Filter {
        Filter::new(name, shape)
    }

    /// `vars=`.
    pub(crate) const fn variables() -> Filter {
        Filter::new("vars", FilterShape::Variables)
    }

    /// A switch with the value that links show when it is not given.
    pub(crate) const fn switch(name: &'static str, default: Option<bool>) -> Filter {
        Filter { name, shape: FilterShape::Switch, default }
    }
}
