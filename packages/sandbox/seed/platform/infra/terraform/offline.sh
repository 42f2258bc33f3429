#!/usr/bin/env bash
# Judges everything here that needs no provider: format, types, names, policies, the modules' tests, and a plan of every
# call of every cluster. Needs Terraform, and neither network nor credentials. What it leaves out is in README.md.
#
#   infra/terraform/offline.sh [folder for the plans as JSON]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
plans=${1:+$(mkdir -p "$1" && cd "$1" && pwd)}

terraform fmt -check -diff -recursive "$here"

# A copy of the repository without what needs a provider: providers.tf of the clusters, and of aws/ all but the type of
# its variable. The folder's place in the repository stays the same, since modules and files are found from it.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/${here#"$repository/"}"
copied=$copy/${here#"$repository/"}
(cd "$here" && find . -name .terraform -prune -o -type f \( -name '*.tf' -o -name '*.tftest.hcl' \) \
  ! -name providers.tf ! \( -path '*/aws/*' ! -name variables.tf \) -print0 |
  tar --create --null --files-from=-) | tar --extract --directory="$copied"
ln -s "$repository/apps" "$copy/apps"

# What aws/ would be told, as a plan shows it.
find "$copied" -type d -name aws | while read -r folder; do
  printf 'resource "terraform_data" "plan" {\n  input = var.plan\n}\n' >"$folder/offline.tf"
done

find "$copied" -type d -name tests | sort | while read -r tests; do
  module=$(dirname "$tests")
  echo "== ${module#"$copied/"}: tests"
  terraform -chdir="$module" init -backend=false -input=false -no-color >/dev/null
  terraform -chdir="$module" test -no-color
done

for root in "$here"/*/providers.tf; do
  name=$(basename "$(dirname "$root")")
  echo "== $name: plan"
  # A cluster without an application has nothing else.
  mkdir -p "$copied/$name" && touch "$copied/$name/offline.tf"
  terraform -chdir="$copied/$name" init -backend=false -input=false -no-color >/dev/null
  terraform -chdir="$copied/$name" plan -input=false -no-color -refresh=false -lock=false -out=plan >"$copy/log" ||
    { cat "$copy/log" && exit 1; }
  grep '^Plan:\|^No changes' "$copy/log"
  if [ -n "$plans" ]; then terraform -chdir="$copied/$name" show -json plan >"$plans/$name.json"; fi
done
