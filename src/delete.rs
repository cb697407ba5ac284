//! `delete`: one resource or several.

use super::context::Context;
use super::verb::{Showable, Verb, capitalised_noun, noun};
use crate::output;
use anyhow::bail;
use craton_client::resource::Id;

/// Which ones.
#[derive(clap::Args)]
pub struct Delete<R: Showable> {
    /// Ids of the resources
    #[arg(value_name = R::Id::VALUE_NAME, required = true)]
    ids: Vec<R::Id>,
}

impl<R: Showable> Verb for Delete<R> {
    const NAME: &'static str = "delete";

    fn about() -> String {
        format!("Delete {}s and all that is below them", noun::<R>())
    }

    /// One that fails does not stop the rest; the last line says how many did.
    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        let session = context.session()?;
        let mut failures = Vec::new();
        for id in &self.ids {
            match session.delete::<R>(id) {
                Ok(()) => {
                    let sentence = format!("{} {id} was successfully deleted.", capitalised_noun::<R>());
                    context.output.sentence(&sentence)?;
                }
                Err(error) if self.ids.len() == 1 => return Err(error.into()),
                Err(error) => {
                    output::note(&format!("ERROR: {} {id}: {error}", noun::<R>()))?;
                    failures.push(id.to_string());
                }
            }
        }
        if !failures.is_empty() {
            bail!("{} of {} {}s are not deleted: {}", failures.len(), self.ids.len(), noun::<R>(), failures.join(", "));
        }
        Ok(())
    }
}
