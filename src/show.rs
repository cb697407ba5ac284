//! `show`: one resource.

use super::context::Context;
use super::verb::{Showable, Verb, noun};
use craton_client::resource::Id;

/// Which one, and how.
#[derive(clap::Args)]
pub struct Show<R: Showable> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    #[command(flatten)]
    view: R::View,
}

impl<R: Showable> Verb for Show<R> {
    const NAME: &'static str = "show";

    fn about() -> String {
        format!("Show one {} with its variables", noun::<R>())
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        let item = context.session()?.get::<R>(&self.id, &self.view)?;
        Ok(context.output.one("Property", &item)?)
    }
}
