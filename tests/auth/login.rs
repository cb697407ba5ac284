//! What is sent to log in, and how often.

use super::support::{EmptyHome, ScriptedAnswer, ScriptedServer, borrowed, hosts, password_login, refused, token};
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Keystone and Craton in one: each login gives the next token, and a token works for `uses` requests to Craton.
fn cloud(uses: usize) -> ScriptedServer {
    let (logins, used) = (AtomicUsize::new(0), AtomicUsize::new(0));
    ScriptedServer::new(move |asked| {
        if asked.path == "/v3/auth/tokens" {
            used.store(0, Ordering::SeqCst);
            let host = asked.header("host").expect("a host");
            return token(
                &format!("token-{}", logins.fetch_add(1, Ordering::SeqCst)),
                &format!("http://{host}/craton"),
            );
        }
        let newest = format!("token-{}", logins.load(Ordering::SeqCst).saturating_sub(1));
        if asked.header("x-auth-token") != Some(&newest) || used.fetch_add(1, Ordering::SeqCst) >= uses {
            return refused("the token has expired");
        }
        let page: usize = asked.path.split_once("page=").and_then(|(_, page)| page.parse().ok()).unwrap_or(0);
        let name = format!("host-{page}");
        let mut names = vec![""; page];
        names.push(&name);
        hosts(&names, (page < 3).then(|| format!("?page={}", page + 1)).as_deref())
    })
}

#[test]
fn a_command_makes_one_request_before_its_own_and_finds_craton_in_the_catalogue() {
    let (bed, server) = (EmptyHome::new(), cloud(9));
    let environment = password_login(&server.url);
    let ran = bed.run(&["host-list"], &borrowed(&environment));
    assert!(ran.ok().contains("host-0"), "{ran:?}");
    assert_eq!(server.calls(), ["POST /v3/auth/tokens", "GET /craton/v1/hosts"]);
    let headers = &server.asked()[1];
    assert_eq!(headers.header("x-auth-token"), Some("token-0"));
    assert_eq!((headers.header("x-auth-user"), headers.header("x-auth-project")), (None, None));
}

#[test]
fn a_token_that_expires_in_the_middle_of_a_list_is_renewed_and_no_page_is_lost() {
    let (bed, server) = (EmptyHome::new(), cloud(2));
    let environment = password_login(&server.url);
    let ran = bed.run(&["host-list", "--all"], &borrowed(&environment));
    for host in ["host-0", "host-1", "host-2", "host-3"] {
        assert!(ran.ok().contains(host), "{ran:?}");
    }
    let logins = server.calls().iter().filter(|call| call.ends_with("tokens")).count();
    assert_eq!(logins, 2, "{:?}", server.calls());
}

#[test]
fn a_new_token_that_is_refused_is_not_renewed_again_and_again() {
    let (bed, server) = (EmptyHome::new(), cloud(0));
    let environment = password_login(&server.url);
    let ran = bed.run(&["host-list"], &borrowed(&environment));
    assert!(ran.error().contains("the token has expired (HTTP 401, GET /craton/v1/hosts"), "{ran:?}");
    assert_eq!(server.calls(), ["POST /v3/auth/tokens", "GET /craton/v1/hosts"]);
}

#[test]
fn each_login_and_each_scope_is_sent_as_keystone_documents_it() {
    let by_name = json!({"name": "demo", "domain": {"id": "default"}});
    let with = |user: serde_json::Value, more: serde_json::Value| {
        let mut user = user;
        user.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        user
    };
    let password =
        json!({"methods": ["password"], "password": {"user": with(by_name.clone(), json!({"password": "pw"}))}});
    let cases = [
        (
            "--os-username demo --os-password pw --os-project-name p --os-project-domain-name D",
            password.clone(),
            json!({"project": {"name": "p", "domain": {"name": "D"}}}),
        ),
        (
            "--os-username demo --os-password pw --os-project-id p1 --os-default-domain d9 --os-user-domain-id default",
            password.clone(),
            json!({"project": {"id": "p1"}}),
        ),
        ("--os-username demo --os-password pw --os-domain-name D", password.clone(), json!({"domain": {"name": "D"}})),
        (
            "--os-username demo --os-password pw --os-system-scope all",
            password.clone(),
            json!({"system": {"all": true}}),
        ),
        (
            "--os-username demo --os-password pw --os-trust-id t1",
            password.clone(),
            json!({"OS-TRUST:trust": {"id": "t1"}}),
        ),
        (
            "--os-user-id u1 --os-password pw",
            json!({"methods": ["password"], "password": {"user": {"id": "u1", "password": "pw"}}}),
            json!(null),
        ),
        (
            "--os-token t --os-project-id p1",
            json!({"methods": ["token"], "token": {"id": "t"}}),
            json!({"project": {"id": "p1"}}),
        ),
        (
            "--os-application-credential-id a1 --os-application-credential-secret s",
            json!({"methods": ["application_credential"], "application_credential": {"id": "a1", "secret": "s"}}),
            json!(null),
        ),
        (
            "--os-application-credential-name a --os-username demo --os-application-credential-secret s",
            json!({"methods": ["application_credential"], "application_credential": {"name": "a", "user": by_name, "secret": "s"}}),
            json!(null),
        ),
    ];
    for (options, identity, scope) in cases {
        let (bed, server) = (EmptyHome::new(), cloud(9));
        let mut arguments = vec!["--os-auth-url", &server.url];
        arguments.extend(options.split(' '));
        arguments.push("host-list");
        bed.run(&arguments, &[]).ok();
        let sent = server.asked()[0].json();
        assert_eq!((&sent["auth"]["identity"], &sent["auth"]["scope"]), (&identity, &scope), "{options}");
    }
}

