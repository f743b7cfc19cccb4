#!/usr/bin/env python3
"""Run cargo-unblock over pinned public workspaces and over the crates of the local registry; record what it reports.

    run.py --tool target/release/cargo-unblock --mirror DIR [--repo TEXT] [--registry [DIR]] [--no-repos]
    run.py --sample 40 --seed 1 [--lint TEXT] [--repo TEXT]

See README.md in this folder.
"""
import argparse
import collections
import concurrent.futures
import glob
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SUMMARY = re.compile(r"error: \d+ findings? ")
WANTED = (".rs", "Cargo.toml", "Cargo.lock", "unblock.toml", ".cargo/config.toml", ".cargo/config")


def main():
    args = arguments()
    if args.sample:
        sample(args)
        return 0
    if not args.tool:
        sys.exit("run.py: --tool is needed to run, or --sample to read the findings of the last run")
    args.tool = os.path.abspath(args.tool)
    record = load(os.path.join(HERE, "counts.json"), {"repos": {}, "registry": {}})
    times = load(os.path.join(HERE, "times.json"), {})
    before = json.loads(json.dumps(record))
    if not args.no_repos:
        repos(args, record, times)
    if args.registry:
        registry(args, record, times)
    save(os.path.join(HERE, "counts.json"), record)
    save(os.path.join(HERE, "times.json"), times)
    changes(before, record)
    bad = [name for name, run in record["repos"].items() if any(fatal(line) for line in run["trouble"])]
    bad += [line for line in record["registry"].get("trouble", []) if fatal(line)]
    for name in bad:
        print("crash or timeout:", name, file=sys.stderr)
    return 1 if bad else 0


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--tool", help="the cargo-unblock binary")
    p.add_argument("--mirror", help="folder of bare git directories: owner+name/repo, owner+name.git or owner+name")
    p.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "unblock-corpus"), help="where sources and findings are kept")
    p.add_argument("--repo", default="", help="only repositories (or crates) whose name contains this")
    p.add_argument("--no-repos", action="store_true", help="leave the repositories out")
    home = os.environ.get("CARGO_HOME") or os.path.expanduser("~/.cargo")
    p.add_argument("--registry", nargs="?", const=os.path.join(home, "registry/src"), help="also every crate of this registry/src folder")
    p.add_argument("--jobs", type=int, default=2, help="crates of the registry at a time; repositories run alone, for honest times")
    p.add_argument("--timeout", type=float, default=300, help="seconds for one run")
    p.add_argument("--flags", default="", help="more arguments for the tool, in one string")
    p.add_argument("--sample", type=int, default=0, help="print this many findings of the last run, drawn at random")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--lint", default="", help="sample only lints whose name contains this")
    p.add_argument("--context", type=int, default=8, help="lines of source around a finding")
    return p.parse_args()


# Running


def repos(args, record, times):
    for line in open(os.path.join(HERE, "repos.txt")):
        if not line.strip() or line.startswith("#"):
            continue
        name, commit, folder = (line.split() + ["."])[:3]
        if args.repo not in name:
            continue
        tree = lay_out(args, name, commit)
        if tree is None:
            print(f"{name}: no mirror with {commit[:12]}", file=sys.stderr)
            continue
        root = os.path.normpath(os.path.join(tree, folder))
        run = execute(args, root, [])
        keep_findings(args, name, root, run)
        record["repos"][name] = {"commit": commit, **size(root), "exit": run["exit"], "counts": run["counts"], "trouble": run["trouble"]}
        times[name] = run["times"]
        print(f"{name}: {sum(run['counts'].values())} findings, exit {run['exit']}, {run['times']['seconds']} s, {run['times']['peak_mb']} MB")


def registry(args, record, times):
    crates = [os.path.dirname(path) for path in glob.glob(os.path.join(args.registry, "*", "*", "Cargo.toml"))]
    crates += [os.path.dirname(path) for path in glob.glob(os.path.join(args.registry, "*", "Cargo.toml"))]
    crates = sorted({os.path.basename(crate): crate for crate in crates if args.repo in os.path.basename(crate)}.items())
    start = time.time()
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        runs = list(pool.map(lambda crate: execute(args, crate[1], []), crates))
    total, by_crate, trouble = collections.Counter(), {}, []
    for (name, root), run in zip(crates, runs):
        total.update(run["counts"])
        if run["counts"]:
            by_crate[name] = run["counts"]
        trouble += [f"{name}: {line}" for line in run["trouble"]]
        keep_findings(args, "registry/" + name, root, run)
    if args.repo:
        print(f"{len(crates)} crates (not recorded: --repo chose some): {dict(sorted(total.items()))}", *trouble, sep="\n  ")
        return
    record["registry"] = {"crates": len(crates), "counts": dict(sorted(total.items())), "by_crate": by_crate, "trouble": trouble}
    slowest = sorted(((run["times"]["seconds"], name) for (name, _), run in zip(crates, runs)), reverse=True)[:5]
    largest = sorted(((run["times"]["peak_mb"], name) for (name, _), run in zip(crates, runs)), reverse=True)[:5]
    times["registry"] = {"seconds": round(time.time() - start, 1), "slowest": slowest, "largest_mb": largest}
    print(f"registry: {len(crates)} crates, {sum(total.values())} findings, {len(trouble)} troubles, {times['registry']['seconds']} s")


