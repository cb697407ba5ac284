//! `vars-get`, `vars-set` and `vars-delete`.

use super::context::Context;
use super::verb::{Variable, Verb, noun};
use anyhow::{Context as _, Result, anyhow, bail};
use craton_client::error::Error;
use craton_client::resource::{Id, Item};
use craton_client::variables::Change;
use serde::de::DeserializeOwned;
use std::io::{IsTerminal, Read};

/// Whose variables.
#[derive(clap::Args)]
pub struct VarsGet<R: Variable> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    #[command(flatten)]
    view: R::VariablesView,
}

impl<R: Variable> Verb for VarsGet<R> {
    const NAME: &'static str = "vars-get";

    fn about() -> String {
        format!("Show the variables of a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let variables = context.session()?.variables::<R>(&self.id, &self.view)?;
        Ok(context.output.one("Variable", &variables)?)
    }
}

/// Whose variables, and their new values.
#[derive(clap::Args)]
pub struct VarsSet<R: Variable> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    /// Variables to set, or with KEY= to delete; without any, a JSON object is read from standard input
    #[arg(value_name = "KEY=VALUE")]
    variables: Vec<String>,
}

impl<R: Variable> Verb for VarsSet<R> {
    const NAME: &'static str = "vars-set";

    fn about() -> String {
        format!("Set and delete variables of a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let change = match self.variables.is_empty() {
            true => Change { set: from_stdin::<Item>("KEY=VALUE arguments", "a JSON object")?, delete: vec![] },
            false => Change::from_arguments(&self.variables)?,
        };
        let session = context.session()?;
        session.change_variables::<R>(&self.id, &change)?;
        let variables = session
            .variables::<R>(&self.id, &Default::default())
            .map_err(|source| Error::HalfDone { done: "the variables are set".into(), source: Box::new(source) })?;
        Ok(context.output.one("Variable", &variables)?)
    }
}

/// Whose variables, and which.
#[derive(clap::Args)]
pub struct VarsDelete<R: Variable> {
    /// Id of the resource
    #[arg(value_name = R::Id::VALUE_NAME)]
    id: R::Id,
    /// Variables to delete; without any, a JSON array of keys is read from standard input
    #[arg(value_name = "KEY")]
    keys: Vec<String>,
}

impl<R: Variable> Verb for VarsDelete<R> {
    const NAME: &'static str = "vars-delete";

    fn about() -> String {
        format!("Delete variables of a {}", noun::<R>())
    }

    fn run(self, context: &mut Context) -> Result<()> {
        let keys = match self.keys.is_empty() {
            true => from_stdin("KEY arguments", "a JSON array of strings")?,
            false => self.keys,
        };
        context.session()?.delete_variables::<R>(&self.id, &keys)?;
        Ok(context.output.sentence("Variables successfully deleted.")?)
    }
}

/// Nobody types JSON at a terminal by accident and waits: there it is an error.
fn from_stdin<T: DeserializeOwned>(arguments: &str, wanted: &str) -> Result<T> {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
    }
    let mut text = String::new();
    stdin.read_to_string(&mut text).with_context(|| format!("standard input cannot be read as {wanted}"))?;
    if text.trim().is_empty() {
        bail!("no variables are given: give {arguments}, or {wanted} on standard input");
    }
    // Of JSON of another shape the error would quote the values, which may be secret.
    serde_json::from_str(&text).map_err(|error| match error.is_data() {
        true => anyhow!("standard input is not {wanted}"),
        false => anyhow!("standard input is not {wanted}: {error}"),
    })
}
