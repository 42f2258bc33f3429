output "name" {
  description = "Name of all artefacts of the application."
  value       = var.name
}

output "tags" {
  description = "Tags for resources that the application adds beside the module."
  value       = local.tags
}

output "role_arn" {
  description = "The role that the application's pods have."
  value       = "arn:aws:iam::${local.cluster.account_id}:role${local.identity.path}${local.identity.role_name}"
}

output "secret_names" {
  description = "Under which names Secrets Manager keeps the application's secrets."
  value       = { for name, secret in local.secrets : name => secret.name }
}

output "host" {
  description = "The application's own host name; null without one."
  value       = local.record == null ? null : local.record.name
}
