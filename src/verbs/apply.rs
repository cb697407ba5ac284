//! `apply`: makes an inventory what files say.

use super::{diff, files, plan_text};
use crate::context::CommandContext;
use crate::output::Output;
use crate::progress::Progress;
use crate::standalone::Standalone;
use crate::{advice, output};
use anyhow::{Context as _, anyhow, bail};
use craton_client::plan::{Applied, Plan, Sender, StepAction, apply};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, stderr};
use std::num::NonZeroUsize;

/// From what, and how.
#[derive(clap::Args)]
pub struct Apply {
    #[command(flatten)]
    files: files::Files,
    /// Delete what is not in the files: only of kinds that are in them, only below places that they name
    #[arg(long)]
    prune: bool,
    /// Show what would be changed, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not ask before something is deleted
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    parts: Parts,
    /// In every project: clouds say theirs
    #[arg(long)]
    all_projects: bool,
}

/// In how many transactions.
#[derive(clap::Args)]
pub struct Parts {
    /// Do it in transactions of so many calls, instead of all in one
    #[arg(long, value_name = "N")]
    batch: Option<NonZeroUsize>,
}

impl Standalone for Apply {
    const NAME: &'static str = "apply";
    const ABOUT: &'static str = "Make the inventory what files say, all or nothing";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let document = self.files.read()?;
        context.may_create = !self.dry_run;
        let (plan, session) = diff::plan(&document, context, self.prune, self.all_projects)?;
        if self.dry_run {
            return diff::show(&plan, context);
        }
        if !self.yes && !may_delete(&plan)? {
            bail!("nothing was changed");
        }
        let applied = self.parts.apply(&plan, &session, &mut context.output)?;
        tell(applied, plan.unchanged, context)
    }
}

impl Parts {
    /// Does a plan. The keys of users that it makes are printed as they are answered: they are never shown again, whatever goes
    /// wrong behind them.
    pub fn apply(&self, plan: &Plan, sender: &dyn Sender, output: &mut Output) -> anyhow::Result<Applied> {
        let mut progress = Progress::new(plan.steps.len(), "changes".into());
        let mut told = Ok(());
        let applied = apply(plan, sender, self.batch.map(NonZeroUsize::get), &mut |step, answer| {
            progress.add();
            let answer = answer.filter(|_| !step.gives("api_key"));
            let key = answer.and_then(|made| made.get("api_key")).and_then(Value::as_str);
            if let (Some(key), Ok(())) = (key, &told) {
                told = progress.aside(|| output.sentence(&format!("API key of {}: {key}", step.path)));
            }
        });
        drop(progress);
        let applied = applied.map_err(|unfinished| {
            let hint = match &*unfinished.error {
                craton_client::Error::TooLarge(_) => " with --batch 1000",
                _ => "",
            };
            anyhow!("{}{}{hint}; {}", unfinished.about(), advice::sentence(&unfinished.error), unfinished.so_far())
        })?;
        told?;
        Ok(applied)
    }
}

/// Says how many things were made, changed and deleted: to people on standard error, to programs on standard output.
pub fn tell(applied: Applied, unchanged: usize, context: &mut CommandContext) -> anyhow::Result<()> {
    if !context.output.takes_sentences() {
        let counts = [
            ("created", applied.created),
            ("changed", applied.changed),
            ("deleted", applied.deleted),
            ("unchanged", unchanged),
        ];
        let counts = counts.into_iter().map(|(name, count)| (name.to_owned(), count.into())).collect();
        context.output.one("Property", &counts)?;
    }
    let sentence = match applied == Applied::default() {
        true => format!("Nothing to change: {unchanged} unchanged."),
        false => format!("{applied}, {unchanged} unchanged."),
    };
    Ok(output::note(&sentence)?)
}

/// Asks, if something is to be deleted and there is somebody who sees the question. Standard input may be what is applied.
fn may_delete(plan: &Plan) -> anyhow::Result<bool> {
    let mut counts = BTreeMap::new();
    for step in plan.steps.iter().filter(|step| step.action == StepAction::Delete) {
        counts.entry(step.kind.name).or_insert((step.kind, 0_usize)).1 += 1;
    }
    if counts.is_empty() || !stderr().is_terminal() {
        return Ok(true);
    }
    let counts: Vec<_> = counts.values().map(|(kind, count)| kind.counted(*count)).collect();
    plan_text::text(plan, false).lines().try_for_each(output::note)?;
    output::ask(&format!("Delete {}? [y/N] ", counts.join(", ")))
        .context("nobody can be asked here: give --yes to delete")
}
