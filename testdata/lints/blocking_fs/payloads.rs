//! Which variant a call gives, also inside of another and out of a short function, decides which arms below are taken.

enum Message {
    Hello(Vec<u8>),
    Sync,
}

enum Body {
    Control(Message),
    Named { message: Message, id: u32 },
    Health,
}

struct Request {
    body: Body,
    urgent: bool,
}

struct Wrapped(Body);

impl Request {
    fn health() -> Self {
        Request { body: Body::Health, urgent: false }
    }

    fn of(message: Message) -> Self {
        Self::with(Body::Control(message))
    }

    fn with(body: Body) -> Self {
        Request { body, urgent: false }
    }

    fn chosen(quick: bool) -> Self {
        if quick {
            return Request::health();
        }
        Request { body: Body::Health, urgent: true }
    }
}

struct Node;

impl Node {
    fn authorize(&self, request: &Request) {
        if let Body::Control(message) = &request.body {
            self.keep(message);
        }
    }

    fn keep(&self, message: &Message) {
        if let Message::Hello(key) = message {
            std::fs::write("keys", key).unwrap();
        }
    }

    fn serve(&self, request: Request) {
        if request.urgent {
            return;
        }
        self.authorize(&request)
    }

    fn named(&self, body: Body) {
        match body {
            Body::Named { message, .. } => self.keep(&message),
            Body::Control(_) | Body::Health => {}
        }
    }

    fn wrapped(&self, Wrapped(body): Wrapped) {
        let Wrapped(body) = Wrapped(body);
        self.named(body)
    }

    fn by_field(&self, wrapped: &Wrapped) {
        if let Body::Control(Message::Hello(key)) = &wrapped.0 {
            std::fs::write("keys", key).unwrap();
        }
    }

    fn health(&self) {
        self.serve(Request::health())
    }

    /// Known limit: a parameter that can change is not asked about.
    fn changed(&self, mut request: Request) {
        request.body = Body::Control(Message::Hello(Vec::new()));
        self.serve(request)
    }

    fn urgent(&self, request: &Request) {
        if request.urgent {
            std::fs::write("keys", "").unwrap();
        }
    }
}

async fn decided(node: Node, message: Message) {
    node.health();
    node.authorize(&Request { body: Body::Health, urgent: false });
    node.serve(Request::of(Message::Sync));
    node.serve(Request::with(Body::Health));
    node.named(Body::Named { message: Message::Sync, id: 1 });
    node.named(Body::Control(Message::Hello(Vec::new())));
    node.by_field(&Wrapped(Body::Health));
    node.urgent(&Request::health());
    node.serve(Request::of(Message::Hello(Vec::new()))); //~ blocking_fs
    node.serve(Request::of(message)); //~ blocking_fs
}

async fn open(node: Node, body: Body, other: Body, request: Request) {
    node.named(Body::Named { message: Message::Hello(Vec::new()), id: 1 }); //~ blocking_fs
    node.named(body); //~ blocking_fs
    node.wrapped(Wrapped(other)); //~ blocking_fs
    node.serve(request); //~ blocking_fs
    node.by_field(&Wrapped(Body::Control(Message::Hello(Vec::new())))); //~ blocking_fs
    node.changed(Request::health()); //~ blocking_fs
    node.urgent(&Request::chosen(true)); //~ blocking_fs
}
