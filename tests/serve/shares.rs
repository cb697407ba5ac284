//! What one user takes leaves the others some, and what an answer takes has an end.

use std::net::TcpStream;
use std::thread;

use serde_json::{Value, json};

use crate::ansible::from;
use crate::engine::databases;
use crate::raw::{Connection, WireAnswer, request};
use crate::server::{KEY, PROJECT, ServeProcess, ServerFolder};

/// More than one user has connections to the database at once.
const MANY: usize = 8;

/// The key of a new user.
pub(crate) fn user(server: &ServeProcess, name: &str) -> String {
    let user = server.create("/v1/users", json!({"username": name, "project_id": PROJECT}));
    user["api_key"].as_str().unwrap().to_owned()
}

/// A request of the first user's, as another sends it.
pub(crate) fn as_user(name: &str, key: &str, request: String) -> String {
    request.replace("User: bootstrap", &format!("User: {name}")).replace(KEY, key)
}

fn send_as(server: &ServeProcess, name: &str, key: &str, method: &str, path: &str, body: &Value) -> WireAnswer {
    let mut connection = server.connect().patient(60);
    connection.write(as_user(name, key, request(method, path, body)));
    connection.answer()
}

/// A host in region 1 of cloud 1.
fn host(name: &str) -> Value {
    json!({"name": name, "cloud_id": 1, "region_id": 1, "device_type": "server", "ip_address": "10.0.0.1"})
}

fn with_region(server: &ServeProcess) {
    server.create("/v1/clouds", json!({"name": "c"}));
    server.create("/v1/regions", json!({"name": "r", "cloud_id": 1}));
}

#[test]
fn answers_that_one_user_does_not_read_leave_connections_to_the_others() {
    for database in databases() {
        let place = ServerFolder::with(database);
        let server = place.start(&[]);
        with_region(&server);
        let other = user(&server, "other");
        let made: Vec<_> = (0..40)
            .map(|number| {
                let mut body = host(&number.to_string());
                body["variables"] = json!({"large": "x".repeat(250_000)});
                json!({"method": "POST", "path": "/v1/hosts", "body": body})
            })
            .collect();
        assert_eq!(server.send("POST", "/v1/batch", json!({"operations": made})).status, 200);
        let mut held: Vec<_> = (0..MANY)
            .map(|_| {
                let mut connection = server.connect();
                connection.send("GET", "/v1/ansible-inventory", Value::Null);
                connection
            })
            .collect();
        // Two of them wait, and which is not said.
        held.iter().for_each(|connection| connection.stream().set_nonblocking(true).unwrap());
        while !held.iter().any(|connection| connection.stream().peek(&mut [0]).is_ok()) {
            thread::yield_now();
        }
        let answer = send_as(&server, "other", &other, "GET", "/v1/hosts/1", &Value::Null);
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = send_as(&server, "other", &other, "PUT", "/v1/hosts/1", &json!({"note": "changed"}));
        assert_eq!(answer.status, 200, "{}", answer.text());
        held.clear();
        assert_eq!(server.send("GET", "/v1/hosts/1", Value::Null).status, 200);
    }
}

#[test]
fn answers_of_less_than_a_megabyte_that_one_user_does_not_read_are_few() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    with_region(&server);
    let other = user(&server, "other");
    let mut body = host("large");
    body["variables"] = (0..4).map(|number| (format!("v{number}"), json!("x".repeat(200_000)))).collect();
    server.create("/v1/hosts", body);
    let mut held: Vec<_> = (0..MANY)
        .map(|_| {
            let mut connection = server.connect().patient(60);
            connection.send("GET", "/v1/hosts/1", Value::Null);
            connection
        })
        .collect();
    let answered =
        || server.metric("craton_http_requests_total{method=\"GET\",route=\"/v1/hosts/ID\",status=\"200\"} ");
    while answered().is_none_or(|count| count < 6.0) {
        thread::yield_now();
    }
    for _ in 0..20 {
        let answer = send_as(&server, "other", &other, "GET", "/v1/clouds", &Value::Null);
        assert_eq!((answer.status, answered()), (200, Some(6.0)));
    }
    // Those that wait come once the others are read.
    thread::scope(|scope| {
        held.iter_mut().for_each(|connection| drop(scope.spawn(|| assert_eq!(connection.answer().status, 200))));
    });
}

#[test]
fn bodies_that_one_user_announces_leave_room_to_the_others() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let other = user(&server, "other");
    let announced: Vec<_> = (0..MANY)
        .map(|_| {
            let mut connection = server.connect();
            let head = request("POST", "/v1/batch", &Value::Null);
            let head = head.trim_end_matches("\r\n");
            connection.write(format!("{head}\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n", 16 << 20));
            connection
        })
        .collect();
    // Those that have room are asked to go on: three quarters of the 64 MB are 48.
    let is_asked = |connection: &&Connection<TcpStream>| {
        connection.stream().set_nonblocking(true).unwrap();
        connection.stream().peek(&mut [0]).is_ok()
    };
    while announced.iter().filter(is_asked).count() < 3 {
        thread::yield_now();
    }
    let answer = send_as(&server, "other", &other, "POST", "/v1/history/999/undo", &json!({}));
    assert_eq!(answer.status, 404, "{}", answer.text());
}

