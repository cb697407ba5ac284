//! Cells: parts of a region.

use super::{Create, Matching, Own, Plain, Resource, Single, Update};
use crate::variables::HasVariables;
use serde::Serialize;

/// The kind `cell`.
#[derive(Debug)]
pub struct Cell;

impl Resource for Cell {
    type Id = u64;
    type Filter = CellFilter;
    const NAME: &'static str = "cell";
    const PATH: &'static str = "cells";
    const FIELDS: &'static [&'static str] =
        &["id", "name", "cloud_id", "region_id", "created_at", "updated_at", "note", "variables", "project_id"];
    const SHOWN: usize = 5;
}
impl Single for Cell {
    type View = Own;
}
impl Create for Cell {
    type New = CellNew;
}
impl Update for Cell {
    type Change = CellChange;
}
impl HasVariables for Cell {
    type VariablesView = Plain;
}

/// Which cells to list.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CellFilter {
    /// Only the cell of this id
    #[cfg_attr(feature = "cli", arg(long))]
    pub id: Option<u64>,
    /// Only cells of this name
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Only cells in this cloud
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// Only cells in this region
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// What their variables are.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub matching: Matching,
    /// Whose variables are shown and matched.
    #[serde(flatten)]
    #[cfg_attr(feature = "cli", command(flatten))]
    pub view: Own,
}

/// A new cell.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CellNew {
    /// Name of the cell
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: String,
    /// Cloud the cell is in
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: u64,
    /// Region the cell is in
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: u64,
    /// Note about the cell
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}

/// What to change of a cell. The server refuses to move it to another region.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct CellChange {
    /// New name of the cell
    #[cfg_attr(feature = "cli", arg(short, long))]
    pub name: Option<String>,
    /// Cloud the cell is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(long = "cloud", value_name = "ID"))]
    pub cloud_id: Option<u64>,
    /// Region the cell is in; the server refuses to change it
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// New note about the cell; an empty one clears it
    #[cfg_attr(feature = "cli", arg(long))]
    pub note: Option<String>,
}
