//! `update`: changes a resource.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use anyhow::bail;
use clap::ArgMatches;
use craton_model::Kind;

/// `update`.
pub const UPDATE: Verb = Verb {
    name: "update",
    about: |kind| format!("Change a {}", kind.noun()),
    options: |command, kind| arguments::with_changed_fields(arguments::with_id(command, kind), kind),
    run,
};

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let (id, fields) = (arguments::id(matches)?, arguments::changed_fields(kind, matches));
    if fields.is_empty() {
        bail!("nothing is to be changed: give at least one option of `craton {}-update --help`", kind.name);
    }
    let item = context.session()?.update(kind, &id, &fields)?;
    if kind.says_updated {
        context.output.sentence(&format!("{} {id} has been successfully updated.", kind.capitalised()))?;
    }
    Ok(context.output.one("Property", &item)?)
}
