//! What is too long, too much or too slow is refused, and the others are served meanwhile.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

use craton_server::{BATCH_LIMIT, BODY_LIMIT};
use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};

use crate::raw::{Connection, credentials};
use crate::server::{KEY, ServeProcess, ServerFolder};

/// How many come at once with a wrong key.
const CALLERS: usize = 300;
/// How many answers of a megabyte are asked for by who reads them slowly: more than the system takes by itself.
const SLOW: usize = 6;

fn post_head(more: &str) -> String {
    format!("POST /v1/clouds HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n{}{more}\r\n", credentials())
}

#[test]
fn a_body_over_a_megabyte_is_refused_before_it_is_sent() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let mut connection = server.connect().patient(60);
    connection.write(post_head(&format!("Content-Length: {}\r\n", BODY_LIMIT + 1)));
    let answer = connection.answer();
    assert_eq!((answer.status, &answer.json()["status"]), (413, &json!(413)));
    assert!(answer.header("x-openstack-request-id").is_some_and(|id| id.starts_with("req-")));
    // Who waits to be told to go on is not.
    let mut connection = server.connect().patient(60);
    connection.write(post_head(&format!("Content-Length: {}\r\nExpect: 100-continue\r\n", BODY_LIMIT + 1)));
    assert_eq!(connection.answer().status, 413);
    assert!(connection.is_ended());
}

#[test]
fn a_sender_of_ten_megabytes_comes_to_read_why_it_is_refused() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let length = 10 * BODY_LIMIT;
    for head in [format!("Content-Length: {length}\r\n"), "Transfer-Encoding: chunked\r\n".to_owned()] {
        let mut connection = server.connect().patient(60);
        connection.write(post_head(&head));
        if head.starts_with("Transfer") {
            connection.write(format!("{length:x}\r\n"));
        }
        connection.write(vec![b' '; length]);
        assert_eq!(connection.answer().status, 413, "{head}");
    }
    assert_eq!(server.send("GET", "/v1/clouds", Value::Null).json()["clouds"], json!([]));
}

#[test]
fn a_body_of_a_megabyte_is_read() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let mut connection = server.connect();
    let body = json!({"name": "wide"}).to_string();
    let body = body.clone() + &" ".repeat(BODY_LIMIT - body.len());
    connection.write(post_head(&format!("Content-Length: {}\r\n", body.len())) + &body);
    assert_eq!(connection.answer().status, 201);
}

#[test]
fn a_batch_of_sixteen_megabytes_is_read_and_one_more_byte_refused() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let head = |length: usize| post_head(&format!("Content-Length: {length}\r\n")).replace("clouds", "batch");
    let mut connection = server.connect().patient(60);
    let body = json!({"operations": []}).to_string();
    connection.write(head(BATCH_LIMIT) + &body + &" ".repeat(BATCH_LIMIT - body.len()));
    assert_eq!(connection.answer().status, 200);
    connection.write(head(BATCH_LIMIT + 1) + &" ".repeat(BATCH_LIMIT + 1));
    assert_eq!(connection.answer().status, 413);
}

#[test]
fn a_flood_of_headers_is_refused_and_ends_its_connection() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    let many: String = (0..200).map(|number| format!("X-{number}: 1\r\n")).collect();
    for flood in [many, format!("X-Long: {}\r\n", "x".repeat(100 << 10))] {
        let mut connection = server.connect().patient(60);
        connection.write(format!("GET /v1/hosts HTTP/1.1\r\nHost: h\r\n{flood}\r\n"));
        assert_eq!(connection.answer().status, 431);
        assert!(connection.is_ended());
    }
    // One that never ends: what is kept of it does not grow.
    let mut endless = TcpStream::connect(server.address()).unwrap();
    let refused = (0..).find(|_| endless.write_all(&[b'x'; 64 << 10]).is_err());
    assert!(refused.is_some_and(|pieces| pieces < 1_000));
    assert_eq!(server.send("GET", "/v1/hosts", Value::Null).status, 200);
}

