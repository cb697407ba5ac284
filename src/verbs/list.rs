//! `list`: many resources, page by page.

use super::Verb;
use crate::context::CommandContext;
use crate::{arguments, output};
use anyhow::{Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::error::Result as Answer;
use craton_client::{Limit, ListOptions, Page, Pages, Session, SortDir};
use craton_model::{Id, Kind, Object, Type};
use std::io::IsTerminal;

/// `list`.
pub const LIST: Verb = Verb { name: "list", about: |kind| format!("List {}", kind.nouns()), options, run };

const FIELDS: &str = "-fields";
const DETAIL: &str = "-detail";
const LIMIT: &str = "-limit";
const MARKER: &str = "-marker";
const ALL: &str = "-all";
const SORT_KEY: &str = "-sort-key";
const SORT_DIR: &str = "-sort-dir";

fn options(command: Command, kind: &'static Kind) -> Command {
    let option = |id: &'static str, help: &'static str| Arg::new(id).long(&id[1..]).help(help);
    let limit = option(LIMIT, "Show this many, on as many pages as that takes; 0 is the same as --all");
    let sort_dir =
        PossibleValuesParser::new(["asc", "desc"]).map(|text| if text == "asc" { SortDir::Asc } else { SortDir::Desc });
    arguments::with_filters(command, kind).args([
        option(FIELDS, "Columns to show, in this order").value_name("FIELD").num_args(1..).action(ArgAction::Append),
        option(DETAIL, "Show all columns").visible_alias("long").action(ArgAction::SetTrue),
        limit.value_name("N").allow_hyphen_values(true).value_parser(clap::value_parser!(i64)),
        option(MARKER, "Go on after the resource of this id").value_name("ID").value_parser(arguments::id_parser(kind)),
        option(ALL, "Show all there are").action(ArgAction::SetTrue),
        option(SORT_KEY, "Column to sort by").value_name("FIELD"),
        option(SORT_DIR, "Direction to sort in").value_name("DIRECTION").value_parser(sort_dir),
    ])
}

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let columns = columns(kind, matches)?;
    let options = list_options(kind, matches, &columns)?;
    let session = context.session()?;
    // Lists of the original's server lack labels, which have a path of their own.
    let labels = columns.iter().find(|column| is_of(kind, column, Type::Labels)).filter(|_| !matches.get_flag(DETAIL));
    let pages = session.pages(kind, &arguments::filters(kind, matches), &options);
    let mut more = false;
    for page in in_time(pages, options.limit) {
        let Page { mut items, more: is_full } = page?;
        if let Some(labels) = labels {
            items.iter_mut().try_for_each(|item| add_labels(&session, kind, labels, item))?;
        }
        more = is_full;
        context.output.page(&columns, &items)?;
    }
    context.output.end(&columns)?;
    if more && options.limit == Limit::OnePage && std::io::stderr().is_terminal() {
        output::note(&format!("There may be more {}: --all shows all, --limit N the first N.", kind.nouns()))?;
    }
    Ok(())
}

/// One page is fetched here; of several, each while the one before is printed.
fn in_time(pages: Pages, limit: Limit) -> Box<dyn Iterator<Item = Answer<Page>>> {
    match limit {
        Limit::OnePage => Box::new(pages),
        Limit::Items(_) | Limit::All => Box::new(pages.ahead()),
    }
}

fn columns(kind: &Kind, matches: &ArgMatches) -> Result<Vec<String>> {
    let (fields, detail) = (arguments::words(matches, FIELDS), matches.get_flag(DETAIL));
    if detail && !fields.is_empty() {
        bail!("--detail shows all columns and --fields chooses some: give one of them");
    }
    if let Some(unknown) = fields.iter().find(|field| kind.columns(true).all(|column| column != **field)) {
        bail!("a {} has no column `{unknown}`: there are {}", kind.noun(), all_columns(kind));
    }
    Ok(if fields.is_empty() { kind.columns(detail).map(str::to_owned).collect() } else { fields })
}

fn list_options(kind: &Kind, matches: &ArgMatches, columns: &[String]) -> Result<ListOptions> {
    let sort_key = matches.get_one::<String>(SORT_KEY).map(|key| key.to_lowercase());
    if let Some(key) = sort_key.as_deref().filter(|key| kind.columns(true).all(|column| column != *key)) {
        bail!("{} cannot be sorted by `{key}`: there are {}", kind.nouns(), all_columns(kind));
    }
    let limit = match matches.get_one::<i64>(LIMIT) {
        Some(&count) if count < 0 => bail!("--limit {count} makes no sense: give a number from 0 up"),
        _ if matches.get_flag(ALL) => Limit::All,
        None => Limit::OnePage,
        Some(0) => Limit::All,
        Some(count) => Limit::Items(count.unsigned_abs()),
    };
    let in_details = |column: &String| is_of(kind, column, Type::Variables) || is_of(kind, column, Type::Labels);
    Ok(ListOptions {
        limit,
        marker: matches.get_one::<Id>(MARKER).map(ToString::to_string),
        details: matches.get_flag(DETAIL) || columns.iter().any(in_details),
        sort_key,
        sort_dir: matches.get_one::<SortDir>(SORT_DIR).copied(),
    })
}

fn all_columns(kind: &Kind) -> String {
    kind.columns(true).collect::<Vec<_>>().join(", ")
}

fn is_of(kind: &Kind, column: &str, type_: Type) -> bool {
    kind.field(column).is_some_and(|field| field.type_ == type_)
}

fn add_labels(session: &Session, kind: &Kind, column: &str, item: &mut Object) -> Answer<()> {
    if let (None, Some(id)) = (item.get(column), item.get("id").and_then(Id::of)) {
        let labels = session.labels(kind, &id)?;
        item.insert(column.into(), labels.into());
    }
    Ok(())
}
