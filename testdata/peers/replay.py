#!/usr/bin/env python3
"""Replay real bug fixes with other tools: which of them report the fault before the fix, and are silent after it.

    replay.py --cases dev.jsonl --mirror DIR --tool NAME=PATH [--tool NAME=PATH ...] --out results.jsonl [--jobs N] [--id ID]

NAME is cargo-async-doctor, rust-doctor or one of UNBLOCK below. A case names a public repository, the commit before a fix and the fix, and the
line at fault; DIR holds bare git directories as owner+name/repo, owner+name.git or owner+name. Only Rust sources, manifests and lock files
are laid out, nothing of a repository is run or compiled.

A case is caught when any finding of the tool about async code stands on the line at fault, or on the line of the operation that it leads to.
That is wider than what this project asks of itself, where the finding has to be of the case's class. It is clean when after the fix
fewer findings stand in that file on lines with the same text.
"""
import argparse, concurrent.futures, json, os, shutil, subprocess, tempfile, time

# rust-doctor's rules about async code that need no compiler; its clippy rules would build each project at an old commit.
RUST_DOCTOR = ("rust_doctor::source::blocking_call_in_async", "rust_doctor::source::block_on_in_async",
               "rust_doctor::source::block_in_place_on_current_thread")
# What cargo-unblock is asked for, by the name that the tool is given here.
UNBLOCK = {
    "cargo-unblock": [],
    "cargo-unblock-all-targets": ["--all-targets"],
    "cargo-unblock-pedantic": ["--all-targets", "-W", "pedantic"],
    "cargo-unblock-replay": ["--tests", *(word for group in ("blocking", "cpu", "runtime", "future", "task", "guard") for word in ("-W", group))],
}


def git_dir(mirror, repo):
    name = repo.replace("/", "+")
    return next((path for path in (os.path.join(mirror, name, "repo"), os.path.join(mirror, name + ".git"), os.path.join(mirror, name))
                 if os.path.isdir(path)), None)


