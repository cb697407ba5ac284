//! The ten kinds, those of devices apart.

use super::devices::{DEVICES, HOSTS, NETWORK_DEVICES};
use super::{Field, Filter, FilterShape, Kind, Level, Shape, Shows};

pub(super) const NAME: Field = Field::text("name").required().updatable();
pub(super) const CLOUD_ID: Field = Field::reference("cloud_id", "clouds").required();
pub(super) const REGION_ID: Field = Field::reference("region_id", "regions").required();
pub(super) const CELL_ID: Field = Field::reference("cell_id", "cells");
pub(super) const DETAILS: Filter = Filter::switch("details", None);
pub(super) const DETAILS_SHOWN: Filter = Filter::switch("details", Some(false));
pub(super) const RESOLVED: Filter = Filter::switch("resolved-values", Some(true));

/// What a kind is unless it says otherwise: own variables under a path of their own, integer ids.
pub(super) const PLAIN: Kind = Kind {
    path: "",
    list_key: "",
    noun: "",
    table: "",
    device_type: None,
    fields: &[],
    filters: &[],
    level: None,
    inherits: &[],
    shows: Shows::Own,
    variables_shows: Shows::Own,
    empty_variables: false,
    has_variables_path: true,
    has_labels: false,
    uuid: false,
    looks_up: false,
    taken: "",
};

/// Projects: who owns everything else.
static PROJECTS: Kind = Kind {
    path: "projects",
    list_key: "projects",
    noun: "project",
    table: "projects",
    fields: &[NAME, Field::variables()],
    filters: &[Filter::text("name"), Filter::variables(), DETAILS_SHOWN],
    level: Some(Level::Project),
    uuid: true,
    taken: "A project with the given name already exists.",
    ..PLAIN
};

/// Users of a project.
static USERS: Kind = Kind {
    path: "users",
    list_key: "users",
    noun: "user",
    table: "users",
    fields: &[
        Field::text("username").required(),
        Field::text("project_id").shaped(Shape::Uuid).required(),
        Field::boolean("is_admin").updatable(),
        Field::text("roles").shaped(Shape::Strings).hidden(),
        Field::text("api_key").updatable().hidden(),
    ],
    filters: &[Filter::shaped("id", FilterShape::Ignored), Filter::shaped("name", FilterShape::Text("username"))],
    has_variables_path: false,
    taken: "A user with the given name already exists in this project.",
    ..PLAIN
};

/// Clouds.
static CLOUDS: Kind = Kind {
    path: "clouds",
    list_key: "clouds",
    noun: "cloud",
    table: "clouds",
    fields: &[NAME, Field::note(), Field::variables()],
    filters: &[Filter::integer("id"), Filter::text("name"), Filter::variables(), DETAILS_SHOWN],
    level: Some(Level::Cloud),
    inherits: &[Level::Project],
    looks_up: true,
    taken: "A cloud with the given name already exists.",
    ..PLAIN
};

/// Regions of a cloud.
static REGIONS: Kind = Kind {
    path: "regions",
    list_key: "regions",
    noun: "region",
    table: "regions",
    fields: &[NAME, CLOUD_ID, Field::note(), Field::variables()],
    filters: &[
        Filter::integer("id"),
        Filter::text("name"),
        Filter::integer("cloud_id"),
        Filter::variables(),
        DETAILS,
        RESOLVED,
    ],
    level: Some(Level::Region),
    inherits: &[Level::Cloud, Level::Project],
    shows: Shows::Resolved,
    looks_up: true,
    taken: "A region with the given name already exists.",
    ..PLAIN
};

/// Cells of a region.
static CELLS: Kind = Kind {
    path: "cells",
    list_key: "cells",
    noun: "cell",
    table: "cells",
    fields: &[NAME, REGION_ID, CLOUD_ID, Field::note(), Field::variables()],
    filters: &[
        Filter::integer("id"),
        Filter::text("name"),
        Filter::integer("region_id"),
        Filter::integer("cloud_id"),
        Filter::variables(),
        DETAILS,
        RESOLVED,
    ],
    level: Some(Level::Cell),
    inherits: &[Level::Region, Level::Cloud, Level::Project],
    shows: Shows::Resolved,
    taken: "A cell with the given name already exists.",
    ..PLAIN
};

/// Networks of a region.
static NETWORKS: Kind = Kind {
    path: "networks",
    list_key: "networks",
    noun: "network",
    table: "networks",
    fields: &[
        NAME,
        Field::text("cidr").required().updatable(),
        Field::text("gateway").required().updatable(),
        Field::text("netmask").required().updatable(),
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        Field::text("ip_block_type").updatable(),
        Field::text("nss").updatable(),
        Field::variables(),
    ],
    filters: &[
        Filter::integer("id"),
        Filter::shaped("network_type", FilterShape::Text("ip_block_type")),
        Filter::text("name"),
        Filter::integer("region_id"),
        Filter::integer("cell_id"),
        Filter::variables(),
        RESOLVED,
        DETAILS_SHOWN,
    ],
    level: Some(Level::Network),
    taken: "Network with the given name already exists in this region.",
    ..PLAIN
};

/// Interfaces of a device.
static NETWORK_INTERFACES: Kind = Kind {
    path: "network-interfaces",
    list_key: "network_interfaces",
    noun: "network interface",
    table: "network_interfaces",
    fields: &[
        NAME,
        Field::reference("device_id", "devices").required(),
        Field::reference("network_id", "networks"),
        Field::text("interface_type").required().updatable(),
        Field::ip_address(),
        Field::integer("vlan_id"),
        Field::text("vlan").updatable(),
        Field::integer("port").updatable(),
        Field::text("duplex").updatable(),
        Field::integer("speed").updatable().kept_as_text(),
        Field::text("link").updatable(),
        Field::text("cdp").updatable(),
        Field::text("security").updatable(),
    ],
    filters: &[
        Filter::integer("id"),
        Filter::integer("device_id"),
        Filter::text("ip_address"),
        Filter::text("interface_type"),
    ],
    empty_variables: true,
    has_variables_path: false,
    taken: "A network interface with the given name already exists on this device.",
    ..PLAIN
};

/// Every kind, as paths name them.
pub(crate) static KINDS: [&Kind; 10] =
    [&PROJECTS, &USERS, &CLOUDS, &REGIONS, &CELLS, &HOSTS, &NETWORK_DEVICES, &NETWORKS, &NETWORK_INTERFACES, &DEVICES];
