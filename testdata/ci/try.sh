#!/usr/bin/env bash
# Tries the recipes with the real programs: check-jsonschema and pre-commit, which come from PyPI into a folder of their own. Building the hook takes minutes.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"
"$work/tools/bin/pip" --quiet install check-jsonschema pre-commit
tools="$work/tools/bin"

echo "== schemas"
"$tools/check-jsonschema" --builtin-schema vendor.github-actions "$root/action.yml"
"$tools/check-jsonschema" --builtin-schema vendor.github-workflows "$root/testdata/ci/github.yml"
"$tools/check-jsonschema" --builtin-schema vendor.gitlab-ci "$root/testdata/ci/gitlab.yml"
"$tools/pre-commit" validate-manifest "$root/.pre-commit-hooks.yaml"
"$tools/pre-commit" validate-config "$root/testdata/ci/pre-commit.yml" "$root/testdata/ci/pre-commit-local.yml"

# Runs the hooks of a configuration where there are findings, and where there are none.
hooks() {
    rm -rf "$work/service"
    cp -r "$root/testdata/workspaces/service" "$work/service"
    cd "$work/service"
    git init --quiet
    cp "$1" .pre-commit-config.yaml
    git add .
    if "$tools/pre-commit" run --all-files; then
        echo "the hook passed, where there are findings"
        exit 1
    fi
    : > src/lib.rs
    git add .
    "$tools/pre-commit" run --all-files
}
export PRE_COMMIT_HOME="${PRE_COMMIT_HOME:-$work/pre-commit}"

echo "== pre-commit, with the program that is installed already"
if command -v cargo-unblock; then hooks "$root/testdata/ci/pre-commit-local.yml"; else echo "skipped: it is not installed"; fi

echo "== pre-commit, built from this repository's last commit"
sed "s|https://github.com/OWNER/cargo-unblock|$root|; s|v0.1.0|$(git -C "$root" rev-parse HEAD)|" "$root/testdata/ci/pre-commit.yml" > "$work/config.yml"
hooks "$work/config.yml"
echo "== all as expected"
