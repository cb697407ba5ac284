//! `list`: many resources, page by page.

use super::Verb;
use crate::context::CommandContext;
use crate::{arguments, columns, filters, output, targets};
use anyhow::{Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::error::Result as Answer;
use craton_client::{Limit, ListOptions, Names, Page, Pages, Session, SortDir};
use craton_model::{Id, Kind, Node, Type, python};
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
const QUIET: &str = "-quiet";

fn options(command: Command, kind: &'static Kind) -> Command {
    let option = |id: &'static str, help: &'static str| Arg::new(id).long(&id[1..]).help(help);
    let limit = option(LIMIT, "Show this many, on as many pages as that takes; 0 is the same as --all");
    let sort_dir =
        PossibleValuesParser::new(["asc", "desc"]).map(|text| if text == "asc" { SortDir::Asc } else { SortDir::Desc });
    filters::with_options(command, kind).args([
        option(FIELDS, "Columns to show, in this order; also paths such as variables.os.release")
            .value_name("FIELD")
            .num_args(1..)
            .action(ArgAction::Append),
        option(DETAIL, "Show all columns").visible_alias("long").action(ArgAction::SetTrue),
        limit.value_name("N").allow_hyphen_values(true).value_parser(clap::value_parser!(i64)),
        option(MARKER, "Go on after the resource of this id").value_name("ID").value_parser(arguments::id_parser(kind)),
        option(ALL, "Show all there are").action(ArgAction::SetTrue),
        option(QUIET, "Print ids only, one a line, as other commands take them from standard input by -")
            .short('q')
            .action(ArgAction::SetTrue)
            .conflicts_with_all([FIELDS, DETAIL]),
        option(SORT_KEY, "Column to sort by").value_name("FIELD"),
        option(SORT_DIR, "Direction to sort in").value_name("DIRECTION").value_parser(sort_dir),
    ])
}

fn run(kind: &'static Kind, matches: &ArgMatches, context: &mut CommandContext) -> Result<()> {
    let columns = columns(kind, matches)?;
    let options = list_options(kind, matches, &columns)?;
    let session = context.session()?;
    if matches.contains_id(FIELDS) {
        context.output.choose_columns();
    }
    // Lists of the original's server lack labels, which have a path of their own.
    let is_labels = |column: &&String| columns::is_of(kind, column, Type::Labels);
    let labels = columns.iter().find(is_labels).filter(|_| !matches.get_flag(DETAIL));
    let mut filters = filters::typed(kind, matches)?;
    targets::resolve_filters(&Names::new(session.clone()), kind, &mut filters)?;
    let pages = session.pages(kind, &filters, &options);
    let (mut more, is_quiet) = (false, matches.get_flag(QUIET));
    for page in in_time(pages, options.limit) {
        let page = page.map_err(|error| filters::explained(kind, &filters, error))?;
        let mut items = page.nodes()?;
        if let Some(labels) = labels {
            items.iter_mut().try_for_each(|item| add_labels(&session, kind, columns::field(labels), item))?;
        }
        more = page.more;
        if is_quiet {
            let ids = items.iter().filter_map(|item| item.get("id"));
            context.output.text(&ids.map(|id| python::text(id) + "\n").collect::<String>())?;
        } else {
            context.output.nodes(&columns, &items)?;
        }
    }
    if !is_quiet {
        context.output.end(&columns)?;
    }
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
    if !fields.is_empty() {
        return columns::named(kind, &fields);
    }
    Ok(kind.columns(detail).map(str::to_owned).collect())
}

fn list_options(kind: &Kind, matches: &ArgMatches, columns: &[String]) -> Result<ListOptions> {
    let sort_key = matches.get_one::<String>(SORT_KEY).map(|key| key.to_lowercase());
    if let Some(key) = sort_key.as_deref().filter(|key| kind.sort_keys().all(|column| column != *key)) {
        let keys = kind.sort_keys().collect::<Vec<_>>().join(", ");
        bail!("{} cannot be sorted by `{key}`: there are {keys}", kind.nouns());
    }
    let limit = match matches.get_one::<i64>(LIMIT) {
        Some(&count) if count < 0 => bail!("--limit {count} makes no sense: give a number from 0 up"),
        _ if matches.get_flag(ALL) => Limit::All,
        None => Limit::OnePage,
        Some(0) => Limit::All,
        Some(count) => Limit::Items(count.unsigned_abs()),
    };
    let in_details =
        |column: &String| [Type::Variables, Type::Labels].iter().any(|&type_| columns::is_of(kind, column, type_));
    Ok(ListOptions {
        limit,
        marker: matches.get_one::<Id>(MARKER).map(ToString::to_string),
        details: kind.asks_details && matches.get_flag(DETAIL) || columns.iter().any(in_details),
        sort_key,
        sort_dir: matches.get_one::<SortDir>(SORT_DIR).copied(),
    })
}

fn add_labels(session: &Session, kind: &Kind, column: &str, item: &mut Node<'_>) -> Answer<()> {
    if let (None, Some(id)) = (item.get(column), item.get("id").and_then(|id| Id::of(&id.to_value())))
        && let Node::Object(fields) = item
    {
        let labels = session.labels(kind, &id)?.into_iter().map(|label| Node::String(label.into()));
        fields.push((column.to_owned().into(), Node::Array(labels.collect())));
    }
    Ok(())
}
