//! `api`: any request with the login of the settings, to Craton or to another service.

use super::context::CommandContext;
use super::standalone::Standalone;
use crate::dry_run;
use crate::output::{self, Name, Output};
use anyhow::{Context as _, Result, anyhow};
use craton_model::{Node, json};
use http::Method;
use serde_json::Value;
use std::io::Read;

/// Which request.
#[derive(clap::Args)]
pub struct ApiCall {
    /// GET, POST, PUT, DELETE or another method
    #[arg(value_parser = method)]
    method: Method,
    /// Its path and query: '/v1/hosts?limit=10', or below the version 'hosts?limit=10'
    path: String,
    /// JSON to send; @FILE sends that of a file, - that of standard input
    #[arg(long, value_name = "JSON", allow_hyphen_values = true)]
    data: Option<String>,
    /// Ask another service of Keystone's catalogue, by its type: identity, compute, …
    #[arg(long, value_name = "TYPE")]
    service_type: Option<String>,
    /// Print a request that would change something instead of sending it
    #[arg(long)]
    dry_run: bool,
}

impl Standalone for ApiCall {
    const NAME: &'static str = "api";
    const ABOUT: &'static str = "Send any request with this login";

    fn run(self, context: &mut CommandContext) -> Result<()> {
        let body = self.data.as_deref().map(body).transpose()?;
        let is_kept = self.dry_run && !self.method.is_safe();
        context.may_create = self.method == Method::POST && !is_kept;
        let session = match &self.service_type {
            Some(service_type) => context.service_session(service_type)?,
            None => context.session()?,
        };
        if is_kept {
            let session = session.dry_run();
            session.call(&self.method, &self.path, body.as_ref())?;
            dry_run::show(&mut context.output, session.take_unsent())?;
            return Ok(dry_run::end(&mut context.output)?);
        }
        let answer = session.call(&self.method, &self.path, body.as_ref())?;
        match Node::parse(&answer) {
            Ok(node) if context.options.display.has_format() => show(&mut context.output, &node),
            Ok(node) => show(&mut Output::new(Name::Json), &node),
            // Some answers are text, or nothing.
            Err(_) => Ok(context.output.text(&output::lines(&String::from_utf8_lossy(&answer)))?),
        }
    }
}

fn method(text: &str) -> Result<Method, http::method::InvalidMethod> {
    text.to_uppercase().parse()
}

/// What `--data` says is to be sent.
fn body(data: &str) -> Result<Value> {
    let (text, place) = match data.strip_prefix('@') {
        Some(file) => (std::fs::read_to_string(file).with_context(|| format!("{file} cannot be read"))?, file),
        None if data == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).context("standard input cannot be read")?;
            (text, "standard input")
        }
        None => (data.to_owned(), "--data"),
    };
    json::from_slice(text.as_bytes()).map_err(|error| anyhow!("{place} holds no JSON: {error}"))
}

/// An object is one resource, an array of them a list; anything else is JSON in every format.
fn show(output: &mut Output, node: &Node<'_>) -> Result<()> {
    match node {
        Node::Object(_) => output.node("Property", node)?,
        Node::Array(items) if items.iter().all(|item| matches!(item, Node::Object(_))) => {
            let first = items.first().into_iter().flat_map(|item| item.sorted().map(|(name, _)| name.to_owned()));
            let columns: Vec<_> = first.collect();
            output.nodes(&columns, items)?;
            output.end(&columns)?;
        }
        other => output.text(&format!("{}\n", other.to_value()))?,
    }
    Ok(())
}
