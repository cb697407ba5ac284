//! What Keystone is told: who asks, how that is proven, and over what.

use super::login::LoginMethod;
use super::table::*;
use super::{Given, Settings, Source};
use anyhow::bail;
use craton_client::auth::{ApplicationCredential, AuthMethod, Domain, Project, Scope, User};

impl Settings<'_> {
    pub(super) fn auth_method(&self, method: LoginMethod) -> anyhow::Result<AuthMethod> {
        Ok(match method {
            LoginMethod::Craton | LoginMethod::Password => {
                let user = self.user()?;
                let name = match &user {
                    User::Id(name) | User::Name { name, .. } => name,
                };
                let password = self.secret(&PASSWORD, &format!(" of {name}"))?;
                AuthMethod::Password { user, password }
            }
            LoginMethod::Token => AuthMethod::Token(self.secret(&TOKEN, "")?),
            LoginMethod::Credential => {
                let given = self.first(&[&CREDENTIAL_ID, &CREDENTIAL_NAME])?;
                let given = given.ok_or_else(|| self.missing(&CREDENTIAL_ID))?;
                let credential = match given.setting.name == CREDENTIAL_ID.name {
                    true => ApplicationCredential::Id(given.text),
                    false => ApplicationCredential::Name { name: given.text, user: self.user()? },
                };
                AuthMethod::ApplicationCredential { credential, secret: self.secret(&CREDENTIAL_SECRET, "")? }
            }
        })
    }

    fn user(&self) -> anyhow::Result<User> {
        let given = self.first(&[&USER_ID, &USERNAME])?.ok_or_else(|| self.missing(&USERNAME))?;
        Ok(match given.setting.name == USER_ID.name {
            true => User::Id(given.text),
            false => User::Name { name: given.text, domain: self.domain(&USER_DOMAIN_ID, &USER_DOMAIN_NAME)? },
        })
    }

    /// A domain by id or name, wherever that is said; else the default domain.
    fn domain(&self, id: &'static Setting, name: &'static Setting) -> anyhow::Result<Domain> {
        let given = self.first(&[id, name])?.map_or_else(|| self.get(&DEFAULT_DOMAIN), |given| Ok(Some(given)))?;
        let given = given.ok_or_else(|| self.missing(id))?;
        Ok(if given.setting.name == name.name { Domain::Name(given.text) } else { Domain::Id(given.text) })
    }

    /// Over what: whichever of project, domain, system and trust wins.
    pub(super) fn scope(&self, method: LoginMethod) -> anyhow::Result<Scope> {
        let ways: [&[&'static Setting]; 4] =
            [&[&PROJECT_ID, &PROJECT_NAME], &[&DOMAIN_ID, &DOMAIN_NAME], &[&SYSTEM_SCOPE], &[&TRUST_ID]];
        let ways = ways.iter().map(|way| self.first(way)).collect::<anyhow::Result<Vec<_>>>()?;
        let mut ways: Vec<Given> = ways.into_iter().flatten().collect();
        ways.sort_by_key(|given| given.source.rank());
        let Some(given) = ways.first().cloned() else { return Ok(Scope::Unstated) };
        if let Some(other) = ways.get(1).filter(|other| other.source.rank() == given.source.rank()) {
            bail!("{} and {} are different scopes: leave one away", given.place(), other.place());
        }
        if method == LoginMethod::Credential {
            return match given.source {
                Source::Option => {
                    bail!("{}: the scope of an application credential is fixed: leave it away", given.place())
                }
                _ => Ok(Scope::Unstated),
            };
        }
        Ok(match given.setting.name {
            name if name == PROJECT_ID.name => Scope::Project(Project::Id(given.text)),
            name if name == PROJECT_NAME.name => {
                let domain = self.domain(&PROJECT_DOMAIN_ID, &PROJECT_DOMAIN_NAME)?;
                Scope::Project(Project::Name { name: given.text, domain })
            }
            name if name == DOMAIN_ID.name => Scope::Domain(Domain::Id(given.text)),
            name if name == DOMAIN_NAME.name => Scope::Domain(Domain::Name(given.text)),
            name if name == SYSTEM_SCOPE.name => Scope::System,
            _ => Scope::Trust(given.text),
        })
    }
}
