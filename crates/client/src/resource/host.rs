//! Hosts: servers, virtual machines, containers.

use super::{Create, Fixed, Home, Item, Matching, NewParent, Own, Place, Resource, Single, Update, fields};
use crate::labels::Labelled;
use crate::variables::HasVariables;
use serde::Serialize;
use std::net::IpAddr;

/// The kind `host`.
#[derive(Debug)]
pub struct Host;

impl Resource for Host {
    type Id = u64;
    type Filter = HostFilter;
    const NAME: &'static str = "host";
    const PATH: &'static str = "hosts";
    #[rustfmt::skip]
    const FIELDS: &'static [&'static str] = &[
        "id", "name", "active", "device_type", "ip_address", "cloud_id", "region_id", "cell_id", "created_at",
        "updated_at", "note", "variables", "labels", "parent_id", "project_id",
    ];
    const SHOWN: usize = 9;
}
impl Single for Host {
    type View = Own;
}
impl Create for Host {
    type New = HostNew;
    /// The original says `active: true` in so many words, but for hosts with labels; so do we.
    fn new_body(new: &HostNew) -> Item {
        let mut body = fields(new);
        if new.inactive || new.labels.is_empty() {
            body.entry("active").or_insert((!new.inactive).into());
        }
        body
    }
}
impl Update for Host {
    type Change = HostChange;
    fn change_body(change: &HostChange) -> Item {
        change.parent.apply(fields(change))
    }
    fn labels(change: &HostChange) -> &[String] {
        &change.labels
    }
}
impl HasVariables for Host {
    type VariablesView = Own;
}
impl Labelled for Host {}

/// Which hosts to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct HostFilter {
    /// Only the host of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only hosts of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Where they are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub place: Place,
    /// Only hosts of this type
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE"))]
    pub device_type: Option<String>,
    /// Only hosts with this label
    #[cfg_attr(feature = "cli", arg(long))]
    pub label: Option<String>,
    /// Only the host of this IP address
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

/// A new host.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct HostNew {
    /// Name of the host
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// IP address of the host
    #[cfg_attr(feature = "cli", arg(short, long = "ip_address", visible_alias = "ip-address", value_name = "ADDRESS"))]
    pub ip_address: IpAddr,
    /// Where it is.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub home: Home,
    /// Type of the host: `server`, `container`, …
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub device_type: String,
    /// Device the host is part of or runs on
    #[cfg_attr(feature = "cli", arg(long = "parent", value_name = "ID"))]
    pub parent_id: Option<u64>,
    /// Whether the host is active
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub active: Option<bool>,
    /// The same as `--active false`
    #[cfg_attr(feature = "cli", arg(long, conflicts_with = "active"))]
    #[serde(skip)]
    pub inactive: bool,
    /// Labels of the host; commas separate them, and the option repeats
    #[cfg_attr(feature = "cli", arg(short, long, value_name = "LABEL", value_delimiter = ','))]
    pub labels: Vec<String>,
    /// Note about the host
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}

/// What to change of a host. The server refuses to move it to another cloud, region or cell.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct HostChange {
    /// New name of the host
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// New IP address of the host
    #[cfg_attr(feature = "cli", arg(short, long = "ip_address", visible_alias = "ip-address", value_name = "ADDRESS"))]
    pub ip_address: Option<IpAddr>,
    /// New type of the host
    #[cfg_attr(feature = "cli", arg(short = 't', long = "type", value_name = "TYPE"))]
    pub device_type: Option<String>,
    /// Whether the host is active
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub active: Option<bool>,
    /// The device it is part of or runs on.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub parent: NewParent,
    /// New note about the host; an empty one clears it
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
    /// Labels to add; commas separate them, and the option repeats
    #[cfg_attr(feature = "cli", arg(short, long, value_name = "LABEL", value_delimiter = ','))]
    #[serde(skip)]
    pub labels: Vec<String>,
    /// Cloud, region and cell, which the server refuses to change.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub fixed: Fixed,
}
