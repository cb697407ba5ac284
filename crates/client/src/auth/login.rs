//! What opens a session: the base of its requests and the headers that say who asks.

use super::craton;
use super::keystone::Keystone;
use super::token::Token;
use super::{Auth, AuthMethod};
use crate::answer::{Success, read_answer, without};
use crate::error::{Call, Error, Result, SessionSetting, SettingProblem};
use crate::options::TransportOptions;
use crate::retry::Requester;
use crate::secret::Secret;
use crate::server_url::ServerUrl;
use craton_model::{Id, Type};
use http::{HeaderMap, Method};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use url::Url;

/// What a request needs: where it goes, and what proves who asks.
#[derive(Debug)]
pub(crate) struct Authorized {
    pub base: Url,
    pub headers: HeaderMap,
    pub requester: Requester,
    /// What no error may repeat.
    pub secrets: Vec<Secret>,
    /// The project in which is acted, if that is known.
    pub project: Option<Id>,
}

/// How a session comes to be authorized.
#[derive(Debug)]
pub(crate) enum Login {
    /// It is.
    Ready(Arc<Authorized>),
    /// From Keystone, with the first request.
    Keystone(Box<KeystoneLogin>),
}

impl Login {
    /// Nothing is sent. Without a `server` the service catalogue names one.
    pub(crate) fn new(auth: Auth, server: Option<ServerUrl>, options: TransportOptions) -> Result<Self> {
        match auth {
            Auth::Craton(credentials) => {
                let missing =
                    || Error::Setting { setting: SessionSetting::ServerUrl, problem: SettingProblem::Missing };
                let server = server.ok_or_else(missing)?;
                let headers = credentials.headers()?;
                let requester = Requester::over_http(&server, &options)?;
                Ok(Self::Ready(Arc::new(Authorized {
                    base: server.base,
                    headers,
                    requester,
                    secrets: vec![credentials.password],
                    project: Id::parse(Type::Uuid, &credentials.project_id).ok(),
                })))
            }
            Auth::Keystone(keystone) => Ok(Self::Keystone(Box::new(KeystoneLogin::new(*keystone, server, options)?))),
        }
    }

    /// Nobody is asked who he is.
    pub(crate) fn none(base: Url, requester: Requester) -> Self {
        Self::Ready(Arc::new(Authorized { base, headers: HeaderMap::new(), requester, secrets: vec![], project: None }))
    }

    /// What the next request needs, and whether it was got for this request.
    pub(crate) fn authorized(&self) -> Result<(Arc<Authorized>, bool)> {
        match self {
            Self::Ready(authorized) => Ok((Arc::clone(authorized), false)),
            Self::Keystone(keystone) => keystone.authorized(),
        }
    }

    /// What to use instead of what was refused; `None` if there is nothing else.
    pub(crate) fn renew(&self, refused: &Arc<Authorized>) -> Result<Option<Arc<Authorized>>> {
        match self {
            Self::Ready(_) => Ok(None),
            Self::Keystone(keystone) => keystone.renew(refused).map(Some),
        }
    }

    /// Makes the token of this login worthless.
    pub(crate) fn revoke(&self) -> Result<()> {
        match self {
            Self::Ready(_) => Err(Error::NoToken("Craton's own headers are none")),
            Self::Keystone(keystone) => keystone.revoke(),
        }
    }
}

/// A login at Keystone, and what it gave.
#[derive(Debug)]
pub(crate) struct KeystoneLogin {
    keystone: Keystone,
    base: Url,
    requester: Requester,
    /// Where Craton is, if it is not for the catalogue to say.
    server: Option<ServerUrl>,
    options: TransportOptions,
    current: Mutex<Option<Arc<Authorized>>>,
}

impl KeystoneLogin {
    pub(super) fn new(keystone: Keystone, server: Option<ServerUrl>, options: TransportOptions) -> Result<Self> {
        let base = keystone.base()?;
        let requester = Requester::over_http(&ServerUrl::of_base(base.clone()), &options)?;
        Ok(Self { keystone, base, requester, server, options, current: Mutex::default() })
    }

    fn authorized(&self) -> Result<(Arc<Authorized>, bool)> {
        let mut current = self.lock();
        if let Some(authorized) = &*current {
            return Ok((Arc::clone(authorized), false));
        }
        let kept = self.keystone.cache.as_ref().and_then(|cache| cache.read(&self.keystone.whole()));
        let (token, is_new) = match kept {
            Some(token) => (token, false),
            None => (self.new_token()?, true),
        };
        let authorized = Arc::new(self.authorized_with(token)?);
        *current = Some(Arc::clone(&authorized));
        Ok((authorized, is_new))
    }

