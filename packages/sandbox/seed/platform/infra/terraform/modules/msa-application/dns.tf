locals {
  # The host leads to the gateway like every other; which application answers there, Kong's route says.
  record = var.host == null ? null : {
    zone_id         = local.cluster.zone.id
    name            = "${var.host}.${local.cluster.zone.name}"
    gateway         = local.cluster.gateway.dns_name
    gateway_zone_id = local.cluster.gateway.zone_id
  }
}
