//! Network devices: switches, routers, firewalls.

use super::{Create, Home, Item, Matching, NewParent, Own, Place, Plain, Resource, Single, Update, fields};
use crate::labels::Labelled;
use crate::variables::HasVariables;
use serde::Serialize;
use std::net::IpAddr;

/// The kind `network-device`.
#[derive(Debug)]
pub struct NetworkDevice;

impl Resource for NetworkDevice {
    type Id = u64;
    type Filter = NetworkDeviceFilter;
    const NAME: &'static str = "network-device";
    const PATH: &'static str = "network-devices";
    #[rustfmt::skip]
    const FIELDS: &'static [&'static str] = &[
        "id", "name", "active", "device_type", "ip_address", "cloud_id", "region_id", "cell_id", "created_at",
        "updated_at", "model_name", "os_version", "vlans", "access_secret_id", "interface_id", "network_id",
        "variables", "labels", "parent_id", "project_id",
    ];
    const SHOWN: usize = 9;
}
impl Single for NetworkDevice {
    type View = Own;
}
impl Create for NetworkDevice {
    type New = NetworkDeviceNew;
}
impl Update for NetworkDevice {
    type Change = NetworkDeviceChange;
    fn change_body(change: &NetworkDeviceChange) -> Item {
        change.parent.apply(fields(change))
    }
}
impl HasVariables for NetworkDevice {
    type VariablesView = Plain;
}
impl Labelled for NetworkDevice {}

/// Which network devices to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkDeviceFilter {
    /// Only the network device of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only network devices of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Where they are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub place: Place,
    /// Only network devices of this type
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE"))]
    pub device_type: Option<String>,
    /// Only the network device of this IP address
    #[cfg_attr(feature = "cli", arg(long = "ip", value_name = "ADDRESS"))]
    pub ip_address: Option<IpAddr>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
    /// Whose variables are shown and matched.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub view: Own,
}

/// What describes a network device beyond what every device has.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Equipment {
    /// Name of the model
    #[cfg_attr(feature = "cli", arg(long = "model", value_name = "NAME"))]
    pub model_name: Option<String>,
    /// Version of its operating system
    #[cfg_attr(feature = "cli", arg(long, value_name = "VERSION"))]
    pub os_version: Option<String>,
    /// Its VLANs, as text
    #[cfg_attr(feature = "cli", arg(long))]
    pub vlans: Option<String>,
}

/// A new network device.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkDeviceNew {
    /// Name of the network device
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// IP address of the network device
    #[cfg_attr(feature = "cli", arg(short, long = "ip-address", alias = "ip_address", value_name = "ADDRESS"))]
    pub ip_address: IpAddr,
    /// Where it is.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub home: Home,
    /// Type of the network device: `switch`, `router`, …
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub device_type: String,
    /// Device it is part of
    #[cfg_attr(feature = "cli", arg(long = "parent", value_name = "ID"))]
    pub parent_id: Option<u64>,
    /// Whether it is active
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub active: Option<bool>,
    /// Model, operating system, VLANs.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub equipment: Equipment,
    /// Id of the secret that opens it
    #[cfg_attr(feature = "cli", arg(long, value_name = "ID"))]
    pub access_secret_id: Option<u64>,
    /// Network interface it is reached through
    #[cfg_attr(feature = "cli", arg(long = "interface", value_name = "ID"))]
    pub interface_id: Option<u64>,
    /// Network it is in
    #[cfg_attr(feature = "cli", arg(long = "network", value_name = "ID"))]
    pub network_id: Option<u64>,
}

/// What to change of a network device.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkDeviceChange {
    /// New name of the network device
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// New IP address of the network device
    #[cfg_attr(feature = "cli", arg(short, long = "ip-address", alias = "ip_address", value_name = "ADDRESS"))]
    pub ip_address: Option<IpAddr>,
    /// New type of the network device
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub device_type: Option<String>,
    /// Model, operating system, VLANs.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub equipment: Equipment,
    /// The device it is part of.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub parent: NewParent,
}
