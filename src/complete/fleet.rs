//! What the inventory can say about a word, within a second.

use super::cache::{Kept, Pairs};
use crate::commands::Noun;
use crate::settings::{Options, Settings, as_duration};
use craton_client::{Limit, ListOptions, Session, View};
use craton_model::{Id, Kind, Object};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

/// The variable that says how many seconds somebody waits for an answer.
const VARIABLE: &str = "CRATON_COMPLETE_TIMEOUT";
/// How long that is if it does not say.
const PATIENCE: Duration = Duration::from_secs(1);
/// What the process and the shell need beside the server.
const OWN_TIME: Duration = Duration::from_millis(100);
/// How many resources are read: of more, the first ones are known.
const MOST: u64 = 2_000;
/// The same with all details, which take longer.
const MOST_WITH_DETAILS: u64 = 500;

/// What is asked about a kind.
#[derive(Clone, Debug)]
pub enum About {
    /// The ids and names of its resources.
    Resources,
    /// Of those whose field of this name has the value.
    Inside(&'static str, String),
    /// The labels that its resources carry.
    Labels,
    /// The labels of one resource.
    LabelsOf(String),
    /// The names of the variables of one resource, inherited ones too.
    Variables(String),
    /// Without inherited ones.
    OwnVariables(String),
}

/// The inventory of a command line.
pub struct Inventory {
    /// The kinds it has.
    pub nouns: &'static [Noun],
    options: Option<Arc<Options>>,
    target: Option<String>,
    patience: Duration,
    deadline: Instant,
}

impl Inventory {
    /// The inventory that these options lead to, and the first resource of the command line.
    pub fn new(nouns: &'static [Noun], options: Option<Options>, target: Option<String>) -> Self {
        // There is nowhere to say that a text is no time.
        let patience = std::env::var(VARIABLE).ok().and_then(|text| as_duration(&text)).unwrap_or(PATIENCE);
        let patience = patience.saturating_sub(OWN_TIME);
        Self { nouns, options: options.map(Arc::new), target, patience, deadline: Instant::now() + patience }
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
    pub fn ask(&self, kind: &'static Kind, about: About) -> Pairs {
        let Some(options) = self.options.clone() else { return Pairs::new() };
        let (sender, receiver) = channel();
        let patience = self.patience;
        // It may wait for a server, a file or a name server, and is left alone when the time is up.
        std::thread::spawn(move || answer(&options, patience, kind, &about, &sender));
        let mut rows = Pairs::new();
        while let Ok(more) = receiver.recv_timeout(self.deadline.saturating_duration_since(Instant::now())) {
            rows.extend(more);
        }
        rows
    }
}

/// Sends the answer, in parts if it comes so; a whole one is kept.
fn answer(options: &Options, patience: Duration, kind: &Kind, about: &About, to: &Sender<Pairs>) -> anyhow::Result<()> {
    let settings = Settings::unattended(options, patience)?;
    let kept = Kept::new(&settings.identity()?, &format!("{} {about:?}", kind.path));
    if let Some(rows) = kept.as_ref().and_then(Kept::read) {
        return Ok(to.send(rows)?);
    }
    let mut rows = Pairs::new();
    fetch(&settings.session(false, None)?, kind, about, &mut |part| {
        rows.extend(part.iter().cloned());
        Ok(to.send(part)?)
    })?;
    if let Some(kept) = kept {
        kept.write(&rows);
    }
    Ok(())
}

fn fetch(
    session: &Session,
    kind: &Kind,
    about: &About,
    to: &mut dyn FnMut(Pairs) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let plain = |values: Vec<String>| values.into_iter().map(|value| (value, String::new())).collect();
    let keys = |variables: Object| variables.into_iter().map(|(key, _)| (key, String::new())).collect();
    match about {
        About::Resources => names(session, kind, &[], to),
        About::Inside(field, value) => names(session, kind, &[(field, value.clone())], to),
        About::Labels => {
            let options = ListOptions { limit: Limit::Items(MOST_WITH_DETAILS), details: true, ..Default::default() };
            let mut labels = BTreeSet::new();
            for item in session.list(kind, &[], &options) {
                let item = item?;
                let found = item.get("labels").and_then(Value::as_array).into_iter().flatten();
                labels.extend(found.filter_map(Value::as_str).map(str::to_owned));
            }
            to(plain(Vec::from_iter(labels)))
        }
        About::LabelsOf(target) => to(plain(session.labels(kind, &session.find(kind, target)?)?)),
        About::Variables(target) => to(keys(session.variables(kind, &session.find(kind, target)?, View::Resolved)?)),
        About::OwnVariables(target) => to(keys(session.variables(kind, &session.find(kind, target)?, View::Own)?)),
    }
}

/// Ids and names, page by page.
fn names(
    session: &Session,
    kind: &Kind,
    filters: &[(&str, String)],
    to: &mut dyn FnMut(Pairs) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let row = |item: &Object| Some((Id::of(item.get("id")?)?.to_string(), item.get(kind.title)?.as_str()?.to_owned()));
    let options = ListOptions { limit: Limit::Items(MOST), ..Default::default() };
    session.pages(kind, filters, &options).try_for_each(|page| to(page?.items()?.iter().filter_map(row).collect()))
}
