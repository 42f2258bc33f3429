terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }
}

# Whoever holds the value puts it in by hand or by rotation: in Terraform it would lie in the state.
resource "aws_secretsmanager_secret" "this" {
  for_each = var.plan.secrets

  name                    = each.value.name
  description             = each.value.description
  kms_key_id              = each.value.kms_key_arn
  recovery_window_in_days = each.value.recovery_window_in_days
  tags                    = var.plan.tags
}

resource "aws_iam_role" "this" {
  name                 = var.plan.identity.role_name
  path                 = var.plan.identity.path
  permissions_boundary = var.plan.identity.permissions_boundary_arn
  assume_role_policy   = var.plan.identity.trust_policy
  tags                 = var.plan.tags
}

resource "aws_iam_role_policy" "this" {
  count = var.plan.identity.policy == null ? 0 : 1

  name   = "application"
  role   = aws_iam_role.this.name
  policy = var.plan.identity.policy
}

resource "aws_eks_pod_identity_association" "this" {
  cluster_name    = var.plan.identity.cluster_name
  namespace       = var.plan.identity.namespace
  service_account = var.plan.identity.service_account
  role_arn        = aws_iam_role.this.arn
  tags            = var.plan.tags
}

resource "aws_route53_record" "this" {
  count = var.plan.record == null ? 0 : 1

  zone_id = var.plan.record.zone_id
  name    = var.plan.record.name
  type    = "A"

  alias {
    name                   = var.plan.record.gateway
    zone_id                = var.plan.record.gateway_zone_id
    evaluate_target_health = true
  }
}
