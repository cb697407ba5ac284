//! Every command, with every login, whatever the server answers, with `--debug`: no secret on standard error, and none of
//! the login's own anywhere.

use super::support::{EmptyHome, ReceivedRequest, ScriptedAnswer, ScriptedServer, token};
use craton_model::{Field, MODEL, Presence, Type};
use serde_json::json;
use std::collections::BTreeSet;
use std::thread;

const API_KEY: &str = "planted-1-api-key";
const PASSWORD: &str = "planted-2-password";
const GIVEN_TOKEN: &str = "planted-3-given-token";
const CREDENTIAL: &str = "planted-4-credential-secret";
const ISSUED_TOKEN: &str = "planted-5-issued-token";
const VARIABLE: &str = "planted-6-variable";
const NEW_KEY: &str = "planted-7-new-users-key";
const PROXY: &str = "planted-8-proxy-password";
/// What a login is made of, or becomes; it is shown nowhere at all.
const OF_LOGINS: [&str; 6] = [API_KEY, PASSWORD, GIVEN_TOKEN, CREDENTIAL, ISSUED_TOKEN, PROXY];

/// A server that does what the first part of a path says, and repeats what it was sent.
fn server() -> ScriptedServer {
    ScriptedServer::new(|asked| {
        let (mood, rest) = asked.path[1..].split_once('/').unwrap_or_default();
        match mood {
            "ok" if rest.starts_with("v3/") => {
                token(ISSUED_TOKEN, &format!("http://{}/ok", asked.header("host").expect("a host")))
            }
            "ok" if asked.method == "DELETE" => ScriptedAnswer(204, String::new(), String::new()),
            "ok" => ScriptedAnswer::json(200, fields()),
            "401" => ScriptedAnswer::json(401, json!({"message": format!("nobody has {}", repeated(asked))})),
            "500" => ScriptedAnswer(
                500,
                format!("X-Api-Key: {NEW_KEY}\r\n"),
                json!({"error": {"message": repeated(asked)}}).to_string(),
            ),
            _ => ScriptedAnswer(
                200,
                format!("X-Openstack-Request-Id: {}\r\n", repeated(asked)),
                format!("{{\"api_key\": \"{NEW_KEY}\", \"x\": "),
            ),
        }
    })
}

/// What any command finds in an answer.
fn fields() -> serde_json::Value {
    let item = json!({"id": 1, "name": "a", "api_key": NEW_KEY, "variables": {"db_password": VARIABLE, "deep": [{"token": VARIABLE}]}});
    let mut fields = item.clone();
    for kind in [
        "hosts",
        "clouds",
        "regions",
        "cells",
        "projects",
        "users",
        "networks",
        "network_devices",
        "network_interfaces",
        "devices",
    ] {
        fields[kind] = json!([item]);
    }
    fields["devices"] = json!({"hosts": [item], "network-devices": []});
    fields["labels"] = json!([]);
    fields
}

fn repeated(asked: &ReceivedRequest) -> String {
    let token = asked.header("x-auth-token").unwrap_or_default();
    let body = asked.body.split('"').find(|word| word.starts_with("planted")).unwrap_or_default();
    format!("{token} {body}")
}

/// A command line for every command that talks to a server.
fn commands() -> Vec<Vec<String>> {
    let mut root = craton::command();
    root.build();
    let leaves = root.get_subcommands().filter(|command| !command.has_subcommands());
    let lines: Vec<_> = leaves.filter_map(|command| arguments(command.get_name())).collect();
    assert!(lines.len() > 70, "{lines:?}");
    lines
}

fn arguments(name: &str) -> Option<Vec<String>> {
    // Those for files fail before anything is sent: there are none.
    let local = ["completion", "help", "serve", "configuration-show", "apply", "backup", "copy", "diff", "restore"];
    if local.contains(&name) {
        return None;
    }
    // The longer ones first: `vars-delete` ends like `delete`.
    let verbs = [
        "vars-get",
        "vars-set",
        "vars-delete",
        "labels-get",
        "labels-add",
        "labels-remove",
        "list",
        "show",
        "create",
        "update",
        "delete",
        "history",
        "wait",
    ];
    let verb = verbs.iter().find(|verb| name.ends_with(&format!("-{verb}"))).copied().unwrap_or(name);
    let noun = name.trim_end_matches(&format!("-{verb}"));
    let id = if noun == "project" { "b9f10eca-66ac-4c27-9c13-9d01e65f96b4" } else { "1" };
    let more = match verb {
        "list" | "ansible-inventory" | "token-revoke" | "tree" | "export" => String::new(),
        "api" => "GET /v1/hosts".into(),
        "wait" => format!("{id} --for id=1"),
        "show" | "delete" | "vars-get" | "labels-get" | "history" | "undo" => id.into(),
        "vars-set" => format!("{id} db_password={VARIABLE}"),
        "vars-delete" => format!("{id} db_password"),
        "labels-add" | "labels-remove" => format!("{id} a"),
        "update" if noun == "user" => format!("{id} --new-key"),
        "update" => format!("{id} --name a"),
        "create" => create(noun),
        other => panic!("no arguments are known for {other}"),
    };
    Some([name].into_iter().chain(more.split_whitespace()).map(str::to_owned).collect())
}

