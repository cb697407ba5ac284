//! Reads are tried three times, writes once.

use crate::support::{RecordingServer, craton, json};
use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Fails `times` times in the way of `failure`, then answers.
fn flaky(times: usize, failure: &'static str) -> RecordingServer {
    RecordingServer::raw(move |_, number, stream| {
        let answer = if number < times { failure.to_owned() } else { json(200, r#"{"id": 1}"#) };
        stream.write_all(answer.as_bytes()).is_ok() && !answer.is_empty()
    })
}

const CLOSED: &str = "";
const AT_ONCE: &str = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
const UNAVAILABLE: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
const BAD_GATEWAY: &str = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
const GATEWAY_TIMEOUT: &str = "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n";
const BROKEN: &str = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
const LATER: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n";
const MUCH_LATER: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 61\r\nContent-Length: 0\r\n\r\n";

#[test]
fn a_read_is_tried_three_times() {
    for failure in [CLOSED, AT_ONCE, UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT] {
        let server = flaky(2, failure);
        craton(["cloud-show", "1"]).at(&server).run().done();
        assert_eq!(server.requests().len(), 3, "{failure}");
    }
    let server = flaky(usize::MAX, AT_ONCE);
    craton(["cloud-show", "1"]).at(&server).run().failed(1);
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn what_a_second_try_would_not_mend_is_reported_at_once() {
    for failure in [BROKEN, MUCH_LATER] {
        let server = flaky(usize::MAX, failure);
        craton(["cloud-show", "1"]).at(&server).run().failed(1);
        assert_eq!(server.requests().len(), 1, "{failure}");
    }
}

#[test]
fn a_write_that_may_have_arrived_is_not_repeated() {
    for failure in [CLOSED, AT_ONCE, UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT] {
        for command in
            [&["cloud-create", "--name", "x"][..], &["cloud-update", "1", "--note", "x"], &["cloud-delete", "1"]]
        {
            let server = flaky(usize::MAX, failure);
            craton(command).at(&server).run().failed(1);
            assert_eq!(server.requests().len(), 1, "{command:?} {failure}");
        }
    }
}

#[test]
fn the_server_says_how_long_to_wait() {
    let server = flaky(1, LATER);
    let start = Instant::now();
    craton(["cloud-show", "1"]).at(&server).run().done();
    // Its own pause would be half a second at most.
    assert!(start.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_reset_is_no_answer() {
    for (command, tries) in [("cloud-show", 3), ("cloud-delete", 1)] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                // A connection that is closed with something unread is reset.
                let _ = stream.peek(&mut [0]);
            }
        });
        let sentence = craton([command, "1"]).with("CRATON_URL", url).run().failed(1);
        assert!(sentence.contains("reset"), "{sentence}");
        assert_eq!(connections.load(Ordering::SeqCst), tries, "{command}");
    }
}

#[test]
fn a_write_is_repeated_where_no_connection_was_made() {
    // The proxy makes none: it refuses the tunnel.
    let proxy = RecordingServer::new(|_, _| json(503, "{}"));
    let command = craton(["cloud-create", "--name", "x"]).with("CRATON_URL", "https://craton.invalid");
    let sentence = command.with("HTTPS_PROXY", &proxy.url).run().failed(1);
    assert!(sentence.contains("cannot connect"), "{sentence}");
    let methods: Vec<_> = proxy.requests().into_iter().map(|request| request.method).collect();
    assert_eq!(methods, ["CONNECT"; 3]);
}
