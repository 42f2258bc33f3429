output "name" {
  description = "Name of all artefacts of the application."
  value       = var.name
}

output "tags" {
  description = "Tags for resources that the application adds beside the module."
  value       = local.tags
}
