//! What the inventory can say about a word, within a second.

use super::cache::{Kept, Rows};
use crate::settings::{Options, Settings};
use anyhow::Context as _;
use craton_client::Session;
use craton_model::{Kind, Object};
use http::Method;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

/// When a person gives up; the process needs some time beside the server's.
const PATIENCE: Duration = Duration::from_millis(900);
/// The largest page of the API.
const PAGE: usize = 100;
/// How many pages of names are read: of more resources than that, the first ones are known.
const PAGES: usize = 20;
/// The same for pages with all details, which take longer.
const PAGES_WITH_DETAILS: usize = 5;

/// What is asked about a kind.
#[derive(Clone)]
pub enum About {
    /// The ids and names of its resources, of those to which the query narrows them down.
    Resources(String),
    /// The labels that its resources carry.
    Labels,
    /// The labels of one resource.
    LabelsOf(String),
    /// The names of the variables of one resource; with `false` without inherited ones.
    Variables(String, bool),
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resources(query) => write!(f, "resources?{query}"),
            Self::Labels => f.write_str("labels"),
            Self::LabelsOf(target) => write!(f, "labels of {target}"),
            Self::Variables(target, true) => write!(f, "variables of {target}"),
            Self::Variables(target, false) => write!(f, "own variables of {target}"),
        }
    }
}

/// The inventory of a command line.
pub struct Fleet {
    options: Option<Arc<Options>>,
    target: Option<String>,
    deadline: Instant,
}

impl Fleet {
    /// The inventory that these options lead to, and the first resource of the command line.
    pub fn new(options: Option<Options>, target: Option<String>) -> Self {
        Self { options: options.map(Arc::new), target, deadline: Instant::now() + PATIENCE }
    }

    /// The resource whose labels or variables are meant.
    pub fn target(&self) -> Option<&str> {
        self.target.as_deref()
    }

    /// The clouds of clouds.yaml.
    pub fn clouds(&self) -> Vec<String> {
        self.options.as_deref().and_then(|options| Settings::cloud_names(options).ok()).unwrap_or_default()
    }

    /// What the inventory says: all of it, or what came in time.
    pub fn ask(&self, kind: &'static Kind, about: About) -> Rows {
        let Some(options) = self.options.clone() else { return Rows::new() };
        let (sender, receiver) = channel();
        // It may wait for a server, a file or a name server, and is left alone when the time is up.
        std::thread::spawn(move || answer(&options, kind, &about, &sender));
        let mut rows = Rows::new();
        while let Ok(more) = receiver.recv_timeout(self.deadline.saturating_duration_since(Instant::now())) {
            rows.extend(more);
        }
        rows
    }
}

fn answer(options: &Options, kind: &'static Kind, about: &About, to: &Sender<Rows>) -> anyhow::Result<()> {
    let settings = Settings::unattended(options)?;
    let kept = Kept::new(&settings.identity()?, &format!("{}: {about}", kind.path));
    if let Some(rows) = kept.as_ref().and_then(Kept::read) {
        return Ok(to.send(rows)?);
    }
    let session = settings.session(None)?;
    let rows = match about {
        About::Resources(query) => {
            let row = |item: &Object| Some((id(item)?, item.get(kind.title)?.as_str()?.to_owned()));
            let mut rows = Rows::new();
            pages(&session, kind, query, PAGES, |items| {
                let page: Rows = items.iter().filter_map(row).collect();
                rows.extend(page.iter().cloned());
                Ok(to.send(page)?)
            })?;
            rows
        }
        About::Labels => {
            let mut labels = BTreeSet::new();
            pages(&session, kind, "details=true", PAGES_WITH_DETAILS, |items| {
                labels.extend(items.iter().filter_map(|item| item.get("labels")).flat_map(texts));
                Ok(())
            })?;
            sent(to, labels)?
        }
        About::LabelsOf(target) => {
            let found = get(&session, &format!("{}/labels", path(&session, kind, target)?), "")?;
            sent(to, texts(&found["labels"]))?
        }
        About::Variables(target, all) => {
            let query = if *all || !kind.resolves_variables { "" } else { "resolved-values=false" };
            let found = get(&session, &format!("{}/variables", path(&session, kind, target)?), query)?;
            sent(to, found["variables"].as_object().into_iter().flat_map(Object::keys).cloned())?
        }
    };
    if let Some(kept) = kept {
        kept.write(&rows);
    }
    Ok(())
}

fn sent(to: &Sender<Rows>, values: impl IntoIterator<Item = String>) -> anyhow::Result<Rows> {
    let rows: Rows = values.into_iter().map(|value| (value, String::new())).collect();
    to.send(rows.clone())?;
    Ok(rows)
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn id(item: &Object) -> Option<String> {
    craton_model::Id::of(item.get("id")?).map(|id| id.to_string())
}

fn get(session: &Session, path: &str, query: &str) -> anyhow::Result<Value> {
    session.send(Method::GET, path, query, None)?.context("there is no answer")
}

/// Reads a list page by page, as far as `count` pages.
fn pages(
    session: &Session,
    kind: &Kind,
    query: &str,
    count: usize,
    mut with: impl FnMut(&[Object]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut marker = String::new();
    for _ in 0..count {
        let narrowed = if query.is_empty() { String::new() } else { format!("{query}&") };
        let mut answer = get(session, kind.path, &format!("{narrowed}limit={PAGE}{marker}"))?;
        let items = answer.as_object_mut().and_then(|answer| kind.items(answer)).context("there is no list")?;
        let items: Vec<Object> = items.into_iter().filter_map(|item| serde_json::from_value(item).ok()).collect();
        with(&items)?;
        match items.last().and_then(id).filter(|_| items.len() >= PAGE) {
            Some(last) => marker = format!("&marker={last}"),
            None => break,
        }
    }
    Ok(())
}

/// The path of the resource that is typed as `target`: an id, or a name, perhaps behind what it lies in.
fn path(session: &Session, kind: &Kind, target: &str) -> anyhow::Result<String> {
    if let Ok(id) = kind.parse_id(target) {
        return Ok(format!("{}/{id}", kind.path));
    }
    let name = target.strip_prefix("name:").unwrap_or_else(|| target.rsplit('/').next().unwrap_or(target));
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("name", name).finish();
    let mut answer = get(session, kind.path, &query)?;
    let items = answer.as_object_mut().and_then(|answer| kind.items(answer)).unwrap_or_default();
    let id = items.first().and_then(Value::as_object).and_then(id).context("it is not there")?;
    Ok(format!("{}/{id}", kind.path))
}
