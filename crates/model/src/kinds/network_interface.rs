//! Network interfaces of hosts and network devices.

use super::{BY_IP_ADDRESS, CREATED_AT, ID, IP_ADDRESS, NAME, PROJECT_ID, PROTECTED, UPDATED_AT};
use crate::field::{Field, Type};
use crate::filter::Filter;
use crate::kind::{Family, Kind};

/// The kind `network-interface`.
pub static NETWORK_INTERFACE: Kind = Kind {
    name: "network-interface",
    path: "network-interfaces",
    family: Family { singular: "network_interface", plural: "network_interfaces" },
    fields: &[
        ID,
        NAME,
        Field::reference("device_id", "devices", "device", "device it is part of").required().unasked(),
        Field::reference("network_id", "networks", "network", "network it is in").unasked(),
        Field::text("interface_type", "type: `ethernet`, …")
            .option("type")
            .short('t')
            .required()
            .changeable()
            .unasked(),
        IP_ADDRESS,
        CREATED_AT.unasked(),
        UPDATED_AT,
        Field::new("vlan_id", Type::Integer, "id of the VLAN"),
        Field::text("vlan", "VLAN, as text").changeable(),
        Field::new("port", Type::Integer, "port").changeable(),
        Field::text("duplex", "`full` or `half`").changeable(),
        Field { kept_as_text: true, ..Field::new("speed", Type::Integer, "speed in Mbit/s") }.changeable(),
        Field::text("link", "`up` or `down`").changeable(),
        Field::text("cdp", "report of the Cisco Discovery Protocol").changeable(),
        Field::text("security", "security settings").changeable(),
        PROJECT_ID,
        PROTECTED,
    ],
    filters: &[Filter::by("id"), Filter::by("device_id"), BY_IP_ADDRESS, Filter::by("interface_type")],
    lies_in: &["device_id"],
    unique_in: &["device_id"],
    taken: "A network interface with the given name already exists on this device.",
    has_variables: false,
    shows_empty_variables: true,
    asks_details: false,
    ..Kind::PLAIN
};
