//! `show`: one resource, or several.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Found};
use clap::ArgMatches;
use craton_client::Session;
use craton_model::Kind;

/// `show`.
pub const SHOW: Verb = Verb {
    name: "show",
    about: |kind| format!("Show {}{}", kind.nouns(), if kind.has_variables { " with their variables" } else { "" }),
    options: |command, kind| {
        report::with_options(arguments::with_view(targets::with_targets(command, kind), kind.resolves))
    },
    run,
};

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let view = arguments::view(matches);
    let (many, found) = Many::found(kind, matches, context, false)?;
    let get = move |session: &Session, found: &Found| Ok(session.get(kind, &found.id, view)?);
    many.each(context, found, &Shape::of(kind), get, |_, item| Ok(Told { item: Some(item), ..Told::default() }))
}
