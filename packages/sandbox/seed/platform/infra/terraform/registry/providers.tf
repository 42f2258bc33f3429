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
    key          = "platform/registry.tfstate"
    region       = "ap-northeast-2"
    encrypt      = true
    use_lockfile = true
  }
}

locals {
  # The account whose registry `slipway.yaml` and .github/workflows/applications.yaml name.
  account_id = "777788889999"
}

provider "aws" {
  region              = "ap-northeast-2"
  allowed_account_ids = [local.account_id]

  assume_role {
    role_arn = "arn:aws:iam::${local.account_id}:role/atlantis"
  }

  default_tags {
    tags = {
      managed-by = "terraform"
      repository = "acme/platform"
      root       = "infra/terraform/registry"
    }
  }
}
