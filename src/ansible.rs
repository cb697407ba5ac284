//! `ansible-inventory`: what Ansible takes from an inventory script.

use super::context::CommandContext;
use super::standalone::Standalone;
use crate::output::{Name, Output, Reindented};
use crate::targets;
use anyhow::Context as _;
use craton_client::{Limit, ListOptions, Names, Object, Session, Target, kinds};
use http::StatusCode;
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
        let place: Vec<_> = [("region_id", &region), ("cell_id", &cell)]
            .into_iter()
            .filter_map(|(name, id)| Some((name, id.as_ref()?.to_string())))
            .collect();
        let mut output = Output::new(Name::Json);
        if let Some(name) = &self.host {
            let variables = variables_of(&session, &place, name)?;
            let variables = variables.with_context(|| format!("no host of the inventory is called '{name}'"))?;
            return Ok(output.one("Variable", &variables)?);
        }
        let mut json = Reindented::new(&mut output);
        let sent = session.ansible_inventory(region.as_ref(), cell.as_ref(), &mut json);
        if let Some(failure) = json.failure.take() {
            return Err(failure.into());
        }
        sent?;
        Ok(json.end()?)
    }
}

/// The variables of the one host that is called so in the inventory: one whose name several regions have is called `NAME-REGION`.
fn variables_of(session: &Session, place: &[(&str, String)], called: &str) -> anyhow::Result<Option<Object>> {
    let hosts = named(session, place, called)?;
    if let [host] = &*hosts {
        return Ok(Some(variables(host)));
    }
    for (hyphen, _) in called.rmatch_indices('-') {
        let hosts = named(session, place, &called[..hyphen])?;
        if hosts.len() < 2 {
            continue;
        }
        let named_so = [("name", called[hyphen + 1..].to_owned())];
        let regions = found(session.list(&kinds::REGION, &named_so, &all()).collect())?;
        let is_there = |host: &&Object| regions.iter().any(|region| region.get("id") == host.get("region_id"));
        if let Some(host) = hosts.iter().find(is_there) {
            return Ok(Some(variables(host)));
        }
    }
    Ok(None)
}

/// The active hosts of a name.
fn named(session: &Session, place: &[(&str, String)], name: &str) -> anyhow::Result<Vec<Object>> {
    let filters: Vec<_> = place.iter().cloned().chain([("name", name.to_owned())]).collect();
    let mut hosts = found(session.list(&kinds::HOST, &filters, &all()).collect())?;
    hosts.retain(|host| host.get("active").and_then(Value::as_bool) != Some(false));
    Ok(hosts)
}

fn all() -> ListOptions {
    ListOptions { limit: Limit::All, details: true, ..ListOptions::default() }
}

/// A list that is asked for a name may be a 404.
fn found(listed: craton_client::Result<Vec<Object>>) -> craton_client::Result<Vec<Object>> {
    match listed {
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(Vec::new()),
        listed => listed,
    }
}

fn variables(host: &Object) -> Object {
    let variables = host.get("variables").and_then(Value::as_object);
    let mut variables = variables.cloned().unwrap_or_default();
    if let Some(address) = host.get("ip_address") {
        variables.entry("ansible_host").or_insert(address.clone());
    }
    variables
}
