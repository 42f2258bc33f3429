locals {
  # {environment}/{service}/{application}/{secret}: an application owns all that begins with its own three.
  secret_prefix = "${var.environment}/${var.service}/${var.application}/"

  secrets = {
    for name, purpose in var.secrets : name => {
      name        = "${local.secret_prefix}${name}"
      description = purpose
      kms_key_arn = local.cluster.kms_key_arn
      # A secret that was deleted by mistake can be brought back for so long.
      recovery_window_in_days = 30
    }
  }

  # Secrets Manager ends an ARN in a dash and six characters of its own.
  secret_arn_patterns = [
    for name in keys(var.secrets) :
    "arn:aws:secretsmanager:${local.cluster.region}:${local.cluster.account_id}:secret:${local.secret_prefix}${name}-??????"
  ]
}
