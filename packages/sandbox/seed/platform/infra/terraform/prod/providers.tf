# The applications of this cluster lie beside this file, one file each.
terraform {
  required_version = "1.11.4"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "6.25.0"
    }
  }

  backend "s3" {
    bucket       = "acme-terraform-state"
    key          = "platform/prod.tfstate"
    region       = "ap-northeast-2"
    encrypt      = true
    use_lockfile = true
  }
}

module "clusters" {
  source = "../modules/clusters"
}

locals {
  cluster = module.clusters.all.prod
}

provider "aws" {
  region              = local.cluster.region
  allowed_account_ids = [local.cluster.account_id]

  assume_role {
    role_arn = "arn:aws:iam::${local.cluster.account_id}:role/atlantis"
  }

  default_tags {
    tags = {
      managed-by = "terraform"
      repository = "acme/platform"
      root       = "infra/terraform/prod"
    }
  }
}
