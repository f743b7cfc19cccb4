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

echo "== pre-commit, built from this repository's last commit"
cp -r "$root/testdata/workspaces/service" "$work/service"
cd "$work/service"
git init --quiet
git add .
export PRE_COMMIT_HOME="${PRE_COMMIT_HOME:-$work/pre-commit}"
if "$tools/pre-commit" try-repo "$root" cargo-unblock --all-files; then
    echo "the hook passed, where there are findings"
    exit 1
fi
: > src/lib.rs
git add .
"$tools/pre-commit" try-repo "$root" cargo-unblock --all-files
echo "== all as expected"
