//! The sockets that `craton serve` takes requests from: TCP, with or without TLS, and Unix sockets.

mod tls;
#[cfg(unix)]
mod unix;

pub use tls::ServerTls;

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;

/// How long the other side may take to agree on a key.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How many bytes of an answer the system keeps that are not sent yet. It takes megabytes unless told, and then no more before a third
/// of them is gone: who reads 100 KB a second would look like somebody who reads nothing.
#[cfg(any(target_os = "android", target_os = "linux"))]
const UNSENT: u32 = 8 << 10;
/// The same of a Unix socket, where what is sent is kept until it is read.
#[cfg(unix)]
const UNREAD: usize = 32 << 10;

/// Where to listen: `ADDR:PORT` or `unix:PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListenAddress {
    /// A name or address, and a port; port 0 is one the system chooses.
    Tcp(String),
    /// A socket in the file system.
    Unix(PathBuf),
}

impl FromStr for ListenAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<ListenAddress, String> {
        let refused = || "ADDRESS:PORT or unix:PATH is wanted, for example 127.0.0.1:7780".to_owned();
        match text.strip_prefix("unix:") {
            Some("") => Err(refused()),
            Some(path) => Ok(ListenAddress::Unix(path.into())),
            None => {
                let (host, port) = text.rsplit_once(':').ok_or_else(refused)?;
                let whole = !host.is_empty() && port.parse::<u16>().is_ok();
                whole.then(|| ListenAddress::Tcp(text.to_owned())).ok_or_else(refused)
            }
        }
    }
}

impl fmt::Display for ListenAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ListenAddress::Tcp(address) => f.write_str(address),
            ListenAddress::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// An open socket. A Unix socket's file goes when this is dropped.
pub struct Listener {
    socket: Socket,
    tls: Option<ServerTls>,
}

enum Socket {
    Tcp(TcpListener, SocketAddr),
    #[cfg(unix)]
    Unix(unix::UnixSocket),
}

/// What a connection is read from and written to.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send {}
impl<S: AsyncRead + AsyncWrite + Send> Stream for S {}

impl Listener {
    /// Opens a socket; `tls` is for TCP, a Unix socket needs none.
    ///
    /// # Errors
    /// A sentence that names the address.
    pub async fn bind(address: &ListenAddress, tls: Option<&ServerTls>) -> Result<Listener, String> {
        let failed = |error: io::Error| format!("cannot listen on {address}: {error}");
        match address {
            ListenAddress::Tcp(name) => {
                let listener = TcpListener::bind(name).await.map_err(failed)?;
                let bound = listener.local_addr().map_err(failed)?;
                Ok(Listener { socket: Socket::Tcp(listener, bound), tls: tls.cloned() })
            }
            #[cfg(unix)]
            ListenAddress::Unix(path) => {
                let socket = unix::UnixSocket::bind(path).await.map_err(failed)?;
                Ok(Listener { socket: Socket::Unix(socket), tls: None })
            }
            #[cfg(not(unix))]
            ListenAddress::Unix(_) => Err(failed(io::ErrorKind::Unsupported.into())),
        }
    }

    /// The URL that a client on this machine reaches it by.
    pub fn url(&self) -> String {
        match &self.socket {
            Socket::Tcp(_, address) => {
                let scheme = if self.tls.is_some() { "https" } else { "http" };
                // Nobody can connect to "any address".
                if address.ip().is_unspecified() {
                    format!("{scheme}://localhost:{}", address.port())
                } else {
                    format!("{scheme}://{address}")
                }
            }
            #[cfg(unix)]
            Socket::Unix(socket) => socket.url(),
        }
    }

    /// What connections to it are encrypted with.
    pub(super) fn tls(&self) -> Option<ServerTls> {
        self.tls.clone()
    }

    /// Whether API keys pass a network in the clear.
    pub(super) fn is_exposed(&self) -> bool {
        matches!(&self.socket, Socket::Tcp(_, address) if self.tls.is_none() && !address.ip().is_loopback())
    }

    /// The next connection, before any TLS, and where it comes from.
    pub(super) async fn accept(&self) -> io::Result<(Accepted, Option<IpAddr>)> {
        let (stream, peer): (Box<dyn Stream>, _) = match &self.socket {
            Socket::Tcp(listener, _) => {
                let (stream, peer) = listener.accept().await?;
                // An answer is written at once; waiting for more to send with it only costs time.
                stream.set_nodelay(true)?;
                #[cfg(any(target_os = "android", target_os = "linux"))]
                SockRef::from(&stream).set_tcp_notsent_lowat(UNSENT)?;
                match &self.tls {
                    Some(tls) => return Ok((Accepted::Tls(stream, tls.clone()), Some(peer.ip()))),
                    None => (Box::new(stream), Some(peer.ip())),
                }
            }
            #[cfg(unix)]
            Socket::Unix(socket) => {
                let stream = socket.accept().await?;
                SockRef::from(&stream).set_send_buffer_size(UNREAD)?;
                (Box::new(stream), None)
            }
        };
        Ok((Accepted::Plain(stream), peer))
    }
}

/// A new connection.
pub(super) enum Accepted {
    Plain(Box<dyn Stream>),
    Tls(tokio::net::TcpStream, ServerTls),
}

impl Accepted {
    pub(super) fn is_tls(&self) -> bool {
        matches!(self, Accepted::Tls(..))
    }

    /// The connection, ready for HTTP.
    pub(super) async fn ready(self) -> io::Result<Box<dyn Stream>> {
        match self {
            Accepted::Plain(stream) => Ok(stream),
            Accepted::Tls(stream, tls) => {
                let stream = tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await??;
                Ok(Box::new(stream))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_host_and_a_port_or_a_path() {
        for text in ["127.0.0.1:7780", "[::1]:0", "localhost:80", "unix:/run/craton.sock", "unix:here"] {
            assert_eq!(text.parse::<ListenAddress>().unwrap().to_string(), text);
        }
        for text in ["", "7780", ":7780", "localhost", "localhost:", "localhost:http", "localhost:65536", "unix:"] {
            assert!(text.parse::<ListenAddress>().is_err(), "{text}");
        }
    }
}
