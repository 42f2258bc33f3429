variable "name" {
  description = "Name of the image, which is the application's, e.g. order-api."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]*[a-z0-9]$", var.name)) && length(var.name) <= 63
    error_message = "name must be a DNS label: at most 63 lower-case letters, digits and dashes."
  }
}

variable "readers" {
  description = "The AWS accounts whose clusters pull the image."
  type        = set(string)

  validation {
    condition     = length(var.readers) > 0 && alltrue([for account in var.readers : can(regex("^[0-9]{12}$", account))])
    error_message = "readers must be AWS accounts of 12 digits, and at least one."
  }
}
