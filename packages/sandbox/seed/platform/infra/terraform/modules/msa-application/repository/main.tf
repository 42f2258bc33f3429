# What an application has once, whatever environments it runs in: the repository that CI pushes its image to and every
# cluster pulls it from. As above, aws/ only carries out what is worked out here.
terraform {
  required_version = ">= 1.9"
}

locals {
  # A commit's image never changes. What main points to does: an overlay begins with it, until Argo CD's image updater
  # writes the first commit there.
  mutable_tags = ["main"]

  lifecycle_policy = {
    rules = [
      {
        rulePriority = 1
        description  = "What main no longer points to has its commit's tag; without any tag it is rubbish"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 7
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "Enough to go back to; what main points to is the newest, and so among them"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["*"]
          countType      = "imageCountMoreThan"
          countNumber    = 100
        }
        action = { type = "expire" }
      },
    ]
  }

  pull_policy = {
    Version = "2012-10-17"
    Statement = [{
      Sid       = "ClustersPull"
      Effect    = "Allow"
      Principal = { AWS = [for account in sort(var.readers) : "arn:aws:iam::${account}:root"] }
      # The image updater of a cluster looks for new tags; its nodes pull.
      Action = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:ListImages"]
    }]
  }
}

module "aws" {
  source = "./aws"

  plan = {
    name             = var.name
    tag_mutability   = "IMMUTABLE_WITH_EXCLUSION"
    mutable_tags     = local.mutable_tags
    scan_on_push     = true
    lifecycle_policy = jsonencode(local.lifecycle_policy)
    pull_policy      = jsonencode(local.pull_policy)
    tags             = { image = var.name }
  }
}
