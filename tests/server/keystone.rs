//! Who asks is found out before a connection to the database is taken.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use craton_server::{Api, TokenOwner, TokenValidator};
use futures_util::future::join_all;
use http::Request;

use crate::support::{ServerUnderTest, databases};

const REQUESTS: usize = 12;
const PROJECTS: usize = 2;

/// A Keystone that answers nobody before it was asked about all, and about each once.
#[derive(Default)]
struct Slow {
    asking: Mutex<usize>,
    all: Condvar,
}

impl TokenValidator for Slow {
    fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String> {
        let mut asking = self.asking.lock().unwrap();
        *asking += 1;
        self.all.notify_all();
        let (asking, waited) =
            self.all.wait_timeout_while(asking, Duration::from_secs(20), |asking| *asking < PROJECTS).unwrap();
        if waited.timed_out() || *asking > PROJECTS {
            return Err(format!("{asking} ask"));
        }
        let project = (token.to_owned(), "new".to_owned());
        Ok(Some(Arc::new(TokenOwner { user: "u".to_owned(), project: Some(project), roles: Vec::new() })))
    }
}

/// A Keystone that takes the longer, the more it is asked at once.
#[derive(Default)]
struct Laborious(AtomicU32);

impl TokenValidator for Laborious {
    fn validate(&self, _: &str) -> Result<Option<Arc<TokenOwner>>, String> {
        let asking = 1 + self.0.fetch_add(1, Ordering::SeqCst);
        thread::sleep(Duration::from_millis(250) * asking);
        self.0.fetch_sub(1, Ordering::SeqCst);
        let project = ("00000000000000000000000000000001".to_owned(), "new".to_owned());
        Ok(Some(Arc::new(TokenOwner { user: "u".to_owned(), project: Some(project), roles: Vec::new() })))
    }
}

#[test]
fn a_dozen_first_requests_of_a_new_project_are_answered_each_with_a_token_of_its_own() {
    for database in databases() {
        let server = ServerUnderTest::new(database);
        let api = server.runtime.block_on(Api::open(&server.url, 4)).unwrap();
        let api = api.with_keystone(Arc::new(Laborious::default()));
        let requests = (0..REQUESTS).map(|number| {
            let request = Request::get("/v1/clouds").header("x-auth-token", number.to_string());
            api.handle(request.body(Vec::new()).unwrap())
        });
        let answers = server.runtime.block_on(join_all(requests));
        let statuses: Vec<_> = answers.iter().map(|answer| answer.status().as_u16()).collect();
        assert_eq!(statuses, [200; REQUESTS]);
    }
}

#[test]
fn the_first_requests_of_new_projects_are_all_answered_whatever_keystone_takes() {
    for database in databases() {
        let server = ServerUnderTest::new(database);
        let api = server.runtime.block_on(Api::open(&server.url, 4)).unwrap().with_keystone(Arc::new(Slow::default()));
        // Two projects that nobody has seen before.
        let requests = (0..REQUESTS).map(|number| {
            let project = format!("00000000-0000-0000-0000-00000000000{}", number % PROJECTS);
            let request = Request::get("/v1/clouds").header("x-auth-token", project);
            api.handle(request.body(Vec::new()).unwrap())
        });
        let answers = server.runtime.block_on(join_all(requests));
        let statuses: Vec<_> = answers.iter().map(|answer| answer.status().as_u16()).collect();
        assert_eq!(statuses, [200; REQUESTS]);
    }
}
