//! `create`: a new resource.

use super::Verb;
use crate::context::CommandContext;
use crate::{arguments, dry_run, output, targets};
use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches};
use craton_client::{Error, Names, Session, Target, View};
use craton_model::{Id, Kind, Object};

/// `create`.
pub const CREATE: Verb = Verb {
    name: "create",
    about: |kind| format!("Create a {}", kind.noun()),
    options: |command, kind| {
        let option = Arg::new(IF_NOT_EXISTS).long("if-not-exists").action(ArgAction::SetTrue);
        let option = option.help("Where one of this name is there already, show that");
        dry_run::with_option(arguments::with_new_fields(command, kind).arg(option))
    },
    run,
};

const IF_NOT_EXISTS: &str = "-if-not-exists";

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    context.may_create = !dry_run::is_wanted(matches);
    let (session, mut fields) = (context.session()?, arguments::new_fields(kind, matches));
    targets::resolve_fields(&Names::new(session.clone()), kind, &mut fields)?;
    let session = if dry_run::is_wanted(matches) { session.dry_run() } else { session };
    let item = match matches.get_flag(IF_NOT_EXISTS) {
        true => create_or_get(&session, kind, &fields)?,
        false => session.create(kind, &fields)?,
    };
    if dry_run::is_wanted(matches) {
        dry_run::show(&mut context.output, session.take_unsent())?;
        return Ok(dry_run::end(&mut context.output)?);
    }
    Ok(context.output.one("Property", &item)?)
}

/// What a name is unique in may not be among the fields: a cloud is of the project of whoever asks. Then only the server knows
/// whether it is taken, and in any case another may have made it meanwhile.
fn create_or_get(session: &Session, kind: &'static Kind, fields: &Object) -> Result<Object> {
    if kind.unique_in.iter().all(|field| fields.contains_key(*field))
        && let Some(item) = existing(session, kind, fields)?
    {
        return Ok(item);
    }
    match session.create(kind, fields) {
        // The original's server says 500 of some names that are taken.
        Err(error) if matches!(error.status().map(|status| status.as_u16()), Some(409 | 500)) => {
            existing(session, kind, fields)?.ok_or_else(|| error.into())
        }
        created => Ok(created?),
    }
}

fn existing(session: &Session, kind: &'static Kind, fields: &Object) -> Result<Option<Object>> {
    let Some(name) = fields.get(kind.title).and_then(|name| name.as_str()) else { return Ok(None) };
    let within: Vec<_> =
        kind.unique_in.iter().filter_map(|field| Some((*field, Id::of(fields.get(*field)?)?))).collect();
    match Names::new(session.clone()).find(kind, &Target::named(name), &within) {
        Ok(id) => {
            output::note(&format!("{} {id} ({name}) was there already.", kind.capitalised()))?;
            Ok(Some(session.get(kind, &id, View::default())?))
        }
        Err(Error::NoneNamed { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