#[test]
fn a_reader_is_refused_before_what_it_would_change_is_read() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let body = json!({"username": "reader", "project_id": PROJECT, "roles": ["reader"]});
    let key = server.create("/v1/users", body)["api_key"].as_str().unwrap().to_owned();
    for path in ["/v1/batch", "/v1/history/1/undo"] {
        let mut connection = server.connect().patient(60);
        let head = as_user("reader", &key, request("POST", path, &Value::Null));
        connection.write(format!("{}\r\nContent-Length: 900000\r\n\r\n[", head.trim_end_matches("\r\n")));
        assert_eq!(connection.answer().status, 403, "{path}");
    }
}

#[test]
fn a_long_line_of_parents_takes_little_memory() {
    const LINE: usize = 2_000;
    let place = ServerFolder::new();
    let server = place.start(&[]);
    with_region(&server);
    let made: Vec<_> = (0..LINE)
        .map(|number| {
            let mut body = host(&format!("h{number}"));
            body["variables"] = json!({format!("v{number}"): 1});
            if number > 0 {
                body["parent_id"] = json!({"operation": number - 1});
            }
            json!({"method": "POST", "path": "/v1/hosts", "body": body})
        })
        .collect();
    assert_eq!(server.send("POST", "/v1/batch", json!({"operations": made})).status, 200);
    let last = server.send("GET", &format!("/v1/hosts/{LINE}"), Value::Null).json();
    assert_eq!(last["variables"].as_object().unwrap().len(), LINE);
    let page = server.send("GET", "/v1/hosts?details=true&limit=100&sort_dir=desc", Value::Null).json();
    for (number, host) in page["hosts"].as_array().unwrap().iter().enumerate() {
        assert_eq!(host["variables"].as_object().unwrap().len(), LINE - number);
    }
    let inventory: Value = serde_json::from_slice(&from(&place, &server, &[])).unwrap();
    assert_eq!(inventory["_meta"]["hostvars"][format!("h{}", LINE - 1)].as_object().unwrap().len(), LINE + 1);
    let (_, highest) = server.memory();
    assert!(highest < 300, "{highest} MiB");
}

#[test]
fn many_small_objects_take_as_much_memory_as_there_is_room_for() {
    const OBJECTS: usize = 30_000;
    let place = ServerFolder::new();
    let server = place.start(&[]);
    with_region(&server);
    let objects = vec![json!({"": 1}); OBJECTS];
    for number in 0..6 {
        let mut body = host(&format!("h{number}"));
        body["variables"] = json!({"a": objects, "b": objects});
        server.create("/v1/hosts", body);
    }
    let put = json!({"a": vec![json!({"": 1}); 4 * OBJECTS]});
    thread::scope(|scope| {
        for (method, path, body, status) in [
            ("GET", "/v1/hosts?details=true", &Value::Null, 200),
            ("GET", "/v1/history", &Value::Null, 200),
            ("PUT", "/v1/hosts/1/variables", &put, 400),
        ] {
            let server = &server;
            (0..8).for_each(|_| {
                scope.spawn(move || {
                    let mut connection = server.connect().patient(120);
                    connection.send(method, path, body.clone());
                    let found = connection.answer().status;
                    assert!(found == status || found == 503, "{method} {path}: {found}");
                });
            });
        }
    });
    let (_, highest) = server.memory();
    assert!(highest < 800, "{highest} MiB");
}

#[test]
fn one_users_long_writes_leave_the_one_writer_to_another() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "8"]);
    with_region(&server);
    server.create("/v1/clouds", json!({"name": "other"}));
    let make = |number: usize| json!({"method": "POST", "path": "/v1/hosts", "body": host(&format!("h{number}"))});
    let made: Vec<_> = (0..1_000).map(make).collect();
    assert_eq!(server.send("POST", "/v1/batch", json!({"operations": made})).status, 200);
    let key = user(&server, "long");
    let to = |number: usize| json!({"method": "PUT", "path": "/v1/regions/1", "body": {"cloud_id": 1 + number % 2}});
    let moves: Vec<_> = (1..10_000).map(to).collect();
    let body = json!({"operations": moves});
    let mut long: Vec<_> = (0..3)
        .map(|_| {
            let mut connection = server.connect().patient(60);
            connection.write(as_user("long", &key, request("POST", "/v1/batch", &body)));
            connection
        })
        .collect();
    let statements = || -> u64 {
        let metrics = server.send("GET", "/metrics", Value::Null).text();
        let line = metrics.lines().find_map(|line| line.strip_prefix("craton_database_statements_total "));
        line.unwrap().parse().unwrap()
    };
    let begin = statements();
    while statements() < begin + 1_000 {
        thread::yield_now();
    }
    let answer = server.send("PUT", "/v1/hosts/7", json!({"note": "short"}));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let is_answered = |connection: &&Connection<TcpStream>| {
        connection.stream().set_nonblocking(true).unwrap();
        let is_answered = connection.stream().peek(&mut [0]).is_ok();
        connection.stream().set_nonblocking(false).unwrap();
        is_answered
    };
    assert!(long.iter().filter(is_answered).count() <= 1, "it waits for one of them only");
    for connection in &mut long {
        assert_eq!(connection.answer().status, 503);
    }
}

