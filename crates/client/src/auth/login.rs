//! What opens a session: the base of its requests and the headers that say who asks.

use super::craton;
use super::keystone::Keystone;
use super::token::Token;
use super::{Auth, Method as Proof};
use crate::answer::{read_answer, without};
use crate::error::{Call, Error, Result};
use crate::exchange::Exchange;
use crate::network::Network;
use crate::secret::Secret;
use crate::session::Address;
use http::{HeaderMap, Method};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use url::Url;

/// What a request needs.
#[derive(Debug)]
pub(crate) struct Access {
    pub base: Url,
    pub headers: HeaderMap,
    pub exchange: Exchange,
    /// What no error may repeat.
    pub secrets: Vec<Secret>,
}

/// How a session comes by its access.
#[derive(Debug)]
pub(crate) enum Login {
    /// It has it.
    Ready(Arc<Access>),
    /// From Keystone, with the first request.
    Keystone(Box<KeystoneLogin>),
}

impl Login {
    /// Nothing is sent. Without a `server` the service catalogue names one.
    pub(crate) fn new(auth: Auth, server: Option<Address>, network: Network) -> Result<Self> {
        match auth {
            Auth::Craton(credentials) => {
                let missing = "no server is named: set CRATON_URL (or --craton-url)";
                let server = server.ok_or_else(|| Error::Setting(missing.into()))?;
                let headers = credentials.headers()?;
                let exchange = Exchange::over_http(&server, &network)?;
                Ok(Self::Ready(Arc::new(Access {
                    base: server.base,
                    headers,
                    exchange,
                    secrets: vec![credentials.password],
                })))
            }
            Auth::Keystone(keystone) => Ok(Self::Keystone(Box::new(KeystoneLogin::new(*keystone, server, network)?))),
        }
    }

    /// Nobody is asked who he is.
    pub(crate) fn none(base: Url, exchange: Exchange) -> Self {
        Self::Ready(Arc::new(Access { base, headers: HeaderMap::new(), exchange, secrets: vec![] }))
    }

    /// What the next request needs, and whether it was got for this request.
    pub(crate) fn access(&self) -> Result<(Arc<Access>, bool)> {
        match self {
            Self::Ready(access) => Ok((Arc::clone(access), false)),
            Self::Keystone(keystone) => keystone.access(),
        }
    }

    /// What to use instead of an access that was refused; `None` if there is nothing else.
    pub(crate) fn renew(&self, refused: &Arc<Access>) -> Result<Option<Arc<Access>>> {
        match self {
            Self::Ready(_) => Ok(None),
            Self::Keystone(keystone) => keystone.renew(refused).map(Some),
        }
    }

    /// Makes the token of this login worthless.
    pub(crate) fn revoke(&self) -> Result<()> {
        match self {
            Self::Ready(_) => Err(Error::Setting("Craton's own headers have no token that could be revoked".into())),
            Self::Keystone(keystone) => keystone.revoke(),
        }
    }
}

/// A login at Keystone, and the access it gave.
#[derive(Debug)]
pub(crate) struct KeystoneLogin {
    keystone: Keystone,
    base: Url,
    exchange: Exchange,
    /// Where Craton is, if it is not for the catalogue to say.
    server: Option<Address>,
    network: Network,
    current: Mutex<Option<Arc<Access>>>,
}

impl KeystoneLogin {
    pub(super) fn new(keystone: Keystone, server: Option<Address>, network: Network) -> Result<Self> {
        let base = keystone.base()?;
        let exchange = Exchange::over_http(&Address::of_base(base.clone()), &network)?;
        Ok(Self { keystone, base, exchange, server, network, current: Mutex::default() })
    }

