//! Answers that are not what the API promises: endless, slow, cut, no JSON.

use crate::support::{Server, craton, json};
use std::io::Write;
use std::time::{Duration, Instant};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";

#[test]
fn a_body_without_end_is_given_up_before_it_fills_the_memory() {
    let server = Server::raw(|_, _, stream| {
        let _ = stream.write_all(HEAD);
        while stream.write_all(&[b' '; 1 << 16]).is_ok() {}
        false
    });
    let mut command = craton(["cloud-show", "1"]).at(&server);
    let child = command.spawn();
    let status = format!("/proc/{}/status", child.id());
    let watch = std::thread::spawn(move || {
        let mut peak = 0;
        while let Ok(text) = std::fs::read_to_string(&status) {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            match line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()) {
                Some(kib) => peak = peak.max(kib),
                None => break,
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        peak
    });
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("longer than 16 MiB"), "{output:?}");
    let peak = watch.join().unwrap();
    assert!(0 < peak && peak < 64 << 10, "{peak} KiB");
}

#[test]
fn the_time_limit_is_for_the_whole_request_however_it_drips() {
    let server = Server::raw(|_, _, stream| {
        let _ = stream.write_all(HEAD);
        while stream.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(300));
        }
        false
    });
    let start = Instant::now();
    let sentence = craton(["cloud-show", "1", "--timeout", "1"]).at(&server).run().failed(1);
    assert!(sentence.contains("within 1 s (--timeout)"), "{sentence}");
    // The promise is 2.1 s; a limit for each read alone would take as long as the server likes.
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}

#[test]
fn an_answer_cut_at_any_byte_is_an_error_and_prints_nothing() {
    let body = r#"{"clouds": [{"id": 1, "name": "a"}], "links": []}"#;
    let whole = json(200, body);
    // Without an answer's head a read is tried again, which waits; a few places stand for all of those.
    let head = whole.len() - body.len();
    let places: Vec<usize> = [0, 1, 20, head - 1].into_iter().chain(head..whole.len()).collect();
    std::thread::scope(|scope| {
        for places in places.chunks(places.len().div_ceil(8)) {
            let whole = &whole;
            scope.spawn(move || {
                for &at in places {
                    let part = whole[..at].to_owned();
                    let server = Server::raw(move |_, _, stream| {
                        let _ = stream.write_all(part.as_bytes());
                        false
                    });
                    for format in ["json", "default"] {
                        craton(["--format", format, "cloud-list"]).at(&server).run().failed(1);
                    }
                }
            });
        }
    });
}

#[test]
fn a_list_that_breaks_off_has_printed_whole_pages() {
    let server = Server::raw(|_, number, stream| {
        let first = r#"{"clouds": [{"id": 1}], "links": [{"rel": "next", "href": "?limit=100&marker=1"}]}"#;
        let second = json(200, r#"{"clouds": [{"id": 2}], "links": []}"#);
        let part = if number == 0 { json(200, first) } else { second[..second.len() - 5].to_owned() };
        stream.write_all(part.as_bytes()).is_ok() && number == 0
    });
    let outcome = craton(["--format=json", "cloud-list", "--all"]).at(&server).run();
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(1), "[{\n    \"id\": 1\n}"), "{outcome:?}");
    craton(["cloud-list", "--all"]).at(&server_of_one_cut_page()).run().failed(1);
}

/// A table is drawn at the end, so nothing of it is seen.
fn server_of_one_cut_page() -> Server {
    Server::raw(|_, _, stream| {
        let _ = stream.write_all(&json(200, r#"{"clouds": [], "links": []}"#).as_bytes()[..90]);
        false
    })
}

#[test]
fn what_is_no_json_is_named_with_status_and_path() {
    let nested = "[".repeat(100_000);
    for body in ["<html><body>Please log in</body></html>", "", "{\"id\": 1} trailing", "[1", &nested] {
        let text = body.to_owned();
        let server = Server::new(move |_, _| json(200, &text));
        let sentence = craton(["cloud-show", "1"]).at(&server).run().failed(1);
        assert!(sentence.contains("GET /v1/clouds/1 was answered with HTTP 200"), "{sentence}");
    }
    let server = Server::new(|_, _| json(502, "<html>Bad Gateway</html>"));
    let sentence = craton(["cloud-create", "--name", "x"]).at(&server).run().failed(1);
    assert!(sentence.contains("HTTP 502, POST /v1/clouds"), "{sentence}");
}

#[test]
fn json_of_another_shape_is_an_error() {
    for body in ["[]", "null", "7", r#"{"clouds": {}}"#, r#"{"clouds": [1]}"#, "{}"] {
        let text = body.to_owned();
        let server = Server::new(move |_, _| json(200, &text));
        craton(["cloud-list"]).at(&server).run().failed(1);
        craton(["cloud-vars-get", "1"]).at(&server).run().failed(1);
    }
}
