//! TLS to PostgreSQL: asked for, it is there, and a certificate that is not the right one is refused.

use std::thread;

use crate::cluster::place;
use crate::postgres::Postgres;
use crate::server::{KEY, failure};

#[test]
fn a_server_that_is_known_by_its_certificate_is_talked_to_over_tls() {
    let Some(postgres) = Postgres::start() else { return };
    let certificate = postgres.certificate();
    let certificate = certificate.display();
    for (query, host) in [
        ("?sslmode=require".to_owned(), "127.0.0.1"),
        (format!("?sslmode=verify-ca&sslrootcert={certificate}"), "127.0.0.1"),
        (format!("?sslmode=verify-full&sslrootcert={certificate}"), "localhost"),
    ] {
        let server = place(postgres.database(&query).replace("127.0.0.1", host)).start(&[]);
        assert_eq!(server.send("GET", "/v1/clouds", serde_json::Value::Null).status, 200);
        let others = "SELECT bool_and(ssl)::text FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                      WHERE backend_type = 'client backend' AND pid != pg_backend_pid()";
        assert_eq!(postgres.ask(others), "true", "{query}");
        server.stop();
    }
}

#[test]
fn a_server_that_is_not_known_or_has_no_tls_is_refused() {
    let Some(postgres) = Postgres::start() else { return };
    let Some(other) = Postgres::start() else { return };
    let stranger = other.certificate();
    let certificate = postgres.certificate();
    let refused = |query: String| {
        let database = postgres.database(&query).replace("craton@", &format!("craton:{KEY}@"));
        let sentence = failure(&mut place(database).serve(&[]));
        assert!(sentence.contains("127.0.0.1") && !sentence.contains(KEY), "{query}: {sentence}");
    };
    refused("?sslmode=verify-full".to_owned());
    refused(format!("?sslmode=verify-ca&sslrootcert={}", stranger.display()));
    // It is the right certificate, but it is for localhost.
    refused(format!("?sslmode=verify-full&sslrootcert={}", certificate.display()));
    postgres.run("ALTER SYSTEM SET ssl = off");
    postgres.run("SELECT pg_reload_conf()");
    while postgres.ask("SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()") == "true" {
        thread::yield_now();
    }
    refused("?sslmode=require".to_owned());
    assert_eq!(postgres.ask("SELECT count(*)::text FROM pg_tables WHERE schemaname = 'public'"), "0");
}
