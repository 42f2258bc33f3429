variable "name" {
  description = "Name of all artefacts of the application, e.g. order-api."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", var.name)) && length(var.name) <= 63
    error_message = "name must be a DNS label: at most 63 lower-case letters, digits and dashes."
  }

  validation {
    condition     = var.name == "${var.service}-${var.application}"
    error_message = "name must be service and application, joined by a dash."
  }
}

variable "service" {
  description = "The business domain, e.g. order."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.service))
    error_message = "service must be 3 to 40 lower-case letters, digits and dashes."
  }
}

variable "application" {
  description = "One deployable of the service, e.g. api."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.application))
    error_message = "application must be 3 to 40 lower-case letters, digits and dashes."
  }
}

variable "description" {
  description = "What the application does, in one line."
  type        = string

  validation {
    condition     = length(var.description) > 0 && length(var.description) <= 280
    error_message = "description must have 1 to 280 characters."
  }
}

variable "owner" {
  description = "The owning group as an entity reference, e.g. group:default/commerce."
  type        = string

  validation {
    condition     = can(regex("^group:[^/]+/[^/]+$", var.owner))
    error_message = "owner must be an entity reference like group:default/commerce."
  }
}

variable "environment" {
  description = "The environment, one of those that modules/clusters knows, e.g. dev."
  type        = string

  validation {
    condition     = contains(keys(module.clusters.all), var.environment)
    error_message = "environment must be one that modules/clusters knows: ${join(", ", keys(module.clusters.all))}."
  }
}

variable "secrets" {
  description = "The secrets that the application reads: name to what it is for, e.g. { database-url = \"The order database\" }. Their values never pass through Terraform."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.secrets) : can(regex("^[a-z][a-z0-9-]{0,62}$", name))])
    error_message = "The name of a secret must be 1 to 63 lower-case letters, digits and dashes, and begin with a letter."
  }

  validation {
    condition     = alltrue([for purpose in values(var.secrets) : length(purpose) > 0 && length(purpose) <= 280])
    error_message = "A secret must say in 1 to 280 characters what it is for."
  }
}

variable "host" {
  description = "A host name of its own in the zone of the environment, e.g. tickets for tickets.dev.acme.example. Without it the application is reached by the gateway's host and its path."
  type        = string
  default     = null

  validation {
    condition     = var.host == null || can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", var.host))
    error_message = "host must be one DNS label: lower-case letters, digits and dashes, without the zone."
  }
}
