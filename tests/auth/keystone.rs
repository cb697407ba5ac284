//! Against a real Keystone: `CRATON_TEST_KEYSTONE` is its URL, and `.ci/keystone FOLDER` serves one. The bootstrap
//! administrator is `admin` with the password `s3cr3t`.

use super::support::{EmptyHome, ScriptedServer, hosts};
use craton_client::auth::{Domain, Keystone, Project, Scope, User, Validator};
use craton_client::{Secret, Session, TransportOptions, kinds};
use serde_json::{Value, json};
use std::io::Write;
use std::process::Command;
use std::sync::OnceLock;

/// The URL of Keystone; `None`, loudly, where none runs.
pub fn keystone() -> Option<String> {
    let url = std::env::var("CRATON_TEST_KEYSTONE").ok().filter(|url| !url.is_empty());
    if url.is_none() {
        let name = std::thread::current().name().unwrap_or_default().to_owned();
        // Past the test runner, which keeps what a passing test prints to itself.
        let sentence = "CRATON_TEST_KEYSTONE names no Keystone; `.ci/keystone FOLDER` serves one";
        writeln!(std::io::stderr(), "SKIPPED {name}: {sentence}").expect("it can be written");
    }
    url
}

pub fn environment(url: &str) -> Vec<(&str, &str)> {
    vec![("OS_AUTH_URL", url), ("OS_USERNAME", "admin"), ("OS_PASSWORD", "s3cr3t"), ("OS_PROJECT_NAME", "admin")]
}

