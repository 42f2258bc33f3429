# Where each environment runs. The one place for what Terraform must know of a cluster and does not make itself: the
# platform's own Terraform makes accounts, networks and clusters, and keeps another state.
locals {
  clusters = {
    dev = {
      account_id = "111122223333"
      region     = "ap-northeast-2"
      # The EKS cluster, whose EKS Pod Identity agent hands roles to workloads.
      name = "dev"
      # Encrypts all secrets of the environment; an application may decrypt with it what is its own.
      kms_key_arn = "arn:aws:kms:ap-northeast-2:111122223333:key/0d4e0b6e-58b7-4c3e-9c56-6ff6e5a7d001"
      # No role of an application can do more than this policy allows, whatever its own says.
      permissions_boundary_arn = "arn:aws:iam::111122223333:policy/application-boundary"
      # The public zone, and the load balancer in front of Kong, as the record of a host needs them.
      zone = {
        id   = "Z0DEV00000000000ACME"
        name = "dev.acme.example"
      }
      gateway = {
        dns_name = "gateway-dev-0f3a6c2b91d54e7f.elb.ap-northeast-2.amazonaws.com"
        zone_id  = "ZIBE1TIR4HY56"
      }
    }
    prod = {
      account_id               = "444455556666"
      region                   = "ap-northeast-2"
      name                     = "prod"
      kms_key_arn              = "arn:aws:kms:ap-northeast-2:444455556666:key/7a1f7c53-9d0e-4f28-8a34-1b2d8b9e0002"
      permissions_boundary_arn = "arn:aws:iam::444455556666:policy/application-boundary"
      zone = {
        id   = "Z0PROD0000000000ACME"
        name = "acme.example"
      }
      gateway = {
        dns_name = "gateway-prod-4b8d1e7a60c92f35.elb.ap-northeast-2.amazonaws.com"
        zone_id  = "ZIBE1TIR4HY56"
      }
    }
  }
}

output "all" {
  description = "Each environment's cluster."
  value       = local.clusters
}