    fn access(&self) -> Result<(Arc<Access>, bool)> {
        let mut current = self.lock();
        if let Some(access) = &*current {
            return Ok((Arc::clone(access), false));
        }
        let kept = self.keystone.cache.as_ref().and_then(|cache| cache.read(&self.keystone));
        let (token, is_new) = match kept {
            Some(token) => (token, false),
            None => (self.new_token()?, true),
        };
        let access = Arc::new(self.access_with(token)?);
        *current = Some(Arc::clone(&access));
        Ok((access, is_new))
    }

    /// One login, however many threads find the same access refused.
    fn renew(&self, refused: &Arc<Access>) -> Result<Arc<Access>> {
        let mut current = self.lock();
        match &*current {
            Some(access) if !Arc::ptr_eq(access, refused) => Ok(Arc::clone(access)),
            _ => {
                *current = None;
                self.forget();
                let access = Arc::new(self.access_with(self.new_token()?)?);
                *current = Some(Arc::clone(&access));
                Ok(access)
            }
        }
    }

    /// Logs in, and keeps the token where the login says so.
    pub(super) fn new_token(&self) -> Result<Token> {
        let (method, url) = (Method::POST, self.tokens_url());
        let answer = self.exchange.send(&method, &url, HeaderMap::new(), Some(&self.keystone.body()))?;
        let call = Call::of(&method, &url);
        let status = answer.status();
        let body =
            read_answer(call.clone(), &answer, |text| without(std::slice::from_ref(self.keystone.secret()), text))?;
        let unreadable = |reason: &str| Error::Unreadable { call: call.clone(), status, reason: reason.into() };
        let id = answer.headers().get("x-subject-token").and_then(|id| id.to_str().ok());
        let id = Secret::new(id.ok_or_else(|| unreadable("no token (X-Subject-Token)"))?);
        let body = body.ok_or_else(|| unreadable("no description of a token"))?;
        let token = Token::read(id, &body).map_err(|reason| unreadable(&reason))?;
        if let Some(cache) = &self.keystone.cache {
            cache.write(&self.keystone, &token, &body);
        }
        Ok(token)
    }

    fn access_with(&self, token: Token) -> Result<Access> {
        let server = match &self.server {
            Some(server) => server.clone(),
            None => Address::of_server(self.keystone.endpoint.url(&token.catalogue)?)?,
        };
        let exchange = Exchange::over_http(&server, &self.network)?;
        let headers = token_header("x-auth-token", &token.id)?;
        Ok(Access { base: server.base, headers, exchange, secrets: vec![token.id, self.keystone.secret().clone()] })
    }

    /// Revokes the token in use, the one kept, or the one the login was made with; it never logs in for that.
    fn revoke(&self) -> Result<()> {
        let current = self.lock().take().map(|access| access.headers.clone());
        let headers = match (current, self.kept(), &self.keystone.method) {
            (Some(headers), ..) => headers,
            (None, Some(token), _) => token_header("x-auth-token", &token.id)?,
            (None, None, Proof::Token(token)) => token_header("x-auth-token", token)?,
            (None, None, _) => {
                return Err(Error::Setting("there is no token to revoke: none is kept for this login".into()));
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
        self.keystone.cache.as_ref()?.read(&self.keystone)
    }

    fn forget(&self) {
        if let Some(cache) = &self.keystone.cache {
            cache.remove(&self.keystone);
        }
    }

    /// A request about a token.
    pub(super) fn ask(&self, method: &Method, headers: HeaderMap, secrets: &[Secret]) -> Result<Option<Value>> {
        let url = self.tokens_url();
        let answer = self.exchange.send(method, &url, headers, None)?;
        read_answer(Call::of(method, &url), &answer, |text| without(secrets, text))
    }

    fn tokens_url(&self) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!("{}/auth/tokens", url.path()));
        url
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<Access>>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token in a header that no log of a header map shows.
pub(super) fn token_header(name: &'static str, token: &Secret) -> Result<HeaderMap> {
    let mut value = craton::value("token (--os-token)", token.reveal())?;
    value.set_sensitive(true);
    Ok(HeaderMap::from_iter([(http::HeaderName::from_static(name), value)]))
}
