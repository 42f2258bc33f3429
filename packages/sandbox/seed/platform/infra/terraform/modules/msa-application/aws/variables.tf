variable "plan" {
  description = "What msa-application worked out. This folder decides nothing, it only carries it out."
  type = object({
    tags = map(string)
    secrets = map(object({
      name                    = string
      description             = string
      kms_key_arn             = string
      recovery_window_in_days = number
    }))
    identity = object({
      role_name                = string
      path                     = string
      permissions_boundary_arn = string
      cluster_name             = string
      namespace                = string
      service_account          = string
      trust_policy             = string
      policy                   = optional(string)
    })
    record = optional(object({
      zone_id         = string
      name            = string
      gateway         = string
      gateway_zone_id = string
    }))
  })
}
