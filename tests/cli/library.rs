//! The library without the command line: its calls, and what its errors say.

use craton_client::resource::Own;
use craton_client::resource::host::{Host, HostChange, HostFilter};
use craton_client::resource::region::{Region, RegionNew};
use craton_client::variables::Change;
use craton_client::{Credentials, Limit, ListOptions, Secret, Session};
use mockito::{Matcher, Server, ServerGuard};
use serde_json::json;

fn session(server: &ServerGuard) -> Session {
    let credentials =
        Credentials { username: "operator".into(), password: Secret::new("key"), project_id: "project".into() };
    Session::new(&server.url(), &credentials).unwrap()
}

#[test]
fn every_call_is_made_as_the_api_has_it() {
    let mut server = Server::new();
    let mut expect = |method: &str, path: &str, body: serde_json::Value, status: usize, answer: &str| {
        let mock =
            server.mock(method, path).match_header("x-auth-user", "operator").match_header("x-auth-token", "key");
        let body = if body.is_null() { Matcher::Any } else { Matcher::Json(body) };
        mock.match_body(body).with_status(status).with_body(answer).create()
    };
    let mocks = [
        expect("GET", "/v1/hosts/1?resolved-values=false", json!(null), 200, r#"{"id": 1}"#),
        expect("POST", "/v1/regions", json!({"name": "ord", "cloud_id": 2}), 201, r#"{"id": 7}"#),
        expect("PUT", "/v1/hosts/1", json!({"note": "", "parent_id": null}), 200, r#"{"id": 1}"#),
        expect("PUT", "/v1/hosts/1/labels", json!({"labels": ["a"]}), 200, r#"{"labels": ["a"]}"#),
        expect("DELETE", "/v1/hosts/1/variables", json!(["gone"]), 204, ""),
        expect("PUT", "/v1/hosts/1/variables", json!({"n": 1}), 200, r#"{"variables": {"n": 1}}"#),
        expect("GET", "/v1/hosts/1/variables", json!(null), 200, r#"{"variables": {"n": 1}}"#),
        expect("DELETE", "/v1/hosts/1", json!(null), 204, ""),
    ];
    let session = session(&server);
    assert_eq!(session.get::<Host>(&1, &Own { own: true }).unwrap()["id"], 1);
    let region = RegionNew { name: "ord".into(), cloud_id: 2, note: None };
    assert_eq!(session.create::<Region>(&region).unwrap()["id"], 7);
    let mut change = HostChange { note: Some(String::new()), labels: vec!["a".into()], ..Default::default() };
    change.parent.no_parent = true;
    session.update::<Host>(&1, &change).unwrap();
    session.change_variables::<Host>(&1, &Change::from_arguments(&["gone=", "n=1"]).unwrap()).unwrap();
    assert_eq!(session.variables::<Host>(&1, &Own::default()).unwrap()["n"], 1);
    session.delete::<Host>(&1).unwrap();
    mocks.iter().for_each(mockito::Mock::assert);
}

#[test]
fn an_error_says_status_message_and_request_id() {
    let mut server = Server::new();
    let refused = server.mock("GET", "/v1/hosts/1").with_status(404).with_header("x-openstack-request-id", "req-7");
    let _mock = refused.with_body(r#"{"message": "Not Found", "status": 404}"#).create();
    let error = session(&server).get::<Host>(&1, &Own::default()).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!((error.server_message(), error.request_id()), (Some("Not Found"), Some("req-7")));
    assert_eq!(error.to_string(), "Not Found (HTTP 404, GET /v1/hosts/1, req-7)");
}

#[test]
fn pages_can_be_walked_by_hand_or_left_to_the_iterator() {
    let session = craton::embedded::session("demo:", None).unwrap();
    let list = |limit, marker| ListOptions { limit, marker, ..Default::default() };
    let names = |options: &ListOptions| -> Vec<String> {
        let hosts = session.list::<Host>(&HostFilter::default(), options);
        hosts.map(|host| host.unwrap()["name"].to_string()).collect()
    };
    let all = names(&list(Limit::All, None));
    assert!(all.len() > 100);
    let first = session.pages::<Host>(&HostFilter::default(), &ListOptions::default()).next().unwrap().unwrap();
    let last = first.items.last().unwrap()["id"].to_string();
    assert_eq!(names(&list(Limit::Items(12), Some(last))), all[first.items.len()..][..12]);
}
