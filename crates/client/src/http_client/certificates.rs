//! Which servers are trusted, and how this client shows who it is.

use super::ends_in;
use crate::error::{Error, Result, SessionSetting, SettingProblem};
use crate::transport::TlsOptions;
use reqwest::Identity;
use reqwest::blocking::ClientBuilder;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::verify_server_name;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, SignatureScheme};
use std::path::Path;
use std::sync::Arc;

/// Trusts whom the system trusts, authorities that are given, and a server whose certificate itself is given: one that is
/// signed by itself, say, which curl takes too.
#[derive(Debug)]
struct Trust {
    system: rustls_platform_verifier::Verifier,
    given: Vec<CertificateDer<'static>>,
}

/// A builder with the certificates of `tls`, beside the system's.
pub(super) fn secured(builder: ClientBuilder, tls: &TlsOptions) -> Result<ClientBuilder> {
    let identity = identity(tls)?;
    let Some(file) = tls.ca_file.as_deref().filter(|_| tls.verify) else {
        let builder = builder.tls_danger_accept_invalid_certs(!tls.verify);
        let Some((file, pem)) = identity else { return Ok(builder) };
        return Ok(builder.identity(Identity::from_pem(&pem).map_err(|_| no_identity(file))?));
    };
    let config = trusting(file)?;
    let config = match identity {
        None => config.with_no_client_auth(),
        Some((file, pem)) => {
            let chain = CertificateDer::pem_slice_iter(&pem).collect::<std::result::Result<Vec<_>, _>>();
            let key = PrivateKeyDer::from_pem_slice(&pem);
            let (chain, key) = chain.ok().zip(key.ok()).ok_or_else(|| no_identity(file))?;
            config.with_client_auth_cert(chain, key).map_err(|_| no_identity(file))?
        }
    };
    Ok(builder.tls_backend_preconfigured(config))
}

type Config = rustls::ConfigBuilder<ClientConfig, rustls::client::WantsClientCert>;

fn trusting(file: &Path) -> Result<Config> {
    let pem = read(SessionSetting::CaFile, file)?;
    let given: Vec<_> = CertificateDer::pem_slice_iter(&pem).filter_map(std::result::Result::ok).collect();
    if given.is_empty() {
        return Err(unusable(SessionSetting::CaFile, file, "no certificate in PEM form is in it"));
    }
    let wrong = |error: TlsError| unusable(SessionSetting::CaFile, file, &error.to_string());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let system = verifier(given.clone(), &provider).map_err(wrong)?;
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(wrong)?;
    Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(Trust { system, given })))
}

fn verifier(
    given: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> std::result::Result<rustls_platform_verifier::Verifier, TlsError> {
    rustls_platform_verifier::Verifier::new_with_extra_roots(given, Arc::clone(provider))
}

/// The certificate of this client and its key, and the file of the first.
fn identity(tls: &TlsOptions) -> Result<Option<(&Path, Vec<u8>)>> {
    let Some(file) = &tls.certificate_file else {
        let problem = SettingProblem::Missing;
        let is_half = tls.key_file.is_some();
        return if is_half {
            Err(Error::Setting { setting: SessionSetting::CertificateFile, problem })
        } else {
            Ok(None)
        };
    };
    let mut pem = read(SessionSetting::CertificateFile, file)?;
    if let Some(file) = &tls.key_file {
        pem.push(b'\n');
        pem.extend(read(SessionSetting::KeyFile, file)?);
    }
    Ok(Some((file, pem)))
}

fn no_identity(file: &Path) -> Error {
    unusable(SessionSetting::CertificateFile, file, "a certificate and its unencrypted key in PEM form are wanted")
}

fn read(setting: SessionSetting, file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| unusable(setting, file, &error.to_string()))
}

fn unusable(setting: SessionSetting, file: &Path, why: &str) -> Error {
    Error::Setting { setting, problem: SettingProblem::File(file.into(), why.into()) }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, TlsError> {
        let verified = self.system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        match verified {
            // Nothing else was wrong with it, its time was looked at before; only its name is left.
            Err(error) if is_authority(&error) && self.given.iter().any(|given| given == end_entity) => {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
                Ok(ServerCertVerified::assertion())
            }
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, TlsError> {
        self.system.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, TlsError> {
        self.system.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.system.supported_verify_schemes()
    }
}

/// Whether a certificate was refused because it is an authority's, which a server's usually is not.
fn is_authority(error: &TlsError) -> bool {
    let TlsError::InvalidCertificate(CertificateError::Other(other)) = error else { return false };
    ends_in::<webpki::Error>(&*other.0).is_some_and(|error| *error == webpki::Error::CaUsedAsEndEntity)
}
