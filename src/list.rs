//! `list`: many resources, page by page.

use super::context::Context;
use super::verb::{Listable, Verb, noun};
use crate::output;
use anyhow::{Result, bail};
use craton_client::Session;
use craton_client::error::Result as Answer;
use craton_client::pages::{Limit, ListOptions, Page, Pages, SortDir};
use craton_client::resource::Item;
use serde_json::Value;
use std::io::IsTerminal;

/// The options of a list.
#[derive(clap::Args)]
pub struct List<R: Listable> {
    #[command(flatten)]
    filter: R::Filter,
    /// Columns to show, in this order
    #[arg(long, value_name = "FIELD", num_args = 1..)]
    fields: Vec<String>,
    /// Show all columns
    #[arg(long, visible_alias = "long")]
    detail: bool,
    /// Show this many, on as many pages as that takes; 0 is the same as --all
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    limit: Option<i64>,
    /// Go on after the resource of this id
    #[arg(long, value_name = "ID")]
    marker: Option<R::Id>,
    /// Show all there are
    #[arg(long)]
    all: bool,
    /// Column to sort by
    #[arg(long, value_name = "FIELD")]
    sort_key: Option<String>,
    /// Direction to sort in
    #[arg(long, value_name = "DIRECTION")]
    sort_dir: Option<SortDir>,
}

impl<R: Listable> Verb for List<R> {
    const NAME: &'static str = "list";

    fn about() -> String {
        format!("List {}s", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let columns = self.columns()?;
        let options = self.options(&columns)?;
        let session = context.session()?;
        let with_labels = columns.iter().any(|column| column == "labels") && !self.detail;
        let pages = session.pages::<R>(&self.filter, &options);
        let mut more = false;
        for page in in_time(pages, options.limit) {
            let Page { mut items, more: is_full } = page?;
            if with_labels {
                items.iter_mut().try_for_each(|item| add_labels::<R>(&session, item))?;
            }
            more = is_full;
            context.output.page(&columns, &items)?;
        }
        context.output.end(&columns)?;
        if more && options.limit == Limit::OnePage && std::io::stderr().is_terminal() {
            output::note(&format!("There may be more {}s: --all shows all, --limit N the first N.", noun::<R>()))?;
        }
        Ok(())
    }
}

/// One page is fetched here; of several, each while the one before is printed.
fn in_time<R: Listable>(pages: Pages<R>, limit: Limit) -> Box<dyn Iterator<Item = Answer<Page>>> {
    match limit {
        Limit::OnePage => Box::new(pages),
        Limit::Items(_) | Limit::All => Box::new(pages.ahead()),
    }
}

impl<R: Listable> List<R> {
    fn columns(&self) -> Result<Vec<String>> {
        if self.detail && !self.fields.is_empty() {
            bail!("--detail shows all columns and --fields chooses some: give one of them");
        }
        if let Some(unknown) = self.fields.iter().find(|field| !R::FIELDS.contains(&field.as_str())) {
            bail!("a {} has no column `{unknown}`: there are {}", noun::<R>(), R::FIELDS.join(", "));
        }
        Ok(match (self.fields.is_empty(), self.detail) {
            (false, _) => self.fields.clone(),
            (true, true) => R::FIELDS.iter().map(|&field| field.into()).collect(),
            (true, false) => R::FIELDS[..R::SHOWN].iter().map(|&field| field.into()).collect(),
        })
    }

    fn options(&self, columns: &[String]) -> Result<ListOptions> {
        let sort_key = self.sort_key.as_ref().map(|key| key.to_lowercase());
        if let Some(key) = sort_key.as_deref().filter(|key| !R::FIELDS.contains(key)) {
            bail!("{}s cannot be sorted by `{key}`: there are {}", noun::<R>(), R::FIELDS.join(", "));
        }
        let limit = match self.limit {
            Some(count) if count < 0 => bail!("--limit {count} makes no sense: give a number from 0 up"),
            _ if self.all => Limit::All,
            None => Limit::OnePage,
            Some(0) => Limit::All,
            Some(count) => Limit::Items(count.unsigned_abs()),
        };
        Ok(ListOptions {
            limit,
            marker: self.marker.as_ref().map(ToString::to_string),
            details: self.detail || columns.iter().any(|column| column == "variables"),
            sort_key,
            sort_dir: self.sort_dir,
        })
    }
}

/// Lists lack labels; they have a path of their own.
fn add_labels<R: Listable>(session: &Session, item: &mut Item) -> Answer<()> {
    if let (None, Some(id)) = (item.get("labels"), item.get("id").and_then(Value::as_u64)) {
        let labels = session.labels_at::<R>(&id.to_string())?;
        item.insert("labels".into(), labels.into());
    }
    Ok(())
}
