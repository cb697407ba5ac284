//! `delete`: one resource or several.

use super::Verb;
use crate::context::CommandContext;
use crate::{advice, arguments, output};
use anyhow::bail;
use clap::ArgMatches;
use craton_model::Kind;

/// `delete`.
pub const DELETE: Verb = Verb {
    name: "delete",
    about: |kind| format!("Delete {} and all that is below them", kind.nouns()),
    options: arguments::with_ids,
    run,
};

/// One that fails does not stop the rest; the last line says how many did.
fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
    let (ids, session) = (arguments::ids(matches), context.session()?);
    let mut failures = Vec::new();
    for id in &ids {
        match session.delete(kind, id) {
            Ok(()) => context.output.sentence(&format!("{} {id} was successfully deleted.", kind.capitalised()))?,
            Err(error) if ids.len() == 1 => return Err(error.into()),
            Err(error) => {
                output::note(&format!("ERROR: {} {id}: {}", kind.noun(), advice::sentence(&error)))?;
                failures.push(id.to_string());
            }
        }
    }
    if !failures.is_empty() {
        bail!("{} of {} {} are not deleted: {}", failures.len(), ids.len(), kind.nouns(), failures.join(", "));
    }
    Ok(())
}
