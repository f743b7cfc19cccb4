#!/usr/bin/env python3
"""Which of rustc, clippy, the peers and cargo-unblock see the mistakes of `samples/` and of the examples of `lints/*.md`.

    samples.py --unblock PATH [--async-doctor PATH] [--rust-doctor PATH] [--work DIR]

Lays out one workspace: the packages of `samples/`, and the example of each lint's page as a module or binary of a package `pages`. Runs
`cargo clippy` with every lint of clippy and rustc's defaults, and the others, and prints which of them report something on each marked
line. Compiling needs the crates in DEPENDENCIES. What clippy says besides (names, style) is left out: DEFAULT and
OPT_IN list the lints that speak of the mistake.
"""
import argparse, collections, json, os, re, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
PAGES = os.path.join(HERE, "..", "..", "lints")
DEPENDENCIES = '''tokio = { version = "1", features = ["full"] }
futures = "0.3"
smol = "2"
rusqlite = "0.40"
reqwest = { version = "0.12", default-features = false, features = ["blocking"] }
bcrypt = "0.19"
'''
# What a team can configure of clippy: with these it names the functions wherever they are called, in async code or not.
CLIPPY = '''await-holding-invalid-types = ["tracing::span::Entered", "dashmap::mapref::one::Ref"]
disallowed-methods = [%s]
''' % ", ".join(f'"{path}"' for path in (
    "std::fs::read", "std::fs::File::sync_all", "std::thread::sleep", "std::net::TcpStream::connect", "std::process::Command::output",
    "std::io::Stdin::read_line", "std::sync::Barrier::wait", "std::path::Path::exists", "std::fs::read_to_string", "std::fs::remove_dir_all",
    "futures::executor::block_on", "reqwest::blocking::get", "rusqlite::Connection::open", "bcrypt::hash", "tokio::spawn",
    "tokio::task::block_in_place", "std::sync::Mutex::lock"))
DEFAULT = {"clippy::" + name for name in (
    "await_holding_lock", "await_holding_refcell_ref", "let_underscore_future", "async_yields_async", "empty_loop", "missing_spin_loop",
    "if_let_mutex")} | {"unused_must_use", "let_underscore_lock"}
OPT_IN = {"clippy::" + name for name in (
    "await_holding_invalid_type", "let_underscore_must_use", "infinite_loop", "print_stdout", "large_futures", "disallowed_methods")}
ASYNC_RULES = ("rust_doctor::source::bl",)


def lay_out(into):
    shutil.copytree(os.path.join(HERE, "samples"), into, dirs_exist_ok=True)
    pages = os.path.join(into, "pages", "src")
    os.makedirs(os.path.join(pages, "bin"))
    modules, left_out = [], []
    for name in sorted(os.listdir(PAGES)):
        if not name.endswith(".md"):
            continue
        lint, text = name[:-3], open(os.path.join(PAGES, name)).read()
        if "group: meta" in text:
            continue
        code = re.search(r"\n## Example\n.*?```rust\n(.*?)\n```", text, re.S)[1] + "\n"
        if "fn main()" in code:
            open(os.path.join(pages, "bin", lint + ".rs"), "w").write(code)
        else:
            modules.append(lint)
            open(os.path.join(pages, lint + ".rs"), "w").write(code)
    open(os.path.join(pages, "lib.rs"), "w").write("".join(f"mod {module};\n" for module in modules))
    open(os.path.join(into, "pages", "Cargo.toml"), "w").write(
        '[package]\nname = "pages"\nversion = "0.1.0"\nedition = "2024"\npublish = false\n\n[dependencies]\n' + DEPENDENCIES)
    manifest = os.path.join(into, "Cargo.toml")
    text = open(manifest).read().replace('"other"]', '"other", "pages"]')
    open(manifest, "w").write(text)
    open(os.path.join(into, "clippy.toml"), "w").write(CLIPPY)


def marked(root):
    """What is marked: (file, line) -> (kind, name)."""
    marks = {}
    for folder, _, names in os.walk(root):
        if "target" in folder.split(os.sep):
            continue
        for name in names:
            if not name.endswith(".rs"):
                continue
            path = os.path.relpath(os.path.join(folder, name), root)
            for n, line in enumerate(open(os.path.join(folder, name)), 1):
                if "//~ " not in line:
                    continue
                words = line.split("//~ ", 1)[1].strip()
                kind, _, form = words.partition(": ")
                if kind in ("fault", "fine"):
                    marks[path, n] = (kind, form)
                elif name[:-3] in words.split():
                    marks[path, n] = ("lint", name[:-3])
    return marks


