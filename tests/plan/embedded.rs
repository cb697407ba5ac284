//! The same as with an inventory in memory, with the server itself: what it takes, refuses and undoes.

use super::random::{memory, seed};
use super::{export, inventory, read, steps, yaml};
use craton_client::plan::{FileFormat, InventoryState, Plan, apply, compare};
use craton_client::transport::{Failure, Transport};
use craton_client::{ListOptions, Session, TransportOptions};
use craton_model::{Id, kinds};
use craton_server::Embedded;
use http::{Method, Request, Response, StatusCode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;
use std::fmt;
use std::sync::Arc;

struct EmbeddedTransport(Embedded);

impl fmt::Debug for EmbeddedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmbeddedTransport")
    }
}

impl Transport for EmbeddedTransport {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failure> {
        Ok(self.0.call(request))
    }
}

/// An inventory in a file of its own.
struct ServerInFile {
    session: Session,
    _folder: tempfile::TempDir,
}

impl ServerInFile {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Embedded::open(&format!("sqlite:{}", folder.path().join("fleet.db").display())).unwrap();
        let session = Session::over(Arc::new(EmbeddedTransport(server)), "here", &TransportOptions::default()).unwrap();
        Self { session, _folder: folder }
    }

    fn state(&self) -> InventoryState {
        let project = self.session.list(&kinds::PROJECT, &[], &ListOptions::default()).next().unwrap().unwrap();
        InventoryState::read(&self.session, &inventory(), Id::of(&project["id"]).as_ref()).unwrap()
    }

    fn yaml(&self) -> String {
        export(&self.state(), FileFormat::Yaml, &inventory())
    }

    fn plan(&self, text: &str, prune: bool) -> Plan {
        compare(&self.state(), &read(text), prune).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
    }

    fn apply(&self, text: &str, prune: bool, batch: Option<usize>) {
        let plan = self.plan(text, prune);
        apply(&plan, &self.session, batch, &mut |_, _| {}).unwrap_or_else(|failure| panic!("{text}\n{failure}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_export_applied_to_an_empty_server_gives_the_same_bytes(
        seeds in vec(seed(), 0..25),
        batch in prop::option::of(1..4usize),
    ) {
        let text = yaml(&memory(&seeds));
        let copy = ServerInFile::new();
        copy.apply(&text, false, batch);
        prop_assert_eq!(copy.yaml(), text.clone());
        prop_assert_eq!(steps(&copy.plan(&text, true)), [] as [&str; 0]);
    }

    #[test]
    fn pruning_a_server_deletes_exactly_what_is_missing(
        seeds in vec(seed(), 1..25),
        dropped in vec(any::<Index>(), 1..12),
    ) {
        let (memory, rest) = (memory(&seeds), memory(&seeds));
        for index in dropped {
            let count = rest.rows.borrow().len();
            if count > 1 {
                // What others need stays.
                let _ = rest.delete(index.index(count));
            }
        }
        let full = ServerInFile::new();
        full.apply(&yaml(&memory), false, None);
        let mut document = read(&yaml(&rest));
        document.kinds = inventory();
        let plan = compare(&full.state(), &document, true).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let is_there = !document.entries.is_empty();
        prop_assert!(plan.steps.iter().all(|step| step.action.name() == "delete"));
        apply(&plan, &full.session, None, &mut |_, _| {}).unwrap_or_else(|failure| panic!("{failure}"));
        prop_assert!(!is_there || full.yaml() == yaml(&rest));
    }
}

const FLEET: &str = "
clouds: [{name: c}]
regions: [{name: r, cloud: c}]
hosts:
- {name: a, region: c/r, device_type: server, ip_address: 10.0.0.1, labels: [x], variables: {v: 1}}
- {name: b, region: c/r, device_type: server, ip_address: 10.0.0.2}
";

#[test]
fn what_was_changed_since_it_was_compared_is_not_written_over() {
    let changed = FLEET.replace("labels: [x], variables: {v: 1}", "labels: [y], note: new, variables: {v: 2}");
    let (labels, variables) = (json!({"labels": ["z"]}), json!({"v": 3}));
    for (path, body, word) in [
        ("hosts/1", json!({"note": "other"}), "note"),
        ("hosts/1/labels", labels, "labels"),
        ("hosts/1/variables", variables, "variable 'v'"),
    ] {
        let inventory = ServerInFile::new();
        inventory.apply(FLEET, false, None);
        let plan = inventory.plan(&changed.replace("name: b", "name: new"), true);
        inventory.session.send(Method::PUT, path, "", Some(&body)).unwrap();
        let before = inventory.yaml();
        let failure = apply(&plan, &inventory.session, None, &mut |_, _| {}).unwrap_err();
        assert_eq!(failure.error.status(), Some(StatusCode::PRECONDITION_FAILED), "{failure}");
        assert!(
            failure.to_string().contains(word) && failure.to_string().ends_with("nothing was changed"),
            "{failure}"
        );
        assert_eq!(inventory.yaml(), before);
    }
}

#[test]
fn what_was_put_into_something_that_goes_is_not_deleted_with_it() {
    let inventory = ServerInFile::new();
    inventory.apply(FLEET, false, None);
    let places = "cells:\n- {name: empty, region: c/r}\n- {name: kept, region: c/r}\n";
    inventory.apply(places, false, None);
    let plan = inventory.plan("cells:\n- {name: kept, region: c/r}\n", true);
    assert_eq!(steps(&plan), ["delete cell c/r/empty"]);
    let host = json!({"name": "late", "cloud_id": 1, "region_id": 1, "cell_id": 1, "device_type": "server",
        "ip_address": "10.0.0.3"});
    inventory.session.send(Method::POST, "hosts", "", Some(&host)).unwrap();
    let before = inventory.yaml();
    let failure = apply(&plan, &inventory.session, None, &mut |_, _| {}).unwrap_err().to_string();
    assert!(failure.starts_with("cell c/r/empty: "), "{failure}");
    assert!(failure.contains("('empty') was expected to be empty, and the host 3 ('late') is in it"), "{failure}");
    assert_eq!(inventory.yaml(), before);
}

#[test]
fn an_answer_to_a_batch_has_ids_and_no_more_than_is_needed() {
    let inventory = ServerInFile::new();
    let note = "x".repeat(200);
    let operation = json!({"method": "POST", "path": "/v1/clouds", "body": {"name": "c", "note": note}});
    let body = json!({"operations": [operation], "brief": true});
    let answer = inventory.session.send(Method::POST, "batch", "", Some(&body)).unwrap();
    assert_eq!(answer, Some(json!({"results": [{"status": 201, "body": {"id": 1}}]})));
}
