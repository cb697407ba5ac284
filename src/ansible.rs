//! `ansible-inventory`: what Ansible takes from an inventory script.

use super::context::Context;
use super::verb::Verb;
use crate::output::{Name, Output};
use anyhow::bail;
use craton_client::ansible::InventoryFilter;
use craton_client::resource::Item;
use serde_json::Value;

/// Of which hosts, and how much of it.
#[derive(clap::Args)]
pub struct AnsibleInventory {
    #[command(flatten)]
    filter: InventoryFilter,
    /// Print the groups and the variables of all hosts: so it is without options, too
    #[arg(long, conflicts_with = "host")]
    list: bool,
    /// Print the variables of one host
    #[arg(long, value_name = "NAME")]
    host: Option<String>,
}

impl Verb for AnsibleInventory {
    const NAME: &'static str = "ansible-inventory";

    fn about() -> String {
        "Print the inventory for Ansible, as JSON".into()
    }

    /// JSON whatever `--format` says: Ansible reads nothing else.
    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        let mut inventory = context.session()?.ansible_inventory(&self.filter)?;
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

fn variables_of(inventory: &mut Item, host: &str) -> Option<Item> {
    match inventory.get_mut("_meta")?.get_mut("hostvars")?.get_mut(host)?.take() {
        Value::Object(variables) => Some(variables),
        _ => None,
    }
}
