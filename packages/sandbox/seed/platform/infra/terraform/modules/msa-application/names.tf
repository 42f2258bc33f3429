locals {
  cluster = module.clusters.all[var.environment]

  # Kustomize renames the base's ServiceAccount to the application's name, in the namespace of its service.
  workload = {
    namespace       = var.service
    service_account = var.name
  }

  # Every resource of an application bears these, so that cost and ownership can be told apart.
  tags = {
    service     = var.service
    application = var.application
    owner       = var.owner
    environment = var.environment
    # AWS takes letters of any language, but few signs, and 256 characters.
    description = trimspace(substr(replace(var.description, "/[^\\p{L}\\p{N}_.:\\/=+@-]+/", " "), 0, 256))
  }

  # IAM takes 64 characters; a longer name ends in a hash of all of it.
  role_long = "${var.environment}-${var.name}"
  role_name = (
    length(local.role_long) <= 64
    ? local.role_long
    : "${substr(local.role_long, 0, 55)}-${substr(sha256(local.role_long), 0, 8)}"
  )
}
