//! What a kind of resource is, and all kinds together.

use crate::field::{Column, Field, Type};
use crate::filter::{Filter, Match};
use crate::{Id, Node, NotAnId, python};

/// Kinds whose resources share names and ids and can stand for each other: hosts and network devices are devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    /// One of them: `device`.
    pub singular: &'static str,
    /// All of them: `devices`. References name it.
    pub plural: &'static str,
}

/// What a user may do, the least first; each may what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Sees its project's inventory.
    Reader,
    /// Changes it.
    Writer,
    /// Changes its project's users, and sees every project's inventory.
    Admin,
    /// Everything.
    Root,
}

impl Role {
    /// Their names, in their order.
    pub const NAMES: &'static [&'static str] = &["reader", "writer", "admin", "root"];

    /// What requests and answers call it.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// The role of a name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Reader, Self::Writer, Self::Admin, Self::Root].into_iter().find(|role| role.name() == name)
    }
}

/// Who may do what with a kind: the least role for each.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    /// Listing.
    pub list: Role,
    /// Looking at one, and at its variables.
    pub show: Role,
    /// Making, changing, deleting one.
    pub change: Role,
    /// Changing variables and labels.
    pub annotate: Role,
    /// Doing so with those of other projects.
    pub across_projects: Role,
}

impl Access {
    /// As the inventory of a project: readers see, writers change, admins do so in every project.
    pub const INVENTORY: Self = Self {
        list: Role::Reader,
        show: Role::Reader,
        change: Role::Writer,
        annotate: Role::Writer,
        across_projects: Role::Admin,
    };
}

/// One kind of resource.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its name in commands: `network-device`.
    pub name: &'static str,
    /// Its path below `/v1/`: `network-devices`.
    pub path: &'static str,
    /// Its family; most kinds are one alone.
    pub family: Family,
    /// What identifies one: [`Type::Integer`] or [`Type::Uuid`].
    pub id: Type,
    /// The field that names one: `name`.
    pub title: &'static str,
    /// All its fields, in the order of a list's columns, those shown unasked first.
    pub fields: &'static [Field],
    /// What its list takes, in the order in which links repeat it.
    pub filters: &'static [Filter],
    /// The kinds whose resources its list holds instead of its own; such a kind can only be listed.
    pub members: &'static [&'static str],
    /// The references that say where one lies, from the outside in. It goes with what it lies in.
    pub lies_in: &'static [&'static str],
    /// The references along which it inherits variables, nearest first; one to its own family is followed on and on.
    pub inherits: &'static [&'static str],
    /// The fields within whose values its title is unique.
    pub unique_in: &'static [&'static str],
    /// What the server says if the title is taken.
    pub taken: &'static str,
    /// Whether there is a path `/variables`.
    pub has_variables: bool,
    /// Whether one is shown with an empty object of variables although it cannot have any.
    pub shows_empty_variables: bool,
    /// Whether inherited variables are shown with one, and in lists with details, unless `resolved-values=false`.
    pub resolves: bool,
    /// Whether the path `/variables` shows inherited ones, unless `resolved-values=false`.
    pub resolves_variables: bool,
    /// Whether there is a path `/labels`.
    pub has_labels: bool,
    /// Whether a list by id or name is a look-up: no links, and 404 when there is none.
    pub looks_up: bool,
    /// Whether the client asks for `details=true`.
    pub asks_details: bool,
    /// Whether the command line says a sentence after an update, as the original's does.
    pub says_updated: bool,
    /// Who may do what with it.
    pub access: Access,
}

impl Kind {
    /// What a kind is unless it says otherwise: named, numbered, with own variables.
    pub const PLAIN: Self = Self {
        name: "",
        path: "",
        family: Family { singular: "", plural: "" },
        id: Type::Integer,
        title: "name",
        fields: &[],
        filters: &[],
        members: &[],
        lies_in: &[],
        inherits: &[],
        unique_in: &[],
        taken: "",
        has_variables: true,
        shows_empty_variables: false,
        resolves: false,
        resolves_variables: false,
        has_labels: false,
        looks_up: false,
        asks_details: true,
        says_updated: false,
        access: Access::INVENTORY,
    };

    /// What sentences call one: `network device`.
    pub fn noun(&self) -> String {
        self.name.replace('-', " ")
    }

