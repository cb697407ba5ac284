//! `update`: changes a resource, or several.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Targets};
use anyhow::{Error, bail};
use clap::ArgMatches;
use craton_model::{Kind, Object};

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

/// What a server says of a field that it does not take.
const UNEXPECTED: &str = "Additional properties are not allowed";

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let mut fields = arguments::changed_fields(kind, matches)?;
    if fields.is_empty() {
        bail!("nothing is to be changed: give at least one option of `craton {}-update --help`", kind.name);
    }
    let mut many = Many::new(kind, matches, context, Targets::read(kind, matches, &[])?, true)?;
    if many.targets.are_several && kind.fields.iter().any(|field| field.is_secret && fields.contains_key(field.name)) {
        bail!("a new key is shown once: make one for one {} at a time", kind.noun());
    }
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

/// The original's server moves nothing, and its words for that do not say so.
fn explained(kind: &Kind, fields: &Object, error: craton_client::Error) -> Error {
    let places = kind.lies_in.iter().filter(|name| fields.contains_key(**name)).find_map(|name| kind.field(name));
    let is_unexpected = error.status().is_some_and(|status| status == 400) && error.to_string().contains(UNEXPECTED);
    match places.filter(|_| is_unexpected) {
        Some(field) => {
            Error::new(error).context(format!("a {} cannot be moved to another {}", kind.noun(), field.long()))
        }
        None => error.into(),
    }
}
