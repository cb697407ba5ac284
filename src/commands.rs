//! The product: which verb exists for which noun.

use super::create::Create;
use super::delete::Delete;
use super::labels::{LabelsAdd, LabelsGet, LabelsRemove};
use super::list::List;
#[cfg(feature = "server")]
use super::serve;
use super::show::Show;
use super::update::Update;
use super::variables::{VarsDelete, VarsGet, VarsSet};
use super::verb::Entry;
use super::{ansible, completion, configuration, help, settings, token};
use clap::Command;
use craton_client::resource::Resource;
use craton_client::resource::cell::Cell;
use craton_client::resource::cloud::Cloud;
use craton_client::resource::device::Device;
use craton_client::resource::host::Host;
use craton_client::resource::network::Network;
use craton_client::resource::network_device::NetworkDevice;
use craton_client::resource::network_interface::NetworkInterface;
use craton_client::resource::project::Project;
use craton_client::resource::region::Region;
use craton_client::resource::user::User;

/// One kind of resource and what can be done to it.
struct Noun {
    name: &'static str,
    verbs: &'static [Entry],
}

macro_rules! nouns {
    ($($noun:ident: $($verb:ident)+;)+) => {
        &[$(Noun { name: <$noun as Resource>::NAME, verbs: &[$(Entry::of::<$verb<$noun>>()),+] }),+]
    };
}

const NOUNS: &[Noun] = nouns! {
    Project: List Show Create Update Delete VarsGet VarsSet VarsDelete;
    User: List Show Create Delete;
    Cloud: List Show Create Update Delete VarsGet VarsSet VarsDelete;
    Region: List Show Create Update Delete VarsGet VarsSet VarsDelete;
    Cell: List Show Create Update Delete VarsGet VarsSet VarsDelete;
    Host: List Show Create Update Delete VarsGet VarsSet VarsDelete LabelsGet LabelsAdd LabelsRemove;
    Device: List;
    NetworkDevice: List Show Create Update Delete VarsGet VarsSet VarsDelete LabelsGet LabelsAdd LabelsRemove;
    Network: List Show Create Update Delete VarsGet VarsSet VarsDelete;
    NetworkInterface: List Show Create Update Delete;
};

const ABOUT: &str = "The command line of a Craton fleet inventory";

/// The commands that are about no resource.
const OTHERS: &[Entry] = &[
    Entry::of::<ansible::AnsibleInventory>(),
    #[cfg(feature = "server")]
    Entry::of::<serve::Serve>(),
    Entry::of::<completion::Completion>(),
    Entry::of::<help::Help>(),
];

/// The commands that are about this client, also a noun and a verb.
const OWN: &[Noun] = &[
    Noun { name: "configuration", verbs: &[Entry::of::<configuration::Show>()] },
    Noun { name: "token", verbs: &[Entry::of::<token::Revoke>()] },
];

fn nouns() -> impl Iterator<Item = &'static Noun> {
    NOUNS.iter().chain(OWN)
}

/// The whole command tree: `craton host-list` and, the same, `craton host list`. The options of a command are made when
/// it is chosen.
pub fn command() -> Command {
    let root = Command::new("craton")
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .infer_long_args(true)
        .args_override_self(true)
        .after_help(overview())
        .help_template("{about}\n\n{usage-heading} {usage}{after-help}\n\nGlobal options:\n{options}\n")
        .override_usage("craton [OPTIONS] COMMAND [ARGUMENTS]");
    let root = settings::Options::on_root(root).about(ABOUT).long_about(None);
    let root = nouns().fold(root, |root, noun| {
        let together = noun
            .verbs
            .iter()
            .fold(Command::new(noun.name).about(noun.about()).defer(settings::with_options), |command, verb| {
                command.subcommand(leaf(verb.name.into(), verb))
            });
        let together = together.disable_help_subcommand(true);
        noun.verbs.iter().fold(root.subcommand(together), |root, verb| {
            root.subcommand(leaf(format!("{}-{}", noun.name, verb.name), verb))
        })
    });
    OTHERS.iter().fold(root, |root, entry| root.subcommand(leaf(entry.name.into(), entry)))
}

/// The nouns with their verbs, which says more on one screen than a list of all commands.
fn overview() -> String {
    let line = |name: &str, text: &str| format!("  {name:<19}{text}\n");
    let verbs = |noun: &Noun| noun.verbs.chunks(8).map(names).collect::<Vec<_>>().join(&format!("\n{:21}", ""));
    let nouns = nouns().map(|noun| line(noun.name, &verbs(noun)));
    let others = OTHERS.iter().map(|entry| line(entry.name, &(entry.about)()));
    format!(
        "Commands:\n{}\nA noun and a verb make a command: `craton host-list` or, the same, `craton host list`.\n\
         `craton help host-list` or `craton host-list --help` explains it.",
        nouns.chain(others).collect::<String>()
    )
}

impl Noun {
    fn about(&self) -> String {
        format!("The commands for {}s", self.name.replace('-', " "))
    }
}

fn names(verbs: &[Entry]) -> String {
    verbs.iter().map(|verb| verb.name).collect::<Vec<_>>().join(" ")
}

/// The entry that a chain of subcommand names leads to.
pub fn find(path: &[&str]) -> Option<&'static Entry> {
    match path {
        [one] => OTHERS.iter().find(|entry| entry.name == *one).or_else(|| {
            nouns().find_map(|noun| {
                let verb = one.strip_prefix(noun.name)?.strip_prefix('-')?;
                noun.verbs.iter().find(|entry| entry.name == verb)
            })
        }),
        [noun, verb] => {
            let noun = nouns().find(|candidate| candidate.name == *noun)?;
            noun.verbs.iter().find(|entry| entry.name == *verb)
        }
        _ => None,
    }
}

fn leaf(name: String, entry: &'static Entry) -> Command {
    Command::new(name).about((entry.about)()).defer(entry.options)
}
