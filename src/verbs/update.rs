//! `update`: changes a resource, or several.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Targets};
use anyhow::{Error, bail};
use clap::ArgMatches;
use craton_model::{Change, Kind, Object};

/// `update`.
pub const UPDATE: Verb = Verb {
    name: "update",
    about: |kind| format!("Change {}", kind.nouns()),
    options: |command, kind| {
        let command = arguments::with_changed_fields(targets::with_targets(command, kind), kind);
        report::with_write_options(command)
    },
    run,
};

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let mut fields = arguments::changed_fields(kind, matches)?;
    if fields.is_empty() {
        bail!("nothing is to be changed: give at least one option of `craton {}-update --help`", kind.name);
    }
    let mut many = Many::new(kind, matches, context, Targets::read(kind, matches, &[])?, true)?;
    targets::resolve_fields(&many.names, kind, &mut fields)?;
    let found = many.find()?;
    let says_updated = kind.says_updated || many.targets.are_several;
    many.each(
        context,
        found,
        &Shape::of(kind),
        move |session, found| session.update(kind, &found.id, &fields).map_err(|error| explained(kind, &fields, error)),
        |found, item| {
            let sentence = format!("{} {found} has been successfully updated.", kind.capitalised());
            Ok(Told { sentence: says_updated.then_some(sentence), item: Some(item), ..Told::default() })
        },
    )
}

/// The server's words for a field that it never changes do not say so.
fn explained(kind: &Kind, fields: &Object, error: craton_client::Error) -> Error {
    let fixed = |field: &&craton_model::Field| field.change == Change::Refused && fields.contains_key(field.name);
    match kind.fields.iter().find(fixed).filter(|_| error.status().is_some_and(|status| status == 400)) {
        Some(field) => {
            Error::new(error).context(format!("a {} cannot be moved to another {}", kind.noun(), field.long()))
        }
        None => error.into(),
    }
}
