#!/bin/sh
# Makes a release the one that visitors get, in one rename. On the server:
#   swap.sh /srv/my-choice NAME
# NAME is a folder of releases/ that holds a finished site; the build calls it so in dist-server/release.
set -eu
stop() {
  echo "$1" >&2
  exit 1
}
[ $# -eq 2 ] || stop "Write the site's folder and the release: swap.sh /srv/my-choice NAME"
home=$1
name=$2
new="$home/releases/$name"
[ -f "$new/manifest.json" ] || stop "$new holds no finished site: upload dist/ there first."
sheet="$home/nginx/sheets/${name%%-*}.conf"
[ -f "$sheet" ] || stop "$sheet is missing: upload dist-server/nginx/ to $home/nginx/, then reload nginx."

# A page that somebody opened before still asks for the scripts that it was made with: they go along
# for a week, as further names of the same bytes. The week begins when the release that they belong to
# is replaced, not when it was built: what its list names is marked with that hour.
if [ -d "$home/current/assets" ]; then
  (cd "$home/current/assets" && find . -type f) | while read -r file; do
    file=${file#./}
    made=${file%.br}
    [ -e "$new/assets/$file" ] && continue
    if grep -qF "\"assets/${made%.gz}\"" "$home/current/manifest.json"; then
      touch "$home/current/assets/$file"
    fi
    [ -n "$(find "$home/current/assets/$file" -mtime -7)" ] || continue
    mkdir -p "$new/assets/$(dirname "$file")"
    ln "$home/current/assets/$file" "$new/assets/$file"
  done
fi

ln -sfn "releases/$name" "$home/next"
mv -T "$home/next" "$home/current"
echo "Visitors get $name."
