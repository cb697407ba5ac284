//! `ansible-inventory`: what Ansible takes from an inventory script.

use super::context::CommandContext;
use super::standalone::Standalone;
use crate::output::{Name, Output};
use crate::targets;
use anyhow::bail;
use craton_client::{Names, Object, Target, kinds};
use serde_json::Value;

/// Of which hosts, and how much of it.
#[derive(clap::Args)]
pub struct AnsibleInventory {
    /// Only hosts in this region
    #[arg(short, long, value_name = "REGION", value_parser = targets::parser(&kinds::REGION))]
    region: Option<Target>,
    /// Only hosts in this cell
    #[arg(short, long, value_name = "CELL", value_parser = targets::parser(&kinds::CELL))]
    cell: Option<Target>,
    /// Print the groups and the variables of all hosts: so it is without options, too
    #[arg(long, conflicts_with = "host")]
    list: bool,
    /// Print the variables of one host
    #[arg(long, value_name = "NAME")]
    host: Option<String>,
}

impl Standalone for AnsibleInventory {
    const NAME: &'static str = "ansible-inventory";
    const ABOUT: &'static str = "Print the inventory for Ansible, as JSON";

    /// JSON whatever `--format` says: Ansible reads nothing else.
    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let session = context.session()?;
        let names = Names::new(session.clone());
        let region = self.region.map(|region| names.find(&kinds::REGION, &region, &[])).transpose()?;
        let within: Vec<_> = region.iter().map(|id| ("region_id", id.clone())).collect();
        let cell = self.cell.map(|cell| names.find(&kinds::CELL, &cell, &within)).transpose()?;
        let mut inventory = session.ansible_inventory(region.as_ref(), cell.as_ref())?;
        let wanted = match &self.host {
            None => inventory,
            Some(name) => match variables_of(&mut inventory, name) {
                Some(variables) => variables,
                None => bail!("no host of the inventory is called '{name}'"),
            },
        };
        Ok(Output::new(Name::Json).one("Variable", &wanted)?)
    }
}

fn variables_of(inventory: &mut Object, host: &str) -> Option<Object> {
    match inventory.get_mut("_meta")?.get_mut("hostvars")?.get_mut(host)?.take() {
        Value::Object(variables) => Some(variables),
        _ => None,
    }
}
