//! What the API knows of each kind of resource: data, so that no verb repeats itself for ten kinds.

mod devices;
mod fields;
mod table;

pub(crate) use devices::{DEVICES, HOSTS, NETWORK_DEVICES};
pub(crate) use fields::{Field, Filter, FilterShape, Presence, Rule, Shape};
pub(crate) use table::KINDS;

/// A level that variables are kept at; each has a table of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Level {
    /// Variables of a project: the farthest a resource inherits from.
    Project,
    /// Variables of a cloud.
    Cloud,
    /// Variables of a region.
    Region,
    /// Variables of a cell.
    Cell,
    /// Variables of a host or a network device.
    Device,
    /// Variables of a network; nothing inherits from it.
    Network,
}

impl Level {
    /// Every level, nearest to a device first.
    pub(crate) const ALL: [Level; 6] =
        [Level::Device, Level::Cell, Level::Region, Level::Cloud, Level::Project, Level::Network];

    /// The table with the columns `owner_id`, `key` and `value` (JSON text).
    pub(crate) fn table(self) -> &'static str {
        match self {
            Level::Project => "project_variables",
            Level::Cloud => "cloud_variables",
            Level::Region => "region_variables",
            Level::Cell => "cell_variables",
            Level::Device => "device_variables",
            Level::Network => "network_variables",
        }
    }

    /// The column by which a resource below names its owner at this level.
    pub(crate) fn column(self) -> &'static str {
        match self {
            Level::Project => "project_id",
            Level::Cloud => "cloud_id",
            Level::Region => "region_id",
            Level::Cell => "cell_id",
            Level::Device => "device_id",
            Level::Network => "network_id",
        }
    }
}

/// Which of the variables an answer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shows {
    /// The resource's own.
    Own,
    /// The inherited ones too, unless `resolved-values=false`.
    Resolved,
}

/// One kind of resource: how the API names it and where its rows are.
#[derive(Debug)]
pub(crate) struct Kind {
    /// The path below `/v1/`.
    pub path: &'static str,
    /// The key of the list in `GET /v1/PATH`.
    pub list_key: &'static str,
    /// What messages call one of them.
    pub noun: &'static str,
    /// The table its rows are in.
    pub table: &'static str,
    /// The value of `devices.type`: hosts and network devices share a table and its ids.
    pub device_type: Option<&'static str>,
    /// The fields a request may set or an answer shows, besides id, project and times.
    pub fields: &'static [Field],
    /// What `GET` of the list takes, in the order in which links repeat it.
    pub filters: &'static [Filter],
    /// Where its variables are.
    pub level: Option<Level>,
    /// The levels it inherits from, nearest first.
    pub inherits: &'static [Level],
    /// What `GET` of one and of a list with details shows.
    pub shows: Shows,
    /// Whether `GET /v1/PATH/ID/variables` resolves.
    pub variables_shows: Shows,
    /// Whether `GET` of one has an empty object of variables although there are none to keep.
    pub empty_variables: bool,
    /// Whether there is `/v1/PATH/ID/variables`.
    pub has_variables_path: bool,
    /// Whether there is `/v1/PATH/ID/labels`.
    pub has_labels: bool,
    /// Whether the id is a UUID, not an integer.
    pub uuid: bool,
    /// Whether a list by `id` or `name` is a look-up: no links, and 404 when there is none.
    pub looks_up: bool,
    /// The message of 409 when the name is taken.
    pub taken: &'static str,
}

impl Kind {
    /// The kind at a path such as `hosts`.
    pub(crate) fn at(path: &str) -> Option<&'static Kind> {
        KINDS.iter().copied().find(|kind| kind.path == path)
    }

    /// The names of the columns of an answer: those of the fields shown, and those every row has.
    pub(crate) fn columns(&self) -> Vec<&'static str> {
        let own = self.fields.iter().filter(|field| field.shown && field.column).map(|field| field.name);
        let mut columns: Vec<_> = own.collect();
        columns.extend(["id", "created_at", "updated_at"]);
        if self.table != "projects" && !columns.contains(&"project_id") {
            columns.push("project_id");
        }
        columns
    }

    /// A field by name.
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
