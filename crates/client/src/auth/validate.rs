//! Whether a token that somebody shows is good: what a server asks Keystone.

use super::keystone::Keystone;
use super::login::{KeystoneLogin, token_header};
use super::token::Token;
use crate::error::Result;
use crate::options::TransportOptions;
use crate::secret::Secret;
use http::{HeaderMap, Method, StatusCode};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long an answer of Keystone is believed; a token revoked meanwhile works that long.
const BELIEVED: Duration = Duration::from_secs(60);
/// How many answers are kept, so that invented tokens cannot fill the memory.
const KEPT: usize = 10_000;

/// Validates tokens at Keystone with a service user's login. It blocks: an asynchronous server calls it in a thread for that.
#[derive(Debug)]
pub struct Validator {
    service: KeystoneLogin,
    service_token: Mutex<Option<Arc<Token>>>,
    answers: Mutex<Answers>,
    refusals: Mutex<HashMap<Digest, Instant>>,
}

type Answers = HashMap<Digest, (Instant, Arc<Token>)>;

/// The SHA-256 of a token: the tokens themselves need not lie about in memory.
type Digest = [u8; 32];

impl Validator {
    /// A validator that asks as `service`, a login that Keystone allows to validate tokens. Nothing is sent yet.
    ///
    /// # Errors
    /// [`crate::Error::Setting`] for an unusable URL or certificate file.
    pub fn new(service: Keystone, options: TransportOptions) -> Result<Self> {
        let service = KeystoneLogin::new(service, None, options)?;
        Ok(Self { service, service_token: Mutex::default(), answers: Mutex::default(), refusals: Mutex::default() })
    }

    /// Logs the service in, so that the first question need not.
    ///
    /// # Errors
    /// As a login.
    pub fn log_in(&self) -> Result<()> {
        self.service_token(None).map(drop)
    }

    /// What is known of `token` from an answer that is still believed; `None` if Keystone has to be asked. It does not block.
    pub fn known(&self, token: &Secret) -> Option<Option<Arc<Token>>> {
        let digest = digest(token);
        if let Some((asked, known)) = lock(&self.answers).get(&digest) {
            return (asked.elapsed() < BELIEVED && !known.is_expired()).then(|| Some(Arc::clone(known)));
        }
        lock(&self.refusals).get(&digest).is_some_and(|asked| asked.elapsed() < BELIEVED).then_some(None)
    }

    /// What `token` stands for, or `None` if it is no token that works. An answer is believed for a minute, but never past the
    /// token's end.
    ///
    /// # Errors
    /// [`crate::Error::Unreachable`], [`crate::Error::Refused`] and so on if Keystone cannot tell; then nobody knows whether the token works.
    pub fn validate(&self, token: &Secret) -> Result<Option<Arc<Token>>> {
        if let Some(known) = self.known(token) {
            return Ok(known);
        }
        // What no header can carry is no token.
        let Ok(subject) = token_header("x-subject-token", token) else { return Ok(None) };
        let service = self.service_token(None)?;
        let answer = match self.ask(&service, &subject, token) {
            Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => {
                self.ask(&*self.service_token(Some(&service))?, &subject, token)
            }
            answer => answer,
        };
        let found = match answer {
            Ok(found) if found.is_expired() => None,
            Ok(found) => Some(Arc::new(found)),
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => None,
            Err(error) => return Err(error),
        };
        self.keep(digest(token), found.as_ref());
        Ok(found)
    }

    fn ask(&self, service: &Token, subject: &HeaderMap, token: &Secret) -> Result<Token> {
        let mut headers = token_header("x-auth-token", &service.id)?;
        headers.extend(subject.clone());
        let secrets = [service.id.clone(), token.clone()];
        let mut success = self.service.ask(&Method::GET, headers, &secrets)?;
        let body = success.json.take().unwrap_or_default();
        Token::read(token.clone(), &body).map_err(|reason| success.unreadable(reason))
    }

    /// The token of the service user; a new one if the one that is `refused` is still in use.
    fn service_token(&self, refused: Option<&Arc<Token>>) -> Result<Arc<Token>> {
        let mut current = lock(&self.service_token);
        match &*current {
            Some(token) if refused.is_none_or(|refused| !Arc::ptr_eq(token, refused)) => Ok(Arc::clone(token)),
            _ => {
                let token = Arc::new(self.service.new_token()?);
                *current = Some(Arc::clone(&token));
                Ok(token)
            }
        }
    }

    /// Refusals have room of their own: who invents tokens is not to make others be asked about again.
    fn keep(&self, digest: Digest, token: Option<&Arc<Token>>) {
        let now = Instant::now();
        match token {
            Some(token) => {
                let mut answers = lock(&self.answers);
                if answers.len() >= KEPT {
                    answers.retain(|_, (asked, _)| asked.elapsed() < BELIEVED);
                }
                if answers.len() < KEPT {
                    answers.insert(digest, (now, Arc::clone(token)));
                }
            }
            None => {
                let mut refusals = lock(&self.refusals);
                if refusals.len() >= KEPT {
                    refusals.clear();
                }
                refusals.insert(digest, now);
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn digest(token: &Secret) -> Digest {
    let mut digest = Digest::default();
    digest.copy_from_slice(ring::digest::digest(&ring::digest::SHA256, token.reveal().as_bytes()).as_ref());
    digest
}
