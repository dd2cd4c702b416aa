# What every script of the bed starts with: where things are, and how the outer engine and the boxes are spoken to.
# shellcheck shell=bash
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
repository=$(cd "$here/../.." && pwd)

# One folder a checkout holds everything: the outer engine's data, its socket, its log. `engine stop` and removing it leaves nothing behind.
bed=${KRONOS_BED:-/var/tmp/kronos-bed-$(cksum <<<"$repository" | cut -d ' ' -f 1)}
socket=$bed/engine/docker.sock
export DOCKER_HOST=unix://$socket
unset DOCKER_CONTEXT

export compose_plugin=/usr/libexec/docker/cli-plugins/docker-compose

say() { echo "bed: $*" >&2; }

# Waits until a command succeeds: seconds, what is waited for, the command.
await() {
  local end=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || { say "waited in vain for $what"; return 1; }
    sleep 0.3
  done
}
