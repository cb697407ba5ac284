//! Projects: the tenants that everything else belongs to.

use super::{Create, Matching, Plain, Resource, Single, Update};
use crate::variables::HasVariables;
use serde::Serialize;

/// The kind `project`. Its ids are UUIDs.
#[derive(Debug)]
pub struct Project;

impl Resource for Project {
    type Id = uuid::Uuid;
    type Filter = ProjectFilter;
    const NAME: &'static str = "project";
    const PATH: &'static str = "projects";
    const FIELDS: &'static [&'static str] = &["id", "name", "created_at", "updated_at"];
    const SHOWN: usize = 2;
    const DETAILS: bool = false;
}
impl Single for Project {
    type View = Plain;
}
impl Create for Project {
    type New = ProjectNew;
}
impl Update for Project {
    type Change = ProjectChange;
}
impl HasVariables for Project {
    type VariablesView = Plain;
}

/// Which projects to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct ProjectFilter {
    /// Only the project of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
}

/// A new project.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct ProjectNew {
    /// Name of the project
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
}

/// What to change of a project. The original server has no such call (405).
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct ProjectChange {
    /// New name of the project
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
}
