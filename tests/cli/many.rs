//! Commands that make several requests say how far they came.

use crate::support::{Server, craton, json};

#[test]
fn of_ten_deletions_three_fail_and_seven_are_done() {
    let server = Server::new(|request, _| match request.path().rsplit('/').next() {
        Some("2" | "5" | "9") => json(409, r#"{"message": "it is a parent", "status": 409}"#),
        _ => json(204, ""),
    });
    let outcome = craton(["host-delete", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]).at(&server).run();
    assert_eq!(outcome.status, Some(1));
    let done: Vec<_> = outcome.stdout.lines().collect();
    assert_eq!(done, [1, 3, 4, 6, 7, 8, 10].map(|id| format!("Host {id} was successfully deleted.")));
    let failed: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(failed.len(), 4, "{failed:?}");
    for (line, id) in failed.iter().zip([2, 5, 9]) {
        assert!(line.starts_with(&format!("ERROR: host {id}: it is a parent")), "{line}");
    }
    assert_eq!(failed[3], "ERROR: 3 of 10 hosts are not deleted: 2, 5, 9");
    assert_eq!(server.requests().len(), 10);
}

#[test]
fn variables_that_were_deleted_but_not_set_are_named() {
    let server = Server::new(|request, _| match request.method.as_str() {
        "DELETE" => json(204, ""),
        _ => json(400, r#"{"message": "no", "status": 400}"#),
    });
    let sentence = craton(["host-vars-set", "1", "old=", "new=1"]).at(&server).run().failed(1);
    assert_eq!(
        sentence,
        "ERROR: the variables to delete are deleted (old), but then: no (HTTP 400, PUT /v1/hosts/1/variables)\n"
    );
}

#[test]
fn fields_that_were_changed_while_labels_were_not_are_named() {
    let server = Server::new(|request, _| match request.path() {
        "/v1/hosts/1" => json(200, r#"{"id": 1}"#),
        _ => json(400, r#"{"message": "no", "status": 400}"#),
    });
    let sentence = craton(["host-update", "1", "--note", "x", "--labels", "a,b"]).at(&server).run().failed(1);
    assert!(sentence.starts_with("ERROR: the fields of host 1 are changed, but then: no (HTTP 400"), "{sentence}");
}
