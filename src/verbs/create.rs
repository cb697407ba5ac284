//! `create`: a new resource.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use clap::ArgMatches;
use craton_model::Kind;

/// `create`.
pub const CREATE: Verb = Verb {
    name: "create",
    about: |kind| format!("Create a {}", kind.noun()),
    options: arguments::with_new_fields,
    run,
};

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let item = context.session()?.create(kind, &arguments::new_fields(kind, matches))?;
    Ok(context.output.one("Property", &item)?)
}
