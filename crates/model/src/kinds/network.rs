//! Networks: address ranges in a region.

use super::{
    BY_VARIABLES, CELL_ID, CLOUD_ID, CREATED_AT, DETAILS_SHOWN, ID, NAME, PROJECT_ID, PROTECTED, REGION_ID, RESOLVED,
    UPDATED_AT, VARIABLES,
};
use crate::field::{Field, Type};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `network`. It inherits no variables.
pub static NETWORK: Kind = Kind {
    name: "network",
    path: "networks",
    family: Family { singular: "network", plural: "networks" },
    fields: &[
        ID,
        NAME,
        Field::new("cidr", Type::Cidr, "address range, `10.0.0.0/24`").required().changeable().unasked(),
        Field::new("gateway", Type::IpAddress, "address of the gateway").required().changeable().unasked(),
        Field::text("netmask", "netmask, `255.255.255.0`").required().changeable().unasked(),
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        CREATED_AT.unasked(),
        UPDATED_AT,
        Field::text("ip_block_type", "type of the address block").changeable(),
        Field::text("nss", "network security service").changeable(),
        VARIABLES,
        PROJECT_ID,
        PROTECTED,
    ],
    filters: &[
        Filter::by("id"),
        Filter::by("network_type").of("ip_block_type").option("type"),
        Filter::by("name"),
        Filter::by("region_id"),
        Filter::by("cell_id"),
        BY_VARIABLES,
        RESOLVED,
        DETAILS_SHOWN,
    ],
    lies_in: &["cloud_id", "region_id", "cell_id"],
    unique_in: &["project_id", "region_id"],
    taken: "Network with the given name already exists in this region.",
    ..Kind::PLAIN
};
