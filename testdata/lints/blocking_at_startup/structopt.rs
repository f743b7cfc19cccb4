//! The arguments of the command line say what the program is: `StructOpt::from_args` gives the type that it is called on.

use structopt::StructOpt;

#[derive(StructOpt)]
enum Options {
    Serve { config: String },
    Migrate { old: String },
}

impl Options {
    async fn run(self) -> usize {
        match self {
            Self::Serve { config } => {
                let config = std::fs::read_to_string(config).unwrap(); //~ blocking_at_startup
                serve(config).await
            }
            Self::Migrate { old } => std::fs::read_to_string(old).map_or(1, |text| text.len()), //~ blocking_at_startup
        }
    }
}

async fn serve(_config: String) -> usize {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    loop {
        let (_socket, _) = listener.accept().await.unwrap();
        drop(tokio::spawn(async move {
            let _ = std::fs::read_to_string("hosts"); //~ blocking_fs
        }));
    }
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let options = Options::from_args();
    std::process::exit(runtime.block_on(async { options.run().await }) as i32)
}