/// With all that one must have.
fn create(noun: &str) -> String {
    let fields =
        MODEL.named(noun).expect("a noun is a kind").fields.iter().filter(|field| field.create == Presence::Required);
    let value = |field: &Field| match (field.refers_to, field.type_) {
        (Some("projects"), _) => "b9f10eca-66ac-4c27-9c13-9d01e65f96b4",
        (_, Type::Integer) => "1",
        (_, Type::Boolean) => "true",
        (_, Type::IpAddress) => "10.0.0.1",
        (_, Type::Cidr) => "10.0.0.0/8",
        _ => field.choices.first().unwrap_or(&"a"),
    };
    fields.map(|field| format!("--{} {} ", field.long(), value(field))).collect()
}

fn logins(keystone: &str) -> Vec<Vec<(&'static str, String)>> {
    let url = ("OS_AUTH_URL", keystone.to_owned());
    let own = |name, value: &str| (name, value.to_owned());
    vec![
        vec![own("OS_USERNAME", "demo"), own("OS_PASSWORD", API_KEY), own("OS_PROJECT_ID", "p")],
        vec![url.clone(), own("OS_USERNAME", "demo"), own("OS_PASSWORD", PASSWORD), own("OS_PROJECT_NAME", "p")],
        vec![url.clone(), own("OS_TOKEN", GIVEN_TOKEN)],
        vec![url, own("OS_APPLICATION_CREDENTIAL_ID", "a"), own("OS_APPLICATION_CREDENTIAL_SECRET", CREDENTIAL)],
    ]
}

#[test]
fn no_planted_secret_appears() {
    let server = server();
    let keystones = ["ok", "401", "500", "garbage"].map(|mood| format!("{}/{mood}/v3", server.url));
    let commands = commands();
    let mut runs = Vec::new();
    for login in logins(&keystones[0]) {
        for mood in ["ok", "401", "500", "garbage", "refused"] {
            let url =
                if mood == "refused" { "http://127.0.0.1:1".to_owned() } else { format!("{}/{mood}", server.url) };
            runs.extend(commands.iter().map(|command| (login.clone(), url.clone(), command.clone())));
        }
    }
    // What goes wrong at Keystone is the same for every command.
    for keystone in keystones[1..].iter().chain([&"http://127.0.0.1:1".to_owned()]) {
        runs.extend(
            logins(keystone)
                .into_iter()
                .map(|login| (login, format!("{}/ok", server.url), vec!["host-list".to_owned()])),
        );
    }
    let half = runs.len() / 2;
    let exits: BTreeSet<i32> = thread::scope(|scope| {
        let workers: Vec<_> = runs
            .chunks(half + 1)
            .map(|runs| {
                scope.spawn(move || {
                    let bed = EmptyHome::new();
                    runs.iter().map(|run| look(&bed, run)).collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no secret is shown")).collect()
    });
    assert_eq!(exits, BTreeSet::from([0, 1]));
    let seen = server.asked().iter().map(|asked| format!("{} {}", asked.head, asked.body)).collect::<String>();
    for secret in [API_KEY, PASSWORD, GIVEN_TOKEN, CREDENTIAL, ISSUED_TOKEN, VARIABLE] {
        assert!(seen.contains(secret), "{secret} was never sent, so nothing is shown by its absence");
    }
}

type Run = (Vec<(&'static str, String)>, String, Vec<String>);

/// Runs a command and looks for the secrets; its exit status.
fn look(bed: &EmptyHome, (login, url, command): &Run) -> i32 {
    let options = ["--debug", "--connect-retries=0"];
    let arguments: Vec<&str> = options.into_iter().chain(command.iter().map(String::as_str)).collect();
    let proxy = format!("http://u:{PROXY}@127.0.0.1:1");
    let mut environment: Vec<_> = login.iter().map(|(name, value)| (*name, value.as_str())).collect();
    environment.extend([("CRATON_URL", url.as_str()), ("HTTP_PROXY", &proxy), ("RUST_BACKTRACE", "1")]);
    let ran = bed.run(&arguments, &environment);
    assert!(!ran.stderr.contains("planted"), "{command:?} at {url}: {}", ran.stderr);
    for secret in OF_LOGINS {
        assert!(!ran.stdout.contains(secret), "{command:?} at {url}: {}", ran.stdout);
    }
    assert_ne!(ran.status, 2, "{command:?}: {}", ran.stderr);
    ran.status
}
