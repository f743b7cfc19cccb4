//! Actors run on the thread of their arbiter, interceptors in the future of the request.

use actix::{Actor, Context, Handler, StreamHandler, SyncContext};

fn file() -> String {
    std::fs::read_to_string("x").unwrap()
}

struct Reader;

impl Actor for Reader {
    type Context = Context<Self>;

    fn started(&mut self, _: &mut Self::Context) {
        file(); //~ blocking_fs
    }
}

struct Read;

impl actix::Message for Read {
    type Result = ();
}

impl Handler<Read> for Reader {
    type Result = ();

    fn handle(&mut self, _: Read, _: &mut Context<Self>) {
        file(); //~ blocking_fs
    }
}

impl StreamHandler<Read> for Reader {
    fn handle(&mut self, _: Read, _: &mut Self::Context) {
        file(); //~ blocking_fs
    }
}

/// Right: it has threads of its own.
struct Pool;

impl Actor for Pool {
    type Context = SyncContext<Self>;

    fn started(&mut self, _: &mut Self::Context) {
        file();
    }
}

impl Handler<Read> for Pool {
    type Result = ();

    fn handle(&mut self, _: Read, _: &mut Self::Context) {
        file();
    }
}

struct Check;

impl tonic::service::Interceptor for Check {
    fn call(&mut self, request: tonic::Request<()>) -> Result<tonic::Request<()>, tonic::Status> {
        file(); //~ blocking_fs
        Ok(request)
    }
}
