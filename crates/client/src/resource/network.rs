//! Networks: address ranges in a region.

use super::{Create, Home, Matching, Own, Plain, Resource, Single, Update};
use crate::variables::HasVariables;
use serde::Serialize;
use std::net::IpAddr;

/// The kind `network`.
#[derive(Debug)]
pub struct Network;

impl Resource for Network {
    type Id = u64;
    type Filter = NetworkFilter;
    const NAME: &'static str = "network";
    const PATH: &'static str = "networks";
    #[rustfmt::skip]
    const FIELDS: &'static [&'static str] = &[
        "id", "name", "cidr", "gateway", "netmask", "cloud_id", "region_id", "cell_id", "created_at", "updated_at",
        "ip_block_type", "nss", "variables", "project_id",
    ];
    const SHOWN: usize = 9;
}
impl Single for Network {
    type View = Plain;
}
impl Create for Network {
    type New = NetworkNew;
}
impl Update for Network {
    type Change = NetworkChange;
}
impl HasVariables for Network {
    type VariablesView = Plain;
}

/// Which networks to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkFilter {
    /// Only the network of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only networks of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Only networks of this type
    #[cfg_attr(feature = "cli", arg(long = "type", value_name = "TYPE"))]
    pub network_type: Option<String>,
    /// Only networks in this region
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// Only networks in this cell
    #[cfg_attr(feature = "cli", arg(short, long = "cell", value_name = "ID"))]
    pub cell_id: Option<u64>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
    /// Whose variables are shown and matched.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub view: Own,
}

/// A new network.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkNew {
    /// Name of the network
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// Its address range, `10.0.0.0/24`
    #[cfg_attr(feature = "cli", arg(long))]
    pub cidr: String,
    /// Address of its gateway
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS"))]
    pub gateway: IpAddr,
    /// Its netmask, `255.255.255.0`
    #[cfg_attr(feature = "cli", arg(long))]
    pub netmask: String,
    /// Where it is.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub home: Home,
    /// Type of its address block
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE"))]
    pub ip_block_type: Option<String>,
    /// Its network security service
    #[cfg_attr(feature = "cli", arg(long))]
    pub nss: Option<String>,
}

/// What to change of a network.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NetworkChange {
    /// New name of the network
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// New address range
    #[cfg_attr(feature = "cli", arg(long))]
    pub cidr: Option<String>,
    /// New address of its gateway
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS"))]
    pub gateway: Option<IpAddr>,
    /// New netmask
    #[cfg_attr(feature = "cli", arg(long))]
    pub netmask: Option<String>,
    /// New type of its address block
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE"))]
    pub ip_block_type: Option<String>,
    /// New network security service
    #[cfg_attr(feature = "cli", arg(long))]
    pub nss: Option<String>,
}
