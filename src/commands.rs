//! The product: which verb exists for which noun.

#[cfg(feature = "server")]
use super::serve;
use super::standalone::Entry;
use super::tree::Tree;
use super::verbs::*;
use super::{ansible, api, completion, configuration, context::CommandContext, help, settings, token};
use crate::output::wrap;
use clap::{ArgMatches, Command};
use craton_model::{Kind, kinds};

/// A kind of resource and what can be done to it.
pub type Noun = (&'static Kind, &'static [Verb]);

/// Every kind of resource that there are commands for.
pub static NOUNS: &[Noun] = &[
    (&kinds::PROJECT, &[LIST, SHOW, CREATE, UPDATE, DELETE, VARS_GET, VARS_SET, VARS_DELETE, HISTORY_OF, WAIT]),
    (&kinds::USER, &[LIST, SHOW, CREATE, UPDATE, DELETE, HISTORY_OF, WAIT]),
    (&kinds::CLOUD, &[LIST, SHOW, CREATE, UPDATE, DELETE, VARS_GET, VARS_SET, VARS_DELETE, HISTORY_OF, WAIT]),
    (&kinds::REGION, &[LIST, SHOW, CREATE, UPDATE, DELETE, VARS_GET, VARS_SET, VARS_DELETE, HISTORY_OF, WAIT]),
    (&kinds::CELL, &[LIST, SHOW, CREATE, UPDATE, DELETE, VARS_GET, VARS_SET, VARS_DELETE, HISTORY_OF, WAIT]),
    (&kinds::HOST, DEVICE),
    (&kinds::DEVICE, &[LIST]),
    (&kinds::NETWORK_DEVICE, DEVICE),
    (&kinds::NETWORK, &[LIST, SHOW, CREATE, UPDATE, DELETE, VARS_GET, VARS_SET, VARS_DELETE, HISTORY_OF, WAIT]),
    (&kinds::NETWORK_INTERFACE, &[LIST, SHOW, CREATE, UPDATE, DELETE, HISTORY_OF, WAIT]),
];

const DEVICE: &[Verb] = &[
    LIST,
    SHOW,
    CREATE,
    UPDATE,
    DELETE,
    VARS_GET,
    VARS_SET,
    VARS_DELETE,
    LABELS_GET,
    LABELS_ADD,
    LABELS_REMOVE,
    HISTORY_OF,
    WAIT,
];

/// Those that the overview names and does not describe.
const NAMED_ONLY: [&str; 2] = ["completion", "help"];
/// How long lines of verbs get, so that they fit eighty columns.
const OVERVIEW_WIDTH: usize = 72;

const ABOUT: &str = "The command line of a Craton fleet inventory";

/// The commands that are about no resource.
const OTHERS: &[Entry] = &[
    Entry::of::<Export>(),
    Entry::of::<Diff>(),
    Entry::of::<Apply>(),
    Entry::of::<Copy>(),
    Entry::of::<History>(),
    Entry::of::<Undo>(),
    #[cfg(feature = "server")]
    Entry::of::<Backup>(),
    #[cfg(feature = "server")]
    Entry::of::<Restore>(),
    Entry::of::<api::ApiCall>(),
    Entry::of::<Tree>(),
    Entry::of::<ansible::AnsibleInventory>(),
    #[cfg(feature = "server")]
    Entry::of::<serve::Serve>(),
    Entry::of::<completion::Completion>(),
    Entry::of::<help::Help>(),
];

/// The commands that are about this client, also a noun and a verb.
const OWN: &[(&str, Entry)] =
    &[("configuration", Entry::of::<configuration::ShowConfiguration>()), ("token", Entry::of::<token::RevokeToken>())];

/// The whole command tree: `craton host-list` and, the same, `craton host list`. A command has its options only if
/// `is_typed` says so of its name, or of its noun and its verb: to give sixty options to two hundred commands in advance
/// would take longer than most commands do.
pub fn tree(nouns: &[Noun], is_typed: &dyn Fn(&str) -> bool) -> Command {
    let root = Command::new("craton")
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .infer_long_args(true)
        .args_override_self(true)
        .after_help(overview(nouns))
        .help_template(
            "{about}\n\n{usage-heading} {usage}{after-help}\n\nOptions (`craton help options` lists all):\n{options}\n",
        )
        .override_usage("craton [OPTIONS] COMMAND [ARGUMENTS]");
    let root = settings::Options::on_root(root).about(ABOUT).long_about(None);
    let root = nouns.iter().fold(root, |root, &(kind, verbs)| {
        let leaves = verbs.iter().map(|verb| Leaf::Verb(kind, verb));
        with_noun(root, kind.name, kind.nouns(), leaves, is_typed)
    });
    let root = OWN.iter().fold(root, |root, (noun, entry)| {
        with_noun(root, noun, format!("{noun}s"), std::iter::once(Leaf::Entry(entry)), is_typed)
    });
    let leaf =
        |entry| Leaf::Entry(entry).command(Leaf::Entry(entry).name().into(), is_typed(Leaf::Entry(entry).name()));
    OTHERS.iter().fold(root, |root, entry| root.subcommand(leaf(entry)))
}

