#!/bin/bash
# Installs the packages of a lock into a virtual environment, and says how far it is: pip alone is silent for minutes.
# Usage: tools/install.sh .venv/bin/pip requirements.lock
set -o pipefail
pip=$1 lock=$2
total=$(grep -c '^[A-Za-z0-9].*==' "$lock")

case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
  zh*) fetching='下载软件包' unpacking='正在安装已下载的软件包，约需一分钟……' ;;
  *) fetching='package' unpacking='unpacking them; this takes about a minute …' ;;
esac

# A terminal shows one line that changes, a log a line for every tenth package.
progress() {
  local count=0 word name
  while read -r word name _; do
    case $word in
      Collecting | Ignoring | Requirement)
        count=$((count + 1))
        if [ -t 1 ]; then
          printf '\r\033[K    %s %s/%s  %s' "$fetching" "$count" "$total" "${name%%[=<>:;]*}"
        elif [ $((count % 10)) = 0 ]; then
          printf '    %s %s/%s\n' "$fetching" "$count" "$total"
        fi
        ;;
      Installing)
        if [ -t 1 ]; then printf '\r\033[K'; fi
        printf '    %s\n' "$unpacking"
        ;;
    esac
  done
}

PYTHONUNBUFFERED=1 "$pip" install --disable-pip-version-check --progress-bar off --require-hashes -r "$lock" | progress
