//! `update`: changes a resource.

use super::context::Context;
use super::verb::{Changeable, Verb, capitalised_noun, noun};
use anyhow::bail;
use craton_client::resource::Id;

/// Which one, and its new fields.
#[derive(clap::Args)]
pub struct Update<R: Changeable> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    #[command(flatten)]
    change: R::Change,
}

impl<R: Changeable> Verb for Update<R> {
    const NAME: &'static str = "update";

    fn about() -> String {
        format!("Change a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        if R::change_body(&self.change).is_empty() && R::labels(&self.change).is_empty() {
            bail!("nothing is to be changed: give at least one option of `craton {}-update --help`", R::NAME);
        }
        let item = context.session()?.update::<R>(&self.id, &self.change)?;
        if R::NAME == "host" {
            let sentence = format!("{} {} has been successfully updated.", capitalised_noun::<R>(), self.id);
            context.output.sentence(&sentence)?;
        }
        Ok(context.output.one("Property", &item)?)
    }
}
