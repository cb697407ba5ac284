//! Redirects are never followed.

use crate::support::{RecordingServer, craton};

#[test]
fn a_redirect_is_an_error_that_says_where_it_pointed() {
    let elsewhere = RecordingServer::silent();
    let target = elsewhere.url.replacen("http://", "http://user:word@", 1) + "/v1/hosts/1?token=word";
    for status in [301, 302, 303, 307, 308] {
        for command in [
            &["host-show", "1"][..],
            &["cloud-create", "--name", "x"],
            &["host-update", "1", "--note", "x"],
            &["host-delete", "1"],
        ] {
            let location = target.clone();
            let server = RecordingServer::new(move |_, _| {
                format!("HTTP/1.1 {status} Elsewhere\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n")
            });
            let sentence = craton(command).at(&server).run().failed(1);
            assert!(sentence.contains(&format!("{}/v1/hosts/1;", elsewhere.url)), "{sentence}");
            assert!(!sentence.contains("word"), "{sentence}");
            assert_eq!(server.requests().len(), 1);
        }
    }
}
