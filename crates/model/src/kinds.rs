//! The kinds of an inventory, one file each, and what several of them have.

mod cell;
mod cloud;
mod device;
mod history;
mod host;
mod network;
mod network_device;
mod network_interface;
mod project;
mod region;
mod user;

pub use cell::CELL;
pub use cloud::CLOUD;
pub use device::DEVICE;
pub use history::{HISTORY, LONGEST_REASON};
pub use host::HOST;
pub use network::NETWORK;
pub use network_device::NETWORK_DEVICE;
pub use network_interface::NETWORK_INTERFACE;
pub use project::PROJECT;
pub use region::REGION;
pub use user::USER;

use crate::field::{Field, Type};
use crate::filter::{Filter, Match};
use crate::kind::Model;

/// Every kind.
pub static MODEL: Model = Model {
    kinds: &[&PROJECT, &USER, &CLOUD, &REGION, &CELL, &NETWORK, &HOST, &NETWORK_DEVICE, &NETWORK_INTERFACE, &DEVICE],
};

/// The number of a resource.
pub const ID: Field = Field::assigned("id", Type::Integer, "id").unasked();
/// What it is called.
pub const NAME: Field = Field::text("name", "name").filled().required().changeable().short('n').unasked();
/// What people are to know of it.
pub const NOTE: Field = Field::new("note", Type::Text(65_535), "note; an empty one clears it").changeable();
/// When it was made.
pub const CREATED_AT: Field = Field::assigned("created_at", Type::Time, "time it was made");
/// When it was last changed; null until then.
pub const UPDATED_AT: Field = Field::assigned("updated_at", Type::Time, "time of the last change");
/// Whose it is.
pub const PROJECT_ID: Field =
    Field { refers_to: Some("projects"), ..Field::assigned("project_id", Type::Uuid, "project it belongs to") }
        .option("project");
/// The cloud something lies in.
pub const CLOUD_ID: Field =
    Field::reference("cloud_id", "clouds", "cloud", "cloud it is in").required().changeable().unasked();
/// The region something lies in.
pub const REGION_ID: Field =
    Field::reference("region_id", "regions", "region", "region it is in").required().changeable().short('r').unasked();
/// The cell something lies in, if it is in one.
pub const CELL_ID: Field =
    Field::reference("cell_id", "cells", "cell", "cell it is in").changeable().short('c').unasked();
/// The device that a device is part of or runs on.
pub const PARENT_ID: Field =
    Field::reference("parent_id", "devices", "parent", "device it is part of or runs on").changeable().nullable();
/// An address; the original's option is spelled with an underscore.
pub const IP_ADDRESS: Field = Field { alias: "ip-address", ..Field::new("ip_address", Type::IpAddress, "IP address") }
    .option("ip_address")
    .short('i')
    .required()
    .changeable()
    .unasked();
/// The sort of device.
pub const DEVICE_TYPE: Field = Field::text("device_type", "type: `server`, `switch`, …")
    .filled()
    .option("type")
    .short('t')
    .required()
    .changeable()
    .unasked();
/// Whether a device is in use.
pub const ACTIVE: Field =
    Field { default: true, ..Field::new("active", Type::Boolean, "whether it is active") }.short('a');
/// Whether it can be deleted.
pub const PROTECTED: Field = Field {
    is_switch: true,
    opposite: "no-protect",
    ..Field::assigned("protected", Type::Boolean, "refuse to delete it, or what it lies in").option("protect")
}
.changeable()
.sparse()
.no_column();
/// The labels of a device.
pub const LABELS: Field =
    Field::new("labels", Type::Labels, "labels; commas separate them, and the option repeats").short('l').unanswered();
/// Free JSON under string keys.
pub const VARIABLES: Field = Field::new("variables", Type::Variables, "variables").unanswered();

