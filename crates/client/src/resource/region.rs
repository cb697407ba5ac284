//! Regions: parts of a cloud.

use super::{Create, Matching, Own, Plain, Resource, Single, Update};
use crate::variables::HasVariables;
use serde::Serialize;

/// The kind `region`.
#[derive(Debug)]
pub struct Region;

impl Resource for Region {
    type Id = u64;
    type Filter = RegionFilter;
    const NAME: &'static str = "region";
    const PATH: &'static str = "regions";
    const FIELDS: &'static [&'static str] =
        &["id", "name", "cloud_id", "project_id", "note", "created_at", "updated_at"];
    const SHOWN: usize = 3;
}
impl Single for Region {
    type View = Own;
}
impl Create for Region {
    type New = RegionNew;
}
impl Update for Region {
    type Change = RegionChange;
}
impl HasVariables for Region {
    type VariablesView = Plain;
}

/// Which regions to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct RegionFilter {
    /// Only the region of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only regions of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Only regions in this cloud
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
    /// Whose variables are shown and matched.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub view: Own,
}

/// A new region.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct RegionNew {
    /// Name of the region
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// Cloud the region is in
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: u64,
    /// Note about the region
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}

/// What to change of a region. The server refuses to move it to another cloud.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct RegionChange {
    /// New name of the region
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Cloud the region is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// New note about the region; an empty one clears it
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}