#[test]
fn slow_clients_are_hung_up_on_and_the_others_are_served_meanwhile() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "1"]);
    let slow_heads: Vec<_> = (0..50).map(|_| began(&server, "GET /v1/hosts HT")).collect();
    let body = post_head("Content-Length: 1000\r\n") + "{\"name\": ";
    let slow_bodies: Vec<_> = (0..50).map(|_| began(&server, &body)).collect();
    assert_eq!(server.send("GET", "/v1/hosts", Value::Null).status, 200);
    for mut connection in slow_heads {
        assert!(connection.is_ended());
    }
    for mut connection in slow_bodies {
        assert_eq!(connection.answer().status, 408);
        assert!(connection.is_ended());
    }
    // A drop now and then is no excuse: the time is for the whole head.
    let dripping = began(&server, "");
    let drips = (0..600).take_while(|_| {
        thread::sleep(Duration::from_millis(100));
        dripping.stream().write_all(b"x").is_ok()
    });
    assert!(drips.count() < 600);
}

fn began(server: &ServeProcess, bytes: &str) -> Connection<TcpStream> {
    let mut connection = server.connect().patient(60);
    connection.write(bytes);
    connection
}

#[test]
fn who_does_not_take_its_answers_is_hung_up_on() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "1", "--demo", "200"]);
    let mut deaf = TcpStream::connect(server.address()).unwrap();
    deaf.set_write_timeout(Some(Duration::from_secs(60))).unwrap();
    let asked = crate::raw::request("GET", "/v1/hosts?limit=100&details=true", &Value::Null);
    let refused = (0..100_000).find_map(|_| deaf.write_all(asked.as_bytes()).err());
    // Not `WouldBlock`: that would be our own patience at its end.
    assert!(matches!(refused.unwrap().kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset));
}

#[test]
fn who_reads_slowly_is_served_and_who_hardly_reads_is_hung_up_on() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "3", "--listen", "127.0.0.1:0", "--listen", "unix:socket"]);
    let large: Value = (0..4).map(|number| (number.to_string(), json!("x".repeat(240_000)))).collect();
    server.create("/v1/clouds", json!({"name": "c", "variables": large}));
    let whole = server.send("GET", "/v1/clouds/1", Value::Null).text().len() * SLOW;
    let tcp = || {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        // Else its own system takes for it what it does not read.
        socket.set_recv_buffer_size(4 << 10).unwrap();
        socket.connect(&server.address().parse::<SocketAddr>().unwrap().into()).unwrap();
        TcpStream::from(socket)
    };
    let unix = || UnixStream::connect(place.path("socket")).unwrap();
    thread::scope(|scope| {
        let read = [
            scope.spawn(|| slowly(tcp(), 500)),
            scope.spawn(|| slowly(tcp(), 20)),
            scope.spawn(|| slowly(unix(), 4_000)),
            scope.spawn(|| slowly(unix(), 20)),
        ];
        let read = read.map(|reader| reader.join().unwrap());
        assert!(read[0] > whole && read[1] < whole, "{read:?} of {whole}");
        assert!(read[2] > whole && read[3] < whole, "{read:?} of {whole}");
    });
}

/// Reads so many bytes of answers ten times a second, for several timeouts, then all that there is; how many those are.
fn slowly(mut stream: impl Read + Write, most: usize) -> usize {
    let asked = crate::raw::request("GET", "/v1/clouds/1", &Value::Null);
    let last = asked.replace("Host: ", "Connection: close\r\nHost: ");
    stream.write_all((asked.repeat(SLOW - 1) + &last).as_bytes()).unwrap();
    let mut read = 0;
    for _ in 0..100 {
        thread::sleep(Duration::from_millis(100));
        read += stream.read(&mut vec![0; most]).unwrap();
    }
    let mut rest = Vec::new();
    // An error is that it was hung up on.
    let _ = stream.read_to_end(&mut rest);
    read + rest.len()
}

#[test]
fn what_is_no_http_harms_nobody() {
    let place = ServerFolder::new();
    let server = place.start(&[]);
    for bytes in ["\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\0\r\n\r\n"] {
        let mut connection = server.connect().patient(60);
        connection.write(bytes);
        assert!(connection.try_answer().is_none_or(|answer| answer.status == 400), "{bytes:?}");
    }
    assert_eq!(server.send("GET", "/v1/hosts", Value::Null).status, 200);
}

#[test]
fn callers_with_wrong_keys_leave_no_memory_behind() {
    let place = ServerFolder::new();
    let server = place.start(&["--timeout", "600"]);
    let asked = crate::raw::request("GET", "/v1/clouds", &Value::Null).replace(KEY, "a wrong key");
    thread::scope(|scope| {
        for _ in 0..CALLERS {
            scope.spawn(|| {
                let mut connection = server.connect().patient(600);
                connection.write(&asked);
                assert_eq!(connection.answer().status, 401);
            });
        }
    });
    let (held, _) = server.memory();
    assert!(held < 200, "{held} MB");
}
