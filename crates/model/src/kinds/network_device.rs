//! Network devices: switches, routers, firewalls.

use super::device::DEVICE;
use super::{
    ACTIVE, BY_ACTIVE, BY_IP_ADDRESS, BY_LABELS, BY_NAME_FORM, BY_NO_LABEL, BY_VARIABLES, CELL_ID, CLOUD_ID,
    CREATED_AT, DETAILS, DEVICE_TYPE, ID, IN_RANGE, IN_REGIONS, IP_ADDRESS, LABELS, NAME, PARENT_ID, PROJECT_ID,
    PROTECTED, REGION_ID, RESOLVED, UPDATED_AT, VARIABLES,
};
use crate::field::Field;
use crate::filter::Filter;
use crate::kind::Kind;

/// The kind `network-device`. A change of what only it has leaves `updated_at` alone, as the original's server does.
pub static NETWORK_DEVICE: Kind = Kind {
    name: "network-device",
    path: "network-devices",
    fields: &[
        ID,
        NAME,
        ACTIVE.unasked(),
        DEVICE_TYPE,
        IP_ADDRESS,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        CREATED_AT.unasked(),
        UPDATED_AT,
        Field::text("model_name", "name of the model").option("model").changeable().untouching(),
        Field::text("os_version", "version of its operating system").changeable().untouching(),
        Field::text("vlans", "VLANs, as text").changeable().untouching(),
        // The API makes no secrets, so there are none to name.
        Field::reference("access_secret_id", "access_secrets", "access-secret-id", "id of the secret that opens it")
            .unanswered(),
        Field::reference("interface_id", "network_interfaces", "interface", "network interface it is reached through")
            .unanswered(),
        Field::reference("network_id", "networks", "network", "network it is in").unanswered(),
        VARIABLES,
        LABELS.not_created(),
        PARENT_ID,
        PROJECT_ID,
        PROTECTED,
    ],
    filters: &[
        Filter::by("id"),
        Filter::by("name").wider("name_like"),
        Filter::by("region_id").wider("region_ids"),
        Filter::by("cloud_id"),
        Filter::by("cell_id"),
        Filter::by("device_type").option("device-type"),
        BY_IP_ADDRESS.wider("ip_range"),
        BY_VARIABLES,
        DETAILS,
        RESOLVED,
        BY_NAME_FORM,
        IN_REGIONS,
        BY_LABELS.option("label"),
        BY_NO_LABEL,
        BY_ACTIVE,
        IN_RANGE,
    ],
    members: &[],
    ..DEVICE
};
