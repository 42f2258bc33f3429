# What an application has in one environment: secrets, an identity that may read them and nothing else, and a host name
# if it asks for one. This folder works out all of it from the arguments, without a provider; aws/ only carries it out.
# What an application has once, its image repository, is repository/.
terraform {
  required_version = ">= 1.9"
}

module "clusters" {
  source = "../clusters"
}

module "aws" {
  source = "./aws"

  plan = {
    tags     = local.tags
    secrets  = local.secrets
    identity = local.identity
    record   = local.record
  }
}
