//! JSON is what Python writes, for every character there is.

use crate::support::{RecordingServer, craton, json};
use std::io::Write;
use std::process::{Command, Stdio};

const PYTHON: &str = "import json, sys\n\
    json.dump(json.load(sys.stdin), sys.stdout, sort_keys=True, indent=4)\nprint()";

#[test]
fn json_is_what_python_writes_for_every_code_point() {
    let all: String = (0..=u32::from(char::MAX)).filter_map(char::from_u32).collect();
    let item = serde_json::json!({
        "all": all, "z": [], "a": {}, "nested": {"b": [1, 2.5, {"é": null}], "a": [[true, false]]}, "\u{1f600}": "",
        "\u{ffff}": 1, "float": [1.0, 1e3, 1.5e-7, 1e22], "id": 1
    });
    let body = item.to_string();
    let answer = json(200, &body);
    let server = RecordingServer::new(move |_, _| answer.clone());
    let ours = craton(["--format=json", "cloud-show", "1"]).at(&server).run().done();
    assert!(ours.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)));
    let python = Command::new("python3").args(["-c", PYTHON]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut python) = python else {
        eprintln!("SKIPPED: there is no python3 to compare with");
        return;
    };
    let mut stdin = python.stdin.take().unwrap();
    std::thread::spawn(move || stdin.write_all(body.as_bytes()));
    let theirs = python.wait_with_output().unwrap();
    assert_eq!(ours, String::from_utf8(theirs.stdout).unwrap());
}
