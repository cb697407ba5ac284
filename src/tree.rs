//! `tree`: what lies in what, and how much of it.

mod places;

use super::context::CommandContext;
use super::standalone::Standalone;
use super::targets;
use anyhow::Result;
use craton_client::Target;
use craton_model::Object;
use craton_model::kinds::DEVICE;
use places::Places;
use serde_json::Value;

/// Of what, and how much of it.
#[derive(clap::Args)]
pub struct Tree {
    /// Only what lies in this: a name or id, behind those of what it lies in if it is not the only one: public/ord
    #[arg(value_parser = targets::parser(&DEVICE))]
    target: Option<Target>,
    /// Show hosts and network devices too, what is part of another below it
    #[arg(long)]
    hosts: bool,
}

impl Standalone for Tree {
    const NAME: &'static str = "tree";
    const ABOUT: &'static str = "Show what lies in what, with counts";

    /// A drawing, or in other formats than a table a list of places.
    fn run(self, context: &mut CommandContext) -> Result<()> {
        let places = Places::fetch(&context.session()?, self.target.as_ref(), self.hosts)?;
        if context.output.takes_sentences() {
            return Ok(context.output.text(&drawing(&places))?);
        }
        let counts = places.kinds.iter().map(|kind| kind.list_key());
        let columns: Vec<_> = ["kind", "id", "path"].map(str::to_owned).into_iter().chain(counts).collect();
        let rows: Vec<_> = places.in_order().iter().map(|(place, _)| row(&places, *place, &columns)).collect();
        context.output.page(&columns, &rows)?;
        Ok(context.output.end(&columns)?)
    }
}

fn row(places: &Places, index: usize, columns: &[String]) -> Object {
    let place = &places.all[index];
    let values = [Value::from(place.kind.name), Value::from(&place.id), places.path(index).into()];
    let counts = place.counts.iter().map(|&count| Value::from(count));
    columns.iter().cloned().zip(values.into_iter().chain(counts)).collect()
}

/// A line for each place: `├── ord (region 3): 2 cells, 100 hosts`.
fn drawing(places: &Places) -> String {
    let line = |(index, lines): &(usize, String)| {
        let place = &places.all[*index];
        let counts = places.kinds.iter().zip(&place.counts).filter(|(_, count)| **count > 0);
        let counts: Vec<_> = counts.map(|(kind, &count)| kind.counted(count)).collect();
        let counts = if counts.is_empty() { String::new() } else { format!(": {}", counts.join(", ")) };
        let name = crate::output::visible(&place.name);
        format!("{lines}{name} ({} {}){counts}\n", place.kind.noun(), place.id)
    };
    match places.in_order() {
        order if order.is_empty() => "There is nothing yet.\n".into(),
        order => order.iter().map(line).collect(),
    }
}
