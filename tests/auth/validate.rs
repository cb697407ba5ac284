//! What a server is told about the tokens it is shown.

use super::support::{ScriptedAnswer, ScriptedServer, refused, token};
use craton_client::auth::{Keystone, User, Validator};
use craton_client::{Error, Secret, TransportOptions};
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};

fn validator(server: &ScriptedServer) -> Validator {
    let service = Keystone::password(server.url.as_str(), User::Id("craton".into()), Secret::new("service-password"));
    Validator::new(service, TransportOptions::default()).expect("the settings are right")
}

/// Keystone: `good` is a token of demo's, `old` has expired, all others are none; service tokens work `uses` times.
fn keystone(uses: usize) -> ScriptedServer {
    let (logins, used) = (AtomicUsize::new(0), AtomicUsize::new(0));
    ScriptedServer::new(move |asked| {
        if asked.method == "POST" {
            used.store(0, Ordering::SeqCst);
            return token(&format!("service-{}", logins.fetch_add(1, Ordering::SeqCst)), "http://127.0.0.1:1");
        }
        let newest = format!("service-{}", logins.load(Ordering::SeqCst) - 1);
        if asked.header("x-auth-token") != Some(&newest) || used.fetch_add(1, Ordering::SeqCst) >= uses {
            return refused("the service token has expired");
        }
        let ScriptedAnswer(_, _, answer) = token("", "http://127.0.0.1:1");
        match asked.header("x-subject-token") {
            Some("good") => ScriptedAnswer(200, String::new(), answer),
            Some("old") => ScriptedAnswer(200, String::new(), answer.replace("2999", "1999")),
            Some("broken") => ScriptedAnswer(503, String::new(), String::new()),
            _ => ScriptedAnswer::json(404, json!({"error": {"message": "no such token"}})),
        }
    })
}

#[test]
fn a_good_token_has_its_user_project_and_roles_and_a_bad_one_nothing() {
    let server = keystone(99);
    let validator = validator(&server);
    let found = validator.validate(&Secret::new("good")).expect("an answer").expect("it is good");
    assert_eq!((found.user.name.as_str(), found.roles.as_slice()), ("demo", &["member".to_owned()][..]));
    assert_eq!(found.project.as_ref().map(|project| project.id.as_str()), Some("p1"));
    for bad in ["invented", "old", "", "a\r\nX-Subject-Token: good", "naïve"] {
        assert!(validator.validate(&Secret::new(bad)).expect("an answer").is_none(), "{bad}");
    }
}

#[test]
fn an_answer_is_believed_without_asking_again_whatever_it_is() {
    let server = keystone(99);
    let validator = validator(&server);
    for _ in 0..5 {
        assert!(validator.validate(&Secret::new("good")).expect("an answer").is_some());
        assert!(validator.validate(&Secret::new("invented")).expect("an answer").is_none());
    }
    let about =
        |subject| server.asked().iter().filter(|asked| asked.header("x-subject-token") == Some(subject)).count();
    assert_eq!((about("good"), about("invented")), (1, 1));
}

#[test]
fn the_service_logs_in_once_and_again_when_its_own_token_has_expired() {
    let server = keystone(2);
    let validator = validator(&server);
    for number in 0..5 {
        assert!(validator.validate(&Secret::new(format!("invented-{number}"))).expect("an answer").is_none());
    }
    assert_eq!(server.calls().iter().filter(|call| call.starts_with("POST")).count(), 3);
}

#[test]
fn when_keystone_cannot_tell_nobody_is_let_in_and_nobody_is_called_a_stranger() {
    let server = ScriptedServer::new(|_| ScriptedAnswer(500, String::new(), String::new()));
    assert!(matches!(validator(&server).validate(&Secret::new("good")), Err(Error::Refused { .. })));
}
