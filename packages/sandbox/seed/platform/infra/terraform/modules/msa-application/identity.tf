locals {
  identity = {
    role_name                = local.role_name
    path                     = "/applications/"
    permissions_boundary_arn = local.cluster.permissions_boundary_arn
    cluster_name             = local.cluster.name
    namespace                = local.workload.namespace
    service_account          = local.workload.service_account
    trust_policy             = jsonencode(local.trust_policy)
    # IAM refuses a policy without a statement: an application that reads no secret may do nothing.
    policy = length(var.secrets) == 0 ? null : jsonencode(local.policy)
  }

  # EKS Pod Identity rather than IRSA: the cluster knows which role a ServiceAccount has, so that no manifest names an
  # account, and the trust below is the same for every cluster but for its tags.
  trust_policy = {
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyItsOwnServiceAccount"
      Effect    = "Allow"
      Principal = { Service = "pods.eks.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Condition = {
        StringEquals = {
          "aws:SourceAccount"                         = local.cluster.account_id
          "aws:RequestTag/eks-cluster-name"           = local.cluster.name
          "aws:RequestTag/kubernetes-namespace"       = local.workload.namespace
          "aws:RequestTag/kubernetes-service-account" = local.workload.service_account
        }
      }
    }]
  }

  policy = {
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadItsOwnSecrets"
        Effect   = "Allow"
        Action   = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        Resource = local.secret_arn_patterns
      },
      {
        Sid      = "DecryptItsOwnSecrets"
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [local.cluster.kms_key_arn]
        Condition = {
          StringEquals = { "kms:ViaService" = "secretsmanager.${local.cluster.region}.amazonaws.com" }
          StringLike   = { "kms:EncryptionContext:SecretARN" = local.secret_arn_patterns }
        }
      },
    ]
  }
}
