//! The inventory as Ansible takes it: `/v1/ansible-inventory`.

use crate::error::Result;
use crate::query::encode;
use crate::session::Session;
use craton_model::{Id, Object};
use http::Method;

impl Session {
    /// The groups of the inventory, and under `_meta` the variables of its hosts: what an inventory script prints. Only hosts
    /// in the region or cell, if one is given.
    ///
    /// # Errors
    /// As [`Session::send`].
    pub fn ansible_inventory(&self, region: Option<&Id>, cell: Option<&Id>) -> Result<Object> {
        let pairs = [("region_id", region), ("cell_id", cell)];
        let query = encode(pairs.into_iter().filter_map(|(name, id)| Some((name, id?.to_string()))));
        self.ask(Method::GET, "ansible-inventory", &query, None)?.object()
    }
}
