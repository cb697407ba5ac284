//! `diff`: what `apply` would do.

use super::{files, inventory, plan_text};
use crate::context::CommandContext;
use crate::standalone::Standalone;
use crate::{Ended, output};
use anyhow::bail;
use craton_client::Session;
use craton_client::plan::{Document, Plan, Selection, compare};
use craton_model::kinds;
use std::io::{IsTerminal, stdout};

/// With what, and how.
#[derive(clap::Args)]
pub struct Diff {
    #[command(flatten)]
    files: Option<files::Files>,
    /// Compare with another inventory instead of files
    #[arg(long, value_name = "URL", conflicts_with = "files", required_unless_present = "files")]
    from: Option<String>,
    /// Show what --prune would delete, too
    #[arg(long)]
    prune: bool,
    /// Of every project: clouds say theirs
    #[arg(long)]
    all_projects: bool,
}

impl Standalone for Diff {
    const NAME: &'static str = "diff";
    const ABOUT: &'static str = "Show what apply would change; exit status 0: nothing, 1: something, 2: trouble";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let shown = self.plan(context).and_then(|plan| show(&plan, context).map(|()| plan.steps.is_empty()));
        match shown {
            Ok(true) => Ok(()),
            Ok(false) => Err(Ended(1).into()),
            Err(error) => {
                crate::report(&error);
                Err(Ended(2).into())
            }
        }
    }
}

impl Diff {
    fn plan(&self, context: &CommandContext) -> anyhow::Result<Plan> {
        let document = match (&self.from, &self.files) {
            (Some(url), _) => {
                let kinds = Selection::inventory();
                let state = inventory::read(&context.session_at(url, false)?, &kinds, self.all_projects)?;
                Document::of(&state, &kinds, url, false)
            }
            (None, Some(files)) => files.read()?,
            (None, None) => Document::default(),
        };
        plan(&document, context, self.prune || self.from.is_some(), self.all_projects).map(|(plan, _)| plan)
    }
}

/// The plan that makes the inventory of the settings what a document says, and the session for it.
pub fn plan(
    document: &Document,
    context: &CommandContext,
    prune: bool,
    all_projects: bool,
) -> anyhow::Result<(Plan, Session)> {
    if !document.problems.is_empty() {
        return Err(files::refuse(&document.problems));
    }
    if !all_projects && document.kinds.iter().any(|kind| kind.name == kinds::PROJECT.name) {
        bail!("the files say something of projects: give --all-projects");
    }
    let session = session(context)?;
    let state = inventory::read(&session, &document.needs(prune), all_projects)?;
    let plan = compare(&state, document, prune).map_err(|problems| files::refuse(&problems))?;
    Ok((plan, session))
}

/// A session that changes nothing: on a file that is not there yet, one of an empty inventory in memory.
fn session(context: &CommandContext) -> anyhow::Result<Session> {
    #[cfg(feature = "server")]
    if let Some(url) = context.settings()?.url()?.filter(|url| !context.may_create && crate::embedded::is_missing(url))
    {
        output::note(&format!("{url} is not there yet: compared with an empty inventory."))?;
        return context.session_at(crate::embedded::EMPTY, false);
    }
    context.session()
}

/// Prints a plan in the format that was asked for.
pub fn show(plan: &Plan, context: &mut CommandContext) -> anyhow::Result<()> {
    if !context.output.takes_sentences() {
        return Ok(context.output.one("Property", &plan.to_object())?);
    }
    let is_coloured = output::wants_colour(stdout().is_terminal());
    context.output.text(&plan_text::text(plan, is_coloured))?;
    Ok(output::note(&format!("{}.", plan_text::counts(plan)))?)
}
