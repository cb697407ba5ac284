//! TLS from a certificate and a key in PEM files.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// A certificate chain and its key, ready for connections. Clones share them.
#[derive(Clone)]
pub struct ServerTls(Arc<Pair>);

struct Pair {
    certificates: PathBuf,
    key: PathBuf,
    acceptor: RwLock<TlsAcceptor>,
}

impl ServerTls {
    /// Reads a certificate chain, the server's own certificate first, and its private key.
    ///
    /// # Errors
    /// A sentence that names the file which cannot be read or used.
    pub fn read(certificates: &Path, key: &Path) -> Result<ServerTls, String> {
        let acceptor = RwLock::new(acceptor(certificates, key)?);
        Ok(ServerTls(Arc::new(Pair { certificates: certificates.to_owned(), key: key.to_owned(), acceptor })))
    }

    /// Reads both files again, for the connections that come. If they cannot be used, those of before stay.
    pub(in crate::http) fn reload(&self) {
        let Pair { certificates, key, acceptor: kept } = &*self.0;
        // A pipe was read once, at the start; who reads it again waits for somebody to write.
        let pipe = [certificates, key].into_iter().find(|file| file.metadata().is_ok_and(|found| !found.is_file()));
        let read = match pipe {
            Some(pipe) => Err(unusable(pipe, "it is no file, which can be read more than once")),
            None => acceptor(certificates, key),
        };
        match read {
            Ok(acceptor) => {
                *kept.write().unwrap_or_else(PoisonError::into_inner) = acceptor;
                tracing::info!(file = %certificates.display(), "certificates are read anew");
            }
            Err(error) => tracing::error!(error, "the certificates of before stay"),
        }
    }

    pub(super) async fn accept(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let acceptor = self.0.acceptor.read().unwrap_or_else(PoisonError::into_inner).clone();
        acceptor.accept(stream).await
    }
}

fn acceptor(certificates: &Path, key: &Path) -> Result<TlsAcceptor, String> {
    let chain = CertificateDer::pem_file_iter(certificates)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| unusable(certificates, error))?;
    if chain.is_empty() {
        return Err(unusable(certificates, "it holds no certificate in PEM form"));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| unusable(key, error))?;
    let mut settings = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_no_client_auth())
        .and_then(|builder| builder.with_single_cert(chain, private))
        .map_err(|error| {
            format!("the certificate {} and the key {}: {error}", certificates.display(), key.display())
        })?;
    settings.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(settings)))
}

fn unusable(file: &Path, why: impl Display) -> String {
    format!("{} cannot be used for TLS: {why}", file.display())
}
