//! Proxy variables are honoured, but not for this machine itself.

use crate::support::{Server, craton, json};

#[test]
fn loopback_is_not_asked_through_a_proxy() {
    let proxy = Server::silent();
    let server = Server::new(|_, _| json(200, r#"{"id": 1}"#));
    for host in ["127.0.0.1", "localhost"] {
        let url = server.url.replace("127.0.0.1", host);
        let command = craton(["cloud-show", "1"]).with("CRATON_URL", url);
        let variables = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
        variables.iter().fold(command, |command, variable| command.with(variable, &proxy.url)).run().done();
    }
}

#[test]
fn another_host_is_asked_through_a_proxy() {
    let proxy = Server::new(|_, _| json(200, r#"{"id": 1}"#));
    let command = craton(["cloud-show", "1"]).with("CRATON_URL", "http://craton.invalid:7780");
    command.with("http_proxy", &proxy.url).run().done();
    assert_eq!(proxy.requests()[0].target, "http://craton.invalid:7780/v1/clouds/1");
}
