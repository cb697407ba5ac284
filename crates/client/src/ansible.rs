//! The inventory as Ansible takes it: `/v1/ansible-inventory`.

use crate::error::Result;
use crate::resource::{Item, encode, query};
use crate::session::Session;
use http::Method;
use serde::Serialize;

/// Which hosts are in an inventory.
#[derive(Debug, Default, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct InventoryFilter {
    /// Only hosts in this region
    #[cfg_attr(feature = "cli", arg(short, long = "region", value_name = "ID"))]
    pub region_id: Option<u64>,
    /// Only hosts in this cell
    #[cfg_attr(feature = "cli", arg(short, long = "cell", value_name = "ID"))]
    pub cell_id: Option<u64>,
}

impl Session {
    /// The groups of the inventory, and under `_meta` the variables of its hosts: what an inventory script prints.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn ansible_inventory(&self, filter: &InventoryFilter) -> Result<Item> {
        self.object(Method::GET, "ansible-inventory", &encode(&query(filter)), None)
    }
}
