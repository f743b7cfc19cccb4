//! `flag.then(|| ..)` does what it is given only where the flag is set.

#[derive(Default)]
struct Config {
    monitor: bool,
    name: String,
}

fn monitor(config: &Config) -> Option<String> {
    config.monitor.then(|| std::fs::read_to_string("/etc/hosts").ok()).flatten()
}

fn quiet(silent: bool) -> Option<Vec<u8>> {
    (!silent).then(load)
}

fn load() -> Vec<u8> {
    std::fs::read("/etc/hosts").unwrap_or_default()
}

fn always(config: &Config) -> Option<String> {
    let text = std::fs::read_to_string("/etc/hosts").ok();
    config.monitor.then_some(text).flatten()
}

async fn off() {
    monitor(&Config::default());
    monitor(&Config { name: "a".to_owned(), ..Config::default() });
    quiet(true);
}

async fn on(config: Config) {
    monitor(&config); //~ blocking_fs
    monitor(&Config { monitor: true, ..Config::default() }); //~ blocking_fs
    quiet(false); //~ blocking_fs
    always(&Config::default()); //~ blocking_fs
}
