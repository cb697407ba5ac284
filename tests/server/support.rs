//! A server under test: the API over a database of its own, and a short way to ask it.

use craton_model::{MODEL, Model};
use craton_server::{Api, Bootstrap};
use http::{HeaderMap, Request};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

pub use crate::engine::{Database, databases, fresh_postgres};

pub const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";
pub const HOST: &str = "127.0.0.1:7795";

/// Runs a promise on SQLite, and on PostgreSQL where `CRATON_TEST_POSTGRES` names one.
pub fn on_each_database(promise: impl Fn(&ServerUnderTest)) {
    for database in databases() {
        promise(&ServerUnderTest::new(database));
    }
}

pub struct ServerUnderTest {
    pub api: Api,
    pub runtime: Runtime,
    /// Where its database is.
    pub url: String,
    /// The file of a SQLite database; it goes with the server.
    _folder: tempfile::TempDir,
}

pub struct ApiAnswer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl ApiAnswer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn message(&self) -> String {
        self.json()["message"].as_str().unwrap_or_default().to_owned()
    }

    /// The names of the items of a list.
    pub fn names(&self, list: &str) -> Vec<String> {
        let body = self.json();
        let items = body[list].as_array().unwrap_or_else(|| panic!("no {list}: {body}"));
        items.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    }
}

impl ServerUnderTest {
    pub fn new(database: Database) -> ServerUnderTest {
        ServerUnderTest::of(database, &MODEL)
    }

    /// A server of an inventory of other kinds.
    pub fn of(database: Database, model: &'static Model) -> ServerUnderTest {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let url = match database {
            Database::Sqlite => format!("sqlite:{}", folder.path().join("fleet.db").display()),
            Database::Postgres => runtime.block_on(fresh_postgres()),
        };
        let api = runtime.block_on(Api::open_with(&url, 4, model)).unwrap();
        let bootstrap = Bootstrap {
            project: Some(PROJECT.parse().unwrap()),
            api_key: Some("bootstrap".to_owned()),
            ..Bootstrap::default()
        };
        runtime.block_on(api.bootstrap(&bootstrap)).unwrap().unwrap();
        ServerUnderTest { api, runtime, url, _folder: folder }
    }

    /// Another server on the same database.
    pub fn another(&self) -> Api {
        self.runtime.block_on(Api::open(&self.url, 4)).unwrap()
    }

    pub fn send(&self, request: Request<Vec<u8>>) -> ApiAnswer {
        let response = self.runtime.block_on(self.api.handle(request));
        ApiAnswer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: String::from_utf8(response.into_body()).unwrap(),
        }
    }

    pub fn request_as(&self, user: &str, key: &str, project: &str, method: &str, path: &str, body: Value) -> ApiAnswer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", HOST)
            .header("x-auth-user", user)
            .header("x-auth-token", key)
            .header("x-auth-project", project);
        let mut bytes = Vec::new();
        if !body.is_null() {
            request = request.header("content-type", "application/json");
            bytes = body.to_string().into_bytes();
        }
        self.send(request.body(bytes).unwrap())
    }

    pub fn request(&self, method: &str, path: &str, body: Value) -> ApiAnswer {
        self.request_as("bootstrap", "bootstrap", PROJECT, method, path, body)
    }

    pub fn get(&self, path: &str) -> ApiAnswer {
        self.request("GET", path, Value::Null)
    }

    pub fn put(&self, path: &str, body: Value) -> ApiAnswer {
        self.request("PUT", path, body)
    }

    pub fn delete(&self, path: &str) -> ApiAnswer {
        self.request("DELETE", path, Value::Null)
    }

    /// Makes something that must succeed.
    pub fn create(&self, path: &str, body: Value) -> Value {
        let answer = self.request("POST", path, body);
        assert_eq!(answer.status, 201, "{path}: {}", answer.text);
        answer.json()
    }
}

/// Takes labels and roles out of what we answer where the original's answer has none: ours has labels with details, and says
/// what a user may do.
pub fn forget_additions(ours: &mut Value, theirs: &Value) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for addition in ["labels", "roles"] {
                if !theirs.contains_key(addition) {
                    ours.remove(addition);
                }
            }
            ours.iter_mut()
                .filter_map(|(key, ours)| Some((ours, theirs.get(key)?)))
                .for_each(|(o, t)| forget_additions(o, t));
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.iter_mut().zip(theirs).for_each(|(o, t)| forget_additions(o, t))
        }
        _ => {}
    }
}
