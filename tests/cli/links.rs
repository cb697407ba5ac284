//! A `next` link is a query and nothing else, and a list has an end.

use crate::support::{RecordingServer, craton, json};

fn page(ids: std::ops::Range<u32>, next: &str) -> String {
    let items: Vec<_> = ids.map(|id| format!(r#"{{"id": {id}, "name": "n{id}"}}"#)).collect();
    let link = serde_json::json!({"rel": "next", "href": next});
    json(200, &format!(r#"{{"clouds": [{}], "links": [{link}]}}"#, items.join(",")))
}

#[test]
fn a_next_link_to_another_host_gets_no_token() {
    let elsewhere = RecordingServer::silent();
    let host = elsewhere.url.trim_start_matches("http://").to_owned();
    for shape in [
        format!("http://{host}/v1/clouds?marker=2"),
        format!("//{host}/v1/clouds?marker=2"),
        format!("http://u:p@{host}/v1/clouds?marker=2"),
        format!("\\\\{host}\\v1\\clouds?marker=2"),
        format!("http:\\\\{host}/v1/clouds?marker=2"),
        format!("https://{host}?marker=2"),
        format!("@{host}/v1/clouds?marker=2"),
        format!(".{host}/?marker=2"),
        format!("ftp://{host}/clouds?marker=2#http://{host}/"),
        format!("/v1/../../{host}?marker=2"),
    ] {
        let link = shape.clone();
        let server = RecordingServer::new(move |request, _| match request.target.as_str() {
            "/v1/clouds?limit=100" => page(1..3, &link),
            "/v1/clouds?marker=2" => page(3..5, "?marker=4"),
            _ => json(200, r#"{"clouds": [], "links": []}"#),
        });
        let table = craton(["cloud-list", "--all", "--fields", "name"]).at(&server).run().done();
        assert!(table.contains("| n1 ") && table.contains("| n4 "), "{shape}: {table}");
        assert!(server.requests().iter().all(|request| request.path() == "/v1/clouds"), "{shape}");
    }
}

#[test]
fn a_page_that_came_before_ends_the_list_with_an_error() {
    let same_link = RecordingServer::new(|_, _| page(1..3, "?marker=2"));
    let sentence = craton(["--format=json", "cloud-list", "--all"]).at(&same_link).run();
    assert_eq!(sentence.status, Some(1));
    assert!(sentence.stderr.contains("would never end"), "{}", sentence.stderr);
    assert_eq!(same_link.requests().len(), 2);

    let same_items = RecordingServer::new(|_, number| page(1..3, &format!("?marker={number}")));
    let sentence = craton(["cloud-list", "--all"]).at(&same_items).run().failed(1);
    assert!(sentence.contains("would never end"), "{sentence}");
    assert_eq!(same_items.requests().len(), 2);
}
