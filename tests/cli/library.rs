//! The library without the command line: its calls, and what its errors say.

use crate::original::original;
use craton_client::kinds::{CLOUD, DEVICE, HOST, REGION};
use craton_client::{Credentials, Error, Id, Limit, ListOptions, Object, Secret, Session, View};
use mockito::{Matcher, Server, ServerGuard};
use serde_json::json;

fn session(server: &ServerGuard) -> Session {
    let credentials =
        Credentials { username: "operator".into(), password: Secret::new("key"), project_id: "project".into() };
    Session::new(&server.url(), &credentials).unwrap()
}

fn object(value: serde_json::Value) -> Object {
    value.as_object().cloned().unwrap()
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
    let (session, one) = (session(&server), Id::Number(1));
    assert_eq!(session.get(&HOST, &one, View::Own).unwrap()["id"], 1);
    let region = object(json!({"name": "ord", "cloud_id": 2}));
    assert_eq!(session.create(&REGION, &region).unwrap()["id"], 7);
    let change = object(json!({"note": "", "parent_id": null, "labels": ["a"]}));
    session.update(&HOST, &one, &change).unwrap();
    session.change_variables(&HOST, &one, &object(json!({"n": 1})), &["gone".into()]).unwrap();
    assert_eq!(session.variables(&HOST, &one, View::default()).unwrap()["n"], 1);
    session.delete(&HOST, &one).unwrap();
    mocks.iter().for_each(mockito::Mock::assert);
}

#[test]
fn an_error_says_status_message_and_request_id() {
    let mut server = Server::new();
    let refused = server.mock("GET", "/v1/hosts/1").with_status(404).with_header("x-openstack-request-id", "req-7");
    let _mock = refused.with_body(r#"{"message": "Not Found", "status": 404}"#).create();
    let error = session(&server).get(&HOST, &Id::Number(1), View::default()).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!((error.server_message(), error.request_id()), (Some("Not Found"), Some("req-7")));
    assert_eq!(error.to_string(), "there is no host 1 (HTTP 404, GET /v1/hosts/1, req-7)");
}

#[test]
fn pages_can_be_walked_by_hand_or_left_to_the_iterator() {
    let session = craton::embedded::session("demo:", false, None).unwrap();
    let list = |limit, marker| ListOptions { limit, marker, ..Default::default() };
    let names = |options: &ListOptions| -> Vec<String> {
        let hosts = session.list(&HOST, &[], options);
        hosts.map(|host| host.unwrap()["name"].to_string()).collect()
    };
    let all = names(&list(Limit::All, None));
    assert!(all.len() > 100);
    let first = session.pages(&HOST, &[], &ListOptions::default()).next().unwrap().unwrap();
    let items = first.items().unwrap();
    let last = items.last().unwrap()["id"].to_string();
    assert_eq!(names(&list(Limit::Items(12), Some(last))), all[items.len()..][..12]);
}

#[test]
fn what_the_model_does_not_have_is_not_sent() {
    let server = Server::new();
    let (session, one) = (session(&server), Id::Number(1));
    let colour = object(json!({"colour": "red"}));
    let list = |filters: &[(&str, String)], sort_key: Option<&str>| {
        let options = ListOptions { sort_key: sort_key.map(str::to_owned), ..Default::default() };
        session.pages(&HOST, filters, &options).next().unwrap().map(drop)
    };
    let refused: [Result<(), Error>; 8] = [
        session.create(&HOST, &colour).map(drop),
        session.update(&HOST, &one, &colour).map(drop),
        session.update(&HOST, &one, &object(json!({"created_at": "now"}))).map(drop),
        list(&[("colour", "red".into())], None),
        list(&[], Some("colour")),
        session.labels(&CLOUD, &one).map(drop),
        session.get(&CLOUD, &one, View::Own).map(drop),
        session.variables(&DEVICE, &one, View::Own).map(drop),
    ];
    for outcome in refused {
        assert!(matches!(outcome, Err(Error::NotInModel { .. })), "{outcome:?}");
    }
    let sentence = session.create(&HOST, &object(json!({"regionid": 1}))).unwrap_err().to_string();
    assert_eq!(sentence, "a host has no field `regionid`; the nearest is `region_id`");
}

#[test]
fn a_name_is_found_or_not_and_an_id_costs_no_request() {
    let fleet = original();
    let credentials =
        Credentials { username: "operator".into(), password: Secret::new("key"), project_id: "project".into() };
    let session = Session::new(&fleet.url, &credentials).unwrap();
    assert_eq!(session.find(&HOST, "12").unwrap(), Id::Number(12));
    assert_eq!(fleet.requests().len(), 0);
    assert_eq!(session.find(&HOST, "web-18").unwrap(), Id::Number(18));
    assert_eq!(session.find(&HOST, "dfw/web-17").unwrap(), Id::Number(40));
    assert_eq!(session.find_or_none(&HOST, "web-18").unwrap(), Some(Id::Number(18)));
    assert_eq!(session.find_or_none(&HOST, "web-9").unwrap(), None);
    let error = session.find(&HOST, "web-9").unwrap_err();
    assert!(error.is_missing() && error.to_string() == "there is no host named web-9", "{error}");
    assert!(matches!(session.find_or_none(&HOST, "web-17"), Err(Error::SeveralNamed { count: 2, .. })));
    assert!(matches!(session.find(&HOST, "a//b"), Err(Error::InvalidTarget(_))));
}
