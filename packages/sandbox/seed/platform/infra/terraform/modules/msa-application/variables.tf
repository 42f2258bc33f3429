variable "name" {
  description = "Name of all artefacts of the application, e.g. order-api."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", var.name)) && length(var.name) <= 63
    error_message = "name must be a DNS label: at most 63 lower-case letters, digits and dashes."
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
  description = "The environment, e.g. dev."
  type        = string
}
