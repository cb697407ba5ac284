//! What is kept of the server's answers, and for whom.

use crate::bed::{CompletionHome, PROJECT};
use crate::scripted_server::ScriptedServer;
use crate::servers::{hosts, text};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::time::{Duration, SystemTime};

fn ask(bed: &CompletionHome, settings: &[(&str, &str)]) -> Vec<String> {
    bed.ask(&["host-show", ""], settings).values()
}

fn settings<'a>(url: &'a str, user: &'a str, password: &'a str, project: &'a str) -> [(&'a str, &'a str); 4] {
    [("CRATON_URL", url), ("OS_USERNAME", user), ("OS_PASSWORD", password), ("OS_PROJECT_ID", project)]
}

#[test]
fn an_answer_is_asked_for_once_a_minute() {
    let (bed, server) = (CompletionHome::new(), ScriptedServer::new(|_| hosts(&["a", "b"])));
    let login = settings(&server.url, "u", "p", PROJECT);
    assert_eq!(ask(&bed, &login), ["a", "b"]);
    assert_eq!(ask(&bed, &login), ["a", "b"]);
    assert_eq!(server.asked().len(), 1);
    let old = SystemTime::now() - Duration::from_secs(61);
    std::fs::File::options().write(true).open(&bed.kept()[0]).unwrap().set_modified(old).unwrap();
    assert_eq!(ask(&bed, &login), ["a", "b"]);
    assert_eq!((server.asked().len(), bed.kept().len()), (2, 1));
}

#[test]
fn another_server_user_project_or_password_never_meets_it() {
    let bed = CompletionHome::new();
    let server = ScriptedServer::new(|asked| hosts(&[asked.header("x-auth-user").unwrap_or_default()]));
    let other = ScriptedServer::new(|_| hosts(&["elsewhere"]));
    let project = "00000000-0000-0000-0000-000000000000";
    assert_eq!(ask(&bed, &settings(&server.url, "u", "p", PROJECT)), ["u"]);
    for login in [
        settings(&server.url, "other", "p", PROJECT),
        settings(&server.url, "u", "p", project),
        settings(&server.url, "u", "wrong", PROJECT),
    ] {
        let before = server.asked().len();
        ask(&bed, &login);
        assert_eq!(server.asked().len(), before + 1, "{login:?}");
    }
    assert_eq!(ask(&bed, &settings(&other.url, "u", "p", PROJECT)), ["elsewhere"]);
    assert_eq!(bed.kept().len(), 5);
}

#[test]
fn it_is_for_its_owner_alone_and_tells_no_secret_nor_value() {
    let bed = CompletionHome::new();
    let server = ScriptedServer::new(|asked| {
        if asked.path.split('?').next() == Some("/v1/hosts/1/variables") {
            return text(200, r#"{"variables": {"root_password": "hunter2-value"}}"#);
        }
        hosts(&["a"])
    });
    let login = settings(&server.url, "u", "hunter2-key", PROJECT);
    assert_eq!(bed.ask(&["host-vars-get", "1", ""], &login).first, "words");
    assert_eq!(bed.ask(&["host-vars-delete", "1", ""], &login).values(), ["root_password"]);
    let kept = bed.kept();
    assert!(!kept.is_empty());
    for file in &kept {
        assert_eq!(std::fs::symlink_metadata(file).unwrap().mode() & 0o777, 0o600);
        assert!(!std::fs::read_to_string(file).unwrap().contains("hunter2"));
    }
    assert_eq!(std::fs::metadata(bed.path("cache/craton/completion")).unwrap().mode() & 0o777, 0o700);
}

#[test]
fn what_others_could_have_put_there_is_not_believed() {
    let (bed, server) = (CompletionHome::new(), ScriptedServer::new(|_| hosts(&["a"])));
    let login = settings(&server.url, "u", "p", PROJECT);
    ask(&bed, &login);
    let file = bed.kept().remove(0);
    let forged = r#"[["1","forged"]]"#;
    std::fs::write(&file, forged).unwrap();
    assert_eq!(ask(&bed, &login), ["forged"], "the owner's own is believed");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
    assert_eq!(ask(&bed, &login), ["a"]);
    // A link is neither read nor written through.
    let outside = bed.write("outside", forged);
    std::fs::set_permissions(&outside, std::fs::Permissions::from_mode(0o600)).unwrap();
    std::fs::remove_file(&file).unwrap();
    symlink(&outside, &file).unwrap();
    assert_eq!(ask(&bed, &login), ["a"]);
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), forged);
    assert!(std::fs::symlink_metadata(&file).unwrap().is_file());
    for damage in ["", "{", "[1]"] {
        std::fs::write(&file, damage).unwrap();
        assert_eq!(ask(&bed, &login), ["a"], "{damage}");
    }
}

#[test]
fn without_a_place_for_it_the_server_is_asked_each_time() {
    let (bed, server) = (CompletionHome::new(), ScriptedServer::new(|_| hosts(&["a"])));
    bed.write("cache", "a file in the folder's place");
    let login = settings(&server.url, "u", "p", PROJECT);
    assert_eq!(ask(&bed, &login), ["a"]);
    assert_eq!(ask(&bed, &login), ["a"]);
    assert_eq!(server.asked().len(), 2);
}
