//! `undo`: brings back what a change did.

use super::history;
use crate::context::CommandContext;
use crate::output;
use crate::standalone::Standalone;
use anyhow::{Result, anyhow};
use craton_model::{MODEL, Object};
use http::StatusCode;
use serde_json::Value;

/// What, and how.
#[derive(clap::Args)]
pub struct Undo {
    /// The number of the change, as `craton history` shows it
    #[arg(value_name = "NUMBER")]
    number: u64,
    /// Even if something was changed since
    #[arg(long)]
    force: bool,
    /// Show what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
}

impl Standalone for Undo {
    const NAME: &'static str = "undo";
    const ABOUT: &'static str = "Bring back what a change did, as a new change";

    fn run(self, context: &mut CommandContext) -> Result<()> {
        let record = context.session()?.undo(self.number, self.force, self.dry_run).map_err(|error| {
            let is_in_the_way = error.status() == Some(StatusCode::CONFLICT)
                && error.server_message().is_some_and(|message| message.contains("was changed since"));
            match is_in_the_way {
                true => anyhow!("{error}; --force undoes it all the same"),
                false => history::missing(error, self.number),
            }
        })?;
        history::show(&record, context)?;
        let number = record.get("number").filter(|_| !self.dry_run).map(ToString::to_string);
        match number {
            Some(number) => output::note(&format!("Change {} is undone by change {number}.", self.number))?,
            None => return Ok(output::note("Nothing was changed.")?),
        }
        for (kind, user) in brought_back_without_key(&record) {
            let (name, id) = (history::plain(&user["name"]), &user["id"]);
            output::note(&format!("{name} has no API key: `craton {kind}-update {id} --new-key` makes one."))?;
        }
        Ok(())
    }
}

/// What there is again of a kind whose secrets no history keeps.
fn brought_back_without_key(record: &Object) -> impl Iterator<Item = (&str, &Value)> {
    let changes = record.get("changes").and_then(Value::as_array).into_iter().flatten();
    changes.filter(|change| change["before"].is_null()).filter_map(|change| {
        let kind = change["kind"].as_str()?;
        MODEL.named(kind)?.fields.iter().any(|field| field.is_secret).then_some((kind, change))
    })
}
