# The image repositories of all applications, in the account that CI pushes to: one for each apps/*/*/Dockerfile, so that
# a new application brings its own and no list is edited.
locals {
  images = toset([
    for file in fileset("${path.root}/../../../apps", "*/*/Dockerfile") : replace(dirname(file), "/", "-")
  ])
}

module "repository" {
  source   = "../modules/msa-application/repository"
  for_each = local.images

  name    = each.key
  readers = [for cluster in module.clusters.all : cluster.account_id]
}

module "clusters" {
  source = "../modules/clusters"
}