/// Asks Keystone directly, with curl, as its administrator; the answer and the token that came with it.
pub fn ask(url: &str, token: Option<&str>, method: &str, path: &str, body: &Value) -> (Value, Option<String>) {
    let mut curl = Command::new("curl");
    curl.args(["-s", "-i", "-X", method, "-H", "Content-Type: application/json", "-d", &body.to_string()]);
    token.iter().for_each(|token| {
        curl.args(["-H", &format!("X-Auth-Token: {token}")]);
    });
    let answer = curl.arg(format!("{}/{path}", url.trim_end_matches('/'))).output().expect("curl is installed").stdout;
    let answer = String::from_utf8(answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    let issued = head.lines().find_map(|line| line.strip_prefix("X-Subject-Token: ")).map(str::to_owned);
    (serde_json::from_str(body).unwrap_or_default(), issued)
}

/// A token of the administrator's, and the id of its user.
pub fn administrator(url: &str) -> (String, String) {
    let domain = json!({"id": "default"});
    let user = json!({"name": "admin", "domain": domain, "password": "s3cr3t"});
    let scope = json!({"project": {"name": "admin", "domain": domain}});
    let login = json!({"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}});
    let (answer, token) = ask(url, None, "POST", "auth/tokens", &login);
    (token.expect("a token"), answer["token"]["user"]["id"].as_str().expect("an id").to_owned())
}

/// A Craton that takes any token, in the catalogue of `url` as `fleet_management`.
pub fn craton(url: &str) -> &'static ScriptedServer {
    static CRATON: OnceLock<ScriptedServer> = OnceLock::new();
    CRATON.get_or_init(|| {
        let server = ScriptedServer::new(|_| hosts(&["from-the-catalogue"], None));
        let (token, _) = administrator(url);
        let service = json!({"service": {"type": "fleet_management", "name": "craton"}});
        for known in ask(url, Some(&token), "GET", "services?type=fleet_management", &json!({})).0["services"]
            .as_array()
            .expect("a list")
        {
            ask(url, Some(&token), "DELETE", &format!("services/{}", known["id"].as_str().expect("an id")), &json!({}));
        }
        let id = ask(url, Some(&token), "POST", "services", &service).0["service"]["id"].clone();
        for interface in ["public", "internal"] {
            let endpoint =
                json!({"service_id": id, "interface": interface, "region_id": "RegionOne", "url": server.url});
            ask(url, Some(&token), "POST", "endpoints", &json!({"endpoint": endpoint}));
        }
        server
    })
}

#[test]
fn each_login_finds_craton_in_the_catalogue() {
    let Some(url) = keystone() else { return };
    craton(&url);
    let (bed, (token, user)) = (EmptyHome::new(), administrator(&url));
    let credential = json!({"application_credential": {"name": format!("test-{}", std::process::id()), "secret": "credential-secret"}});
    let path = format!("users/{user}/application_credentials");
    let credential = ask(&url, Some(&token), "POST", &path, &credential).0["application_credential"].clone();
    let (id, name) = (credential["id"].as_str().expect("an id"), credential["name"].as_str().expect("a name"));
    let logins: [&[(&str, &str)]; 5] = [
        &environment(&url),
        &[
            ("OS_AUTH_URL", &url),
            ("OS_USER_ID", &user),
            ("OS_PASSWORD", "s3cr3t"),
            ("OS_PROJECT_NAME", "admin"),
            ("OS_PROJECT_DOMAIN_NAME", "Default"),
        ],
        &[("OS_AUTH_URL", &url), ("OS_TOKEN", &token), ("OS_PROJECT_NAME", "admin")],
        &[
            ("OS_AUTH_URL", &url),
            ("OS_APPLICATION_CREDENTIAL_ID", id),
            ("OS_APPLICATION_CREDENTIAL_SECRET", "credential-secret"),
        ],
        &[
            ("OS_AUTH_URL", &url),
            ("OS_APPLICATION_CREDENTIAL_NAME", name),
            ("OS_USERNAME", "admin"),
            ("OS_APPLICATION_CREDENTIAL_SECRET", "credential-secret"),
        ],
    ];
    for login in logins {
        for options in [&["--os-interface", "internalURL"][..], &["--os-region-name", "RegionOne"]] {
            let ran = bed.run(&[&["host-list"], options].concat(), login);
            assert!(ran.ok().contains("from-the-catalogue"), "{login:?}: {ran:?}");
        }
    }
    ask(&url, Some(&token), "DELETE", &format!("{path}/{id}"), &json!({}));
}

#[test]
fn a_system_and_a_domain_can_be_asked_for() {
    let Some(url) = keystone() else { return };
    let (bed, server) = (EmptyHome::new(), craton(&url));
    let user = [
        ("OS_AUTH_URL", url.as_str()),
        ("OS_USERNAME", "admin"),
        ("OS_PASSWORD", "s3cr3t"),
        ("CRATON_URL", &server.url),
    ];
    bed.run(&["host-list", "--os-system-scope", "all"], &user).ok();
    // The administrator has no role on the domain, which is for Keystone to say.
    let ran = bed.run(&["host-list", "--os-domain-id", "default"], &user);
    assert!(ran.error().contains("HTTP 401, POST /v3/auth/tokens"), "{ran:?}");
}

#[test]
fn a_wrong_password_and_a_project_without_a_role_are_refused_in_keystones_words() {
    let Some(url) = keystone() else { return };
    let bed = EmptyHome::new();
    for option in ["--os-password=wrong", "--os-project-name=absent"] {
        let ran = bed.run(&["host-list", option], &environment(&url));
        assert!(ran.error().contains("The request you have made requires authentication. (HTTP 401"), "{ran:?}");
    }
    let ran = bed.run(&["--os-auth-type=token", "--os-token=invented", "host-list"], &[("OS_AUTH_URL", &url)]);
    assert!(ran.error().contains("(HTTP 404, POST /v3/auth/tokens"), "{ran:?}");
}

#[test]
fn a_revoked_token_works_no_more() {
    let Some(url) = keystone() else { return };
    let (bed, server) = (EmptyHome::new(), craton(&url));
    let cloud = format!(
        "cache: {{auth: true}}\nclouds: {{test: {{auth: {{auth_url: '{url}', username: admin, password: s3cr3t, project_name: admin}}}}}}"
    );
    bed.write("clouds.yaml", &cloud);
    bed.run(&["--os-cloud", "test", "host-list"], &[]).ok();
    let token =
        server.asked().pop().and_then(|asked| asked.header("x-auth-token").map(str::to_owned)).expect("a token");
    let service = Keystone::password(
        url.as_str(),
        User::Name { name: "admin".into(), domain: Domain::Id("default".into()) },
        Secret::new("s3cr3t"),
    )
    .scope(Scope::Project(Project::Name { name: "admin".into(), domain: Domain::Name("Default".into()) }));
    let ask = || {
        Validator::new(service.clone(), TransportOptions::default())
            .expect("settings")
            .validate(&Secret::new(&token))
            .expect("an answer")
    };
    let found = ask().expect("the token works");
    assert_eq!(
        (found.user.name.as_str(), found.project.as_ref().map(|project| project.name.as_str())),
        ("admin", Some("admin"))
    );
    assert!(found.roles.iter().any(|role| role == "admin"), "{:?}", found.roles);
    assert_eq!(bed.run(&["--os-cloud", "test", "token-revoke"], &[]).ok(), "The token was revoked.\n");
    assert!(ask().is_none());
}

#[test]
fn a_program_logs_in_as_the_guide_says() {
    let Some(url) = keystone() else { return };
    craton(&url);
    let domain = Domain::Name("Default".into());
    let user = User::Name { name: "admin".into(), domain: domain.clone() };
    let keystone = Keystone::password(url, user, Secret::new("s3cr3t"))
        .scope(Scope::Project(Project::Name { name: "admin".into(), domain }));
    let session = Session::builder(keystone).build().expect("the settings are right");
    let hosts: Vec<_> = session.list(&kinds::HOST, &[], &Default::default()).collect();
    assert_eq!(hosts[0].as_ref().expect("a host")["name"], "from-the-catalogue");
}
