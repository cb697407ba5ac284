//! What a new user does wrong is answered with what to do.

use crate::support::{RecordingServer, craton, json};
use std::net::TcpListener;

#[test]
fn a_url_that_is_a_file_or_demo_is_answered_with_how_to_write_it() {
    for (url, wanted) in [("fleet.db", "write sqlite:fleet.db"), ("demo", "write demo:")] {
        let sentence = craton(["host-list"]).with("CRATON_URL", url).run().failed(1);
        assert!(sentence.contains(&format!("CRATON_URL is `{url}`")) && sentence.contains(wanted), "{sentence}");
    }
}

#[test]
fn a_read_of_a_file_that_is_not_there_makes_none_and_what_creates_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fleet.db");
    let url = format!("sqlite:{}", file.display());
    for words in [
        &["host-list"][..],
        &["host-show", "1"],
        &["host-delete", "1"],
        &["host-vars-set", "1", "a=1"],
        &["cloud-create", "-n", "x", "--dry-run"],
    ] {
        let sentence = craton(words.iter().copied()).with("CRATON_URL", &url).run().failed(1);
        assert!(sentence.contains("no such file") && sentence.contains("craton serve"), "{sentence}");
    }
    assert!(!file.exists());
    let made = craton(["cloud-create", "-n", "public"]).with("CRATON_URL", &url).run();
    assert_eq!((made.status, made.stderr.as_str()), (Some(0), format!("The inventory {url} is new.\n").as_str()));
    let again = craton(["cloud-create", "-n", "internal"]).with("CRATON_URL", &url).run();
    assert_eq!((again.status, again.stderr.as_str()), (Some(0), ""));
}

#[test]
fn all_that_is_missing_is_named_at_once() {
    let server = RecordingServer::new(|_, _| {
        json(401, r#"{"message": "The request could not be authenticated.", "status": 401}"#)
    });
    for (missing, named) in [
        (&["OS_PROJECT_ID"][..], &["OS_PROJECT_ID"][..]),
        (&["OS_USERNAME"], &["OS_USERNAME"]),
        (&["OS_PROJECT_ID", "OS_USERNAME"], &["OS_PROJECT_ID", "OS_USERNAME", "--os-project-id", "--os-username"]),
        (&["OS_PROJECT_ID", "OS_USERNAME", "OS_PASSWORD"], &["OS_PROJECT_ID", "OS_USERNAME", "OS_PASSWORD"]),
    ] {
        let command = missing.iter().fold(craton(["host-list"]).at(&server), |command, name| command.without(name));
        let sentence = command.run().failed(1);
        assert!(named.iter().all(|name| sentence.contains(name)), "{sentence}");
        let given = ["OS_PROJECT_ID", "OS_USERNAME", "OS_PASSWORD"].iter().filter(|name| !missing.contains(name));
        assert!(given.into_iter().all(|name| !sentence.contains(name)), "{sentence}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_an_output_that_cannot_be_written() {
    let server = RecordingServer::silent();
    let command = craton(["host-list", "--os-password-file", "nope"]).at(&server).without("OS_PASSWORD");
    let sentence = command.run().failed(1);
    assert!(sentence.contains("the password cannot be read from nope: No such file"), "{sentence}");
}

#[test]
fn a_proxy_that_does_not_answer_is_named() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (variable, url) in [("http_proxy", "http://craton.invalid"), ("https_proxy", "https://craton.invalid")] {
        let command = craton(["host-list", "--connect-retries", "0"]).with("CRATON_URL", url);
        let sentence = command.with(variable, format!("http://user:s3cret@{closed}")).run().failed(1);
        assert!(sentence.contains(&format!("the proxy {closed}")) && !sentence.contains("s3cret"), "{sentence}");
    }
}

#[test]
fn a_tip_offers_no_hidden_names() {
    let run = |words: &[&str]| craton(words.iter().copied()).run().failed(2);
    for wrong in ["--craton-vers-ion", "--craton-verion", "--os-usrname", "--os-projct-id"] {
        let sentence = run(&["host-list", wrong, "x"]);
        let tip = sentence.split_once("exists: '").map(|(_, tip)| tip.split('\'').next().unwrap().to_owned());
        let whole = ["--craton-version", "--os-username", "--os-project-id"];
        assert!(tip.is_some_and(|tip| whole.contains(&tip.as_str())), "{sentence}");
    }
}

#[test]
fn options_of_other_programs_and_words_in_another_order_get_a_tip() {
    let run = |words: &[&str]| craton(words.iter().copied()).run().failed(2);
    for words in [
        &["list", "-o", "json"][..],
        &["host-list", "-o", "json"],
        &["host-list", "--output", "json"],
        &["host-list", "--json"],
    ] {
        assert!(run(words).contains("--format json"), "{words:?}");
    }
    assert!(run(&["list"]).contains("say of what, for example `craton project-list`"));
    assert!(run(&["hosts"]).contains("say what to do, for example `craton host-list`"));
    assert!(run(&["host-list", "--column", "id"]).contains("--fields"));
}

#[test]
fn the_help_fits_a_screen_and_all_options_have_a_page() {
    for words in [&[][..], &["-h"], &["help"], &["--help"]] {
        let help = craton(words.iter().copied()).run().done();
        assert!(help.lines().count() <= 40 && help.lines().all(|line| line.len() <= 80), "{help}");
        assert!(help.contains("craton help options"), "{help}");
    }
    let (options, root) = (craton(["help", "options"]).run().done(), craton::command());
    for option in root.get_arguments().filter_map(clap::Arg::get_long).filter(|name| *name != "version") {
        assert!(options.contains(&format!("--{option}")), "{option}");
    }
}

#[test]
fn what_answers_in_another_protocol_is_answered_with_the_url_to_use() {
    // What begins a TLS alert, as a server of TLS answers to plain HTTP.
    let tls = RecordingServer::raw(|_, _, stream| {
        use std::io::Write;
        stream.write_all(b"\x15\x03\x03\x00\x02\x02\x16").unwrap();
        false
    });
    let sentence = craton(["host-list"]).at(&tls).run().failed(1);
    assert!(sentence.contains(&format!("may be {}", tls.url.replace("http:", "https:"))), "{sentence}");
    let proxy = RecordingServer::new(|_, _| {
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 81\r\n\r\n<html><h1>400</h1> The plain HTTP request was sent to HTTPS port, sorry .......... ".into()
    });
    let sentence = craton(["host-list"]).at(&proxy).run().failed(1);
    assert!(sentence.contains("https://"), "{sentence}");
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = plain.local_addr().unwrap();
    let answering = std::thread::spawn(move || {
        use std::io::{Read, Write};
        let (mut stream, _) = plain.accept().unwrap();
        let _ = stream.read(&mut [0; 512]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let command = craton(["host-list", "--connect-retries", "0"]).with("CRATON_URL", format!("https://{address}"));
    let sentence = command.run().failed(1);
    assert!(sentence.contains(&format!("may be http://{address}")), "{sentence}");
    answering.join().unwrap();
}

#[test]
fn what_is_not_there_is_named() {
    let server = RecordingServer::new(|_, _| json(404, r#"{"message": "Not Found", "status": 404}"#));
    for words in
        [&["host-show", "7"][..], &["host-vars-get", "7"], &["host-labels-get", "7"], &["host-update", "7", "-n", "x"]]
    {
        let sentence = craton(words.iter().copied()).at(&server).run().failed(1);
        assert!(sentence.contains("there is no host 7"), "{sentence}");
    }
}
