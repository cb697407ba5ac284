//! The network between the servers and a PostgreSQL, which a test may cut so that neither side is told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub struct Wire {
    /// HOST:PORT of its end.
    pub address: String,
    is_cut: Arc<AtomicBool>,
}

impl Wire {
    /// What is sent to the wire arrives there.
    pub fn to(address: &str) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let wire = Wire { address: listener.local_addr().unwrap().to_string(), is_cut: Arc::default() };
        let (address, is_cut) = (address.to_owned(), wire.is_cut.clone());
        thread::spawn(move || {
            for near in listener.incoming() {
                let (near, far) = (near.unwrap(), TcpStream::connect(&address).unwrap());
                carry(near.try_clone().unwrap(), far.try_clone().unwrap(), is_cut.clone());
                carry(far, near, is_cut.clone());
            }
        });
        wire
    }

    /// From now on nothing arrives, and nobody hangs up.
    pub fn cut(&self) {
        self.is_cut.store(true, Ordering::SeqCst);
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, is_cut: Arc<AtomicBool>) {
    thread::spawn(move || {
        let mut bytes = [0; 16 << 10];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            if !is_cut.load(Ordering::SeqCst) && to.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        while is_cut.load(Ordering::SeqCst) {
            thread::park();
        }
        // Either side may have hung up already.
        let _ = to.shutdown(std::net::Shutdown::Both);
    });
}