    /// As [`Kind::noun`], at the beginning of a sentence: `Network device`.
    pub fn capitalised(&self) -> String {
        python::capitalised(&self.noun())
    }

    /// So many of them: `1 host`, `2 network devices`.
    pub fn counted(&self, count: usize) -> String {
        format!("{count} {}", if count == 1 { self.noun() } else { self.nouns() })
    }

    /// What sentences call several: `network devices`.
    pub fn nouns(&self) -> String {
        self.path.replace('-', " ")
    }

    /// The key of the list in the answer to `GET /v1/PATH`.
    pub fn list_key(&self) -> String {
        self.path.replace('-', "_")
    }

    /// A field by its name in the API.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// A filter by its name in the query.
    pub fn filter(&self, name: &str) -> Option<&'static Filter> {
        self.filters.iter().find(|filter| filter.name == name)
    }

    /// The names of the columns of a list: those shown unasked, or all.
    pub fn columns(&self, all: bool) -> impl Iterator<Item = &'static str> {
        let is_shown = move |field: &&Field| field.column == Column::Unasked || all && field.column == Column::Asked;
        self.fields.iter().filter(is_shown).map(|field| field.name)
    }

    /// The names of the columns that its list can be sorted by.
    pub fn sort_keys(&self) -> impl Iterator<Item = &'static str> {
        self.answered().filter(|field| field.column != Column::Never).map(|field| field.name)
    }

    /// The fields of an answer that are kept with the resource itself.
    pub fn answered(&self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().filter(|field| field.answered && field.is_stored())
    }

    /// The reference to another of its own family: `parent_id`.
    pub fn parent(&self) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.refers_to == Some(self.family.plural))
    }

    /// The field by which one says in which of another kind it lies; `None` if it lies in none of those.
    pub fn place_in(&self, other: &Kind) -> Option<&'static str> {
        let is_it = |name: &&str| self.field(name).is_some_and(|field| field.refers_to == Some(other.family.plural));
        self.lies_in.iter().copied().find(is_it)
    }

    /// Reads an id of this kind.
    ///
    /// # Errors
    /// [`NotAnId`] for a text that cannot be one.
    pub fn parse_id(&self, text: &str) -> Result<Id, NotAnId> {
        Id::parse(self.id, text)
    }

    /// Whether lists take `resolved-values`.
    pub fn lists_resolved(&self) -> bool {
        self.filters.iter().any(|filter| filter.name == "resolved-values" && matches!(filter.matches, Match::Switch(_)))
    }

    /// Takes the items out of the answer to a list, in the answer's order; `None` if it holds none, or one that is no object.
    pub fn nodes<'a>(&self, mut answer: Node<'a>) -> Option<Vec<Node<'a>>> {
        let mut list = answer.take(&self.list_key())?;
        let lists = match self.members {
            [] => vec![list],
            members => members.iter().map(|member| list.take(member)).collect::<Option<_>>()?,
        };
        let mut nodes = Vec::new();
        for list in lists {
            match list {
                Node::Array(items) => nodes.extend(items),
                _ => return None,
            }
        }
        nodes.iter().all(|node| matches!(node, Node::Object(_))).then_some(nodes)
    }
}

/// All kinds of an inventory.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// The kinds; one comes behind all it refers to, but for references within its family.
    pub kinds: &'static [&'static Kind],
}

impl Model {
    /// The kind at a path such as `hosts`.
    pub fn at(&self, path: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.path == path)
    }

    /// The kind that commands call so.
    pub fn named(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.iter().copied().find(|kind| kind.name == name)
    }

    /// The kind that a reference to a family is to: the one that stands for all of them, if there is one.
    pub fn referred(&self, plural: &str) -> Option<&'static Kind> {
        let kinds = self.kinds.iter().copied().filter(|kind| kind.family.plural == plural);
        kinds.max_by_key(|kind| kind.members.len())
    }

    /// The kinds of a family that have resources of their own.
    pub fn family(&self, plural: &str) -> impl Iterator<Item = &'static Kind> {
        self.kinds.iter().copied().filter(move |kind| kind.family.plural == plural && kind.members.is_empty())
    }
    /// Whether a kind shares its family with another that has resources of its own, and so its ids.
    pub fn is_shared(&self, kind: &Kind) -> bool {
        self.family(kind.family.plural).nth(1).is_some()
    }
}
