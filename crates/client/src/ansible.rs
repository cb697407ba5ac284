//! The inventory as Ansible takes it: `/v1/ansible-inventory`.

use crate::error::Result;
use crate::query::encode;
use crate::session::Session;
use craton_model::Id;
use std::io::Write;

impl Session {
    /// Writes the groups of the inventory, and under `_meta` the variables of its hosts, to `into` while they come: the JSON that an
    /// inventory script prints. Only hosts in the region or cell, if one is given.
    ///
    /// # Errors
    /// As [`Session::send`]; [`Failure::Cut`](crate::transport::Failure::Cut) if it cannot be written.
    pub fn ansible_inventory(&self, region: Option<&Id>, cell: Option<&Id>, into: &mut dyn Write) -> Result<()> {
        let pairs = [("region_id", region), ("cell_id", cell)];
        let query = encode(pairs.into_iter().filter_map(|(name, id)| Some((name, id?.to_string()))));
        self.stream("ansible-inventory", &query, into)
    }
}