#[test]
fn a_page_ends_where_its_variables_would_be_too_large_and_the_next_goes_on() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    with_region(&server);
    let large = |count: usize| -> Value {
        (0..count).map(|number| (format!("v{number}"), json!("x".repeat(250_000)))).collect()
    };
    assert_eq!(server.send("PUT", "/v1/regions/1/variables", large(3)).status, 200);
    let made: Vec<_> = (0..60)
        .map(|number| json!({"method": "POST", "path": "/v1/hosts", "body": host(&number.to_string())}))
        .collect();
    assert_eq!(server.send("POST", "/v1/batch", json!({"operations": made})).status, 200);
    let (mut names, mut path, mut pages) = (Vec::new(), "/v1/hosts?details=true&limit=100".to_owned(), 0);
    loop {
        let answer = server.send("GET", &path, Value::Null);
        assert!(answer.status == 200 && answer.text().len() < 20 << 20, "{} {}", answer.status, answer.text().len());
        let page = answer.json();
        let Some(items) = page["hosts"].as_array().filter(|items| !items.is_empty()) else { break };
        names.extend(items.iter().map(|host| host["name"].as_str().unwrap().to_owned()));
        let next = page["links"].as_array().unwrap().iter().find(|link| link["rel"] == "next").unwrap();
        path = next["href"].as_str().unwrap().split_once("craton.test:1").unwrap().1.to_owned();
        pages += 1;
    }
    assert_eq!(names, (0..60).map(|number| number.to_string()).collect::<Vec<_>>());
    assert!(pages > 1);
}

#[test]
fn what_one_host_inherits_is_at_most_16_mb() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    with_region(&server);
    let mut above = Value::Null;
    for number in 0..17 {
        let mut body = host(&number.to_string());
        body["parent_id"] = above;
        above = server.create("/v1/hosts", body)["id"].clone();
        let variables: Value = (0..4).map(|part| (format!("v{number}_{part}"), json!("x".repeat(249_000)))).collect();
        assert_eq!(server.send("PUT", &format!("/v1/hosts/{above}/variables"), variables).status, 200);
    }
    assert_eq!(server.send("GET", "/v1/hosts/4", Value::Null).status, 200);
    let refused = server.send("GET", &format!("/v1/hosts/{above}"), Value::Null);
    assert!(refused.status == 400 && refused.text().contains("resolved-values=false"), "{}", refused.text());
    let own = server.send("GET", &format!("/v1/hosts/{above}?resolved-values=false"), Value::Null);
    assert_eq!(own.json()["variables"].as_object().unwrap().len(), 4);
}

#[test]
fn a_body_has_so_many_values_and_a_host_so_many_bytes() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let zeros = |count: usize| format!("[{}]", vec!["0"; count].join(","));
    for (count, words) in [(999_998, "[0, 0, 0"), (1_000_000, "more than 1000000 values")] {
        let mut connection = server.connect().patient(60);
        let body = zeros(count);
        let head = request("POST", "/v1/batch", &Value::Null);
        connection.write(format!("{}\r\nContent-Length: {}\r\n\r\n{body}", head.trim_end_matches("\r\n"), body.len()));
        let answer = connection.answer();
        assert!(answer.status == 400 && answer.text().contains(words), "{count}: {}", answer.text());
    }
    for (host, status) in [
        ("h".repeat(259), 200),
        ("h".repeat(260), 400),
        ("h\r\nHost: h".to_owned(), 400),
        ("user:password@h".to_owned(), 400),
    ] {
        let mut connection = server.connect().patient(60);
        connection.write(request("GET", "/v1/clouds", &Value::Null).replace("craton.test:1", &host));
        assert_eq!(connection.answer().status, status, "{host}");
    }
    let mut connection = server.connect().patient(60);
    let head = request("GET", "http://user:password@h/v1/clouds", &Value::Null).replace("Host: craton.test:1\r\n", "");
    connection.write(head);
    assert_eq!(connection.answer().status, 400);
}
