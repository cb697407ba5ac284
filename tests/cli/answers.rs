//! Answers that are not what the API promises: endless, slow, cut, no JSON.

use crate::support::{RecordingServer, craton, json};
use std::io::Write;
use std::time::{Duration, Instant};

/// Heads that promise more than ever comes, and one that is no head yet.
const ENDLESS: [&str; 4] = [
    "HTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    "HTTP/1.1 200 OK\r\nX-Long: ",
];

#[test]
fn an_answer_without_end_is_given_up_before_it_fills_the_memory() {
    for head in ENDLESS {
        let server = RecordingServer::raw(move |_, _, stream| {
            let piece = " ".repeat(1 << 16);
            let piece = if head.contains("chunked") { format!("{:x}\r\n{piece}\r\n", piece.len()) } else { piece };
            let _ = stream.write_all(head.as_bytes());
            while stream.write_all(piece.as_bytes()).is_ok() {}
            false
        });
        let child = craton(["cloud-show", "1"]).at(&server).spawn();
        let peak = watch(child.id());
        let output = child.wait_with_output().unwrap();
        let peak = peak.join().unwrap();
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]), "{head}: {output:?}");
        if head.ends_with("\r\n\r\n") {
            assert!(String::from_utf8_lossy(&output.stderr).contains("longer than 16 MiB"), "{head}: {output:?}");
        }
        assert!(0 < peak && peak < 64 << 10, "{peak} KiB after {head}");
    }
}

/// The most memory that a process ever has, in KiB.
fn watch(process: u32) -> std::thread::JoinHandle<u64> {
    let status = format!("/proc/{process}/status");
    std::thread::spawn(move || {
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
    })
}

#[test]
fn a_long_answer_that_has_an_end_is_read() {
    let note = "a".repeat(15 << 20);
    let server = RecordingServer::new(move |_, _| json(200, &format!(r#"{{"note": "{note}"}}"#)));
    assert!(craton(["--format=json", "cloud-show", "1"]).at(&server).run().done().len() > 15 << 20);
}

#[test]
fn the_time_limit_is_for_the_whole_request_however_it_drips() {
    for head in ENDLESS {
        let server = RecordingServer::raw(move |_, _, stream| {
            let _ = stream.write_all(head.as_bytes());
            let drop: &[u8] = if head.contains("chunked") { b"1\r\n \r\n" } else { b" " };
            while stream.write_all(drop).is_ok() {
                std::thread::sleep(Duration::from_millis(300));
            }
            false
        });
        let start = Instant::now();
        let sentence = craton(["cloud-show", "1", "--timeout", "1"]).at(&server).run().failed(1);
        assert!(sentence.contains("within 1 s (--timeout)"), "{head}: {sentence}");
        // The promise is 2.1 s; a limit for each read alone would take as long as the server likes.
        assert!(start.elapsed() < Duration::from_secs(4), "{head}: {:?}", start.elapsed());
        assert_eq!(server.requests().len(), 1, "{head}");
    }
}

#[test]
fn what_is_no_json_is_named_with_status_and_path() {
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
    let (lists, objects) = (nested("[", "]"), nested("{\"a\":", "}"));
    for body in ["<html><body>Please log in</body></html>", "", "{\"id\": 1} trailing", "[1", &lists, &objects] {
        let text = body.to_owned();
        let server = RecordingServer::new(move |_, _| json(200, &text));
        let sentence = craton(["cloud-show", "1"]).at(&server).run().failed(1);
        assert!(sentence.contains("GET /v1/clouds/1 was answered with HTTP 200"), "{sentence}");
        assert!(sentence.contains(" at line 1 column ") && !sentence.contains("log in"), "{sentence}");
    }
    let server = RecordingServer::new(|_, _| json(502, "<html>Bad Gateway</html>"));
    let sentence = craton(["cloud-create", "--name", "x"]).at(&server).run().failed(1);
    assert!(sentence.contains("HTTP 502, POST /v1/clouds"), "{sentence}");
}

#[test]
fn json_of_another_shape_is_an_error() {
    for body in ["[]", "null", "7", r#"{"clouds": {}}"#, r#"{"clouds": [1]}"#, "{}"] {
        let text = body.to_owned();
        let server = RecordingServer::new(move |_, _| json(200, &text));
        craton(["cloud-list"]).at(&server).run().failed(1);
        craton(["cloud-vars-get", "1"]).at(&server).run().failed(1);
    }
}

#[test]
fn an_answer_of_another_shape_is_named_by_its_own_status_and_path() {
    for (words, call) in [
        ("cloud-create --name x", "POST /inventory/v1/clouds"),
        ("host-labels-add 1 a", "PUT /inventory/v1/hosts/1/labels"),
        ("cloud-vars-get 1", "GET /inventory/v1/clouds/1/variables"),
        ("cloud-list", "GET /inventory/v1/clouds"),
    ] {
        let server = RecordingServer::new(|_, _| json(201, "[]"));
        let url = format!("{}/inventory", server.url);
        let sentence = craton(words.split(' ')).with("CRATON_URL", url).run().failed(1);
        assert!(sentence.contains(&format!("{call} was answered with HTTP 201 and ")), "{sentence}");
    }
}