#[test]
fn what_is_not_supported_is_refused_by_name_and_nothing_is_sent() {
    let cases = [
        (vec!["--os-auth-type", "v3oidcpassword"], None, "`v3oidcpassword`"),
        (vec!["--os-auth-type", "v3kerberos"], None, "`v3kerberos`"),
        (vec!["--os-auth-type", "v2password"], None, "`v2password`"),
        (vec![], Some(("OS_IDENTITY_API_VERSION", "2")), "OS_IDENTITY_API_VERSION"),
        (vec![], Some(("OS_PASSCODE", "123456")), "OS_PASSCODE"),
        (vec![], Some(("OS_IDENTITY_PROVIDER", "idp")), "OS_IDENTITY_PROVIDER"),
    ];
    for (options, environment, named) in cases {
        let (bed, server) = (EmptyHome::new(), cloud(9));
        let login = password_login(&server.url);
        let all: Vec<_> = borrowed(&login).into_iter().chain(environment).collect();
        let ran = bed.run(&[vec!["host-list"], options].concat(), &all);
        assert!(ran.error().contains(named), "{ran:?}");
        assert!(server.calls().is_empty());
    }
    let (bed, environment) = (EmptyHome::new(), password_login("http://127.0.0.1:1/v2.0"));
    assert!(bed.run(&["host-list"], &borrowed(&environment)).error().contains("v2"));
}

#[test]
fn two_logins_or_two_scopes_from_one_place_are_an_error_and_no_guess() {
    let (bed, server) = (EmptyHome::new(), cloud(9));
    let environment = password_login(&server.url);
    let mut two = borrowed(&environment);
    two.push(("OS_TOKEN", "t"));
    let error = bed.run(&["host-list"], &two);
    assert!(error.error().contains("OS_PASSWORD") && error.error().contains("OS_TOKEN"), "{error:?}");
    // An option says which one is meant.
    bed.run(&["host-list", "--os-auth-type", "password"], &two).ok();
    let error = bed.run(&["host-list", "--os-system-scope", "all", "--os-domain-id", "d"], &borrowed(&environment));
    assert!(error.error().contains("--os-system-scope") && error.error().contains("--os-domain-id"), "{error:?}");
}

#[test]
fn the_words_of_keystone_are_shown_and_a_wrong_password_is_tried_once() {
    let (bed, server) = (EmptyHome::new(), ScriptedServer::new(|_| refused("The account is locked")));
    let environment = password_login(&server.url);
    let ran = bed.run(&["host-list"], &borrowed(&environment));
    assert!(ran.error().contains("The account is locked (HTTP 401, POST /v3/auth/tokens)"), "{ran:?}");
    assert_eq!(server.calls().len(), 1);
}

#[test]
fn an_endpoint_that_the_catalogue_lacks_is_named_with_what_there_is() {
    let (bed, server) = (EmptyHome::new(), cloud(9));
    let environment = password_login(&server.url);
    let ran = bed.run(&["host-list", "--os-region-name", "RegionTwo"], &borrowed(&environment));
    assert!(ran.error().contains("RegionTwo") && ran.error().contains("public in RegionOne"), "{ran:?}");
    let ran =
        bed.run(&["host-list", "--os-endpoint-override", &format!("{}/craton", server.url)], &borrowed(&environment));
    ran.ok();
}

#[test]
fn an_answer_of_keystone_that_is_none_is_an_error() {
    let cases = [
        ScriptedAnswer(201, String::new(), json!({"token": {}}).to_string()),
        ScriptedAnswer(201, "X-Subject-Token: t\r\n".into(), "{}".into()),
        ScriptedAnswer(201, "X-Subject-Token: t\r\n".into(), "<html>".into()),
        ScriptedAnswer(302, "Location: http://evil/\r\n".into(), String::new()),
    ];
    for said in cases {
        let bed = EmptyHome::new();
        let server = ScriptedServer::new(move |_| ScriptedAnswer(said.0, said.1.clone(), said.2.clone()));
        let environment = password_login(&server.url);
        let ran = bed.run(&["host-list"], &borrowed(&environment));
        assert!(ran.error().contains("POST /v3/auth/tokens was answered with"), "{ran:?}");
    }
}
