terraform {
  required_version = ">= 1.4"
}

locals {
  # Every resource of an application bears these, so that cost and ownership can be told apart.
  tags = {
    service     = var.service
    application = var.application
    owner       = var.owner
    environment = var.environment
    managed-by  = "terraform"
  }
}

# Stands for the cloud resources of an application (repository of images, identity, secrets).
resource "terraform_data" "application" {
  input = {
    name        = var.name
    description = var.description
    tags        = local.tags
  }

  lifecycle {
    precondition {
      condition     = var.name == "${var.service}-${var.application}"
      error_message = "name must be service and application, joined by a dash."
    }
  }
}
