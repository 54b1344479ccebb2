#!/usr/bin/env bash
# Checks what a pull request changes, as action.yml calls it: annotations on standard output, a SARIF file and the text of a comment beside them.
# Reads PHI_LINT (the command), PHI_LINT_BASE (the commit to compare with; empty: check everything), PHI_LINT_PATHS and PHI_LINT_ARGS (one
# argument a line), PHI_LINT_OUT (a folder for the two files).
set -uo pipefail

out=${PHI_LINT_OUT:?a folder for the reports}
mkdir -p "$out" || exit 2
mapfile -t paths < <(printf '%s\n' "${PHI_LINT_PATHS:-.}" | sed '/^[[:space:]]*$/d')
mapfile -t extra < <(printf '%s\n' "${PHI_LINT_ARGS:-}" | sed '/^[[:space:]]*$/d')
scope=()
if [ -n "${PHI_LINT_BASE:-}" ]; then scope=(--since "$PHI_LINT_BASE"); fi

"${PHI_LINT:-phi-lint}" --format github --format "sarif=$out/phi-lint.sarif" --format "markdown=$out/phi-lint.md" "${scope[@]}" "${extra[@]}" -- "${paths[@]}"
code=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$out/phi-lint.md" ]; then cat "$out/phi-lint.md" >> "$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  printf 'exit-code=%s\nsarif=%s\ncomment=%s\n' "$code" "$out/phi-lint.sarif" "$out/phi-lint.md" >> "$GITHUB_OUTPUT"
fi
exit "$code"
