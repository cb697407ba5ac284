//! Reads are tried three times, writes once.

use crate::support::{Server, craton, json};
use std::io::Write;

/// Fails `times` times in the way of `failure`, then answers.
fn flaky(times: usize, failure: &'static str) -> Server {
    Server::raw(move |_, number, stream| {
        let answer = if number < times { failure.to_owned() } else { json(200, r#"{"id": 1}"#) };
        stream.write_all(answer.as_bytes()).is_ok() && !answer.is_empty()
    })
}

const RESET: &str = "";
const AT_ONCE: &str = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
const UNAVAILABLE: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
const BAD_GATEWAY: &str = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
const GATEWAY_TIMEOUT: &str = "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n";
const BROKEN: &str = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
const MUCH_LATER: &str = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 86400\r\nContent-Length: 0\r\n\r\n";

#[test]
fn a_read_is_tried_three_times() {
    for failure in [RESET, AT_ONCE, UNAVAILABLE, BAD_GATEWAY, GATEWAY_TIMEOUT] {
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
    for failure in [RESET, AT_ONCE, UNAVAILABLE, BAD_GATEWAY] {
        for command in
            [&["cloud-create", "--name", "x"][..], &["cloud-update", "1", "--note", "x"], &["cloud-delete", "1"]]
        {
            let server = flaky(usize::MAX, failure);
            craton(command).at(&server).run().failed(1);
            assert_eq!(server.requests().len(), 1, "{command:?} {failure}");
        }
    }
}
