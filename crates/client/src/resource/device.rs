//! Devices: hosts and network devices in one list.

use super::{Item, Own, Place, Resource, array};
use serde::Serialize;
use serde_json::Value;

/// The kind `device`: it can only be listed.
#[derive(Debug)]
pub struct Device;

impl Resource for Device {
    type Id = u64;
    type Filter = DeviceFilter;
    const NAME: &'static str = "device";
    const PATH: &'static str = "devices";
    #[rustfmt::skip]
    const FIELDS: &'static [&'static str] = &[
        "id", "name", "device_type", "ip_address", "cloud_id", "region_id", "cell_id", "parent_id", "note",
        "created_at", "updated_at", "project_id",
    ];
    const SHOWN: usize = 8;

    /// The answer holds two lists; the hosts come first, as in the original client.
    fn items(answer: &mut Item) -> Option<Vec<Value>> {
        let lists = answer.get_mut("devices")?.as_object_mut()?;
        let mut devices = array(lists.get_mut("hosts"))?;
        devices.append(&mut array(lists.get_mut("network-devices"))?);
        Some(devices)
    }
}

/// Which devices to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct DeviceFilter {
    /// Where they are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub place: Place,
    /// Only children of this device
    #[cfg_attr(feature = "cli", arg(long = "parent", value_name = "ID"))]
    pub parent_id: Option<u64>,
    /// With `--parent`: the children's children too, and so on
    #[cfg_attr(feature = "cli", arg(long))]
    #[serde(serialize_with = "only_if_set")]
    pub descendants: bool,
    /// Only devices that are active, or that are not
    #[cfg_attr(feature = "cli", arg(long))]
    pub active: Option<bool>,
    /// Whose variables are shown.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub view: Own,
}

/// `descendants=true`; the default is left out.
fn only_if_set<S: serde::Serializer>(set: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    set.then_some(true).serialize(serializer)
}
