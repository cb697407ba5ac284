//! Tokens that are kept between commands.

use super::support::{EmptyHome, ScriptedServer, chmod, hosts, mode, refused, token};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

const CLOUDS: &str = "cache: {auth: true}
clouds:
  test: {auth: {auth_url: 'URL', username: demo, password: hunter2-password, project_name: demo}}
";

/// Keystone and Craton in one; tokens below `good` are refused.
fn cloud(good: usize) -> ScriptedServer {
    let logins = AtomicUsize::new(0);
    ScriptedServer::new(move |asked| match (asked.method.as_str(), asked.path.as_str()) {
        ("POST", "/v3/auth/tokens") => {
            let host = asked.header("host").expect("a host");
            token(&format!("token-{}", logins.fetch_add(1, Ordering::SeqCst)), &format!("http://{host}"))
        }
        ("DELETE", "/v3/auth/tokens") => super::support::ScriptedAnswer(204, String::new(), String::new()),
        _ => {
            let number = asked.header("x-auth-token").and_then(|token| token.strip_prefix("token-")?.parse().ok());
            if number.unwrap_or(0) < good { refused("no such token") } else { hosts(&["a"], None) }
        }
    })
}

fn bed(server: &ScriptedServer) -> EmptyHome {
    let bed = EmptyHome::new();
    bed.write("clouds.yaml", &CLOUDS.replace("URL", &server.url));
    bed
}

fn list(bed: &EmptyHome) {
    bed.run(&["--os-cloud", "test", "host-list"], &[]).ok();
}

fn kept(bed: &EmptyHome) -> Vec<PathBuf> {
    let files = std::fs::read_dir(bed.path("cache/craton/tokens")).into_iter().flatten().flatten();
    files.map(|file| file.path()).collect()
}

const LOGIN: &str = "POST /v3/auth/tokens";
const LIST: &str = "GET /v1/hosts";

#[test]
fn with_a_warm_cache_no_request_comes_before_a_commands_own() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    list(&bed);
    assert_eq!(server.calls(), [LOGIN, LIST, LIST]);
}

#[test]
fn a_token_is_kept_for_its_owner_alone_and_only_if_that_is_asked_for() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    let files = kept(&bed);
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!((mode(&files[0]), mode(&bed.path("cache/craton/tokens"))), (0o600, 0o700));
    let text = std::fs::read_to_string(&files[0]).expect("text");
    assert!(text.contains("token-0") && !text.contains("hunter2"), "{text}");
    bed.write("clouds.yaml", &CLOUDS.replace("URL", &server.url).replace("{auth: true}", "{auth: false}"));
    std::fs::remove_file(&files[0]).expect("it is removed");
    list(&bed);
    assert_eq!(kept(&bed), Vec::<PathBuf>::new());
}

#[test]
fn another_password_user_scope_or_keystone_never_meets_the_token() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    let other_url = format!("{}/", server.url);
    for option in [
        "--os-password=other",
        "--os-username=other",
        "--os-project-name=other",
        "--os-user-domain-id=other",
        &format!("--os-auth-url={other_url}"),
    ] {
        let before = server.calls().len();
        bed.run(&["--os-cloud", "test", "host-list", option], &[]).ok();
        assert_eq!(server.calls()[before..], [LOGIN, LIST], "{option}");
    }
}

#[test]
fn a_token_that_is_refused_is_dropped_and_got_anew_once() {
    let server = cloud(1);
    let bed = bed(&server);
    bed.run(&["--os-cloud", "test", "host-list"], &[]).error();
    list(&bed);
    list(&bed);
    assert_eq!(server.calls(), [LOGIN, LIST, LIST, LOGIN, LIST, LIST]);
    assert!(std::fs::read_to_string(&kept(&bed)[0]).expect("text").contains("token-1"));
}

#[test]
fn a_token_that_is_refused_is_dropped_even_if_no_other_can_be_got() {
    let logins = AtomicUsize::new(0);
    let server = ScriptedServer::new(move |asked| match asked.method.as_str() {
        "POST" if logins.fetch_add(1, Ordering::SeqCst) == 0 => token("token-0", "http://127.0.0.1:1"),
        _ => refused("not you"),
    });
    let bed = bed(&server);
    bed.run(&["--os-cloud", "test", "--connect-retries", "0", "host-list"], &[]).error();
    assert_eq!(kept(&bed).len(), 1);
    let ran = bed.run(&["--os-cloud", "test", "--craton-url", &server.url, "host-list"], &[]);
    assert!(ran.error().contains("POST /v3/auth/tokens"), "{ran:?}");
    assert_eq!(kept(&bed), Vec::<PathBuf>::new());
}

#[test]
fn a_file_or_folder_that_others_could_have_made_is_not_used() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    let file = kept(&bed).remove(0);
    chmod(&file, 0o644);
    list(&bed);
    assert_eq!((server.calls().len(), mode(&file)), (4, 0o600));
    // A link in the place of the file is neither read nor written through.
    let outside = bed.write("outside", &std::fs::read_to_string(&file).expect("text"));
    std::fs::remove_file(&file).expect("it is removed");
    std::os::unix::fs::symlink(&outside, &file).expect("a link");
    let before = std::fs::read_to_string(&outside).expect("text");
    list(&bed);
    assert_eq!(server.calls().len(), 6);
    assert_eq!(std::fs::read_to_string(&outside).expect("text"), before);
    assert!(file.symlink_metadata().expect("it is there").is_file());
    // Nor is a folder that is a link, or open to others.
    let tokens = bed.path("cache/craton/tokens");
    chmod(&tokens, 0o755);
    list(&bed);
    list(&bed);
    assert_eq!(server.calls().len(), 10);
}

#[test]
fn a_damaged_file_is_no_error() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    for damage in ["", "{", "{\"id\": 1}", "{\"id\": \"x\", \"answer\": {}}"] {
        std::fs::write(&kept(&bed)[0], damage).expect("it is written");
        let before = server.calls().len();
        list(&bed);
        assert_eq!(server.calls()[before..], [LOGIN, LIST], "{damage}");
    }
}

#[test]
fn revoking_asks_keystone_and_forgets_the_token() {
    let server = cloud(0);
    let bed = bed(&server);
    list(&bed);
    let revoke = || bed.run(&["--os-cloud", "test", "token", "revoke"], &[]);
    assert_eq!(revoke().ok(), "The token was revoked.\n");
    let asked = server.asked().pop().expect("a request");
    assert_eq!((asked.method.as_str(), asked.header("x-subject-token")), ("DELETE", Some("token-0")));
    assert_eq!(kept(&bed), Vec::<PathBuf>::new());
    assert!(revoke().error().contains("no token to revoke"));
}
