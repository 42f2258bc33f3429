# What a call comes to. offline.sh runs it without the provider.
variables {
  name        = "order-api"
  service     = "order"
  application = "api"
  description = "Takes orders"
  owner       = "group:default/commerce"
  environment = "dev"
}

run "the_shortest_call" {
  command = plan

  assert {
    condition     = output.role_arn == "arn:aws:iam::111122223333:role/applications/dev-order-api"
    error_message = "The role is called by environment and application."
  }

  assert {
    condition     = local.identity.policy == null
    error_message = "Without secrets there is nothing that the role may do."
  }

  assert {
    condition     = output.host == null && local.record == null
    error_message = "Without a host there is no record."
  }

  assert {
    condition     = output.tags == { service = "order", application = "api", owner = "group:default/commerce", environment = "dev", description = "Takes orders" }
    error_message = "Tags say whose it is."
  }
}

run "only_its_own_service_account" {
  command = plan

  assert {
    condition = jsondecode(local.identity.trust_policy).Statement[0].Condition.StringEquals == {
      "aws:SourceAccount"                         = "111122223333"
      "aws:RequestTag/eks-cluster-name"           = "dev"
      "aws:RequestTag/kubernetes-namespace"       = "order"
      "aws:RequestTag/kubernetes-service-account" = "order-api"
    }
    error_message = "The role is for one ServiceAccount of one cluster."
  }

  assert {
    condition     = local.identity.permissions_boundary_arn == "arn:aws:iam::111122223333:policy/application-boundary"
    error_message = "The cluster's permissions boundary holds for the role."
  }
}

run "only_its_own_secrets" {
  command = plan

  variables {
    secrets = { database-url = "The order database", partner-key = "Calls to the carrier" }
  }

  assert {
    condition     = output.secret_names == { database-url = "dev/order/api/database-url", partner-key = "dev/order/api/partner-key" }
    error_message = "Secrets lie below environment, service and application."
  }

  assert {
    condition = jsondecode(local.identity.policy).Statement[0].Resource == [
      "arn:aws:secretsmanager:ap-northeast-2:111122223333:secret:dev/order/api/database-url-??????",
      "arn:aws:secretsmanager:ap-northeast-2:111122223333:secret:dev/order/api/partner-key-??????",
    ]
    error_message = "The role reads these secrets and no other."
  }

  assert {
    condition     = jsondecode(local.identity.policy).Statement[1].Condition.StringLike["kms:EncryptionContext:SecretARN"] == jsondecode(local.identity.policy).Statement[0].Resource
    error_message = "The role decrypts with the shared key what is its own, and nothing else."
  }
}

run "a_host_of_its_own" {
  command = plan

  variables {
    environment = "prod"
    host        = "tickets"
  }

  assert {
    condition     = output.host == "tickets.acme.example" && local.record.zone_id == "Z0PROD0000000000ACME"
    error_message = "The host lies in the zone of the environment."
  }
}

run "the_longest_name" {
  command = plan

  variables {
    service     = "a-service-with-a-name-of-31-lett"
    application = "an-application-with-30-letters"
    name        = "a-service-with-a-name-of-31-lett-an-application-with-30-letters"
    environment = "prod"
  }

  assert {
    condition     = length(local.role_name) == 64 && startswith(local.role_name, "prod-a-service-with-a-name-of-31-lett-an-application-wi")
    error_message = "IAM takes 64 characters."
  }
}

run "a_description_in_any_language" {
  command = plan

  variables {
    description = "주문을 받습니다 \"$${sh}\" <b>&amp; 🚚"
  }

  assert {
    condition     = local.tags.description == "주문을 받습니다 sh b amp"
    error_message = "A tag has the letters of the description, and of its signs those that AWS takes."
  }
}
