//! `wait`: until a resource is as it is to be, or gone, or the time is over.

use crate::support::{RecordingServer, craton, json};

/// A host that becomes inactive with the third look, and is gone with the fifth.
fn changing() -> RecordingServer {
    RecordingServer::new(|_, count| match count {
        0 | 1 => json(200, r#"{"id": 1, "active": true, "variables": {"os": {"release": "22.04"}}}"#),
        2 | 3 => json(200, r#"{"id": 1, "active": false, "variables": {"os": {"release": "24.04"}}}"#),
        _ => json(404, r#"{"message": "Not Found", "status": 404}"#),
    })
}

#[test]
fn it_ends_when_the_condition_holds() {
    for (condition, looks) in [
        ("active=true", 1),
        ("active=false", 3),
        ("variables.os.release:\"24.04\"", 3),
        ("variables.os.release=24.04", 3),
        ("deleted", 5),
    ] {
        let server = changing();
        let said = craton(["host-wait", "1", "--for", condition, "--interval", "0"]).at(&server).run().done();
        assert_eq!(said, format!("Host 1: {condition}.\n"));
        assert_eq!(server.requests().len(), looks, "{condition}");
    }
}

#[test]
fn the_end_of_the_time_is_a_failure_that_names_who_is_not_there() {
    let server = RecordingServer::new(|request, _| {
        let active = request.path().ends_with("/1");
        json(200, &format!(r#"{{"id": 1, "active": {active}}}"#))
    });
    let outcome = craton(["host-wait", "1", "2", "--for", "active=true", "--timeout", "0"]).at(&server).run();
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(1), "Host 1: active=true.\n"));
    assert_eq!(outcome.stderr, "ERROR: after 0 s 1 of 2 hosts are not as wanted (active=true): 2\n");
    // The time of one request is another, and can be said before the command.
    craton(["--timeout", "5", "host-wait", "1", "--for", "active=true"]).at(&server).run().done();
}

#[test]
fn what_is_not_there_or_no_condition_is_an_error_at_once() {
    let server = RecordingServer::new(|_, _| json(404, r#"{"message": "Not Found", "status": 404}"#));
    let sentence = craton(["host-wait", "9", "--for", "active=true"]).at(&server).run().failed(1);
    assert!(sentence.contains("there is no host 9"), "{sentence}");
    let server = RecordingServer::silent();
    for (condition, wanted) in
        [("active", "no condition"), ("colour=red", "no column `colour`"), ("name:web", "'name:\"web\"'")]
    {
        let sentence = craton(["host-wait", "1", "--for", condition]).at(&server).run().failed(1);
        assert!(sentence.contains(wanted), "{sentence}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn every_kind_that_can_be_shown_can_be_waited_for_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let run = |words: &[&str]| craton(words.iter().copied()).with("CRATON_URL", &url).run().done();
    run(&["cloud-create", "-n", "public"]);
    assert_eq!(run(&["cloud-wait", "public", "--for", "name=public"]), "Cloud 1 (public): name=public.\n");
    assert_eq!(run(&["cloud-wait", "none", "--for", "deleted"]), "Cloud none: deleted.\n");
    let root = craton::command();
    for show in root.get_subcommands().map(clap::Command::get_name).filter_map(|name| name.strip_suffix("-show")) {
        if show != "configuration" {
            assert!(root.find_subcommand(format!("{show}-wait")).is_some(), "{show}");
        }
    }
}
