//! Devices: hosts and network devices in one list, and what both have.

use super::{
    ACTIVE, BY_LABELS, BY_NAME_FORM, BY_NO_LABEL, BY_VARIABLES, CELL_ID, CLOUD_ID, CREATED_AT, DETAILS_SHOWN,
    DEVICE_TYPE, ID, IN_RANGE, IN_REGIONS, IP_ADDRESS, NAME, NOTE, PARENT_ID, PROJECT_ID, PROTECTED, REGION_ID,
    RESOLVED, UPDATED_AT,
};
use crate::field::Field;
use crate::filter::{Filter, Match};
use crate::kind::{Family, Kind};

/// The kind `device`: it can only be listed. The hosts come first, as in the original's client.
pub static DEVICE: Kind = Kind {
    name: "device",
    path: "devices",
    family: Family { singular: "device", plural: "devices" },
    fields: &[
        ID,
        NAME,
        DEVICE_TYPE,
        IP_ADDRESS,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        PARENT_ID.unasked(),
        NOTE,
        CREATED_AT,
        UPDATED_AT,
        PROJECT_ID,
        ACTIVE.no_column(),
        Field::text("model_name", "name of the model").no_column(),
        Field::text("os_version", "version of the operating system").no_column(),
        Field::text("vlans", "VLANs, as text").no_column(),
        PROTECTED,
    ],
    filters: &[
        Filter::by("region_id").wider("region_ids"),
        Filter::by("cloud_id"),
        Filter::by("cell_id"),
        Filter::that("parent_id", Match::Below, "Only children of this device"),
        Filter { help: "Only devices that are active, or that are not", ..Filter::by("active") },
        Filter {
            option: "descendants",
            ..Filter::that(
                "descendants",
                Match::Switch(Some(false)),
                "With --parent: the children's children too, and so on",
            )
        },
        RESOLVED,
        DETAILS_SHOWN,
        BY_NAME_FORM.option("name"),
        IN_REGIONS,
        BY_LABELS.option("label"),
        BY_NO_LABEL,
        IN_RANGE.option("ip"),
        BY_VARIABLES.added(),
    ],
    members: &["hosts", "network-devices"],
    lies_in: &["cloud_id", "region_id", "cell_id"],
    inherits: &["parent_id", "cell_id", "region_id", "cloud_id", "project_id"],
    unique_in: &["region_id"],
    taken: "A device with the given name already exists.",
    resolves: true,
    has_labels: true,
    ..Kind::PLAIN
};
