//! Clouds: the top of the inventory of a project.

use super::{Create, Matching, Plain, Resource, Single, Update};
use crate::variables::HasVariables;
use serde::Serialize;

/// The kind `cloud`.
#[derive(Debug)]
pub struct Cloud;

impl Resource for Cloud {
    type Id = u64;
    type Filter = CloudFilter;
    const NAME: &'static str = "cloud";
    const PATH: &'static str = "clouds";
    const FIELDS: &'static [&'static str] = &["id", "name", "created_at", "updated_at", "note", "project_id"];
    const SHOWN: usize = 3;
}
impl Single for Cloud {
    type View = Plain;
}
impl Create for Cloud {
    type New = CloudNew;
}
impl Update for Cloud {
    type Change = CloudChange;
}
impl HasVariables for Cloud {
    type VariablesView = Plain;
}

/// Which clouds to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CloudFilter {
    /// Only the cloud of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only the cloud of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
}

/// A new cloud.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CloudNew {
    /// Name of the cloud
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// Note about the cloud
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}

/// What to change of a cloud.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CloudChange {
    /// New name of the cloud
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// New note about the cloud; an empty one clears it
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}
