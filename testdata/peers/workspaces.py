#!/usr/bin/env python3
"""What each tool finds in whole workspaces, in what time: counts, and which findings stand on the same lines.

    workspaces.py --unblock PATH --async-doctor PATH --rust-doctor PATH [--list] WORKSPACE ...

Each tool reads the workspace three times and the fastest run counts; cargo-unblock also with its cache. The
peers read test code, too, so lines are compared with cargo-unblock under --all-targets. `--list` prints what a peer finds and cargo-unblock does not
report, or only in the pedantic tier.
"""
import argparse, os, resource, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import replay


def timed(name, path, off, root, environment):
    os.environ.update(environment)
    best, found = None, None
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.time()
        found, _, why = replay.findings(name, path, off, root, 600)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if found is None:
            return None, why
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best or (1e9, 1e9), (cpu, time.time() - started))
    return found, best


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--unblock", required=True)
    p.add_argument("--async-doctor", required=True)
    p.add_argument("--rust-doctor", required=True)
    p.add_argument("--list", action="store_true")
    p.add_argument("workspaces", nargs="+")
    args = p.parse_args()
    off = replay.switched_off(args.rust_doctor)
    cache = tempfile.mkdtemp(prefix="unblock-cache-")
    for root in args.workspaces:
        default, time_cold = timed("cargo-unblock", args.unblock, off, root, {"CARGO_UNBLOCK_CACHE": ""})
        _, time_warm = timed("cargo-unblock", args.unblock, off, root, {"CARGO_UNBLOCK_CACHE": cache})
        all_targets, _ = timed("cargo-unblock-all-targets", args.unblock, off, root, {"CARGO_UNBLOCK_CACHE": cache})
        pedantic, _ = timed("cargo-unblock-pedantic", args.unblock, off, root, {"CARGO_UNBLOCK_CACHE": cache})
        print(f"{root}: cargo-unblock {len(default)} findings ({len(all_targets)} with --all-targets), {time_cold[0]:.2f} s of CPU ({time_cold[1]:.2f} s), again {time_warm[0]:.2f} s ({time_warm[1]:.2f} s)")

        def on(found, file, first, last):
            return any(f == file and a <= last and first <= b for f, a, b in found)
        for name, path in (("cargo-async-doctor", args.async_doctor), ("rust-doctor", args.rust_doctor)):
            found, best = timed(name, path, off, root, {})
            if found is None:
                print(f"  {name}: did not run: {best}")
                continue
            shared = [it for it in found if on(all_targets, *it)]
            weak = [it for it in found if it not in shared and on(pedantic, *it)]
            rest = [it for it in found if it not in shared and it not in weak]
            print(f"  {name}: {len(found)} findings, {best[0]:.2f} s of CPU ({best[1]:.2f} s); cargo-unblock reports {len(shared)} of these lines, "
                  f"{len(weak)} with -W pedantic, {len(rest)} not")
            if args.list:
                for kind, its in (("pedantic", weak), ("not", rest)):
                    for file, first, _ in its:
                        print(f"    {kind} {file}:{first}: {replay.line_text(os.path.join(root, file), first)}")


if __name__ == "__main__":
    main()
