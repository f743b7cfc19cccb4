#![source("lettre 0.11.23")]

use crate::transport::smtp::response::Response;
use crate::transport::smtp::{Error, SmtpTransportBuilder};

pub use crate::message::Message;
pub use crate::transport::{AsyncTransport, Transport};

pub struct Address {}

#[derive(Clone)]
pub struct SmtpTransport {}
impl Transport for SmtpTransport {
    type Ok = Response;
    type Error = Error;
}
impl SmtpTransport {
    pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
    pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error>;
    pub fn unencrypted_localhost() -> SmtpTransport;
    pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder;
    pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error>;
    #[blocks(net, unbounded, tokio = "lettre::AsyncSmtpTransport::test_connection", why = "it connects to the mail server")]
    pub fn test_connection(&self) -> Result<bool, Error>;
}

pub mod address {
    use crate::error::Error;
    use crate::message::header::Headers;

    pub use crate::Address;

    #[derive(PartialEq, Eq, Clone)]
    pub struct Envelope {}
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, Error>;
        pub fn to(&self) -> &[Address];
        pub fn from(&self) -> Option<&Address>;
    }
    impl TryFrom<&Headers> for Envelope {
        type Error = Error;
    }
}

pub mod error {
    use std::io;

    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(io::Error),
        NonAsciiChars,
    }
    impl From<io::Error> for Error {}
}

pub mod message {
    use crate::address::Envelope;
    use crate::message::header::Headers;

    pub use crate::message::dkim::DkimConfig;

    pub struct MessageBuilder {}

    #[derive(Clone)]
    pub struct Message {}
    impl Message {
        pub fn builder() -> MessageBuilder;
        pub fn headers(&self) -> &Headers;
        pub fn headers_mut(&mut self) -> &mut Headers;
        pub fn envelope(&self) -> &Envelope;
        pub fn formatted(&self) -> Vec<u8>;
        pub fn sign(&mut self, dkim_config: &DkimConfig);
    }

    pub mod dkim {
        pub struct DkimConfig {}
    }

    pub mod header {
        pub trait Header {}

        #[derive(Clone, Default)]
        pub struct Headers {}
        impl Headers {
            pub fn new() -> Self;
            pub fn with_capacity(capacity: usize) -> Self;
            pub fn get<H: Header>(&self) -> Option<H>;
            pub fn set<H: Header>(&mut self, header: H);
            pub fn remove<H: Header>(&mut self) -> Option<H>;
            pub fn clear(&mut self);
            pub fn get_raw(&self, name: &str) -> Option<&str>;
            pub fn insert_raw(&mut self, value: HeaderValue);
            pub fn remove_raw(&mut self, name: &str) -> Option<HeaderValue>;
        }

        pub struct HeaderValue {}
    }
}

pub mod transport {
    use crate::address::Envelope;
    use crate::message::Message;

    pub trait Transport {
        type Ok;
        type Error;
        #[blocks(net, unbounded, tokio = "lettre::AsyncTransport::send", async_std = "lettre::AsyncTransport::send", why = "it talks to the mail server")]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error>;
        #[blocks(net, unbounded, tokio = "lettre::AsyncTransport::send_raw", async_std = "lettre::AsyncTransport::send_raw", why = "it talks to the mail server")]
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self);
    }

    pub trait AsyncTransport {
        type Ok;
        type Error;
        async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>;
        async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        async fn shutdown(&self);
    }

    pub mod smtp {
        use crate::transport::smtp::authentication::{Credentials, Mechanism};
        use crate::transport::smtp::client::Tls;
        use crate::transport::smtp::extension::ClientId;
        use crate::transport::smtp::response::Code;
        use std::time::Duration;

        pub use crate::SmtpTransport;

        pub struct Error {}
        impl Error {
            pub fn is_response(&self) -> bool;
            pub fn is_client(&self) -> bool;
            pub fn is_transient(&self) -> bool;
            pub fn is_permanent(&self) -> bool;
            pub fn is_timeout(&self) -> bool;
            pub fn is_tls(&self) -> bool;
            pub fn is_transport_shutdown(&self) -> bool;
            pub fn status(&self) -> Option<Code>;
        }

        pub struct PoolConfig {}

        #[derive(Clone)]
        pub struct SmtpTransportBuilder {}
        impl SmtpTransportBuilder {
            pub fn hello_name(self, name: ClientId) -> Self;
            pub fn credentials(self, credentials: Credentials) -> Self;
            pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self;
            pub fn timeout(self, timeout: Option<Duration>) -> Self;
            pub fn port(self, port: u16) -> Self;
            pub fn tls(self, tls: Tls) -> Self;
            pub fn pool_config(self, pool_config: PoolConfig) -> Self;
            pub fn build(self) -> SmtpTransport;
        }

        pub mod authentication {
            pub struct Credentials {}

            pub enum Mechanism {}
        }

        pub mod client {
            pub enum Tls {}
        }

        pub mod extension {
            pub enum ClientId {}
        }

        pub mod response {
            use crate::transport::smtp::Error;
            use std::str::FromStr;

            pub struct Code {}

            #[derive(PartialEq, Eq, Clone)]
            pub struct Response {}
            impl FromStr for Response {
                type Err = Error;
            }
            impl Response {
                pub fn new(code: Code, message: Vec<String>) -> Response;
                pub fn is_positive(&self) -> bool;
                pub fn has_code(&self, code: u16) -> bool;
                pub fn first_word(&self) -> Option<&str>;
                pub fn first_line(&self) -> Option<&str>;
                pub fn code(&self) -> Code;
                pub fn message(&self) -> impl Iterator<Item = &str>;
            }
        }
    }
}
