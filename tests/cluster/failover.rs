//! Several hosts in one URL: the one that takes writes is found, before a failover and after it.

use serde_json::{Value, json};

use crate::client::while_clients_work;
use crate::cluster::{Cluster, place};
use crate::postgres::Postgres;
use crate::server::{KEY, ServeProcess, failure};
use crate::wire::Wire;

const REQUESTS: u64 = 300;

#[test]
fn no_acknowledged_write_is_lost_in_a_failover_and_the_servers_find_the_new_primary_by_themselves() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    primary.wait_for_replica();
    // The one that takes no writes comes first.
    let cluster = Cluster::start(replica.or(&primary), &[]);
    while_clients_work(&cluster, || {
        cluster.go_on(REQUESTS);
        cluster.goes_away();
        primary.crash();
        replica.promote();
        cluster.is_back();
        cluster.go_on(REQUESTS);
    });
}

#[test]
fn a_server_does_not_start_where_no_host_takes_writes() {
    let Some(primary) = Postgres::start() else { return };
    let (one, other) = (primary.replica(), primary.replica());
    let database = one.or(&other).replace("craton@", &format!("craton:{KEY}@"));
    let sentence = failure(&mut place(database).serve(&[]));
    let is_named = |postgres: &Postgres| sentence.contains(postgres.address());
    assert!(is_named(&one) && is_named(&other) && !sentence.contains(KEY), "{sentence}");
}

#[test]
fn a_primary_that_comes_back_after_its_replica_took_its_place_is_not_written_to() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let place = place(primary.or(&replica));
    let server = place.start(&[]);
    primary.crash();
    replica.promote();
    create_at_last(&server, "after the promotion");
    // It knows of nothing, and takes writes.
    primary.resume();
    server.stop();
    let server = place.start(&[]);
    assert!(server.send("GET", "/v1/clouds", Value::Null).text().contains("after the promotion"));
    // While the right one is away, the wrong one is none that will do.
    replica.crash();
    let begun = server.send("POST", "/v1/clouds", json!({"name": "too early"}));
    assert_eq!(begun.status, 503, "{}", begun.text());
    replica.resume();
    create_at_last(&server, "at last");
    assert_eq!(replica.ask("SELECT string_agg(name, ', ' ORDER BY id) FROM clouds"), "after the promotion, at last");
    assert_eq!(primary.ask("SELECT count(*)::text FROM clouds"), "0");
}

#[test]
fn a_primary_that_falls_silent_holds_up_nobody_once_its_replica_took_its_place() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let wire = Wire::to(primary.address());
    let cluster = Cluster::start(primary.or(&replica).replacen(primary.address(), &wire.address, 1), &[]);
    wire.cut();
    for server in &cluster.servers {
        while server.send("GET", "/healthz", Value::Null).status != 503 {}
    }
    replica.promote();
    cluster.is_back();
}

#[test]
fn tls_is_asked_of_each_host() {
    let Some(primary) = Postgres::start() else { return };
    let replica = primary.replica();
    let certificate = primary.certificate();
    let database = |query: String| replica.or(&primary).replace("127.0.0.1", "localhost") + &query;
    let server = place(database(format!("&sslmode=verify-full&sslrootcert={}", certificate.display()))).start(&[]);
    let others = "SELECT bool_and(ssl)::text FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                  WHERE backend_type = 'client backend' AND pid != pg_backend_pid()";
    assert_eq!(primary.ask(others), "true");
    drop(server);
    let sentence = failure(&mut place(database("&sslmode=verify-full".to_owned())).serve(&[]));
    assert!(sentence.contains(primary.port()) && sentence.contains(replica.port()), "{sentence}");
}

#[test]
fn a_url_that_wants_a_host_that_takes_no_writes_is_refused() {
    let url = format!("postgres://craton:{KEY}@a,b/craton?target_session_attrs=standby");
    let sentence = failure(&mut place(url).serve(&[]));
    assert!(sentence.contains("target_session_attrs=standby") && !sentence.contains(KEY), "{sentence}");
}

/// Makes a cloud as soon as there is a database that takes it.
fn create_at_last(server: &ServeProcess, name: &str) {
    loop {
        let answer = server.send("POST", "/v1/clouds", json!({"name": name}));
        match answer.status {
            503 => {}
            status => return assert_eq!(status, 201, "{}", answer.text()),
        }
    }
}