def run(command, root):
    started = time.time()
    p = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return p, round(time.time() - started, 2)


def rustc_shape(text, about=None):
    found = collections.defaultdict(set)
    for line in text.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") != "compiler-message" or not message["message"].get("code"):
            continue
        code = message["message"]["code"]["code"]
        if about is None or code in about:
            for span in message["message"]["spans"]:
                if span["is_primary"]:
                    for n in range(span["line_start"], min(span["line_end"], span["line_start"] + 8) + 1):
                        found[span["file_name"], n].add(code.replace("unblock::", ""))
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--unblock", required=True)
    p.add_argument("--async-doctor")
    p.add_argument("--rust-doctor")
    p.add_argument("--work")
    args = p.parse_args()
    root = args.work or tempfile.mkdtemp(prefix="samples-")
    lay_out(root)
    tools, took = {}, {}
    clippy = ["cargo", "clippy", "--workspace", "--message-format", "json", "--", "-Wclippy::all", "-Wclippy::pedantic", "-Wclippy::nursery",
              "-Wclippy::restriction", "-Aclippy::blanket_clippy_restriction_lints"]
    p, took["rustc and clippy"] = run(clippy, root)
    if p.returncode:
        print(p.stderr[-2000:], file=sys.stderr)
    tools["rustc and clippy"] = rustc_shape(p.stdout, DEFAULT)
    tools["clippy, opt-in"] = rustc_shape(p.stdout, OPT_IN)
    ours = [os.path.abspath(args.unblock), "unblock", "--workspace", "--message-format", "json"]
    p, took["unblock"] = run(ours, root)
    tools["unblock"] = rustc_shape(p.stdout)
    p, _ = run([*ours, "-W", "pedantic"], root)
    tools["unblock, opt-in"] = rustc_shape(p.stdout)
    for at, names in tools["unblock, opt-in"].items():
        names -= tools["unblock"].get(at, set())
    if args.async_doctor:
        p, took["async-doctor"] = run([os.path.abspath(args.async_doctor), "async-doctor", "--workspace", "--message-format", "json"], root)
        tools["async-doctor"] = collections.defaultdict(set)
        for it in json.loads(p.stdout)["diagnostics"]:
            at = it["location"]
            for n in range(at["line"], at.get("end_line", at["line"]) + 1):
                tools["async-doctor"][at["file_path"], n].add(it["id"])
    if args.rust_doctor:
        listed = subprocess.run([args.rust_doctor, "rules", "list"], capture_output=True, text=True, check=True).stdout.splitlines()
        off = [word for line in listed if not (rule := line.split("\t")[0]).startswith(ASYNC_RULES) for word in ("--rule", rule + "=off")]
        p, took["rust-doctor"] = run([os.path.abspath(args.rust_doctor), "inspect", "--json", *off, "--advisory-db", "/dev/null", "."], root)
        tools["rust-doctor"] = collections.defaultdict(set)
        for it in json.loads(p.stdout)["diagnostics"]:
            for n in range(it["span"]["line_start"], it["span"]["line_end"] + 1):
                tools["rust-doctor"][it["path"], n].add(it["code"].rsplit("::", 1)[-1])
    print("| what | " + " | ".join(tools) + " |\n|---" * 1 + "|---" * len(tools) + "|")
    order = {"fault": 0, "fine": 1, "lint": 2}
    counts = collections.Counter()
    for (path, n), (kind, name) in sorted(marked(root).items(), key=lambda it: (order[it[1][0]], it[0])):
        cells = [", ".join(sorted(found.get((path, n), ()))) for found in tools.values()]
        for tool, cell in zip(tools, cells):
            counts[kind, tool] += bool(cell)
        counts[kind, "all"] += 1
        print(f"| {kind}: {name} | " + " | ".join(cells) + " |")
    for kind in order:
        print(f"{kind}: {counts[kind, 'all']} lines; " + ", ".join(f"{tool} {counts[kind, tool]}" for tool in tools))
    print("seconds: " + ", ".join(f"{tool} {seconds}" for tool, seconds in took.items()))


if __name__ == "__main__":
    main()
