//! An answer that is cut, at every byte: an error behind whole pages.

use crate::support::{Outcome, RecordingServer, craton, json};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

const FIRST: &str = r#"{"clouds": [{"id": 1}], "links": [{"rel": "next", "href": "?marker=1"}]}"#;
const SECOND: &str = r#"{"clouds": [{"id": 2}], "links": []}"#;

#[test]
fn a_list_whose_second_page_is_cut_anywhere_has_printed_the_first() {
    let printed =
        craton(["--format=json", "cloud-list"]).at(&RecordingServer::new(|_, _| json(200, FIRST))).run().done();
    let printed = printed.strip_suffix("]\n").unwrap();
    let answers = framings(SECOND);
    for answer in &answers {
        // Until it is cut, it is an answer.
        play("json", answer).done();
    }
    let parts: Vec<&str> = answers.iter().flat_map(|answer| (0..answer.len()).map(|at| &answer[..at])).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(part) = parts.get(next.fetch_add(1, Ordering::SeqCst)) {
            let outcome = play("json", part);
            assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(1), printed), "{part:?}: {outcome:?}");
            assert!(outcome.stderr.starts_with("ERROR: GET /v1/clouds "), "{part:?}: {outcome:?}");
            // A table is drawn at the end, so nothing of it is seen.
            play("default", part).failed(1);
        }
    };
    // Where the head is cut a read is tried again, which waits.
    std::thread::scope(|scope| (0..48).for_each(|_| drop(scope.spawn(work))));
}

/// An answer with this body, framed by its length, by chunks, and by the end of the connection.
fn framings(body: &str) -> [String; 3] {
    let (first, second) = body.split_at(body.len() / 2);
    let chunks = [first, second, ""].map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len())).concat();
    [
        json(200, body),
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}"),
        format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}"),
    ]
}

/// A list whose second page is `answer`, and then the end of the connection.
fn play(format: &str, answer: &str) -> Outcome {
    let answer = answer.to_owned();
    let server = RecordingServer::raw(move |_, number, stream| {
        let answer = if number == 0 { &json(200, FIRST) } else { &answer };
        stream.write_all(answer.as_bytes()).is_ok() && number == 0
    });
    craton(["--format", format, "cloud-list", "--all"]).at(&server).run()
}