    /// One login, however many threads are refused at once.
    fn renew(&self, refused: &Arc<Authorized>) -> Result<Arc<Authorized>> {
        let mut current = self.lock();
        match &*current {
            Some(authorized) if !Arc::ptr_eq(authorized, refused) => Ok(Arc::clone(authorized)),
            _ => {
                *current = None;
                self.forget();
                let authorized = Arc::new(self.authorized_with(self.new_token()?)?);
                *current = Some(Arc::clone(&authorized));
                Ok(authorized)
            }
        }
    }

    /// Logs in, and keeps the token where the login says so.
    pub(super) fn new_token(&self) -> Result<Token> {
        let (method, url) = (Method::POST, self.tokens_url());
        let answer = self.requester.send(&method, &url, HeaderMap::new(), Some(&self.keystone.body()))?;
        let mut success = read_answer(Call::of(&method, &url), &answer, |text| {
            without(std::slice::from_ref(self.keystone.secret()), text)
        })?;
        let id = answer.headers().get("x-subject-token").and_then(|id| id.to_str().ok());
        let id = Secret::new(id.ok_or_else(|| success.unreadable("no token (X-Subject-Token)"))?);
        let body = success.json.take().unwrap_or_default();
        let token = Token::read(id, &body).map_err(|reason| success.unreadable(reason))?;
        if let Some(cache) = &self.keystone.cache {
            cache.write(&self.keystone.whole(), &token, &body);
        }
        Ok(token)
    }

    fn authorized_with(&self, token: Token) -> Result<Authorized> {
        let server = match &self.server {
            Some(server) => server.clone(),
            None => {
                let endpoint = &self.keystone.endpoint;
                let url = endpoint.url(&token.catalogue)?;
                if endpoint.is_craton { ServerUrl::of_server(url)? } else { ServerUrl::of_service(url)? }
            }
        };
        let requester = Requester::over_http(&server, &self.options)?;
        let headers = token_header("x-auth-token", &token.id)?;
        Ok(Authorized {
            base: server.base,
            headers,
            requester,
            secrets: vec![token.id, self.keystone.secret().clone()],
            project: token.project.and_then(|project| Id::parse(Type::Uuid, &project.id).ok()),
        })
    }

    /// Revokes the token in use, the one kept, or the one the login was made with; it never logs in for that.
    fn revoke(&self) -> Result<()> {
        let current = self.lock().take().map(|authorized| authorized.headers.clone());
        let headers = match (current, self.kept(), &self.keystone.method) {
            (Some(headers), ..) => headers,
            (None, Some(token), _) => token_header("x-auth-token", &token.id)?,
            (None, None, AuthMethod::Token(token)) => token_header("x-auth-token", token)?,
            (None, None, _) => {
                return Err(Error::NoToken("none is kept for this login"));
            }
        };
        let mut both = headers.clone();
        both.extend(
            headers.get("x-auth-token").map(|token| (http::HeaderName::from_static("x-subject-token"), token.clone())),
        );
        let token = headers.get("x-auth-token").and_then(|token| token.to_str().ok()).map(Secret::new);
        let done = self.ask(&Method::DELETE, both, &Vec::from_iter(token)).map(drop);
        // A token that Keystone could not be asked about may still work, and can be revoked later.
        if done.is_ok() || done.as_ref().is_err_and(|error| error.status().is_some()) {
            self.forget();
        }
        done
    }

    fn kept(&self) -> Option<Token> {
        self.keystone.cache.as_ref()?.read(&self.keystone.whole())
    }

    fn forget(&self) {
        if let Some(cache) = &self.keystone.cache {
            cache.remove(&self.keystone.whole());
        }
    }

    /// A request about a token.
    pub(super) fn ask(&self, method: &Method, headers: HeaderMap, secrets: &[Secret]) -> Result<Success> {
        let url = self.tokens_url();
        let answer = self.requester.send(method, &url, headers, None)?;
        read_answer(Call::of(method, &url), &answer, |text| without(secrets, text))
    }

    fn tokens_url(&self) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/auth/tokens", url.path()));
        url
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<Authorized>>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token in a header that no log of a header map shows.
pub(super) fn token_header(name: &'static str, token: &Secret) -> Result<HeaderMap> {
    let mut value = craton::value(SessionSetting::Token, token.reveal())?;
    value.set_sensitive(true);
    Ok(HeaderMap::from_iter([(http::HeaderName::from_static(name), value)]))
}
