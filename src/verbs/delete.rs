//! `delete`: one resource or several, and all that is below.

use super::Verb;
use crate::context::CommandContext;
use crate::output;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Found, Targets};
use anyhow::{Result, bail};
use clap::{Arg, ArgAction, ArgMatches};
use craton_client::{Limit, ListOptions, Session};
use craton_model::{Field, Id, Kind, MODEL};
use std::io::{self, IsTerminal};

/// `delete`.
pub const DELETE: Verb = Verb {
    name: "delete",
    about: |kind| format!("Delete {} and all that is below them", kind.nouns()),
    options: |command, kind| {
        let yes = Arg::new(YES).long("yes").short('y').action(ArgAction::SetTrue);
        let command = targets::with_targets(command, kind).arg(yes.help("Do not ask on a terminal"));
        report::with_write_options(command)
    },
    run,
};

const YES: &str = "-yes";
/// So many are counted below something that is to be deleted.
const MOST: usize = 1000;

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let mut many = Many::new(kind, matches, context, Targets::read(kind, matches, &[])?, true)?;
    let found = many.find()?;
    // A question that nobody sees would be waited for for ever.
    let can_ask = io::stdin().is_terminal() && io::stderr().is_terminal();
    if can_ask && !matches.get_flag(YES) && !many.is_dry_run {
        confirm(&many.session, kind, &found)?;
    }
    let delete = move |session: &Session, found: &Found| Ok(session.delete(kind, &found.id)?);
    many.each(context, found, &Shape::NONE, delete, |found, was_there| {
        let what = if was_there { "was successfully deleted" } else { "was not there" };
        Ok(Told { sentence: Some(format!("{} {found} {what}.", kind.capitalised())), item: None })
    })
}

/// Asks about several, or what has something below it.
fn confirm(session: &Session, kind: &'static Kind, found: &[Found]) -> Result<()> {
    let below = below(session, kind, found)?;
    let with = match below.split_last() {
        None => String::new(),
        Some((last, [])) => format!(" with {last}"),
        Some((last, others)) => format!(" with {} and {last}", others.join(", ")),
    };
    let what = match found {
        [] => return Ok(()),
        [_] if below.is_empty() => return Ok(()),
        [one] => format!("{} {}", kind.noun(), one.typed()),
        several => format!("{} {}", several.len(), kind.nouns()),
    };
    output::question(&format!("Delete {what}{with}? [y/N] "))?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if !matches!(answer.trim().to_lowercase().as_str(), "y" | "yes") {
        bail!("nothing was deleted, for the answer was not yes");
    }
    Ok(())
}

/// What lies in those found: `100 hosts`, `2 network devices`.
fn below(session: &Session, kind: &Kind, found: &[Found]) -> Result<Vec<String>> {
    let mut counts = Vec::new();
    for child in MODEL.kinds.iter().filter(|child| child.members.is_empty()) {
        let places = child.lies_in.iter().filter_map(|name| child.field(name));
        let Some(field) = places.into_iter().find(|field| field.refers_to == Some(kind.family.plural)) else {
            continue;
        };
        let mut count = 0;
        for one in found {
            count += children(session, child, field, &one.id)?;
        }
        match count {
            0 => {}
            1 => counts.push(format!("1 {}", child.noun())),
            _ if count > MOST => counts.push(format!("more than {MOST} {}", child.nouns())),
            _ => counts.push(format!("{count} {}", child.nouns())),
        }
    }
    Ok(counts)
}

fn children(session: &Session, child: &Kind, field: &Field, id: &Id) -> Result<usize> {
    let filters: Vec<_> = child.filter(field.name).map(|filter| (filter.name, id.to_string())).into_iter().collect();
    let options = ListOptions { limit: Limit::Items(MOST as u64 + 1), ..Default::default() };
    let lies_in = |item: &craton_model::Object| item.get(field.name).and_then(Id::of).as_ref() == Some(id);
    let mut count = 0;
    for item in session.list(child, &filters, &options) {
        count += usize::from(lies_in(&item?));
    }
    Ok(count)
}
