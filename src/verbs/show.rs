//! `show`: one resource.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use clap::ArgMatches;
use craton_model::Kind;

/// `show`.
pub const SHOW: Verb = Verb {
    name: "show",
    about: |kind| format!("Show one {}{}", kind.noun(), if kind.has_variables { " with its variables" } else { "" }),
    options: |command, kind| arguments::with_view(arguments::with_id(command, kind), kind.resolves),
    run,
};

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let item = context.session()?.get(kind, &arguments::id(matches)?, arguments::view(matches))?;
    Ok(context.output.one("Property", &item)?)
}