def lay_out(git, commit, into):
    files = subprocess.run(["git", "--git-dir", git, "ls-tree", "-r", "--name-only", commit], capture_output=True, text=True).stdout.split("\n")
    ends = [end for end in (".rs", "Cargo.toml", "Cargo.lock") if any(file.endswith(end) for file in files)]
    archive = subprocess.Popen(["git", "--git-dir", git, "archive", commit, "--"] + [":(glob)**/*" + end for end in ends],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    subprocess.run(["tar", "-x", "-C", into], stdin=archive.stdout, check=False)
    archive.wait()


def root_of(tree, file):
    """The outermost folder with a workspace's manifest above the file, or the package's."""
    parts, best = file.split("/")[:-1], None
    for n in range(len(parts), -1, -1):
        manifest = os.path.join(tree, *parts[:n], "Cargo.toml")
        if os.path.exists(manifest):
            is_workspace = "[workspace]" in open(manifest, errors="replace").read()
            if best is None or is_workspace:
                best = os.path.dirname(manifest)
            if is_workspace:
                break
    return best


def run(command, root, timeout):
    environment = dict(os.environ, CARGO_NET_OFFLINE="true", RUSTC_BOOTSTRAP="1")  # manifests may name unstable features
    started = time.time()
    try:
        p = subprocess.run(command, cwd=root, capture_output=True, text=True, errors="replace", timeout=timeout, env=environment)
        return p, time.time() - started
    except subprocess.TimeoutExpired:
        return None, timeout


def findings(name, path, off, root, timeout):
    """Findings as (file below root, first line, last line); None and a reason where the tool gave up."""
    if name == "cargo-async-doctor":
        p, took = run([path, "async-doctor", "--workspace", "--message-format", "json"], root, timeout)
    elif name == "rust-doctor":
        p, took = run([path, "inspect", "--json", *off, "--advisory-db", "/dev/null", "."], root, timeout)
    else:
        p, took = run([path, "unblock", "--workspace", "--message-format", "json", *UNBLOCK[name]], root, timeout)
    if p is None:
        return None, took, "timeout"
    found = []
    try:
        if name == "cargo-async-doctor":
            for it in json.loads(p.stdout)["diagnostics"]:
                at = it["location"]
                found.append((at["file_path"], at.get("line") or 0, at.get("end_line") or at.get("line") or 0))
        elif name == "rust-doctor":
            report = json.loads(p.stdout)
            for it in report["diagnostics"]:
                if it["code"] in RUST_DOCTOR:
                    found.append((it["path"], it["span"]["line_start"], it["span"]["line_end"]))
            if any(error["stage"] == "metadata" for error in report["errors"]):
                return None, took, json.dumps(report["errors"])[:300]
        else:
            for line in p.stdout.splitlines():
                message = json.loads(line)
                if message.get("reason") == "compiler-message":
                    spans = list(message["message"]["spans"])
                    found += [(s["file_name"], s["line_start"], s["line_end"]) for s in spans if s["is_primary"]]
    except (ValueError, KeyError) as error:
        return None, took, f"{type(error).__name__}: {(p.stderr or p.stdout)[-300:]}"
    return found, took, ""


def switched_off(doctor):
    """Options that turn off every rule of rust-doctor but RUST_DOCTOR."""
    listed = subprocess.run([doctor, "rules", "list"], capture_output=True, text=True, check=True).stdout.splitlines()
    return [word for line in listed if (rule := line.split("\t")[0]) not in RUST_DOCTOR for word in ("--rule", rule + "=off")]


def line_text(path, n):
    try:
        return open(path, errors="replace").read().split("\n")[n - 1].strip()
    except (OSError, IndexError):
        return None


def run_case(case, args, off):
    git = git_dir(args.mirror, case["repo"])
    rows = []
    if not git:
        return [{"id": case["id"], "tool": name, "class": case["class"], "ran": False, "why": "no mirror"} for name, _ in args.tools]
    scratch = tempfile.mkdtemp(prefix="peers-")
    try:
        trees, roots = {}, {}

        def prepare(when, commit):
            if when not in trees:
                trees[when] = os.path.join(scratch, when)
                os.mkdir(trees[when])
                lay_out(git, commit, trees[when])
                roots[when] = root_of(trees[when], case["file"])
        prepare("before", case["parent_commit"])
        at = [(case["file"], case["line"])] + ([(case["leaf_file"] or case["file"], case["leaf_line"])] if case.get("leaf_line") else [])
        text = line_text(os.path.join(trees["before"], case["file"]), case["line"])
        for name, path in args.tools:
            row = {"id": case["id"], "tool": name, "class": case["class"], "hops": case["hops"], "typed": bool(case.get("receiver_needs_type")),
                   "ran": False, "caught": False, "clean": None, "seconds": None, "why": ""}
            rows.append(row)
            if not roots["before"]:
                row["why"] = "no manifest"
                continue
            found, took, row["why"] = findings(name, path, off, roots["before"], args.timeout)
            row["seconds"] = round(took, 2)
            if found is None:
                continue
            row["ran"] = True

            def below(root, tree):
                return lambda file: os.path.relpath(os.path.realpath(os.path.join(root, file)), os.path.realpath(tree))
            place = below(roots["before"], trees["before"])
            placed = [(place(file), first, last) for file, first, last in found]
            row["findings"] = len(placed)
            row["caught"] = any(file == f and first <= n <= last for file, first, last in placed for f, n in at)
            if row["caught"] and case.get("fixed_line_gone"):
                prepare("after", case["fix_commit"])
                if not roots["after"]:
                    continue
                later = findings(name, path, off, roots["after"], args.timeout)[0]
                if later is not None:
                    def same(found, root, tree):
                        name_of = below(root, tree)
                        return sum(name_of(file) == case["file"] and line_text(os.path.join(tree, case["file"]), first) == text
                                   for file, first, _ in found)
                    after, before = same(later, roots["after"], trees["after"]), same(found, roots["before"], trees["before"])
                    # Where only the leaf was reported, the line at fault never was.
                    row["clean"] = after < before if before else None
        return rows
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cases", required=True)
    p.add_argument("--mirror", required=True)
    p.add_argument("--tool", action="append", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--id")
    p.add_argument("--jobs", type=int, default=1)
    p.add_argument("--timeout", type=float, default=120)
    args = p.parse_args()
    args.tools = [(name, os.path.abspath(path)) for name, path in (tool.split("=", 1) for tool in args.tool)]
    doctor = dict(args.tools).get("rust-doctor")
    off = switched_off(doctor) if doctor else []
    os.environ.setdefault("CARGO_UNBLOCK_CACHE", "")
    cases = [json.loads(line) for line in open(args.cases) if line.strip()]
    cases = [case for case in cases if not args.id or case["id"] == args.id]
    rows = []
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool, open(args.out, "w") as out:
        for of_case in pool.map(lambda case: run_case(case, args, off), cases):
            rows += of_case
            out.writelines(json.dumps(row) + "\n" for row in of_case)
            out.flush()
    for name, _ in args.tools:
        mine = [row for row in rows if row["tool"] == name]
        groups = {"all": mine}
        for row in mine:
            for group in ("class " + row["class"], "hops 0" if not row.get("hops") else "hops 1+", "typed" if row.get("typed") else "untyped"):
                groups.setdefault(group, []).append(row)
        for group, of in sorted(groups.items()):
            checked = [row for row in of if row.get("clean") is not None]
            print(f"{name:20} {group:10} ran {sum(row['ran'] for row in of)}/{len(of)}  caught {sum(bool(row.get('caught')) for row in of)}  "
                  f"clean after the fix {sum(row['clean'] for row in checked)}/{len(checked)}")


if __name__ == "__main__":
    main()
