//! What a verb is, and how it becomes an entry in the table of commands.

use super::context::Context;
use super::settings::with_options;
use clap::{ArgMatches, Args, Command};
use craton_client::resource::{Create, Resource, Single, Update};
use craton_client::variables::HasVariables;

/// Something that can be done to a kind of resource; its fields are its options.
pub trait Verb: Args {
    /// The word behind the noun: `list`, `vars-set`.
    const NAME: &'static str;

    /// What it does, for the help.
    fn about() -> String;

    /// Does it.
    fn run(self, context: &mut Context) -> anyhow::Result<()>;
}

/// One command: a verb for one noun, its types erased.
#[derive(Clone, Copy)]
pub struct Entry {
    pub name: &'static str,
    pub about: fn() -> String,
    pub options: fn(Command) -> Command,
    pub run: fn(&ArgMatches, &mut Context) -> anyhow::Result<()>,
}

impl Entry {
    pub const fn of<V: Verb>() -> Self {
        Self {
            name: V::NAME,
            about: V::about,
            // What describes the struct of options in code is not what describes the command.
            options: |command| with_options(V::augment_args(command)).about(V::about()).long_about(None),
            run: |matches, context| V::from_arg_matches(matches)?.run(context),
        }
    }
}

/// The name of a kind in sentences: `network device`, `Network device`.
pub fn noun<R: Resource>() -> String {
    R::NAME.replace('-', " ")
}

pub fn capitalised_noun<R: Resource>() -> String {
    let noun = noun::<R>();
    noun[..1].to_uppercase() + &noun[1..]
}

/// A kind whose filters, new fields and changes can be typed as options.
pub trait Listable: Resource<Filter: Args> {}
impl<R: Resource<Filter: Args>> Listable for R {}
pub trait Showable: Single<View: Args> {}
impl<R: Single<View: Args>> Showable for R {}
pub trait Creatable: Create<New: Args> {}
impl<R: Create<New: Args>> Creatable for R {}
pub trait Changeable: Update<Change: Args> {}
impl<R: Update<Change: Args>> Changeable for R {}
pub trait Variable: HasVariables<VariablesView: Args> {}
impl<R: HasVariables<VariablesView: Args>> Variable for R {}
