//! Options that several kinds share.

use serde::Serialize;

/// Nothing can be said about how the resource is shown.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Plain {}

/// Whether inherited variables count.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Own {
    /// Show and match own variables only, without those that are inherited
    #[cfg_attr(feature = "cli", arg(long))]
    #[serde(rename = "resolved-values", serialize_with = "only_if_own")]
    pub own: bool,
}

/// `resolved-values=false`; the default is left out.
fn only_if_own<S: serde::Serializer>(own: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    own.then_some(false).serialize(serializer)
}

/// Narrows a list down by variables.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Matching {
    /// Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold
    #[cfg_attr(feature = "cli", arg(long, value_name = "PATH:VALUE", num_args = 1..))]
    pub vars: Vec<String>,
}

/// Where the devices of a list are.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Place {
    /// Only those in this cloud
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// Only those in this region
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// Only those in this cell
    #[cfg_attr(feature = "cli", arg(short, long = "cell", value_name = "ID"))]
    pub cell_id: Option<u64>,
}

/// Where a new device or network is to be.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Home {
    /// Cloud it is in
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: u64,
    /// Region it is in
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: u64,
    /// Cell it is in
    #[cfg_attr(feature = "cli", arg(short, long = "cell", value_name = "ID"))]
    pub cell_id: Option<u64>,
}

/// The parent of a device, to change it.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct NewParent {
    /// New parent device
    #[cfg_attr(feature = "cli", arg(long = "parent", value_name = "ID", conflicts_with = "no_parent"))]
    pub parent_id: Option<u64>,
    /// Take the device away from its parent
    #[cfg_attr(feature = "cli", arg(long))]
    #[serde(skip)]
    pub no_parent: bool,
}

impl NewParent {
    /// `body` with `parent_id: null` where the parent is to go.
    pub(super) fn apply(&self, mut body: super::Item) -> super::Item {
        if self.no_parent {
            body.insert("parent_id".into(), serde_json::Value::Null);
        }
        body
    }
}

/// Where a host is: the original's client has options to change it, and the server refuses them.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Fixed {
    /// Cloud it is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// Region it is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// Cell it is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(short, long = "cell", value_name = "ID"))]
    pub cell_id: Option<u64>,
}
