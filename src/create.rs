//! `create`: a new resource.

use super::context::Context;
use super::verb::{Creatable, Verb, noun};

/// The fields of the new one.
#[derive(clap::Args)]
pub struct Create<R: Creatable> {
    #[command(flatten)]
    new: R::New,
}

impl<R: Creatable> Verb for Create<R> {
    const NAME: &'static str = "create";

    fn about() -> String {
        format!("Create a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        let item = context.session()?.create::<R>(&self.new)?;
        Ok(context.output.one("Property", &item)?)
    }
}
