//! Commands about many things: which they take, in which order they say what became of them, and how far they came.

use crate::original::original;
use crate::support::terminal::Terminal;
use crate::support::{RecordingServer, Request, craton, json};
use serde_json::{Value, json as value};
use std::collections::HashSet;
use std::io::Write;
use std::sync::{Condvar, Mutex, mpsc};

#[test]
fn of_ten_deletions_three_fail_and_seven_are_done() {
    let server = RecordingServer::new(|request, _| match request.path().rsplit('/').next() {
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
    assert_eq!(failed[3], "ERROR: 3 of 10 hosts failed");
    assert_eq!(server.requests().len(), 10);
}

#[test]
fn variables_that_were_deleted_but_not_set_are_named() {
    let server = RecordingServer::new(|request, _| match request.method.as_str() {
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
    let server = RecordingServer::new(|request, _| match request.path() {
        "/v1/hosts/1" => json(200, r#"{"id": 1}"#),
        _ => json(400, r#"{"message": "no", "status": 400}"#),
    });
    let sentence = craton(["host-update", "1", "--note", "x", "--labels", "a,b"]).at(&server).run().failed(1);
    assert!(sentence.starts_with("ERROR: the fields of host 1 are changed, but then: no (HTTP 400"), "{sentence}");
}

fn lines(requests: &[Request]) -> Vec<String> {
    let mut lines: Vec<_> =
        requests.iter().map(|request| format!("{} {} {}", request.method, request.target, request.body)).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn every_verb_that_changes_or_shows_one_takes_several() {
    for (words, input, begin, count, printed) in [
        ("host-show web-18 17 19", "", "GET /v1/hosts/", 3, "| id        | 18     |"),
        ("host-update 17 18 --note x", "", "PUT /v1/hosts/", 0, ""),
        ("host-delete 17 web-18", "", "DELETE /v1/hosts/", 2, "Host 18 (web-18) was successfully deleted.\n"),
        ("host-vars-get - a", "17\n\n web-18 \n", "GET /v1/hosts/", 2, "| variables | {'a': 1} |"),
        ("host-vars-set 17 18 40 tier=gold a=1", "", "PUT /v1/hosts/", 3, "Variables of host 40 successfully set.\n"),
        ("host-vars-set 17 18", r#"{"tier": "gold"}"#, "PUT /v1/hosts/", 2, "Variables of host 17 successfully set.\n"),
        ("host-vars-set - tier=gold", "17\n18", "PUT /v1/hosts/", 2, "Variables of host 18 successfully set.\n"),
        ("host-vars-delete - a b", "17\n18", "DELETE /v1/hosts/", 2, "Variables of host 18 successfully deleted.\n"),
        ("host-labels-get 17 18", "", "GET /v1/hosts/", 2, "| labels   | ['a'] |"),
        ("host-labels-add - b", "17\n18\n", "PUT /v1/hosts/", 2, "Labels of host 17 successfully added.\n"),
        ("host-labels-remove - b", "17\n18\n", "DELETE /v1/hosts/", 2, "Labels of host 17 successfully removed.\n"),
        ("region-delete 1 - dfw", "3", "DELETE /v1/regions/", 3, "Region 3 was successfully deleted.\n"),
    ] {
        let server = original();
        let outcome = craton(words.split(' ')).at(&server).input(input).run();
        if count == 0 {
            continue;
        }
        let stdout = outcome.done();
        let made = lines(&server.requests()).into_iter().filter(|line| line.starts_with(begin) && !line.contains('?'));
        assert!(made.count() >= count, "{words}: {:?}", server.requests());
        assert!(stdout.contains(printed), "{words}: {stdout}");
    }
}

#[test]
fn the_ids_of_a_list_are_what_the_next_command_reads() {
    let fleet = craton(["host-list", "-q", "--all", "--region", "ord"]).with("CRATON_URL", "demo:");
    let ids = fleet.run().done();
    assert!(ids.lines().count() > 10 && ids.lines().all(|line| line.parse::<u64>().is_ok()), "{ids}");
    let update = ["--format=json", "host-update", "-", "--note", "power work"];
    let updated = craton(update).with("CRATON_URL", "demo:").input(ids.clone()).run().done();
    let updated: Vec<Value> = serde_json::from_str(&updated).unwrap();
    assert_eq!(updated.iter().map(|host| format!("{}\n", host["id"])).collect::<String>(), ids);
    assert!(updated.iter().all(|host| host["note"] == "power work"));
    let nothing = craton(["host-list", "-q", "--name", "nowhere"]).with("CRATON_URL", "demo:").run().done();
    assert_eq!(nothing, "");
    let server = RecordingServer::silent();
    assert_eq!(craton(update).at(&server).input(nothing).run().done(), "[]\n");
}

#[test]
fn a_line_of_standard_input_that_is_no_target_is_named_and_nothing_is_changed() {
    let server = RecordingServer::silent();
    let sentence = craton(["host-delete", "-"]).at(&server).input("1\n2\na//b\n").run().failed(1);
    assert_eq!(sentence, "ERROR: line 3 of standard input is no target: a name is missing\n");
    let sentence = craton(["host-vars-set", "-"]).at(&server).input("1\n").run().failed(1);
    assert!(sentence.contains("give KEY=VALUE arguments, for standard input holds the targets"), "{sentence}");
    let sentence = craton(["host-vars-set", "1", "novalue"]).at(&server).input("").run().failed(1);
    assert!(sentence.contains("there is no `=` in `novalue`"), "{sentence}");
    let sentence = craton(["host-vars-set", "1", "a=1", "novalue"]).at(&server).run().failed(1);
    assert!(sentence.contains("`novalue` is no variable"), "{sentence}");
}

#[test]
fn json_of_several_is_a_list_and_of_one_an_object() {
    let printed = |words: &str, input: &str| -> Value {
        let server = original();
        let words = ["--format=json"].into_iter().chain(words.split(' '));
        serde_json::from_str(&craton(words).at(&server).input(input).run().done()).unwrap()
    };
    let ids =
        |list: Value| list.as_array().unwrap().iter().map(|item| item["id"].as_u64().unwrap()).collect::<Vec<_>>();
    assert_eq!(printed("host-show 18", "")["name"], "web-18");
    assert_eq!(ids(printed("host-show 40 17 18", "")), [40, 17, 18]);
    assert_eq!(ids(printed("host-show -", "18")), [18]);
    assert_eq!(printed("host-vars-get 18", ""), value!({"a": 1}));
    let variables = value!([{"id": 18, "variables": {"a": 1}}, {"id": 17, "variables": {"a": 1}}]);
    assert_eq!(printed("host-vars-get -", "18\n17"), variables);
    assert_eq!(printed("host-vars-set 18 17 a=1", ""), variables);
    assert_eq!(
        printed("host-labels-get 18 17", ""),
        value!([{"id": 18, "labels": ["a"]}, {"id": 17, "labels": ["a"]}])
    );
}

#[test]
fn each_of_several_has_a_table_of_its_own() {
    let both = craton(["host-show", "17", "18"]).at(&original()).run().done();
    let each = ["17", "18"].map(|id| craton(["host-show", id]).at(&original()).run().done());
    assert_eq!(both, each.concat());
}

/// Answers no DELETE before so many are there, and then the last first.
fn all_at_once(wanted: usize) -> RecordingServer {
    let (state, change) = (Mutex::new((0, Vec::new())), Condvar::new());
    RecordingServer::raw(move |request, _, stream| {
        let id: usize = request.path().rsplit('/').next().unwrap().parse().unwrap();
        let mut counts = state.lock().unwrap();
        counts.0 += 1;
        counts.1.push(id);
        counts.1.sort_unstable();
        change.notify_all();
        let is_early = |(come, waiting): &mut (usize, Vec<usize>)| *come < wanted || waiting.last() != Some(&id);
        let mut counts = change.wait_while(counts, is_early).unwrap();
        let done = stream.write_all(json(204, "").as_bytes()).is_ok();
        counts.1.pop();
        change.notify_all();
        done
    })
}

#[test]
fn so_many_requests_as_jobs_are_made_at_once_and_told_in_the_order_given() {
    for (jobs, ids) in [(None, 8), (Some("3"), 3), (Some("20"), 20)] {
        let server = all_at_once(ids);
        let words = ["host-delete".to_owned()].into_iter().chain((1..=ids).map(|id| id.to_string()));
        let words = words.chain(jobs.into_iter().flat_map(|jobs| ["--jobs".to_owned(), jobs.to_owned()]));
        let stdout = craton(words).at(&server).run().done();
        let expected: String = (1..=ids).map(|id| format!("Host {id} was successfully deleted.\n")).collect();
        assert_eq!(stdout, expected);
    }
}

#[test]
fn no_more_requests_than_jobs_are_made_at_once() {
    let under_way = Mutex::new((0, 0));
    let server = RecordingServer::new(move |request, _| {
        if request.target == "/v1/most" {
            return json(200, &under_way.lock().unwrap().1.to_string());
        }
        let begin = || {
            let mut counts = under_way.lock().unwrap();
            counts.0 += 1;
            counts.1 = counts.1.max(counts.0);
        };
        begin();
        std::thread::yield_now();
        under_way.lock().unwrap().0 -= 1;
        json(204, "")
    });
    let ids = (1..=200).map(|id| id.to_string());
    craton(["host-delete", "--jobs", "2"].map(String::from).into_iter().chain(ids)).at(&server).run().done();
    let mut stream = std::net::TcpStream::connect(server.url.trim_start_matches("http://")).unwrap();
    stream.write_all(b"GET /v1/most HTTP/1.1\r\n\r\n").unwrap();
    let mut answer = [0; 256];
    let count = std::io::Read::read(&mut stream, &mut answer).unwrap();
    let most = String::from_utf8_lossy(&answer[..count]).rsplit('\n').next().unwrap().parse::<usize>().unwrap();
    assert!((1..=2).contains(&most), "{most}");
    for wrong in ["0", "x", "1000"] {
        craton(["host-delete", "1", "--jobs", wrong]).at(&server).run().failed(2);
    }
}

#[test]
fn what_is_not_there_can_be_passed_over() {
    for (words, sentence) in [
        ("host-show 18 99 web-9", "there is no host 99"),
        ("host-show web-9 18", "there is no host named web-9"),
        ("host-delete web-9 18", "there is no host named web-9"),
        ("host-labels-get 99 18", "there is no host 99"),
        ("host-vars-get web-9", "there is no host named web-9"),
        ("host-update web-9 --note x", "there is no host named web-9"),
    ] {
        let server = original();
        let run = |more: &[&str]| craton(words.split(' ').chain(more.iter().copied())).at(&server).run();
        let outcome = run(&["--ignore-missing"]);
        assert_eq!(outcome.status, Some(0), "{outcome:?}");
        assert!(outcome.stderr.contains(&format!("passed over: {sentence}")), "{outcome:?}");
        assert_eq!(run(&[]).status, Some(1), "{words}");
    }
}

#[test]
fn a_failure_stops_nothing_and_is_told_in_a_line() {
    let server = original();
    let outcome = craton(["--format=json", "host-show", "99", "web-9", "18"]).at(&server).run();
    assert_eq!(outcome.status, Some(1));
    let list: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(list[0]["id"], 18);
    let lines: Vec<_> = outcome.stderr.lines().collect();
    assert_eq!(lines[0], "ERROR: there is no host named web-9");
    assert!(lines[1].starts_with("ERROR: host 99: there is no host 99 (HTTP 404"), "{lines:?}");
    assert_eq!(lines[2..], ["ERROR: 2 of 3 hosts failed"]);
}

#[test]
fn a_create_can_be_repeated() {
    let fleet = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", fleet.path().join("fleet.db").display());
    let run = |words: &str| craton(words.split(' ')).with("CRATON_URL", &url).run();
    let id = |words: &str| {
        let printed: Value =
            serde_json::from_str(&run(&format!("--format=json {words} --if-not-exists")).done()).unwrap();
        printed["id"].clone()
    };
    for words in [
        "project-create --name p",
        "cloud-create --name public",
        "region-create --name ord --cloud public",
        "region-create --name dfw --cloud public",
        "cell-create --name rack-7 --cloud public --region ord",
        "cell-create --name rack-7 --cloud public --region dfw",
        "host-create --name web-1 -i 10.0.0.1 -t server --cloud public --region ord",
        "network-create --name net-1 --cidr 10.0.0.0/24 --gateway 10.0.0.1 --netmask 255.255.255.0 --cloud public -r ord",
        "network-interface-create --name eth0 -i 10.0.0.1 -t ethernet --device web-1",
    ] {
        let (first, second) = (id(words), id(words));
        assert_eq!(first, second, "{words}");
    }
    assert_eq!(run("cell-list --fields id").done().lines().count(), 4 + 2, "one in each region");
    let stderr = run("cloud-create --name public --if-not-exists").stderr;
    assert_eq!(stderr, "Cloud 1 (public) was there already.\n");
    run("cloud-create --name public").failed(1);
}

#[test]
fn a_taken_name_that_the_server_calls_an_error_of_its_own_is_found_too() {
    let server = RecordingServer::new(|request, number| match (request.method.as_str(), number) {
        ("POST", _) => json(500, r#"{"message": "Unknown Error", "status": 500}"#),
        (_, 0) => json(200, r#"{"network_devices": [], "links": []}"#),
        _ if request.target.contains('?') => {
            json(200, r#"{"network_devices": [{"id": 5, "name": "x", "region_id": 1}], "links": []}"#)
        }
        _ => json(200, r#"{"id": 5, "name": "x"}"#),
    });
    let words = "network-device-create -n x -i 10.0.0.1 -t switch --cloud 1 --region 1 --if-not-exists";
    let table = craton(words.split(' ')).at(&server).run().done();
    assert!(table.contains("| id       | 5     |"), "{table}");
}

#[test]
fn on_a_terminal_work_that_takes_a_while_shows_how_far_it_is() {
    let (go_on, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let held = RecordingServer::raw(move |request, _, stream| {
        if request.path() == "/v1/hosts/3" {
            wait.lock().unwrap().recv().unwrap();
        }
        stream.write_all(json(204, "").as_bytes()).is_ok()
    });
    let mut terminal = Terminal::of_width(80);
    let mut command = craton(["host-delete", "1", "2", "3"]).at(&held).with("TERM", "xterm");
    command.command.stderr(terminal.end());
    let child = command.spawn();
    drop(command);
    assert!(terminal.read_until("2/3 hosts").contains('█'));
    go_on.send(()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 3);

    let quick = RecordingServer::new(|_, _| json(204, ""));
    let terminal = Terminal::of_width(80);
    let mut command = craton(["host-delete", "1", "2", "3"]).at(&quick).with("TERM", "xterm");
    command.command.stderr(terminal.end());
    command.run().done();
    assert_eq!(terminal.read(), "");
}

#[test]
fn what_a_deletion_did_not_find_is_said_where_the_server_tells() {
    let run = |words: &str| craton(words.split(' ')).with("CRATON_URL", "demo:").run();
    assert_eq!(run("network-interface-delete 99999").done(), "Network interface 99999 was not there.\n");
    assert_eq!(run("host-delete 20 99999").done(), "Host 20 was successfully deleted.\nHost 99999 was not there.\n");
    let server = original();
    assert_eq!(craton(["host-delete", "99"]).at(&server).run().done(), "Host 99 was successfully deleted.\n");
}

#[test]
fn every_distinct_id_of_many_is_asked_about() {
    let server = original();
    let ids: Vec<_> = (1..=300).map(|id| id.to_string()).collect();
    craton(["host-delete".to_owned()].into_iter().chain(ids)).at(&server).run().done();
    let paths: HashSet<_> = server.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!((paths.len(), server.requests().len()), (300, 300));
}
