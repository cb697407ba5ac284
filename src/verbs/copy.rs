//! `copy`: an inventory from one database or server to another.

use super::{apply, files, inventory};
use crate::context::CommandContext;
use crate::output;
use crate::standalone::Standalone;
use anyhow::bail;
use craton_client::plan::{Document, Selection, compare};
use craton_model::kinds;

/// From where, and where to.
#[derive(clap::Args)]
pub struct Copy {
    /// The inventory that is copied: the URL of a server, sqlite:FILE, postgres://USER@HOST/NAME or demo:
    #[arg(long, value_name = "URL")]
    from: String,
    /// The inventory that it is copied to
    #[arg(long, value_name = "URL")]
    to: String,
    #[command(flatten)]
    parts: apply::Parts,
    /// With the ids that are free there; only root may
    #[arg(long)]
    keep_ids: bool,
    /// Every project, with its users and variables
    #[arg(long)]
    all_projects: bool,
}

impl Standalone for Copy {
    const NAME: &'static str = "copy";
    const ABOUT: &'static str = "Copy an inventory and its users to another; users get new API keys, which are printed";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        if self.from == self.to {
            bail!("--from and --to are the same inventory");
        }
        let mut wanted = vec![&kinds::USER];
        if self.all_projects {
            wanted.insert(0, &kinds::PROJECT);
        }
        wanted.extend(Selection::inventory());
        let from = inventory::read(&context.session_at(&self.from, false)?, &wanted, self.all_projects)?;
        let document = Document::of(&from, &wanted, &self.from, self.keep_ids);
        drop(from);
        let session = context.session_at(&self.to, true)?;
        let state = inventory::read(&session, &wanted, self.all_projects)?;
        let plan = compare(&state, &document, false).map_err(|problems| files::refuse(&problems))?;
        drop((state, document));
        let applied = self.parts.apply(&plan, &session, &mut context.output)?;
        if plan.renumbered > 0 {
            output::note(&format!("{} got other ids, for theirs are taken.", plan.renumbered))?;
        }
        apply::tell(applied, plan.unchanged, context)
    }
}
