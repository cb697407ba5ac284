//! Proxy variables are honoured, but not for this machine itself.

use crate::support::{RecordingServer, craton, json};

#[test]
fn loopback_is_not_asked_through_a_proxy() {
    let proxy = RecordingServer::silent();
    let server = RecordingServer::new(|_, _| json(200, r#"{"id": 1}"#));
    let reached = ["127.0.0.1", "127.1", "localhost", "LOCALHOST", "[::ffff:127.0.0.1]"];
    // Here the server does not listen, or the resolver may know nothing.
    let missed = ["127.1.2.3", "[::1]", "localhost.", "craton.localhost"];
    for host in reached.into_iter().chain(missed) {
        let url = server.url.replace("127.0.0.1", host);
        let command = craton(["cloud-show", "1"]).with("CRATON_URL", url);
        let variables = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
        let outcome = variables.iter().fold(command, |command, variable| command.with(variable, &proxy.url)).run();
        if reached.contains(&host) {
            outcome.done();
        }
    }
    assert_eq!(server.requests().len(), reached.len());
}

#[test]
fn another_host_is_asked_through_a_proxy() {
    for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        let proxy = RecordingServer::new(|_, _| json(200, r#"{"id": 1}"#));
        let command = craton(["cloud-show", "1"]).with("CRATON_URL", "http://craton.invalid:7780");
        command.with(variable, &proxy.url).run().done();
        assert_eq!(proxy.requests()[0].target, "http://craton.invalid:7780/v1/clouds/1", "{variable}");
    }
}
