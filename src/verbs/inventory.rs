//! The inventory of a session, read as a whole.

use crate::progress::Progress;
use anyhow::Context as _;
use craton_client::error::Result as Answer;
use craton_client::plan::{InventorySource, InventoryState};
use craton_client::{Limit, ListOptions, Session};
use craton_model::{Id, Kind, MODEL, Object, kinds};
use std::cell::RefCell;

/// Reads the kinds that are wanted: of the project one acts in, or of all.
pub fn read(session: &Session, wanted: &[&'static Kind], all_projects: bool) -> anyhow::Result<InventoryState> {
    let project = if all_projects { None } else { Some(project(session)?) };
    let progress = RefCell::new(Progress::new(0, "things are read".into()));
    Ok(InventoryState::read(&Watched { session, progress }, wanted, project.as_ref())?)
}

/// The project one acts in; in an inventory that asks nobody, the first there is.
fn project(session: &Session) -> anyhow::Result<Id> {
    if let Some(project) = session.project()? {
        return Ok(project);
    }
    let oldest = ListOptions { limit: Limit::OnePage, sort_key: Some("created_at".into()), ..ListOptions::default() };
    let first = session.list(&kinds::PROJECT, &[], &oldest).next().transpose()?;
    first.as_ref().and_then(|project| project.get("id")).and_then(Id::of).context("there is no project to act in")
}

/// Counts what is read.
struct Watched<'a> {
    session: &'a Session,
    progress: RefCell<Progress>,
}

impl InventorySource for Watched<'_> {
    fn each(&self, kind: &'static Kind, each: &mut dyn FnMut(Object) -> Answer<()>) -> Answer<()> {
        InventorySource::each(self.session, kind, &mut |object| {
            self.progress.borrow_mut().add();
            each(object)
        })
    }

    fn labels(&self, kind: &'static Kind, id: &Id) -> Answer<Vec<String>> {
        self.session.labels(kind, id)
    }
}

/// Reads the name of a kind: `host`, `hosts`, `network-devices`, `network_devices`.
pub fn kind(text: &str) -> Result<&'static Kind, String> {
    let mut kinds = MODEL.kinds.iter().copied().filter(|kind| kind.members.is_empty());
    let name = text.replace('_', "-");
    kinds.clone().find(|kind| kind.name == name || kind.path == name).ok_or_else(|| {
        let names: Vec<_> = kinds.by_ref().map(|kind| kind.name).collect();
        format!("there are {}", names.join(", "))
    })
}
