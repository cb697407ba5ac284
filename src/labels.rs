//! `labels-get`, `labels-add` and `labels-remove`.

use super::context::Context;
use super::verb::{Verb, noun};
use anyhow::Result;
use craton_client::labels::Labelled;
use craton_client::resource::{Id, Item};

/// Whose labels.
#[derive(clap::Args)]
pub struct LabelsGet<R: Labelled> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
}

impl<R: Labelled> Verb for LabelsGet<R> {
    const NAME: &'static str = "labels-get";

    fn about() -> String {
        format!("Show the labels of a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let labels = context.session()?.labels::<R>(&self.id)?;
        show(context, labels)
    }
}

/// Whose labels, and which.
#[derive(clap::Args)]
pub struct LabelsAdd<R: Labelled> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    /// Labels to add
    #[arg(value_name = "LABEL", required = true, value_delimiter = ',')]
    labels: Vec<String>,
}

impl<R: Labelled> Verb for LabelsAdd<R> {
    const NAME: &'static str = "labels-add";

    fn about() -> String {
        format!("Add labels to a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let labels = context.session()?.add_labels::<R>(&self.id, &self.labels)?;
        show(context, labels)
    }
}

/// Whose labels, and which.
#[derive(clap::Args)]
pub struct LabelsRemove<R: Labelled> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    /// Labels to take away
    #[arg(value_name = "LABEL", required = true, value_delimiter = ',')]
    labels: Vec<String>,
}

impl<R: Labelled> Verb for LabelsRemove<R> {
    const NAME: &'static str = "labels-remove";

    fn about() -> String {
        format!("Take labels away from a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        context.session()?.remove_labels::<R>(&self.id, &self.labels)?;
        Ok(context.output.sentence("Labels successfully removed.")?)
    }
}

fn show(context: &mut Context, mut labels: Vec<String>) -> Result<()> {
    labels.sort_unstable();
    Ok(context.output.one("Property", &Item::from_iter([("labels".into(), labels.into())]))?)
}
