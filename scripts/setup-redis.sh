#!/usr/bin/env bash
# setup-redis.sh [native|docker]: a Redis of the app's own, with a password, on the loopback, nothing written to disk.
# REDIS_PORT (6379), REDIS_BIND (127.0.0.1), REDIS_MAXMEMORY (256mb), REDIS_PASSWORD (made when absent).
# Prints the REDIS_URL to put into the settings. Native leaves its files in REDIS_HOME (/etc/rab/redis).
set -euo pipefail

way=${1:-native}
port=${REDIS_PORT:-6379}
bind=${REDIS_BIND:-127.0.0.1}
memory=${REDIS_MAXMEMORY:-256mb}
home=${REDIS_HOME:-/etc/rab/redis}
password=${REDIS_PASSWORD:-$(head -c 24 /dev/urandom | base64 | tr -d '/+=')}

fail() {
  echo "✗ $1" >&2
  exit 1
}

# Whatever has no password of at least 16 characters, of letters and digits only, has none worth the name.
[[ $password =~ ^[A-Za-z0-9_-]{16,}$ ]] || fail 'REDIS_PASSWORD: paling sedikit 16 huruf atau angka.'
[[ $bind != 0.0.0.0 && $bind != '*' ]] || fail 'REDIS_BIND: sebut satu alamat jaringan dalam, bukan semua.'

settings() {
  cat <<EOF
bind $bind
port $port
requirepass $password
protected-mode yes
save ""
appendonly no
maxmemory $memory
maxmemory-policy allkeys-lru
rename-command FLUSHALL ""
rename-command CONFIG ""
rename-command DEBUG ""
EOF
}

answers() {
  for _ in $(seq 50); do
    if REDISCLI_AUTH=$password "$@" ping 2>/dev/null | grep -q PONG; then return; fi
    sleep 0.1
  done
  fail 'Redis tidak menjawab.'
}

case $way in
native)
  command -v redis-server >/dev/null || fail 'redis-server tidak ada: sudo apt-get install -y redis-server'
  install -d -m 700 "$home"
  (umask 077 && settings >"$home/redis.conf")
  if [[ -d /run/systemd/system && $home == /etc/rab/redis ]]; then
    id redis >/dev/null && chown -R redis: "$home"
    install -d /etc/systemd/system/redis-server.service.d
    printf '[Service]\nExecStart=\nExecStart=/usr/bin/redis-server %s --supervised systemd --daemonize no\n' \
      "$home/redis.conf" >/etc/systemd/system/redis-server.service.d/rab.conf
    systemctl daemon-reload
    systemctl enable --now redis-server
    systemctl restart redis-server
  else
    redis-server "$home/redis.conf" --daemonize yes --pidfile "$home/redis.pid" --logfile "$home/redis.log" --dir "$home" >/dev/null
  fi
  answers redis-cli -h "$bind" -p "$port"
  ;;
docker)
  command -v docker >/dev/null || fail 'docker tidak ada.'
  install -d -m 700 "$home"
  (umask 077 && settings | sed 's/^bind .*/bind 0.0.0.0/' >"$home/redis.conf")
  # The image runs as this account.
  chown 999 "$home/redis.conf"
  docker run -d --name rab-redis --restart unless-stopped -p "$bind:$port:$port" \
    -v "$home/redis.conf:/etc/redis.conf:ro" redis:7-bookworm redis-server /etc/redis.conf >/dev/null
  answers docker exec -e REDISCLI_AUTH="$password" rab-redis redis-cli -p "$port"
  ;;
*) fail "Cara tidak dikenal: $way (native atau docker)." ;;
esac

echo "REDIS_URL=redis://:$password@$bind:$port"
