//! Hosts: servers, virtual machines, containers.

use super::device::DEVICE;
use super::{
    ACTIVE, BY_ACTIVE, BY_IP_ADDRESS, BY_LABEL, BY_LABELS, BY_NAME_FORM, BY_NO_LABEL, BY_VARIABLES, CELL_ID, CLOUD_ID,
    CREATED_AT, DETAILS, DEVICE_TYPE, ID, IN_RANGE, IN_REGIONS, IP_ADDRESS, LABELS, NAME, NOTE, PARENT_ID, PROJECT_ID,
    PROTECTED, REGION_ID, RESOLVED, UPDATED_AT, VARIABLES,
};
use crate::field::{Change, Field};
use crate::filter::Filter;
use crate::kind::Kind;

/// The kind `host`.
pub static HOST: Kind = Kind {
    name: "host",
    path: "hosts",
    fields: &[
        ID,
        NAME,
        // The original's client says `active: true` in so many words, but for hosts with labels.
        Field { says_default_without: Some("labels"), opposite: "inactive", ..ACTIVE }.changeable().unasked(),
        DEVICE_TYPE,
        IP_ADDRESS,
        CLOUD_ID,
        REGION_ID,
        CELL_ID,
        CREATED_AT.unasked(),
        UPDATED_AT,
        NOTE,
        VARIABLES,
        LABELS.change(Change::Apart),
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
        BY_LABEL.wider("labels"),
        BY_IP_ADDRESS.wider("ip_range"),
        BY_VARIABLES,
        DETAILS,
        RESOLVED,
        BY_NAME_FORM,
        IN_REGIONS,
        BY_LABELS,
        BY_NO_LABEL,
        BY_ACTIVE,
        IN_RANGE,
    ],
    members: &[],
    resolves_variables: true,
    says_updated: true,
    ..DEVICE
};
