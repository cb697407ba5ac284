//! The pages beside the API, and the log.

use serde_json::{Value, json};

use crate::engine::databases;
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder};

#[test]
fn health_needs_no_credentials() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        let mut connection = server.connect();
        connection.write("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
        let answer = connection.answer();
        assert_eq!((answer.status, answer.text().as_str()), (200, "ok\n"));
        connection.write("POST /healthz HTTP/1.1\r\nHost: h\r\n\r\n");
        assert_ne!(connection.answer().status, 200);
    }
}

#[test]
fn metrics_count_requests_by_method_route_and_status() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        for number in 0..3 {
            server.create("/v1/clouds", json!({"name": number.to_string()}));
            server.send("GET", &format!("/v1/clouds/{number}"), Value::Null);
        }
        let row = |method: &str, route: &str, status: u16| {
            let labels = format!("{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}}");
            server.metric(&format!("craton_http_requests_total{labels}"))
        };
        assert_eq!(row("POST", "/v1/clouds", 201), Some(3.0));
        assert_eq!(row("GET", "/v1/clouds/ID", 200), Some(2.0));
        assert_eq!(row("GET", "/v1/clouds/ID", 404), Some(1.0));
        let labels = "{method=\"GET\",route=\"/v1/clouds/ID\"}";
        assert_eq!(server.metric(&format!("craton_http_request_duration_seconds_count{labels}")), Some(3.0));
        assert_eq!(server.metric("craton_http_requests_in_flight "), Some(1.0));
        assert!(server.metric("craton_database_bytes ").is_some_and(|bytes| bytes > 4096.0));
    }
}

#[test]
fn the_log_has_a_line_a_request_and_no_secret() {
    let secrets = [KEY, "s3cret-in-query", "s3cret-in-body", "s3cret-in-header"];
    for format in ["text", "json"] {
        let place = ServerFolder::new();
        let server = place.start(&["--log-format", format]);
        let made = server.send("POST", "/v1/clouds", json!({"name": "a", "variables": {"p": "s3cret-in-body"}}));
        let refused = server.send("GET", "/v1/clouds?vars=p:%22s3cret-in-query%22&x=s3cret-in-query", Value::Null);
        let mut connection = server.connect();
        connection.write(format!(
            "GET /v1/clouds HTTP/1.1\r\nHost: h\r\nX-Auth-Token: s3cret-in-header\r\nX-Auth-Project: {PROJECT}\r\n\
             X-Auth-User: b\tad\" id=\"req-1\r\nAuthorization: s3cret-in-header\r\n\r\n"
        ));
        let unknown = connection.answer();
        let ids = [&made, &refused, &unknown].map(|answer| answer.header("x-openstack-request-id").unwrap().to_owned());
        let log = ended(server);
        for (id, answer) in ids.iter().zip([made, refused, unknown]) {
            let lines: Vec<_> = log.lines().filter(|line| line.contains(id)).collect();
            assert_eq!(lines.len(), 1, "{log}");
            assert!(lines[0].contains("/v1/clouds") && lines[0].contains(&answer.status.to_string()), "{log}");
            if format == "json" {
                let line: Value = serde_json::from_str(lines[0]).unwrap();
                assert_eq!((&line["id"], &line["status"]), (&json!(id), &json!(answer.status)));
                assert!(line["milliseconds"].is_number());
            }
        }
        assert!(log.contains("bootstrap"));
        assert!(secrets.iter().all(|secret| !log.contains(secret)), "{log}");
    }
}

#[test]
fn the_log_has_the_address_of_the_caller_as_a_trusted_proxy_says_it() {
    let place = ServerFolder::new();
    for (options, address) in [(&[][..], "127.0.0.1"), (&["--trusted-proxy", "127.0.0.1"], "198.51.100.7")] {
        let server = place.start(options);
        let mut connection = server.connect();
        connection.write("GET /v1/clouds HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 192.0.2.1, 198.51.100.7\r\n\r\n");
        let id = connection.answer().header("x-openstack-request-id").unwrap().to_owned();
        let log = ended(server);
        let line = log.lines().find(|line| line.contains(&id)).unwrap();
        assert!(line.contains(&format!("address=\"{address}\"")), "{line}");
    }
}

#[test]
fn a_line_of_the_log_has_no_more_of_a_long_name_path_and_method_than_tells_them_apart() {
    for format in ["text", "json"] {
        let place = ServerFolder::new();
        let server = place.start(&["--log-format", format]);
        let ask = |method: usize, path: usize, user: usize| {
            let [method, path, user] =
                [("M", method), ("p", path), ("u", user)].map(|(word, count)| word.repeat(count));
            let mut connection = server.connect();
            connection.write(format!("{method} /{path} HTTP/1.1\r\nHost: h\r\nX-Auth-User: {user}\r\n\r\n"));
            connection.answer().header("x-openstack-request-id").unwrap().to_owned()
        };
        let ids = [ask(32, 999, 255), ask(33, 1_000, 256), ask(10_000, 20_000, 20_000)];
        let log = ended(server);
        for (id, mark) in ids.iter().zip(["", "…", "…"]) {
            let line = log.lines().find(|line| line.contains(id)).unwrap();
            for (first, word, count) in [("\"", "M", 32), ("/", "p", 999), ("\"", "u", 255)] {
                assert!(line.contains(&format!("{first}{}{mark}\"", word.repeat(count))), "{line}");
            }
        }
    }
}

/// Everything it logged.
fn ended(server: ServeProcess) -> String {
    server.signal(rustix::process::Signal::TERM);
    let mut server = server;
    server.wait();
    server.log()
}

#[test]
fn links_begin_with_the_host_that_was_asked_or_the_public_url() {
    let place = ServerFolder::new();
    let ask = |server: &ServeProcess, host: &str| {
        let mut connection = server.connect();
        let asked = crate::raw::request("GET", "/v1/clouds", &Value::Null).replace("craton.test:1", host);
        connection.write(asked);
        connection.answer()
    };
    let first = |answer: crate::raw::WireAnswer| answer.json()["links"][0]["href"].as_str().unwrap().to_owned();
    let server = place.start(&[]);
    for host in ["h", "a-b.example.com:8080", "10.0.0.1", "[::1]:7780", "[fd00::1]"] {
        assert!(first(ask(&server, host)).starts_with(&format!("http://{host}/v1/clouds?")), "{host}");
    }
    for host in ["", "a b", "user@h", "h/path", "h:99999", "h:port", "[::1", "<b>", "h?x", "::1"] {
        assert_eq!(ask(&server, host).status, 400, "{host}");
    }
    server.stop();
    let server = place.start(&["--public-url", "https://craton.example.com/inventory/"]);
    let answer = ask(&server, "<b>");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("vary"), Some("X-Auth-Token"));
    assert!(first(answer).starts_with("https://craton.example.com/inventory/v1/clouds?"));
}
