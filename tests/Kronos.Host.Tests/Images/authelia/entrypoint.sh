#!/bin/sh
# As the real image: as root it hands its folder to PUID and PGID and goes on as them; as anybody else it takes the folder as it finds it.
[ "$(id -u)" != 0 ] || chown -R "$PUID:$PGID" /config
[ "$(id -u)" = 0 ] && exec setpriv --reuid "$PUID" --regid "$PGID" --clear-groups /app/authelia "$@"
exec /app/authelia "$@"
