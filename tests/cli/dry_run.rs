//! `--dry-run`: every write prints its requests and sends only reads.

use crate::original::original;
use crate::support::craton;

#[test]
fn every_write_prints_its_requests_and_sends_only_reads() {
    for (words, input, printed) in [
        ("host-update 17 --note x", "", "PUT /v1/hosts/17 {\"note\":\"x\"}\n"),
        (
            "host-update web-18 17 --note a --labels b",
            "",
            "PUT /v1/hosts/18 {\"note\":\"a\"}\nPUT /v1/hosts/18/labels {\"labels\":[\"b\"]}\n\
             PUT /v1/hosts/17 {\"note\":\"a\"}\nPUT /v1/hosts/17/labels {\"labels\":[\"b\"]}\n",
        ),
        ("host-delete ord/web-17 99", "", "DELETE /v1/hosts/17\nDELETE /v1/hosts/99\n"),
        ("region-create --name iad --cloud public", "", "POST /v1/regions {\"cloud_id\":1,\"name\":\"iad\"}\n"),
        (
            "host-vars-set - a=1 b=",
            "18\n",
            "DELETE /v1/hosts/18/variables [\"b\"]\nPUT /v1/hosts/18/variables {\"a\":1}\n",
        ),
        ("api PUT hosts/17 --data {\"note\":\"x\"}", "", "PUT /v1/hosts/17 {\"note\":\"x\"}\n"),
        ("api delete /v1/hosts/17", "", "DELETE /v1/hosts/17\n"),
        ("cell-vars-delete 7 a", "", "DELETE /v1/cells/7/variables [\"a\"]\n"),
        ("host-labels-add 17 b", "", "PUT /v1/hosts/17/labels {\"labels\":[\"b\"]}\n"),
        ("host-labels-remove 17 b", "", "DELETE /v1/hosts/17/labels {\"labels\":[\"b\"]}\n"),
        (
            "cloud-create --name public\u{202e} --note \u{9b}x",
            "",
            "POST /v1/clouds {\"name\":\"public\\u202e\",\"note\":\"\\u009bx\"}\n",
        ),
    ] {
        let mut server = original();
        server.silence = !words.contains("web") && !words.ends_with("public");
        let words = words.split(' ').chain(["--dry-run"]);
        assert_eq!(craton(words).at(&server).input(input).run().done(), printed);
        assert!(server.requests().iter().all(|request| request.method == "GET"), "{printed}");
    }
}

#[test]
fn a_dry_run_in_json_is_a_list_of_requests() {
    let mut server = original();
    server.silence = true;
    let words = ["--format=json", "host-update", "17", "--note", "x", "--dry-run"];
    let list: serde_json::Value = serde_json::from_str(&craton(words).at(&server).run().done()).unwrap();
    assert_eq!(list, serde_json::json!([{"method": "PUT", "path": "/v1/hosts/17", "body": {"note": "x"}}]));
}

#[test]
fn every_command_that_writes_takes_it() {
    for words in crate::tree::commands_with_arguments() {
        let verb = words[0].rsplit_once('-').map_or("", |(_, verb)| verb);
        let is_write = matches!(verb, "create" | "update" | "set" | "delete" | "add" | "remove");
        if is_write {
            let help = craton([&words[0], "--help"]).run().done();
            assert!(help.contains("--dry-run"), "{}", words[0]);
        }
    }
}