def execute(args, root, more):
    """One run of the tool in `root`."""
    command = [args.tool, "unblock", "--workspace", "--message-format", "json"] + args.flags.split() + more
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.time()
        process = subprocess.Popen(command, cwd=root, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        expired = threading.Event()
        timer = threading.Timer(args.timeout, lambda: (expired.set(), process.kill()))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = code = os.waitstatus_to_exitcode(status)
        seconds = time.time() - start
        out.seek(0)
        err.seek(0)
        lines, said = out.read().decode("utf-8", "replace").split("\n"), err.read().decode("utf-8", "replace")
    found, counts, trouble = [], collections.Counter(), []
    for line in lines:
        if line.startswith("{"):
            try:
                row = json.loads(line)
            except ValueError:
                trouble.append("crash: broken JSON line")
                continue
            if row.get("reason") == "compiler-message":
                found.append(row)
                counts[lint(row)] += 1
    if expired.is_set():
        trouble.append(f"timeout: {args.timeout:g} s")
    elif code < 0 or code > 2:
        trouble.append(f"crash: exit {code}")
    if "panicked at" in said:
        trouble.append("crash: " + next(line for line in said.split("\n") if "panicked at" in line))
    trouble += [line.replace(root, ".").strip() for line in said.split("\n") if line.startswith("error") and not SUMMARY.match(line)][:20]
    peak = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    spent = {"seconds": round(seconds, 2), "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 2), "peak_mb": round(peak)}
    return {"found": found, "counts": dict(sorted(counts.items())), "exit": code, "trouble": trouble, "times": spent}


def lay_out(args, name, commit):
    """Writes the Rust sources and manifests of a commit out, once; the folder, or None where no mirror has it."""
    tree = os.path.join(args.work, "trees", name.replace("/", "+") + "@" + commit[:12])
    if os.path.isdir(tree):
        return tree
    git = next((path for form in ("/repo", ".git", "") if args.mirror
                for path in [os.path.join(args.mirror, name.replace("/", "+") + form)] if os.path.exists(os.path.join(path, "HEAD"))), None)
    if not git:
        return None
    listed = subprocess.run(["git", "--git-dir", git, "ls-tree", "-r", "-z", "--name-only", commit], capture_output=True, text=True)
    if listed.returncode:
        return None
    files = [path for path in listed.stdout.split("\0") if path.endswith(WANTED)]
    os.makedirs(os.path.dirname(tree), exist_ok=True)
    new = tempfile.mkdtemp(dir=os.path.dirname(tree))
    for at in range(0, len(files), 500):
        spec = [":(literal)" + path for path in files[at:at + 500]]
        archive = subprocess.Popen(["git", "--git-dir", git, "archive", commit, "--"] + spec, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        subprocess.run(["tar", "-x", "-C", new], stdin=archive.stdout, check=True)
        if archive.wait():
            shutil.rmtree(new)
            return None
    os.rename(new, tree)
    return tree


def size(root):
    files = lines = 0
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            if name.endswith(".rs") and not os.path.islink(path):
                files += 1
                with open(path, "rb") as file:
                    lines += file.read().count(b"\n")
    return {"files": files, "lines": lines}


# Reading


def sample(args):
    """Prints findings of the last run with their source, drawn at random."""
    rows = []
    for path in sorted(glob.glob(os.path.join(args.work, "findings", "*.json"))):
        kept = load(path, None)
        if kept and args.repo in kept["name"]:
            rows += [(kept["name"], kept["root"], row) for row in kept["found"] if args.lint in lint(row)]
    picked = random.Random(args.seed).sample(rows, min(args.sample, len(rows)))
    print(f"{len(picked)} of {len(rows)} findings, seed {args.seed}\n")
    for number, (name, root, row) in enumerate(picked, 1):
        message = row["message"]
        print(f"=== {number}. {name}: {lint(row)}: {message['message']}")
        for span in sorted(message.get("spans", []), key=lambda span: not span.get("is_primary")):
            show(root, span, args.context if span.get("is_primary") else 2)
        for child in message.get("children", []):
            print(f"  = {child.get('level')}: {child.get('message')}")
            for span in child.get("spans", []):
                show(root, span, 2)
        print()


def show(root, span, context):
    first, last, label = span["line_start"], span["line_end"], span.get("label") or ""
    print(f"  --> {span['file_name']}:{first}:{span.get('column_start', 1)} {'' if span.get('is_primary') else '(related) '}{label}")
    try:
        with open(os.path.join(root, span["file_name"]), encoding="utf-8", errors="replace") as file:
            lines = file.read().split("\n")
    except OSError as error:
        print(f"      {error}")
        return
    for number in range(max(1, first - context), min(len(lines), last + context) + 1):
        if first + 8 <= number <= last - 2:
            print("          | ...") if number == first + 8 else None
            continue
        print(f"  {'>' if first <= number <= last else ' '}{number:5} | {lines[number - 1]}")


def keep_findings(args, name, root, run):
    folder = os.path.join(args.work, "findings")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name.replace("/", "+") + ".json")
    if run["found"]:
        save(path, {"name": name, "root": root, "found": run["found"]})
    elif os.path.exists(path):
        os.remove(path)


def changes(before, after):
    """What is different from the recorded counts."""
    rows = [(name, run["counts"], before["repos"].get(name, {}).get("counts", {})) for name, run in sorted(after["repos"].items())]
    rows.append(("registry", after["registry"].get("counts", {}), before["registry"].get("counts", {})))
    for name, new, old in rows:
        for key in sorted({*new, *old}):
            if new.get(key, 0) != old.get(key, 0):
                print(f"  {name}: {key} {old.get(key, 0)} -> {new.get(key, 0)}")


def lint(row):
    return ((row["message"].get("code") or {}).get("code") or "none").replace("unblock::", "")


def fatal(line):
    return "crash: " in line or "timeout: " in line


def load(path, otherwise):
    if not os.path.exists(path):
        return otherwise
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, indent=1, sort_keys=True, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        sys.stderr.close()
