//! Hosts, network devices, and the list of both.

use super::table::{CELL_ID, CLOUD_ID, DETAILS, DETAILS_SHOWN, NAME, PLAIN, REGION_ID, RESOLVED};
use super::{Field, Filter, FilterShape, Kind, Level, Shape, Shows};

const PARENT_ID: Field = Field::reference("parent_id", "devices").shaped(Shape::IntegerOrNull).updatable();
const DEVICE_TYPE: Field = Field::text("device_type").required().updatable();

/// Hosts.
pub(crate) static HOSTS: Kind = Kind {
    path: "hosts",
    list_key: "hosts",
    noun: "host",
    table: "devices",
    device_type: Some("hosts"),
    fields: &[
        NAME,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        PARENT_ID,
        Field::ip_address(),
        DEVICE_TYPE,
        Field::boolean("active").updatable(),
        Field::note(),
        Field::labels(),
        Field::variables(),
    ],
    filters: &[
        Filter::integer("id"),
        Filter::text("name"),
        Filter::integer("region_id"),
        Filter::integer("cloud_id"),
        Filter::integer("cell_id"),
        Filter::text("device_type"),
        Filter::shaped("label", FilterShape::Label),
        Filter::text("ip_address"),
        Filter::variables(),
        DETAILS,
        RESOLVED,
    ],
    variables_shows: Shows::Resolved,
    ..DEVICE
};

/// Network devices: switches, routers, firewalls.
pub(crate) static NETWORK_DEVICES: Kind = Kind {
    path: "network-devices",
    list_key: "network_devices",
    noun: "network device",
    table: "devices",
    device_type: Some("network-devices"),
    fields: &[
        NAME,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        PARENT_ID,
        Field::ip_address(),
        DEVICE_TYPE,
        Field::boolean("active"),
        Field::text("model_name").updatable().untouching(),
        Field::text("os_version").updatable().untouching(),
        Field::text("vlans").updatable().untouching(),
        Field::reference("access_secret_id", "access_secrets").hidden(),
        Field::reference("interface_id", "network_interfaces").hidden(),
        Field::reference("network_id", "networks").hidden(),
        Field::variables(),
    ],
    filters: &[
        Filter::integer("id"),
        Filter::text("name"),
        Filter::integer("region_id"),
        Filter::integer("cloud_id"),
        Filter::integer("cell_id"),
        Filter::text("device_type"),
        Filter::text("ip_address"),
        Filter::variables(),
        DETAILS,
        RESOLVED,
    ],
    ..DEVICE
};

/// What hosts, network devices and the list of both have in common.
const DEVICE: Kind = Kind {
    path: "devices",
    list_key: "devices",
    noun: "device",
    table: "devices",
    filters: &[
        Filter::integer("region_id"),
        Filter::integer("cloud_id"),
        Filter::integer("cell_id"),
        Filter::integer("parent_id"),
        Filter::shaped("active", FilterShape::Boolean("active")),
        Filter::switch("descendants", Some(false)),
        RESOLVED,
        DETAILS_SHOWN,
    ],
    level: Some(Level::Device),
    inherits: &[Level::Cell, Level::Region, Level::Cloud, Level::Project],
    shows: Shows::Resolved,
    has_labels: true,
    taken: "A device with the given name already exists.",
    ..PLAIN
};

/// Hosts and network devices in one list; each shows what its own kind has.
pub(crate) static DEVICES: Kind = Kind {
    fields: &[
        NAME,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        PARENT_ID,
        Field::ip_address(),
        DEVICE_TYPE,
        Field::boolean("active"),
        Field::note(),
        Field::text("model_name"),
        Field::text("os_version"),
        Field::text("vlans"),
    ],
    ..DEVICE
};