const BY_LABEL: Filter = Filter {
    option: "label",
    ..Filter::that("label", Match::Label, "Only those with this label; with all of several")
};
const BY_VARIABLES: Filter = Filter {
    option: "vars",
    ..Filter::that(
        "vars",
        Match::Variables,
        "Only those whose variables match: PATH is a JSON path, VALUE is JSON; PATH alone means to have it, '!PATH' to lack \
         it; all terms must hold",
    )
};
const BY_IP_ADDRESS: Filter = Filter::by("ip_address").option("ip");
/// Those in one of several regions.
const IN_REGIONS: Filter = Filter::that("region_ids", Match::AnyOf, "").of("region_id").added();
/// Those whose names have a form.
const BY_NAME_FORM: Filter =
    Filter::that("name_like", Match::Like, "Only those with this name; * is any text, ? any character")
        .of("name")
        .added();
/// Those whose addresses are in a range.
const IN_RANGE: Filter =
    Filter::that("ip_range", Match::InRange, "Only those with this address, or in this range: 10.1.0.0/16")
        .of("ip_address")
        .added();
/// Those with all of several labels.
const BY_LABELS: Filter =
    Filter::that("labels", Match::AllLabels, "Only those with this label; with all of several").added();
const BY_NO_LABEL: Filter = Filter {
    option: "not-label",
    ..Filter::that("not_labels", Match::NoLabel, "Only those without this label; without any of several").added()
};
const BY_ACTIVE: Filter =
    Filter { help: "Only those that are active, or that are not", ..Filter::by("active") }.added();
const DETAILS: Filter = Filter::that("details", Match::Switch(None), "");
/// As [`DETAILS`], and links show it when it is not given.
const DETAILS_SHOWN: Filter = Filter::that("details", Match::Switch(Some(false)), "");
const RESOLVED: Filter = Filter {
    option: "own",
    ..Filter::that(
        "resolved-values",
        Match::Switch(Some(true)),
        "Show and match own variables only, without those that are inherited",
    )
};

/// The kind that `docs/add-a-resource.md` shows how to add.
#[cfg(test)]
#[path = "../../../tests/data/rack.rs"]
mod documented;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use std::collections::HashSet;

    fn with_documented() -> impl Iterator<Item = &'static Kind> {
        MODEL.kinds.iter().copied().chain([&documented::RACK])
    }

    #[test]
    fn the_statement_of_the_document_is_one() {
        let document = include_str!("../../../docs/add-a-resource.md");
        let indented = |line: &str| format!("       {line}").trim_end().to_owned() + "\n";
        let statement: String = include_str!("../../../tests/data/rack.rs").lines().map(indented).collect();
        assert!(document.contains(&statement), "the document has not what tests/data/rack.rs has:\n{statement}");
    }

    /// Every name that a statement mentions is one that it has.
    #[test]
    fn a_kind_refers_to_what_there_is() {
        for (place, kind) in with_documented().enumerate() {
            let has = |name: &&str| assert!(kind.field(name).is_some(), "{}: {name}", kind.name);
            [kind.lies_in, kind.inherits, kind.unique_in].into_iter().flatten().for_each(&has);
            has(&kind.title);
            let compared = kind.filters.iter().filter(|filter| filter.matches == Match::Equal);
            compared.for_each(|filter| has(&filter.field));
            kind.members.iter().for_each(|path| assert!(MODEL.at(path).is_some(), "{path}"));
            for family in kind.fields.iter().filter_map(|field| field.refers_to) {
                let known = |kind: &&&Kind| kind.family.plural == family;
                let is_known =
                    MODEL.kinds.iter().take(place + 1).any(|kind| known(&kind)) || family == "access_secrets";
                assert!(is_known || family == "network_interfaces", "{}: {family}", kind.name);
            }
        }
    }

    #[test]
    fn no_field_option_or_filter_of_a_kind_is_there_twice_and_columns_shown_unasked_come_first() {
        for kind in with_documented() {
            let mut seen = HashSet::new();
            for field in kind.fields {
                assert!(
                    seen.insert(field.name) && seen.insert(Box::leak(format!("--{}", field.long()).into_boxed_str()))
                );
            }
            let filters: HashSet<_> = kind.filters.iter().map(|filter| filter.name).collect();
            assert_eq!(filters.len(), kind.filters.len(), "{}", kind.name);
            let unasked: Vec<_> = kind.columns(false).collect();
            assert_eq!(kind.columns(true).take(unasked.len()).collect::<Vec<_>>(), unasked, "{}", kind.name);
        }
    }
}
