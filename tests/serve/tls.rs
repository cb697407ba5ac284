//! HTTPS with a certificate and a key from PEM files.

use std::fs;
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;

use rcgen::CertifiedKey;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::Value;

use crate::raw::Connection;
use crate::server::{ServeProcess, ServerFolder, failure, success};

fn certified() -> CertifiedKey<rcgen::KeyPair> {
    rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap()
}

fn write(place: &ServerFolder, name: &str, text: impl AsRef<[u8]>) -> String {
    fs::write(place.path(name), text).unwrap();
    place.path(name).to_str().unwrap().to_owned()
}

fn connect(
    server: &ServeProcess,
    trusted: &CertifiedKey<rcgen::KeyPair>,
) -> Connection<StreamOwned<ClientConnection, TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.cert.der().clone()).unwrap();
    let settings = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let client = ClientConnection::new(Arc::new(settings), name).unwrap();
    Connection::new(StreamOwned::new(client, TcpStream::connect(server.address()).unwrap()))
}

#[test]
fn requests_are_answered_over_tls_with_links_that_say_so() {
    let place = ServerFolder::new();
    let pair = certified();
    let certificate = write(&place, "cert.pem", pair.cert.pem());
    let key = write(&place, "key.pem", pair.signing_key.serialize_pem());
    let server = place.start(&["--tls-cert", &certificate, "--tls-key", &key, "--demo", "50"]);
    assert!(server.url().starts_with("https://"));
    // Who does not even begin to speak holds nobody up.
    let _silent = TcpStream::connect(server.address()).unwrap();
    let mut connection = connect(&server, &pair);
    for _ in 0..2 {
        let page = connection.get("/v1/hosts").json();
        assert_eq!(page["hosts"].as_array().unwrap().len(), 30);
        let next = page["links"].as_array().unwrap().iter().find(|link| link["rel"] == "next").unwrap();
        assert!(next["href"].as_str().unwrap().starts_with("https://craton.test:1/v1/hosts?"), "{next}");
    }
    // A client that is told the wrong scheme is told the right one.
    let wrong = server.url().replace("https:", "http:");
    let login = [("OS_USERNAME", "a"), ("OS_PASSWORD", "b"), ("OS_PROJECT_ID", "c")];
    let sentence = failure(place.command(&["--craton-url", &wrong, "host-list"]).envs(login));
    assert!(sentence.contains(&format!("the URL to use may be {}", server.url())), "{sentence}");
    // Without TLS there is no answer that would pass for one.
    let mut plain = server.connect();
    plain.send("GET", "/v1/hosts", Value::Null);
    assert!(plain.try_answer().is_none());
}

#[test]
fn sighup_reads_the_certificate_anew_and_is_no_end() {
    let place = ServerFolder::new();
    let (old, new) = (certified(), certified());
    let certificate = write(&place, "cert.pem", old.cert.pem());
    let key = write(&place, "key.pem", old.signing_key.serialize_pem());
    let server = place.start(&["--tls-cert", &certificate, "--tls-key", &key]);
    let mut kept = connect(&server, &old);
    assert_eq!(kept.get("/v1/hosts").status, 200);
    let reload = |sentence: &str| {
        server.signal(rustix::process::Signal::HUP);
        while !server.log().contains(sentence) {
            std::thread::yield_now();
        }
    };
    // Half of a new pair is none: the old one stays.
    write(&place, "cert.pem", new.cert.pem());
    reload("the certificates of before stay");
    assert_eq!(connect(&server, &old).get("/v1/hosts").status, 200);
    write(&place, "key.pem", new.signing_key.serialize_pem());
    reload("read anew");
    assert_eq!(connect(&server, &new).get("/v1/hosts").status, 200);
    assert_eq!(kept.get("/v1/hosts").status, 200);
    server.stop();
}

#[test]
fn sighup_does_not_wait_for_a_pipe_that_took_the_place_of_a_key() {
    let place = ServerFolder::new();
    let pair = certified();
    let certificate = write(&place, "cert.pem", pair.cert.pem());
    let key = write(&place, "key.pem", pair.signing_key.serialize_pem());
    let server = place.start(&["--tls-cert", &certificate, "--tls-key", &key]);
    fs::remove_file(&key).unwrap();
    success(Command::new("mkfifo").arg(&key));
    server.signal(rustix::process::Signal::HUP);
    // It would wait here for ever, as would whoever waits for the server.
    let mut connection = connect(&server, &pair);
    while !server.log().contains("it is no file") {
        assert_eq!(connection.get("/v1/hosts").status, 200);
    }
    assert!(server.log().contains("the certificates of before stay") && server.log().contains(&key));
    server.stop();
}

#[test]
fn a_file_that_cannot_be_used_is_named() {
    let place = ServerFolder::new();
    let (pair, other) = (certified(), certified());
    let certificate = write(&place, "cert.pem", pair.cert.pem());
    let key = write(&place, "key.pem", pair.signing_key.serialize_pem());
    let stranger = write(&place, "stranger.pem", other.signing_key.serialize_pem());
    let empty = write(&place, "empty.pem", "");
    let garbage = write(&place, "garbage.pem", [0xff; 100]);
    let missing = place.path("missing.pem").to_str().unwrap().to_owned();
    for (certificate, key, named) in [
        (&missing, &key, &missing),
        (&certificate, &missing, &missing),
        (&empty, &key, &empty),
        (&certificate, &empty, &empty),
        (&garbage, &key, &garbage),
        (&certificate, &certificate, &certificate),
        (&key, &key, &key),
        (&certificate, &stranger, &stranger),
    ] {
        let sentence = failure(&mut place.serve(&["--tls-cert", certificate, "--tls-key", key]));
        assert!(sentence.contains(named.as_str()), "{sentence}");
    }
    assert!(!place.path("fleet.db").exists());
}
