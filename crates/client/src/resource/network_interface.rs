//! Network interfaces of hosts and network devices.

use super::{Create, Plain, Resource, Single, Update};
use serde::Serialize;
use std::net::IpAddr;

/// The kind `network-interface`.
#[derive(Debug)]
pub struct NetworkInterface;

impl Resource for NetworkInterface {
    type Id = u64;
    type Filter = NetworkInterfaceFilter;
    const NAME: &'static str = "network-interface";
    const PATH: &'static str = "network-interfaces";
    #[rustfmt::skip]
    const FIELDS: &'static [&'static str] = &[
        "id", "name", "device_id", "network_id", "interface_type", "ip_address", "created_at", "updated_at",
        "vlan_id", "vlan", "port", "duplex", "speed", "link", "cdp", "security", "project_id",
    ];
    const SHOWN: usize = 7;
    const DETAILS: bool = false;
}
impl Single for NetworkInterface {
    type View = Plain;
}
impl Create for NetworkInterface {
    type New = NetworkInterfaceNew;
}
impl Update for NetworkInterface {
    type Change = NetworkInterfaceChange;
}

/// Which network interfaces to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkInterfaceFilter {
    /// Only the network interface of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only network interfaces of this device
    #[cfg_attr(feature = "cli", arg(long = "device", value_name = "ID"))]
    pub device_id: Option<u64>,
    /// Only the network interface of this IP address
    #[cfg_attr(feature = "cli", arg(long = "ip", value_name = "ADDRESS"))]
    pub ip_address: Option<IpAddr>,
    /// Only network interfaces of this type
    #[cfg_attr(feature = "cli", arg(long = "type", value_name = "TYPE"))]
    pub interface_type: Option<String>,
}

/// How a network interface is linked.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Link {
    /// Its VLAN, as text
    #[cfg_attr(feature = "cli", arg(long))]
    pub vlan: Option<String>,
    /// Its port
    #[cfg_attr(feature = "cli", arg(long))]
    pub port: Option<i64>,
    /// `full` or `half`
    #[cfg_attr(feature = "cli", arg(long))]
    pub duplex: Option<String>,
    /// Its speed in Mbit/s
    #[cfg_attr(feature = "cli", arg(long))]
    pub speed: Option<i64>,
    /// `up` or `down`
    #[cfg_attr(feature = "cli", arg(long))]
    pub link: Option<String>,
    /// What the Cisco Discovery Protocol says
    #[cfg_attr(feature = "cli", arg(long))]
    pub cdp: Option<String>,
    /// Its security settings
    #[cfg_attr(feature = "cli", arg(long))]
    pub security: Option<String>,
}

/// A new network interface.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkInterfaceNew {
    /// Name of the network interface
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// Device it is part of
    #[cfg_attr(feature = "cli", arg(long = "device", value_name = "ID"))]
    pub device_id: u64,
    /// Type of the network interface: `ethernet`, …
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub interface_type: String,
    /// Its IP address
    #[cfg_attr(feature = "cli", arg(short, long = "ip-address", alias = "ip_address", value_name = "ADDRESS"))]
    pub ip_address: IpAddr,
    /// Network it is in
    #[cfg_attr(feature = "cli", arg(long = "network", value_name = "ID"))]
    pub network_id: Option<u64>,
    /// Id of its VLAN
    #[cfg_attr(feature = "cli", arg(long, value_name = "ID"))]
    pub vlan_id: Option<i64>,
    /// How it is linked.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub link: Link,
}

/// What to change of a network interface.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkInterfaceChange {
    /// New name of the network interface
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// New type of the network interface
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub interface_type: Option<String>,
    /// How it is linked.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub link: Link,
}