/// `root` with the commands of a noun, in one word and in two.
fn with_noun<'a>(
    root: Command,
    noun: &'static str,
    nouns: String,
    leaves: impl Iterator<Item = Leaf<'a>> + Clone,
    is_typed: &dyn Fn(&str) -> bool,
) -> Command {
    let is_noun_typed = is_typed(noun);
    let together = Command::new(noun).about(format!("The commands for {nouns}")).disable_help_subcommand(true);
    let together = if is_noun_typed { settings::with_options(together) } else { together };
    let together = leaves.clone().fold(together, |command, leaf| {
        command.subcommand(leaf.command(leaf.name().into(), is_noun_typed && is_typed(leaf.name())))
    });
    leaves.fold(root.subcommand(together), |root, leaf| {
        let name = format!("{noun}-{}", leaf.name());
        let is_typed = is_typed(&name);
        root.subcommand(leaf.command(name, is_typed))
    })
}

/// One command at the end of the tree.
#[derive(Clone, Copy)]
pub enum Leaf<'a> {
    Verb(&'static Kind, &'a Verb),
    Entry(&'a Entry),
}

impl Leaf<'_> {
    fn name(&self) -> &'static str {
        match self {
            Self::Verb(_, verb) => verb.name,
            Self::Entry(entry) => entry.name,
        }
    }

    fn command(&self, name: String, with_options: bool) -> Command {
        match self {
            Self::Verb(kind, verb) => {
                let command = Command::new(name).about((verb.about)(kind));
                if with_options { settings::with_options((verb.options)(command, kind)) } else { command }
            }
            Self::Entry(entry) => {
                let command = Command::new(name).about(entry.about);
                if with_options { (entry.options)(command) } else { command }
            }
        }
    }

    pub fn run(&self, matches: &ArgMatches, context: &mut CommandContext) -> anyhow::Result<()> {
        match self {
            Self::Verb(kind, verb) => (verb.run)(kind, matches, context),
            Self::Entry(entry) => (entry.run)(matches, context),
        }
    }
}

/// The nouns with their verbs, those with the same verbs together, which says more on one screen than a list of all commands.
fn overview(nouns: &[Noun]) -> String {
    let names = |verbs: &[Verb]| verbs.iter().map(|verb| verb.name).collect::<Vec<_>>();
    let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for (kind, verbs) in nouns {
        let verbs = names(verbs);
        match groups.iter_mut().find(|(_, others)| *others == verbs) {
            Some((nouns, _)) => nouns.push(kind.name),
            None => groups.push((vec![kind.name], verbs)),
        }
    }
    let group = |(nouns, verbs): &(Vec<&str>, Vec<&str>)| {
        let (nouns, verbs) = (nouns.join(", "), verbs.join(" "));
        if nouns.len() + verbs.len() < OVERVIEW_WIDTH {
            return format!("  {nouns}: {verbs}\n");
        }
        format!("  {nouns}:\n      {}\n", wrap(&verbs, OVERVIEW_WIDTH).join("\n      "))
    };
    let described = OTHERS.iter().filter(|entry| !NAMED_ONLY.contains(&entry.name));
    // The first clause is enough to find one.
    let clause = |about: &str| [": ", "; ", ", "].iter().filter_map(|end| about.find(end)).min().unwrap_or(about.len());
    let others = described.map(|entry| format!("  {:<19}{}\n", entry.name, &entry.about[..clause(entry.about)]));
    let named = OWN.iter().map(|(noun, entry)| format!("{noun} {}", entry.name));
    let named: Vec<_> = named.chain(NAMED_ONLY.map(str::to_owned)).collect();
    format!(
        "Nouns, and what can be done to them:\n{}\nOther commands:\n{}  {}\n\n\
         `craton help host-list` explains `craton host-list`, or `craton host list`.",
        groups.iter().map(group).collect::<String>(),
        others.collect::<String>(),
        named.join(", ")
    )
}

/// The command that a chain of names leads to.
pub fn find(nouns: &'static [Noun], path: &[&str]) -> Option<Leaf<'static>> {
    let is = |noun: &str, verb: &str| match path {
        [one] => one.strip_prefix(noun).and_then(|rest| rest.strip_prefix('-')) == Some(verb),
        [one, two] => (*one, *two) == (noun, verb),
        _ => false,
    };
    let verbs =
        nouns.iter().flat_map(|&(kind, verbs)| verbs.iter().map(move |verb| (kind.name, Leaf::Verb(kind, verb))));
    let own = OWN.iter().map(|(noun, entry)| (*noun, Leaf::Entry(entry)));
    let mut others = OTHERS.iter().filter(|entry| path == [entry.name]).map(Leaf::Entry);
    others.next().or_else(|| verbs.chain(own).find(|(noun, leaf)| is(noun, leaf.name())).map(|(_, leaf)| leaf))
}
