//! `delete`: one resource or several, and all that is below.

use super::Verb;
use crate::below::{self, MOST};
use crate::context::CommandContext;
use crate::output;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Found};
use anyhow::{Result, bail};
use clap::{Arg, ArgAction, ArgMatches};
use craton_client::Session;
use craton_model::Kind;

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

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let (many, found) = Many::found(kind, matches, context, true)?;
    if output::can_ask() && !matches.get_flag(YES) && !many.is_dry_run {
        confirm(&many.session, kind, &found)?;
    }
    let delete = move |session: &Session, found: &Found| Ok(session.delete(kind, &found.id)?);
    many.each(context, found, &Shape::NONE, delete, |found, was_there| {
        let what = if was_there { "was successfully deleted" } else { "was not there" };
        Ok(Told::saying(format!("{} {found} {what}.", kind.capitalised())))
    })
}

/// Asks about several, or what has something below it.
fn confirm(session: &Session, kind: &'static Kind, found: &[Found]) -> Result<()> {
    let below = in_words(session, kind, found)?;
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
    if !output::ask(&format!("Delete {what}{with}? [y/N] "))? {
        bail!("nothing was deleted, for the answer was not yes");
    }
    Ok(())
}

/// What lies in those found: `100 hosts`, `2 network devices`.
fn in_words(session: &Session, kind: &Kind, found: &[Found]) -> Result<Vec<String>> {
    let mut counts = Vec::new();
    for (child, field) in below::kinds(kind, |child| child.lies_in) {
        let mut count = 0;
        for one in found {
            count += below::children(session, child, field, &one.id, false)?.len();
        }
        match count {
            0 => {}
            _ if count > MOST => counts.push(format!("more than {}", child.counted(MOST))),
            _ => counts.push(child.counted(count)),
        }
    }
    Ok(counts)
}
